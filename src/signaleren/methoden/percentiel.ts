/** One provider in a comparison: what it is, how large, and its figure. */
export interface Vergelekene {
  readonly soort: string;
  readonly grootte: string;
  readonly waarde: number;
}

export interface Percentiel {
  /** 0 … 100: the part of the group with a lower figure, with half of the equal ones, itself included. */
  readonly percentiel: number;
  /** With whom it was compared: the same kind and size, or only the same kind when those were too few. */
  readonly groep: 'soortEnGrootte' | 'soort';
  /** How many are in the group, itself included. */
  readonly aantal: number;
}

/** A rank among fewer says more about who happens to be there than about a provider. */
export const MINIMALE_GROEP_PERCENTIEL = 10;

const percentielVan = (waarde: number, groep: readonly Vergelekene[]): number => {
  const lager = groep.filter((ander) => ander.waarde < waarde).length;
  const gelijk = groep.filter((ander) => ander.waarde === waarde).length;
  return (100 * (lager + gelijk / 2)) / groep.length;
};

/**
 * The place of every provider in its own group, as a percentile by the middle of its ranks (Hazen 1914), so that equal figures
 * share one place and a group of equals lies at 50. CBS compares care institutions in groups of the same kind in this way.
 * @param allen every provider that has the figure over the same period
 * @param minstens the smallest group, itself included
 * @returns in the order of `allen`; null where even the kind has too few
 */
export function percentielInGroep(
  allen: readonly Vergelekene[],
  minstens: number = MINIMALE_GROEP_PERCENTIEL,
): (Percentiel | null)[] {
  const perSoort = Map.groupBy(allen, ({ soort }) => soort);
  const perKlasse = Map.groupBy(allen, ({ soort, grootte }) => JSON.stringify([soort, grootte]));
  return allen.map(({ soort, grootte, waarde }) => {
    const eng = perKlasse.get(JSON.stringify([soort, grootte])) ?? [];
    const groep = eng.length >= minstens ? eng : (perSoort.get(soort) ?? []);
    if (groep.length < minstens) return null;
    return {
      percentiel: percentielVan(waarde, groep),
      groep: groep === eng ? 'soortEnGrootte' : 'soort',
      aantal: groep.length,
    };
  });
}
