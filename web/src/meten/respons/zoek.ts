import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';
import { leesTarief, REEKSEN, type Reeks } from './maten.ts';

const TABS = ['verloop', 'laat', 'lasten'] as const;

/** What is looked at of the response; all of it lives in the address. */
export interface ResponsZoek {
  tab?: (typeof TABS)[number] | undefined;
  reeks?: Reeks | undefined;
  regio?: string | undefined;
  gegeven?: string | undefined;
  /** Euros per hour, as typed. */
  tarief?: string | undefined;
}

const volgens = (vorm: RegExp, tekst: string | undefined) =>
  tekst !== undefined && vorm.test(tekst) ? tekst : undefined;

export function leesRespons(ruw: Ruw): ResponsZoek {
  const tarief = leesTekst(ruw, 'tarief');
  return zonderLeeg({
    tab: leesKeuze(ruw, 'tab', TABS),
    reeks: leesKeuze(ruw, 'reeks', REEKSEN),
    regio: volgens(/^JZ\d{2}$/, leesTekst(ruw, 'regio')),
    gegeven: volgens(/^[a-z][A-Za-z0-9-]{0,59}$/, leesTekst(ruw, 'gegeven')),
    tarief: tarief !== undefined && leesTarief(tarief) !== undefined ? tarief : undefined,
  });
}
