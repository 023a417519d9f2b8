import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { NieuweDeling, NieuwOordeel } from './typen.ts';

/** Who got access to the case of a provider, and when that ends. */
export const verleningenVraag = (kvk: string) =>
  queryOptions({
    queryKey: ['verleningen', kvk],
    queryFn: ({ signal }) => haal(api.GET('/aanbieders/{kvk}/verleningen', { signal, params: { path: { kvk } } })),
    staleTime: 0,
  });

/** Parties with which a case can be shared, by a part of their name. */
export const partijenVraag = (zoek: string) =>
  queryOptions({
    queryKey: ['deelbare-partijen', zoek],
    queryFn: ({ signal }) => haal(api.GET('/deelbare-partijen', { signal, params: { query: { zoek } } })),
    placeholderData: keepPreviousData,
  });

export const noodtoegangenVraag = () =>
  queryOptions({
    queryKey: ['noodtoegangen'],
    queryFn: ({ signal }) => haal(api.GET('/noodtoegangen', { signal })),
    staleTime: 0,
  });

export const deel = (kvk: string, { onderdelen, ...deling }: NieuweDeling) =>
  haal(
    api.POST('/aanbieders/{kvk}/verleningen', {
      params: { path: { kvk } },
      body: { ...deling, onderdelen: [...onderdelen] },
    }),
  );

export const trekIn = (kvk: string, id: number) =>
  haal(api.POST('/aanbieders/{kvk}/verleningen/{id}/intrekking', { params: { path: { kvk, id } } }));

export const neemNoodtoegang = (kvk: string, reden: string) =>
  haal(api.POST('/aanbieders/{kvk}/noodtoegang', { params: { path: { kvk } }, body: { reden } }));

export const beoordeel = (id: number, oordeel: NieuwOordeel) =>
  haal(api.POST('/noodtoegangen/{id}/beoordeling', { params: { path: { id } }, body: oordeel }));
