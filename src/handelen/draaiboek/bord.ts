/**
 * The board of a transfer (R-001): which young people must move, as counts per municipality, kind of help and location, to whom, and how
 * far that is. Names are never on it. Pure: a move is judged by `bezwaarTegenZet` (`zetbezwaar.ts`) and then done by `zet` (`zet.ts`).
 */

export const VOORTGANG = ['nietBegonnen', 'bezig', 'klaar'] as const;
export type Voortgang = (typeof VOORTGANG)[number];

/** Who made a move, and on which day. */
export interface Zetter {
  /** Null: no party, so nobody who can agree with another. */
  readonly partijId: number | null;
  readonly naam: string;
  readonly dag: string;
}

/**
 * What one party asked and what counts only when another party agreed: otherwise one party alone could make a child disappear from the
 * board, or say that a provider that takes no part received it.
 */
export interface Verzoek {
  /** Number of the event by which it was asked. */
  readonly id: number;
  /** `aantal`: fewer young people; `aannemen`: accepted by a provider that takes no part. */
  readonly soort: 'aantal' | 'aannemen';
  /** Young people: as many as the group gets, or as were accepted. */
  readonly aantal: number;
  readonly reden: string;
  readonly door: Zetter;
}

/** A request on which a second party agreed; it stays to be read. */
export interface Akkoord {
  /** Number of the request that was agreed on. */
  readonly id: number;
  readonly groep: number;
  readonly soort: Verzoek['soort'];
  /** How many young people fewer (below 0), or how many were accepted. */
  readonly aantal: number;
  /** Provider that takes no part; empty for a number. */
  readonly aanbieder: string;
  readonly reden: string;
  readonly gevraagdDoor: string;
  readonly door: string;
  readonly dag: string;
}

/** Young people of a group who moved on one day, as it was put down once. */
export interface Overdracht {
  readonly id: number;
  readonly dag: string;
  readonly aantal: number;
}

/** A transfer that was put down wrongly and was undone. */
export interface Teruggedraaid {
  /** Number of the transfer that was undone. */
  readonly id: number;
  readonly groep: number;
  readonly aantal: number;
  /** The day on which they were said to have moved. */
  readonly dag: string;
  readonly reden: string;
  readonly door: string;
  readonly op: string;
}

/** A request of one party that another did not agree with. */
export interface Afgewezen {
  readonly id: number;
  readonly groep: number;
  readonly soort: Verzoek['soort'];
  /** How many young people fewer (below 0), or how many would have been accepted. */
  readonly aantal: number;
  readonly reden: string;
  readonly gevraagdDoor: string;
  readonly door: string;
  readonly dag: string;
}

export interface Groep {
  /** Number of the event that put it on the board; of several at once see `groepnummer`. */
  readonly id: number;
  /** Code of the municipality, or of the region when that is all that is known. */
  readonly gebied: string;
  readonly gebiedNaam: string;
  readonly hulpvorm: string;
  readonly locatie: string;
  /** Young people. */
  readonly aantal: number;
  /** Offer that it is meant for; null: none yet. */
  readonly aanbod: number | null;
  readonly aangenomen: boolean;
  /** Of them have moved: the sum of `overdrachten`. */
  readonly overgedragen: number;
  readonly overdrachten: readonly Overdracht[];
  /** What waits for a second party; null: nothing. */
  readonly verzoek: Verzoek | null;
  readonly dossiers: Voortgang;
  readonly archief: Voortgang;
  readonly personeel: string;
  readonly huisvesting: string;
  readonly gesloten: boolean;
  /** Number of the event by which it was assigned; null: it is not. */
  readonly toegewezenMet: number | null;
  /** The group that it was split from. */
  readonly deelVan: number | null;
}

export interface Aanbod {
  readonly id: number;
  /** Of a receiving provider that takes part in the dossier; null: one that does not. */
  readonly partijId: number | null;
  readonly naam: string;
  readonly hulpvorm: string;
  readonly plekken: number;
  /** First day on which somebody can come. */
  readonly vanaf: string;
  readonly toelichting: string;
}

