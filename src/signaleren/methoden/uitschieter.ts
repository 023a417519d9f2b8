import { gemiddelde, mediaan } from './spreiding.ts';

/** Makes the median absolute deviation comparable to a standard deviation: the third quartile of the normal distribution. */
const KWARTIEL = 0.6745;
/** Makes the mean absolute deviation comparable to a standard deviation: the root of pi / 2. */
const GEMIDDELDE_AFWIJKING = 1.2533;
/** Beyond this a value is an outlier. */
export const UITSCHIETERGRENS = 3.5;
/** Differences behind the ninth digit come from binary arithmetic. */
const RUIS = 1e-9;

/**
 * By what a distance was measured: the median absolute deviation, the mean absolute deviation where more than half of the
 * values are equal, or nothing at all where all are equal, so that any real difference counts.
 */
export type Schaalmaat = 'mediaanafwijking' | 'gemiddeldeAfwijking' | 'geen';

export interface Afstand {
  readonly mediaan: number;
  /** In the unit of the values, made comparable to a standard deviation; 0 with `geen`. */
  readonly schaal: number;
  readonly schaalmaat: Schaalmaat;
  /** Distance to the median in scales, with its sign; null when all values are equal and this one is not. */
  readonly z: number | null;
}

/**
 * The modified z-score of a value against a baseline: 0.6745 (x - median) / MAD (Iglewicz & Hoaglin, How to Detect and Handle
 * Outliers, ASQC 1993, who take 3.5 as bound). Where the MAD is 0, the mean absolute deviation times 1.2533 takes its place.
 * Throws RangeError without a baseline.
 */
export function gewijzigdeZ(waarde: number, basis: readonly number[]): Afstand {
  const midden = mediaan(basis);
  const ruis = RUIS * Math.max(Math.abs(waarde), ...basis.map(Math.abs));
  const afwijkingen = basis.map((w) => Math.abs(w - midden));
  const mad = mediaan(afwijkingen);
  const gemiddeld = gemiddelde(afwijkingen);
  const verschil = Math.abs(waarde - midden) <= ruis ? 0 : waarde - midden;
  const met = (schaalmaat: Schaalmaat, schaal: number): Afstand => ({
    mediaan: midden,
    schaal,
    schaalmaat,
    z: verschil === 0 ? 0 : schaal === 0 ? null : verschil / schaal,
  });
  if (mad > ruis) return met('mediaanafwijking', mad / KWARTIEL);
  return gemiddeld > ruis ? met('gemiddeldeAfwijking', gemiddeld * GEMIDDELDE_AFWIJKING) : met('geen', 0);
}

export interface Uitschieter extends Afstand {
  readonly uitschieter: boolean;
  readonly richting: 'hoger' | 'lager' | 'gelijk';
  readonly waarde: number;
  /** How many earlier values it was compared with. */
  readonly basis: number;
}

/**
 * With eight values before it a sound series is called out about 1 in 20 times, with six 1 in 13, with four 1 in 7 (normal
 * figures, 40,000 draws): fewer than eight would cry wolf.
 */
export const MINIMALE_LENGTE_UITSCHIETER = 9;

/**
 * Whether the last value of a series is an outlier against all before it. It is not in its own baseline: a plain z-score over
 * the whole series cannot pass 3 under eleven points (its highest is (n - 1) / root n), this one can at every length.
 * Equal values are never outliers; a real difference after values that were all equal always is.
 * @param reeks in order of time, at least 9 values, gaps left out. Throws RangeError for fewer
 */
export function robuusteUitschieter(reeks: readonly number[]): Uitschieter {
  if (reeks.length < MINIMALE_LENGTE_UITSCHIETER)
    throw new RangeError(`robuusteUitschieter: minstens ${MINIMALE_LENGTE_UITSCHIETER} waarden nodig`);
  const waarde = reeks.at(-1) as number;
  const basis = reeks.slice(0, -1);
  const afstand = gewijzigdeZ(waarde, basis);
  const uitschieter = afstand.z === null || Math.abs(afstand.z) > UITSCHIETERGRENS;
  const kant = afstand.z === 0 ? 0 : Math.sign(waarde - afstand.mediaan);
  const richting = kant === 0 ? 'gelijk' : kant > 0 ? 'hoger' : 'lager';
  return { ...afstand, uitschieter, richting, waarde, basis: basis.length };
}
