import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { Import, Importsoort, Importstatus, Keuzes } from './typen.ts';

/** While a file is being worked on the page asks once a second how far it is. */
const TIK_MS = 1000;
const BEZIG: ReadonlySet<Importstatus> = new Set(['ontvangen', 'controleren', 'vastleggen']);

export const isBezig = (status: Importstatus): boolean => BEZIG.has(status);

const pad = (id: number) => ({ params: { path: { id } } });

export const importenVraag = () =>
  queryOptions({
    queryKey: ['importen'],
    queryFn: ({ signal }) => haal(api.GET('/importen', { signal })),
    refetchInterval: ({ state }) => (state.data?.importen.some(({ status }) => isBezig(status)) ? TIK_MS : false),
  });

export const importVraag = (id: number) =>
  queryOptions({
    queryKey: ['importen', id],
    queryFn: ({ signal }) => haal(api.GET('/importen/{id}', { signal, ...pad(id) })),
    refetchInterval: ({ state }) => (state.data && isBezig(state.data.status) ? TIK_MS : false),
  });

export const afkeuringenVraag = (id: number) =>
  queryOptions({
    queryKey: ['importen', id, 'afkeuringen'],
    queryFn: ({ signal }) => haal(api.GET('/importen/{id}/afkeuringen', { signal, ...pad(id) })),
    placeholderData: keepPreviousData,
  });

export const betekenissenVraag = () =>
  queryOptions({
    queryKey: ['definities', 'gegevens'],
    queryFn: ({ signal }) => haal(api.GET('/definities', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Sends a file; the answer is the import that now waits to be checked. */
export function stuurBestand(soort: Importsoort, bestand: File): Promise<Import> {
  const delen = new FormData();
  // The kind goes first: the server reads the parts in order and must know it before the file comes.
  delen.append('soort', soort);
  delen.append('bestand', bestand);
  // The description knows the file as a text; what is sent is the form itself.
  return haal(api.POST('/importen', { body: { soort, bestand: bestand.name }, bodySerializer: () => delen }));
}

export const controleerOpnieuw = (id: number, keuzes: Keuzes): Promise<Import> =>
  haal(api.PUT('/importen/{id}/keuzes', { ...pad(id), body: keuzes }));

export const bevestig = (id: number, alleenGoedeRijen: boolean): Promise<Import> =>
  haal(api.POST('/importen/{id}/bevestiging', { ...pad(id), body: { alleenGoedeRijen } }));

export const stopImport = (id: number): Promise<Import> => haal(api.POST('/importen/{id}/stop', pad(id)));

/** After an import has moved: everything that is shown about imports is asked again. */
export function useVernieuw(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['importen'] });
}
