import type { Berichtsoort } from '../domain.ts';

/**
 * Ketendata: the messages of a municipality as the national hub gives them out, one row per product, line or rejection, without
 * names and with a year of birth. What its columns are called is not published, so a person says it once, in a profile.
 */

/** How dates are written in a file. `jjjj-mm-dd` may have a time behind it. */
export const DATUMVORMEN = ['jjjj-mm-dd', 'dd-mm-jjjj', 'jjjjmmdd'] as const;
export type Datumvorm = (typeof DATUMVORMEN)[number];

/** How amounts are written: whole euro cents, or euros with a comma or a point before the cents. */
export const BEDRAGVORMEN = ['centen', 'euro-komma', 'euro-punt'] as const;
export type Bedragvorm = (typeof BEDRAGVORMEN)[number];

/** What kind of value a field holds. */
export type Veldsoort =
  | 'bsn'
  | 'gemeente'
  | 'agb'
  | 'kenmerk'
  | 'datum'
  | 'tijd'
  | 'geboren'
  | 'code'
  | 'getal'
  | 'bedrag'
  | 'maand';

/** Every field that a column can give. */
export const VELDNAMEN = [
  ...(['soort', 'gemeente', 'aanbieder', 'identificatie', 'dagtekening', 'bsn', 'geboren', 'geslacht'] as const),
  ...(['nummer', 'toewijzingsdatum', 'toewijzingstijd', 'ingang', 'einde', 'categorie', 'product'] as const),
  ...(['volume', 'eenheid', 'frequentie', 'budget', 'redenWijziging', 'referentie', 'begin', 'status'] as const),
  ...(['reden', 'gewensteIngang', 'verwijzer', 'antwoord', 'naarGemeente', 'declaratie', 'declaratiemaand'] as const),
  ...(['vorige', 'van', 'tot', 'tarief', 'bedrag', 'debetCredit', 'over', 'sleutel', 'code'] as const),
] as const;
export type Veldnaam = (typeof VELDNAMEN)[number];

/** Which column gives which field, for one kind of message. */
export type Indeling = Readonly<Partial<Record<Veldnaam, string>>>;

/** How to read the files of one hub or municipality. */
export interface Ketenprofiel {
  readonly datumvorm: Datumvorm;
  readonly bedragvorm: Bedragvorm;
  /** Where a file has its own words for a code: per field, from what is written to the code of the standard. */
  readonly waarden: Readonly<Partial<Record<Veldnaam, Readonly<Record<string, string>>>>>;
  readonly soorten: Readonly<Partial<Record<Berichtsoort, Indeling>>>;
}

/** A place in a file where something else stands than was expected. Never holds a BSN, a name or free text. */
export interface Ketenbevinding {
  readonly bestand: string;
  /** As an editor or a spreadsheet numbers it. */
  readonly rij: number;
  /** Name of the column; empty where it is about the row as a whole. */
  readonly kolom: string;
  readonly veld: Veldnaam | null;
  readonly gevonden: string;
  readonly verwacht: string;
}

/** A finding before it is known of which file and row. */
export type Celbevinding = Omit<Ketenbevinding, 'bestand' | 'rij'>;
