import type { Datum } from '../../kernel/datum.ts';
import { type Periode, rangVan } from '../../kernel/periode.ts';

/** Where a trede that is shown comes from: a person, the machine, or a newer proposal that nobody judged yet. */
export type TredeBron = 'besluit' | 'voorstel' | 'nieuwVoorstel';

/** One ratio as it stands for a provider: the last that could be computed, with the period it is about. */
export interface Kengetalstand {
  readonly waarde: number;
  readonly periode: string;
  /** Trede to which the norm set takes this value; null without a norm. */
  readonly trede: number | null;
}

/** One provider as known on a date: the row of every list, and what every count is made of. */
export interface Stand {
  /** Key inside this database; never shown. */
  readonly id: number;
  readonly kvk: string;
  readonly naam: string;
  readonly plaats: string | null;
  readonly jeugdregio: string;
  readonly jeugdregioNaam: string;
  readonly soorten: string[];
  readonly hulpvormen: string[];
  readonly cruciaal: boolean;
  readonly inEws: boolean;
  /** null: nothing was ever delivered, so there is nothing to judge. */
  readonly trede: number | null;
  readonly tredeBron: TredeBron | null;
  readonly besluitTrede: number | null;
  readonly voorstelTrede: number | null;
  readonly signalen: number;
  readonly nieuweSignalen: number;
  readonly onvolledig: boolean;
  readonly laatstePeriode: Periode | null;
  readonly jongeren: number | null;
  readonly kengetallen: Record<string, Kengetalstand>;
  readonly reeks: { readonly periode: string; readonly waarde: number | null }[];
}

/** What a count over time needs of a provider, and no more. */
export type KorteStand = Pick<
  Stand,
  | 'id'
  | 'kvk'
  | 'naam'
  | 'jeugdregio'
  | 'inEws'
  | 'trede'
  | 'tredeBron'
  | 'nieuweSignalen'
  | 'laatstePeriode'
  | 'onvolledig'
  | 'jongeren'
>;

/** From this trede on the draaiboek applies. */
export const TREDE_DRAAIBOEK = 3;
/** From this trede on a provider counts in the first figure of the overview. */
export const TREDE_ERNSTIG = 4;

/** A provider counts as complete when the period that should be in by then is in, with nothing missing. */
export const isCompleet = (
  stand: Pick<KorteStand, 'laatstePeriode' | 'onvolledig'>,
  verwachtePeriode: Periode,
): boolean =>
  stand.laatstePeriode !== null && rangVan(stand.laatstePeriode) >= rangVan(verwachtePeriode) && !stand.onvolledig;

/** A date with all that was known at the end of it. */
export interface Peiling {
  readonly op: Datum;
  readonly verwachtePeriode: Periode;
  readonly standen: readonly KorteStand[];
}
