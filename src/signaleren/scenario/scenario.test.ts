import { describe, expect, it } from 'vitest';
import type { Levering } from '../../meten/kennis/index.ts';
import { type Aannamen, vulAan } from './aannamen.ts';
import { type Cijfers, levering, prognose, uitgangspunt } from './proefcijfers.ts';
import { kernVan, reken } from './rekenen.ts';

/** Every quarter the same: 3 million of turnover, of which 2.4 from the Jeugdwet, 2.97 of costs. In thousands of euros. */
const KWARTAAL: Cijfers = {
  opbrengstenTotaal: 3000,
  opbrengstenJeugdwet: 2400,
  bedrijfslasten: 2970,
  bedrijfsresultaat: 30,
  nettoresultaat: 24,
  personeelskosten: 2400,
  kostenPnil: 240,
  afschrijvingen: 60,
  aflossingen: 30,
  rentelasten: 6,
};
const BALANS: Cijfers = {
  eigenVermogen: 2000,
  balanstotaal: 8000,
  liquideMiddelen: 900,
  ongebruikteKredietruimte: 100,
  vlottendeActiva: 2500,
  kortlopendeSchulden: 2000,
  verzuimPercentage: 6,
  bezettingsgraad: 80,
};
const vast = (extra: Cijfers = {}): Levering[] =>
  ['2025-K1', '2025-K2', '2025-K3', '2025-K4', '2026-K1', '2026-K2', '2026-K3'].map((p, i) => {
    const nummer = (i % 4) + 1;
    const stromen = Object.entries(KWARTAAL).map(([code, bedrag]) => [code, bedrag * nummer * 1000] as const);
    const standen = Object.entries(BALANS).map(
      ([code, w]) => [code, code.endsWith('Percentage') || code.startsWith('bezetting') ? w : w * 1000] as const,
    );
    return levering(p, { ...Object.fromEntries([...stromen, ...standen]), ...extra });
  });
const uitkomst = (keuze: Partial<Aannamen>, leveringen = vast()) => {
  const punt = uitgangspunt(leveringen);
  const na = reken(punt, vulAan(keuze));
  return {
    punt,
    na,
    kern: kernVan(punt, na),
    effect: (h: string) => na.projectie.effecten.find((e) => e.hefboom === h),
  };
};

describe('one lever at a time, reckoned by hand', () => {
  it('tariff: 2% of 9.6 million of Jeugdwet turnover is 192,000, from month 7 half of it', () => {
    expect(uitkomst({ tarief: 2 }).kern).toMatchObject({ resultaatNu: 96_000, resultaatStraks: 288_000 });
    expect(uitkomst({ tarief: 2, tariefVanaf: 7 }).kern.resultaatStraks).toBe(192_000);
    expect(uitkomst({ tarief: -2, tariefVanaf: 12 }).kern.resultaatStraks).toBe(96_000 - 16_000);
  });

  it('volume: 10% less takes 960,000 of turnover and, at 60%, 570,240 of the costs of that part', () => {
    // Costs of the Jeugdwet part: 11.88 million × 80%; of that 10% × 60%.
    const { effect, kern } = uitkomst({ volume: -10 });
    expect(effect('volume')).toEqual({ hefboom: 'volume', opbrengsten: -960_000, lasten: -570_240 });
    expect(kern.resultaatStraks).toBe(96_000 - 960_000 + 570_240);
  });

  it('wages: 3% of 8.64 million for own people is 259,200', () => {
    expect(uitkomst({ loon: 3 }).effect('loon')).toEqual({ hefboom: 'loon', opbrengsten: 0, lasten: 259_200 });
  });

  it('hired staff: 5 points more makes the ratio exactly 15%, and costs (1.5 − 1) of what moves', () => {
    const { na, effect } = uitkomst({ pnil: 5 });
    expect(na.straks.at(-1)?.kengetallen.pnilRatio?.waarde).toBeCloseTo(0.15, 9);
    // x = 0.05 × 9.6 million / (1.5 − 0.15 × 0.5) = 336,842.11 moves; half of it comes on top.
    expect(effect('pnil')?.lasten).toBeCloseTo(168_421.05, 1);
  });

  it('illness: 1 point more, 60% replaced at 1.5, costs 77,760 and 40% of the hours is help not given', () => {
    const { effect, na } = uitkomst({ verzuim: 1 });
    expect(effect('verzuim')).toEqual({ hefboom: 'verzuim', opbrengsten: -38_400, lasten: 77_760 });
    expect(na.straks.at(-1)?.kengetallen.verzuim?.waarde).toBeCloseTo(0.07, 9);
  });

  it('occupancy: from 80 to 72% of beds is 10% of the 30% that pays for beds', () => {
    const { effect } = uitkomst({ bezetting: -8 });
    expect(effect('bezetting')?.opbrengsten).toBe(-288_000);
    // 11.88 million × 80% × 20% × 3%
    expect(effect('bezetting')?.lasten).toBe(-57_024);
  });

  it('tells effects apart so that they add up to the whole', () => {
    const keuze = { tarief: -3, volume: 4, loon: 5, pnil: -4, verzuim: 2, bezetting: 5 };
    const { na, kern } = uitkomst(keuze);
    const totaal = na.projectie.effecten.reduce((t, e) => t + e.opbrengsten - e.lasten, 0);
    expect(96_000 + totaal).toBeCloseTo(kern.resultaatStraks ?? 0, 0);
  });
});

