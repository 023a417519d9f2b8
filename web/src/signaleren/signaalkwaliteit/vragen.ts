import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { Normvoorstellen, PerAanbieder, Proef, Rapport, Versies, Wijziging } from './typen.ts';

/** Under this key lies all about the quality of the signal. */
export const KWALITEIT = ['signaalkwaliteit'] as const;
export const NORMEN = ['normvoorstellen'] as const;

export const versiesVraag = () =>
  queryOptions({
    queryKey: [...KWALITEIT, 'versies'],
    queryFn: async ({ signal }) => (await haal(api.GET('/signaalkwaliteit', { signal }))) as unknown as Versies,
  });

/** A report never changes once it is there. */
export const rapportVraag = (versie: number) =>
  queryOptions({
    queryKey: [...KWALITEIT, 'rapport', versie],
    queryFn: async ({ signal }) =>
      (await haal(
        api.GET('/signaalkwaliteit/{versie}', { signal, params: { path: { versie } } }),
      )) as unknown as Rapport,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const perAanbiederVraag = (versie: number) =>
  queryOptions({
    queryKey: [...KWALITEIT, 'aanbieders', versie],
    queryFn: async ({ signal }) =>
      (await haal(
        api.GET('/signaalkwaliteit/{versie}/aanbieders', { signal, params: { path: { versie } } }),
      )) as unknown as PerAanbieder,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const maakVersie = () => haal(api.POST('/signaalkwaliteit', { body: {} }));

export const normenVraag = () =>
  queryOptions({
    queryKey: NORMEN,
    queryFn: async ({ signal }) => (await haal(api.GET('/normvoorstellen', { signal }))) as unknown as Normvoorstellen,
  });

export const probeer = async (wijzigingen: Wijziging[]) =>
  (await haal(api.POST('/normvoorstellen/proef', { body: { wijzigingen } }))) as unknown as Proef;

export const bewaarNormen = (body: { wijzigingen: Wijziging[]; naam: string; reden: string }) =>
  haal(api.POST('/normvoorstellen', { body }));

export const stelVast = (id: number) =>
  haal(api.POST('/normvoorstellen/{id}/vaststellen', { params: { path: { id } } }));

export const bestandVan = (id: number): string => `/api/v1/normvoorstellen/${id}/bestand`;
