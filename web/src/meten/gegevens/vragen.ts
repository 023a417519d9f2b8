import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { stuur, vraagAan } from '../../api/client.ts';
import type { Afkeuring, Import, Importsoort, Importstatus, Keuzes } from './typen.ts';

/** While a file is being worked on the page asks once a second how far it is. */
const TIK_MS = 1000;
const BEZIG: ReadonlySet<Importstatus> = new Set(['ontvangen', 'controleren', 'vastleggen']);

export const isBezig = (status: Importstatus): boolean => BEZIG.has(status);

export const importenVraag = () =>
  queryOptions({
    queryKey: ['importen'],
    queryFn: ({ signal }) =>
      vraagAan<{ readonly totaal: number; readonly importen: readonly Import[] }>('/importen', { signal }),
    refetchInterval: ({ state }) => (state.data?.importen.some(({ status }) => isBezig(status)) ? TIK_MS : false),
  });

export const importVraag = (id: number) =>
  queryOptions({
    queryKey: ['importen', id],
    queryFn: ({ signal }) => vraagAan<Import>(`/importen/${id}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isBezig(state.data.status) ? TIK_MS : false),
  });

export const afkeuringenVraag = (id: number) =>
  queryOptions({
    queryKey: ['importen', id, 'afkeuringen'],
    queryFn: ({ signal }) =>
      vraagAan<{ readonly totaal: number; readonly afkeuringen: readonly Afkeuring[] }>(`/importen/${id}/afkeuringen`, {
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const betekenissenVraag = () =>
  queryOptions({
    queryKey: ['definities', 'gegevens'],
    queryFn: ({ signal }) =>
      vraagAan<{ readonly gegevens: readonly { readonly code: string; readonly naam: string }[] }>('/definities', {
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Sends a file; the answer is the import that now waits to be checked. */
export function stuurBestand(soort: Importsoort, bestand: File): Promise<Import> {
  const body = new FormData();
  // The kind goes first: the server reads the parts in order and must know it before the file comes.
  body.append('soort', soort);
  body.append('bestand', bestand);
  return vraagAan<Import>('/importen', { method: 'POST', body });
}

export const controleerOpnieuw = (id: number, keuzes: Keuzes): Promise<Import> =>
  stuur<Import>(`/importen/${id}/keuzes`, keuzes, 'PUT');

export const bevestig = (id: number, alleenGoedeRijen: boolean): Promise<Import> =>
  stuur<Import>(`/importen/${id}/bevestiging`, { alleenGoedeRijen });

export const stopImport = (id: number): Promise<Import> => stuur<Import>(`/importen/${id}/stop`, {});

/** After an import has moved: everything that is shown about imports is asked again. */
export function useVernieuw(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['importen'] });
}
