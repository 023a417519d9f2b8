import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { kwartaalVan } from '../src/kernel/periode.ts';
import { GEGEVENS } from '../src/meten/catalogus/index.ts';
import { isCombinatie } from '../src/meten/register/index.ts';
import { KWARTALEN, LAATSTE_DAG } from './kalender.ts';
import type { Feit } from './profiel.ts';
import { VERHALEN, VERTELDE } from './verhalen/index.ts';
import { type Leven, leefWereld, maakWereld, ZAAD } from './wereld.ts';

let ews: Leven[];
let klein: Leven[];
beforeAll(() => {
  const wereld = maakWereld(ZAAD);
  const levens = [...leefWereld(ZAAD, wereld)];
  ews = levens.slice(0, wereld.ews.length);
  klein = levens.slice(wereld.ews.length);
});

const hashVan = (levens: Iterable<Leven>): string => {
  const hash = createHash('sha256');
  for (const leven of levens) hash.update(JSON.stringify(leven));
  return hash.digest('hex');
};

const isJaareinde = (f: Feit) => (kwartaalVan(f.periode) ?? 4) === 4;

/** What is known at the end: the last value of each figure of a period. */
const nu = (leven: Leven, periode: string): Map<string, number> =>
  new Map(leven.feiten.filter((f) => f.periode === periode && f.tot === null).map((f) => [f.gegeven, f.waarde]));

const gemiddelde = (lijst: readonly number[]) => lijst.reduce((a, b) => a + b, 0) / lijst.length;
const spreiding = (lijst: readonly number[]) => Math.sqrt(gemiddelde(lijst.map((x) => (x - gemiddelde(lijst)) ** 2)));

/** Per provider of the EWS two figures of a fourth quarter divided, where both are known. */
function verhoudingen(jaar: number, teller: string, noemer: string, vanafOmzet = 0): number[] {
  return ews.flatMap((leven) => {
    const cijfers = nu(leven, `${jaar}-K4`);
    const [boven, onder] = [cijfers.get(teller), cijfers.get(noemer)];
    const past = (cijfers.get('opbrengstenJeugdwet') ?? 0) > vanafOmzet;
    return past && boven !== undefined && onder ? [boven / onder] : [];
  });
}

describe('the synthetic Netherlands', () => {
  test('is the same from the same seed, and another from another', () => {
    const eerste = hashVan([...ews, ...klein]);
    expect(hashVan(leefWereld(ZAAD, maakWereld(ZAAD)))).toBe(eerste);
    const ander = leefWereld('anders', maakWereld('anders')).next().value as Leven;
    expect(hashVan([ander])).not.toBe(hashVan(ews.slice(0, 1)));
  }, 30_000);

  test('holds 276 providers of the EWS and 1,200 smaller ones, in all 42 regions', () => {
    expect(ews).toHaveLength(276);
    expect(klein).toHaveLength(1200);
    const soorten = Object.groupBy(ews, (leven) => leven.aanbieder.profiel.soorten[0] ?? '');
    expect(soorten.gi).toHaveLength(14);
    expect(ews.filter((leven) => isCombinatie(leven.aanbieder.profiel.soorten))).toHaveLength(62);
    expect(ews.filter((leven) => leven.aanbieder.profiel.aangewezen)).toHaveLength(8);
    expect(new Set([...ews, ...klein].map((leven) => leven.aanbieder.profiel.jeugdregio)).size).toBe(42);
  });

  test('gives every provider a number and a name of its own', () => {
    const profielen = [...ews, ...klein].map((leven) => leven.aanbieder.profiel);
    expect(new Set(profielen.map((profiel) => profiel.kvk)).size).toBe(1476);
    expect(new Set(profielen.map((profiel) => profiel.naam)).size).toBe(1476);
    for (const { kvk, naam } of profielen) {
      expect(kvk).toMatch(/^990\d{5}$/);
      expect(naam.length).toBeLessThanOrEqual(200);
    }
    expect(Math.max(...profielen.map((profiel) => profiel.naam.length))).toBeGreaterThan(120);
  });

  test('tells every story', () => {
    expect(ews.flatMap((leven) => leven.aanbieder.verhaal ?? [])).toEqual(VERHALEN);
    expect(VERTELDE.length).toBeGreaterThanOrEqual(12);
  });

  test('keeps the EWS above the threshold and everybody else below it', () => {
    const omzetten = (levens: readonly Leven[]) =>
      levens.flatMap((leven) => leven.feiten.filter((f) => f.gegeven === 'opbrengstenJeugdwet' && isJaareinde(f)));
    const groot = omzetten(ews.filter((leven) => !leven.aanbieder.profiel.aangewezen));
    expect(Math.min(...groot.map((f) => f.waarde))).toBeGreaterThan(2_000_000);
    expect(Math.max(...omzetten(klein).map((f) => f.waarde))).toBeLessThan(2_000_000);
  });
});

