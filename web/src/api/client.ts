/**
 * The one way to the API: same origin, under /api/v1, with the types that are generated from its own description.
 * What goes wrong becomes an `ApiFout` that a screen can show; the server describes it as `application/problem+json`
 * (RFC 9457).
 */
import createClient from 'openapi-fetch';
import type { paths } from './gegenereerd/schema.d.ts';
import type { Verfijnd } from './typen.ts';

const BASIS = '/api/v1';

export const api = createClient<paths>({ baseUrl: BASIS, headers: { accept: 'application/json' } });

/** One invalid place of what was sent: the name of the field (`trede`, `rijen/3/kvk`) and what is wrong with it. */
export interface OngeldigeInvoer {
  readonly plaats: string;
  readonly melding: string;
}

interface OngeldigePlek {
  readonly location: { readonly pointer: string } | { readonly name: string };
  readonly detail: string;
}

interface Probleem {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly OngeldigePlek[];
}

/** `status` 0 means that the server could not be reached. */
export class ApiFout extends Error {
  readonly status: number;
  readonly detail: string | undefined;
  readonly invoer: readonly OngeldigeInvoer[];

  constructor(status: number, probleem: Probleem = {}) {
    super(probleem.title ?? `HTTP ${status}`);
    this.name = 'ApiFout';
    this.status = status;
    this.detail = probleem.detail;
    this.invoer = (probleem.errors ?? []).map(({ location, detail }) => ({
      plaats: 'name' in location ? location.name : location.pointer.replace(/^#\//, ''),
      melding: detail,
    }));
  }
}

interface Antwoord<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

const AFGEMELD = 401;
let bijAfgemeld = (): void => undefined;

/** Has something done whenever the server does not know (any more) who asks. */
export const zodraAfgemeld = (doe: () => void): void => {
  bijAfgemeld = doe;
};

/** The answer itself, or an `ApiFout`. A request that was called off stays an `AbortError`. */
export async function haal<T>(verzoek: Promise<Antwoord<T>>): Promise<Verfijnd<T>> {
  const { data, error, response } = await verzoek.catch((fout: unknown) => {
    throw fout instanceof Error && fout.name === 'AbortError' ? fout : new ApiFout(0);
  });
  if (response.status === AFGEMELD) bijAfgemeld();
  if (!response.ok) throw new ApiFout(response.status, isProbleem(error) ? error : {});
  return data as Verfijnd<T>;
}

const isProbleem = (fout: unknown): fout is Probleem => typeof fout === 'object' && fout !== null;

/** Values of a query; `undefined` and the empty string are left out, lists are joined with a comma. */
export type Vraag = Readonly<Record<string, string | number | boolean | readonly (string | number)[] | undefined>>;

/** The address of something to download: for a link, not for a request. */
export function apiAdres(pad: string, vraag: Vraag = {}): string {
  const delen = new URLSearchParams();
  for (const [sleutel, waarde] of Object.entries(vraag)) {
    const tekst = Array.isArray(waarde) ? waarde.join(',') : waarde === undefined ? '' : String(waarde);
    if (tekst) delen.set(sleutel, tekst);
  }
  const query = delen.toString();
  return `${BASIS}${pad}${query ? `?${query}` : ''}`;
}
