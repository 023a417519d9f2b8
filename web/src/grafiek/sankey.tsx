import { type ReactNode, useState } from 'react';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';
import { bandpad, type Gelegdeknoop, legUit, type Stroomband, type Stroomknoop } from './sankey-indeling.ts';

export interface Sankeyknoop extends Stroomknoop {
  readonly naam: string;
  /** The number of it in words: on the screen under the name. */
  readonly tekst: string;
}

export interface Sankeyband extends Stroomband {
  readonly soort: 'in' | 'door' | 'uit';
  /** The whole of it in words. */
  readonly zin: string;
}

/** What a link around a name must take over. */
export interface Sankeyplek {
  readonly className: string;
  readonly children: ReactNode;
}

interface SankeyProps {
  /** In the order in which they stand, from above; columns 0, 1 and 2. */
  readonly knopen: readonly Sankeyknoop[];
  readonly banden: readonly Sankeyband[];
  readonly koppen: readonly [links: string, midden: string, rechts: string];
  /** The whole picture in one sentence. */
  readonly zin: string;
  readonly tabel: TabelTweeling;
  readonly legenda?: ReactNode;
  /** Stands in its place where there is no room for three columns beside each other. */
  readonly smal: ReactNode;
  /** Makes a name lead somewhere; null: this one leads nowhere. */
  link?(code: string, plek: Sankeyplek): ReactNode;
}

/** Below this the names would cover the bands. */
const BREED_GENOEG = 760;
const HOOGTE = 560;
const STAAF = 10;
const RUIMTE = { hoogte: HOOGTE, tussen: 8, minstens: [48, 54, 38] };

/** Who came from where, to what, and went where: bands as thick as how many. */
export function Sankey(props: SankeyProps) {
  const { tabel, legenda, smal } = props;
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const past = breedte >= BREED_GENOEG;
  return (
    <Figuur tabel={tabel} legenda={past ? legenda : undefined}>
      <div ref={plek} className="baken-grafiek__vlak">
        {breedte > 0 && (past ? <Tekening {...props} breedte={breedte} /> : smal)}
      </div>
    </Figuur>
  );
}

/** From left to right: names, bar, bands, boxes with names, bands, bar, names. */
function kolommenIn(breedte: number) {
  const links = Math.min(150, breedte * 0.15);
  const midden = Math.min(250, breedte * 0.23);
  const rechts = Math.min(250, breedte * 0.23);
  const begin = links + STAAF;
  const einde = breedte - rechts - STAAF;
  const vak = begin + (einde - begin - midden) / 2;
  return { links, midden, rechts, begin, einde, vak };
}

function Tekening({ knopen, banden, koppen, zin, link, breedte }: SankeyProps & { readonly breedte: number }) {
  const [actief, setActief] = useState<string>();
  const maat = kolommenIn(breedte);
  const beeld = legUit(knopen, banden, RUIMTE);
  const zinnen = new Map(banden.map((band) => [`${band.van} ${band.naar}`, band]));
  const naamVan = new Map(knopen.map((knoop) => [knoop.code, knoop]));
  const kolomVan = new Map(knopen.map(({ code, kolom }) => [code, kolom]));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" className="baken-sankey" aria-label={zin}>
      <svg width={breedte} height={beeld.hoogte} aria-hidden="true">
        {beeld.banden.map((band) => {
          const eerste = kolomVan.get(band.van) === 0;
          const [x0, x1] = eerste ? [maat.begin, maat.vak] : [maat.vak + maat.midden, maat.einde];
          const { soort, zin: uitleg } = zinnen.get(`${band.van} ${band.naar}`) ?? { soort: 'uit', zin: '' };
          const stil = actief !== undefined && actief !== band.van && actief !== band.naar;
          return (
            <path
              key={`${band.van} ${band.naar}`}
              className={`baken-sankey__band baken-sankey__band--${soort}${stil ? ' baken-sankey__band--stil' : ''}`}
              d={bandpad(band, x0, x1)}
            >
              <title>{uitleg}</title>
            </path>
          );
        })}
        {beeld.knopen.map((knoop) => (
          <Staven key={knoop.code} knoop={knoop} schaal={beeld.schaal} maat={maat} />
        ))}
      </svg>
      {koppen.map((kop, kolom) => (
        <ul key={kop} aria-label={kop} className={`baken-sankey__namen baken-sankey__namen--${kolom}`}>
          {beeld.knopen
            .filter((knoop) => knoop.kolom === kolom)
            .map((knoop) => {
              const { naam = '', tekst = '' } = naamVan.get(knoop.code) ?? {};
              const inhoud = (
                <>
                  <span className="baken-sankey__naam" title={naam}>
                    {naam}
                  </span>
                  <b>{tekst}</b>
                </>
              );
              const plek = { className: 'baken-sankey__vak', children: inhoud };
              return (
                <li
                  key={knoop.code}
                  style={plaatsVan(knoop, maat, breedte)}
                  onPointerEnter={() => setActief(knoop.code)}
                  onPointerLeave={() => setActief(undefined)}
                  onFocus={() => setActief(knoop.code)}
                  onBlur={() => setActief(undefined)}
                >
                  {link?.(knoop.code, plek) ?? <span {...plek} />}
                </li>
              );
            })}
        </ul>
      ))}
    </div>
  );
}

type Maten = ReturnType<typeof kolommenIn>;

function plaatsVan({ kolom, y, hoogte }: Gelegdeknoop, maat: Maten, breedte: number) {
  const plek = { top: y, height: hoogte };
  if (kolom === 0) return { ...plek, left: 0, width: maat.links };
  if (kolom === 1) return { ...plek, left: maat.vak, width: maat.midden };
  return { ...plek, left: maat.einde + STAAF, width: breedte - maat.einde - STAAF };
}

/** The dark edges of a box: as high as what comes in, and as what goes out. */
function Staven({ knoop, schaal, maat }: { knoop: Gelegdeknoop; schaal: number; maat: Maten }) {
  const { kolom, y, hoogte, inY, uitY } = knoop;
  const staaf = (x: number, boven: number, aantal: number) =>
    aantal > 0 && (
      <rect className="baken-sankey__staaf" x={x} y={boven} width={STAAF / 2} height={Math.max(1, aantal * schaal)} />
    );
  if (kolom === 0) return staaf(maat.begin - STAAF / 2, uitY, knoop.uit);
  if (kolom === 2) return staaf(maat.einde, inY, knoop.in);
  return (
    <>
      <rect className="baken-sankey__doos" x={maat.vak} y={y} width={maat.midden} height={hoogte} rx="3" />
      {staaf(maat.vak, inY, knoop.in)}
      {staaf(maat.vak + maat.midden - STAAF / 2, uitY, knoop.uit)}
    </>
  );
}
