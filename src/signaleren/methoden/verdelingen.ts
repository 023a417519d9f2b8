/**
 * The distributions that the methods need: normal, chi-square and binomial, all by the incomplete gamma function as in
 * Press et al., Numerical Recipes (3rd ed.), 6.2, and the Lanczos approximation of the gamma function (g = 7, n = 9).
 */

/** Two-sided 95% of the normal distribution. */
export const Z95 = 1.959963984540054;

const PRECIES = 1e-16;
const HOOGSTE_AANTAL_STAPPEN = 10_000;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of the gamma function, for x > 0. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const t = x + 6.5;
  const som = LANCZOS.reduce((totaal, c, i) => (i === 0 ? c : totaal + c / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(som);
}

/** The part of the gamma distribution with shape a that lies below x, by its series; good for x < a + 1. */
function onderReeks(a: number, x: number): number {
  let term = 1 / a;
  let som = term;
  for (let n = 1; n < HOOGSTE_AANTAL_STAPPEN && Math.abs(term) > PRECIES * Math.abs(som); n++) {
    term *= x / (a + n);
    som += term;
  }
  return som * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/** The part that lies above x, by its continued fraction (Lentz); good for x >= a + 1. */
function bovenBreuk(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < HOOGSTE_AANTAL_STAPPEN; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    h *= d * c;
    if (Math.abs(d * c - 1) < PRECIES) break;
  }
  return h * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/** The regularised incomplete gamma function P(a, x): 0 at x = 0, 1 at infinity. */
function gammaOnder(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? onderReeks(a, x) : 1 - bovenBreuk(a, x);
}

/** The chance that a standard normal figure is at most z. */
export function normaalTot(z: number): number {
  const kwadraat = (z * z) / 2;
  if (z < 0) return 0.5 * (kwadraat < 1.5 ? 1 - onderReeks(0.5, kwadraat) : bovenBreuk(0.5, kwadraat));
  return z === 0 ? 0.5 : 0.5 + 0.5 * gammaOnder(0.5, kwadraat);
}

/** The chance that a chi-square figure with `vrijheid` degrees of freedom is at most x. */
export const chiKwadraatTot = (x: number, vrijheid: number): number => gammaOnder(vrijheid / 2, x / 2);

/**
 * The value that a chi-square figure with `vrijheid` degrees of freedom (above 0, need not be whole) stays under with chance
 * `kans` (0 … 1, both exclusive). By halving, so that it always ends; to about 12 digits.
 */
export function chiKwadraatKwantiel(kans: number, vrijheid: number): number {
  if (!(kans > 0 && kans < 1 && vrijheid > 0)) throw new RangeError('chiKwadraatKwantiel: kans of vrijheid onmogelijk');
  let [laag, hoog] = [0, Math.max(1, vrijheid)];
  while (chiKwadraatTot(hoog, vrijheid) < kans) hoog *= 2;
  for (let i = 0; i < 200 && hoog - laag > 1e-13 * hoog; i++) {
    const midden = (laag + hoog) / 2;
    if (chiKwadraatTot(midden, vrijheid) < kans) laag = midden;
    else hoog = midden;
  }
  return (laag + hoog) / 2;
}

/** The chance of at most k heads in n throws of a fair coin. */
export function muntTot(k: number, n: number): number {
  let som = 0;
  for (let i = 0; i <= Math.min(k, n); i++)
    som += Math.exp(lnGamma(n + 1) - lnGamma(i + 1) - lnGamma(n - i + 1) - n * Math.LN2);
  return Math.min(1, som);
}
