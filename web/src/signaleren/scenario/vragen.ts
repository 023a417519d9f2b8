import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { Aannamecode, Keuze } from './keuze.ts';
import type {
  BewaardScenario,
  GeopendScenario,
  NieuwScenario,
  RegioScenario,
  Scenario,
  ScenarioWijziging,
} from './typen.ts';

/** In an address a number is text. */
const alsTekst = (keuze: Keuze): { [C in Aannamecode]?: string } =>
  Object.fromEntries(Object.entries(keuze).map(([code, waarde]) => [code, String(waarde)]));

const dag = (bekendOp: string | undefined) => (bekendOp === undefined ? {} : { bekendOp });

/** One provider under assumptions. The last outcome stays while the next one is reckoned. */
export const scenarioVraag = (kvk: string, keuze: Keuze, bekendOp?: string) =>
  queryOptions({
    queryKey: ['scenario', kvk, keuze, bekendOp ?? ''],
    queryFn: async ({ signal }) => {
      const params = { path: { kvk }, query: { ...alsTekst(keuze), ...dag(bekendOp) } };
      return (await haal(api.GET('/aanbieders/{kvk}/scenario', { signal, params }))) as unknown as Scenario;
    },
    placeholderData: keepPreviousData,
  });

export const regioScenarioVraag = (code: string, keuze: Keuze, werking: 'geheel' | 'regiodeel', bekendOp?: string) =>
  queryOptions({
    queryKey: ['regioscenario', code, keuze, werking, bekendOp ?? ''],
    queryFn: async ({ signal }) => {
      const params = { path: { code }, query: { ...alsTekst(keuze), werking, ...dag(bekendOp) } };
      return (await haal(api.GET('/jeugdregios/{code}/scenario', { signal, params }))) as unknown as RegioScenario;
    },
    placeholderData: keepPreviousData,
  });

export type Over = { readonly kvk: string } | { readonly regio: string };

/** The saved ones about one provider or region. Always asked anew: a colleague may have saved one. */
export const bewaardeVraag = (over: Over) =>
  queryOptions({
    queryKey: ['scenarios', over],
    queryFn: async ({ signal }) =>
      (
        (await haal(api.GET('/scenarios', { signal, params: { query: over } }))) as unknown as {
          scenarios: BewaardScenario[];
        }
      ).scenarios,
    staleTime: 0,
  });

/** One saved scenario, reckoned anew on the figures of a day; without a day, of today. */
export const geopendeVraag = (id: number, bekendOp?: string) =>
  queryOptions({
    queryKey: ['scenario-bewaard', id, bekendOp ?? ''],
    queryFn: async ({ signal }) =>
      (await haal(
        api.GET('/scenarios/{id}', { signal, params: { path: { id }, query: dag(bekendOp) } }),
      )) as unknown as GeopendScenario,
    staleTime: 0,
  });

export const bewaar = (body: NieuwScenario) => haal(api.POST('/scenarios', { body }));

export const bewaarVersie = (id: number, body: ScenarioWijziging) =>
  haal(api.POST('/scenarios/{id}/versies', { params: { path: { id } }, body }));
