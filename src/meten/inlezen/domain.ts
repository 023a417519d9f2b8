import type { Datum } from '../../kernel/datum.ts';
import type { Eenheid, SoortOrganisatie } from '../catalogus/index.ts';
import type { Kolomkeuze } from './kolommen.ts';

/** Kinds of file that a person can bring in. */
export const IMPORTSOORTEN = ['kwartaalcijfers', 'digimv'] as const;
export type Importsoort = (typeof IMPORTSOORTEN)[number];

/**
 * How far an import got:
 * ontvangen → controleren → te_bevestigen → vastleggen → vastgelegd, or one of the ends niets_gewijzigd, geweigerd
 * (no row can be read), gestopt (by a person) and mislukt (by a fault of ours).
 */
export const STATUSSEN = [
  'ontvangen',
  'controleren',
  'te_bevestigen',
  'vastleggen',
  'vastgelegd',
  'niets_gewijzigd',
  'geweigerd',
  'gestopt',
  'mislukt',
] as const;
export type Importstatus = (typeof STATUSSEN)[number];

/** Ends from which an import does not move any more. */
const KLAAR: ReadonlySet<Importstatus> = new Set(['vastgelegd', 'niets_gewijzigd', 'geweigerd', 'gestopt', 'mislukt']);

export const isKlaar = (status: Importstatus): boolean => KLAAR.has(status);

/** What a person decided about a file. */
export interface Keuzes {
  /** Quarterly figures: by column name. DigiMV: by name of the variable; then only `betekenis` counts. */
  readonly kolommen?: Readonly<Record<string, Kolomkeuze>> | undefined;
  /** DigiMV: the book year, where the name of the file does not say it or says it wrong. */
  readonly boekjaar?: number | undefined;
  /** For files that do not say it themselves: since when these figures are known. */
  readonly bekendOp?: Datum | undefined;
  /** DigiMV: put organisations that are not in the register yet into it, where their region is certain. */
  readonly voegToe?: boolean | undefined;
  /** DigiMV: the kind of the organisations that are put in the register, because the file does not say it. */
  readonly soort?: SoortOrganisatie | undefined;
  /** Take the good rows when others are rejected. */
  readonly alleenGoedeRijen?: boolean | undefined;
}

/** Something about one row that a person must know. A `fout` rejects the row; a `waarschuwing` does not. */
export interface Probleem {
  readonly ernst: 'fout' | 'waarschuwing';
  /** As an editor or spreadsheet program numbers it. */
  readonly rij: number;
  readonly kolom: string;
  readonly gevonden: string;
  /** What was found and what was expected, in one Dutch sentence. */
  readonly melding: string;
}

/** A question that only a person can answer; until then nothing is stored. */
export interface Vraag {
  readonly kolom: string;
  readonly soort: 'getalnotatie' | 'boekjaar' | 'koppeling';
  readonly melding: string;
  readonly mogelijkheden: readonly { readonly waarde: string; readonly uitleg: string }[];
}

/** What became of one column. */
export interface Kolomverslag {
  readonly nummer: number;
  readonly naam: string;
  readonly betekenis: string | null;
  readonly hint: string | null;
  /** Notation of its numbers, where it holds numbers. */
  readonly notatie: string | null;
  readonly gevuld: number;
  readonly voorbeelden: readonly string[];
}

/** Counts after the check. Rows are rows of the file; the rest counts single figures. */
export interface Tellingen {
  readonly rijen: number;
  readonly afgekeurdeRijen: number;
  readonly waarschuwingen: number;
  readonly waarnemingen: number;
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly ongewijzigd: number;
  readonly gebeurtenissen: number;
  /** DigiMV: organisations in the file that the register does not know; not an error. */
  readonly nietInRegister: number;
  readonly toegevoegdeOrganisaties: number;
}

export const GEEN_TELLINGEN: Tellingen = {
  rijen: 0,
  afgekeurdeRijen: 0,
  waarschuwingen: 0,
  waarnemingen: 0,
  nieuw: 0,
  gewijzigd: 0,
  ongewijzigd: 0,
  gebeurtenissen: 0,
  nietInRegister: 0,
  toegevoegdeOrganisaties: 0,
};

/** How the file was read. */
export interface Bestandsverslag {
  readonly soort: string;
  readonly codering: string | null;
  readonly scheiding: string | null;
  readonly blad: string | null;
  readonly opmaak: string;
  readonly boekjaar: number | null;
}

/** A figure that storing changes or adds. */
export interface Wijziging {
  readonly kvk: string;
  /** Name of the organisation. */
  readonly naam: string;
  /** Dutch name of the gegeven. */
  readonly gegeven: string;
  readonly periode: string;
  /** Null: not known before. */
  readonly oud: number | null;
  readonly nieuw: number;
  /** As in the catalogue; `fractie` is a ratio that is shown as a percentage. */
  readonly eenheid: Eenheid | 'fractie';
}

/** Everything a person sees before confirming. */
export interface Verslag {
  readonly bestand: Bestandsverslag | null;
  readonly kolommen: readonly Kolomverslag[];
  readonly voorbeeldrijen: readonly (readonly string[])[];
  /** Reasons why nothing of this file can be read. */
  readonly fouten: readonly string[];
  readonly vragen: readonly Vraag[];
  readonly meldingen: readonly string[];
  readonly tellingen: Tellingen;
  /** At most 50: the changed figures with the largest jumps first, then some new ones. */
  readonly wijzigingen: readonly Wijziging[];
  /** The same file was stored before. */
  readonly eerder: { readonly id: number; readonly vastgelegdOp: string } | null;
}

export const LEEG_VERSLAG: Verslag = {
  bestand: null,
  kolommen: [],
  voorbeeldrijen: [],
  fouten: [],
  vragen: [],
  meldingen: [],
  tellingen: GEEN_TELLINGEN,
  wijzigingen: [],
  eerder: null,
};

/** How far the work is, for the page and the command line. */
export interface Voortgang {
  readonly fase: 'lezen' | 'controleren' | 'vergelijken' | 'vastleggen';
  readonly gedaan: number;
  /** Null while it is not known how much there is. */
  readonly totaal: number | null;
  /** Which part of the file has been read, 0 to 1, while the number of rows is not known; null otherwise. */
  readonly aandeel: number | null;
  /** Rows, or figures while comparing and storing, per second. */
  readonly perSeconde: number;
  readonly resterendSeconden: number | null;
}

/** One figure that passed the checks of its own row. */
export interface TeVergelijken {
  readonly rij: number;
  readonly organisatieId: number;
  readonly gegeven: string;
  readonly periode: string;
  readonly waarde: number;
  /** Null: known from the moment of this import. */
  readonly bekendOp: Date | null;
}
