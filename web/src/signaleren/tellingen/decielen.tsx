import { plek } from './plek.ts';

interface DecielenProps {
  readonly decielen: readonly number[];
  readonly waarde: number;
  schrijf(waarde: number): string;
}

const BREED = 240;
const RAND = 8;

/** Ten equal parts of the others with the own place among them; the middle one stands out. What it says stands beside it. */
export function Decielen({ decielen, waarde, schrijf }: DecielenProps) {
  const vak = (BREED - 2 * RAND) / 10;
  const x = RAND + plek(decielen, waarde) * (BREED - 2 * RAND);
  const [laag, hoog] = [decielen[0] ?? 0, decielen.at(-1) ?? 0];
  return (
    <span className="baken-decielen" aria-hidden="true">
      <svg width={BREED} height="22" aria-hidden="true">
        {Array.from({ length: 10 }, (_, nummer) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: ten parts that never move
            key={nummer}
            x={RAND + nummer * vak + 1}
            y="7"
            width={vak - 2}
            height="8"
            className={nummer === 4 || nummer === 5 ? 'baken-decielen__midden' : 'baken-decielen__deel'}
          />
        ))}
        <path d={`M${x},4L${x + 6},11L${x},18L${x - 6},11Z`} className="baken-decielen__zelf" />
      </svg>
      <span className="baken-decielen__schaal">
        <span>{schrijf(laag)}</span>
        <span>{schrijf(hoog)}</span>
      </span>
    </span>
  );
}
