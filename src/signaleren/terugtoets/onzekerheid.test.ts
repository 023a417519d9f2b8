import { describe, expect, it } from 'vitest';
import { poissonInterval } from './onzekerheid.ts';

const afgerond = (interval: { onder: number; boven: number } | null, decimalen: number) =>
  interval && [Number(interval.onder.toFixed(decimalen)), Number(interval.boven.toFixed(decimalen))];

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