describe('the balance and the money', () => {
  it('puts a loss of a million on equity, the bank and the ratios', () => {
    // 5% of 9.6 million is 480,000 less; with a month of waiting 440,000 of it has left the bank.
    const { na } = uitkomst({ tarief: -5 });
    expect(na.projectie.stand.eigenVermogen).toEqual([-120_000, -240_000, -360_000, -480_000]);
    expect(na.projectie.stand.liquideMiddelen?.at(-1)).toBe(-440_000);
    expect(na.straks.at(-1)?.kengetallen.solvabiliteit?.waarde).toBeCloseTo((2000 - 480) / (8000 - 480), 9);
    expect(na.straks.at(-1)?.kengetallen.currentRatio?.waarde).toBeCloseTo((2500 - 480) / 2000, 9);
  });

  it('borrows for a short time what the bank does not have, so that the balance does not shrink away', () => {
    const { na } = uitkomst({ tarief: -20, betaaltermijn: 0 });
    // 1.92 million less, 900,000 in the bank: 1.02 million of short debt.
    expect(na.projectie.stand.liquideMiddelen?.at(-1)).toBe(-900_000);
    expect(na.projectie.stand.kortlopendeSchulden?.at(-1)).toBe(1_020_000);
    expect(na.projectie.stand.balanstotaal?.at(-1)).toBe(-900_000);
  });

  it('lays the effect over the own forecast and names the first shortfall and the test of six months', () => {
    const eigen = prognose([100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 5].map((x) => x * 1000));
    const { na } = uitkomst({ tarief: -5, betaaltermijn: 0 }, vast(eigen));
    // 40,000 a month: after 2 months 90 − 80, after 3 months 80 − 120.
    expect(na.pad.bron).toBe('prognose');
    expect(na.pad.zonder).toBeNull();
    expect(na.pad.met).toEqual({ nummer: 3, maand: '2026-12', bedrag: -40_000, binnenToets: true });
    expect(na.straks.at(-1)?.kengetallen.maandenTotTekort?.waarde).toBe(3);
    expect(na.straks.at(-1)?.trede).toBeGreaterThanOrEqual(4);
  });

  it('estimates without a forecast, says what it counts, and lets that not weigh in the trede', () => {
    const { na } = uitkomst({});
    expect(na.pad.bron).toBe('schatting');
    expect(na.pad.telt).toEqual([
      'liquideMiddelen',
      'ongebruikteKredietruimte',
      'nettoresultaat',
      'afschrijvingen',
      'aflossingen',
    ]);
    // 1,000,000 and every month (24 + 60 − 30) / 3 = 18 thousand.
    expect(na.pad.maanden[0]).toEqual({ maand: '2026-10', zonder: 1_018_000, met: 1_018_000 });
    expect(na.pad.maanden.at(-1)?.zonder).toBe(1_216_000);
    expect(na.straks.at(-1)?.kengetallen.maandenTotTekort).toBeUndefined();
  });

  it('carries the own result on only when asked to', () => {
    expect(uitkomst({}).na.projectie.stand.eigenVermogen).toEqual([0, 0, 0, 0]);
    const { na } = uitkomst({ doortrekken: 1 });
    expect(na.projectie.stand.eigenVermogen).toEqual([24_000, 48_000, 72_000, 96_000]);
    expect(na.projectie.stand.liquideMiddelen).toEqual([54_000, 108_000, 162_000, 216_000]);
    expect(na.projectie.stand.balanstotaal).toEqual([-6_000, -12_000, -18_000, -24_000]);
  });
});

describe('what is missing', () => {
  const zonder = (...codes: string[]) =>
    vast().map((l) => ({
      ...l,
      gegevens: Object.fromEntries(Object.entries(l.gegevens).filter(([c]) => !codes.includes(c))),
    }));

  it('switches off what needs it, says so, and is never taken for zero', () => {
    const { na } = uitkomst({ tarief: -5, loon: 3 }, zonder('opbrengstenJeugdwet'));
    expect(na.projectie.nietBerekend.get('tarief')).toEqual(['opbrengstenJeugdwet']);
    expect(na.projectie.effecten.map((e) => e.hefboom)).toEqual(['pnil', 'loon']);
    expect(na.projectie.effecten.at(-1)?.lasten).toBe(259_200);
  });

  it('has no path without a forecast and without money in the bank', () => {
    const { na } = uitkomst({ tarief: -5 }, zonder('liquideMiddelen'));
    expect(na.pad.bron).toBe('geen');
    expect(na.pad.maanden.every((m) => m.met === null)).toBe(true);
  });

  it('does not know whether there is a shortfall when months of the forecast are missing', () => {
    const { na } = uitkomst({ tarief: 1 }, vast(prognose([100, 100, 100])));
    expect(na.pad).toMatchObject({ bron: 'prognose', met: null, onzeker: true });
  });

  it('spreads a year evenly for who only has annual accounts', () => {
    const jaar = Object.fromEntries(Object.entries(KWARTAAL).map(([c, b]) => [c, b * 4000]));
    const { kern, punt } = uitkomst({ tarief: 2, tariefVanaf: 7 }, [levering('2025', jaar, '2026-05-01')]);
    expect(punt.basis.stroom.opbrengstenJeugdwet?.verdeeld).toBe(true);
    expect(kern.resultaatStraks).toBe(192_000);
  });
});
