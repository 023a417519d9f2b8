import { type ReactNode, useId } from 'react';
import './schema.css';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';
import { breekAf, deelIn, type Indeling, type Schakel } from './schema-indeling.ts';

export interface Schemapunt {
  readonly code: string;
  readonly naam: string;
  readonly stand: 'hier' | 'geweest' | 'nog';
  readonly einde: boolean;
}

interface SchemaProps {
  readonly punten: readonly Schemapunt[];
  readonly schakels: readonly Schakel[];
  readonly begin: string;
  /** What the picture says, in one sentence. */
  readonly zin: string;
  /** Words at the box where one is. */
  readonly hier: string;
  readonly tabel: TabelTweeling;
  readonly legenda: ReactNode;
}

const DOOS = { hoog: 60, smalst: 108, breedst: 190 };
const GAT = { tussen: 16, rij: 44 };
/** Room for lines at the side, that go more than one row up or down. */
const BAAN = { breed: 9, meest: 8 };
/** Width of a letter and height of a line, in pixels. */
const LETTER = 6.6;
const REGEL = 16;

/** States as boxes and ways between them as lines, from the beginning down; one of them is where one is. */
export function Schema({ punten, schakels, begin, zin, hier, tabel, legenda }: SchemaProps) {
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  return (
    <Figuur tabel={tabel} legenda={legenda} kop={<span className="baken-stil">{zin}</span>}>
      <div ref={plek} className="baken-schema">
        {breedte > 0 && (
          <Tekening punten={punten} schakels={schakels} begin={begin} zin={zin} hier={hier} breedte={breedte} />
        )}
      </div>
    </Figuur>
  );
}

type TekeningProps = Pick<SchemaProps, 'punten' | 'schakels' | 'begin' | 'zin' | 'hier'> & { readonly breedte: number };

interface Vak {
  readonly x: number;
  readonly y: number;
  readonly rij: number;
}

function Tekening({ punten, schakels, begin, zin, hier, breedte }: TekeningProps) {
  const pijl = useId();
  const zij = BAAN.breed * BAAN.meest + 8;
  const ruimte = breedte - zij - 4;
  const breedste = Math.max(1, Math.floor((ruimte + GAT.tussen) / (DOOS.smalst + GAT.tussen)));
  const indeling = deelIn(
    punten.map(({ code }) => code),
    schakels,
    begin,
    Math.min(breedste, 4),
  );
  const meest = Math.max(...indeling.rijen.map((rij) => rij.length));
  const doos = Math.min(DOOS.breedst, (ruimte - GAT.tussen * (meest - 1)) / meest);
  const vakken = zetNeer(indeling, doos, ruimte);
  const rechts = Math.max(...[...vakken.values()].map(({ x }) => x + doos));
  const hoog = indeling.rijen.length * (DOOS.hoog + GAT.rij) - GAT.rij + 44;
  return (
    <svg width={breedte} height={hoog} role="img" aria-label={zin} viewBox={`0 0 ${breedte} ${hoog}`}>
      <defs>
        <marker id={pijl} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0,0L8,4L0,8Z" className="baken-schema__punt" />
        </marker>
      </defs>
      {lijnen(schakels, vakken, doos, rechts).map(({ sleutel, pad }) => (
        <path key={sleutel} d={pad} className="baken-schema__lijn" markerEnd={`url(#${pijl})`} />
      ))}
      {punten.map((punt) => {
        const vak = vakken.get(punt.code);
        return vak ? <Doos key={punt.code} punt={punt} vak={vak} breed={doos} hier={hier} /> : null;
      })}
    </svg>
  );
}

/** Each row in the middle of the room that there is. */
function zetNeer({ rijen }: Indeling, doos: number, ruimte: number): Map<string, Vak> {
  const vakken = new Map<string, Vak>();
  for (const [rij, codes] of rijen.entries()) {
    const breed = codes.length * doos + (codes.length - 1) * GAT.tussen;
    const links = 2 + Math.max(0, (Math.min(ruimte, 4 * DOOS.breedst) - breed) / 2);
    for (const [kolom, code] of codes.entries())
      vakken.set(code, { x: links + kolom * (doos + GAT.tussen), y: 12 + rij * (DOOS.hoog + GAT.rij), rij });
  }
  return vakken;
}

/** Lines to the next row go straight; all others go round by a lane at the side. */
function lijnen(schakels: readonly Schakel[], vakken: ReadonlyMap<string, Vak>, doos: number, rechts: number) {
  let baan = 0;
  return schakels.flatMap((schakel, nummer) => {
    const van = vakken.get(schakel.van);
    const naar = vakken.get(schakel.naar);
    if (!van || !naar || schakel.van === schakel.naar) return [];
    const sleutel = `${schakel.van}-${schakel.naar}-${nummer}`;
    const onder = van.y + DOOS.hoog;
    if (naar.rij === van.rij + 1) {
      const [x1, x2] = [van.x + doos / 2, naar.x + doos / 2];
      const half = (onder + naar.y) / 2;
      return [{ sleutel, pad: `M${x1},${onder}C${x1},${half} ${x2},${half} ${x2},${naar.y - 2}` }];
    }
    const x = rechts + 12 + (baan % BAAN.meest) * BAAN.breed;
    baan += 1;
    const verschuif = 6 + (baan % 4) * 4;
    const [x1, x2] = [van.x + doos * 0.75, naar.x + doos * 0.8];
    const [y1, y2] = [onder + verschuif, naar.y - 8 - verschuif / 2];
    return [
      {
        sleutel,
        pad: `M${x1},${onder}V${y1}H${x}V${Math.max(3, y2)}H${x2}V${naar.y - 2}`,
      },
    ];
  });
}

interface DoosProps {
  readonly punt: Schemapunt;
  readonly vak: Vak;
  readonly breed: number;
  readonly hier: string;
}

function Doos({ punt, vak, breed, hier }: DoosProps) {
  const { naam, stand, einde } = punt;
  const nu = stand === 'hier';
  const voor = stand === 'geweest' ? '✓ ' : '';
  const regels = breekAf(`${voor}${naam}`, Math.floor((breed - 14) / LETTER), 2);
  const hoogte = (regels.length + (nu ? 1 : 0)) * REGEL;
  const begin = vak.y + (DOOS.hoog - hoogte) / 2 + REGEL - 4;
  return (
    <g className={`baken-schema__doos baken-schema__doos--${stand}`}>
      <rect x={vak.x} y={vak.y} width={breed} height={DOOS.hoog} rx={einde ? DOOS.hoog / 2 : 7} />
      {[...regels, ...(nu ? [`▸ ${hier}`] : [])].map((regel, i) => (
        <text key={regel} x={vak.x + breed / 2} y={begin + i * REGEL} textAnchor="middle">
          {regel}
        </text>
      ))}
    </g>
  );
}
