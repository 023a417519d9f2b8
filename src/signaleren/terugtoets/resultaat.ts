import type { Regels } from '../urgentie/index.ts';
import { bereikVan, terugtoets } from './domain.ts';
import { REKENVERSIE, type Resultaat, SCHEMA_ID } from './schema.ts';
import { type Reeks, SOORTEN_UITKOMST, soortVan, type Uitkomstcode } from './uitkomst.ts';
import { UITLEG } from './uitleg.ts';

/**
 * A back-test with all that is needed to read it later: which norms and version of the computation, over which time, how many series
 * with which outcome, and what each measure means.
 */
export function maakResultaat(regels: Regels, reeksen: readonly Reeks[], bestanden: readonly string[]): Resultaat {
  const { code, versie, naam, status } = regels.normset;
  const uitslag = terugtoets(regels, reeksen);
  const tel = (soort: Uitkomstcode) => reeksen.filter((r) => r.uitkomst.soort === soort).length;
  return {
    schema: SCHEMA_ID,
    rekenversie: REKENVERSIE,
    normset: { code, versie, naam, status },
    bestanden: [...bestanden],
    bereik: bereikVan(uitslag.reeksen),
    aantallen: {
      reeksen: reeksen.length,
      zaken: reeksen.filter((r) => soortVan(r.uitkomst.soort).telt === 'zaak').length,
      perUitkomst: Object.fromEntries(SOORTEN_UITKOMST.map((soort) => [soort, tel(soort)])) as Record<
        Uitkomstcode,
        number
      >,
    },
    definities: { ...UITLEG },
    maten: [...uitslag.maten],
    reeksen: [...uitslag.reeksen],
  };
}
