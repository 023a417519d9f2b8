import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../api/client.ts';
import type { BerichtenIngelezen, Ingelezen, Inhoud, Voorbeeld } from './typen.ts';

/** A file of rows is looked at by its beginning; of JSON the end is needed as well. */
const BEGIN = 256 * 1024;

export const profielenVraag = () =>
  queryOptions({
    queryKey: ['ketenprofielen'],
    queryFn: ({ signal }) => haal(api.GET('/ketenprofielen', { signal })),
  });

/** What goes with a file: the fields first, because the server reads the parts in order. */
function delenVan(velden: Readonly<Record<string, string | null>>, bestand: Blob, naam: string): FormData {
  const delen = new FormData();
  for (const [veld, waarde] of Object.entries(velden)) if (waarde !== null) delen.append(veld, waarde);
  delen.append('bestand', bestand, naam);
  return delen;
}

/** The description knows a file as a text; what is sent is the form itself. */
const alsFormulier = (delen: FormData) => ({ body: { bestand: '' }, bodySerializer: () => delen });

interface Voorbeeldvraag {
  readonly bestand: File;
  /** Which file, as two may have one name. */
  readonly nummer: number;
  readonly soort: string | null;
  readonly inhoud: Inhoud | null;
}

/** The first rows of a file; with `inhoud` also what comes of them. Nothing is kept. */
export const voorbeeldVraag = ({ bestand, nummer, soort, inhoud }: Voorbeeldvraag) =>
  queryOptions({
    queryKey: ['ketenvoorbeeld', nummer, soort, inhoud],
    queryFn: ({ signal }): Promise<Voorbeeld> => {
      const isJson = /json$/i.test(bestand.name);
      const deel = !isJson && bestand.size > BEGIN;
      const velden = { soort, deel: deel ? 'ja' : null, profiel: inhoud && JSON.stringify(inhoud) };
      const delen = delenVan(velden, deel ? bestand.slice(0, BEGIN) : bestand, bestand.name);
      return haal(api.POST('/ketendata/voorbeeld', { signal, ...alsFormulier(delen) }));
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const leesKetendata = (bestand: File, soort: string, inhoud: Inhoud): Promise<Ingelezen> =>
  haal(
    api.POST('/ketendata', alsFormulier(delenVan({ soort, profiel: JSON.stringify(inhoud) }, bestand, bestand.name))),
  );

export const leesBerichten = (bestand: File): Promise<BerichtenIngelezen> =>
  haal(api.POST('/berichten/bestand', alsFormulier(delenVan({}, bestand, bestand.name))));

export const bewaarNieuw = (naam: string, inhoud: Inhoud) =>
  haal(api.POST('/ketenprofielen', { body: { naam, inhoud } }));

export const bewaarVersie = (
  id: number,
  body: { naam: string; inhoud: Inhoud; versie: number; ingetrokken: boolean },
) => haal(api.POST('/ketenprofielen/{id}/versies', { params: { path: { id } }, body }));
