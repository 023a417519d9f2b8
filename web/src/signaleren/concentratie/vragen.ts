import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

export type Concentratie = Verfijnd<components['schemas']['Concentratie']>;
export type Cel = Concentratie['cellen'][number];
export type Domino = Verfijnd<components['schemas']['Domino']>;
export type Ronde = Domino['rondes'][number];
export type Ontvanger = Ronde['ontvangers'][number];

const opDag = (bekendOp: string | undefined) => (bekendOp === undefined ? {} : { bekendOp });

/** Of the country, or of one region: then with every provider in it. */
export const concentratieVraag = (regio: string | undefined, bekendOp?: string) => {
  const query = opDag(bekendOp);
  return queryOptions({
    queryKey: ['concentratie', regio ?? '', bekendOp ?? ''],
    queryFn: ({ signal }): Promise<Concentratie> =>
      regio === undefined
        ? haal(api.GET('/concentratie', { signal, params: { query } }))
        : haal(api.GET('/jeugdregios/{code}/concentratie', { signal, params: { path: { code: regio }, query } })),
    placeholderData: keepPreviousData,
  });
};

export const dominoVraag = (
  regio: string | undefined,
  kvks: readonly string[],
  tweede: boolean,
  bekendOp: string | undefined,
) => {
  const query = {
    ...opDag(bekendOp),
    ...(kvks.length > 0 ? { kvks: kvks.join(',') } : {}),
    tweede: tweede ? ('ja' as const) : ('nee' as const),
  };
  return queryOptions({
    queryKey: ['domino', regio ?? '', query],
    queryFn: ({ signal }): Promise<Domino> =>
      regio === undefined
        ? haal(api.GET('/domino', { signal, params: { query } }))
        : haal(api.GET('/jeugdregios/{code}/domino', { signal, params: { path: { code: regio }, query } })),
    placeholderData: keepPreviousData,
  });
};
