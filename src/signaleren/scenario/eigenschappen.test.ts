import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Periode } from '../../kernel/periode.ts';
import type { Levering } from '../../meten/kennis/index.ts';
import { beoordeel } from '../urgentie/index.ts';
import { type Aannamen, STANDAARD, vulAan } from './aannamen.ts';
import { type Cijfers, levering, prognose, REGELS, uitgangspunt } from './proefcijfers.ts';
import { type Lid, rekenRegio, WERKINGEN } from './regio.ts';
import { kernVan, reken, type Uitgangspunt } from './rekenen.ts';

const tussen = (min: number, max: number) => fc.integer({ min, max });
const PERIODEN = ['2024-K3', '2024-K4', '2025-K1', '2025-K2', '2025-K3', '2025-K4', '2026-K1', '2026-K2'];
const eenKwartaal = fc
  .record({
    opbrengstenTotaal: tussen(800, 1200),
    jeugd: tussen(30, 100),
    bedrijfslasten: tussen(800, 1200),
    personeel: tussen(50, 80),
    pnil: tussen(0, 50),
    rente: tussen(0, 10),
    incidenteleBaten: fc.oneof(fc.constant(0), tussen(0, 40)),
    begrotingResultaat: tussen(-20, 20),
    afschrijvingen: tussen(5, 40),
    aflossingen: tussen(5, 40),
    eigenVermogen: tussen(-100, 900),
    balanstotaal: tussen(1000, 3000),
    liquideMiddelen: tussen(0, 500),
    vlottendeActiva: tussen(400, 900),
    kortlopendeSchulden: tussen(300, 900),
    verzuimPercentage: tussen(2, 12),
    bezettingsgraad: tussen(50, 100),
    maanden: fc.array(tussen(-50, 400), { minLength: 12, maxLength: 12 }),
    metPrognose: fc.boolean(),
  })
  .map(({ jeugd, personeel, pnil, rente, maanden, metPrognose, ...c }) => {
    const personeelskosten = Math.round((c.bedrijfslasten * personeel) / 100);
    const bedrijfsresultaat = c.opbrengstenTotaal - c.bedrijfslasten;
    const stroom: Cijfers = {
      opbrengstenTotaal: c.opbrengstenTotaal,
      bedrijfslasten: c.bedrijfslasten,
      incidenteleBaten: c.incidenteleBaten,
      begrotingResultaat: c.begrotingResultaat,
      afschrijvingen: c.afschrijvingen,
      aflossingen: c.aflossingen,
      opbrengstenJeugdwet: Math.round((c.opbrengstenTotaal * jeugd) / 100),
      personeelskosten,
      kostenPnil: Math.round((personeelskosten * pnil) / 100),
      bedrijfsresultaat,
      nettoresultaat: bedrijfsresultaat - rente,
      rentelasten: rente,
    };
    const stand: Cijfers = { ...c, ...(metPrognose ? prognose(maanden) : {}) };
    for (const code of Object.keys(stroom)) delete stand[code];
    return { stroom, stand };
  });

/** Five to eight quarters of one provider, each with all figures, some corrected later, some closed by an annual account. */
const verloop = fc
  .tuple(fc.array(eenKwartaal, { minLength: 5, maxLength: 8 }), fc.boolean(), fc.boolean())
  .map(([kwartalen, correctie, jaarrekening]): Levering[] => {
    const perioden = PERIODEN.slice(-kwartalen.length);
    const totaal: Cijfers = {};
    const uitkomst = kwartalen.map(({ stroom, stand }, i) => {
      const p = perioden[i] as Periode;
      if (p.endsWith('K1') || i === 0) for (const code of Object.keys(stroom)) totaal[code] = 0;
      for (const [code, bedrag] of Object.entries(stroom)) totaal[code] = (totaal[code] ?? 0) + bedrag;
      return levering(p, { ...stand, ...totaal }, `20${26 + Math.floor(i / 9)}-0${(i % 9) + 1}-15`);
    });
    const vierde = uitkomst.find((l) => l.periode === '2025-K4');
    const erna = [
      ...(correctie ? [levering(perioden[2] ?? '2025-K1', { eigenVermogen: 77 }, '2027-01-01')] : []),
      ...(jaarrekening && vierde ? [levering('2025', vierde.gegevens, '2027-02-01')] : []),
    ];
    return [...uitkomst, ...erna];
  });
const keuzes = fc.record({
  tarief: tussen(-20, 20),
  tariefVanaf: tussen(1, 12),
  volume: tussen(-50, 50),
  loon: tussen(-5, 15),
  pnil: tussen(-20, 20),
  bezetting: tussen(-30, 30),
  verzuim: tussen(-5, 10),
  vanaf: tussen(1, 12),
  pnilFactor: fc.constantFrom(1, 1.5, 3),
  betaaltermijn: tussen(0, 3),
});
const resultaat = (punt: Uitgangspunt, keuze: Partial<Aannamen>) =>
  kernVan(punt, reken(punt, vulAan(keuze), [4])).resultaatStraks ?? Number.NaN;
/** A cent per quarter may go lost by rounding. */
const CENTEN = 0.05;

