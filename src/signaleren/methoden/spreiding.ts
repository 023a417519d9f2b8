/** Middles and quantiles that several methods use. All throw RangeError when there are no values. */

/** The quantile at `deel` (0 … 1), type 7 of Hyndman & Fan 1996: the default of R and of numpy. */
export function kwantiel(waarden: readonly number[], deel: number): number {
  if (waarden.length === 0) throw new RangeError('kwantiel: minstens één waarde nodig');
  const gesorteerd = waarden.toSorted((a, b) => a - b);
  const plaats = (gesorteerd.length - 1) * deel;
  const onder = gesorteerd[Math.floor(plaats)] ?? 0;
  const boven = gesorteerd[Math.ceil(plaats)] ?? 0;
  return onder === boven ? onder : onder + (boven - onder) * (plaats - Math.floor(plaats));
}

/** The middle value; the mean of the middle two when there is an even number of them. */
export const mediaan = (waarden: readonly number[]): number => kwantiel(waarden, 0.5);

/** The arithmetic mean. */
export function gemiddelde(waarden: readonly number[]): number {
  if (waarden.length === 0) throw new RangeError('gemiddelde: minstens één waarde nodig');
  return waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length;
}
