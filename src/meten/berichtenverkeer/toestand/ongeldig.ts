import type { Afkeurfeit, Berichtsoort, Feit } from '../domain.ts';
import { berichtsoortVan } from '../feitensoort.ts';

/** Kind of the message of which a fact can be rejected; null of a message as a whole, and of a rejection itself. */
const soortVan = (feit: Feit): Berichtsoort | null =>
  feit.feit === 'bericht' || feit.feit === 'afkeuring' ? null : berichtsoortVan(feit);

const sleutelVan = (feit: Feit): string | null =>
  feit.feit === 'toewijzing' || feit.feit === 'start' || feit.feit === 'stop'
    ? feit.nummer
    : feit.feit === 'verzoek' || feit.feit === 'antwoord' || feit.feit === 'prestatie'
      ? feit.referentie
      : null;

/** Classes of which a rejection rejects all that the message says: it has one client, one request, one answer. */
const GEHEEL = new Set(['Bericht', 'Client', 'Verzoek', 'Antwoord']);
/** Classes that are one fact each. Other ones, such as an address, reject nothing that is kept. */
const DEEL = new Set(['ToegewezenProduct', 'StartProduct', 'StopProduct', 'AangevraagdProduct', 'Prestatie']);

/**
 * Tells of a fact whether its receiver rejected it. What was rejected counts as not sent (OP286): its sender corrects it and sends
 * it again in a message of its own. A rejected class without a key (a start without a number) cannot be told from its neighbours
 * and stays.
 */
export function ongeldigheid(afkeuringen: Iterable<Afkeurfeit>): (feit: Feit) => boolean {
  const geheel = new Set<string>();
  const deel = new Set<string>();
  // Of most messages nothing was rejected: that is seen without making text.
  const genoemd = new Set<string>();
  for (const { soort, gemeente, aanbieder, over, klasse, sleutel } of afkeuringen) {
    const bericht = `${soort}|${gemeente}|${aanbieder}|${over}`;
    genoemd.add(over);
    if (GEHEEL.has(klasse)) geheel.add(bericht);
    else if (DEEL.has(klasse) && sleutel !== null) deel.add(`${bericht}|${sleutel}`);
  }
  if (geheel.size === 0 && deel.size === 0) return () => false;
  return (feit) => {
    if (!genoemd.has(feit.bericht)) return false;
    const bericht = `${soortVan(feit)}|${feit.gemeente}|${feit.aanbieder}|${feit.bericht}`;
    return geheel.has(bericht) || deel.has(`${bericht}|${sleutelVan(feit)}`);
  };
}
