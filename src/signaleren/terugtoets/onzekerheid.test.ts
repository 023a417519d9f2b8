import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaan, mediaanInterval, poissonInterval, wilson } from './onzekerheid.ts';

const afgerond = (interval: { onder: number; boven: number } | null, decimalen: number) =>
  interval && [Number(interval.onder.toFixed(decimalen)), Number(interval.boven.toFixed(decimalen))];

describe('the interval of a proportion', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i out of %i is that of Wilson', (k, n, onder, boven) => {
    expect(afgerond(wilson(k, n), 4)).toEqual([onder, boven]);
  });

  it('holds the proportion, and is not there for nothing', () => {
    expect(wilson(0, 0)).toBeNull();
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const [k, n] = [Math.min(a, b), Math.max(a, b, 1)];
        const { onder, boven } = wilson(k, n) ?? { onder: 2, boven: -1 };
        expect(onder).toBeGreaterThanOrEqual(0);
        expect(boven).toBeLessThanOrEqual(1);
        expect(onder).toBeLessThanOrEqual(k / n);
        expect(boven).toBeGreaterThanOrEqual(k / n);
      }),
    );
  });
});

describe('the interval of a number per year', () => {
  // Garwood (1936); the same values stand in every table of exact Poisson limits.
  it.each([
    [0, 0, 3.689],
    [1, 0.025, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [100, 81.364, 121.627],
  ])('of %i counted is that of Garwood', (k, onder, boven) => {
    expect(afgerond(poissonInterval(k, 1), 3)).toEqual([onder, boven]);
  });
  it('is divided by the time, and is not there without time', () => {
    expect(afgerond(poissonInterval(5, 10), 4)).toEqual([0.1623, 1.1668]);
    expect(poissonInterval(5, 0)).toBeNull();
    expect(poissonInterval(2000, 1)?.boven).toBeCloseTo(2089.6, 0);
  });
});

describe('the median', () => {
  it('is the middle', () => {
    expect([mediaan([]), mediaan([3]), mediaan([4, 1]), mediaan([9, 1, 5])]).toEqual([null, 3, 2.5, 5]);
  });
  // Ranks of the binomial: 6 values need the whole range, 10 the second and the ninth, 20 the sixth and the fifteenth.
  it.each([
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
  ])('of %i values lies between ranks %i and %i', (n, onder, boven) => {
    const waarden = Array.from({ length: n }, (_, i) => n - i);
    expect(mediaanInterval(waarden)).toEqual({ onder, boven });
  });
  it('has no interval of 95%% below six values', () => {
    expect(mediaanInterval([1, 2, 3, 4, 5])).toBeNull();
    expect(mediaanInterval([])).toBeNull();
  });
});
