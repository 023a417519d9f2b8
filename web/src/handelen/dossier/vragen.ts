import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { zonderLeeg } from '../../app/zoekparams.ts';
import type { Onderwerp, Opdracht } from './typen.ts';
import type { Dossierzoek } from './zoek.ts';

/** Under this key lies all about dossiers, so that an action renews every place where one is shown. */
export const DOSSIERS = ['dossiers'] as const;
export const PER_PAGINA = 50;

export const dossiersVraag = ({ stand = undefined, ...zoek }: Dossierzoek) => {
  const query = {
    ...zonderLeeg(zoek),
    ...(stand === 'alle' ? {} : { stand: stand ?? ('open' as const) }),
    paginaGrootte: PER_PAGINA,
  };
  return queryOptions({
    queryKey: [...DOSSIERS, 'lijst', query],
    queryFn: ({ signal }) => haal(api.GET('/dossiers', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const proceduresVraag = () =>
  queryOptions({
    queryKey: ['procedures'],
    queryFn: ({ signal }) => haal(api.GET('/procedures', { signal })),
  });

export const procedureVraag = (code: string) =>
  queryOptions({
    queryKey: ['procedures', code],
    queryFn: ({ signal }) => haal(api.GET('/procedures/{code}', { signal, params: { path: { code } } })),
  });

export const dossierSleutel = (id: number) => [...DOSSIERS, 'een', id] as const;

export const dossierVraag = (id: number) =>
  queryOptions({
    queryKey: dossierSleutel(id),
    queryFn: ({ signal }) => haal(api.GET('/dossiers/{id}', { signal, params: { path: { id } } })),
    // Two people at once: what the other did should not stay unseen for long.
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

/** Parties that can take part in a role, by a part of their name. */
export const partijenVraag = (id: number, rol: string, zoek: string) =>
  queryOptions({
    queryKey: ['dossierpartijen', id, rol, zoek],
    queryFn: ({ signal }) =>
      haal(api.GET('/dossiers/{id}/partijen', { signal, params: { path: { id }, query: { rol, zoek } } })),
    placeholderData: keepPreviousData,
  });

interface NieuwDossier {
  readonly procedure: string;
  readonly titel: string;
  readonly onderwerp: Onderwerp;
  readonly velden: Record<string, unknown>;
  readonly sleutel: string;
}
export const openDossier = (body: NieuwDossier) => haal(api.POST('/dossiers', { body }));

/** The same `sleutel` twice does nothing twice. `voor`: only these parties see it; null: every participant. */
export const handel = (id: number, opdracht: Opdracht, sleutel: string, voor: number[] | null) =>
  haal(api.POST('/dossiers/{id}/gebeurtenissen', { params: { path: { id } }, body: { sleutel, opdracht, voor } }));

/** Adds a document. The file comes last: what goes with it must be known before it is read. */
export function stuurDocument(id: number, bestand: File, sleutel: string, voor: readonly number[] | null) {
  const delen = new FormData();
  delen.append('sleutel', sleutel);
  if (voor) delen.append('voor', voor.join(','));
  delen.append('bestand', bestand);
  // The description knows the file as a text; what is sent is the form itself.
  const body = { sleutel, bestand: bestand.name };
  return haal(api.POST('/dossiers/{id}/documenten', { params: { path: { id } }, body, bodySerializer: () => delen }));
}

export type Vernietigingslijst = Verfijnd<components['schemas']['Vernietigingslijst']>;
export type TeVernietigen = Vernietigingslijst['teVernietigen'][number];

export const vernietigingVraag = () =>
  queryOptions({
    queryKey: [...DOSSIERS, 'vernietiging'],
    queryFn: ({ signal }) => haal(api.GET('/dossiers/vernietiging', { signal })),
    // Two people do this: what the other did should not stay unseen for long.
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

export const stelVernietigingVoor = (id: number, reden: string) =>
  haal(api.POST('/dossiers/{id}/vernietigingsvoorstel', { params: { path: { id } }, body: { reden } }));

export const besluitVernietiging = (id: number, besluit: 'vernietigen' | 'bewaren', reden: string) =>
  haal(api.POST('/dossiers/{id}/vernietiging', { params: { path: { id } }, body: { besluit, reden } }));
