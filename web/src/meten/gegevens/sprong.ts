import type { Opmaak } from '../../opmaak.ts';
import type { Wijziging } from './typen.ts';

/** From this factor on a change is named: it may be right, but a person should look at it. */
const GROOT = 2;

/** How far a figure jumps. */
export type Sprong =
  | { readonly soort: 'nieuwCijfer' | 'vanNul' | 'naarNul' | 'teken' }
  | { readonly soort: 'groter' | 'kleiner'; readonly factor: number };

/** Names the jump of one figure; null when it is not far. A yes or no only changes, it never jumps. */
export function benoemSprong({ oud, nieuw, eenheid }: Pick<Wijziging, 'oud' | 'nieuw' | 'eenheid'>): Sprong | null {
  if (oud === null) return { soort: 'nieuwCijfer' };
  if (eenheid === 'jaNee' || oud === nieuw) return null;
  if (oud === 0) return { soort: 'vanNul' };
  if (nieuw === 0) return { soort: 'naarNul' };
  if (oud < 0 !== nieuw < 0) return { soort: 'teken' };
  const factor = Math.abs(nieuw / oud);
  if (factor > GROOT) return { soort: 'groter', factor };
  return 1 / factor > GROOT ? { soort: 'kleiner', factor: 1 / factor } : null;
}

/** A figure in its unit, precise enough to see a small change: amounts are not shortened to millions. */
export function schrijfPrecies(opmaak: Opmaak, waarde: number, eenheid: Wijziging['eenheid']): string {
  if (eenheid === 'euro') return opmaak.euro(waarde);
  if (eenheid === 'procent') return opmaak.aandeel(waarde / 100, 2);
  if (eenheid === 'fractie') return opmaak.aandeel(waarde, 2);
  return eenheid === 'verhouding' ? opmaak.getal(waarde, 3) : opmaak.waarde(waarde, eenheid);
}
