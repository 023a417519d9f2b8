import { aaneengesloten, pad, spreid } from './lijn.ts';

interface SparklineProps {
  readonly waarden: readonly (number | null)[];
  readonly breedte?: number;
  readonly hoogte?: number;
  /** A dotted line at this value. */
  readonly norm?: number | undefined;
  /** Fill the area under the line. */
  readonly vlak?: boolean;
  /** The last point is outside the norm. */
  readonly buiten?: boolean;
}

/**
 * The course of a figure in the height of a line of text. Only decoration beside a number that says the same,
 * therefore hidden from screen readers.
 */
export function Sparkline({ waarden, breedte = 64, hoogte = 24, norm, vlak, buiten }: SparklineProps) {
  if (waarden.every((waarde) => waarde === null)) return null;
  const { punten, y } = spreid(waarden, { breedte, hoogte, rand: 3 }, norm === undefined ? [] : [norm]);
  const stukken = aaneengesloten(punten);
  const laatste = punten.at(-1);
  return (
    <svg className="baken-sparkline" width={breedte} height={hoogte} aria-hidden="true">
      {vlak &&
        stukken.map((stuk) => (
          <path
            key={stuk[0]?.x}
            className="baken-sparkline__vlak"
            d={`${pad(stuk)}L${stuk.at(-1)?.x},${hoogte}L${stuk[0]?.x},${hoogte}Z`}
          />
        ))}
      {norm !== undefined && <line className="baken-sparkline__norm" x1="0" x2={breedte} y1={y(norm)} y2={y(norm)} />}
      {stukken.map((stuk) => (
        <path key={stuk[0]?.x} className="baken-sparkline__lijn" d={pad(stuk)} />
      ))}
      {!vlak && laatste && (
        <circle
          className={buiten ? 'baken-sparkline__punt baken-sparkline__punt--buiten' : 'baken-sparkline__punt'}
          cx={laatste.x}
          cy={laatste.y}
          r="2.4"
        />
      )}
    </svg>
  );
}
