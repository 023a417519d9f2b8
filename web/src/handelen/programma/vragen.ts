import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import type { NieuwBesluit, NieuwEffect, NieuwOverleg, NieuwVoorstel } from './typen.ts';
import type { Convenantzoek } from './zoek.ts';

export const CONVENANT = ['convenant'] as const;

export const gebruikVraag = ({ van, tot }: Convenantzoek) => {
  const query = zonderLeeg({ van, tot });
  return queryOptions({
    queryKey: [...CONVENANT, 'gebruik', query],
    queryFn: ({ signal }) => haal(api.GET('/convenant/gebruik', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const overleggenVraag = () =>
  queryOptions({
    queryKey: [...DOSSIERS, 'kwartaaloverleggen'],
    queryFn: ({ signal }) => haal(api.GET('/convenant/overleggen', { signal })),
  });

export const voorstellenVraag = () =>
  queryOptions({
    queryKey: [...CONVENANT, 'voorstellen'],
    queryFn: ({ signal }) => haal(api.GET('/convenant/voorstellen', { signal })),
  });

export const effectenVraag = () =>
  queryOptions({
    queryKey: [...CONVENANT, 'effecten'],
    queryFn: ({ signal }) => haal(api.GET('/convenant/effecten', { signal })),
  });

export const planOverleg = (body: NieuwOverleg) => haal(api.POST('/convenant/overleggen', { body }));
export const doeVoorstel = (body: NieuwVoorstel) => haal(api.POST('/convenant/voorstellen', { body }));
export const besluit = (id: number, body: NieuwBesluit) =>
  haal(api.POST('/convenant/voorstellen/{id}/besluiten', { params: { path: { id } }, body }));
export const geefEffect = (body: NieuwEffect) => haal(api.POST('/convenant/effecten', { body }));
