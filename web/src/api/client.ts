/**
 * The one way to the API: same origin, under /api/v1. What goes wrong becomes an `ApiFout` that a screen can show;
 * the server describes it as `application/problem+json` (RFC 9457).
 */
const BASIS = '/api/v1';

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
  readonly status?: number;
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

/** Values of a query; `undefined` and the empty string are left out, lists are joined with a comma. */
export type Vraag = Readonly<Record<string, string | number | boolean | readonly (string | number)[] | undefined>>;

/** The address of a resource, for a request or for a link to a download. */
export function apiAdres(pad: string, vraag: Vraag = {}): string {
  const delen = new URLSearchParams();
  for (const [sleutel, waarde] of Object.entries(vraag)) {
    const tekst = Array.isArray(waarde) ? waarde.join(',') : waarde === undefined ? '' : String(waarde);
    if (tekst) delen.set(sleutel, tekst);
  }
  const query = delen.toString();
  return `${BASIS}${pad}${query ? `?${query}` : ''}`;
}

async function leesProbleem(antwoord: Response): Promise<Probleem> {
  if (!antwoord.headers.get('content-type')?.includes('json')) return {};
  return antwoord.json().catch(() => ({}));
}

/** Asks the server and reads its JSON answer. Throws `ApiFout`; an aborted request stays an `AbortError`. */
export async function vraagAan<T>(pad: string, opties: RequestInit & { vraag?: Vraag | undefined } = {}): Promise<T> {
  const { vraag, ...rest } = opties;
  let antwoord: Response;
  try {
    antwoord = await fetch(apiAdres(pad, vraag), { headers: { accept: 'application/json' }, ...rest });
  } catch (fout) {
    if (rest.signal?.aborted) throw fout;
    throw new ApiFout(0);
  }
  if (!antwoord.ok) throw new ApiFout(antwoord.status, await leesProbleem(antwoord));
  return antwoord.status === 204 ? (undefined as T) : antwoord.json();
}

/** Sends JSON. */
export const stuur = <T>(pad: string, lichaam: unknown, method: 'POST' | 'PUT' | 'DELETE' = 'POST'): Promise<T> =>
  vraagAan<T>(pad, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(lichaam),
  });
