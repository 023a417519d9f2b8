import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { Aansluitzoek } from './zoek.ts';

export type Aansluiting = Verfijnd<components['schemas']['Aansluiting']>;
export type Aansluitrij = Aansluiting['rijen'][number];
export type Stap = NonNullable<Aansluitrij['stappen']>[number];

/** Everybody of one quarter: who is chosen, is only shown apart. */
export const aansluitVraag = ({ regio, kwartaal }: Aansluitzoek) => {
  const query = zonderLeeg({ regio, kwartaal });
  return queryOptions({
    queryKey: ['aansluiting', query],
    queryFn: ({ signal }): Promise<Aansluiting> => haal(api.GET('/aansluiting', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};