/** Names, or the telling part of them, of real organisations that we know of. None may be among ours. */
const ECHT =
  'accare altra ambiq amarant anton constandse arkin bascule briedis cardea combinatie jeugdzorg cordaan curium dimence elker emergis enver entrea fier ggze heeren loo hoenderloo horizon ihub intermetzo intervence ipse jarabee jeugdformaat jutters juvent juzt kabouterhuis karakter kenter koraal kompaan lentis leger des heils levvel lijn5 lindenhof lokalis lunet mediant molendrift mutsaers oosterpoort pactum parlan parnassia pluryn poortje prokino rading regiecentrum reinier van arkel rivierduinen rubicon samen veilig schakenbosch spirit sterk huis tender timon trajectum trivium viersprong vitree william schrikker xonar yorneo youke youké youz yulius zuidwester'
    .split(' ')
    .filter((woord) => woord.length > 3 && !['jeugdzorg', 'huis', 'samen', 'veilig', 'combinatie'].includes(woord));

test('no provider bears the name of a real one that we know of', () => {
  for (const { aanbieder } of [...ews, ...klein])
    for (const woord of aanbieder.profiel.naam.toLowerCase().split(/[^\p{L}\d]+/u)) expect(ECHT).not.toContain(woord);
});

describe('the figures', () => {
  test('are all in the catalogue, and those of a GI only of a GI', () => {
    const codes = new Map(GEGEVENS.map((gegeven) => [gegeven.code, gegeven]));
    const gebruikt = new Map<string, boolean>();
    for (const { aanbieder, feiten } of ews)
      for (const { gegeven } of feiten) gebruikt.set(gegeven, aanbieder.profiel.soorten.includes('gi'));
    expect([...gebruikt.keys()].filter((code) => !codes.has(code))).toEqual([]);
    // Asked once a year only, in a request of its own.
    expect([...codes.keys()].filter((code) => !gebruikt.has(code))).toEqual(['werkUren', 'administratieUren']);
    const vreemd = ews
      .filter((leven) => !leven.aanbieder.profiel.soorten.includes('gi'))
      .flatMap((leven) => leven.feiten.filter((f) => codes.get(f.gegeven)?.alleenVoor));
    expect(vreemd).toEqual([]);
  });

  test('have the sign that their definition asks', () => {
    const positief = new Set(GEGEVENS.filter((gegeven) => gegeven.teken === 'positief').map((gegeven) => gegeven.code));
    const negatief = [...ews, ...klein].flatMap((leven) =>
      leven.feiten.filter((f) => f.waarde < 0 && positief.has(f.gegeven)),
    );
    expect(negatief).toEqual([]);
  });

  test('close the balance sheet to the euro', () => {
    for (const leven of ews)
      for (const periode of KWARTALEN) {
        const c = nu(leven, periode);
        if (c.size === 0) continue;
        const [ev, lang, kort] = ['eigenVermogen', 'langlopendeSchulden', 'kortlopendeSchulden'].map(
          (x) => c.get(x) ?? 0,
        );
        expect((ev ?? 0) + (lang ?? 0) + (kort ?? 0)).toBe(c.get('balanstotaal'));
        expect(c.get('vlottendeActiva')).toBeLessThanOrEqual((c.get('balanstotaal') ?? 0) + 1);
      }
  });

  test('carry each result over into the reserves', () => {
    for (const leven of ews)
      for (const [i, periode] of KWARTALEN.entries()) {
        const vorige = KWARTALEN[i - 1];
        if (!vorige) continue;
        const [toen, toch] = [nu(leven, vorige), nu(leven, periode)];
        const [van, naar, tot] = [toen.get('eigenVermogen'), toch.get('eigenVermogen'), toch.get('nettoresultaat')];
        if (van === undefined || naar === undefined || tot === undefined) continue;
        const resultaat = tot - (kwartaalVan(periode) === 1 ? 0 : (toen.get('nettoresultaat') ?? 0));
        expect(Math.abs(naar - van - resultaat)).toBeLessThanOrEqual(3);
      }
  });

  test('hold the income and costs of the same quarter together', () => {
    for (const leven of ews) {
      const c = nu(leven, '2025-K4');
      if (c.size === 0) continue;
      const verschil =
        (c.get('opbrengstenTotaal') ?? 0) - (c.get('bedrijfslasten') ?? 0) - (c.get('bedrijfsresultaat') ?? 0);
      expect(Math.abs(verschil)).toBeLessThanOrEqual(3);
    }
  });
});

