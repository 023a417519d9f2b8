import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../taal/taal.tsx';
import { useBreedte } from './breedte.ts';
import { Figuur } from './figuur.tsx';
import { aaneengesloten, pad } from './lijn.ts';
import {
  type Band,
  houdUiteen,
  isBuitenNorm,
  type Kwartaalpunt,
  type Norm,
  vormRegelkaart,
} from './regelkaart-vorm.ts';

interface RegelkaartProps {
  readonly naam: string;
  /** In order of time; quarters without a figure are in it with `null`. */
  readonly punten: readonly Kwartaalpunt[];
  /** Policy: what should be. */
  readonly norm?: Norm | undefined;
  /** Description: between which limits the figure ordinarily moves (XmR). Never called a norm. */
  readonly band?: Band | undefined;
  formaat(waarde: number): string;
  /** Fixed ends of the vertical axis, for what has ends of its own: a share drawn between 0.94 and 0.98 looks like a collapse. */
  readonly grenzen?: readonly [number, number] | undefined;
  readonly hoogte?: number;
  readonly alsTabel?: boolean | undefined;
  /** The whole picture in one sentence, when the usual one about quarters does not fit. */
  readonly zin?: string;
  /** Said in the table of a period without a figure; otherwise that it was not delivered. */
  readonly geen?: string;
  /** The value of now is not shown: what is last in the picture is older. */
  readonly zonderLaatste?: boolean;
  /** A period that something begins in, with a line and its words. */
  readonly merk?: { readonly periode: string; readonly tekst: string } | undefined;
}

const RUIMTE = { boven: 8, onder: 22, links: 0, rechts: 62 };

/** A figure per quarter (or month) with its norm and its ordinary variation. The last value and the norm are written at the line. */
export function Regelkaart(props: RegelkaartProps) {
  const { naam, punten, norm, formaat, hoogte = 128, alsTabel, geen } = props;
  const t = useTranslations('grafiek');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const gewoneZin = useZin(props);
  const tabel = {
    bijschrift: naam,
    koppen: [t('periode'), t('waarde'), t('opmerking')],
    getallen: 2,
    rijen: punten.map((punt) => ({
      sleutel: punt.periode,
      cellen: [
        opmaak.periode(punt.periode),
        punt.waarde === null ? (geen ?? tb('nietGeleverd')) : formaat(punt.waarde),
        punt.waarde === null ? (punt.want ?? '') : opmerkingen(punt, norm, t).join(', '),
      ],
    })),
  };
  return (
    <Figuur tabel={tabel} alsTabel={alsTabel ?? false}>
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: hoogte }}>
        {breedte > 0 && <Tekening {...props} breedte={breedte} hoogte={hoogte} zin={props.zin ?? gewoneZin} />}
      </div>
    </Figuur>
  );
}

function opmerkingen(punt: Kwartaalpunt, norm: Norm | undefined, t: ReturnType<typeof useTranslations<'grafiek'>>) {
  const delen: string[] = [];
  if (norm && punt.waarde !== null) delen.push(t(isBuitenNorm(punt.waarde, norm) ? 'buiten' : 'binnen').toLowerCase());
  if (punt.opvallend) delen.push(t('wijktAf'));
  return delen;
}

/** One plain sentence with the value, the change, the norm and the verdict. */
function useZin({ naam, punten, norm, formaat }: RegelkaartProps): string {
  const t = useTranslations('grafiek');
  const opmaak = useOpmaak();
  const laatste = punten.findLast((punt) => punt.waarde !== null);
  if (!laatste || laatste.waarde === null) return `${naam}: ${t('nogNiets')}`;
  const jaarEerder = punten[punten.indexOf(laatste) - 4]?.waarde;
  const richting = (vorig: number, nu: number) => (nu > vorig ? 'hoger' : nu < vorig ? 'lager' : 'gelijk');
  return t('zinRegelkaart', {
    naam,
    waarde: formaat(laatste.waarde),
    periode: opmaak.periode(laatste.periode),
    verandering: jaarEerder == null ? 'onbekend' : richting(jaarEerder, laatste.waarde),
    vorige: jaarEerder == null ? '' : formaat(jaarEerder),
    norm: norm ? formaat(norm.waarde) : '',
    oordeel: norm ? (isBuitenNorm(laatste.waarde, norm) ? 'buiten' : 'binnen') : 'geen',
    buitenBand: punten.filter((punt) => punt.opvallend).length,
  });
}

interface TekeningProps extends RegelkaartProps {
  readonly breedte: number;
  readonly hoogte: number;
  readonly zin: string;
}

