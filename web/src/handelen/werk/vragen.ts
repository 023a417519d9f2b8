import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';

export type MijnWerk = Verfijnd<components['schemas']['MijnWerk']>;
export type Werktaak = MijnWerk['taken'][number];
export type Werktermijn = MijnWerk['termijnen'][number];
export type Bericht = MijnWerk['berichten'][number];
export type Voorkeur = MijnWerk['voorkeur'];

export const WERK = ['mijn-werk'] as const;

/** `oefening`: only the work of exercises; otherwise only real work. */
export const werkVraag = (oefening: boolean) =>
  queryOptions({
    queryKey: [...WERK, oefening],
    queryFn: ({ signal }) =>
      haal(api.GET('/mijn-werk', { signal, params: { query: oefening ? { oefening: 'ja' } : {} } })),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

export const zetGelezen = (ids: readonly number[]) =>
  haal(api.POST('/mijn-werk/berichten/gelezen', { body: { ids: [...ids] } }));

export const bewaarVoorkeur = (mail: Voorkeur) => haal(api.PUT('/mijn-werk/voorkeur', { body: { mail } }));