describe('the sector as published', () => {
  const JAREN = [2022, 2023, 2024, 2025];

  test('earns some 1.5%, the large ones some 0.9%, and a quarter to 30% makes a loss (2018 … 2023)', () => {
    const marges = JAREN.flatMap((jaar) => verhoudingen(jaar, 'nettoresultaat', 'opbrengstenTotaal'));
    const groot = JAREN.flatMap((jaar) => verhoudingen(jaar, 'nettoresultaat', 'opbrengstenTotaal', 20_000_000));
    expect(gemiddelde(marges)).toBeGreaterThan(0.012);
    expect(gemiddelde(marges)).toBeLessThan(0.019);
    expect(gemiddelde(groot)).toBeGreaterThan(0.006);
    expect(gemiddelde(groot)).toBeLessThan(0.0125);
    const verlies = marges.filter((marge) => marge < 0).length / marges.length;
    expect(verlies).toBeGreaterThan(0.22);
    expect(verlies).toBeLessThan(0.31);
  });

  test('has a solvency of some 27% with a spread of some ten points', () => {
    for (const jaar of JAREN) {
      const solvabiliteit = verhoudingen(jaar, 'eigenVermogen', 'balanstotaal');
      expect(gemiddelde(solvabiliteit)).toBeGreaterThan(0.25);
      expect(gemiddelde(solvabiliteit)).toBeLessThan(0.3);
      expect(spreiding(solvabiliteit)).toBeGreaterThan(0.08);
      expect(spreiding(solvabiliteit)).toBeLessThan(0.14);
    }
  });

  test('has an absence of 6 to 8%, and hires 13% in large and some 25% in small ones', () => {
    const verzuim = ews.flatMap((leven) => leven.feiten.filter((f) => f.gegeven === 'verzuimPercentage'));
    const perJaar = gemiddelde(verzuim.map((f) => f.waarde));
    expect(perJaar).toBeGreaterThan(6);
    expect(perJaar).toBeLessThan(8);
    const groot = gemiddelde(verhoudingen(2023, 'kostenPnil', 'personeelskosten', 20_000_000));
    const alle = gemiddelde(verhoudingen(2023, 'kostenPnil', 'personeelskosten'));
    expect(groot).toBeCloseTo(0.14, 1);
    expect(alle).toBeGreaterThan(0.17);
    expect(alle).toBeLessThan(0.24);
  });

  test('has 25 large ones with some € 1.8 bn together', () => {
    const omzetten = ews.map((leven) => nu(leven, '2023-K4').get('opbrengstenJeugdwet') ?? 0).sort((a, b) => b - a);
    const samen = omzetten.slice(0, 25).reduce((a, b) => a + b, 0);
    expect(samen).toBeGreaterThan(1.7e9);
    expect(samen).toBeLessThan(2e9);
  });
});

describe('the two times', () => {
  const feitenVan = (lijst: readonly Leven[]): Feit[] => lijst.flatMap((leven) => leven.feiten);

  test('never overlap: a correction begins where the wrong figure ends', () => {
    const los = ews.flatMap(({ feiten }) =>
      [...Map.groupBy(feiten, (f) => `${f.gegeven} ${f.periode}`).values()].filter((groep) => {
        const geldend = groep.filter((f) => f.tot === null);
        const gesloten = groep.filter((f) => f.tot !== null);
        return geldend.length !== 1 || gesloten.some((f) => f.tot?.getTime() !== geldend[0]?.van.getTime());
      }),
    );
    expect(los).toEqual([]);
  });

  test('know nothing of the future', () => {
    const grens = Date.parse(`${LAATSTE_DAG}T23:59:59Z`);
    expect(feitenVan([...ews, ...klein]).filter((f) => f.van.getTime() > grens)).toEqual([]);
  });

  test('show late deliveries, gaps, quarters that never came, and corrections', () => {
    const laat = ews.flatMap((leven) => leven.gebeurtenissen.filter((g) => g.soort === 'teLateLevering'));
    expect(laat.length).toBeGreaterThan(60);
    const gecorrigeerd = new Set(feitenVan(ews).flatMap((f) => (f.tot ? [f.periode + f.van.getTime()] : [])));
    expect(gecorrigeerd.size).toBeGreaterThan(200);
    const geleverd = new Set(ews.flatMap((l) => l.feiten.map((f) => `${l.aanbieder.profiel.kvk} ${f.periode}`)));
    expect(geleverd.size).toBeLessThan(276 * 16 - 10);
    const metGaten = feitenVan(ews).filter((f) => f.gegeven === 'vacatures' && f.tot === null).length;
    expect(metGaten).toBeLessThan(geleverd.size);
  });
});
