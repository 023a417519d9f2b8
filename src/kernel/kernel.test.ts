import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedragMin, bedragPlus, naarCenten } from './bedrag.ts';
import { parseGemeentecode, parseJeugdregiocode, parseKvk } from './codes.ts';
import { dagenTussen, datum, parseDatum, plusDagen, plusMaanden } from './datum.ts';
import {
  eindeVan,
  kwartaalMetRang,
  kwartalenVan,
  parsePeriode,
  periode,
  rangVan,
  vergelijkPeriode,
} from './periode.ts';
import { knip } from './tekst.ts';

const dag = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => datum(d.toISOString().slice(0, 10)));
const kwartaal = fc.integer({ min: 1990 * 4, max: 2100 * 4 }).map(kwartaalMetRang);

describe('datum', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-06-31', '26-01-01', '2026-1-1', ''])('refuses %s', (tekst) => {
    expect(parseDatum(tekst).ok).toBe(false);
  });
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-01-15', -1, '2025-12-15'],
  ] as const)('%s plus %i months is %s', (van, maanden, tot) => {
    expect(plusMaanden(datum(van), maanden)).toBe(tot);
  });
  it('adds and counts days as each other’s inverse', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -5000, max: 5000 }), (d, n) => {
        expect(dagenTussen(d, plusDagen(d, n))).toBe(n);
      }),
    );
  });
});

describe('a text that is cut', () => {
  it.each([
    ['abc', 5, 'abc'],
    ['abc', 2, 'ab'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['', 3, ''],
  ])('%j at %i is %j', (tekst, lengte, kort) => {
    expect(knip(tekst, lengte)).toBe(kort);
  });
});

describe('periode', () => {
  it.each(['2026K3', '2026-Q3', 'K3 2026', '2026-K5', '26', '2026-k3', ' 2026'])('refuses %s', (tekst) => {
    expect(parsePeriode(tekst).ok).toBe(false);
  });
  it('ends at the end of its last month', () => {
    expect(['2026-K1', '2026-K2', '2026-K3', '2026-K4', '2026'].map((p) => eindeVan(periode(p)))).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
      '2026-12-31',
    ]);
  });
  it('orders by end, and a fourth quarter before its year', () => {
    const lijst = ['2027-K1', '2026', '2026-K4', '2026-K1', '2025'].map(periode).sort(vergelijkPeriode);
    expect(lijst).toEqual(['2025', '2026-K1', '2026-K4', '2026', '2027-K1']);
  });
  it('gives every quarter its own rank', () => {
    fc.assert(
      fc.property(kwartaal, (p) => {
        expect(kwartaalMetRang(rangVan(p))).toBe(p);
      }),
    );
  });
  it('lists the quarters between two, both included', () => {
    expect(kwartalenVan(periode('2025-K3'), periode('2026-K2'))).toEqual(['2025-K3', '2025-K4', '2026-K1', '2026-K2']);
    expect(kwartalenVan(periode('2026-K2'), periode('2026-K1'))).toEqual([]);
  });
});

describe('bedrag', () => {
  it.each([
    [1.005, 101],
    [-1.005, -101],
    [0.1 + 0.2, 30],
    [0, 0],
    [41_800_000, 4_180_000_000],
  ])('%d euro is %i cents', (euro, centen) => {
    expect(naarCenten(euro)).toBe(centen);
  });
  it('refuses what is no amount', () => {
    expect(() => naarCenten(Number.NaN)).toThrow(RangeError);
    expect(() => naarCenten(1e15)).toThrow(RangeError);
  });
  it('subtracts what it added, to the cent', () => {
    const bedrag = fc.integer({ min: -1e13, max: 1e13 }).map((c) => c / 100);
    fc.assert(
      fc.property(bedrag, bedrag, (a, b) => {
        expect(bedragMin(bedragPlus(a, b), b)).toBe(a);
      }),
    );
  });
});

describe('codes', () => {
  it('keeps leading zeros and refuses other shapes', () => {
    expect(parseKvk('01234567')).toEqual({ ok: true, waarde: '01234567' });
    for (const fout of ['1234567', '123456789', '1234567a', ' 12345678']) expect(parseKvk(fout).ok, fout).toBe(false);
    expect(parseGemeentecode('GM0034').ok).toBe(true);
    expect(parseGemeentecode('0034').ok).toBe(false);
    expect(parseJeugdregiocode('JZ43').ok).toBe(true);
    expect(parseJeugdregiocode('JZ4').ok).toBe(false);
  });
});
