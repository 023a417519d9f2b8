import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useBreedte } from './breedte.ts';
import { Figuur, type TabelTweeling } from './figuur.tsx';

export interface Intervalrij {
  readonly sleutel: string;
  readonly naam: string;
  /** 0 to 1; null: there is none, and `tekst` says why. */
  readonly waarde: number | null;
  readonly onder: number | null;
  readonly boven: number | null;
  readonly tekst: string;
  /** Told by the shape of the mark. */
  readonly teken: 'vierkant' | 'rond' | 'ruit';
}

interface IntervallenProps {
  readonly kop: ReactNode;
  readonly rijen: readonly Intervalrij[];
  /** One plain sentence with what there is to see. */
  readonly zin: string;
  readonly tabel: TabelTweeling;
  readonly schrijf: (waarde: number) => string;
  readonly tekens: readonly { readonly teken: Intervalrij['teken']; readonly naam: string }[];
}

const RIJ = 52;
const AS = 22;
const RAND = 10;
const STREPEN = [0, 0.25, 0.5, 0.75, 1];

/** Shares with their intervals below each other, on one axis from nothing to all: what overlaps is seen at a glance. */
export function Intervallen(props: IntervallenProps) {
  const { kop, tabel, tekens, rijen } = props;
  const [plek, breedte] = useBreedte<HTMLDivElement>();
  return (
    <Figuur
      kop={kop}
      tabel={tabel}
      legenda={
        <ul className="baken-legenda">
          {tekens.map(({ teken, naam }) => (
            <li key={teken}>
              <svg width="16" height="16" aria-hidden="true">
                <Teken teken={teken} x={8} y={8} />
              </svg>
              {naam}
            </li>
          ))}
        </ul>
      }
    >
      <div ref={plek} className="baken-grafiek__vlak" style={{ minHeight: rijen.length * RIJ + AS }}>
        {breedte > 0 && <Tekening {...props} breedte={breedte} />}
      </div>
    </Figuur>
  );
}

function Teken({ teken, x, y }: { readonly teken: Intervalrij['teken']; readonly x: number; readonly y: number }) {
  const klas = `baken-interval__teken baken-interval__teken--${teken}`;
  if (teken === 'rond') return <circle className={klas} cx={x} cy={y} r="5" />;
  if (teken === 'ruit')
    return <path className={klas} d={`M${x},${y - 7}L${x + 7},${y}L${x},${y + 7}L${x - 7},${y}Z`} />;
  return <rect className={klas} x={x - 5.5} y={y - 5.5} width="11" height="11" />;
}

function Tekening({ rijen, zin, schrijf, breedte }: IntervallenProps & { readonly breedte: number }) {
  const x = scaleLinear([0, 1], [RAND, breedte - RAND]);
  const onder = rijen.length * RIJ;
  return (
    <svg width={breedte} height={onder + AS} role="img" aria-label={zin}>
      {STREPEN.map((deel) => (
        <g key={deel}>
          <line className="baken-interval__streep" x1={x(deel)} x2={x(deel)} y1="0" y2={onder} />
          <text
            className="baken-as__tekst"
            x={x(deel)}
            y={onder + 16}
            textAnchor={deel === 0 ? 'start' : deel === 1 ? 'end' : 'middle'}
          >
            {schrijf(deel)}
          </text>
        </g>
      ))}
      {rijen.map(({ sleutel, naam, waarde, onder: laag, boven: hoog, tekst, teken }, nummer) => {
        const y = nummer * RIJ + 36;
        return (
          <g key={sleutel}>
            <text className="baken-interval__naam" x={RAND} y={nummer * RIJ + 18}>
              {naam}
            </text>
            <text className="baken-interval__getal" x={breedte - RAND} y={nummer * RIJ + 18} textAnchor="end">
              {tekst}
            </text>
            {laag !== null && hoog !== null && (
              <path
                className="baken-interval__lijn"
                d={`M${x(laag)},${y}H${x(hoog)}M${x(laag)},${y - 5}v10M${x(hoog)},${y - 5}v10`}
              />
            )}
            {waarde !== null && <Teken teken={teken} x={x(waarde)} y={y} />}
          </g>
        );
      })}
      <line className="baken-as" x1={RAND} x2={breedte - RAND} y1={onder} y2={onder} />
    </svg>
  );
}
