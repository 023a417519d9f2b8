import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';
import { Arcering } from './regelkaart.tsx';

interface StaafrijProps {
  readonly staven: readonly {
    readonly sleutel: string;
    /** Under the bar. */
    readonly kort: string;
    readonly waarde: number;
    /** The whole of it in words. */
    readonly zin: string;
  }[];
  /** From this bar on it is on the wrong side of a norm. */
  readonly grens?: { readonly vanaf: number; readonly tekst: string } | undefined;
  /** What there is to see, in one sentence. */
  readonly zin: string;
  readonly tabel: TabelTweeling;
  /** What the numbers under the bars are. */
  readonly as: string;
  formaat(waarde: number): string;
}

const HOOGTE = 210;
const RUIMTE = { boven: 36, onder: 38 };
/** Narrower bars have no room for a number of their own. */
const GETAL_VANAF = 20;

/** A count per step of a distribution, as bars beside each other; the side beyond the norm is hatched. */
export function Staafrij(props: StaafrijProps) {
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  return (
    <Figuur tabel={props.tabel}>
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: HOOGTE }}>
        {breedte > 0 && <Tekening {...props} breedte={breedte} />}
      </div>
    </Figuur>
  );
}

function Tekening({ staven, grens, zin, as, formaat, breedte }: StaafrijProps & { readonly breedte: number }) {
  const arcering = useId();
  const onder = HOOGTE - RUIMTE.onder;
  const hoogste = Math.max(1, ...staven.map(({ waarde }) => waarde));
  const y = scaleLinear([0, hoogste], [onder, RUIMTE.boven]);
  const vak = breedte / Math.max(1, staven.length);
  const rand = Math.min(3, vak * 0.12);
  const stap = Math.max(1, Math.ceil(26 / vak));
  const grensX = grens === undefined ? undefined : grens.vanaf * vak;
  const links = grensX !== undefined && grensX > breedte / 2;
  return (
    <svg width={breedte} height={HOOGTE} role="img" aria-label={zin}>
      <Arcering id={arcering} />
      {grensX !== undefined && (
        <rect x={grensX} y={14} width={breedte - grensX} height={onder - 14} fill={`url(#${arcering})`} />
      )}
      {staven.map(({ sleutel, kort, waarde, zin: uitleg }, nummer) => (
        <g key={sleutel}>
          <title>{uitleg}</title>
          <rect
            className="baken-staafrij__staaf"
            x={nummer * vak + rand}
            width={vak - 2 * rand}
            y={y(waarde)}
            height={onder - y(waarde)}
          />
          {vak >= GETAL_VANAF && waarde > 0 && (
            <text className="baken-as__tekst" x={(nummer + 0.5) * vak} y={y(waarde) - 4} textAnchor="middle">
              {formaat(waarde)}
            </text>
          )}
          {(nummer % stap === 0 || (nummer === staven.length - 1 && stap === 1)) && (
            <text className="baken-as__tekst" x={(nummer + 0.5) * vak} y={onder + 15} textAnchor="middle">
              {kort}
            </text>
          )}
        </g>
      ))}
      <line className="baken-as" x1="0" x2={breedte} y1={onder} y2={onder} />
      <text className="baken-as__tekst" x={breedte} y={HOOGTE - 6} textAnchor="end">
        {as}
      </text>
      {grens && grensX !== undefined && (
        <>
          <line className="baken-regelkaart__norm" x1={grensX} x2={grensX} y1={14} y2={onder} />
          <text
            className="baken-as__tekst"
            x={links ? grensX - 5 : grensX + 5}
            y={12}
            textAnchor={links ? 'end' : 'start'}
          >
            {grens.tekst}
          </text>
        </>
      )}
    </svg>
  );
}