describe('what holds for every provider', () => {
  it('nothing assumed is exactly today: every figure, every reason and the trede', () => {
    fc.assert(
      fc.property(verloop, (leveringen) => {
        const punt = uitgangspunt(leveringen);
        const vanVroeger = beoordeel(REGELS, { soorten: ['jeugdhulp'], leveringen, gebeurtenissen: [] }).at(-1);
        const zonderMoment = (v: unknown) =>
          JSON.parse(JSON.stringify(v, (k, w) => (k === 'bekendOp' ? undefined : w)));
        expect(zonderMoment(punt.nu)).toEqual(zonderMoment(vanVroeger));
        const { straks, projectie, pad } = reken(punt, STANDAARD);
        for (const voorstel of straks) expect(voorstel).toEqual(punt.nu);
        expect(projectie.effecten.every((e) => e.opbrengsten === 0 && e.lasten === 0)).toBe(true);
        expect(pad.maanden.every(({ zonder, met }) => zonder === met)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('a higher tariff never worsens the result, the money or the trede', () => {
    fc.assert(
      fc.property(verloop, keuzes, tussen(0, 10), (leveringen, keuze, meer) => {
        const punt = uitgangspunt(leveringen);
        const [laag, hoog] = [keuze.tarief, Math.min(20, keuze.tarief + meer)].map((tarief) =>
          reken(punt, vulAan({ ...keuze, tarief }), [4]),
        );
        if (!laag || !hoog) throw new Error('twee uitkomsten');
        const [a, b] = [kernVan(punt, laag), kernVan(punt, hoog)];
        expect(b.tredeStraks).toBeLessThanOrEqual(a.tredeStraks);
        expect(b.resultaatStraks ?? 0).toBeGreaterThanOrEqual((a.resultaatStraks ?? 0) - CENTEN);
        for (const [i, geld] of hoog.projectie.geld.entries())
          expect(geld).toBeGreaterThanOrEqual((laag.projectie.geld[i] ?? 0) - CENTEN);
        expect(b.solvabiliteitStraks ?? 0).toBeGreaterThanOrEqual((a.solvabiliteitStraks ?? 0) - 1e-9);
      }),
      { numRuns: 80 },
    );
  });

  it('with all costs variable, less help keeps the margin of the business', () => {
    fc.assert(
      fc.property(verloop, tussen(-50, 50), (leveringen, volume) => {
        const punt = uitgangspunt(leveringen.filter((l) => l.periode.length > 4));
        const na = reken(punt, vulAan({ volume, kostenMeeVolume: 100 }), [4]);
        // Quarter by quarter; the share of youth care may differ from one to the next.
        for (const k of [0, 1, 2, 3]) {
          const [o, r] = (['opbrengstenTotaal', 'bedrijfsresultaat'] as const).map((code) => {
            const voor = punt.basis.stroom[code]?.kwartalen[k] ?? 0;
            return [voor, voor + (na.projectie.stroom[code]?.[k] ?? 0)] as const;
          });
          if (!o || !r) throw new Error('geen stroom');
          expect(r[1] / o[1]).toBeCloseTo(r[0] / o[0], 3);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('higher wages never better the result', () => {
    fc.assert(
      fc.property(verloop, keuzes, tussen(0, 10), (leveringen, keuze, meer) => {
        const punt = uitgangspunt(leveringen);
        const hoger = { ...keuze, loon: Math.min(15, keuze.loon + meer) };
        expect(resultaat(punt, hoger)).toBeLessThanOrEqual(resultaat(punt, keuze) + CENTEN);
      }),
      { numRuns: 80 },
    );
  });

  it('the part of the turnover that the assumptions are about counts for no more than that part', () => {
    fc.assert(
      fc.property(verloop, tussen(-20, 20), tussen(0, 100), (leveringen, tarief, procent) => {
        const punt = uitgangspunt(leveringen);
        const heel = reken(punt, vulAan({ tarief }), [4], 1).projectie.effecten[0];
        const deel = reken(punt, vulAan({ tarief }), [4], procent / 100).projectie.effecten[0];
        expect(deel?.opbrengsten).toBeCloseTo(((heel?.opbrengsten ?? 0) * procent) / 100, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('a region is the sum of its providers, and no young person is counted twice', () => {
    const leden = fc.array(fc.tuple(verloop, tussen(1, 50), tussen(0, 200), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(leden, keuzes, fc.constantFrom(...WERKINGEN), (lijst, keuze, werking) => {
        const aannamen = vulAan(keuze);
        const alle: Lid[] = lijst.map(([leveringen, jongeren, alleJongeren, metCijfers], i) => ({
          kvk: `9000000${i}`,
          naam: `Aanbieder ${i}`,
          jongeren,
          alleJongeren: alleJongeren === 0 ? null : alleJongeren,
          punt: metCijfers ? uitgangspunt(leveringen) : null,
          trede: true,
        }));
        const samen = rekenRegio(alle, aannamen, werking);
        const los = alle.map((lid) => rekenRegio([lid], aannamen, werking));
        const som = (lees: (u: (typeof los)[number]) => number) => los.reduce((totaal, u) => totaal + lees(u), 0);
        for (const veld of ['effect', 'effectRegio', 'resultaatNu', 'resultaatStraks'] as const)
          expect(samen.totaal[veld]).toBeCloseTo(
            som((u) => u.totaal[veld]),
            1,
          );
        expect(samen.totaal.jongeren).toBe(alle.reduce((totaal, l) => totaal + (l.jongeren ?? 0), 0));
        expect(samen.naarVier.jongeren).toBe(som((u) => u.naarVier.jongeren ?? 0));
        expect(samen.treden.reduce((totaal, t) => totaal + t.straks, 0)).toBe(samen.leden.length);
        expect(samen.leden.length + samen.zonderCijfers.length).toBe(alle.length);
      }),
      { numRuns: 40 },
    );
  });
});