export interface Bord {
  readonly groepen: readonly Groep[];
  readonly aanbod: readonly Aanbod[];
  /** Young people as they were put on the board. */
  readonly begin: number;
  /** What corrections with a reason made of that: more came, or help ended. */
  readonly bijgesteld: number;
  readonly akkoorden: readonly Akkoord[];
  readonly afgewezen: readonly Afgewezen[];
  readonly teruggedraaid: readonly Teruggedraaid[];
}

export const LEEG_BORD: Bord = {
  groepen: [],
  aanbod: [],
  begin: 0,
  bijgesteld: 0,
  akkoorden: [],
  afgewezen: [],
  teruggedraaid: [],
};

/** What is known of a group when it comes on the board. */
export type Nieuw = Pick<Groep, 'gebied' | 'gebiedNaam' | 'hulpvorm' | 'locatie' | 'aantal'>;

/**
 * Number of each of the groups that one event puts on the board: the first has that of the event, the others far behind every event that
 * a dossier will ever have.
 */
export const groepnummer = (nummer: number, i: number): number => nummer + i * 100_000;

export type Zet =
  | ({ readonly soort: 'groepErbij' } & Nieuw)
  /** All groups of the register or of a story at once. */
  | {
      readonly soort: 'groepenUitRegister';
      readonly groepen: readonly Nieuw[];
      readonly uit: 'register' | 'verhaal';
    }
  | { readonly soort: 'groepBijgesteld'; readonly groep: number; readonly aantal: number; readonly reden: string }
  | { readonly soort: 'groepSplits'; readonly groep: number; readonly aantal: number; readonly locatie: string }
  | {
      readonly soort: 'aanbod';
      readonly partijId: number | null;
      readonly naam: string;
      readonly hulpvorm: string;
      readonly plekken: number;
      readonly vanaf: string;
      readonly toelichting: string;
    }
  | { readonly soort: 'aanbodGewijzigd'; readonly aanbod: number; readonly plekken: number; readonly reden: string }
  /** `van`: the offer that it was meant for, as seen by who asks. */
  | {
      readonly soort: 'toewijzen';
      readonly groep: number;
      readonly aanbod: number;
      readonly van?: number | null | undefined;
    }
  | { readonly soort: 'aannemen'; readonly groep: number }
  | { readonly soort: 'losmaken'; readonly groep: number; readonly reden: string }
  | { readonly soort: 'overgedragen'; readonly groep: number; readonly aantal: number; readonly dag: string }
  | {
      readonly soort: 'overdrachtTerug';
      readonly groep: number;
      readonly overdracht: number;
      readonly reden: string;
    }
  /** `alsInspectie`: in an exercise, by who plays the inspectie as well. */
  | { readonly soort: 'akkoord'; readonly groep: number; readonly verzoek: number; readonly alsInspectie?: boolean }
  | { readonly soort: 'verzoekWeg'; readonly groep: number; readonly verzoek: number; readonly reden: string }
  | {
      readonly soort: 'groepStand';
      readonly groep: number;
      readonly dossiers: Voortgang;
      readonly archief: Voortgang;
      readonly personeel: string;
      readonly huisvesting: string;
    }
  | { readonly soort: 'groepSluit'; readonly groep: number };

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** Places of an offer that were accepted. */
export const aangenomenVan = (bord: Bord, aanbod: number): number =>
  som(bord.groepen.filter((g) => g.aanbod === aanbod && g.aangenomen).map((g) => g.aantal));

/** Places of an offer that are not meant for any group yet, accepted or not. */
export const vrijVan = (bord: Bord, { id, plekken }: Aanbod): number =>
  plekken - som(bord.groepen.filter((g) => g.aanbod === id).map((g) => g.aantal));

/** Whether there was a board, and every group of it is done: each young person is with another provider. */
export const allenOver = (bord: Bord): boolean => bord.groepen.length > 0 && bezwaarTegenAfronden(bord) === null;

/** How many moved per day, first to last. */
export function perDag({ groepen }: Bord): { readonly dag: string; readonly aantal: number }[] {
  const dagen = Map.groupBy(
    groepen.flatMap(({ overdrachten }) => overdrachten),
    ({ dag }) => dag,
  );
  return [...dagen]
    .map(([dag, keren]) => ({ dag, aantal: som(keren.map(({ aantal }) => aantal)) }))
    .sort((a, b) => (a.dag < b.dag ? -1 : 1));
}