function Tekening({ punten, norm, band, grenzen, formaat, breedte, hoogte, zin, merk, zonderLaatste }: TekeningProps) {
  const t = useTranslations('grafiek');
  const opmaak = useOpmaak();
  const arcering = useId();
  const vorm = vormRegelkaart(punten, { ...RUIMTE, breedte, hoogte }, norm, band, grenzen);
  const laatste = vorm.plekken.findLast((plek) => plek !== null);
  const [waardeY, normY] = houdUiteen(laatste?.y ?? 0, vorm.normY);
  const lijnBreedte = vorm.rechts - vorm.links;
  // What is marked may lie before what is shown.
  const bijMerk = punten.findIndex(({ periode }) => periode === merk?.periode);
  return (
    <svg width={breedte} height={hoogte} role="img" aria-label={zin} className="baken-regelkaart">
      <Arcering id={arcering} />
      {vorm.foutVlak && vorm.foutVlak.hoogte > 0 && (
        <rect
          x={vorm.links}
          width={lijnBreedte}
          y={vorm.foutVlak.y}
          height={vorm.foutVlak.hoogte}
          fill={`url(#${arcering})`}
        />
      )}
      {band && laatste && (
        <rect
          className="baken-regelkaart__band"
          x={vorm.links}
          width={lijnBreedte}
          y={vorm.y(band.boven)}
          height={Math.max(1, vorm.y(band.onder) - vorm.y(band.boven))}
        />
      )}
      <line className="baken-as" x1={vorm.links} x2={vorm.rechts} y1={vorm.onder} y2={vorm.onder} />
      {vorm.jaren.map(({ jaar, x }) => (
        <g key={jaar}>
          <line className="baken-as" x1={x} x2={x} y1={vorm.onder} y2={vorm.onder + 4} />
          <text className="baken-as__tekst" x={x} y={hoogte - 4} textAnchor={x < 16 ? 'start' : 'middle'}>
            {jaar}
          </text>
        </g>
      ))}
      {vorm.nulY !== undefined && (
        <line className="baken-as baken-as--nul" x1={vorm.links} x2={vorm.rechts} y1={vorm.nulY} y2={vorm.nulY} />
      )}
      {vorm.normY !== undefined && (
        <line className="baken-regelkaart__norm" x1={vorm.links} x2={vorm.rechts} y1={vorm.normY} y2={vorm.normY} />
      )}
      {merk && bijMerk >= 0 && (
        <Merk
          x={vorm.x(bijMerk)}
          boven={RUIMTE.boven}
          onder={vorm.onder}
          midden={(vorm.links + vorm.rechts) / 2}
          tekst={merk.tekst}
        />
      )}
      {aaneengesloten(vorm.plekken).map((stuk) => (
        <path key={stuk[0]?.x} className="baken-regelkaart__lijn" d={pad(stuk)} />
      ))}
      {vorm.plekken.map(
        (plek) =>
          plek && (
            <circle
              key={plek.punt.periode}
              className={`baken-punt${plek.buiten ? ' baken-punt--buiten' : ''}${plek.punt.opvallend ? ' baken-punt--open' : ''}`}
              cx={plek.x}
              cy={plek.y}
              r={plek === laatste && !zonderLaatste ? 4 : plek.punt.opvallend ? 3.6 : 1.8}
            >
              <title>{`${opmaak.periode(plek.punt.periode)}: ${formaat(plek.punt.waarde ?? 0)}${plek.punt.opvallend ? `, ${t('wijktAf')}` : ''}`}</title>
            </circle>
          ),
      )}
      {laatste && !zonderLaatste && (
        <text
          className={
            laatste.buiten ? 'baken-regelkaart__waarde baken-regelkaart__waarde--buiten' : 'baken-regelkaart__waarde'
          }
          x={vorm.rechts + 6}
          y={waardeY + 5}
        >
          {formaat(laatste.punt.waarde ?? 0)}
        </text>
      )}
      {norm && normY !== undefined && (
        <text className="baken-as__tekst" x={vorm.rechts + 6} y={normY + 4}>
          {formaat(norm.waarde)}
        </text>
      )}
    </svg>
  );
}

interface MerkProps {
  readonly x: number;
  readonly boven: number;
  readonly onder: number;
  readonly midden: number;
  readonly tekst: string;
}

/** A line where something begins; its words stand on the side where there is the most room. */
function Merk({ x, boven, onder, midden, tekst }: MerkProps) {
  const links = x > midden;
  return (
    <g>
      <line className="baken-as" x1={x} x2={x} y1={boven} y2={onder} />
      <text className="baken-as__tekst" x={links ? x - 5 : x + 5} y={onder - 6} textAnchor={links ? 'end' : 'start'}>
        {tekst}
      </text>
    </g>
  );
}

/** Hatching of the wrong side: seen without colour. */
export function Arcering({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="#fcf1ee" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="#eebfb6" strokeWidth="1.6" />
      </pattern>
    </defs>
  );
}

/** What the signs in a control chart mean; once per page. */
export function RegelkaartLegenda() {
  const t = useTranslations('grafiek');
  const arcering = useId();
  return (
    <ul className="baken-legenda">
      <li>
        <svg width="18" height="10" aria-hidden="true">
          <line className="baken-regelkaart__norm" x1="0" x2="18" y1="5" y2="5" />
        </svg>
        {t('norm')}
      </li>
      <li>
        <svg width="18" height="12" aria-hidden="true">
          <rect className="baken-regelkaart__band" width="18" height="12" />
        </svg>
        {t('gewoneSchommeling')}
      </li>
      <li>
        <svg width="18" height="12" aria-hidden="true">
          <Arcering id={arcering} />
          <rect width="18" height="12" fill={`url(#${arcering})`} />
        </svg>
        {t('buitenNorm')}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle className="baken-punt baken-punt--open" cx="6" cy="6" r="4" />
        </svg>
        {t('opvallend')}
      </li>
    </ul>
  );
}
