import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { NieuweVersie, Proef } from './typen.ts';

export const SLEUTEL = ['controles'] as const;

export const controlesVraag = () =>
  queryOptions({ queryKey: [...SLEUTEL], queryFn: ({ signal }) => haal(api.GET('/controles', { signal })) });

export const controleVraag = (code: string) =>
  queryOptions({
    queryKey: [...SLEUTEL, code],
    queryFn: ({ signal }) => haal(api.GET('/controles/{code}', { signal, params: { path: { code } } })),
  });

export const veldenVraag = () =>
  queryOptions({
    queryKey: ['controlevelden'],
    queryFn: ({ signal }) => haal(api.GET('/controlevelden', { signal })),
  });

/** Checks what is typed and tries it; nothing is kept. */
export const toetsVraag = (proef: Proef) =>
  queryOptions({
    queryKey: ['controletoets', proef],
    queryFn: ({ signal }) => haal(api.POST('/controles/toets', { signal, body: proef })),
    placeholderData: keepPreviousData,
  });

export const bewaarVersie = (code: string, body: NieuweVersie) =>
  haal(api.POST('/controles/{code}/versies', { params: { path: { code } }, body }));

export const beeindig = (code: string, geldigTot: string, basis: number) =>
  haal(api.POST('/controles/{code}/einde', { params: { path: { code } }, body: { geldigTot, basis } }));
