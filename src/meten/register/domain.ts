import type { Agb, Gemeentecode, Jeugdregiocode, Kvk } from '../../kernel/codes.ts';
import { type Datum, datum } from '../../kernel/datum.ts';

/** What an organisatie is. A combination provider has several. */
export const SOORTEN = {
  jeugdhulp: 'Jeugdhulp',
  gi: 'Gecertificeerde instelling',
  ggz: 'Ggz',
  gehandicaptenzorg: 'Gehandicaptenzorg',
} as const;

export type Soort = keyof typeof SOORTEN;

/** Kinds of help that can fall away when a provider stops. */
export const HULPVORMEN = {
  ambulant: 'Ambulante jeugdhulp',
  dagbehandeling: 'Dagbehandeling',
  pleegzorg: 'Pleegzorg',
  gezinshuis: 'Gezinshuis',
  verblijf: 'Verblijf',
  jeugdzorgplus: 'JeugdzorgPlus (gesloten jeugdhulp)',
  'jeugd-ggz': 'Jeugd-ggz',
  crisis: 'Crisishulp',
  jeugdbescherming: 'Jeugdbescherming',
  jeugdreclassering: 'Jeugdreclassering',
} as const;

export type Hulpvorm = keyof typeof HULPVORMEN;

/** An organisatie as it is entered; `id` follows on storing. */
export interface NieuweOrganisatie {
  readonly kvk: Kvk;
  readonly agb: Agb | null;
  readonly naam: string;
  readonly rechtsvorm: string | null;
  readonly plaats: string | null;
  readonly gemeentecode: Gemeentecode | null;
  /** Region of the seat. */
  readonly jeugdregio: Jeugdregiocode;
  readonly soorten: readonly Soort[];
  readonly cruciaal: boolean;
  /** Why it is cruciaal; never null when it is. */
  readonly cruciaalGrond: string | null;
  readonly bron: string;
}

export interface Organisatie extends NieuweOrganisatie {
  readonly id: number;
}

/** A combination provider also earns money outside youth care, so its youth branch is judged apart. */
export const isCombinatie = (soorten: readonly Soort[]): boolean =>
  soorten.some((soort) => soort === 'ggz' || soort === 'gehandicaptenzorg') &&
  soorten.some((soort) => soort === 'jeugdhulp' || soort === 'gi');

/** One reason why a provider falls under the Early Warning System. */
export type EwsGrond =
  | { readonly grond: 'omzet'; readonly omzet: number; readonly drempel: number }
  | { readonly grond: 'aanwijzing'; readonly jeugdregio: string; readonly reden: string };

export interface EwsOordeel {
  readonly inEws: boolean;
  readonly gronden: readonly EwsGrond[];
}

/**
 * Whether a provider falls under the Early Warning System, and why: more youth turnover than the threshold (exactly the
 * threshold is not more), or designated by a region because it is small but hard to replace. Source: R-045.
 *
 * @param feiten.omzetJeugdwet turnover under the Jeugdwet in euros over one year; `null` when unknown
 * @param drempel the setting `ews.omzetdrempel`, in euros
 */
export function inEws(
  feiten: {
    readonly omzetJeugdwet: number | null;
    readonly aanwijzingen: readonly { readonly jeugdregio: string; readonly reden: string }[];
  },
  drempel: number,
): EwsOordeel {
  const { omzetJeugdwet, aanwijzingen } = feiten;
  const gronden: EwsGrond[] = aanwijzingen.map((een) => ({ grond: 'aanwijzing', ...een }));
  if (omzetJeugdwet !== null && omzetJeugdwet > drempel)
    gronden.unshift({ grond: 'omzet', omzet: omzetJeugdwet, drempel });
  return { inEws: gronden.length > 0, gronden };
}

/** A validity of `[van, tot)`: the day `tot` no longer counts; `null` is until further notice. */
export interface Geldigheid {
  readonly van: Datum;
  readonly tot: Datum | null;
}

export const geldtOp = ({ van, tot }: Geldigheid, op: Datum): boolean => van <= op && (tot === null || op < tot);

/** The validity of a row that our own database gave back. */
export const leesGeldigheid = (rij: { geldig_van: string; geldig_tot: string | null }): Geldigheid => ({
  van: datum(rij.geldig_van),
  tot: rij.geldig_tot === null ? null : datum(rij.geldig_tot),
});
