/** Who is signed in, in which role, and until when. The one source of it for the whole app is `sessieVraag`. */
import { queryOptions } from '@tanstack/react-query';
import { ApiFout, api, haal } from './client.ts';
import type { paths } from './gegenereerd/schema.d.ts';
import type { Verfijnd } from './typen.ts';

type Antwoord = Verfijnd<paths['/sessie']['get']['responses'][200]['content']['application/json']>;

export interface Sessie extends Antwoord {
  /** When it ends without a sign of life, on the clock of this browser; null for a visitor. */
  readonly eindigtOp: number | null;
  /** A sign of life keeps it open; false when its longest time is nearly over. */
  readonly kanVerlengen: boolean;
}

export type Functie = Sessie['functies'][number];
export type Rol = Sessie['rol'];
export type Rechten = Sessie['rechten'];

/** The clock of a computer may be minutes off: what counts is how long the server says that is left. */
function metKlok(sessie: Antwoord, antwoord: Response): Sessie {
  const { verlooptOp, uiterlijkOp } = sessie;
  const kanVerlengen = verlooptOp !== null && uiterlijkOp !== null && verlooptOp < uiterlijkOp;
  if (verlooptOp === null) return { ...sessie, eindigtOp: null, kanVerlengen };
  const daar = Date.parse(antwoord.headers.get('date') ?? '') || Date.now();
  return { ...sessie, eindigtOp: Date.now() + Date.parse(verlooptOp) - daar, kanVerlengen };
}

/** Asks the server, past what this browser remembers. */
export async function leesSessie(signal?: AbortSignal): Promise<Sessie> {
  const verzoek = api.GET('/sessie', signal ? { signal } : {});
  const sessie = await haal(verzoek);
  return metKlok(sessie, (await verzoek).response);
}

export const sessieVraag = () =>
  queryOptions({
    queryKey: ['sessie'],
    queryFn: ({ signal }) => leesSessie(signal),
    // Only the watch over the session renews it: a refresh of the page's figures must not sign anybody out.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

export const wisselFunctie = (functieId: number) => haal(api.PUT('/sessie/functie', { body: { functieId } }));

/** A sign of life: somebody is there. */
export const verlengSessie = () => haal(api.POST('/sessie/verlenging'));

export const meldAf = () => haal(api.DELETE('/sessie'));

/** The request was refused because this role may not have the answer. */
export const isVerboden = (fout: unknown): boolean => fout instanceof ApiFout && fout.status === 403;
