/**
 * What the messages tell on purpose, with the figures by which it can be found again. The providers are those of the
 * demo's own seed; with another seed a story of a provider that is not there is not told.
 */

/** The waiting time of one provider for one category moves from one median to another, between two days. */
export interface Wachtverhaal {
  readonly aanbieder: string;
  readonly categorie: string;
  readonly vanaf: string;
  readonly tot: string;
  /** Median days from assignment to start, before and after. */
  readonly mediaanVoor: number;
  readonly mediaanNa: number;
}

/** Waiting for specialistische ggz is getting longer at the provider that gives most of it in the region. */
export const OPLOPEND: Wachtverhaal = {
  aanbieder: '99002024',
  categorie: '52',
  vanaf: '2025-10-01',
  tot: '2026-04-01',
  mediaanVoor: 56,
  mediaanNa: 133,
};

/** The largest ambulant provider brought its waiting time down. */
export const DALEND: Wachtverhaal = {
  aanbieder: '99002486',
  categorie: '45',
  vanaf: '2025-03-01',
  tot: '2025-09-01',
  mediaanVoor: 70,
  mediaanNa: 25,
};

export const WACHTVERHALEN: readonly Wachtverhaal[] = [OPLOPEND, DALEND];

/** Everywhere long, without getting better or worse: verblijf (43 and 44, without pleegzorg and gezinshuis). */
export const LANG_VERBLIJF = { codes: ['43A07', '44A06'], mediaan: 95 } as const;

/** Reports most starts long after the five working days. */
export const START_TE_LAAT = { aanbieder: '99012560', aandeelTeLaat: 0.7, elders: 0.08 } as const;

/** Answers requests (JW315, JW317) in weeks instead of five working days. */
export const TRAGE_GEMEENTE = { gemeente: '0826', werkdagen: [9, 25], aandeelOpTijdElders: 0.85 } as const;

/** Sends far more messages that are rejected than the others. */
export const FOUTENMAKER = { aanbieder: '99014110', aandeelFout: 0.16, elders: 0.055 } as const;

/**
 * Ceilings of a contract year, euro cents, against which the care that was accepted comes near or over 70%; `bereikt70` is
 * the month of delivery in which it does, null when it does not before the last message. They hold for all young people
 * (`aandeel` 1) and the demo's own seed.
 */
export const PLAFONDS = [
  { aanbieder: '99012885', jaar: 2026, plafond: 1_100_000_00, bereikt70: '2026-08' },
  { aanbieder: '99002024', jaar: 2026, plafond: 3_900_000_00, bereikt70: null },
] as const;
