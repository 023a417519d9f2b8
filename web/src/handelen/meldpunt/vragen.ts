import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { NieuweMelding, Nieuweroute, Proefvraag } from './typen.ts';
import type { Inboxzoek } from './zoek.ts';

/** Under this key lies all about reports, so that an action renews every place where one is shown. */
export const MELDINGEN = ['meldingen'] as const;

export const formulierVraag = () =>
  queryOptions({
    queryKey: ['meldformulier'],
    queryFn: ({ signal }) => haal(api.GET('/meldformulier', { signal })),
    // The ticket of the form is good for one report: every form gets its own.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const aanbiedersVraag = (zoek: string) =>
  queryOptions({
    queryKey: ['meldbareAanbieders', zoek],
    queryFn: ({ signal }) => haal(api.GET('/meldbare-aanbieders', { signal, params: { query: { zoek } } })),
    enabled: zoek.trim().length > 2,
    placeholderData: keepPreviousData,
  });

/** Without the cookie: who is signed in and reports is nobody in particular either. */
const ZONDER_KOEKJE = { credentials: 'omit' } as const;

export const meld = (body: NieuweMelding) => haal(api.POST('/meldingen', { body, ...ZONDER_KOEKJE }));
export const volg = (code: string) => haal(api.POST('/gevolgde-melding', { body: { code }, ...ZONDER_KOEKJE }));
export const vulAan = (code: string, tekst: string, sleutel: string) =>
  haal(api.POST('/gevolgde-melding/aanvullingen', { body: { code, tekst, sleutel }, ...ZONDER_KOEKJE }));
export const voegBijlageToe = (body: { code: string; sleutel: string; naam: string; inhoud: string }) =>
  haal(api.POST('/gevolgde-melding/bijlagen', { body, ...ZONDER_KOEKJE }));
export const kiesNaam = (code: string, vertrouwelijk: boolean) =>
  haal(api.PUT('/gevolgde-melding/naam', { body: { code, vertrouwelijk }, ...ZONDER_KOEKJE }));
export const kiesMail = (code: string, aan: boolean) =>
  haal(api.PUT('/gevolgde-melding/mail', { body: { code, aan }, ...ZONDER_KOEKJE }));

export const inboxVraag = ({ stand = undefined, zoek }: Pick<Inboxzoek, 'stand' | 'zoek'>) => {
  const query = { stand: stand ?? ('open' as const), ...(zoek && { zoek }) };
  return queryOptions({
    queryKey: [...MELDINGEN, 'lijst', query],
    queryFn: ({ signal }) => haal(api.GET('/meldingen', { signal, params: { query } })),
    placeholderData: keepPreviousData,
  });
};

export const meldingVraag = (id: number) =>
  queryOptions({
    queryKey: [...MELDINGEN, 'een', id],
    queryFn: ({ signal }) => haal(api.GET('/meldingen/{id}', { signal, params: { path: { id } } })),
    staleTime: 0,
  });

export const doorzetpartijenVraag = (zoek: string) =>
  queryOptions({
    queryKey: ['doorzetpartijen', zoek],
    queryFn: ({ signal }) => haal(api.GET('/doorzetpartijen', { signal, params: { query: { zoek } } })),
    placeholderData: keepPreviousData,
  });

const pad = (id: number) => ({ params: { path: { id } } });
export const koppelAanbieder = (id: number, body: { kvk: string; sleutel: string }) =>
  haal(api.POST('/meldingen/{id}/aanbieder', { ...pad(id), body }));
export const zetDoor = (
  id: number,
  body: { partijId: number; metNaam: boolean; toelichting: string; sleutel: string },
) => haal(api.POST('/meldingen/{id}/doorzetting', { ...pad(id), body }));
export const voegSamen = (id: number, body: { met: string; reden: string; sleutel: string }) =>
  haal(api.POST('/meldingen/{id}/samenvoeging', { ...pad(id), body }));
export const deel = (id: number, body: { vraag: string; sleutel: string }) =>
  haal(api.POST('/meldingen/{id}/deling', { ...pad(id), body }));
export const maakSignaal = (id: number, body: { soort: string; datum: string; toelichting: string; sleutel: string }) =>
  haal(api.POST('/meldingen/{id}/signaal', { ...pad(id), body }));

export const routesVraag = () =>
  queryOptions({
    queryKey: ['meldroutes'],
    queryFn: ({ signal }) => haal(api.GET('/meldroutes', { signal })),
  });
export const probeer = (body: Proefvraag) => haal(api.POST('/meldroutes/proef', { body }));
export const bewaarRoute = (code: string, body: Nieuweroute) =>
  haal(api.POST('/meldroutes/{code}/versies', { params: { path: { code } }, body }));
