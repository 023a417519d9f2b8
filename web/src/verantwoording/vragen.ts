import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api/client.ts';
import { zonderLeeg } from '../app/zoekparams.ts';
import { alsFilter, type LogboekZoek, PER_PAGINA, type PeriodeZoek } from './zoek.ts';

const bladzijde = ({ pagina = 1 }: PeriodeZoek) => ({ pagina, paginaGrootte: PER_PAGINA });
const periode = ({ van, tot }: PeriodeZoek) => zonderLeeg({ van, tot });

export const toegangslogVraag = (zoek: LogboekZoek) => {
  const query = { ...alsFilter(zoek), ...bladzijde(zoek) };
  return queryOptions({
    queryKey: ['toegangslog', query],
    queryFn: ({ signal }) => haal(api.GET('/toegangslog', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const inzageVraag = (zoek: PeriodeZoek) => {
  const query = { ...periode(zoek), ...bladzijde(zoek) };
  return queryOptions({
    queryKey: ['eigen-inzage', query],
    queryFn: ({ signal }) => haal(api.GET('/eigen-inzage', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const gebeurtenissenVraag = (zoek: PeriodeZoek) => {
  const query = { ...periode(zoek), ...bladzijde(zoek) };
  return queryOptions({
    queryKey: ['beveiligingsgebeurtenissen', query],
    queryFn: ({ signal }) => haal(api.GET('/beveiligingsgebeurtenissen', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const controlesVraag = () =>
  queryOptions({
    queryKey: ['logboekcontroles'],
    queryFn: ({ signal }) => haal(api.GET('/logboekcontroles', { signal })),
  });
