/** How a ratio is written, judged and chosen. Pure: the components only draw what comes out. */
import type { Opmaak } from '../../opmaak.ts';
import type { Kengetalreeks, Reden } from './typen.ts';

/** What an analyst wants to see first, in this order. */
export const HOOFDKENGETALLEN = [
  'solvabiliteit',
  'nettomargeRollend',
  'liquiditeitsbuffer',
  'currentRatio',
  'verzuim',
  'pnilRatio',
] as const;

/** From this trede on a ratio is outside the norm; trede 2 is only an early signal. */
const TREDE_BUITEN_NORM = '3';

/** A value in the unit of its indicator: 0.183 as a fractie is "18,3%", 1.05 as a verhouding is "1,05". */
export function schrijfKengetal(opmaak: Opmaak, waarde: number, eenheid: string): string {
  switch (eenheid) {
    case 'fractie':
      return opmaak.aandeel(waarde);
    case 'fractiepunt':
      return `${opmaak.getal(waarde * 100, 1)} ${opmaak.taal === 'nl' ? 'procentpunt' : 'percentage points'}`;
    case 'verhouding':
      return opmaak.getal(waarde, 2);
    case 'euro':
      return opmaak.euroKort(waarde);
    case 'kwartalen':
      return schrijfKwartalen(opmaak, waarde);
    case 'maanden':
    case 'jaNee':
      return opmaak.waarde(waarde, eenheid);
    default:
      return opmaak.getal(waarde, 2);
  }
}

/** The same in the narrow room beside a line; the explanation above it says that it counts months or quarters. */
export function schrijfKort(opmaak: Opmaak, waarde: number, eenheid: string): string {
  if (eenheid === 'maanden') return opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 1);
  if (eenheid === 'kwartalen') return opmaak.getal(waarde);
  if (eenheid === 'fractiepunt') return `${opmaak.getal(waarde * 100, 1)} pp`;
  return schrijfKengetal(opmaak, waarde, eenheid);
}

function schrijfKwartalen(opmaak: Opmaak, waarde: number): string {
  const een = waarde === 1;
  if (opmaak.taal === 'nl') return `${opmaak.getal(waarde)} ${een ? 'kwartaal' : 'kwartalen'}`;
  return `${opmaak.getal(waarde)} ${een ? 'quarter' : 'quarters'}`;
}

/** A norm without needless zeros: "20%", not "20,0%". */
export const schrijfNorm = (opmaak: Opmaak, norm: number, eenheid: string): string =>
  schrijfKengetal(opmaak, norm, eenheid).replace(/[.,]0+(?=$|[^\d])/, '');

/**
 * The bound that is drawn as the norm: that of trede 3, the only one that is published; without it the mildest one.
 * null when there is no norm for this ratio.
 */
export function normVan({ grenzen }: Kengetalreeks): number | null {
  if (!grenzen) return null;
  const mildste = Object.keys(grenzen).sort()[0];
  return grenzen[TREDE_BUITEN_NORM] ?? (mildste === undefined ? null : (grenzen[mildste] ?? null));
}

export type Oordeel = 'buiten' | 'vroeg' | 'binnen' | 'geenNorm' | 'geenCijfer';

/** What the latest value means under the norms. A missing value is never good; a value in words can be. */
export function oordeelOver(kengetal: Kengetalreeks): Oordeel {
  if (kengetal.waarde === null && kengetal.tekst === null) return 'geenCijfer';
  if (!kengetal.grenzen || kengetal.trede === null) return 'geenNorm';
  if (kengetal.trede === 1) return 'binnen';
  return kengetal.trede === 2 && TREDE_BUITEN_NORM in kengetal.grenzen ? 'vroeg' : 'buiten';
}

/** Nine small charts fill three rows of three; more are skipped over. */
const HOOGSTENS = 9;

/**
 * The main ratios and then the heaviest ones of the proposal; the rest only on demand. A ratio that is only yes or no
 * stands among the reasons already and says nothing as a line.
 */
export function kiesKengetallen(
  alle: readonly Kengetalreeks[],
  redenen: readonly Reden[],
  alles: boolean,
): readonly Kengetalreeks[] {
  if (alles) return alle;
  const opCode = new Map(alle.map((kengetal) => [kengetal.code, kengetal]));
  const codes = new Set<string>([...HOOFDKENGETALLEN, ...redenen.map((reden) => reden.indicator)]);
  return [...codes]
    .flatMap((code) => opCode.get(code) ?? [])
    .filter(({ eenheid }) => eenheid !== 'jaNee')
    .slice(0, HOOGSTENS);
}

/** Outside the limits of the ordinary variation; the band that is drawn and the ring around a point say the same. */
export const isBuitenBand = (waarde: number | null, band: Kengetalreeks['schommeling']): boolean =>
  waarde !== null && band !== null && (waarde < band.onder || waarde > band.boven);

/** Ratios per group, in the order in which the groups first occur. */
export const perGroep = (alle: readonly Kengetalreeks[]): ReadonlyMap<string, Kengetalreeks[]> =>
  Map.groupBy(alle, (kengetal) => kengetal.groep);

/** Why there is no latest value, if the server said so. */
export const waaromGeenWaarde = (kengetal: Kengetalreeks): string | null =>
  kengetal.waarde === null ? (kengetal.reeks.at(-1)?.want ?? null) : null;
