/** What the screens ask, as options for TanStack Query: one place for keys, so that a change can renew what it touches. */
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiFout, vraagAan } from './client.ts';
import type { AanbiedersLijst, Overzicht, RegioDetail } from './typen.ts';

/** The largest list that the API gives in one answer; the tables sort and filter it in the browser. */
const GROOTSTE_LIJST = 5000;
const VERS_MS = 30_000;

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
    queryFn: ({ signal }) => vraagAan<Overzicht>('/landelijk-overzicht', { signal, vraag: { bekendOp } }),
    placeholderData: keepPreviousData,
  });

export const aanbiedersVraag = (bekendOp: string | undefined, bereik: 'ews' | 'alle', regio?: string) =>
  queryOptions({
    queryKey: ['aanbieders', bereik, regio ?? '', bekendOp ?? ''],
    queryFn: ({ signal }) =>
      vraagAan<AanbiedersLijst>('/aanbieders', {
        signal,
        vraag: { bekendOp, bereik, regio, paginaGrootte: GROOTSTE_LIJST },
      }),
    placeholderData: keepPreviousData,
  });

/** The few best hits for the search field in the top bar. */
export const zoekVraag = (zoek: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['zoek', zoek, bekendOp ?? ''],
    queryFn: ({ signal }) =>
      vraagAan<AanbiedersLijst>('/aanbieders', {
        signal,
        vraag: { zoek, bekendOp, bereik: 'alle', paginaGrootte: 8 },
      }),
    placeholderData: keepPreviousData,
  });

export const regioVraag = (code: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['jeugdregios', code, bekendOp ?? ''],
    queryFn: ({ signal }) =>
      vraagAan<RegioDetail>(`/jeugdregios/${encodeURIComponent(code)}`, { signal, vraag: { bekendOp } }),
    placeholderData: keepPreviousData,
  });
