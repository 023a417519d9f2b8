import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { useBreedte } from './breedte.ts';
import { Figuur } from './figuur.tsx';
import { aaneengesloten, pad } from './lijn.ts';

export interface Padpunt {
  readonly sleutel: string;
  /** In full, for the table; `kort` stands under the line. */
  readonly naam: string;
  readonly kort: string;
  readonly zonder: number | null;
  readonly met: number | null;
}

interface PadlijnProps {
  /** The whole picture in one sentence. */
  readonly zin: string;
  readonly punten: readonly Padpunt[];
  readonly koppen: readonly [punt: string, zonder: string, met: string];
  readonly geen: string;
  formaat(waarde: number): string;
}

const HOOGTE = 260;
const RUIMTE = { boven: 16, onder: 26, links: 76, rechts: 84 };
/** About as many lines with an amount; d3 takes round ones. */
const HULPLIJNEN = 4;
/** Labels nearer to each other than this would overlap. */
const REGEL = 16;

/** Two courses over the same months, without and with something, around a line at zero: dashed is without, whole is with. */
export function Padlijn(props: PadlijnProps) {
  const { zin, punten, koppen, geen, formaat } = props;
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  const cel = (waarde: number | null) => (waarde === null ? geen : formaat(waarde));
  return (
    <Figuur
      tabel={{
        bijschrift: zin,
        koppen,
        getallen: 2,
        rijen: punten.map((p) => ({ sleutel: p.sleutel, cellen: [p.naam, cel(p.zonder), cel(p.met)] })),
      }}
      legenda={<Legenda zonder={koppen[1]} met={koppen[2]} />}
    >
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: HOOGTE }}>
        {breedte > 0 && <Tekening {...props} breedte={breedte} />}
      </div>
    </Figuur>
  );
}

function Legenda({ zonder, met }: { readonly zonder: string; readonly met: string }) {
  return (
    <ul className="baken-legenda">
      {[
        { naam: zonder, klasse: 'baken-padlijn__lijn baken-padlijn__lijn--zonder' },
        { naam: met, klasse: 'baken-padlijn__lijn' },
      ].map(({ naam, klasse }) => (
        <li key={naam}>
          <svg width="30" height="10" aria-hidden="true">
            <line className={klasse} x1="1" x2="29" y1="5" y2="5" />
          </svg>
          {naam}
        </li>
      ))}
    </ul>
  );
}

function useVorm({ punten }: PadlijnProps, breedte: number) {
  const waarden = punten.flatMap((p) => [p.zonder, p.met]).filter((w) => w !== null);
  const [laag, hoog] = [Math.min(0, ...waarden), Math.max(0, ...waarden)];
  const marge = (hoog - laag || 1) * 0.06;
  const x = scaleLinear([0, Math.max(1, punten.length - 1)], [RUIMTE.links + 6, breedte - RUIMTE.rechts]);
  const y = scaleLinear([laag - marge, hoog + marge], [HOOGTE - RUIMTE.onder, RUIMTE.boven]);
  const plekken = (lees: (p: Padpunt) => number | null) =>
    punten.map((p, i) => {
      const waarde = lees(p);
      return waarde === null ? null : { x: x(i), y: y(waarde), waarde, punt: p };
    });
  return { x, y, zonder: plekken((p) => p.zonder), met: plekken((p) => p.met) };
}

function Tekening(props: PadlijnProps & { readonly breedte: number }) {
  const { punten, zin, breedte, formaat } = props;
  const arcering = useId();
  const { x, y, zonder, met } = useVorm(props, breedte);
  const onder = HOOGTE - RUIMTE.onder;
  const rechts = breedte - RUIMTE.rechts;
  const stap = breedte < 460 ? 3 : breedte < 760 ? 2 : 1;
  return (
    <svg width={breedte} height={HOOGTE} role="img" aria-label={zin} className="baken-padlijn">
      <defs>
        <pattern id={arcering} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="baken-padlijn__arcering" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <rect
        x={RUIMTE.links}
        width={rechts - RUIMTE.links}
        y={y(0)}
        height={Math.max(0, onder - y(0))}
        fill={`url(#${arcering})`}
      />
      <line className="baken-padlijn__nul" x1={RUIMTE.links} x2={rechts} y1={y(0)} y2={y(0)} />
      {y.ticks(HULPLIJNEN).map((waarde) => (
        <g key={waarde}>
          {waarde !== 0 && (
            <line className="baken-padlijn__hulplijn" x1={RUIMTE.links} x2={rechts} y1={y(waarde)} y2={y(waarde)} />
          )}
          <text className="baken-as__tekst" x={RUIMTE.links - 8} y={y(waarde) + 4} textAnchor="end">
            {formaat(waarde)}
          </text>
        </g>
      ))}
      {punten.map((p, i) =>
        i % stap === 0 ? (
          <text key={p.sleutel} className="baken-as__tekst" x={x(i)} y={HOOGTE - 6} textAnchor="middle">
            {p.kort}
          </text>
        ) : null,
      )}
      {aaneengesloten(zonder).map((stuk) => (
        <path key={`z${stuk[0]?.x}`} className="baken-padlijn__lijn baken-padlijn__lijn--zonder" d={pad(stuk)} />
      ))}
      {aaneengesloten(met).map((stuk) => (
        <path key={`m${stuk[0]?.x}`} className="baken-padlijn__lijn" d={pad(stuk)} />
      ))}
      {met.map((p) => p && <Punt key={p.punt.sleutel} {...p} naam={`${p.punt.naam}: ${formaat(p.waarde)}`} />)}
      <Eindwaarden zonder={zonder} met={met} x={rechts + 8} formaat={formaat} />
    </svg>
  );
}

function Punt({ x, y, waarde, naam }: { x: number; y: number; waarde: number; naam: string }) {
  if (waarde >= 0)
    return (
      <circle className="baken-punt" cx={x} cy={y} r="2.4">
        <title>{naam}</title>
      </circle>
    );
  return (
    <path className="baken-punt baken-punt--buiten" d={`M${x - 5},${y - 4}h10l-5,9z`}>
      <title>{naam}</title>
    </path>
  );
}

type Plek = { readonly x: number; readonly y: number; readonly waarde: number } | null;
interface EindwaardenProps {
  readonly zonder: readonly Plek[];
  readonly met: readonly Plek[];
  readonly x: number;
  formaat(waarde: number): string;
}

/** The last value of either line, written beside it; one when they are the same. */
function Eindwaarden({ zonder, met, x, formaat }: EindwaardenProps) {
  const [a, b] = [zonder.findLast((p) => p !== null), met.findLast((p) => p !== null)];
  if (!b)
    return (
      a && (
        <text className="baken-as__tekst" x={x} y={a.y + 4}>
          {formaat(a.waarde)}
        </text>
      )
    );
  const gelijk = !a || a.waarde === b.waarde;
  const nabij = !gelijk && Math.abs(a.y - b.y) < REGEL;
  const schuif = nabij ? (REGEL - Math.abs(a.y - b.y)) / 2 : 0;
  const [ay, by] = gelijk || a.y <= b.y ? [(a?.y ?? 0) - schuif, b.y + schuif] : [a.y + schuif, b.y - schuif];
  return (
    <>
      {!gelijk && (
        <text className="baken-as__tekst" x={x} y={ay + 4}>
          {formaat(a.waarde)}
        </text>
      )}
      <text
        className={b.waarde < 0 ? 'baken-padlijn__einde baken-padlijn__einde--onder' : 'baken-padlijn__einde'}
        x={x}
        y={by + 4}
      >
        {formaat(b.waarde)}
      </text>
    </>
  );
}
