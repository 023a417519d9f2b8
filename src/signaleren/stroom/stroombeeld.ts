import { type Cijferrij, codelabel, leesCijfers } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Kader, maandenVan } from './kader.ts';
import { isKlein, sommenPer } from './maten.ts';

/** Figures of in, through and out, in the order of the table. */
const REEKSEN = ['gestart', 'instroom:6', 'herhaald', 'doorstroom', 'beeindigd', 'uitstroom', 'uitval'] as const;
/** Figures that hold at the end of a month: months do not add up. */
const STANDEN = ['inZorg', 'jongerenInZorg', 'openNietGestart'] as const;
const SCHAKEL = 'schakel:';

/** Who came in, went through and went out, per month and as links from one place to another. */
export async function stroombeeld({ db }: Database, kader: Kader) {
  const { filter, van, tot, onderdrukt } = kader;
  const rijen = await leesCijfers(db, { filter, van, tot, figuren: [...REEKSEN, ...STANDEN], per: ['maand'] });
  const vanaf = laatsteJaar(kader);
  const losse = ['doorstroom:*', 'verwijzer:*', 'reden:*', `${SCHAKEL}*`];
  const jaar = await leesCijfers(db, { filter, van: vanaf, tot, figuren: losse, per: [] });
  const per = sommenPer(rijen, ({ figuur, maand }) => `${figuur}|${maand ?? ''}`);
  const maanden = maandenVan(kader);
  const toon = (aantal: number): number | null => (onderdrukt && isKlein(aantal) ? null : aantal);
  return {
    reeksen: [...REEKSEN, ...STANDEN].map((figuur) => ({
      figuur,
      stand: (STANDEN as readonly string[]).includes(figuur),
      waarden: maanden.map((maand) => toon(per.get(`${figuur}|${maand}`) ?? 0)),
    })),
    maanden,
    jaarVanaf: vanaf,
    schakels: schakelsVan(jaar, kader),
    richting: met('doorstroom:', jaar, toon, (code) => code),
    verwijzers: met('verwijzer:', jaar, toon, (code) => codelabel('COD327', code) ?? 'Niet bekend'),
    redenen: met('reden:', jaar, toon, (code) => codelabel('JZ588', code) ?? 'Niet bekend'),
  };
}

/** The last twelve months of those that are shown. */
const laatsteJaar = (kader: Kader): string => maandenVan(kader).slice(-12)[0] ?? kader.van;

/** Counts of figures that begin alike, the most first, each with what its code means. */
function met(
  begin: string,
  rijen: readonly Cijferrij[],
  toon: (n: number) => number | null,
  noem: (code: string) => string,
) {
  return rijen
    .filter(({ figuur }) => figuur.startsWith(begin))
    .map(({ figuur, waarde }) => ({ code: figuur.slice(begin.length), waarde }))
    .sort((a, b) => b.waarde - a.waarde)
    .map(({ code, waarde }) => ({ code, naam: noem(code), aantal: toon(waarde) }));
}

/** Links of the picture of flow. Small ones are left out for who may not see them, and counted as one. */
function schakelsVan(rijen: readonly Cijferrij[], kader: Kader) {
  const alle = rijen
    .filter(({ figuur }) => figuur.startsWith(SCHAKEL))
    .map(({ figuur, waarde }) => {
      const [vanSoort = '', vanCode = '', naarSoort = '', naarCode = ''] = figuur.slice(SCHAKEL.length).split('|');
      return { van: plekVan(vanSoort, vanCode, kader), naar: plekVan(naarSoort, naarCode, kader), aantal: waarde };
    })
    .sort((a, b) => b.aantal - a.aantal);
  const getoond = alle.filter(({ aantal }) => !(kader.onderdrukt && isKlein(aantal)));
  return { lijst: getoond, verborgen: alle.length - getoond.length };
}

function plekVan(soort: string, code: string, kader: Kader) {
  const namen: Readonly<Record<string, () => string>> = {
    in: () => (code === 'terug' ? 'Terug na eerdere hulp' : 'Nieuw in de jeugdhulp'),
    categorie: () => kader.naamVan('categorie', code === 'geen' ? null : code),
    uit: () => codelabel('JZ588', code) ?? 'Zonder reden',
  };
  return { soort, code, naam: namen[soort]?.() ?? code };
}
