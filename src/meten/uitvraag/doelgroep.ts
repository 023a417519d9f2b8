import { inEws, type Soort } from '../register/index.ts';
import { type Doelgroep, type Vorm, vormVan } from './domain.ts';

/** A provider, as far as it matters for the choice of who is asked. */
export interface Kandidaat {
  readonly organisatieId: number;
  readonly kvk: string;
  readonly naam: string;
  readonly soorten: readonly Soort[];
  /** Region of the seat; deliveries are kept under it. */
  readonly jeugdregio: string;
  /** All regions where it gives help. */
  readonly werktIn: readonly string[];
  /** Youth turnover in euros over the latest full year that is known; null: unknown. */
  readonly omzetJeugdwet: number | null;
  readonly aanwijzingen: readonly { readonly jeugdregio: string; readonly reden: string }[];
}

/** A municipality or region, with the region that its delivery is kept under. */
export interface Gebied {
  readonly vorm: 'gemeente' | 'jeugdregio';
  readonly code: string;
  readonly naam: string;
  readonly jeugdregio: string;
}

/** Who is asked, under the number that tells it from all others. */
export interface Gekozen {
  readonly sleutel: string;
  readonly naam: string;
  readonly organisatieId: number | null;
  readonly vorm: Vorm;
  readonly jeugdregio: string;
}

/** Whether a provider meets all conditions. `drempel`: the setting `ews.omzetdrempel` in euros. Unknown turnover is not enough. */
export function voldoet(kandidaat: Kandidaat, regel: Doelgroep, drempel: number): boolean {
  if (regel.kvks.length > 0) return regel.kvks.includes(kandidaat.kvk);
  const { omzetJeugdwet, soorten, jeugdregio, werktIn, aanwijzingen } = kandidaat;
  return (
    (!regel.ews || inEws({ omzetJeugdwet, aanwijzingen }, drempel).inEws) &&
    (regel.omzetVanaf === null || (omzetJeugdwet !== null && omzetJeugdwet >= regel.omzetVanaf)) &&
    (!regel.aangewezen || aanwijzingen.length > 0) &&
    (regel.soorten.length === 0 || soorten.some((soort) => regel.soorten.includes(soort))) &&
    (regel.regios.length === 0 || [jeugdregio, ...werktIn].some((regio) => regel.regios.includes(regio)))
  );
}

/** The providers that are asked, by name. */
export function kiesAanbieders(kandidaten: readonly Kandidaat[], regel: Doelgroep, drempel: number): Gekozen[] {
  const passend = kandidaten
    .filter((een) => voldoet(een, regel, drempel))
    .map(({ kvk, naam, organisatieId, soorten, jeugdregio }) => ({
      sleutel: kvk,
      naam,
      organisatieId,
      vorm: vormVan(soorten),
      jeugdregio,
    }));
  return opNaam(trek(passend, regel.steekproef));
}

/** The municipalities and regions that are asked, by name. */
export function kiesGebieden(gebieden: readonly Gebied[], regel: Doelgroep): Gekozen[] {
  const passend = gebieden
    .filter(
      ({ vorm, jeugdregio }) =>
        regel.gebieden.includes(vorm) && (regel.regios.length === 0 || regel.regios.includes(jeugdregio)),
    )
    .map(({ code, naam, vorm, jeugdregio }) => ({ sleutel: code, naam, organisatieId: null, vorm, jeugdregio }));
  return opNaam(trek(passend, regel.steekproef));
}

const opNaam = (gekozen: readonly Gekozen[]): Gekozen[] =>
  [...gekozen].sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.sleutel < b.sleutel ? -1 : 1));

/**
 * A sample that the same seed draws again: everyone gets a number from seed and key, and the lowest numbers are asked. Who joins
 * or leaves the population changes nothing for the others.
 */
export function trek<T extends { readonly sleutel: string }>(
  alle: readonly T[],
  steekproef: Doelgroep['steekproef'],
): readonly T[] {
  if (!steekproef) return alle;
  return alle
    .map((een) => ({ een, lot: lot(`${steekproef.zaad}\n${een.sleutel}`) }))
    .sort((a, b) => a.lot - b.lot || (a.een.sleutel < b.een.sleutel ? -1 : 1))
    .slice(0, steekproef.aantal)
    .map(({ een }) => een);
}

/** FNV-1a with the last mixing step of murmur3, so that texts that differ in their last sign land far apart. */
function lot(tekst: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) hash = Math.imul(hash ^ tekst.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
