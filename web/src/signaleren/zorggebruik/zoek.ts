import { leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';
import { leesStroomzoek, type Stroomzoek } from '../wachttijden/zoek.ts';

/** All that is chosen on the screen of use and money; it lives in the address. */
export interface Gebruikzoek extends Stroomzoek {
  /** Of the ceilings, when it is not the year that is going on. */
  jaar?: number | undefined;
}

const JAAR = /^20(1[5-9]|[2-9]\d)$/;

export function leesGebruikzoek(ruw: Ruw): Gebruikzoek {
  const jaar = leesTekst({ jaar: ruw.jaar === undefined ? undefined : String(ruw.jaar) }, 'jaar');
  return zonderLeeg({ ...leesStroomzoek(ruw), jaar: jaar !== undefined && JAAR.test(jaar) ? Number(jaar) : undefined });
}
