/** Intervals of 95% around what was counted. Exact where that is possible: the numbers here are small. */

const Z = 1.959963984540054;
const STAPPEN = 80;

export interface Interval {
  readonly onder: number;
  readonly boven: number;
}

/**
 * Interval of a proportion of k out of n (Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22,
 * 1927). Never outside 0 … 1, also at 0 of n. null when n is 0.
 */
export function wilson(k: number, n: number): Interval | null {
  if (n === 0) return null;
  const p = k / n;
  const noemer = 1 + Z ** 2 / n;
  const midden = (p + Z ** 2 / (2 * n)) / noemer;
  const breedte = (Z / noemer) * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  return { onder: k === 0 ? 0 : Math.max(0, midden - breedte), boven: k === n ? 1 : Math.min(1, midden + breedte) };
}

/** The chance of at most k when λ are expected. */
function poissonTot(k: number, lambda: number): number {
  let som = 0;
  let logTerm = -lambda;
  for (let i = 0; i <= k; i++) {
    som += Math.exp(logTerm);
    logTerm += Math.log(lambda) - Math.log(i + 1);
  }
  return Math.min(1, som);
}

/** The point between two bounds at which a rising function passes zero. */
function nulpunt(van: number, tot: number, f: (x: number) => number): number {
  let [laag, hoog] = [van, tot];
  for (let i = 0; i < STAPPEN; i++) {
    const midden = (laag + hoog) / 2;
    if (f(midden) < 0) laag = midden;
    else hoog = midden;
  }
  return (laag + hoog) / 2;
}

/**
 * Interval of a number per unit (of time), when k were counted in `tijd` units: the exact one of Garwood ("Fiducial limits for the
 * Poisson distribution", Biometrika 28, 1936). null when `tijd` is 0.
 */
export function poissonInterval(k: number, tijd: number): Interval | null {
  if (tijd <= 0) return null;
  const ruim = k + 10 + 8 * Math.sqrt(k + 1);
  const onder = k === 0 ? 0 : nulpunt(0, ruim, (lambda) => 1 - poissonTot(k - 1, lambda) - 0.025);
  const boven = nulpunt(0, ruim, (lambda) => 0.025 - poissonTot(k, lambda));
  return { onder: onder / tijd, boven: boven / tijd };
}

/** The middle value; of an even number the mean of the middle two. null of nothing. */
export function mediaan(waarden: readonly number[]): number | null {
  const rij = [...waarden].sort((a, b) => a - b);
  const midden = rij.length / 2;
  const boven = rij[Math.floor(midden)];
  const onder = rij[Math.ceil(midden) - 1];
  return boven === undefined || onder === undefined ? null : (boven + onder) / 2;
}

/**
 * Interval of a median from the order of the values alone (binomial, ½): the narrowest symmetric pair of order statistics that holds
 * it in at least 95% of the cases. No shape is assumed. null below six values: there is no such pair.
 */
export function mediaanInterval(waarden: readonly number[]): Interval | null {
  const n = waarden.length;
  const rij = [...waarden].sort((a, b) => a - b);
  let staart = 0;
  let logTerm = -n * Math.LN2;
  let rang = -1;
  for (let k = 0; k < n / 2; k++) {
    staart += Math.exp(logTerm);
    if (staart > 0.025) break;
    rang = k;
    logTerm += Math.log(n - k) - Math.log(k + 1);
  }
  const [onder, boven] = [rij[rang], rij[n - 1 - rang]];
  return rang < 0 || onder === undefined || boven === undefined ? null : { onder, boven };
}
