import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMALE_LENGTE_TREND, trend } from './index.ts';

const reeksen = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 5, maxLength: 25 });

describe('trend', () => {
  it('gives the slope and the interval of the example of Hollander & Wolfe (9.1, 9.3): seeded clouds', () => {
    const { helling, onder, boven, richting } = trend([1.26, 1.27, 1.12, 1.16, 1.03]);
    expect(helling).toBeCloseTo(-0.05625, 9);
    expect(onder).toBeCloseTo(-0.15, 9);
    expect(boven).toBeCloseTo(0.04, 9);
    expect(richting).toBe('onzeker');
  });

  it('leaves out the slopes that the counted distribution of Kendall leaves out', () => {
    // Ten values: P(at most 11 of 45 pairs the wrong way round) is 2.33%, at most 12 is 3.6%; every slope differs here.
    const reeks = [0, 1, 4, 9, 16, 25, 36, 49, 64, 81];
    const hellingen = reeks
      .flatMap((a, i) => reeks.slice(i + 1).map((b, j) => (b - a) / (j + 1)))
      .sort((a, b) => a - b);
    const { onder, boven } = trend(reeks);
    expect([onder, boven]).toEqual([hellingen[11], hellingen[33]]);
  });

  it('does not follow one wild value, and is not hidden by one', () => {
    expect(trend([5, 6, 5, 6, 5, 6, 5, 6, 5, 100]).richting).toBe('onzeker');
    expect(trend([9, 8, 7, 6, 50, 4, 3, 2, 1, 0]).richting).toBe('daalt');
  });

  it('sees none in equal figures', () => {
    expect(trend([3, 3, 3, 3, 3, 3])).toMatchObject({ helling: 0, onder: 0, boven: 0, richting: 'onzeker' });
  });

  it('holds its slope inside its interval; grows along, does not mind a shift, and turns over with time', () => {
    fc.assert(
      fc.property(reeksen, fc.integer({ min: -500, max: 500 }), (reeks, plus) => {
        const oud = trend(reeks);
        expect(oud.onder).toBeLessThanOrEqual(oud.helling);
        expect(oud.boven).toBeGreaterThanOrEqual(oud.helling);
        const anders = trend(reeks.map((w) => 4 * w + plus));
        expect([anders.helling, anders.onder, anders.boven]).toEqual([4 * oud.helling, 4 * oud.onder, 4 * oud.boven]);
        const terug = trend(reeks.toReversed());
        expect([terug.helling, terug.onder, terug.boven]).toEqual(
          [-oud.helling, -oud.boven, -oud.onder].map((x) => x + 0),
        );
      }),
    );
  });

  it('finds a trend in at most 1 of 20 series that have none', () => {
    let stand = 7;
    const worp = () => {
      stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
      return stand / 2 ** 32;
    };
    for (const n of [5, 8, 12, 20, 70]) {
      const raak = Array.from({ length: 400 }, () => trend(Array.from({ length: n }, worp))).filter(
        ({ richting }) => richting !== 'onzeker',
      ).length;
      // 20 are expected of 400; three standard deviations more is 33.
      expect(raak).toBeLessThanOrEqual(33);
      expect(raak).toBeGreaterThan(0);
    }
  });

  it('is not offered for fewer than five', () => {
    expect(() => trend(new Array<number>(MINIMALE_LENGTE_TREND - 1).fill(1))).toThrow(RangeError);
  });
});
