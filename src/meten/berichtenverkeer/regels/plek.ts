import { type Datum, parseDatum } from '../../../kernel/datum.ts';
import type { Knoop } from '../domain.ts';

/** Elements that hold a list of one kind of class: what is in them gets a number in its path, `Prestaties/Prestatie[2]`. */
const LIJSTEN: ReadonlySet<string> = new Set([
  'Relaties',
  'Contactgegevens',
  'ToegewezenProducten',
  'StartProducten',
  'StopProducten',
  'AangevraagdeProducten',
  'OngewijzigdeProducten',
  'TeWijzigenProducten',
  'NieuweProducten',
  'Clienten',
  'Prestaties',
  'RetourCodes',
]);

/** One step of a path: the name, with a number (from 1) when it stands in a list. */
export const stapVan = (ouder: string, naam: string, nummer: number): string =>
  LIJSTEN.has(ouder) ? `${naam}[${nummer}]` : naam;

/** Dates that were read before. A message has few, many times over, and reading one costs more than all else about a line. */
const gelezen = new Map<string, Datum | null>();
const ONTHOUDEN = 10_000;

function leesDatum(tekst: string): Datum | null {
  const bekend = gelezen.get(tekst);
  if (bekend !== undefined) return bekend;
  const uitkomst = parseDatum(tekst);
  const dag = uitkomst.ok ? uitkomst.waarde : null;
  if (gelezen.size >= ONTHOUDEN) gelezen.clear();
  if (tekst.length < 13) gelezen.set(tekst, dag);
  return dag;
}

const kindVan = (knoop: Knoop, naam: string): Knoop | undefined => knoop.kinderen.find((kind) => kind.naam === naam);

/** An element of a message and where it stands. The path is put together only when something is said about it. */
export class Plek {
  readonly knoop: Knoop;
  readonly #boven: Plek | string;
  readonly #stap: string;

  constructor(knoop: Knoop, boven: Plek | string, stap: string) {
    this.knoop = knoop;
    this.#boven = boven;
    this.#stap = stap;
  }

  /** Path from the root, as Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]. */
  get pad(): string {
    const boven = typeof this.#boven === 'string' ? this.#boven : this.#boven.pad;
    return boven === '' ? this.#stap : `${boven}/${this.#stap}`;
  }

  get regelnummer(): number {
    return this.knoop.regelnummer;
  }

  get boven(): Plek | null {
    return typeof this.#boven === 'string' ? null : this.#boven;
  }

  /** The element below by its path of names; null when it is not there. In a list: the first. */
  onder(...namen: readonly string[]): Plek | null {
    let plek: Plek = this;
    for (const naam of namen) {
      const kind = kindVan(plek.knoop, naam);
      if (!kind) return null;
      plek = new Plek(kind, plek, stapVan(plek.knoop.naam, naam, 1));
    }
    return plek;
  }

  /** Where to say something about an element below: there, or here when it is missing. */
  bij(...namen: readonly string[]): Plek {
    return this.onder(...namen) ?? this;
  }

  heeft(...namen: readonly string[]): boolean {
    return this.#vind(namen) !== undefined;
  }

  /** Text of the element below without spaces around it; null when it is missing or empty. */
  tekst(...namen: readonly string[]): string | null {
    return this.#vind(namen)?.waarde.trim() || null;
  }

  /** Date of the element below; null when it is missing or no date (that is for the schema to say). */
  datum(...namen: readonly string[]): Datum | null {
    const tekst = this.tekst(...namen);
    return tekst === null ? null : leesDatum(tekst);
  }

  /** Whole number of the element below; null when it is missing or none. */
  getal(...namen: readonly string[]): number | null {
    const tekst = this.tekst(...namen);
    return tekst !== null && /^[+-]?\d{1,15}$/.test(tekst) ? Number(tekst) : null;
  }

  /** All elements right below with a name, each with its number. */
  alle(naam: string): Plek[] {
    return this.knoop.kinderen
      .filter((kind) => kind.naam === naam)
      .map((kind, index) => new Plek(kind, this, stapVan(this.knoop.naam, naam, index + 1)));
  }

  #vind(namen: readonly string[]): Knoop | undefined {
    let knoop: Knoop | undefined = this.knoop;
    for (const naam of namen) {
      knoop = knoop && kindVan(knoop, naam);
      if (!knoop) return undefined;
    }
    return knoop;
  }
}
