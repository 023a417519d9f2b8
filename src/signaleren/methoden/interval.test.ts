import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaanInterval, wilson } from './index.ts';

describe('wilson', () => {
  /** Newcombe 1998, table I, method 3. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d gives the interval of the paper', (k, n, onder, boven) => {
    const uit = wilson(k, n);
    expect(uit?.waarde).toBe(k / n);
    expect(uit?.onder).toBeCloseTo(onder, 4);
    expect(uit?.boven).toBeCloseTo(boven, 4);
  });

  it('holds the share, stays within 0 and 1, and turns over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, deel) => {
        const k = Math.round(n * deel);
        const [heen, terug] = [wilson(k, n), wilson(n - k, n)];
        if (!heen || !terug) throw new Error('geen interval');
        expect(heen.onder).toBeGreaterThanOrEqual(0);
        expect(heen.onder).toBeLessThanOrEqual(heen.waarde);
        expect(heen.boven).toBeGreaterThanOrEqual(heen.waarde);
        expect(heen.boven).toBeLessThanOrEqual(1);
        expect(terug.onder).toBeCloseTo(1 - heen.boven, 9);
      }),
    );
  });

  it('says nothing of none, and refuses more than all', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(0.5, 2)).toThrow(RangeError);
  });
});

describe('mediaanInterval', () => {
  /** Conover's table of the binomial distribution: the places of the bounds, from 1. */
  it.each([
    [6, 1, 6],
    [9, 2, 8],
    [10, 2, 9],
    [16, 4, 13],
    [20, 6, 15],
    [25, 8, 18],
  ])('of %d values takes the one at place %d and at place %d', (n, onder, boven) => {
    const waarden = Array.from({ length: n }, (_, i) => i + 1);
    expect(mediaanInterval(waarden.toReversed())).toEqual({ waarde: (n + 1) / 2, onder, boven });
  });

  it('gives no bounds under six, and nothing of none', () => {
    expect(mediaanInterval([3, 1, 2, 5, 4])).toEqual({ waarde: 3, onder: null, boven: null });
    expect(mediaanInterval([])).toBeNull();
  });

  it('moves and grows along, and does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 40 }), (waarden) => {
        const oud = mediaanInterval(waarden);
        const anders = mediaanInterval(waarden.toReversed().map((w) => 4 * w - 7));
        expect(anders).toEqual({
          waarde: 4 * (oud?.waarde ?? 0) - 7,
          onder: 4 * (oud?.onder ?? 0) - 7,
          boven: 4 * (oud?.boven ?? 0) - 7,
        });
      }),
    );
  });
});
