import type { Gebeurtenissoort } from '../../signaleren/definities/typen.ts';

export type Soort = Pick<Gebeurtenissoort, 'code' | 'naam' | 'groep' | 'uitleg'>;

/** The groups of kinds of events that the definitions have, and the kinds of one of them; of all when none is chosen. Both by name. */
export function soortenIn<S extends { readonly naam: string; readonly groep: string }>(
  alle: readonly S[],
  groep: string | null,
) {
  return {
    groepen: [...new Set(alle.map((een) => een.groep))].toSorted((a, b) => a.localeCompare(b, 'nl')),
    soorten: alle
      .filter((een) => groep === null || een.groep === groep)
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  };
}
