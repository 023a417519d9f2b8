import type { Datum } from '../../kernel/datum.ts';

/** The kinds of message of iJw 3.2 (COD002). */
export const BERICHTSOORTEN = [
  'JW301', 'JW302', 'JW305', 'JW306', 'JW307', 'JW308', 'JW315', 'JW316', 'JW317', 'JW318', 'JW319', 'JW320', 'JW323', 'JW325',
] as const; // biome-ignore format: one list
export type Berichtsoort = (typeof BERICHTSOORTEN)[number];

/** Kinds of message that a municipality sends; the others come from a provider. */
export const DOOR_GEMEENTE: ReadonlySet<Berichtsoort> = new Set([
  'JW301',
  'JW306',
  'JW308',
  'JW316',
  'JW318',
  'JW319',
  'JW325',
]);

/** One element of a message as it was read: its name without prefix, the line its tag begins on, its text or its children. */
export interface Knoop {
  readonly naam: string;
  readonly regelnummer: number;
  /** Text of an element without children, as written; '' for an element that has children. */
  readonly waarde: string;
  readonly kinderen: readonly Knoop[];
}

/** Which of the three checks a finding comes from. */
export type Toets = 'xml' | 'schema' | 'regels';

/** One thing that is wrong with a message, and where. Never holds a BSN, a name or free text of the message. */
export interface Bevinding {
  readonly toets: Toets;
  /** Code of the rule: TR358, OP192 … for rules of the standard, `schema:…` for the schema, `xml` for what is no XML. */
  readonly regel: string;
  /** Path of the element, as Bericht/Declaratie/Clienten/Client[3]/Prestaties/Prestatie[2]/Eenheid. */
  readonly pad: string;
  readonly regelnummer: number;
  /** What was found and what was expected, in plain Dutch. */
  readonly melding: string;
}

/**
 * What a reader tells of one message, in the order of the file. `Client` of a declaration comes one by one, so that a
 * message of any size costs no more memory than its largest client.
 */
export interface Berichtluisteraar {
  /** The message begins: its kind and header. */
  kop(kop: Berichtkop): void;
  /** One subtree below the root, or below `Declaratie/Clienten` and `DeclaratieAntwoord/Clienten`; `ouder` is its path. */
  deel(knoop: Knoop, ouder: string): void;
}

/** Header of a message, for who sends it. Gemeente as GM and 4 digits, aanbieder as AGB of 8 digits. */
export interface Berichtkop {
  readonly soort: Berichtsoort;
  readonly release: string;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  readonly dagtekening: Datum;
  /** Of an answer: the message that it answers. */
  readonly overIdentificatie: string | null;
  readonly knoop: Knoop;
}

/* ---- Facts: what Baken keeps of a message. No BSN, no name, no address, no free text. ---- */

/** Keyed hash of a BSN, per jeugdregio; 32 hex digits. */
export type Pseudoniem = string & { readonly __soort: 'Pseudoniem' };

/** What every fact carries: who it is about and which message it came from. */
export interface Feitbasis {
  readonly gemeente: string;
  readonly aanbieder: string;
  /** Identification of the message, unique with sender and kind. */
  readonly bericht: string;
  readonly dagtekening: Datum;
}

/** Whether a message has an identification of its own; rows of Ketendata without one are known by what they say. */
export const heeftIdentificatie = ({ bericht }: Feitbasis): boolean => !/^K[0-9a-f]{15}$/.test(bericht);

export interface Toewijzingfeit extends Feitbasis {
  readonly feit: 'toewijzing';
  readonly persoon: Pseudoniem;
  /** Year and month, `2012-05`; of Ketendata the year, `2012`; null where the birth date is (partly) unknown. */
  readonly geboren: string | null;
  readonly geslacht: '0' | '1' | '2';
  readonly nummer: string;
  /** Toewijzingsdatum and -tijd together, `2026-03-01T10:00:00`: the latest wins, order of arrival means nothing (OP033x1, OP080). */
  readonly toegewezenOp: string;
  readonly ingang: Datum;
  readonly einde: Datum | null;
  readonly categorie: string | null;
  readonly product: string | null;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  /** Euro cents. */
  readonly budget: number | null;
  readonly redenWijziging: string | null;
  readonly referentie: string | null;
}

export interface Startfeit extends Feitbasis {
  readonly feit: 'start';
  readonly persoon: Pseudoniem;
  readonly nummer: string | null;
  readonly categorie: string | null;
  readonly product: string | null;
  readonly begin: Datum;
  /** StatusAanlevering: 1 first delivery, 3 removed (COD467). */
  readonly status: '1' | '3';
}

