import type { AanbiederRij, TredeNummer } from '../../api/typen.ts';
import { vlak } from '../../app/zoek-regios.ts';
import { leesKeuze, leesNummers, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

export const SOORTEN = ['jeugdhulp', 'gi', 'ggz', 'gehandicaptenzorg'] as const;
export type Soort = (typeof SOORTEN)[number];

/** What narrows a list of providers down; all of it lives in the address. */
export interface Filter {
  trede?: TredeNummer[] | undefined;
  regio?: string | undefined;
  soort?: Soort | undefined;
  zoek?: string | undefined;
  sorteer?: string | undefined;
}

/** Takes over a part of the filter: as a step of its own, to which the browser can go back, or in place of the last one. */
export type WijzigFilter = (deel: Partial<Filter>, vervang?: boolean) => void;

export function leesFilter(ruw: Ruw): Filter {
  return zonderLeeg({
    trede: leesNummers(ruw, 'trede', [1, 2, 3, 4, 5, 6] as const),
    // Also a code that does not exist: the list then says so.
    regio: leesTekst(ruw, 'regio'),
    soort: leesKeuze(ruw, 'soort', SOORTEN),
    zoek: leesTekst(ruw, 'zoek'),
    sorteer: leesTekst(ruw, 'sorteer'),
  });
}

export const heeftFilter = ({ trede, regio, soort, zoek }: Filter): boolean => Boolean(trede || regio || soort || zoek);

/** The rows that pass every part of the filter. As in the API a text is looked for in name, place and KvK number. */
export function filterAanbieders<R extends AanbiederRij>(rijen: readonly R[], filter: Filter): R[] {
  const gezocht = filter.zoek ? vlak(filter.zoek.trim()) : '';
  return rijen.filter(
    (rij) =>
      (!filter.trede || (rij.trede !== null && filter.trede.includes(rij.trede))) &&
      (!filter.regio || rij.jeugdregio === filter.regio) &&
      (!filter.soort || rij.soorten.includes(filter.soort)) &&
      (!gezocht || vlak(`${rij.naam} ${rij.plaats ?? ''} ${rij.kvk}`).includes(gezocht)),
  );
}

/** The order of the API: most signals first, then by name. Sorting by a column keeps it among equals. */
export const volgSignalen = (a: AanbiederRij, b: AanbiederRij): number =>
  b.signalen - a.signalen || a.naam.localeCompare(b.naam, 'nl') || a.kvk.localeCompare(b.kvk);

/** The filter with one step of the ladder switched on or off. */
export function wisselTrede(nu: readonly TredeNummer[] | undefined, trede: TredeNummer): TredeNummer[] | undefined {
  const nieuw = nu?.includes(trede) ? nu.filter((deel) => deel !== trede) : [...(nu ?? []), trede].sort();
  return nieuw.length > 0 ? nieuw : undefined;
}
