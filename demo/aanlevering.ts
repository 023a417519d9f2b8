import type { Inhoud, Stap, Status, Uitgelegd } from '../src/meten/aanlevering/index.ts';
import type { Gekozen } from '../src/meten/uitvraag/index.ts';
import type { Rol } from '../src/platform/toegang/index.ts';
import { DEMOMENSEN } from './mensen.ts';
import { DEMOTOEZICHTHOUDER } from './partijen.ts';

/** Somebody of the demo who does something; without an id a department of which nobody can log in. */
export interface Wie {
  readonly naam: string;
  readonly id: string | null;
}

/** Somebody who is asked, with the party that answers. */
export interface Ontvanger extends Gekozen {
  readonly partijId: number;
}

export interface Handtekening {
  readonly wie: Wie;
  readonly op: Date;
}

/** What was handed in once. */
export interface Versie {
  readonly inhoud: Inhoud;
  readonly ingediend: Handtekening;
  /** Null where one pair of eyes is enough. */
  readonly akkoord: Wie | null;
  readonly op: Date;
}

export interface Terug {
  readonly versie: number;
  readonly gegeven: string;
  readonly reden: string;
  readonly op: Date;
}

export interface Uitstel {
  readonly tot: string;
  readonly reden: string;
  readonly door: Wie;
  readonly op: Date;
  readonly besluit: {
    readonly tot: string | null;
    readonly reden: string;
    readonly naam: string;
    readonly op: Date;
  } | null;
}

/** One delivery of the demo, as it comes into the tables. */
export interface Aanlevering {
  readonly ontvanger: Ontvanger;
  readonly status: Status;
  /** The one that was granted; null: that of the request. */
  readonly deadline: string | null;
  readonly versies: readonly Versie[];
  readonly terug: readonly Terug[];
  /** After sending, oldest first. */
  readonly stappen: readonly {
    readonly op: Date;
    readonly stap: Stap;
    readonly door: string;
    readonly tekst: string;
  }[];
  readonly uitstel: readonly Uitstel[];
  /** Values that were typed after what was handed in last, or was filled in beforehand. */
  readonly getypt: readonly {
    readonly gegeven: string;
    readonly waarde: string;
    readonly door: Wie;
    readonly op: Date;
  }[];
  readonly klaar: Handtekening | null;
  /** What the checks say of it now, with why that is right. */
  readonly bevindingen: readonly Uitgelegd[];
  /** Seconds of work; null: this party does not let itself be measured. */
  readonly seconden: number | null;
}

/** Nothing was done with it yet. */
export const onaangeroerd = (ontvanger: Ontvanger): Aanlevering => ({
  ontvanger,
  status: 'concept',
  deadline: null,
  versies: [],
  terug: [],
  stappen: [],
  uitstel: [],
  getypt: [],
  klaar: null,
  bevindingen: [],
  seconden: null,
});

/** Who acts for whom. */
export interface Mensen {
  readonly toezicht: Wie;
  indiener(ontvanger: Pick<Ontvanger, 'naam'>): Wie;
  accordeur(ontvanger: Pick<Ontvanger, 'naam'>): Wie;
  contractmanager(ontvanger: Pick<Ontvanger, 'naam'>): Wie;
}

/** The people of the demo where they work, and a department everywhere else. `ids`: of their persons, by account. */
export function maakMensen(ids: ReadonlyMap<string, string>): Mensen {
  const wie = (partij: string, rol: Rol, anders: string): Wie => {
    const mens = DEMOMENSEN.find((een) => een.partij === partij && een.rollen.includes(rol));
    return mens ? { naam: mens.naam, id: ids.get(mens.account) ?? null } : { naam: anders, id: null };
  };
  return {
    toezicht: wie(DEMOTOEZICHTHOUDER, 'analist', 'Toezichthouder'),
    indiener: ({ naam }) => wie(naam, 'indiener', 'Afdeling financiën'),
    accordeur: ({ naam }) => wie(naam, 'accordeur', 'Raad van bestuur'),
    contractmanager: ({ naam }) => wie(naam, 'contractmanager', 'Afdeling inkoop jeugd'),
  };
}
