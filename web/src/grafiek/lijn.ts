/** The line of a series: pure geometry, shared by all charts that draw one. */
export interface Punt {
  readonly x: number;
  readonly y: number;
}

/** Maps `[van, tot]` to `[begin, einde]`; a domain without width maps to the middle. */
export const lineair =
  (van: number, tot: number, begin: number, einde: number) =>
  (waarde: number): number =>
    tot === van ? (begin + einde) / 2 : begin + ((waarde - van) / (tot - van)) * (einde - begin);

/** Runs of points without a gap: a missing figure breaks the line, it is never bridged. */
export function aaneengesloten<P>(punten: readonly (P | null)[]): P[][] {
  const stukken: P[][] = [];
  let stuk: P[] = [];
  for (const punt of punten) {
    if (punt !== null) stuk.push(punt);
    else if (stuk.length > 0) {
      stukken.push(stuk);
      stuk = [];
    }
  }
  return stuk.length > 0 ? [...stukken, stuk] : stukken;
}

const getal = (waarde: number) => Math.round(waarde * 10) / 10;

/** An SVG path along the points; a single point becomes a dot of no length, visible with round caps. */
export const pad = (punten: readonly Punt[]): string => {
  const [eerste] = punten;
  if (!eerste) return '';
  if (punten.length === 1) return `M${getal(eerste.x)},${getal(eerste.y)}h0.01`;
  return punten.map(({ x, y }, nummer) => `${nummer === 0 ? 'M' : 'L'}${getal(x)},${getal(y)}`).join('');
};

/** The points of a series spread evenly over a width, with room for the stroke. Missing values give `null`. */
export function spreid(
  waarden: readonly (number | null)[],
  vlak: { readonly breedte: number; readonly hoogte: number; readonly rand: number },
  mee: readonly number[] = [],
): { punten: (Punt | null)[]; y(waarde: number): number } {
  const bekend = [...waarden.filter((waarde) => waarde !== null), ...mee];
  const laag = Math.min(...bekend);
  const hoog = Math.max(...bekend);
  const x = lineair(0, waarden.length - 1, vlak.rand, vlak.breedte - vlak.rand);
  const y = lineair(laag, hoog, vlak.hoogte - vlak.rand, vlak.rand);
  return { punten: waarden.map((waarde, nummer) => (waarde === null ? null : { x: x(nummer), y: y(waarde) })), y };
}
