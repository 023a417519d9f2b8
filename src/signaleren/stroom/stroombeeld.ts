import { type Cijferrij, codelabel, durenVan, leesCijfers, VENSTERS } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Bekend, beslistTot, jaarTot, vergelijkJaren } from './jaren.ts';
import { eersteVan, type Kader, maandErbij, maandenVan } from './kader.ts';
import { maatVan, sommenPer, toon, toonAantal, verbergAfleidbaar } from './maten.ts';

const INSTROOM = 'instroom:6';
/** Starts of which it is not known whether they are inflow: the messages do not reach back far enough. */
const ONBESLIST = 'instroomOnbeslist:6';
/** Figures of in, through and out, in the order of the table. */
const REEKSEN = [
  ...(['gestart', INSTROOM, 'herhaald', 'terugInCrisis', 'herindicatie'] as const),
  ...(['doorstroom', 'beeindigd', 'uitstroom', 'uitval'] as const),
] as const;
/** Figures that are only decided when a while went by. */
const LATER: ReadonlySet<string> = new Set(['doorstroom', 'uitstroom']);
/** Figures that hold at the end of a month: months do not add up. */
const STANDEN = ['inZorg', 'jongerenInZorg', 'openNietGestart'] as const;
const SCHAKEL = 'schakel:';
/** Months back from the last that two years to compare need, when the later ones are not decided yet. */
const TERUG = 30;

/** Who came in, went through and went out, per month and as links from one place to another. */
export async function stroombeeld({ db }: Database, kader: Kader) {
  const { filter, tot, onderdrukt } = kader;
  const van = eersteVan(kader.van, maandErbij(tot, -TERUG));
  const rijen = await leesCijfers(db, { filter, van, tot, figuren: [...REEKSEN, ...STANDEN], per: ['maand'] });
  const vanaf = laatsteJaar(kader);
  const beslist = jaarTot(beslistTot(kader));
  const losse = ['verwijzer:*', 'reden:*'];
  const jaar = await leesCijfers(db, { filter, van: vanaf, tot, figuren: losse, per: [] });
  const duren = await leesCijfers(db, { filter, van: vanaf, tot, figuren: ['indicatieduur'], per: [] });
  const loop = await leesCijfers(db, { filter, ...beslist, figuren: ['doorstroom:*', `${SCHAKEL}*`], per: [] });
  const begin = await leesBegin(db, kader);
  const per = sommenPer(rijen, ({ figuur, maand }) => `${figuur}|${maand ?? ''}`);
  const maanden = maandenVan(kader);
  return {
    reeksen: [...REEKSEN, ...STANDEN].map((figuur) => {
      const stand = (STANDEN as readonly string[]).includes(figuur);
      const waarde = (maand: string) => per.get(`${figuur}|${maand}`) ?? 0;
      const bekend = bekendVan(figuur, begin, beslist.tot, tot);
      return {
        figuur,
        stand,
        waarden: maanden.map((maand) => toonAantal(waarde(maand), onderdrukt)),
        bekendVan: figuur === INSTROOM ? bekend.van : null,
        bekendTot: bekend.tot,
        ...vergelijkJaren(waarde, bekend, stand, onderdrukt),
      };
    }),
    maanden,
    jaarVanaf: vanaf,
    beslist,
    schakels: schakelsVan(loop, kader),
    richting: met('doorstroom:', loop, onderdrukt, (code) => code),
    verwijzers: met('verwijzer:', jaar, onderdrukt, (code) => codelabel('COD327', code) ?? 'Niet bekend'),
    indicatieduur: toon(maatVan(durenVan(duren)), onderdrukt),
    redenen: met('reden:', jaar, onderdrukt, (code) => codelabel('JZ588', code) ?? 'Niet bekend'),
  };
}

/** The last twelve months of those that are shown. */
const laatsteJaar = (kader: Kader): string => maandenVan(kader).slice(-12)[0] ?? kader.van;

/** The first month of which it is known who is new; null when there is none of which it is not. */
async function leesBegin(db: Database['db'], { filter, tot }: Kader): Promise<string | null> {
  const { jeugdregio } = filter;
  const rijen = await leesCijfers(db, {
    ...{ filter: { jeugdregio }, van: '1900-01', tot, figuren: [ONBESLIST], per: ['maand'] },
  });
  const laatste = rijen
    .map(({ maand }) => maand ?? '')
    .sort()
    .at(-1);
  return laatste === undefined ? null : maandErbij(laatste, 1);
}

