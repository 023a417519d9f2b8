import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { Definities } from './typen.ts';

/** Every definition that held on a day. They change seldom, so one answer serves a whole visit. */
export const definitiesVraag = (bekendOp?: string) =>
  queryOptions({
    queryKey: ['definities', bekendOp ?? ''],
    queryFn: ({ signal }) => {
      const query = bekendOp === undefined ? {} : { bekendOp };
      return haal(api.GET('/definities', { signal, params: { query } })) as Promise<Definities>;
    },
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });
