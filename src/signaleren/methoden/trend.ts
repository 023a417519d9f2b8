import { Z95 } from './verdelingen.ts';

export interface Trend {
  /** Change per step of time, in the unit of the values: the median of the slopes of all pairs. */
  readonly helling: number;
  /** Interval of `helling` at 95% or a little more. */
  readonly onder: number;
  readonly boven: number;
  /** The interval does not hold 0. */
  readonly richting: 'stijgt' | 'daalt' | 'onzeker';
  readonly aantal: number;
}

/** With four values no order is rare enough: 2 of 24 is 8%. With five, 2 of 120 is. */
export const MINIMALE_LENGTE_TREND = 5;
/** Up to here the distribution is counted out; beyond, the normal one does not differ any more. */
const EXACT_TOT = 60;

/** How many orders of n things have 0, 1, 2 … pairs the wrong way round, as a share of all. */
const omkeringen = (n: number): number[] => {
  let verdeling = [1];
  for (let m = 2; m <= n; m++) {
    const volgende = new Array<number>(verdeling.length + m - 1).fill(0);
    for (const [i, kans] of verdeling.entries())
      for (let j = 0; j < m; j++) volgende[i + j] = (volgende[i + j] ?? 0) + kans / m;
    verdeling = volgende;
  }
  return verdeling;
};

const bewaard = new Map<number, number>();

/** How many of the sorted slopes lie outside the 95% interval at each end, for n values without equal ones. */
function buitenInterval(n: number): number {
  const paren = (n * (n - 1)) / 2;
  if (n > EXACT_TOT) return Math.floor((paren - Z95 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)) / 2) - 1;
  const eerder = bewaard.get(n);
  if (eerder !== undefined) return eerder;
  let [kans, aantal] = [0, -1];
  for (const deel of omkeringen(n)) {
    if (kans + deel > 0.025) break;
    kans += deel;
    aantal += 1;
  }
  bewaard.set(n, aantal);
  return aantal;
}

/**
 * The trend of a series: the slope of Theil and Sen with the interval that belongs to Kendall's test (Sen, "Estimates of the
 * regression coefficient based on Kendall's tau", JASA 63 (1968) 1379-1389; Hollander & Wolfe, Nonparametric Statistical
 * Methods, 9.3). Not least squares: quarterly figures are few and jump, and one jump must not make a trend nor hide one; up to
 * 29% of the values may be wild. With equal values the interval is only wider than needed, never narrower.
 * @param reeks in order of time, evenly spaced, at least 5 values. Throws RangeError for fewer
 */
export function trend(reeks: readonly number[]): Trend {
  const n = reeks.length;
  if (n < MINIMALE_LENGTE_TREND) throw new RangeError(`trend: minstens ${MINIMALE_LENGTE_TREND} waarden nodig`);
  const hellingen = new Float64Array((n * (n - 1)) / 2);
  let paar = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) hellingen[paar++] = ((reeks[j] ?? 0) - (reeks[i] ?? 0)) / (j - i);
  hellingen.sort();
  const midden = (hellingen.length - 1) / 2;
  const helling = ((hellingen[Math.floor(midden)] ?? 0) + (hellingen[Math.ceil(midden)] ?? 0)) / 2;
  const buiten = buitenInterval(n);
  const onder = hellingen[buiten] ?? 0;
  const boven = hellingen[hellingen.length - 1 - buiten] ?? 0;
  const richting = onder > 0 ? 'stijgt' : boven < 0 ? 'daalt' : 'onzeker';
  return { helling, onder, boven, richting, aantal: n };
}
