import { kwantiel } from './spreiding.ts';
import { chiKwadraatKwantiel } from './verdelingen.ts';

const Z_95 = 1.959964;
const Z_998 = 3.090232;
const KANS_95 = 0.025;
const KANS_998 = 0.001;
/** This part of the z-scores at each end is drawn in to its bound before the spread is measured. */
const STAART = 0.1;

/** How a ratio is made comparable: its square root (CQC, also for a count of 0) or its logarithm (SHMI). */
export type Trechtermethode = 'CQC' | 'SHMI';

export interface Grenzen {
  readonly onder95: number;
  readonly boven95: number;
  readonly onder998: number;
  readonly boven998: number;
}

export interface Trechterinvoer {
  /** What was counted, 0 or more. */
  readonly waargenomen: number;
  /** What would be expected of one like it, above 0. */
  readonly verwacht: number;
}

export interface Trechterpunt extends Trechterinvoer {
  /** Observed divided by expected. */
  readonly verhouding: number;
  /** Distance to 1 in standard errors of chance alone. */
  readonly z: number;
  /** The same, with the spread between sound providers added. */
  readonly zGecorrigeerd: number;
  /** Bounds of the ratio with that spread. */
  readonly grenzen: Grenzen;
  readonly oordeel: 'gewoon' | 'buiten95' | 'buiten998';
  readonly richting: 'hoger' | 'lager' | 'gelijk';
}

export interface Trechter {
  readonly methode: Trechtermethode;
  /** The z-scores beyond these were drawn in. */
  readonly ingetrokken: { readonly onder: number; readonly boven: number };
  /** How many times the spread is wider than chance; 1 is chance alone. */
  readonly phi: number;
  /** The variance between providers that chance does not explain, on the scale of the method; 0: none. */
  readonly tau2: number;
  readonly punten: readonly Trechterpunt[];
}

/** With fewer no spread between providers can be told from chance. */
export const MINIMALE_GROEP_TRECHTER = 5;

const SCHAAL: Readonly<
  Record<Trechtermethode, { heen(r: number): number; terug(y: number): number; fout(e: number): number }>
> = {
  CQC: { heen: (r) => Math.sqrt(r) - 1, terug: (y) => Math.max(0, 1 + y) ** 2, fout: (e) => 1 / (2 * Math.sqrt(e)) },
  SHMI: { heen: Math.log, terug: Math.exp, fout: (e) => 1 / Math.sqrt(e) },
};

/** `terug` of the square root never gets below 0, and `1 - marge` below 0 means: no lower bound. */
const grenzenMet = (marge: (z: number) => number, terug: (y: number) => number): Grenzen => ({
  onder95: terug(-marge(Z_95)),
  boven95: terug(marge(Z_95)),
  onder998: terug(-marge(Z_998)),
  boven998: terug(marge(Z_998)),
});

/**
 * Bounds of a ratio by chance alone: those of Poisson, exact. `verwacht` above 0.
 * Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005) 1185-1202.
 */
export function poissongrenzen(verwacht: number): Grenzen {
  if (!(verwacht > 0)) throw new RangeError('poissongrenzen: verwacht moet boven 0 zijn');
  const onder = (kans: number) => chiKwadraatKwantiel(kans, 2 * verwacht) / (2 * verwacht);
  const boven = (kans: number) => chiKwadraatKwantiel(1 - kans, 2 * (verwacht + 1)) / (2 * verwacht);
  return { onder95: onder(KANS_95), boven95: boven(KANS_95), onder998: onder(KANS_998), boven998: boven(KANS_998) };
}

/** The z-score of one count against what was expected. SHMI: minus infinity for a count of 0. */
const zVan = (methode: Trechtermethode, { waargenomen, verwacht }: Trechterinvoer): number =>
  SCHAAL[methode].heen(waargenomen / verwacht) / SCHAAL[methode].fout(verwacht);

/**
 * Half the width of the funnel at `verwacht` on the scale of the method, `z` standard errors from the middle: the R package
 * FunnelPlotR draws 1 plus and minus this. `trechter` gives its bounds as ratios, turned back from that scale.
 */
export const trechtermarge = (methode: Trechtermethode, verwacht: number, tau2: number, z = Z_95): number =>
  z * Math.sqrt(SCHAAL[methode].fout(verwacht) ** 2 + tau2);

/** The variance between providers (DerSimonian & Laird), from z-scores of which the tails are drawn in. */
function spreidingTussen(methode: Trechtermethode, invoer: readonly Trechterinvoer[]): Omit<Trechter, 'punten'> {
  const scores = invoer.map((een) => zVan(methode, een));
  const ingetrokken = { onder: kwantiel(scores, STAART), boven: kwantiel(scores, 1 - STAART) };
  const n = scores.length;
  const phi = scores.reduce((som, z) => som + Math.min(Math.max(z, ingetrokken.onder), ingetrokken.boven) ** 2, 0) / n;
  const gewichten = invoer.map(({ verwacht }) => SCHAAL[methode].fout(verwacht) ** -2);
  const som = gewichten.reduce((a, b) => a + b, 0);
  const kwadraten = gewichten.reduce((a, b) => a + b * b, 0);
  const tau2 = n * phi < n - 1 ? 0 : (n * phi - (n - 1)) / (som - kwadraten / som);
  return { methode, ingetrokken, phi, tau2 };
}

/**
 * The funnel plot with over-dispersion: which providers lie further from what is expected of them than chance and the ordinary
 * differences between providers explain. Spiegelhalter et al., "Statistical methods for healthcare regulation", JRSS A 175
 * (2012) 1-47; constants and order as in the R package FunnelPlotR. Guidance: Verburg et al., PMC6193208.
 * @param invoer at least 5 providers. Throws RangeError for fewer, for `verwacht` of 0 or less, and for a count of 0 with SHMI
 */
export function trechter(invoer: readonly Trechterinvoer[], methode: Trechtermethode = 'CQC'): Trechter {
  if (invoer.length < MINIMALE_GROEP_TRECHTER)
    throw new RangeError(`trechter: minstens ${MINIMALE_GROEP_TRECHTER} aanbieders nodig`);
  for (const { waargenomen, verwacht } of invoer)
    if (!(verwacht > 0 && (methode === 'SHMI' ? waargenomen > 0 : waargenomen >= 0)))
      throw new RangeError('trechter: waargenomen of verwacht kan zo niet');
  const beeld = spreidingTussen(methode, invoer);
  const { heen, terug } = SCHAAL[methode];
  const punten = invoer.map((een): Trechterpunt => {
    const verhouding = een.waargenomen / een.verwacht;
    const marge = (z: number) => trechtermarge(methode, een.verwacht, beeld.tau2, z);
    const zGecorrigeerd = heen(verhouding) / marge(1);
    const ver = Math.abs(zGecorrigeerd);
    return {
      ...een,
      verhouding,
      z: zVan(methode, een),
      zGecorrigeerd,
      grenzen: grenzenMet(marge, terug),
      oordeel: ver > Z_998 ? 'buiten998' : ver > Z_95 ? 'buiten95' : 'gewoon',
      richting: verhouding === 1 ? 'gelijk' : verhouding > 1 ? 'hoger' : 'lager',
    };
  });
  return { ...beeld, punten };
}
