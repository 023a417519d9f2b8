import { dagenTussen, datum } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';

/** Days after the deadline that can be asked for, at most. */
const LANGSTE_UITSTEL = 92;

/** Throws `ongeldige-invoer` for a day that gives no more time, or too much of it. */
export function toetsUitstel(tot: string, deadline: string, vandaag: string): void {
  const dagen = dagenTussen(datum(deadline), datum(tot));
  if (tot > deadline && tot >= vandaag && dagen <= LANGSTE_UITSTEL) return;
  throw new BakenFout('ongeldige-invoer', 'Met deze datum krijgt u geen uitstel.', [
    {
      plek: 'tot',
      melding: `gevonden: ${tot}; verwacht een dag na ${deadline}, hoogstens ${LANGSTE_UITSTEL} dagen later, en niet voorbij`,
    },
  ]);
}
