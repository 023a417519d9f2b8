import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api/client.ts';

/** Who may see what: the same for everybody. */
export const matrixVraag = () =>
  queryOptions({
    queryKey: ['toegangsmatrix'],
    queryFn: ({ signal }) => haal(api.GET('/toegangsmatrix', { signal })),
  });

export const convenantVraag = () =>
  queryOptions({
    queryKey: ['convenantpartijen'],
    queryFn: ({ signal }) => haal(api.GET('/convenantpartijen', { signal })),
  });

export const sessiesVraag = () =>
  queryOptions({
    queryKey: ['sessies'],
    queryFn: ({ signal }) => haal(api.GET('/sessies', { signal })),
    staleTime: 0,
  });
