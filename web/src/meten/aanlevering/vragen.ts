import { queryOptions } from '@tanstack/react-query';
import { api, apiAdres, haal } from '../../api/client.ts';
import type { Verbinding } from './bewaarder.ts';
import type { Aanlevering } from './typen.ts';

const LIJST = ['aanleveringen'] as const;
const pad = (id: number) => ({ params: { path: { id } } });

export const mijnAanleveringenVraag = () =>
  queryOptions({
    queryKey: [...LIJST, 'mijn'],
    queryFn: ({ signal }) => haal(api.GET('/aanleveringen', { signal })),
    staleTime: 0,
  });

/** Once the figures of a version are being worked on, the page asks every few seconds whether they are ready. */
const VERWERK_MS = 4000;

const isInBehandeling = (aanlevering: Aanlevering | undefined): boolean =>
  aanlevering?.versies.some(({ nummer, verwerkt }) => nummer === aanlevering.versie && !verwerkt) ?? false;

export const aanleveringVraag = (id: number) =>
  queryOptions({
    queryKey: [...LIJST, id],
    queryFn: ({ signal }) => haal(api.GET('/aanleveringen/{id}', { signal, ...pad(id) })),
    staleTime: 0,
    refetchInterval: ({ state }) => (isInBehandeling(state.data) ? VERWERK_MS : false),
  });

export const versieVraag = (id: number, nummer: number) =>
  queryOptions({
    queryKey: [...LIJST, id, 'versie', nummer],
    queryFn: ({ signal }) =>
      haal(api.GET('/aanleveringen/{id}/versies/{nummer}', { signal, params: { path: { id, nummer } } })),
  });

export const verbindingVan = (id: number): Verbinding => ({
  bewaar: (sinds, wijzigingen) =>
    haal(
      api.PUT('/aanleveringen/{id}/cellen', {
        ...pad(id),
        body: {
          sinds,
          wijzigingen: wijzigingen.map(([gegeven, { waarde, toelichting, basis, herkomst }]) => ({
            gegeven,
            waarde,
            basis,
            herkomst,
            ...(toelichting === undefined ? {} : { toelichting }),
          })),
        },
      }),
    ),
  peil: (sinds, gegeven) => haal(api.POST('/aanleveringen/{id}/peiling', { ...pad(id), body: { sinds, gegeven } })),
});

export const legUit = (id: number, controle: string, melding: string, uitleg: string) =>
  haal(
    api.PUT('/aanleveringen/{id}/uitleg/{controle}', {
      params: { path: { id, controle } },
      body: { melding, uitleg },
    }),
  );

export const dienIn = (id: number, revisie: number) =>
  haal(api.POST('/aanleveringen/{id}/klaar', { ...pad(id), body: { revisie } }));
export const neemTerug = (id: number, revisie: number) =>
  haal(api.POST('/aanleveringen/{id}/terugname', { ...pad(id), body: { revisie } }));
export const geefAkkoord = (id: number, revisie: number) =>
  haal(api.POST('/aanleveringen/{id}/akkoord', { ...pad(id), body: { revisie } }));
export const keurAf = (id: number, reden: string) =>
  haal(api.POST('/aanleveringen/{id}/afkeuring', { ...pad(id), body: { reden } }));
export const beoordeel = (id: number, versie: number, terug: { gegeven: string; reden: string }[]) =>
  haal(api.POST('/aanleveringen/{id}/oordeel', { ...pad(id), body: { versie, terug } }));

export const vraagUitstel = (id: number, tot: string, reden: string) =>
  haal(api.POST('/aanleveringen/{id}/uitstel', { ...pad(id), body: { tot, reden } }));
export const beslisUitstel = (
  id: number,
  body: { besluit: 'toegekend' | 'afgewezen'; tot: string | null; reden: string },
) => haal(api.POST('/uitstelverzoeken/{id}/besluit', { ...pad(id), body }));

export const bewaarTijdakkoord = (akkoord: boolean) => haal(api.PUT('/tijdmeting', { body: { akkoord } }));
export const telTijd = (id: number, seconden: number) =>
  haal(api.POST('/aanleveringen/{id}/tijd', { ...pad(id), body: { seconden } }));

export const agendaAdres = () => apiAdres('/aanleveringen/agenda.ics');
export const sjabloonAdres = (id: number) => apiAdres(`/aanleveringen/${id}/sjabloon.xlsx`);
export const bewijsAdres = (id: number, nummer: number) =>
  apiAdres(`/aanleveringen/${id}/versies/${nummer}/ontvangstbewijs.pdf`);

/** What a filled-in template would change; nothing is stored yet. */
export function leesBestand(id: number, bestand: File) {
  const delen = new FormData();
  delen.append('bestand', bestand);
  // The description knows the file as a text; what is sent is the form itself.
  const body = { bestand: bestand.name };
  return haal(api.POST('/aanleveringen/{id}/bestand', { ...pad(id), body, bodySerializer: () => delen }));
}
