import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { Stroomzoek } from '../wachttijden/zoek.ts';

export type Stroom = Verfijnd<components['schemas']['Stroom']>;
export type Reeks = Stroom['reeksen'][number];
export type Schakel = Stroom['schakels']['lijst'][number];

export const stroomVraag = (zoek: Stroomzoek) => {
  const query = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['stroom', query],
    queryFn: ({ signal }): Promise<Stroom> => haal(api.GET('/stroom', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};
