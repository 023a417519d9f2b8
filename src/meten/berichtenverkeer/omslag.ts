import { BERICHTSOORTEN, type Berichtsoort } from './domain.ts';
import type { Naam } from './lezerxml.ts';
import { BERICHTTYPEN, type Berichttype, findBerichttype } from './standaard.ts';

/** What an element is to who looks for messages: one that we know, one of the standard that we do not, or an envelope around it. */
export type Vondst =
  | { readonly soort: 'bericht'; readonly type: Berichttype }
  | { readonly soort: 'onbekend'; readonly bericht: Berichtsoort | null; readonly melding: string }
  | { readonly soort: 'omslag' };

const OMSLAG: Vondst = { soort: 'omslag' };
const IJW = /\/ijw\/[^/]+\/(jw\d{3})\/schema$/;

/**
 * Looks for messages. A message is an element `Bericht` in a namespace of the standard; whatever is around it is an envelope, and
 * not ours to judge: StUF, the one of VECOZO (VSP), or a list of messages in one file.
 */
export function bekijk({ uri, lokaal }: Naam): Vondst {
  if (lokaal !== 'Bericht') return OMSLAG;
  const type = findBerichttype(uri);
  if (type !== undefined) return { soort: 'bericht', type };
  const genoemd = IJW.exec(uri)?.[1]?.toUpperCase();
  if (genoemd === undefined) return OMSLAG;
  const bericht = BERICHTSOORTEN.find((soort) => soort === genoemd) ?? null;
  const releases = [...new Set(BERICHTTYPEN.map(({ release }) => release))].join(', ');
  const melding =
    bericht === null
      ? `Dit soort bericht kent Baken niet. Baken leest ${BERICHTSOORTEN.join(', ')}.`
      : `Deze ${bericht} is van een release van de standaard die Baken niet leest. Baken leest iJw ${releases}.`;
  return { soort: 'onbekend', bericht, melding };
}
