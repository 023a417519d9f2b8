import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { stuur, vraagAan } from '../../api/client.ts';
import type { AanbiederDetail, NieuwBesluit, NieuweGebeurtenis, WaarnemingLijst } from './typen.ts';

const adres = (kvk: string) => `/aanbieders/${encodeURIComponent(kvk)}`;

/** All about one provider, as known on a day. */
export const aanbiederVraag = (kvk: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['aanbieder', kvk, bekendOp ?? ''],
    queryFn: ({ signal }) => vraagAan<AanbiederDetail>(adres(kvk), { signal, vraag: { bekendOp } }),
    // Another day of the same provider may wait under the old figures; another provider may not.
    placeholderData: (vorig, vraag) => (vraag?.queryKey[1] === kvk ? keepPreviousData(vorig) : undefined),
  });

/** Every figure of one provider, with the ones that were corrected. */
export const waarnemingenVraag = (kvk: string, bekendOp?: string) =>
  queryOptions({
    queryKey: ['waarnemingen', kvk, bekendOp ?? ''],
    queryFn: ({ signal }) => vraagAan<WaarnemingLijst>(`${adres(kvk)}/waarnemingen`, { signal, vraag: { bekendOp } }),
    placeholderData: (vorig, vraag) => (vraag?.queryKey[1] === kvk ? keepPreviousData(vorig) : undefined),
  });

export const stuurBesluit = (kvk: string, besluit: NieuwBesluit) =>
  stuur<unknown>(`${adres(kvk)}/trede-besluiten`, besluit);

export const stuurGebeurtenis = (kvk: string, gebeurtenis: NieuweGebeurtenis) =>
  stuur<unknown>(`${adres(kvk)}/gebeurtenissen`, gebeurtenis);

/** A decision or an event changes this page and every list that shows a trede. */
export const vernieuwNaWijziging = (queries: QueryClient): Promise<void> => queries.invalidateQueries();
