import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { NieuwOordeel, Pilot } from './typen.ts';

/** The evidence as it is now, with every judgement. Never from before: what is decided rests on what is on the screen. */
export const pilotVraag = (id: number) =>
  queryOptions({
    queryKey: ['pilot', id],
    queryFn: async ({ signal }) =>
      (await haal(api.GET('/uitvragen/{id}/pilot', { signal, params: { path: { id } } }))) as unknown as Pilot,
    staleTime: 0,
  });

export const oordeel = (id: number, body: NieuwOordeel) =>
  haal(api.POST('/uitvragen/{id}/pilot/oordelen', { params: { path: { id } }, body }));