/** Inflow is known half a year after the first messages, and other figures from the first on. */
function bekendVan(figuur: string, begin: string | null, beslist: string, tot: string): Bekend {
  const venster = VENSTERS.instroomMaanden[0] ?? 0;
  const van = begin === null || figuur === INSTROOM ? begin : maandErbij(begin, -venster);
  return { van, tot: LATER.has(figuur) ? beslist : tot };
}

/** Counts of figures that begin alike, the most first, each with what its code means. */
function met(begin: string, rijen: readonly Cijferrij[], onderdrukt: boolean, noem: (code: string) => string) {
  const alle = rijen
    .filter(({ figuur }) => figuur.startsWith(begin))
    .map(({ figuur, waarde }) => ({ code: figuur.slice(begin.length), waarde }))
    .sort((a, b) => b.waarde - a.waarde);
  const dicht = onderdrukt ? verbergAfleidbaar(alle.map(({ waarde }) => waarde)) : [];
  // Not even that there is somebody: of what is hidden, nothing is there.
  return alle.flatMap(({ code, waarde }, plaats) => {
    const aantal = dicht[plaats] ? null : toonAantal(waarde, onderdrukt);
    return aantal === null ? [] : [{ code, naam: noem(code), aantal }];
  });
}

/** Links of the picture of flow, and how many there are of each stretch. Small ones are left out for who may not see them, and counted as one. */
function schakelsVan(rijen: readonly Cijferrij[], kader: Kader) {
  const alle = rijen
    .filter(({ figuur }) => figuur.startsWith(SCHAKEL))
    .map(({ figuur, waarde }) => {
      const [vanSoort = '', vanCode = '', naarSoort = '', naarCode = ''] = figuur.slice(SCHAKEL.length).split('|');
      return { van: plekVan(vanSoort, vanCode, kader), naar: plekVan(naarSoort, naarCode, kader), aantal: waarde };
    })
    .sort((a, b) => b.aantal - a.aantal);
  const getoond = kader.onderdrukt ? zonderKleine(alle) : alle;
  const som = (stuk: Stuk): number | null => {
    const eigen = alle.filter((schakel) => stukVan(schakel) === stuk);
    return toonAantal(
      eigen.reduce((n, { aantal }) => n + aantal, 0),
      kader.onderdrukt,
    );
  };
  return {
    lijst: getoond.map((schakel) => ({ ...schakel, aantal: toonAantal(schakel.aantal, kader.onderdrukt) ?? 0 })),
    totaal: { in: som('in'), door: som('door'), uit: som('uit') },
    verborgen: getoond.length < alle.length,
  };
}

/** A stretch of the picture: who comes in, who goes on with other help, and who leaves. */
type Stuk = 'in' | 'door' | 'uit';
interface Einden {
  readonly van: { readonly soort: string };
  readonly naar: { readonly soort: string };
}
const stukVan = ({ van, naar }: Einden): Stuk => (van.soort === 'in' ? 'in' : naar.soort === 'uit' ? 'uit' : 'door');

/** In each stretch (in, through, out), as the sums of those are shown beside them. */
function zonderKleine<S extends Einden & { readonly aantal: number }>(schakels: readonly S[]): S[] {
  const stukken = Map.groupBy(schakels, stukVan);
  return [...stukken.values()]
    .flatMap((stuk) => {
      const dicht = verbergAfleidbaar(stuk.map(({ aantal }) => aantal));
      return stuk.filter((_, plaats) => !dicht[plaats]);
    })
    .sort((a, b) => b.aantal - a.aantal);
}

function plekVan(soort: string, code: string, kader: Kader) {
  const namen: Readonly<Record<string, () => string>> = {
    in: () => (code === 'terug' ? 'Terug na eerdere hulp' : 'Voor het eerst'),
    categorie: () => kader.naamVan('categorie', code === 'geen' ? null : code),
    uit: () => codelabel('JZ588', code) ?? 'Zonder reden',
  };
  return { soort, code, naam: namen[soort]?.() ?? code };
}