export interface Stopfeit extends Omit<Startfeit, 'feit'> {
  readonly feit: 'stop';
  readonly einde: Datum;
  /** RedenBeeindiging (JZ588); 20 is temporary. */
  readonly reden: string;
}

/** Start or stop of help. */
export type Leveringfeit = Startfeit | Stopfeit;

/** A request for an assignment (JW315) or for a change (JW317). */
export interface Verzoekfeit extends Feitbasis {
  readonly feit: 'verzoek';
  readonly soort: 'toewijzing' | 'wijziging';
  readonly persoon: Pseudoniem;
  readonly referentie: string;
  readonly gewensteIngang: Datum | null;
  readonly categorie: string | null;
  readonly product: string | null;
  /** Verwijzer (COD327); only in JW315. */
  readonly verwijzer: string | null;
  /** Numbers of the assignments that a JW317 leaves as they are and that it changes; left out where that was not kept. */
  readonly ongewijzigd?: readonly string[];
  readonly teWijzigen?: readonly string[];
}

/** Answer of the municipality (JW319); has no BSN. */
export interface Antwoordfeit extends Feitbasis {
  readonly feit: 'antwoord';
  readonly referentie: string;
  /** WJ760: 1 rejected, 2 under investigation. */
  readonly antwoord: '1' | '2';
  readonly reden: string | null;
  readonly naarGemeente: string | null;
}

/** One line of a declaration (JW323). */
export interface Prestatiefeit extends Feitbasis {
  readonly feit: 'prestatie';
  readonly persoon: Pseudoniem;
  readonly declaratie: string;
  readonly referentie: string;
  /** Line that this one credits. */
  readonly vorige: string | null;
  readonly nummer: string;
  readonly categorie: string;
  readonly product: string;
  readonly van: Datum;
  readonly tot: Datum;
  readonly volume: number;
  readonly eenheid: string;
  /** Euro cents. */
  readonly tarief: number | null;
  /** Euro cents; negative for credit. */
  readonly bedrag: number;
}

/** Something that was rejected: a line of a declaration (JW325) or a class of another message (JW302 … JW320). */
export interface Afkeurfeit extends Feitbasis {
  readonly feit: 'afkeuring';
  /** Kind of the message that was rejected. */
  readonly soort: Berichtsoort;
  /** Identification of the message that was rejected. */
  readonly over: string;
  /** Class, as Prestatie, Client or StartProduct; Bericht for the whole. */
  readonly klasse: string;
  /** Key of what was rejected: ProductReferentie, ToewijzingNummer or ReferentieAanbieder. */
  readonly sleutel: string | null;
  /** WJ001. */
  readonly code: string;
}

/** A message that came by, also one that holds no other fact (an accepted one is answered without a client). */
export interface Berichtfeit extends Feitbasis {
  readonly feit: 'bericht';
  readonly soort: Berichtsoort;
  readonly over: string | null;
  /** Units in it: clients, lines of a declaration. */
  readonly regels: number;
  /** Period of the declaration, `2026-03`; null for another kind. */
  readonly declaratiemaand: string | null;
}

export type Feit =
  | Berichtfeit
  | Toewijzingfeit
  | Startfeit
  | Stopfeit
  | Verzoekfeit
  | Antwoordfeit
  | Prestatiefeit
  | Afkeurfeit;

/** From one assignment to what became of it: pseudonym × product × provider. */
export interface Traject {
  readonly gemeente: string;
  readonly aanbieder: string;
  readonly persoon: Pseudoniem;
  readonly nummer: string;
  readonly geboren: string | null;
  readonly geslacht: '0' | '1' | '2';
  readonly categorie: string | null;
  readonly product: string | null;
  readonly toegewezenOp: string;
  readonly eerstToegewezenOp: string;
  readonly ingang: Datum;
  readonly einde: Datum | null;
  readonly verwijzer: string | null;
  readonly verzochtOp: Datum | null;
  /** Times that help was given; a temporary stop ends one and leaves the traject open. */
  readonly perioden: readonly { readonly begin: Datum; readonly einde: Datum | null; readonly reden: string | null }[];
  /** Assigned over its whole time, where that can be counted; euro cents and units. */
  readonly toegewezenVolume: number | null;
  readonly eenheid: string | null;
  readonly budget: number | null;
  readonly gedeclareerd: number;
  readonly geaccepteerd: number;
  readonly geaccepteerdVolume: number;
}
