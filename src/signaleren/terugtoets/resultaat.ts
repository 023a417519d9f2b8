import type { Regels } from '../urgentie/index.ts';
import { bereikVan, terugtoets } from './domain.ts';
import { REKENVERSIE, type Reeksuitslag, type Resultaat, SCHEMA_ID } from './schema.ts';
import { type Reeks, SOORTEN_UITKOMST, soortVan, type Uitkomstcode } from './uitkomst.ts';
import { UITLEG } from './uitleg.ts';

/**
 * What is needed to read a back-test later: which norms and version of the computation, over which time, how many series with which
 * outcome, and what each measure means.
 */
export function kopVan(
  { normset: { code, versie, naam, status } }: Regels,
  soorten: readonly Uitkomstcode[],
  reeksen: readonly Reeksuitslag[],
  bestanden: readonly string[],
): Omit<Resultaat, 'maten' | 'reeksen'> {
  const tel = (soort: Uitkomstcode) => soorten.filter((s) => s === soort).length;
  return {
    schema: SCHEMA_ID,
    rekenversie: REKENVERSIE,
    normset: { code, versie, naam, status },
    bestanden: [...bestanden],
    bereik: bereikVan(reeksen),
    aantallen: {
      reeksen: soorten.length,
      zaken: soorten.filter((soort) => soortVan(soort).telt === 'zaak').length,
      perUitkomst: Object.fromEntries(SOORTEN_UITKOMST.map((s) => [s, tel(s)])) as Record<Uitkomstcode, number>,
    },
    definities: { ...UITLEG },
  };
}

/** A back-test of series from files, with all that is needed to read it later. */
export function maakResultaat(regels: Regels, reeksen: readonly Reeks[], bestanden: readonly string[]): Resultaat {
  const uitslag = terugtoets(regels, reeksen);
  const soorten = reeksen.map((reeks) => reeks.uitkomst.soort);
  return {
    ...kopVan(regels, soorten, uitslag.reeksen, bestanden),
    maten: [...uitslag.maten],
    reeksen: [...uitslag.reeksen],
  };
}
