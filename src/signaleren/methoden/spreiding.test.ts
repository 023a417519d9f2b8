import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gemiddelde, kwantiel, mediaan } from './index.ts';

describe('middles and quantiles', () => {
  it('gives type 7, as R and numpy do', () => {
    expect(kwantiel([4, 1, 3, 2], 0.1)).toBeCloseTo(1.3, 12);
    expect(mediaan([2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3])).toBeCloseTo(2.45, 12);
    expect(gemiddelde([1, 2, 6])).toBe(3);
  });

  it('lies within the values, and does not depend on their order', () => {
    const reeks = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(reeks, fc.double({ min: 0, max: 1, noNaN: true }), (waarden, deel) => {
        const q = kwantiel(waarden, deel);
        expect(q).toBeGreaterThanOrEqual(Math.min(...waarden));
        expect(q).toBeLessThanOrEqual(Math.max(...waarden));
        expect(kwantiel(waarden.toReversed(), deel)).toBe(q);
      }),
    );
  });

  it('says nothing of nothing', () => {
    expect(() => mediaan([])).toThrow(RangeError);
    expect(() => gemiddelde([])).toThrow(RangeError);
  });
});
