import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { Spiegelbeeld } from './typen.ts';

const opDag = (bekendOp: string | undefined) => (bekendOp === undefined ? {} : { bekendOp });

export const tellingenVraag = (bekendOp?: string) =>
  queryOptions({
    queryKey: ['landelijke-tellingen', bekendOp ?? ''],
    queryFn: ({ signal }) => haal(api.GET('/landelijke-tellingen', { signal, params: { query: opDag(bekendOp) } })),
    placeholderData: keepPreviousData,
  });

export const spiegelVraag = (bekendOp?: string) =>
  queryOptions({
    queryKey: ['eigen-spiegel', bekendOp ?? ''],
    queryFn: async ({ signal }) =>
      (await haal(
        api.GET('/eigen-spiegel', { signal, params: { query: opDag(bekendOp) } }),
      )) as unknown as Spiegelbeeld,
    placeholderData: keepPreviousData,
  });
