import { dagenTussen, datum } from '../../kernel/datum.ts';

/** Days in which a second decision is still that of the same month: a proposal of ours. */
const ZELFDE_MAAND = 14;

/**
 * The decisions to go on or to stop that are each of a month of their own, oldest first: not those of an earlier phase, and not those that
 * come soon after one that counts.
 * @param sinds first day of the phase
 */
export function perMaand<B extends { readonly op: string }>(besluiten: readonly B[], sinds: string): B[] {
  const geteld: B[] = [];
  for (const besluit of besluiten) {
    const vorige = geteld.at(-1);
    const eigen = !vorige || dagenTussen(datum(vorige.op), datum(besluit.op)) >= ZELFDE_MAAND;
    if (besluit.op >= sinds && eigen) geteld.push(besluit);
  }
  return geteld;
}
