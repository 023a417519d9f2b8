import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../kernel/datum.ts';
import {
  type Gebruik,
  heleKwartalen,
  INSTRUMENTEN,
  kwartalenTussen,
  pseudoniemen,
  telGebruik,
  telGebruikGeteld,
  tijdvakVoor,
} from './domain.ts';
import { PROCEDURES } from './index.ts';

const JAAR = { van: datum('2026-01-01'), tot: datum('2026-12-31') };
const REGIOS = ['JZ01', 'JZ02', 'JZ03'];
const een = (dag: string, regio: string | null, uitkomst = 'Klaar', aantal = 1, door = 'Gemeente'): Gebruik => ({
  dag,
  regio,
  uitkomst,
  door,
  aantal,
});

describe('how often an instrument was used', () => {
  it('adds up per quarter, region and result, and lays the stretch before beside it', () => {
    const beeld = telGebruik(
      [
        een('2025-12-31', 'JZ01'),
        een('2026-01-01', 'JZ01', 'Klaar', 6),
        een('2026-04-01', 'JZ02', 'Loopt', 7),
        een('2026-12-31', null, 'Klaar', 2, 'Bank'),
        een('2027-01-01', 'JZ01'),
      ],
      JAAR,
      REGIOS,
    );
    expect([beeld.totaal, beeld.vorige, beeld.geenRegio]).toEqual([15, 1, 2]);
    expect(beeld.kwartalen.map(({ aantal }) => aantal)).toEqual([6, 7, 0, 2]);
    expect(beeld.uitkomsten).toEqual([
      { naam: 'Klaar', aantal: 8 },
      { naam: 'Loopt', aantal: 7 },
    ]);
    expect(beeld.partijen).toEqual([
      { naam: 'Gemeente', aantal: 13 },
      { naam: 'Bank', aantal: 2 },
    ]);
    expect(beeld.regios.map(({ aantal }) => aantal)).toEqual([6, 7, 0]);
  });

  it('hides small numbers of a region, and what they could be worked out from, from who may not see all', () => {
    const gebruik = [
      een('2026-02-01', 'JZ01', 'Klaar', 3),
      een('2026-02-01', 'JZ02', 'Klaar', 6),
      een('2026-02-01', 'JZ03', 'Klaar', 20),
    ];
    const { totaal, regios, geenRegio, uitkomsten } = telGebruikGeteld(gebruik, JAAR, REGIOS);
    expect([totaal, geenRegio, ...regios.map(({ aantal }) => aantal)]).toEqual([29, null, null, null, 20]);
    expect(uitkomsten).toEqual([{ naam: 'Klaar', aantal: 29 }]);
  });

  it('tells of no region that it has one, when as many have one as there are altogether', () => {
    const regios = ['JZ01', 'JZ02', 'JZ03', 'JZ04', 'JZ05', 'JZ06'];
    const beeld = telGebruikGeteld(
      regios.slice(0, 5).map((regio) => een('2026-02-01', regio)),
      JAAR,
      regios,
    );
    expect(beeld.totaal).toBe(5);
    expect([...beeld.regios.map(({ aantal }) => aantal), beeld.geenRegio]).toEqual(Array(7).fill(null));
    // Two fours are the largest that two hidden numbers can be.
    const vieren = [
      een('2026-02-01', 'JZ01', 'a', 4),
      een('2026-02-01', 'JZ02', 'b', 4),
      een('2026-02-01', 'JZ03', 'c', 9),
    ];
    expect(telGebruikGeteld(vieren, JAAR, REGIOS).uitkomsten).toEqual([]);
  });

  it('shows no region and no result at all when the one that is hidden, or few together, could be worked out', () => {
    for (const gebruik of [
      [een('2026-02-01', 'JZ01', 'Klaar', 3)],
      [een('2026-02-01', 'JZ01', 'Klaar', 1), een('2026-02-01', 'JZ02', 'Loopt', 2)],
    ]) {
      const beeld = telGebruikGeteld(gebruik, JAAR, REGIOS);
      expect(beeld.totaal).toBe(3);
      expect([...beeld.regios.map(({ aantal }) => aantal), beeld.geenRegio]).toEqual([null, null, null, null]);
      expect([beeld.uitkomsten, beeld.uitkomstenVerborgen]).toEqual([[], true]);
    }
  });

  it('gives no small number by the difference of two answers to who may not see all', () => {
    const gebruik = fc.record({
      dag: fc.constantFrom('2025-02-01', '2025-06-30', '2025-07-01', '2025-12-31', '2026-02-02', '2026-03-31'),
      regio: fc.constantFrom(...REGIOS, null),
      uitkomst: fc.constantFrom('a', 'b', 'c'),
      door: fc.constantFrom('Gemeente', 'Aanbieder', 'Bank'),
      aantal: fc.integer({ min: 1, max: 9 }),
    });
    const vandaag = datum('2026-05-05');
    const dag = fc.integer({ min: 0, max: 500 }).map((n) => plusDagen(datum('2025-01-01'), n));
    const vak = fc
      .tuple(dag, dag)
      .map(([a, b]) => heleKwartalen(a < b ? { van: a, tot: b } : { van: b, tot: a }, vandaag));
    fc.assert(
      fc.property(fc.array(gebruik, { maxLength: 20 }), vak, vak, (alle, een, twee) => {
        const [eerste, tweede] = [telGebruikGeteld(alle, een, REGIOS), telGebruikGeteld(alle, twee, REGIOS)];
        const binnen = een.van >= twee.van && een.tot <= twee.tot;
        const paren = [
          ...eerste.regios.map((r, i) => [r.aantal, tweede.regios[i]?.aantal ?? null] as const),
          ...(['uitkomsten', 'partijen'] as const).flatMap((wat) =>
            eerste[wat].map(
              (u) => [u.aantal, tweede[wat].find(({ naam }) => naam === u.naam)?.aantal ?? null] as const,
            ),
          ),
        ];
        for (const [klein, groot] of paren) {
          if (klein !== null) expect(klein === 0 || klein >= 5).toBe(true);
          if (binnen && klein !== null && groot !== null) expect(groot === klein || groot - klein >= 5).toBe(true);
        }
        // And what is hidden of a quarter is never one number, nor a small one altogether.
        if (kwartalenTussen(een.van, een.tot).length !== 1) return;
        const getoond = [...eerste.regios.map(({ aantal }) => aantal), eerste.geenRegio];
        if (!getoond.includes(null) || getoond.every((aantal) => aantal === null)) return;
        const rest = eerste.totaal - getoond.reduce<number>((som, aantal) => som + (aantal ?? 0), 0);
        expect(getoond.filter((aantal) => aantal === null).length).toBeGreaterThan(1);
        expect(rest).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 500 },
    );
  });

  it('widens a stretch to whole quarters that are over, and knows the stretch before', () => {
    const op = datum('2026-11-27');
    const hele = (van: string, tot: string) => Object.values(heleKwartalen({ van: datum(van), tot: datum(tot) }, op));
    expect(hele('2025-11-27', '2026-11-27')).toEqual(['2025-10-01', '2026-09-30']);
    expect(hele('2026-02-03', '2026-02-04')).toEqual(['2026-01-01', '2026-03-31']);
    expect(hele('2026-11-01', '2026-11-27')).toEqual(['2026-07-01', '2026-09-30']);
    expect(tijdvakVoor({ van: datum('2026-01-01'), tot: datum('2026-03-31') }).van).toBe('2025-10-01');
    expect(tijdvakVoor({ van: datum('2026-01-02'), tot: datum('2026-01-03') })).toEqual({
      van: '2025-12-31',
      tot: '2026-01-01',
    });
  });

  it('counts every use once, whatever it is', () => {
    const dag = fc.constantFrom('2025-06-01', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-02-02');
    const gebruik = fc.record({
      dag,
      regio: fc.constantFrom(...REGIOS, null),
      uitkomst: fc.constantFrom('a', 'b'),
      door: fc.constantFrom('Gemeente', 'Aanbieder', 'Bank'),
      aantal: fc.integer({ min: 1, max: 9 }),
    });
    const som = (lijst: readonly { aantal: number | null }[]) => lijst.reduce((s, { aantal }) => s + (aantal ?? 0), 0);
    fc.assert(
      fc.property(fc.array(gebruik), (alle) => {
        const beeld = telGebruik(alle, JAAR, REGIOS);
        expect(som(beeld.kwartalen)).toBe(beeld.totaal);
        expect(som(beeld.uitkomsten)).toBe(beeld.totaal);
        expect(som(beeld.partijen)).toBe(beeld.totaal);
        expect(som(beeld.regios) + (beeld.geenRegio ?? 0)).toBe(beeld.totaal);
      }),
    );
  });

  it('has every quarter, also over the turn of a year', () => {
    expect(kwartalenTussen(datum('2025-11-30'), datum('2026-04-01'))).toEqual(['2025-K4', '2026-K1', '2026-K2']);
  });
});

describe('numbers in place of providers', () => {
  it('are the same for the same provider, and in an order that is not theirs', () => {
    const nummers = pseudoniemen(['90000002', '90000001', '90000002'], (kvk) => kvk.split('').reverse().join(''));
    expect([...nummers]).toEqual([
      ['90000001', 'A0001'],
      ['90000002', 'A0002'],
    ]);
    expect([...pseudoniemen(['90000001', '90000002'], (kvk) => (kvk === '90000001' ? 'z' : 'a'))][0]).toEqual([
      '90000002',
      'A0001',
    ]);
  });
});

describe('what comes with it', () => {
  it('can be read: the instruments, and the meeting every three months', () => {
    expect(new Set(INSTRUMENTEN.map(({ code }) => code)).size).toBe(INSTRUMENTEN.length);
    expect(PROCEDURES[0]?.termijnen.volgende).toMatchObject({ aantal: 3, eenheid: 'maanden', soort: 'indicatief' });
  });
});
