import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api/client.ts';
import type { paths } from '../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../api/typen.ts';

type Mensen = Verfijnd<paths['/mensen']['get']['responses'][200]['content']['application/json']>;
export type Mens = Mensen['mensen'][number];
export type Uitgenodigde = Mensen['uitnodigingen'][number];
export type Rolkeuze = Mensen['rollen'][number];

/** Who works for the own organisation, and who is invited. */
export const mensenVraag = () =>
  queryOptions({
    queryKey: ['mensen'],
    queryFn: ({ signal }) => haal(api.GET('/mensen', { signal })),
    staleTime: 0,
  });

export const nodigUit = (body: { email: string; naam: string; rol: Rolkeuze['rol'] }) =>
  haal(api.POST('/uitnodigingen', { body }));

export const trekUitnodigingIn = (id: string) => haal(api.DELETE('/uitnodigingen/{id}', { params: { path: { id } } }));

export const ontneemFunctie = (persoonId: string, id: number) =>
  haal(api.DELETE('/mensen/{persoonId}/functies/{id}', { params: { path: { persoonId, id } } }));

export const beeindigSessiesVan = (persoonId: string) =>
  haal(api.POST('/mensen/{persoonId}/sessies-beeindiging', { params: { path: { persoonId } } }));
