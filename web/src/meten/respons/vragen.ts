import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { paths } from '../../api/gegenereerd/schema.d.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { ResponsZoek } from './zoek.ts';

export const responsVraag = (id: number) =>
  queryOptions({
    queryKey: ['uitvraagrespons', id],
    queryFn: ({ signal }) => haal(api.GET('/uitvragen/{id}/respons', { signal, params: { path: { id } } })),
  });

export const verloopVraag = ({ regio, gegeven }: ResponsZoek) => {
  const query = zonderLeeg({ regio, gegeven });
  return queryOptions({
    queryKey: ['respons', query],
    queryFn: ({ signal }) => haal(api.GET('/respons', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const administratieVraag = () =>
  queryOptions({
    queryKey: ['administratietijd'],
    queryFn: ({ signal }) => haal(api.GET('/administratietijd', { signal })),
  });

export const maatregelenVraag = () =>
  queryOptions({
    queryKey: ['lastenmaatregelen'],
    queryFn: ({ signal }) => haal(api.GET('/lastenmaatregelen', { signal })),
    staleTime: 0,
  });

/** Figures that can be asked, by name: from the definitions, which everyone may read. */
export const gegevensVraag = () =>
  queryOptions({ queryKey: ['definities'], queryFn: ({ signal }) => haal(api.GET('/definities', { signal })) });

export type NieuweMaatregel = paths['/lastenmaatregelen']['post']['requestBody']['content']['application/json'];

export const voegMaatregelToe = (body: NieuweMaatregel) => haal(api.POST('/lastenmaatregelen', { body }));

export const wijzigMaatregel = (id: number, versie: number, body: NieuweMaatregel) =>
  haal(api.PUT('/lastenmaatregelen/{id}', { params: { path: { id } }, body: { versie, ...body } }));
