import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { Trajectzoek, Wachtzoek } from './zoek.ts';

export type Wachttijden = Verfijnd<components['schemas']['Wachttijden']>;
export type Wachtrij = Wachttijden['rijen'][number];
export type Aanbiederrij = Wachttijden['perAanbieder'][number];
/** A measure, that it is too small to show, or nobody. */
export type Getoond = Wachttijden['totaal'];
export type Maat = Exclude<Getoond, 'klein' | null>;
export type Trajecten = Verfijnd<components['schemas']['Trajecten']>;
export type Traject = Trajecten['trajecten'][number];
export type Definitie = Verfijnd<components['schemas']['Stroomdefinities']>['definities'][number];

type Wachtquery = NonNullable<paths['/wachttijden']['get']['parameters']['query']>;

export const wachtVraag = (zoek: Wachtzoek) => {
  const query: Wachtquery = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['wachttijden', query],
    queryFn: ({ signal }): Promise<Wachttijden> => haal(api.GET('/wachttijden', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const trajectenVraag = (zoek: Trajectzoek) => {
  const query = zonderLeeg({ ...zoek });
  return queryOptions({
    queryKey: ['trajecten', query],
    queryFn: ({ signal }): Promise<Trajecten> => haal(api.GET('/trajecten', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const definitiesVraag = () =>
  queryOptions({
    queryKey: ['stroomdefinities'],
    queryFn: ({ signal }) => haal(api.GET('/stroomdefinities', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Everything of the choice; the list of providers and the map each look past what they themselves offer to choose. */
export const voorAanbieders = ({ aanbieder: _, ...zoek }: Wachtzoek): Wachtzoek => ({ ...zoek, per: 'aanbieder' });
export const voorKaart = ({ categorie: _, gemeente, aanbieder, ...zoek }: Wachtzoek): Wachtzoek =>
  zoek.per === 'aanbieder' ? { ...zoek, gemeente } : { ...zoek, aanbieder };
export const voorKeuze = ({ per: _, ...zoek }: Wachtzoek): Wachtzoek => zoek;

/** Whether help had begun on the day that a list is of. What began after it is known already, but was waited for that day. */
export const beginOp = ({ begonnenOp }: Pick<Traject, 'begonnenOp'>, peildag: string): 'niet' | 'later' | 'begonnen' =>
  begonnenOp === null ? 'niet' : begonnenOp > peildag ? 'later' : 'begonnen';
