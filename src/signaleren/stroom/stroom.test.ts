import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWeken, maatVan, metTweede, toon, toonAantal } from './maten.ts';
import { maandkaart } from './verslechtering.ts';
import { vooruitblik } from './vooruitblik.ts';

const maand = (nummer: number): string =>
  `${2024 + Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
const reeks = (waarden: readonly (number | null)[]) => waarden.map((waarde, i) => ({ maand: maand(i), waarde }));

describe('since when it gets worse', () => {
  it('is the first month of the run that goes on until now', () => {
    const kaart = maandkaart(reeks([30, 32, 29, 31, 30, 33, 28, 31, 30, 32, 29, 31, 60, 61, 63]));
    expect(kaart?.slechterSinds).toBe('2025-01');
    expect(kaart?.beterSinds).toBe(null);
  });
  it('is nothing when it went over, or is ordinary', () => {
    expect(maandkaart(reeks([30, 32, 29, 31, 30, 60, 31, 30, 32, 29, 31, 30]))?.slechterSinds).toBe(null);
    expect(maandkaart(reeks(new Array(24).fill(30)))).toMatchObject({ slechterSinds: null, beterSinds: null });
  });
  it('says nothing with fewer than six months that are known', () => {
    expect(maandkaart(reeks([30, null, 32, null, 29, 31, 33]))).toBe(null);
  });
  it('is better the other way round', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 6, maxLength: 36 }), (waarden) => {
        const heen = maandkaart(reeks(waarden));
        const terug = maandkaart(reeks(waarden.map((w) => 200 - w)));
        expect(terug?.beterSinds).toBe(heen?.slechterSinds);
        expect(terug?.slechterSinds).toBe(heen?.beterSinds);
      }),
    ));
});

describe('an outlook', () => {
  it('of months that are all alike is twelve of them, for certain', () => {
    const maanden = Array.from({ length: 18 }, (_, i) => [maand(i), 1000] as const);
    expect(vooruitblik(maanden, 2025)).toEqual({
      maanden: 6,
      tot: 6000,
      verwacht: 12_000,
      onder: 12_000,
      boven: 12_000,
    });
  });
  it('worked out by hand: 6 months of 900 and 1100 in turn', () => {
    // Mean 1000, deviation √(6 × 100² ÷ 5) = 109.5; 6 to go: 1.96 × 109.5 × √(6 + 36 ÷ 6) = 744.
    const maanden = Array.from({ length: 6 }, (_, i) => [maand(i), i % 2 ? 1100 : 900] as const);
    expect(vooruitblik(maanden, 2024)).toEqual({
      maanden: 6,
      tot: 6000,
      verwacht: 12_000,
      onder: 11_256,
      boven: 12_744,
    });
  });
  it('is not there with fewer than six months, or with none of the year', () => {
    expect(vooruitblik([['2026-01', 1]], 2026)).toBe(null);
    expect(
      vooruitblik(
        Array.from({ length: 12 }, (_, i) => [maand(i), 1] as const),
        2030,
      ),
    ).toBe(null);
  });
});

const duren = (...paren: readonly (readonly [dagen: number, waarde: number])[]) =>
  paren.map(([dagen, waarde]) => ({ dagen, waarde }));

describe('a measure of durations', () => {
  it('has the middle, the slowest tenth and the mean', () => {
    expect(maatVan(duren([40, 1], [0, 1], [10, 1], [20, 1], [30, 1]))).toEqual({
      aantal: 5,
      mediaan: 20,
      p90: 36,
      gemiddelde: 20,
    });
    expect(maatVan([])).toBe(null);
  });
  it('in weeks keeps everybody', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 9 }))), (paren) => {
        const som = paren.reduce((totaal, [, aantal]) => totaal + aantal, 0);
        expect(inWeken(duren(...paren)).reduce((a, b) => a + b, 0)).toBe(som);
      }),
    ));
});

describe('a number for who may not see few people', () => {
  it('is hidden below ten, nobody too, and to the nearest five from there', () => {
    expect([0, 1, 9, 10, 12, 13, 1_002].map((n) => toonAantal(n, true))).toEqual([null, null, null, 10, 10, 15, 1_000]);
    expect([0, 1, 9, 12].map((n) => toonAantal(n, false))).toEqual([0, 1, 9, 12]);
  });
  it('leaves at least four numbers for a few beside all others that are shown', () =>
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 500 }), fc.integer({ min: 1, max: 9 }), (anderen, weinig) => {
        const verschil = (toonAantal(anderen + weinig, true) ?? 0) - (toonAantal(anderen, true) ?? 0);
        const mogelijk = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => Math.abs(n - verschil) <= 4);
        expect(mogelijk).toContain(weinig);
        expect(mogelijk.length).toBeGreaterThanOrEqual(4);
      }),
    ));
  it('has durations in whole days: tenths say of how many they are', () => {
    const maat = maatVan(duren([10, 7], [11, 4]));
    expect(toon(maat, true)).toEqual({ aantal: 10, mediaan: 10, p90: 11, gemiddelde: 10 });
    expect(toon(maat, false)).toEqual(maat);
    expect([toon(maatVan(duren([10, 9])), true), toon(null, true), toon(null, false)]).toEqual([
      'klein',
      'klein',
      null,
    ]);
  });
});

describe('what is hidden beside a sum', () => {
  it('is never one row alone, as that would be the sum less what is shown', () => {
    expect(metTweede([false, true, false], [50, 3, 20])).toEqual([false, true, true]);
    expect(metTweede([true, true, false], [1, 2, 20])).toEqual([true, true, false]);
    expect(metTweede([false, false], [1, 2])).toEqual([false, false]);
    // Nothing is left to hide it behind.
    expect(metTweede([true, false], [4, 0])).toEqual([true, false]);
    expect(metTweede([true, true, false], [4, 0, 20])).toEqual([true, true, true]);
  });
});
