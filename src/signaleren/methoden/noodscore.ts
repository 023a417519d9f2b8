/**
 * What the distress scores share: a score always carries its inputs and terms, so that a screen can show how it came about, and
 * one that cannot be computed says what is missing instead of guessing.
 */

/** A figure that may not be known. */
export type Bekend = number | null | undefined;

export interface Onberekend {
  readonly berekend: false;
  /** Inputs that are not known. */
  readonly ontbreekt: readonly string[];
  /** Inputs that are 0 or less while the formula divides by them. */
  readonly nietDeelbaar: readonly string[];
}

export interface Term {
  /** The ratio, such as `werkkapitaal / balanstotaal`. */
  readonly naam: string;
  readonly waarde: number;
  readonly gewicht: number;
}

export interface Noodscore<Zone extends string, Invoer extends string> {
  readonly berekend: true;
  readonly score: number;
  readonly zone: Zone;
  readonly invoer: Readonly<Record<Invoer, number>>;
  readonly termen: readonly Term[];
}

/** The inputs when all are known and what is divided by is above 0; otherwise what is wrong with them. */
export function leesInvoer<Naam extends string>(
  invoer: Readonly<Partial<Record<Naam, Bekend>>>,
  namen: readonly Naam[],
  delers: readonly Naam[],
): Readonly<Record<Naam, number>> | Onberekend {
  const waarden = Object.fromEntries(namen.map((naam) => [naam, invoer[naam]])) as Record<Naam, number>;
  const ontbreekt = namen.filter((naam) => !Number.isFinite(waarden[naam]));
  const nietDeelbaar = delers.filter((naam) => Number.isFinite(waarden[naam]) && waarden[naam] <= 0);
  if (ontbreekt.length > 0 || nietDeelbaar.length > 0) return { berekend: false, ontbreekt, nietDeelbaar };
  return waarden;
}

export const isOnberekend = (uit: object): uit is Onberekend => 'berekend' in uit && uit.berekend === false;

export const telOp = (termen: readonly Term[], vast = 0): number =>
  termen.reduce((som, { waarde, gewicht }) => som + gewicht * waarde, vast);
