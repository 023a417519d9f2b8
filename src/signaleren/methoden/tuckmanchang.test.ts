import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hhi, isOnberekend, MINIMALE_GROEP_TUCKMAN_CHANG, type TuckmanChangCijfers, tuckmanChang } from './index.ts';

/** A provider that is better in all four ratios the higher `i` is. */
const aanbieder = (i: number): TuckmanChangCijfers => ({
  eigenVermogen: 10 + i,
  opbrengsten: 100,
  concentratie: 1 - i / 100,
  overhead: 5 + i,
  lasten: 100,
  resultaat: i - 3,
});
const groep = (n: number) => Array.from({ length: n }, (_, i) => aanbieder(i));
const zones = (invoer: readonly TuckmanChangCijfers[]) =>
  tuckmanChang(invoer).map((uit) => (isOnberekend(uit) ? 'onberekend' : uit.zone));

describe('hhi', () => {
  it('gives the reference', () => expect(hhi([0.5, 0.3, 0.2])).toBeCloseTo(0.38, 12));
  it('takes amounts as well as shares', () => {
    expect(hhi([50, 30, 20])).toBeCloseTo(0.38, 12);
    expect(hhi([7])).toBe(1);
    expect(hhi([2, 2, 2, 2])).toBeCloseTo(0.25, 12);
  });
  it('says nothing of nothing, and refuses a negative part', () => {
    expect(hhi([])).toBeNull();
    expect(hhi([0, 0])).toBeNull();
    expect(() => hhi([1, -1])).toThrow(RangeError);
  });
  it('lies between 1/n and 1 and does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 12 }), (delen) => {
        const index = hhi(delen) ?? 0;
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(index).toBeGreaterThanOrEqual(1 / delen.length - 1e-12);
        expect(hhi(delen.toReversed())).toBeCloseTo(index, 12);
      }),
    );
  });
});

describe('tuckmanChang', () => {
  it('calls the worst fifth on all four severe, and nobody else', () => {
    for (let n = MINIMALE_GROEP_TUCKMAN_CHANG; n <= 60; n++) {
      const uit = zones(groep(n));
      expect(uit[0]).toBe('ernstig');
      expect(uit.filter((zone) => zone === 'ernstig').length).toBe(Math.floor(n / 5 + 0.5));
      expect(uit.at(-1)).toBe('gewoon');
    }
  });

  it('calls the worst fifth on one ratio vulnerable, and shows which', () => {
    const uit = tuckmanChang([...groep(10), { ...aanbieder(9), resultaat: -40 }]);
    expect(uit.at(-1)).toMatchObject({
      zone: 'kwetsbaar',
      groep: 11,
      ratios: { vermogen: { slechtsteVijfde: false }, marge: { waarde: -0.4, slechtsteVijfde: true } },
      invoer: { resultaat: -40 },
    });
  });

  it('calls nobody vulnerable when all are equal', () => {
    expect(zones(new Array(20).fill(aanbieder(4)))).toEqual(new Array(20).fill('gewoon'));
  });

  it('leaves out who misses a figure, says which, and needs ten others', () => {
    const uit = tuckmanChang([...groep(10), { ...aanbieder(3), overhead: null, lasten: 0 }]);
    expect(uit.at(-1)).toEqual({ berekend: false, ontbreekt: ['overhead'], nietDeelbaar: ['lasten'] });
    expect(() => tuckmanChang([...groep(9), {}])).toThrow(RangeError);
  });

  it('does not mind the unit nor the order', () => {
    const getal = fc.integer({ min: 1, max: 30 });
    const een = fc.record({
      eigenVermogen: getal,
      opbrengsten: getal,
      concentratie: getal,
      overhead: getal,
      lasten: getal,
      resultaat: getal,
    });
    fc.assert(
      fc.property(fc.array(een, { minLength: 10, maxLength: 20 }), (invoer) => {
        const uit = zones(invoer);
        expect(zones(invoer.toReversed())).toEqual(uit.toReversed());
        expect(zones(invoer.map((i) => Object.fromEntries(Object.entries(i).map(([n, w]) => [n, w * 1024]))))).toEqual(
          uit,
        );
      }),
    );
  });
});
