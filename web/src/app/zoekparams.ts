import { vandaag } from './vandaag.ts';

/**
 * Reading and writing the part of the address after the question mark. Every filter lives there, so that an address
 * can be shared. Values are plain text (`trede=4,5`), not JSON; what is not valid is dropped, never guessed.
 */
export type Ruw = Readonly<Record<string, unknown>>;

const DATUM = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day of the address is looked at here already: every screen asks its questions with it. */
export function parseSearch(tekst: string): Record<string, string> {
  const { bekendOp, ...rest } = Object.fromEntries(new URLSearchParams(tekst));
  return bekendOp !== undefined && isGeldigeDag(bekendOp) ? { ...rest, bekendOp } : rest;
}

function isGeldigeDag(tekst: string): boolean {
  const dag = new Date(`${tekst}T00:00:00Z`);
  return (
    DATUM.test(tekst) &&
    !Number.isNaN(dag.getTime()) &&
    dag.toISOString().startsWith(tekst) && // 31 February rolls over to March
    tekst <= vandaag()
  );
}

export function stringifySearch(zoek: Record<string, unknown>): string {
  const delen = new URLSearchParams();
  for (const [sleutel, waarde] of Object.entries(zoek)) {
    const tekst = Array.isArray(waarde) ? waarde.join(',') : waarde == null ? '' : String(waarde);
    if (tekst) delen.set(sleutel, tekst);
  }
  // A comma and a colon need no escape in a query and are easier to read and to type.
  const query = delen.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query ? `?${query}` : '';
}

/** A text of at most 200 characters. */
export function leesTekst(ruw: Ruw, sleutel: string): string | undefined {
  const waarde = ruw[sleutel];
  return typeof waarde === 'string' && waarde.trim() ? waarde.slice(0, 200) : undefined;
}

/** A day as `YYYY-MM-DD`, today at the latest. */
export function leesDatum(ruw: Ruw, sleutel: string): string | undefined {
  const waarde = leesTekst(ruw, sleutel);
  return waarde && isGeldigeDag(waarde) ? waarde : undefined;
}

/** One of the given words. */
export const leesKeuze = <W extends string>(ruw: Ruw, sleutel: string, keuzes: readonly W[]): W | undefined =>
  keuzes.find((keuze) => keuze === ruw[sleutel]);

/** Several of the given numbers, `4,5`, in their own order and each once. */
export function leesNummers<N extends number>(ruw: Ruw, sleutel: string, keuzes: readonly N[]): N[] | undefined {
  const waarde = ruw[sleutel];
  const delen = Array.isArray(waarde) ? waarde : typeof waarde === 'string' ? waarde.split(',') : [];
  const gekozen = keuzes.filter((keuze) => delen.some((deel) => Number(deel) === keuze));
  return gekozen.length > 0 ? gekozen : undefined;
}

/** Leaves out what is `undefined`, so that the address holds only what was chosen. */
export const zonderLeeg = <T extends object>(zoek: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(zoek).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

export interface AlgemeenZoek {
  /** Show what was known on this day. */
  bekendOp?: string | undefined;
  /** As a report: every row, no navigation. */
  print?: '1' | undefined;
}

export const leesAlgemeen = (ruw: Ruw): AlgemeenZoek =>
  zonderLeeg({ bekendOp: leesDatum(ruw, 'bekendOp'), print: leesKeuze(ruw, 'print', ['1'] as const) });

/**
 * Reads the address of one screen strictly: the router would keep what `lees` dropped, so everything it did not take over
 * is set to nothing.
 */
export const streng =
  <Z extends object>(lees: (ruw: Ruw) => Z) =>
  (ruw: Ruw): Z => ({
    ...Object.fromEntries(Object.keys(ruw).map((sleutel) => [sleutel, undefined])),
    ...leesAlgemeen(ruw),
    ...lees(ruw),
  });

/** Of the address only these names (with a space between them), as they stand there: the screen itself reads them strictly. */
export const zoalsHetStaat =
  <Z extends object>(namen: string) =>
  (ruw: Ruw): Z =>
    Object.fromEntries(namen.split(' ').flatMap((naam) => (ruw[naam] === undefined ? [] : [[naam, ruw[naam]]]))) as Z;
