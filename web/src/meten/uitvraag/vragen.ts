import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { paths } from '../../api/gegenereerd/schema.d.ts';
import type { Aan, Opzet } from './typen.ts';

type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;

export const uitvragenVraag = () =>
  queryOptions({ queryKey: ['uitvragen'], queryFn: ({ signal }) => haal(api.GET('/uitvragen', { signal })) });

export const sjablonenVraag = () =>
  queryOptions({
    queryKey: ['uitvraagsjablonen'],
    queryFn: ({ signal }) => haal(api.GET('/uitvraagsjablonen', { signal })),
  });

export const veldenVraag = (aan: Aan) =>
  queryOptions({
    queryKey: ['uitvraagvelden', aan],
    queryFn: ({ signal }) => haal(api.GET('/uitvraagvelden', { signal, params: { query: { aan } } })),
  });

/** One request. Never from before: a colleague may have changed it. */
export const uitvraagVraag = (id: number) =>
  queryOptions({
    queryKey: ['uitvraag', id],
    queryFn: ({ signal }) => haal(api.GET('/uitvragen/{id}', { signal, params: { path: { id } } })),
    staleTime: 0,
  });

/** What a request asks of those who get it, as it was saved at this revision. */
export const lastVraag = (id: number, revisie: number) =>
  queryOptions({
    queryKey: ['uitvraaglast', id, revisie],
    queryFn: ({ signal }) => haal(api.GET('/uitvragen/{id}/last', { signal, params: { path: { id } } })),
    placeholderData: (vorige) => vorige,
  });

export const leveringenVraag = (id: number) =>
  queryOptions({
    queryKey: ['uitvraag-aanleveringen', id],
    queryFn: ({ signal }) => haal(api.GET('/uitvragen/{id}/aanleveringen', { signal, params: { path: { id } } })),
  });

export const uitstelVraag = () =>
  queryOptions({
    queryKey: ['uitstelverzoeken'],
    queryFn: ({ signal }) => haal(api.GET('/uitstelverzoeken', { signal })),
    staleTime: 0,
  });

export const maakUitvraag = (sjabloon: string) => haal(api.POST('/uitvragen', { body: { sjabloon } }));

type Wijziging = paths['/uitvragen/{id}']['put']['requestBody']['content']['application/json'];

export const bewaarUitvraag = (id: number, revisie: number, opzet: Opzet) =>
  haal(api.PUT('/uitvragen/{id}', { params: { path: { id } }, body: { revisie, ...opzet } as Wijziging }));

export const verstuurUitvraag = (id: number, revisie: number) =>
  haal(api.POST('/uitvragen/{id}/verzending', { params: { path: { id } }, body: { revisie } }));

export const sluitUitvraag = (id: number) => haal(api.POST('/uitvragen/{id}/sluiting', { params: { path: { id } } }));

export const voegGegevenToe = (body: Body<'/gegevens'>) => haal(api.POST('/gegevens', { body }));

export const beslisUitstel = (id: number, body: Body<'/uitstelverzoeken/{id}/besluit'>) =>
  haal(api.POST('/uitstelverzoeken/{id}/besluit', { params: { path: { id } }, body }));
