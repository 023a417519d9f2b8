import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import type { NieuwGesprek, NieuwRitme } from './typen.ts';

export const gesprekkenVraag = () =>
  queryOptions({
    queryKey: [...DOSSIERS, 'accountgesprekken'],
    queryFn: ({ signal }) => haal(api.GET('/accountgesprekken', { signal })),
  });

export const cyclusVraag = (bekendOp: string | undefined) =>
  queryOptions({
    queryKey: [...DOSSIERS, 'gesprekscyclus', bekendOp],
    queryFn: ({ signal }) =>
      haal(api.GET('/gesprekscyclus', { signal, params: { query: bekendOp ? { bekendOp } : {} } })),
  });

export const ritmesVraag = () =>
  queryOptions({
    queryKey: [...DOSSIERS, 'gespreksritmes'],
    queryFn: ({ signal }) => haal(api.GET('/gespreksritmes', { signal })),
  });

export const overlegVraag = (id: number) =>
  queryOptions({
    queryKey: [...DOSSIERS, 'overleg', id],
    queryFn: ({ signal }) => haal(api.GET('/overleggen/{id}', { signal, params: { path: { id } } })),
    staleTime: 0,
  });

export const planGesprek = (body: NieuwGesprek) => haal(api.POST('/accountgesprekken', { body }));
export const wijzigRitme = (body: NieuwRitme) => haal(api.POST('/gespreksritmes', { body }));
export const meldEerder = (body: { partner: NieuwGesprek['partner']; gevoerdOp: string; bron: string }) =>
  haal(api.POST('/eerdere-gesprekken', { body }));
export const trekEerderIn = (id: number) => haal(api.DELETE('/eerdere-gesprekken/{id}', { params: { path: { id } } }));

interface Punt {
  readonly id: string;
  readonly titel: string;
  readonly aanleiding: string;
  readonly vervallen: boolean;
}
export const bewaarPunt = (id: number, { id: punt, ...wat }: Punt, sleutel: string) =>
  haal(api.PUT('/overleggen/{id}/agendapunten/{punt}', { params: { path: { id, punt } }, body: { ...wat, sleutel } }));
export const bewaarBevinding = (id: number, punt: string, wat: { tekst: string; besproken: boolean; nummer: number }) =>
  haal(
    api.PUT('/overleggen/{id}/bevindingen/{punt}', {
      params: { path: { id, punt } },
      body: { ...wat, sleutel: crypto.randomUUID() },
    }),
  );
export const bereidVoor = (id: number, sleutel: string) =>
  haal(api.POST('/overleggen/{id}/voorbereiding', { params: { path: { id } }, body: { sleutel } }));
export const maakVerslag = (id: number, sleutel: string) =>
  haal(api.POST('/overleggen/{id}/verslag', { params: { path: { id } }, body: { sleutel } }));
export const maakGebeurtenis = (
  id: number,
  body: { sleutel: string; punt: string; soort: string; datum: string; toelichting: string },
) => haal(api.POST('/overleggen/{id}/gebeurtenissen', { params: { path: { id } }, body }));
export const koppelSignaal = (id: number, body: { sleutel: string; signaal: number }) =>
  haal(api.POST('/overleggen/{id}/signalen', { params: { path: { id } }, body }));
