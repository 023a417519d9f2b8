import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { NieuweVersie, Proefvraag, Regelconcept } from './typen.ts';

export const REGELS = ['signaalregels'] as const;

export const regelsVraag = () =>
  queryOptions({
    queryKey: [...REGELS, 'lijst'],
    queryFn: ({ signal }) => haal(api.GET('/signaalregels', { signal })),
  });

export const regelVraag = (code: string) =>
  queryOptions({
    queryKey: [...REGELS, 'een', code],
    queryFn: ({ signal }) => haal(api.GET('/signaalregels/{code}', { signal, params: { path: { code } } })),
  });

export const woordenVraag = () =>
  queryOptions({
    queryKey: ['signaalregelwoorden'],
    queryFn: ({ signal }) => haal(api.GET('/signaalregelwoorden', { signal })),
  });

/** Checks what is typed; nothing is kept and nothing is tried. */
export const toetsVraag = (regel: Regelconcept) =>
  queryOptions({
    queryKey: ['signaalregeltoets', regel],
    queryFn: ({ signal }) => haal(api.POST('/signaalregels/toets', { signal, body: { regel } })),
    placeholderData: keepPreviousData,
  });

/** Tries it on all that was known over the last twelve quarters; takes seconds. */
export const probeer = (proef: Proefvraag) => haal(api.POST('/signaalregels/proef', { body: proef }));

export const bewaarVersie = (code: string, body: NieuweVersie) =>
  haal(api.POST('/signaalregels/{code}/versies', { params: { path: { code } }, body }));

export const beeindig = (code: string, geldigTot: string, basis: number) =>
  haal(api.POST('/signaalregels/{code}/einde', { params: { path: { code } }, body: { geldigTot, basis } }));
