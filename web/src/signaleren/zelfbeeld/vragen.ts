import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { Afspraak, Gesprek, Gesprekstekst, GesprekWijziging, Zelfbeeld } from './typen.ts';

export const zelfbeeldVraag = (bekendOp?: string) =>
  queryOptions({
    queryKey: ['zelfbeeld', bekendOp ?? ''],
    queryFn: async ({ signal }) => {
      const query = bekendOp === undefined ? {} : { bekendOp };
      return (await haal(api.GET('/zelfbeeld', { signal, params: { query } }))) as unknown as Zelfbeeld;
    },
    placeholderData: keepPreviousData,
  });

export const gesprekkenVraag = queryOptions({
  queryKey: ['gesprekken'],
  queryFn: ({ signal }) => haal(api.GET('/gesprekken', { signal })),
});

const pad = (id: number) => ({ path: { id } });

/** Always asked anew: a colleague may have written in it. */
export const gesprekVraag = (id: number) =>
  queryOptions({
    queryKey: ['gesprek', id],
    queryFn: async ({ signal }) =>
      (await haal(api.GET('/gesprekken/{id}', { signal, params: pad(id) }))) as unknown as Gesprek,
    staleTime: 0,
  });

export const maakGesprek = (titel: string) => haal(api.POST('/gesprekken', { body: { titel } }));

/** Goes on when the page is left in the meantime. */
export const stuurKop = (id: number, body: GesprekWijziging) =>
  haal(api.PUT('/gesprekken/{id}', { params: pad(id), body, keepalive: true }));

export const stuurTekst = (id: number, body: Pick<Gesprekstekst, 'onderwerp' | 'vraag' | 'tekst' | 'revisie'>) =>
  haal(api.PUT('/gesprekken/{id}/teksten', { params: pad(id), body, keepalive: true }));

export const verwijderGesprek = (id: number) => haal(api.DELETE('/gesprekken/{id}', { params: pad(id) }));

export const maakAfspraak = (id: number, body: Afspraak) =>
  haal(api.POST('/gesprekken/{id}/afspraken', { params: pad(id), body }));

export const verwijderAfspraak = (id: number) => haal(api.DELETE('/gespreksafspraken/{id}', { params: pad(id) }));
