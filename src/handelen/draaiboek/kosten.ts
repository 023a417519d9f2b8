/** Sharing costs over municipalities by a key that everybody can see and check. */

export interface Sleuteldeel {
  readonly gebied: string;
  readonly naam: string;
  /** Young people in care of the provider. */
  readonly jongeren: number;
  /** What counts in the key: the young people, or what was agreed with a reason. */
  readonly gewicht: number;
  /** Why the weight is another one; null: it is the number of young people. */
  readonly reden: string | null;
}

export interface Kostenpost {
  /** Number of the event that added it. */
  readonly id: number;
  readonly omschrijving: string;
  readonly centen: number;
  /** Why it does not count any more; null: it counts. */
  readonly ingetrokken: string | null;
}

export interface Kostendeel extends Sleuteldeel {
  readonly centen: number;
  /** 0 … 1 of the whole. */
  readonly aandeel: number;
}

/**
 * Shares whole cents by weight, so that together they are exactly the whole (largest remainder: everybody gets the cents rounded down,
 * and what is left goes one by one to the largest remainders; of equal remainders the first in the list).
 * All weights 0: equal parts. Throws RangeError without parts, for a weight below 0 and for what are no whole cents.
 */
export function verdeelCenten(centen: number, gewichten: readonly number[]): number[] {
  if (gewichten.length === 0 || !Number.isSafeInteger(centen) || centen < 0)
    throw new RangeError('costs: whole cents from 0 and at least one part');
  if (gewichten.some((g) => !Number.isInteger(g) || g < 0))
    throw new RangeError('costs: a weight is a whole number from 0');
  const heel = gewichten.reduce((a, b) => a + b, 0);
  const telt = heel === 0 ? gewichten.map(() => 1) : gewichten;
  const samen = BigInt(heel === 0 ? gewichten.length : heel);
  // Millions of euros times thousands of young people is more than a double counts exactly.
  const delen = telt.map((g) => BigInt(centen) * BigInt(g));
  const uit = delen.map((deel) => deel / samen);
  let over = centen - Number(uit.reduce((a, b) => a + b, 0n));
  const opRest = delen
    .map((deel, i) => ({ i, rest: deel % samen }))
    .sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  for (const { i } of opRest) {
    if (over === 0) break;
    uit[i] = (uit[i] ?? 0n) + 1n;
    over -= 1;
  }
  return uit.map(Number);
}

/** Cents of the posts that count. */
export const kostenSamen = (posten: readonly Kostenpost[]): number =>
  posten.reduce((som, { centen, ingetrokken }) => (ingetrokken === null ? som + centen : som), 0);

/** The costs of each municipality. */
export function verdeel(centen: number, sleutel: readonly Sleuteldeel[]): Kostendeel[] {
  const gewichten = sleutel.map(({ gewicht }) => gewicht);
  const heel = gewichten.reduce((a, b) => a + b, 0);
  const delen = verdeelCenten(centen, gewichten);
  return sleutel.map((deel, i) => ({
    ...deel,
    centen: delen[i] ?? 0,
    aandeel: heel === 0 ? 1 / sleutel.length : deel.gewicht / heel,
  }));
}

interface Zorg {
  readonly jeugdregio: string;
  readonly clienten: number;
}

/**
 * The key from the register: young people per municipality. What a region has more than its municipalities together is of a municipality
 * that is not known, and stays a part of its own under the code of the region: it is not spread in silence.
 */
export function sleutelUitRegister(
  perRegio: readonly Zorg[],
  perGemeente: readonly (Zorg & { readonly gemeente: string })[],
  naamVan: (code: string) => string,
): Sleuteldeel[] {
  const tel = new Map<string, number>();
  const bij = (code: string, aantal: number) => tel.set(code, (tel.get(code) ?? 0) + aantal);
  for (const { jeugdregio, clienten } of perRegio) bij(jeugdregio, clienten);
  for (const { jeugdregio, gemeente, clienten } of perGemeente) {
    bij(gemeente, clienten);
    bij(jeugdregio, -clienten);
  }
  return [...tel]
    .filter(([, aantal]) => aantal > 0)
    .map(([gebied, jongeren]) => ({ gebied, naam: naamVan(gebied), jongeren, gewicht: jongeren, reden: null }))
    .sort((a, b) => b.jongeren - a.jongeren || a.naam.localeCompare(b.naam, 'nl'));
}

/** The key as it was made anew, with the weights that were agreed: those stay, also of a municipality that the register does not have any more. */
export function metAfspraken(nieuw: readonly Sleuteldeel[], oud: readonly Sleuteldeel[]): Sleuteldeel[] {
  const afgesproken = new Map(oud.filter(({ reden }) => reden !== null).map((deel) => [deel.gebied, deel]));
  const bekend = new Set(nieuw.map(({ gebied }) => gebied));
  return [
    ...nieuw.map((deel) => {
      const afspraak = afgesproken.get(deel.gebied);
      return afspraak ? { ...deel, gewicht: afspraak.gewicht, reden: afspraak.reden } : deel;
    }),
    ...[...afgesproken.values()].filter(({ gebied }) => !bekend.has(gebied)).map((deel) => ({ ...deel, jongeren: 0 })),
  ];
}
