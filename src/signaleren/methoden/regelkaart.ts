/**
 * The XmR chart: what a series of figures does ordinarily, and which points are more than that. Constants and order of
 * rules as in "Making Data Count" (NHS England, R package NHSRplotthedots).
 */

/** Natural process limits lie this many average moving ranges from the mean (3 / 1.128). */
const LIMIET = 2.66;
/** Moving ranges from this many times their mean on are left out once: one jump must not widen the band. */
const SCHERM = 3.267;
const GRENS_NABIJ = 2 / 3;
const REEKS = 7;
/** With fewer points the limits are only provisional. */
const GENOEG_PUNTEN = 12;

/** Why a point is more than ordinary variation, or `gewoon`. */
export type Punt = 'gewoon' | 'buitenLimiet' | 'trend' | 'tweeVanDrie' | 'eenKant';

export interface Regelkaart {
  readonly gemiddelde: number;
  readonly onder: number;
  readonly boven: number;
  /** Fewer than 12 points: the limits are on trial. */
  readonly voorlopig: boolean;
  /** One verdict per value, in the same order. */
  readonly punten: readonly Punt[];
}

const gemiddeldeVan = (waarden: readonly number[]): number => waarden.reduce((som, w) => som + w, 0) / waarden.length;

/** Mean distance between neighbours, with the extreme ones left out once. */
function gemiddeldeSprong(waarden: readonly number[], schermen: boolean): number {
  const sprongen = waarden.slice(1).map((w, i) => Math.abs(w - (waarden[i] ?? w)));
  const ruw = gemiddeldeVan(sprongen);
  return schermen ? gemiddeldeVan(sprongen.filter((s) => ruw === 0 || s < SCHERM * ruw)) : ruw;
}

/** Which points belong to some window of `lengte` neighbours that passes the test. */
function inVenster(aantal: number, lengte: number, test: (begin: number) => boolean): boolean[] {
  const raak = new Array<boolean>(aantal).fill(false);
  for (let begin = 0; begin + lengte <= aantal; begin++) if (test(begin)) raak.fill(true, begin, begin + lengte);
  return raak;
}

/**
 * Mean, limits and a verdict per point.
 * @param waarden in order of time, at least two; gaps left out
 * @param schermen leave extreme moving ranges out once (as the NHS does)
 */
export function regelkaart(waarden: readonly number[], schermen = true): Regelkaart {
  if (waarden.length < 2) throw new RangeError('regelkaart: minstens twee waarden nodig');
  const gemiddelde = gemiddeldeVan(waarden);
  const marge = LIMIET * gemiddeldeSprong(waarden, schermen);
  // Equal figures have a mean that differs behind the comma; that is no signal.
  const ruis = 1e-9 * Math.max(...waarden.map(Math.abs));
  const afstand = waarden.map((w) => (Math.abs(w - gemiddelde) <= ruis ? 0 : w - gemiddelde));
  const kant = afstand.map(Math.sign);
  const buiten = afstand.map((a) => Math.abs(a) > marge + ruis);
  const nabij = afstand.map((a, i) => !buiten[i] && Math.abs(a) > GRENS_NABIJ * marge);

  const stijgt = waarden.map((w, i) => Math.sign(w - (waarden[i - 1] ?? w)));
  const zelfdeTeken = (tekens: readonly number[], van: number, lengte: number): boolean =>
    Math.abs(tekens.slice(van, van + lengte).reduce((som, t) => som + t, 0)) === lengte;
  const trend = inVenster(waarden.length, REEKS, (b) => zelfdeTeken(stijgt, b + 1, REEKS - 1));
  const eenKant = inVenster(waarden.length, REEKS, (b) => zelfdeTeken(kant, b, REEKS));
  const tweeVanDrie = inVenster(waarden.length, 3, (b) => {
    const som = [b, b + 1, b + 2].reduce((s, i) => s + (nabij[i] ? (kant[i] ?? 0) : 0), 0);
    return Math.abs(som) >= 2;
  });

  const oordeel = (i: number): Punt => {
    if (buiten[i]) return 'buitenLimiet';
    if (trend[i]) return 'trend';
    if (tweeVanDrie[i] && nabij[i]) return 'tweeVanDrie';
    return eenKant[i] ? 'eenKant' : 'gewoon';
  };
  return {
    gemiddelde,
    onder: gemiddelde - marge,
    boven: gemiddelde + marge,
    voorlopig: waarden.length < GENOEG_PUNTEN,
    punten: waarden.map((_, i) => oordeel(i)),
  };
}
