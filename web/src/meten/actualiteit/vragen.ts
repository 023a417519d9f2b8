import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import { PER_PAGINA } from '../../verantwoording/zoek.ts';
import type { Bronwens, NieuwBericht, Onderwerp } from './typen.ts';
import type { Nieuwszoek } from './zoek.ts';

/** Under this key lies all news, so that a decision renews every list of it. */
export const NIEUWS = ['nieuws'] as const;

export const nieuwsVraag = ({ deel: _, pagina = 1, bron, ...zoek }: Nieuwszoek, hoogstens = PER_PAGINA) => {
  const query = { ...zonderLeeg({ ...zoek, bron: bron ? Number(bron) : undefined }), pagina, paginaGrootte: hoogstens };
  return queryOptions({
    queryKey: [...NIEUWS, query],
    queryFn: ({ signal }) => haal(api.GET('/nieuwsberichten', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const bronnenVraag = () =>
  queryOptions({
    queryKey: [...NIEUWS, 'bronnen'],
    queryFn: ({ signal }) => haal(api.GET('/nieuwsbronnen', { signal })),
  });

export const voegNieuwsToe = (bericht: NieuwBericht) => haal(api.POST('/nieuwsberichten', { body: bericht }));

export const besluitKoppeling = (id: number, { kvk, regio }: Onderwerp, besluit: 'bevestigd' | 'afgewezen') =>
  haal(
    api.PUT('/nieuwsberichten/{id}/koppelingen', {
      params: { path: { id } },
      body: { ...zonderLeeg({ kvk, regio }), besluit },
    }),
  );

export const legTerzijde = (id: number, terzijde: boolean) =>
  haal(api.PUT('/nieuwsberichten/{id}/terzijde', { params: { path: { id } }, body: { terzijde } }));

export const voegBronToe = (bron: Bronwens) => haal(api.POST('/nieuwsbronnen', { body: bron }));

export const wijzigBron = (id: number, bron: Bronwens) =>
  haal(api.PUT('/nieuwsbronnen/{id}', { params: { path: { id } }, body: bron }));

export const haalBronOp = (id: number) => haal(api.POST('/nieuwsbronnen/{id}/ophaling', { params: { path: { id } } }));
