import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { LAATSTE_DAG } from '../kalender.ts';
import { ZAAD } from '../wereld.ts';
import { dagtekst } from './dagen.ts';
import { DUREN, GEMEENTEN, LEEFTIJDEN, SCHAAL, VERWIJZERS } from './ijking.ts';
import { aanbiedersVan, type Berichtbestand, berichtenVan, eersteDag } from './index.ts';
import { dagen, mediaan, type Proeftraject, trajectenVan, wachttijden } from './proefcijfers.ts';
import { leesProef, type Proef } from './proeflezer.ts';
import { DALEND, FOUTENMAKER, LANG_VERBLIJF, OPLOPEND, PLAFONDS, START_TE_LAAT, TRAGE_GEMEENTE } from './verhalen.ts';

/** Which kind of help CBS counts a product as; not ours to say, so read from the source. */
const PRODUCTEN = fileURLToPath(new URL('../../../shared/ijw/jz21_productcodes.csv', import.meta.url));
const BENCHMARKS = fileURLToPath(new URL('../../../shared/reference/cbs_benchmarks.csv', import.meta.url));
const bronAanwezig = existsSync(PRODUCTEN) && existsSync(BENCHMARKS);

/** Within 5%, or within one where 5% is less than one young person (CBS itself rounds to five: 1.25 after scaling). */
function verwacht(werkelijk: number, cbs: number, eenheid = 1): void {
  const marge = Math.max(0.05 * cbs, eenheid);
  expect(werkelijk, `CBS ${cbs.toFixed(3)}`).toBeGreaterThanOrEqual(cbs - marge);
  expect(werkelijk, `CBS ${cbs.toFixed(3)}`).toBeLessThanOrEqual(cbs + marge);
}

let proef: Proef;
/** Messages of the three years, and those of them that are wrong. */
const geteld = { alle: 0, fout: 0 };

function* meegeteld(bestanden: Iterable<Berichtbestand>): Generator<Berichtbestand> {
  const begin = dagtekst(eersteDag(LAATSTE_DAG)).slice(0, 7);
  for (const bestand of bestanden) {
    if (bestand.naam >= begin) {
      geteld.alle++;
      if (bestand.fout) geteld.fout++;
    }
    yield bestand;
  }
}

beforeAll(() => {
  const opties = { zaad: ZAAD, totDatum: LAATSTE_DAG, aanbieders: aanbiedersVan(ZAAD) };
  proef = leesProef(meegeteld(berichtenVan(opties)));
}, 180_000);

test('is some 4,000 young people and three years, of which some percents go wrong', () => {
  const jongeren = new Set([...proef.toewijzingen.values()].map(({ bsn }) => bsn));
  expect(jongeren.size).toBeGreaterThan(3_800);
  expect(jongeren.size).toBeLessThan(4_600);
  expect(geteld.alle).toBeGreaterThan(60_000);
  expect(geteld.alle).toBeLessThan(120_000);
  expect(geteld.fout / geteld.alle).toBeGreaterThan(0.02);
  expect(geteld.fout / geteld.alle).toBeLessThan(0.03);
});

