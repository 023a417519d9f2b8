import type { Veld } from './typen.ts';

/** Behind the comma two digits are kept: sums of cents stay exact. */
const CENTEN = 100;
const verschil = (a: number, b: number): number => (Math.round(a * CENTEN) - Math.round(b * CENTEN)) / CENTEN;

/**
 * What happened in the quarter itself, of a figure that counts from 1 January: the total minus that of the quarter before.
 * The first quarter is the total. `null`: there is no such figure, or a total is missing; missing is never taken for zero.
 */
export function kwartaalwaarde(
  veld: Pick<Veld, 'aard' | 'soort' | 'vorige'>,
  periode: string,
  waarde: string | null,
): number | null {
  const nummer = /-K([1-4])$/.exec(periode)?.[1];
  if (veld.aard !== 'stroom' || veld.soort !== 'getal' || !nummer || waarde === null) return null;
  if (nummer === '1') return Number(waarde);
  const ervoor = `${periode.slice(0, 4)}-K${Number(nummer) - 1}`;
  return veld.vorige?.periode === ervoor ? verschil(Number(waarde), veld.vorige.waarde) : null;
}
