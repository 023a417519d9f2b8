import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { components, paths } from '../../api/gegenereerd/schema.d.ts';
import type { Verfijnd } from '../../api/typen.ts';
import { usePogingsleutel } from '../poging.ts';

export type Draaiboek = Verfijnd<components['schemas']['Draaiboek']>;
export type Overzicht = Verfijnd<components['schemas']['Draaiboekoverzicht']>;
export type Zaak = Overzicht['zaken'][number];
export type Groep = Draaiboek['bord']['groepen'][number];
export type Aanbod = Draaiboek['bord']['aanbod'][number];
export type Stappenplannen = Verfijnd<components['schemas']['Stappenplannen']>;
export type Stappenplan = Stappenplannen['versies'][number];
export type Stap = Stappenplan['stappen'][number];
type Lijf<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type Onderdeel = Lijf<'/draaiboeken/{id}/onderdelen'>['onderdeel'];
export type NieuwStappenplan = Lijf<'/draaiboekstappen'>;

/** So often a running exercise is asked anew, in milliseconds: half a day of its story. */
const OEFENING_MS = 3000;

export const overzichtVraag = () =>
  queryOptions({
    queryKey: ['draaiboeken'],
    queryFn: ({ signal }) => haal(api.GET('/draaiboeken', { signal })),
  });

/** Where young people on the board can come from; it changes once a year. */
export const gebiedenVraag = () =>
  queryOptions({
    queryKey: ['draaiboekgebieden'],
    queryFn: ({ signal }) => haal(api.GET('/draaiboekgebieden', { signal })),
  });

/** `nummer`: of the last event of the dossier, so that what happens there is seen here as well. */
export const draaiboekVraag = (id: number) =>
  queryOptions({
    queryKey: ['draaiboeken', id],
    queryFn: ({ signal }) => haal(api.GET('/draaiboeken/{id}', { signal, params: { path: { id } } })),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state }) => (state.data?.oefening?.loopt ? OEFENING_MS : false),
  });

export const stappenVraag = () =>
  queryOptions({
    queryKey: ['draaiboekstappen'],
    queryFn: ({ signal }) => haal(api.GET('/draaiboekstappen', { signal })),
  });

const pad = (id: number) => ({ path: { id } });

/** What one does in a draaiboek; afterwards it is shown as it then stands, and the page of the dossier is asked anew. */
export function useDoen(id: number) {
  const queries = useQueryClient();
  const sleutel = usePogingsleutel();
  const vernieuw = async (wat: Promise<Draaiboek>) => {
    queries.setQueryData(draaiboekVraag(id).queryKey, await wat);
    await queries.invalidateQueries({ queryKey: ['dossiers'] });
  };
  return {
    doe: async (onderdeel: Onderdeel) => {
      const body = { sleutel: sleutel.voor(onderdeel), onderdeel };
      await vernieuw(haal(api.POST('/draaiboeken/{id}/onderdelen', { params: pad(id), body })));
      sleutel.gelukt();
    },
    zetStappenKlaar: () => vernieuw(haal(api.POST('/draaiboeken/{id}/stappen', { params: pad(id) }))),
  };
}

/** What a file with balances by week holds. Nothing is kept. */
export function leesBestand(bestand: File) {
  const delen = new FormData();
  delen.set('bestand', bestand);
  return haal(
    api.POST('/draaiboeken/prognosebestand', {
      body: delen as never,
      bodySerializer: (lijf: unknown) => lijf as FormData,
    }),
  );
}

export const openDraaiboek = (kvk: string, titel: string, velden: Record<string, unknown>, sleutel: string) =>
  haal(
    api.POST('/dossiers', {
      body: {
        procedure: 'draaiboek',
        titel,
        onderwerp: { soort: 'aanbieder', code: kvk },
        velden,
        sleutel,
      },
    }),
  );

export const openOefening = (verhaal: string, titel: string, sleutel: string) =>
  haal(api.POST('/draaiboeken/oefeningen', { body: { verhaal, titel, sleutel } }));

export const toetsStappen = (body: NieuwStappenplan) => haal(api.POST('/draaiboekstappen/toets', { body }));
export const maakStappen = (body: NieuwStappenplan) => haal(api.POST('/draaiboekstappen', { body }));
