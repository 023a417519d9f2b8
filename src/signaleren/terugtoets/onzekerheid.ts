/** The interval of 95% around a number per year. Exact: the numbers here are small. Those of shares and medians are in `methoden`. */

const STAPPEN = 80;

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
export function poissonInterval(k: number, tijd: number): { readonly onder: number; readonly boven: number } | null {
  if (tijd <= 0) return null;
  const ruim = k + 10 + 8 * Math.sqrt(k + 1);
  const onder = k === 0 ? 0 : nulpunt(0, ruim, (lambda) => 1 - poissonTot(k - 1, lambda) - 0.025);
  const boven = nulpunt(0, ruim, (lambda) => 0.025 - poissonTot(k, lambda));
  return { onder: onder / tijd, boven: boven / tijd };
}
