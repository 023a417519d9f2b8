import type { Datum } from '../../../kernel/datum.ts';
import type { Berichtsoort } from '../domain.ts';
import type { Plek } from './plek.ts';

/** What rules may know of the message besides the element they look at. */
export interface Berichtbeeld {
  readonly soort: Berichtsoort;
  readonly dagtekening: Datum;
  /** Today, for what may not lie in the future; null leaves that unchecked. */
  readonly vandaag: Datum | null;
  /** Codes of the municipalities that exist or existed (GM and 4 digits); null leaves them unchecked. */
  readonly gemeenten: ReadonlySet<string> | null;
  /** Single elements of `Declaratie` or `DeclaratieAntwoord` that have passed, by name. */
  readonly onderdelen: ReadonlyMap<string, Plek>;
  /** Keys that rules share, so that those of a large declaration are kept once. */
  readonly nummers: Set<string>;
}

/** Where something stands. An element that has passed is remembered by this only, so that it does not stay in memory. */
export interface Plaats {
  readonly pad: string;
  readonly regelnummer: number;
}

/** Says that something is wrong, at a place. Never with a BSN, name or free text of the message. */
export type Meld = (plaats: Plaats, melding: string) => void;

/** One rule at work on one message. */
export interface Waarnemer {
  /** Looks at one element of the classes that the rule is about, in the order of the file. */
  zie(plek: Plek): void;
  /** All has passed. */
  einde?(): void;
}

/** A rule that can be checked within one message. */
export interface Inhoudregel {
  /** Code in the standard: TR…, OP…; CS… and CD… for a constraint or condition of one element. */
  readonly code: string;
  /** What it asks, in our own words. */
  readonly titel: string;
  readonly soorten: readonly Berichtsoort[];
  /** Names of the elements that it looks at. */
  readonly klassen: readonly string[];
  open(bericht: Berichtbeeld, meld: Meld): Waarnemer;
}

type Toets = (plek: Plek, meld: Meld, bericht: Berichtbeeld) => void;

/** A rule that needs to see no more than one element at a time. */
export const regel = (
  code: string,
  titel: string,
  soorten: readonly Berichtsoort[],
  klassen: readonly string[],
  toets: Toets,
): Inhoudregel => ({
  code,
  titel,
  soorten,
  klassen,
  open: (bericht, meld) => ({ zie: (plek) => toets(plek, meld, bericht) }),
});

/** A rule that remembers what it saw before. */
export const regelMetGeheugen = (
  code: string,
  titel: string,
  soorten: readonly Berichtsoort[],
  klassen: readonly string[],
  open: (bericht: Berichtbeeld, meld: Meld) => Waarnemer,
): Inhoudregel => ({ code, titel, soorten, klassen, open });
