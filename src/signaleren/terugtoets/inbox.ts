import type { Regeloordeel } from '../signalen/index.ts';
import { MINSTENS, onderdruk } from '../tellingen/index.ts';
import { aandeel } from './maten.ts';
import { openAandeel } from './openbaar.ts';

/**
 * What people said of the signals of each rule, as anybody may see it: no small counts, and nothing of a rule that was about fewer than 5
 * providers or regions. The precision of a rule is the part of the judged signals that was right.
 */
export const openInbox = (oordelen: readonly Regeloordeel[]) =>
  [...oordelen]
    .sort((a, b) => b.signalen - a.signalen || (a.regel < b.regel ? -1 : 1))
    .map(({ regel, naam, onderwerp, signalen, onderwerpen, beoordeeld, terecht, loosAlarm, perOorzaak }) => {
      const verborgen = onderwerpen < MINSTENS;
      const [juist, loos, open] = verborgen
        ? [null, null, null]
        : onderdruk([terecht, loosAlarm, signalen - beoordeeld]);
      const aantallen = Object.values(perOorzaak);
      const redenen = verborgen || loos === null ? aantallen.map(() => null) : onderdruk(aantallen);
      const precisie = openAandeel(aandeel(terecht, beoordeeld));
      return {
        code: regel,
        naam,
        onderwerp,
        signalen: verborgen ? null : signalen,
        terecht: juist ?? null,
        loos: loos ?? null,
        open: open ?? null,
        precisie:
          juist === null || loos === null
            ? { k: null, n: null, waarde: null, onder: null, boven: null, verborgen: 'teKlein' as const }
            : precisie,
        perReden: Object.keys(perOorzaak).map((reden, i) => ({ reden, aantal: redenen[i] ?? null })),
      };
    });
