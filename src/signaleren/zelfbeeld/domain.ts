import { plusMaanden } from '../../kernel/datum.ts';
import { eindeVan, type Periode, rangVan } from '../../kernel/periode.ts';

/** The risks of a provider's own view, in the order in which they are shown. */
export const ONDERWERPEN = ['liquiditeit', 'solvabiliteit', 'resultaat', 'productie', 'personeel', 'zorg'] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];

/** Which indicators speak of which risk. An indicator that is new to this list goes by its group. */
const ONDERWERP_VAN: Readonly<Record<string, Onderwerp>> = {
  liquiditeitsbuffer: 'liquiditeit',
  currentRatio: 'liquiditeit',
  maandenTotTekort: 'liquiditeit',
  dscr: 'liquiditeit',
  bankafspraakGebroken: 'liquiditeit',
  onderBijzonderBeheer: 'liquiditeit',
  solvabiliteit: 'solvabiliteit',
  solvabiliteitGenormaliseerd: 'solvabiliteit',
  solvabiliteitDaling: 'solvabiliteit',
  weerstandsvermogen: 'solvabiliteit',
  productieTovBegroting: 'productie',
  aandeelTopDrie: 'productie',
  omzetJeugdwet: 'productie',
};
const PER_GROEP: Readonly<Record<string, Onderwerp>> = { Personeel: 'personeel', Zorg: 'zorg' };

export const onderwerpVan = (code: string, groep: string): Onderwerp =>
  ONDERWERP_VAN[code] ?? PER_GROEP[groep] ?? 'resultaat';

export type Richting = 'laagIsSlecht' | 'hoogIsSlecht';

export interface Grens {
  readonly waarde: number;
  readonly richting: Richting;
}

/**
 * The bound at which a ratio first asks for attention: the mildest of the norm. Only this one is shown to the provider here:
 * it says from where to look, and not how heavily anybody else judges.
 */
export function aandachtsgrens(
  grenzen: Readonly<Record<string, number>> | null,
  richting: Richting | null,
): Grens | null {
  const waarde = Object.entries(grenzen ?? {}).sort(([a], [b]) => Number(a) - Number(b))[0]?.[1];
  return waarde === undefined || richting === null ? null : { waarde, richting };
}

export type Ligging = 'voorbij' | 'nabij' | 'ruim' | 'geenGrens' | 'geenCijfer';

/** Nearer than a tenth of the bound is near; for bounds around zero at least so much, in the unit of the indicator. */
const MINSTE_RUIMTE: Readonly<Record<string, number>> = {
  fractie: 0.01,
  fractiepunt: 0.01,
  verhouding: 0.05,
  maanden: 1,
  kwartalen: 1,
};
const DEEL_VAN_GRENS = 0.1;

/** How far on the good side of a bound a value still counts as near it. */
export const nabijheid = (grens: number, eenheid: string): number =>
  Math.max(Math.abs(grens) * DEEL_VAN_GRENS, MINSTE_RUIMTE[eenheid] ?? 0);

/** Distance to the bound in the unit of the indicator: positive is room, negative is what is short. */
export const ruimteTot = ({ waarde: grens, richting }: Grens, waarde: number): number =>
  richting === 'laagIsSlecht' ? waarde - grens : grens - waarde;

/**
 * Where a ratio lies. `isVoorbij`: what the norm set itself says of the value, so that exactly on the bound is never judged twice.
 * A value that is only a word (nothing to count) is good and has room.
 */
export function ligging(
  stand: { readonly waarde: number | null; readonly tekst: string | null; readonly isVoorbij: boolean },
  grens: Grens | null,
  eenheid: string,
): Ligging {
  if (stand.waarde === null) return stand.tekst === null ? 'geenCijfer' : 'ruim';
  if (!grens) return 'geenGrens';
  if (stand.isVoorbij) return 'voorbij';
  // Yes or no is never nearly yes.
  if (eenheid === 'jaNee') return 'ruim';
  return ruimteTot(grens, stand.waarde) <= nabijheid(grens.waarde, eenheid) ? 'nabij' : 'ruim';
}

export interface Punt {
  readonly periode: Periode;
  readonly waarde: number | null;
}

export interface Verandering {
  readonly van: number;
  readonly vanPeriode: Periode;
  readonly verschil: number;
  /** `anders`: it moved, and neither way is better. */
  readonly oordeel: 'beter' | 'slechter' | 'gelijk' | 'anders';
}

/** Smaller changes than this part of the value come from rounding. */
const MERKBAAR = 0.0005;

/**
 * What moved since the quarter before; of who delivers only years, since the year before. null when there is nothing to compare
 * with: a gap of a quarter is not bridged.
 */
export function verandering(
  punten: readonly Punt[],
  periode: Periode,
  gunstig: 'hoog' | 'laag' | 'neutraal',
): Verandering | null {
  const nu = punten.find((p) => p.periode === periode);
  if (!nu || nu.waarde === null) return null;
  const stap = periode.length === 4 ? 4 : 1;
  const vorige = punten.findLast((p) => rangVan(p.periode) === rangVan(periode) - stap && p.waarde !== null);
  if (!vorige || vorige.waarde === null) return null;
  const verschil = nu.waarde - vorige.waarde;
  const gelijk = Math.abs(verschil) <= Math.max(Math.abs(vorige.waarde), 1e-6) * MERKBAAR;
  const beter = verschil > 0 === (gunstig === 'hoog');
  const oordeel = gelijk ? 'gelijk' : gunstig === 'neutraal' ? 'anders' : beter ? 'beter' : 'slechter';
  return { van: vorige.waarde, vanPeriode: vorige.periode, verschil, oordeel };
}

/** The month (`2026-11`) that lies so many months after the end of a period. */
export const maandNa = (periode: Periode, maanden: number): string =>
  plusMaanden(eindeVan(periode), maanden).slice(0, 7);

/** Up to this many quarters are shown; of who delivers only years, as many years as lie in them. */
export const HOOGSTENS_KWARTALEN = 12;

/** The last three years of a series, oldest first. */
export function laatsteJaren<P extends { readonly periode: Periode }>(punten: readonly P[]): P[] {
  const laatste = Math.max(...punten.map((p) => rangVan(p.periode)));
  return punten.filter((p) => rangVan(p.periode) > laatste - HOOGSTENS_KWARTALEN);
}

/** The first things to tell: beyond a bound, then near one and getting worse, then near. */
export function valtOp<K extends { readonly ligging: Ligging; readonly verandering: Verandering | null }>(
  kengetallen: readonly K[],
): K[] {
  const gewicht = (k: K): number =>
    k.ligging === 'voorbij' ? 3 : k.ligging !== 'nabij' ? 0 : k.verandering?.oordeel === 'slechter' ? 2 : 1;
  return kengetallen
    .map((k) => ({ k, g: gewicht(k) }))
    .filter(({ g }) => g > 0)
    .sort((a, b) => b.g - a.g)
    .map(({ k }) => k);
}
