import { leesKeuze, leesTekst, type Ruw, zonderLeeg } from '../../app/zoekparams.ts';

/** The list of rules, what is looked for in it, and whether one is being written. */
export interface Regelzoek {
  zoek?: string | undefined;
  onderwerp?: 'aanbieder' | 'gebied' | undefined;
  schrijf?: 'ja' | undefined;
}

export const leesSignaalregels = (ruw: Ruw): Regelzoek =>
  zonderLeeg({
    zoek: leesTekst(ruw, 'zoek'),
    onderwerp: leesKeuze(ruw, 'onderwerp', ['aanbieder', 'gebied']),
    schrijf: leesKeuze(ruw, 'schrijf', ['ja']),
  });
