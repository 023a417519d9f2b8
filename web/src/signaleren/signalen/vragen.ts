import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { Doel, Handeling } from './typen.ts';
import type { Signalenzoek } from './zoek.ts';

/** Under this key lies all about signals, so that an action renews every place where one is shown. */
export const SIGNALEN = ['signalen'] as const;
export const PER_PAGINA = 50;

const opDag = (bekendOp: string | undefined) => (bekendOp === undefined ? {} : { bekendOp });

export const signalenVraag = ({ tab, ...zoek }: Signalenzoek, bekendOp?: string) => {
  const { pagina = 1, ...filter } = zonderLeeg(zoek);
  const query = {
    ...filter,
    status: tab ?? ('open' as const),
    pagina,
    paginaGrootte: PER_PAGINA,
    ...opDag(bekendOp),
  };
  return queryOptions({
    queryKey: [...SIGNALEN, 'lijst', query],
    queryFn: ({ signal }) => haal(api.GET('/signalen', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const signaalVraag = (id: number, bekendOp?: string) =>
  queryOptions({
    queryKey: [...SIGNALEN, 'een', id, bekendOp ?? ''],
    queryFn: ({ signal }) =>
      haal(api.GET('/signalen/{id}', { signal, params: { path: { id }, query: opDag(bekendOp) } })),
    placeholderData: (vorig, vraag) => (vraag?.queryKey[2] === id ? keepPreviousData(vorig) : undefined),
  });

export const behandelaarsVraag = () =>
  queryOptions({
    queryKey: [...SIGNALEN, 'behandelaars'],
    queryFn: ({ signal }) => haal(api.GET('/signaalbehandelaars', { signal })),
  });

export const aanbiedersignalenVraag = (kvk: string, bekendOp?: string) =>
  queryOptions({
    queryKey: [...SIGNALEN, 'aanbieder', kvk, bekendOp ?? ''],
    queryFn: ({ signal }) =>
      haal(api.GET('/aanbieders/{kvk}/signalen', { signal, params: { path: { kvk }, query: opDag(bekendOp) } })),
  });

/** Does one thing with one or more signals; all of it, or nothing. The same `sleutel` twice does nothing twice. */
export function volgOp(doelen: readonly Doel[], handeling: Handeling, sleutel: string) {
  const [doel] = doelen;
  if (doel && doelen.length === 1)
    return haal(
      api.POST('/signalen/{id}/opvolging', {
        params: { path: { id: doel.id } },
        body: { revisie: doel.revisie, sleutel, handeling },
      }),
    );
  const signalen = doelen.map(({ id, revisie }) => ({ id, revisie }));
  return haal(api.POST('/signalen/opvolging', { body: { signalen, sleutel, handeling } }));
}

export const beantwoord = (id: number, tekst: string, sleutel: string) =>
  haal(api.POST('/signalen/{id}/antwoord', { params: { path: { id } }, body: { tekst, sleutel } }));