/**
 * Whether a move waits until a second party agrees: fewer young people, and acceptance in the name of a provider that takes no part.
 * A provider that takes part accepts for itself.
 */
export function vraagtAkkoord(bord: Bord, z: Zet): boolean {
  if (z.soort !== 'groepBijgesteld' && z.soort !== 'aannemen') return false;
  const groep = bord.groepen.find(({ id }) => id === z.groep);
  if (z.soort === 'groepBijgesteld') return groep !== undefined && z.aantal < groep.aantal;
  return bord.aanbod.find(({ id }) => id === groep?.aanbod)?.partijId === null;
}

/** Of each group how many young people have to move, and how many of them did; what was split from it counts with it. */
export type Omvang = ReadonlyMap<number, { readonly aantal: number; readonly overgedragen: number }>;

export function omvangVan({ groepen }: Bord): Omvang {
  const vader = new Map(groepen.map(({ id, deelVan }) => [id, deelVan]));
  const wortelVan = (id: number): number => {
    const boven = vader.get(id) ?? null;
    return boven === null ? id : wortelVan(boven);
  };
  return new Map(
    [...Map.groupBy(groepen, ({ id }) => wortelVan(id))].map(([id, delen]) => [
      id,
      { aantal: som(delen.map((g) => g.aantal)), overgedragen: som(delen.map((g) => g.overgedragen)) },
    ]),
  );
}

/** Whether a test that saw so many still says something of this board: nobody came since, and nobody who had moved turned out not to have. */
export const omvat = (gezien: Omvang, bord: Bord): boolean =>
  [...omvangVan(bord)].every(([sleutel, nu]) => {
    const toen = gezien.get(sleutel) ?? { aantal: 0, overgedragen: 0 };
    return nu.aantal <= toen.aantal && nu.overgedragen >= toen.overgedragen;
  });

/** Groups that still have to be closed; of one that was adjusted to nobody there is nothing to hand over. */
const openVan = ({ groepen }: Bord): readonly Groep[] => groepen.filter((g) => !g.gesloten && g.aantal > 0);

/** How the whole board stands. `over`: young people who have not moved yet. */
export function telling(bord: Bord) {
  const totaal = som(bord.groepen.map((g) => g.aantal));
  const overgedragen = som(bord.groepen.map((g) => g.overgedragen));
  return {
    totaal,
    overgedragen,
    over: totaal - overgedragen,
    zonderOntvanger: som(bord.groepen.filter((g) => !g.aangenomen).map((g) => g.aantal)),
    aangeboden: som(bord.aanbod.map((a) => a.plekken)),
    aangenomen: som(bord.aanbod.map((a) => aangenomenVan(bord, a.id))),
    wachtOpAkkoord: bord.groepen.filter((g) => g.verzoek !== null).length,
    openGroepen: openVan(bord).length,
  };
}

/** Why the transfer is not finished, in Dutch; null: it is, or nothing was ever put on the board. */
export function bezwaarTegenAfronden(bord: Bord): string | null {
  const { over, wachtOpAkkoord, openGroepen } = telling(bord);
  if (over > 0)
    return `Er ${over === 1 ? 'is nog 1 kind' : `zijn nog ${over} kinderen`} niet overgedragen. Elk kind moet eerst bij een andere aanbieder zijn.`;
  if (wachtOpAkkoord > 0)
    return `${wachtOpAkkoord === 1 ? '1 wijziging wacht' : `${wachtOpAkkoord} wijzigingen wachten`} nog op akkoord van een andere partij.`;
  if (openGroepen === 0) return null;
  const nietAf = openVan(bord).filter((g) => g.dossiers !== 'klaar' || g.archief !== 'klaar').length;
  if (nietAf > 0)
    return `Van ${nietAf === 1 ? '1 groep is' : `${nietAf} groepen zijn`} dossiers of archief nog niet afgerond. Sluit eerst elke groep.`;
  return `${openGroepen === 1 ? '1 groep is' : `${openGroepen} groepen zijn`} nog niet gesloten. Sluit eerst elke groep.`;
}
