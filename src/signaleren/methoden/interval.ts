import { mediaan } from './spreiding.ts';
import { muntTot, Z95 } from './verdelingen.ts';

/** A figure with the bounds of its 95% interval. */
export interface Interval {
  readonly waarde: number;
  readonly onder: number;
  readonly boven: number;
}

/**
 * A share of `k` out of `n` with Wilson's score interval at 95%, without correction for continuity: it stays within 0 and 1 and
 * also says something of 0 out of few. Wilson, JASA 22 (1927) 209-212; Newcombe, Statistics in Medicine 17 (1998) 857-872.
 * @returns null when n is 0. Throws RangeError when k is not a whole number within 0 … n
 */
export function wilson(k: number, n: number): Interval | null {
  if (!(Number.isInteger(k) && Number.isInteger(n) && k >= 0 && k <= n))
    throw new RangeError(`wilson: ${k} van ${n} kan niet`);
  if (n === 0) return null;
  const waarde = k / n;
  const kwadraat = Z95 * Z95;
  const midden = (waarde + kwadraat / (2 * n)) / (1 + kwadraat / n);
  const halve = (Z95 / (1 + kwadraat / n)) * Math.sqrt((waarde * (1 - waarde)) / n + kwadraat / (4 * n * n));
  // At the ends the formula gives the bound itself but for binary noise.
  return { waarde, onder: k === 0 ? 0 : midden - halve, boven: k === n ? 1 : midden + halve };
}

/**
 * The median of values with an interval that holds the true one with at least 95%, whatever their distribution: two values in
 * their order, by the binomial distribution (Conover, Practical Nonparametric Statistics, 3.2). Never a guess from chance draws.
 * @returns null without values; bounds null with fewer than six: the lowest and highest of five hold it with 93.75%
 */
export function mediaanInterval(
  waarden: readonly number[],
): { readonly waarde: number; readonly onder: number | null; readonly boven: number | null } | null {
  const n = waarden.length;
  if (n === 0) return null;
  const gesorteerd = waarden.toSorted((a, b) => a - b);
  let buiten = -1;
  while (muntTot(buiten + 1, n) <= 0.025) buiten += 1;
  return {
    waarde: mediaan(gesorteerd),
    onder: buiten < 0 ? null : (gesorteerd[buiten] ?? null),
    boven: buiten < 0 ? null : (gesorteerd[n - 1 - buiten] ?? null),
  };
}
