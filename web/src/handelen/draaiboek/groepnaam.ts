import type { Groep } from './vragen.ts';

/** A group as people call it. */
export const naamVan = (groep: Groep): string =>
  [groep.gebiedNaam, groep.hulpvormNaam, groep.locatie].filter((deel) => deel !== '').join(', ');
