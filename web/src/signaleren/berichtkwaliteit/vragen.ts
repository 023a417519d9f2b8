import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { Berichtzoek, Kwaliteitzoek } from './zoek.ts';

export type Kwaliteit = Verfijnd<components['schemas']['Berichtkwaliteit']>;
export type Term = Kwaliteit['termijnen'][number];
export type Partij = Term['partijen'][number];
export type Tussenregel = Kwaliteit['regels'][number];
export type Berichten = Verfijnd<components['schemas']['Berichtenverkeer']>;
export type Bericht = Berichten['berichten'][number];

/** Which term is looked at changes nothing in what is asked. */
export const kwaliteitVraag = ({ termijn: _, ...zoek }: Kwaliteitzoek) => {
  const query = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['berichtkwaliteit', query],
    queryFn: ({ signal }): Promise<Kwaliteit> => haal(api.GET('/berichtkwaliteit', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const berichtenVraag = (zoek: Berichtzoek) => {
  const query = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['berichtenverkeer', query],
    queryFn: ({ signal }): Promise<Berichten> => haal(api.GET('/berichtenverkeer', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};
