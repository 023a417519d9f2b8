import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { AanbiederDetail, NieuwBesluit, NieuweGebeurtenis } from './typen.ts';

const params = (kvk: string, bekendOp?: string) => ({
  path: { kvk },
  query: bekendOp === undefined ? {} : { bekendOp },
});

/** All about one provider, as known on a day. */
export const aanbiederVraag = (kvk: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['aanbieder', kvk, bekendOp ?? ''],
    queryFn: ({ signal }) =>
      haal(api.GET('/aanbieders/{kvk}', { signal, params: params(kvk, bekendOp) })) as Promise<AanbiederDetail>,
    // Another day of the same provider may wait under the old figures; another provider may not.
    placeholderData: (vorig, vraag) => (vraag?.queryKey[1] === kvk ? keepPreviousData(vorig) : undefined),
  });

/** Every figure of one provider, with the ones that were corrected. */
export const waarnemingenVraag = (kvk: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['waarnemingen', kvk, bekendOp ?? ''],
    queryFn: ({ signal }) => haal(api.GET('/aanbieders/{kvk}/waarnemingen', { signal, params: params(kvk, bekendOp) })),
    placeholderData: (vorig, vraag) => (vraag?.queryKey[1] === kvk ? keepPreviousData(vorig) : undefined),
  });

export const stuurBesluit = (kvk: string, besluit: NieuwBesluit) =>
  haal(
    api.POST('/aanbieders/{kvk}/trede-besluiten', {
      params: { path: { kvk } },
      body: { ...besluit, oorzaken: [...besluit.oorzaken] },
    }),
  );

export const stuurGebeurtenis = (kvk: string, gebeurtenis: NieuweGebeurtenis) =>
  haal(api.POST('/aanbieders/{kvk}/gebeurtenissen', { params: { path: { kvk } }, body: gebeurtenis }));

/** A decision or an event changes this page and every list that shows a trede. */
export const vernieuwNaWijziging = (queries: QueryClient): Promise<void> => queries.invalidateQueries();
