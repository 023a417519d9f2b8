import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';
import type { Gespreksstand, Partnersoort } from './typen.ts';

/** What is looked at in the cycle of talks; all of it lives in the address. */
export interface Gesprekkenzoek {
  tab?: 'dekking' | 'regels' | undefined;
  soort?: Partnersoort | undefined;
  stand?: Gespreksstand | 'achter' | undefined;
  regio?: string | undefined;
  zoek?: string | undefined;
}

/** The filters as the screen uses them; what is not valid is dropped. */
export function leesGesprekken(ruw: Ruw): Gesprekkenzoek {
  const regio = leesTekst(ruw, 'regio');
  return zonderLeeg({
    tab: leesKeuze(ruw, 'tab', ['dekking', 'regels']),
    soort: leesKeuze(ruw, 'soort', ['aanbieder', 'gemeente', 'jeugdregio']),
    stand: leesKeuze(ruw, 'stand', ['achter', 'nooit', 'teLaat', 'binnenkort', 'opTijd']),
    regio: regio && /^JZ\d{2}$/.test(regio) ? regio : undefined,
    zoek: leesTekst(ruw, 'zoek'),
  });
}
