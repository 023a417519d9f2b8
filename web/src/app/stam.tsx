import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, notFound } from '@tanstack/react-router';
import { type Kamer, laadTeksten } from '../taal/teksten.ts';
import { bewaak } from './bewaken.ts';
import { FoutPagina, NietGevonden } from './fouten.tsx';
import { Huis } from './layout.tsx';
import type { Toegangseis } from './toegang.ts';
import { leesAlgemeen, type Ruw, streng } from './zoekparams.ts';

/** The code of a screen and the texts of its room, and of what it borrows of other rooms, fetched beside each other. */
export async function metTeksten<R>(
  kamer: Kamer,
  scherm: Promise<{ readonly Route: R }>,
  ...andere: readonly Kamer[]
): Promise<R> {
  const [{ Route }] = await Promise.all([scherm, ...[kamer, ...andere].map(laadTeksten)]);
  return Route;
}

/** What every screen hangs under. */
export const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  staticData: { toegang: 'openbaar' },
  validateSearch: leesAlgemeen,
  beforeLoad: ({ context, location, matches }) =>
    bewaak(context.queries, location, matches.at(-1)?.staticData.toegang ?? 'openbaar'),
  component: Huis,
  errorComponent: FoutPagina,
  notFoundComponent: NietGevonden,
  search: {
    middlewares: [
      // "Zoals bekend op" goes along with every link, unless a link sets or clears it itself.
      ({ search, next }) => {
        const volgend = next(search);
        return 'bekendOp' in volgend || !search.bekendOp ? volgend : { ...volgend, bekendOp: search.bekendOp };
      },
    ],
  },
});

/** Numbers in an address that the server need not be asked about when they are none. */
const VORM: Readonly<Record<string, RegExp>> = { id: /^\d{1,9}$/, kvk: /^\d{8}$/ };

export function toetsPad(params: object): void {
  for (const [naam, waarde] of Object.entries(params)) if (VORM[naam]?.test(waarde) === false) throw notFound();
}

interface Plaats<P extends string> {
  getParentRoute(): typeof root;
  readonly path: P;
  readonly staticData: { readonly toegang: Toegangseis };
}

/** A screen in one line: its address, who it is for, and what reads its filters from the address. Its code comes `.lazy`. */
export function op<const P extends string>(path: P, toegang: Toegangseis): Plaats<P>;
export function op<const P extends string, Z extends object>(
  path: P,
  toegang: Toegangseis,
  lees: (ruw: Ruw) => Z,
): Plaats<P> & { validateSearch(ruw: Ruw): Z };
export function op(path: string, toegang: Toegangseis, lees?: (ruw: Ruw) => object): object {
  return {
    getParentRoute: () => root,
    path,
    staticData: { toegang },
    beforeLoad: ({ params }: { readonly params: object }) => toetsPad(params),
    ...(lees && { validateSearch: streng(lees) }),
  };
}