describe.skipIf(!bronAanwezig)('counted as CBS counts', () => {
  let trajecten: Proeftraject[];
  let halfjaar: Proeftraject[];
  const cbs = new Map<string, number>();
  const VAN = '2025-01-01';
  const TOT = '2025-06-30';
  const isMaatregel = ({ vorm }: Proeftraject) => ['OTS', 'voogdij', 'JR'].includes(vorm);
  const jongeren = (lijst: readonly Proeftraject[]) => new Set(lijst.map(({ bsn }) => bsn)).size;

  beforeAll(() => {
    const regels = readFileSync(PRODUCTEN, 'utf8').split('\n').slice(1);
    const hulpvorm = new Map(
      regels.flatMap((regel) => {
        const code = regel.slice(0, 5);
        const vorm = regel.match(/,(0[1-4]|1[1-4]),(?:Zonder|Met)/)?.[1];
        return vorm === undefined ? [] : [[code, vorm] as const];
      }),
    );
    for (const regel of readFileSync(BENCHMARKS, 'utf8').split('\n')) {
      const [, regio = '', periode = '', maat = '', waarde = ''] =
        regel.match(/(?:"[^"]*"|[^,]*)(?:,|$)/g)?.map((v) => v.replace(/,$/, '')) ?? [];
      cbs.set(`${regio}/${periode}/${maat}`, Number(waarde));
    }
    trajecten = trajectenVan(proef, hulpvorm);
    halfjaar = trajecten.filter(({ begin, eind }) => begin <= TOT && eind >= VAN);
  });

  const breda = (maat: string) => (cbs.get(`Breda (GM0758)/2025HJ1/${maat}`) ?? Number.NaN) / SCHAAL;
  const inBreda = (...vormen: string[]) =>
    jongeren(
      halfjaar.filter(({ gemeente, vorm }) => gemeente === '0758' && (vormen.length === 0 || vormen.includes(vorm))),
    );

  test('Breda has as many young people with each kind of help', () => {
    verwacht(inBreda(), breda('JZ totaal jeugdzorg'));
    verwacht(inBreda('01', '02', '03', '04', '11', '12', '14'), breda('JH 1 totaal jeugdhulp'));
    verwacht(inBreda('01', '02', '03', '04'), breda('JH 121 zonder verblijf'));
    verwacht(inBreda('01'), breda('JH 1211 wijkteam'));
    verwacht(inBreda('02'), breda('JH 12121 ambulant op locatie'));
    verwacht(inBreda('03'), breda('JH 12122 daghulp'));
    verwacht(inBreda('04'), breda('JH 12123 netwerk'));
    verwacht(inBreda('11', '12', '14'), breda('JH 122 met verblijf'));
    verwacht(inBreda('11'), breda('JH 1221 pleegzorg'));
    verwacht(inBreda('12'), breda('JH 1222 gezinsgericht'));
    verwacht(inBreda('14'), breda('JH 1224 ander verblijf'));
    verwacht(inBreda('OTS'), breda('JB 11 OTS'));
    verwacht(inBreda('voogdij'), breda('JB 12 voogdij'));
    verwacht(inBreda('JR'), breda('JR 1 jeugdreclassering'));
  });

  test('every municipality has its share, Geertruidenberg that of CBS', () => {
    for (const { code, jeugdzorg } of GEMEENTEN)
      verwacht(jongeren(halfjaar.filter(({ gemeente }) => gemeente === code)), jeugdzorg / SCHAAL, 2);
    const geertruidenberg = cbs.get('Geertruidenberg (GM0779)/2025HJ1/JZ totaal jeugdzorg') ?? Number.NaN;
    verwacht(jongeren(halfjaar.filter(({ gemeente }) => gemeente === '0779')), geertruidenberg / SCHAAL);
  });

  const landelijk = (maat: string) => cbs.get(`Nederland/2023HJ1/${maat}`) ?? Number.NaN;
  const hulp = () => halfjaar.filter((traject) => !isMaatregel(traject));

  test('trajecten begin, return and lie beside each other as often as in the country', () => {
    const alle = landelijk('jeugdhulptrajecten; verwijzer Totaal');
    const begonnen = hulp().filter(({ begin }) => begin >= VAN);
    const eerder = Map.groupBy(
      trajecten.filter((traject) => !isMaatregel(traject)),
      ({ bsn }) => bsn,
    );
    const herhaald = begonnen.filter(({ bsn, begin }) => eerder.get(bsn)?.some(({ eind }) => eind < begin));
    const begon = landelijk('begonnen trajecten; verwijzer Totaal');
    verwacht(begonnen.length / hulp().length, begon / alle, 0);
    verwacht(herhaald.length / begonnen.length, landelijk('herhaald beroep; verwijzer Totaal') / begon, 0);
    const mensen = ['alleen zonder verblijf', 'zowel zonder als met verblijf', 'alleen met verblijf'];
    verwacht(hulp().length / jongeren(hulp()), alle / mensen.reduce((som, maat) => som + landelijk(maat), 0), 0);
  });

  test('referrers have the shares of the country', () => {
    const som = Object.values(VERWIJZERS).reduce((totaal, aantal) => totaal + aantal, 0);
    for (const [code, aantal] of Object.entries(VERWIJZERS)) {
      const geteld = hulp().filter(({ verwijzer }) => verwijzer === code).length;
      verwacht(geteld / hulp().length, aantal / som, 3 / hulp().length);
    }
  });

  test('help lasts as long as in the country', () => {
    const beeindigd = trajecten.filter(
      (traject) => !isMaatregel(traject) && traject.eind >= '2024-01-01' && traject.eind < '2026-10-01',
    );
    const som = DUREN.reduce((totaal, { aantal }) => totaal + aantal, 0);
    for (const { van, tot, aantal } of DUREN) {
      const geteld = beeindigd.filter(
        ({ begin, eind }) =>
          dagen(begin, eind) >= (van < 10 ? 0 : van) && dagen(begin, eind) < (tot === 2190 ? 9999 : tot),
      );
      verwacht(geteld.length / beeindigd.length, aantal / som, 0.002);
    }
  });

  test('they are as old as in the country, and as often boys', () => {
    const persoon = new Map([...proef.toewijzingen.values()].map((een) => [een.bsn, een]));
    const peil = new Set(
      trajecten.filter(({ begin, eind }) => begin <= '2023-12-31' && eind >= '2023-12-31').map(({ bsn }) => bsn),
    );
    const leeftijden = [...peil].map((bsn) => 2023 - Number(persoon.get(bsn)?.geboren.slice(0, 4)));
    const som = LEEFTIJDEN.reduce((totaal, aantal) => totaal + aantal, 0);
    for (const [van, tot] of [
      [0, 3],
      [4, 7],
      [8, 11],
      [12, 15],
      [16, 17],
      [18, 30],
    ] as const) {
      const landelijkDeel = LEEFTIJDEN.slice(van, tot + 1).reduce((totaal, aantal) => totaal + aantal, 0) / som;
      verwacht(
        leeftijden.filter((leeftijd) => leeftijd >= van && leeftijd <= tot).length / peil.size,
        landelijkDeel,
        3 / peil.size,
      );
    }
    const jongens = [...persoon.values()].filter(({ geslacht }) => geslacht === '1').length;
    verwacht(jongens / persoon.size, 167_115 / 307_795, 0);
  });
});

describe('what a contract manager can find', () => {
  const wacht = (van: string, tot: string, aanbieder: string, categorie: string) =>
    mediaan(wachttijden(proef, van, tot, (een) => een.aanbieder === aanbieder && een.categorie === categorie));

  test.each([OPLOPEND, DALEND])(
    'waiting at $aanbieder for $categorie moves from $mediaanVoor to $mediaanNa days',
    (verhaal) => {
      const voor = wacht('2024-01-01', verhaal.vanaf, verhaal.aanbieder, verhaal.categorie);
      const na = wacht(verhaal.tot, LAATSTE_DAG, verhaal.aanbieder, verhaal.categorie);
      verwacht(voor, verhaal.mediaanVoor, 0.2 * verhaal.mediaanVoor);
      verwacht(na, verhaal.mediaanNa, 0.2 * verhaal.mediaanNa);
      const elders = (van: string, tot: string) =>
        mediaan(
          wachttijden(
            proef,
            van,
            tot,
            (een) => een.aanbieder !== verhaal.aanbieder && een.categorie === verhaal.categorie,
          ),
        );
      const verschuiving = elders(verhaal.tot, LAATSTE_DAG) / elders('2024-01-01', verhaal.vanaf);
      expect(verschuiving).toBeGreaterThan(0.8);
      expect(verschuiving).toBeLessThan(1.25);
    },
  );

  test('residence is waited for longest', () => {
    const codes: readonly string[] = LANG_VERBLIJF.codes;
    const verblijf = wachttijden(proef, '2024-01-01', LAATSTE_DAG, ({ code }) => codes.includes(code ?? ''));
    expect(verblijf.length).toBeGreaterThan(20);
    verwacht(mediaan(verblijf), LANG_VERBLIJF.mediaan, 0.35 * LANG_VERBLIJF.mediaan);
  });

  test('one provider reports its starts late', () => {
    const teLaat = (aanbieder: (agb: string) => boolean) => {
      const eigen = [...proef.toewijzingen.values()].filter((een) => aanbieder(een.aanbieder));
      const starts = eigen.flatMap(({ starts: [eerste] }) => (eerste && eerste.gemeld >= '2024' ? [eerste] : []));
      // Five working days are at most nine days, holidays apart.
      return starts.filter(({ begin, gemeld }) => dagen(begin, gemeld) > 9).length / starts.length;
    };
    expect(teLaat((agb) => agb === START_TE_LAAT.aanbieder)).toBeGreaterThan(START_TE_LAAT.aandeelTeLaat - 0.12);
    expect(teLaat((agb) => agb !== START_TE_LAAT.aanbieder)).toBeLessThan(0.18);
  });

  test('one municipality takes weeks to answer', () => {
    const beslistijd = (code: (gemeente: string) => boolean) =>
      mediaan(
        [...proef.verzoeken].flatMap(([referentie, { dag, gemeente }]) => {
          const toegekend = proef.toegekend.get(referentie);
          return code(gemeente) && dag >= '2024' && toegekend !== undefined ? [dagen(dag, toegekend)] : [];
        }),
      );
    expect(beslistijd((gemeente) => gemeente === TRAGE_GEMEENTE.gemeente)).toBeGreaterThan(18);
    expect(beslistijd((gemeente) => gemeente !== TRAGE_GEMEENTE.gemeente)).toBeLessThan(8);
  });

  test('one provider sends far more that is rejected', () => {
    const aandeel = (agb: string) => {
      const { aantal, afgekeurd } = proef.afkeur.get(agb) ?? { aantal: 0, afgekeurd: 0 };
      return afgekeurd / aantal;
    };
    const anderen = [...proef.afkeur].filter(([agb, { aantal }]) => agb !== FOUTENMAKER.aanbieder && aantal > 400);
    expect(anderen.length).toBeGreaterThan(15);
    for (const [agb] of anderen) expect(aandeel(FOUTENMAKER.aanbieder)).toBeGreaterThan(1.4 * aandeel(agb));
  });

  test.each(PLAFONDS)(
    'the ceiling of $aanbieder is at 70% in $bereikt70',
    ({ aanbieder, jaar, plafond, bereikt70 }) => {
      let som = 0;
      let bereikt: string | null = null;
      for (let m = 1; m <= 12; m++) {
        const maand = `${jaar}-${String(m).padStart(2, '0')}`;
        som += proef.geaccepteerd.get(`${aanbieder}/${maand}`) ?? 0;
        if (som >= 0.7 * plafond) bereikt ??= maand;
      }
      expect(bereikt).toBe(bereikt70);
      expect(som / plafond).toBeGreaterThan(0.65);
    },
  );
});
