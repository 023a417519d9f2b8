import { type Datum, parseDatum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Knoop } from './domain.ts';

/** The child of an element with this name, or undefined. */
export const kindVan = (knoop: Knoop | undefined, naam: string): Knoop | undefined =>
  knoop?.kinderen.find((kind) => kind.naam === naam);

/** All children of an element with this name. */
export const kinderenVan = (knoop: Knoop | undefined, naam: string): readonly Knoop[] =>
  knoop?.kinderen.filter((kind) => kind.naam === naam) ?? [];

/** The element at the end of a path of names below an element. */
export const opPad = (knoop: Knoop | undefined, ...namen: readonly string[]): Knoop | undefined =>
  namen.reduce(kindVan, knoop);

/** Text at the end of a path; null where it is absent or empty. */
export const tekst = (knoop: Knoop | undefined, ...namen: readonly string[]): string | null =>
  opPad(knoop, ...namen)?.waarde.trim() || null;

/** Names the element and its line, and never what was in it: that may be a BSN or a name. */
function weiger(knoop: Knoop, namen: readonly string[], verwacht: string): BakenFout {
  const plek = [knoop.naam, ...namen].join('/');
  return new BakenFout('niet-te-verwerken', 'Uit dit bericht zijn geen gegevens te halen.', [
    { plek: `regel ${knoop.regelnummer}, ${plek}`, melding: `hier staat iets anders; verwacht ${verwacht}` },
  ]);
}

/** Text that must be there. */
export function vereist(knoop: Knoop, ...namen: readonly string[]): string {
  const waarde = tekst(knoop, ...namen);
  if (waarde === null) throw weiger(knoop, namen, 'een waarde');
  return waarde;
}

/** One of a list of codes, that must be there. */
export function keuze<const C extends string>(knoop: Knoop, codes: readonly C[], ...namen: readonly string[]): C {
  const waarde = tekst(knoop, ...namen);
  const gevonden = codes.find((code) => code === waarde);
  if (gevonden === undefined) throw weiger(knoop, namen, codes.join(', '));
  return gevonden;
}

/** A date; null where it is absent. */
export function datumOf(knoop: Knoop, ...namen: readonly string[]): Datum | null {
  const waarde = tekst(knoop, ...namen);
  if (waarde === null) return null;
  const gelezen = parseDatum(waarde);
  if (!gelezen.ok) throw weiger(knoop, namen, 'een datum, zoals 2026-11-22');
  return gelezen.waarde;
}

/** A date that must be there. */
export function datumVan(knoop: Knoop, ...namen: readonly string[]): Datum {
  const gelezen = datumOf(knoop, ...namen);
  if (gelezen === null) throw weiger(knoop, namen, 'een datum, zoals 2026-11-22');
  return gelezen;
}

/** A whole number of 0 or more; null where it is absent. */
export function getalOf(knoop: Knoop, ...namen: readonly string[]): number | null {
  const waarde = tekst(knoop, ...namen);
  if (waarde === null) return null;
  if (!/^\d{1,12}$/.test(waarde)) throw weiger(knoop, namen, 'een geheel getal');
  return Number(waarde);
}

/** A whole number of 0 or more that must be there. */
export function getalVan(knoop: Knoop, ...namen: readonly string[]): number {
  const gelezen = getalOf(knoop, ...namen);
  if (gelezen === null) throw weiger(knoop, namen, 'een geheel getal');
  return gelezen;
}

/** A number of an assignment; written with zeros in front it is still the same number. */
export const nummerOf = (knoop: Knoop, ...namen: readonly string[]): string | null =>
  tekst(knoop, ...namen)?.replace(/^0+(?=\d)/, '') ?? null;

/**
 * Year and month of birth. DatumGebruik (COD170): absent, the whole date is known; 1, the day is not; 2 or 3, the month is not
 * either, and then nothing is kept.
 */
export function geborenVan(client: Knoop): string | null {
  const geboorte = kindVan(client, 'Geboortedatum');
  const gebruik = tekst(geboorte, 'DatumGebruik');
  if (!geboorte || (gebruik !== null && gebruik !== '1')) return null;
  return datumOf(geboorte, 'Datum')?.slice(0, 7) ?? null;
}
