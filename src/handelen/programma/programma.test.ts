import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { type Gebruik, INSTRUMENTEN, kwartalenTussen, pseudoniemen, telGebruik } from './domain.ts';
import { PROCEDURES } from './index.ts';

const JAAR = { van: datum('2026-01-01'), tot: datum('2026-12-31') };
const REGIOS = ['JZ01', 'JZ02', 'JZ03'];
const een = (dag: string, regio: string | null, uitkomst = 'Klaar', aantal = 1): Gebruik => ({
  dag,
  regio,
  uitkomst,
  aantal,
});

describe('how often an instrument was used', () => {
  it('adds up per quarter, region and result, and lays the stretch before beside it', () => {
    const beeld = telGebruik(
      [
        een('2025-12-31', 'JZ01'),
        een('2026-01-01', 'JZ01', 'Klaar', 6),
        een('2026-04-01', 'JZ02', 'Loopt', 7),
        een('2026-12-31', null, 'Klaar', 2),
        een('2027-01-01', 'JZ01'),
      ],
      JAAR,
      REGIOS,
      true,
    );
    expect([beeld.totaal, beeld.vorige, beeld.geenRegio]).toEqual([15, 1, 2]);
    expect(beeld.kwartalen.map(({ aantal }) => aantal)).toEqual([6, 7, 0, 2]);
    expect(beeld.uitkomsten).toEqual([
      { naam: 'Klaar', aantal: 8 },
      { naam: 'Loopt', aantal: 7 },
    ]);
    expect(beeld.regios.map(({ aantal }) => aantal)).toEqual([6, 7, 0]);
  });

  it('hides small numbers of a region, and what they could be worked out from, from who may not see all', () => {
    const gebruik = [
      een('2026-02-01', 'JZ01', 'Klaar', 3),
      een('2026-02-01', 'JZ02', 'Klaar', 6),
      een('2026-02-01', 'JZ03', 'Klaar', 20),
    ];
    const { totaal, regios } = telGebruik(gebruik, JAAR, REGIOS, false);
    expect([totaal, ...regios.map(({ aantal }) => aantal)]).toEqual([29, null, null, 20]);
  });

  it('counts every use once, whatever it is', () => {
    const dag = fc.constantFrom('2025-06-01', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-02-02');
    const gebruik = fc.record({
      dag,
      regio: fc.constantFrom(...REGIOS, null),
      uitkomst: fc.constantFrom('a', 'b'),
      aantal: fc.integer({ min: 1, max: 9 }),
    });
    const som = (lijst: readonly { aantal: number | null }[]) => lijst.reduce((s, { aantal }) => s + (aantal ?? 0), 0);
    fc.assert(
      fc.property(fc.array(gebruik), (alle) => {
        const beeld = telGebruik(alle, JAAR, REGIOS, true);
        expect(som(beeld.kwartalen)).toBe(beeld.totaal);
        expect(som(beeld.uitkomsten)).toBe(beeld.totaal);
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
