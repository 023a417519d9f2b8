import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { vraagAan } from '../../api/client.ts';
import type { Definities } from './typen.ts';

/** Every definition that held on a day. They change seldom, so one answer serves a whole visit. */
export const definitiesVraag = (bekendOp?: string) =>
  queryOptions({
    queryKey: ['definities', bekendOp ?? ''],
    queryFn: ({ signal }) => vraagAan<Definities>('/definities', { signal, vraag: { bekendOp } }),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60_000,
  });
