/**
 * The board of a transfer (R-001): which young people must move, as counts per municipality, kind of help and location, to whom, and how
 * far that is. Names are never on it. Pure: a move is judged by `bezwaarTegenZet` and then done by `zet`.
 */

export const VOORTGANG = ['nietBegonnen', 'bezig', 'klaar'] as const;
export type Voortgang = (typeof VOORTGANG)[number];

export interface Groep {
  /** Number of the event that put it on the board. */
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
  /** Of them have moved. */
  readonly overgedragen: number;
  readonly dossiers: Voortgang;
  readonly archief: Voortgang;
  readonly personeel: string;
  readonly huisvesting: string;
  readonly gesloten: boolean;
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
  /** How many moved per day. */
  readonly perDag: Readonly<Record<string, number>>;
}

export const LEEG_BORD: Bord = { groepen: [], aanbod: [], begin: 0, bijgesteld: 0, perDag: {} };

export type Zet =
  | {
      readonly soort: 'groepErbij';
      readonly gebied: string;
      readonly gebiedNaam: string;
      readonly hulpvorm: string;
      readonly locatie: string;
      readonly aantal: number;
      /** Where it was taken from; without: a person put it there. */
      readonly uit?: 'register' | 'verhaal';
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
  | { readonly soort: 'toewijzen'; readonly groep: number; readonly aanbod: number }
  | { readonly soort: 'aannemen'; readonly groep: number }
  | { readonly soort: 'losmaken'; readonly groep: number; readonly reden: string }
  | { readonly soort: 'overgedragen'; readonly groep: number; readonly aantal: number; readonly dag: string }
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
    openGroepen: bord.groepen.filter((g) => !g.gesloten).length,
  };
}

/** Why the transfer is not finished, in Dutch; null: it is, or nothing was ever put on the board. */
export function bezwaarTegenAfronden(bord: Bord): string | null {
  const { over, openGroepen } = telling(bord);
  if (over > 0)
    return `Er ${over === 1 ? 'is nog 1 kind' : `zijn nog ${over} kinderen`} niet overgedragen. Elk kind moet eerst bij een andere aanbieder zijn.`;
  if (openGroepen > 0)
    return `Van ${openGroepen === 1 ? '1 groep is' : `${openGroepen} groepen zijn`} dossiers of archief nog niet afgerond. Sluit eerst elke groep.`;
  return null;
}

/** Why a move cannot be made on this board, in Dutch; null when it can. */
export function bezwaarTegenZet(bord: Bord, z: Zet): string | null {
  if (z.soort === 'groepErbij' || z.soort === 'aanbod') return null;
  if (z.soort === 'aanbodGewijzigd') return bezwaarTegenMinder(bord, z.aanbod, z.plekken);
  const groep = bord.groepen.find(({ id }) => id === z.groep);
  if (!groep) return 'Deze groep staat niet op het bord.';
  if (groep.gesloten) return 'Deze groep is al gesloten.';
  switch (z.soort) {
    case 'groepBijgesteld':
      return bezwaarTegenAantal(bord, groep, z.aantal);
    case 'groepSplits':
      if (z.aantal >= groep.aantal) return `Deze groep heeft ${groep.aantal} kinderen. Splits er minder af.`;
      if (groep.aantal - z.aantal < groep.overgedragen)
        return `Van deze groep zijn er al ${groep.overgedragen} overgedragen. Die kunt u niet afsplitsen.`;
      return null;
    case 'toewijzen':
      return bezwaarTegenToewijzen(bord, groep, z.aanbod);
    case 'aannemen':
      return bezwaarTegenAannemen(bord, groep);
    case 'losmaken':
      if (groep.aanbod === null) return 'Deze groep is aan niemand toegewezen.';
      if (groep.overgedragen > 0) return 'Van deze groep zijn al kinderen overgedragen. Splits eerst de rest af.';
      return null;
    case 'overgedragen':
      if (!groep.aangenomen) return 'Eerst moet een aanbieder deze groep aannemen.';
      if (groep.overgedragen + z.aantal > groep.aantal)
        return `Van deze groep ${groep.aantal - groep.overgedragen === 1 ? 'is er nog 1' : `zijn er nog ${groep.aantal - groep.overgedragen}`} over.`;
      return null;
    case 'groepStand':
      return null;
    case 'groepSluit':
      return bezwaarTegenSluiten(groep);
  }
}

function bezwaarTegenMinder(bord: Bord, id: number, plekken: number): string | null {
  if (!bord.aanbod.some((a) => a.id === id)) return 'Dit aanbod staat niet op het bord.';
  const vast = aangenomenVan(bord, id);
  return plekken < vast ? `Van dit aanbod zijn al ${vast} plekken aangenomen. Minder kan niet.` : null;
}

function bezwaarTegenAantal(bord: Bord, groep: Groep, aantal: number): string | null {
  if (aantal < groep.overgedragen) return `Van deze groep zijn er al ${groep.overgedragen} overgedragen.`;
  return groep.aangenomen ? bezwaarTegenPlekken(bord, groep.aanbod, aantal - groep.aantal) : null;
}

function bezwaarTegenToewijzen(bord: Bord, groep: Groep, id: number): string | null {
  const aanbod = bord.aanbod.find((a) => a.id === id);
  if (!aanbod) return 'Dit aanbod staat niet op het bord.';
  if (groep.aangenomen) return 'Een aanbieder nam deze groep al aan. Maak haar eerst los.';
  return aanbod.hulpvorm === groep.hulpvorm ? null : 'Dit aanbod is voor een andere soort hulp.';
}

function bezwaarTegenAannemen(bord: Bord, groep: Groep): string | null {
  if (groep.aanbod === null) return 'Wijs de groep eerst toe aan een aanbod.';
  if (groep.aangenomen) return 'Deze groep is al aangenomen.';
  return bezwaarTegenPlekken(bord, groep.aanbod, groep.aantal);
}

function bezwaarTegenPlekken(bord: Bord, id: number | null, erbij: number): string | null {
  const aanbod = bord.aanbod.find((a) => a.id === id);
  if (!aanbod) return 'Dit aanbod staat niet op het bord.';
  const vrij = aanbod.plekken - aangenomenVan(bord, aanbod.id);
  return erbij > vrij ? `${aanbod.naam} heeft nog ${vrij} van de ${erbij} plekken. Splits de groep.` : null;
}

function bezwaarTegenSluiten(groep: Groep): string | null {
  // Adjusted to nobody: no provider has to take it over, and there are no files.
  if (groep.aantal === 0) return null;
  if (!groep.aangenomen) return 'Zonder ontvangende aanbieder kan een groep niet dicht.';
  if (groep.overgedragen < groep.aantal)
    return `Van deze groep moeten er nog ${groep.aantal - groep.overgedragen} over.`;
  if (groep.dossiers !== 'klaar') return 'De dossiers van deze groep zijn nog niet overgedragen.';
  if (groep.archief !== 'klaar') return 'Het archief van deze groep is nog niet geregeld.';
  return null;
}

/** The board after a move that nothing was against. */
export function zet(bord: Bord, z: Zet, nummer: number): Bord {
  switch (z.soort) {
    case 'groepErbij': {
      const { soort: _, ...wat } = z;
      return { ...bord, begin: bord.begin + z.aantal, groepen: [...bord.groepen, nieuweGroep(nummer, wat, null)] };
    }
    case 'groepBijgesteld': {
      const oud = bord.groepen.find(({ id }) => id === z.groep)?.aantal ?? 0;
      return {
        ...metGroep(bord, z.groep, { aantal: z.aantal }),
        bijgesteld: bord.bijgesteld + z.aantal - oud,
      };
    }
    case 'groepSplits':
      return splits(bord, z, nummer);
    case 'aanbod': {
      const { soort: _, ...wat } = z;
      return { ...bord, aanbod: [...bord.aanbod, { id: nummer, ...wat }] };
    }
    case 'aanbodGewijzigd':
      return { ...bord, aanbod: bord.aanbod.map((a) => (a.id === z.aanbod ? { ...a, plekken: z.plekken } : a)) };
    case 'toewijzen':
      return metGroep(bord, z.groep, { aanbod: z.aanbod });
    case 'aannemen':
      return metGroep(bord, z.groep, { aangenomen: true });
    case 'losmaken':
      return metGroep(bord, z.groep, { aanbod: null, aangenomen: false });
    case 'overgedragen': {
      const groep = bord.groepen.find(({ id }) => id === z.groep);
      return {
        ...metGroep(bord, z.groep, { overgedragen: (groep?.overgedragen ?? 0) + z.aantal }),
        perDag: { ...bord.perDag, [z.dag]: (bord.perDag[z.dag] ?? 0) + z.aantal },
      };
    }
    case 'groepStand': {
      const { soort: _, groep, ...wat } = z;
      return metGroep(bord, groep, wat);
    }
    case 'groepSluit':
      return metGroep(bord, z.groep, { gesloten: true });
  }
}

type Nieuw = Pick<Groep, 'gebied' | 'gebiedNaam' | 'hulpvorm' | 'locatie' | 'aantal'>;

const nieuweGroep = (id: number, wat: Nieuw, deelVan: number | null): Groep => ({
  id,
  gebied: wat.gebied,
  gebiedNaam: wat.gebiedNaam,
  hulpvorm: wat.hulpvorm,
  locatie: wat.locatie,
  aantal: wat.aantal,
  aanbod: null,
  aangenomen: false,
  overgedragen: 0,
  dossiers: 'nietBegonnen',
  archief: 'nietBegonnen',
  personeel: '',
  huisvesting: '',
  gesloten: false,
  deelVan,
});

const metGroep = (bord: Bord, id: number, wat: Partial<Groep>): Bord => ({
  ...bord,
  groepen: bord.groepen.map((g) => (g.id === id ? { ...g, ...wat } : g)),
});

/** The part goes on without a receiver; what stays keeps what it had. */
function splits(bord: Bord, z: Extract<Zet, { soort: 'groepSplits' }>, nummer: number): Bord {
  return {
    ...bord,
    groepen: bord.groepen.flatMap((g) => {
      if (g.id !== z.groep) return [g];
      const deel = nieuweGroep(nummer, { ...g, locatie: z.locatie || g.locatie, aantal: z.aantal }, g.id);
      return [{ ...g, aantal: g.aantal - z.aantal }, deel];
    }),
  };
}
