import { scaleLinear } from 'd3-scale';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';

interface VerwachtingProps {
  /** What is known of the year, what the whole year comes to, and between which amounts it most likely ends. */
  readonly tot: number;
  readonly verwacht: number;
  readonly onder: number;
  readonly boven: number;
  /** The year before, to compare with. */
  readonly vorig: number | null;
  readonly namen: { readonly tot: string; readonly nog: string; readonly tussen: string; readonly vorig: string };
  /** The whole picture in one sentence. */
  readonly zin: string;
  readonly tabel: TabelTweeling;
  formaat(waarde: number): string;
}

const HOOGTE = 108;
const STAAF = { y: 22, hoog: 34 };
const STREPEN = 4;
const RAND = 30;

/** One year as a bar: known, still expected, and the whisker between which it ends. */
export function Verwachting(props: VerwachtingProps) {
  const { namen, vorig } = props;
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  return (
    <Figuur
      tabel={props.tabel}
      legenda={
        <ul className="baken-legenda">
          <li>
            <svg width="14" height="14" aria-hidden="true">
              <rect className="baken-verwacht__tot" width="14" height="14" />
            </svg>
            {namen.tot}
          </li>
          <li>
            <svg width="14" height="14" aria-hidden="true">
              <rect className="baken-verwacht__nog" width="14" height="14" />
            </svg>
            {namen.nog}
          </li>
          <li>
            <svg width="26" height="12" aria-hidden="true">
              <path className="baken-verwacht__lijn" d="M2,6H24M2,1v10M24,1v10" />
            </svg>
            {namen.tussen}
          </li>
          {vorig !== null && (
            <li>
              <svg width="18" height="14" aria-hidden="true">
                <line className="baken-verwacht__vorig" x1="9" x2="9" y1="0" y2="14" />
              </svg>
              {namen.vorig}
            </li>
          )}
        </ul>
      }
    >
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: HOOGTE }}>
        {breedte > 0 && <Tekening {...props} breedte={breedte} />}
      </div>
    </Figuur>
  );
}

function Tekening({
  tot,
  verwacht,
  onder,
  boven,
  vorig,
  zin,
  formaat,
  breedte,
}: VerwachtingProps & { breedte: number }) {
  const x = scaleLinear([0, Math.max(1, boven, vorig ?? 0)], [0, breedte - RAND]);
  const midden = STAAF.y + STAAF.hoog / 2;
  const as = STAAF.y + STAAF.hoog + 12;
  return (
    <svg width={breedte} height={HOOGTE} role="img" aria-label={zin}>
      <rect className="baken-verwacht__nog" x="0" y={STAAF.y} width={x(verwacht)} height={STAAF.hoog} />
      <rect className="baken-verwacht__tot" x="0" y={STAAF.y} width={x(tot)} height={STAAF.hoog} />
      <path
        className="baken-verwacht__lijn"
        d={`M${x(onder)},${midden}H${x(boven)}M${x(onder)},${midden - 8}v16M${x(boven)},${midden - 8}v16`}
      />
      {vorig !== null && (
        <line className="baken-verwacht__vorig" x1={x(vorig)} x2={x(vorig)} y1={STAAF.y - 8} y2={as} />
      )}
      <line className="baken-as" x1="0" x2={breedte} y1={as} y2={as} />
      {x.ticks(breedte < 420 ? 2 : STREPEN).map((waarde) => (
        <g key={waarde}>
          <line className="baken-as" x1={x(waarde)} x2={x(waarde)} y1={as} y2={as + 4} />
          <text className="baken-as__tekst" x={x(waarde)} y={as + 18} textAnchor={waarde === 0 ? 'start' : 'middle'}>
            {formaat(waarde)}
          </text>
        </g>
      ))}
    </svg>
  );
}
