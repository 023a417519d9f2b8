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

const REGIO = /^JZ\d{2}$/;

export function leesFilter(ruw: Ruw): Filter {
  const regio = leesTekst(ruw, 'regio');
  return zonderLeeg({
    trede: leesNummers(ruw, 'trede', [1, 2, 3, 4, 5, 6] as const),
    regio: regio && REGIO.test(regio) ? regio : undefined,
    soort: leesKeuze(ruw, 'soort', SOORTEN),
    zoek: leesTekst(ruw, 'zoek'),
    sorteer: leesTekst(ruw, 'sorteer'),
  });
}

export const heeftFilter = ({ trede, regio, soort, zoek }: Filter): boolean => Boolean(trede || regio || soort || zoek);

/** The rows that pass every part of the filter. A search text is looked for in name, place and KvK number. */
export function filterAanbieders(rijen: readonly AanbiederRij[], filter: Filter): AanbiederRij[] {
  const gezocht = filter.zoek ? vlak(filter.zoek.trim()) : '';
  return rijen.filter(
    (rij) =>
      (!filter.trede || (rij.trede !== null && filter.trede.includes(rij.trede))) &&
      (!filter.regio || rij.jeugdregio === filter.regio) &&
      (!filter.soort || rij.soorten.includes(filter.soort)) &&
      (!gezocht || vlak(rij.naam).includes(gezocht) || vlak(rij.plaats ?? '').includes(gezocht) || rij.kvk === gezocht),
  );
}

/** The filter with one step of the ladder switched on or off. */
export function wisselTrede(nu: readonly TredeNummer[] | undefined, trede: TredeNummer): TredeNummer[] | undefined {
  const nieuw = nu?.includes(trede) ? nu.filter((deel) => deel !== trede) : [...(nu ?? []), trede].sort();
  return nieuw.length > 0 ? nieuw : undefined;
}
