/** What the screens ask, as options for TanStack Query: one place for keys, so that a change can renew what it touches. */
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiFout, api, haal } from './client.ts';

/** The largest list that the API gives in one answer; the tables sort and filter it in the browser. */
const GROOTSTE_LIJST = 5000;
const ZOEKTREFFERS = 8;
const VERS_MS = 30_000;

/** A query without what was not chosen: an absent value is not the same as an empty one. */
const opDag = (bekendOp: string | undefined) => (bekendOp === undefined ? {} : { bekendOp });

export const maakQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: VERS_MS,
        // A refused request stays refused; only trouble on the way is worth a second try.
        retry: (keer, fout) => keer < 1 && !(fout instanceof ApiFout && fout.status >= 400 && fout.status < 500),
        refetchOnWindowFocus: false,
      },
    },
  });

export const overzichtVraag = (bekendOp?: string) =>
  queryOptions({
    queryKey: ['landelijk-overzicht', bekendOp ?? ''],
    queryFn: ({ signal }) => haal(api.GET('/landelijk-overzicht', { signal, params: { query: opDag(bekendOp) } })),
    placeholderData: keepPreviousData,
  });

export const aanbiedersVraag = (bekendOp: string | undefined, bereik: 'ews' | 'alle', werkgebied?: string) =>
  queryOptions({
    queryKey: ['aanbieders', bereik, werkgebied ?? '', bekendOp ?? ''],
    queryFn: ({ signal }) => {
      const query = {
        ...opDag(bekendOp),
        ...(werkgebied ? { werkgebied } : {}),
        bereik,
        paginaGrootte: GROOTSTE_LIJST,
      };
      return haal(api.GET('/aanbieders', { signal, params: { query } }));
    },
    placeholderData: keepPreviousData,
  });

/** Names and codes of the regions; for everybody. */
export const regiosVraag = (bekendOp?: string) =>
  queryOptions({
    queryKey: ['regios', bekendOp ?? ''],
    queryFn: ({ signal }) => haal(api.GET('/jeugdregios', { signal, params: { query: opDag(bekendOp) } })),
    placeholderData: keepPreviousData,
  });

/** The few best hits for the search field in the top bar. */
export const zoekVraag = (zoek: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['zoek', zoek, bekendOp ?? ''],
    queryFn: ({ signal }) => {
      const query = { ...opDag(bekendOp), zoek, bereik: 'alle' as const, paginaGrootte: ZOEKTREFFERS };
      return haal(api.GET('/aanbieders', { signal, params: { query } }));
    },
    placeholderData: keepPreviousData,
  });

export const regioVraag = (code: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['jeugdregios', code, bekendOp ?? ''],
    queryFn: ({ signal }) =>
      haal(api.GET('/jeugdregios/{code}', { signal, params: { path: { code }, query: opDag(bekendOp) } })),
    placeholderData: keepPreviousData,
  });
