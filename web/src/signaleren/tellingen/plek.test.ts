import { describe, expect, it } from 'vitest';
import { aantalOnder, plek } from './plek.ts';

const DECIELEN = [10, 20, 30, 40, 50, 60, 70, 80, 90];

describe('the place of a value among others', () => {
  it.each([
    [5, 0, 0.05],
    [55, 5, 0.55],
    [15, 1, 0.15],
    [90, 8, 0.9],
    [500, 9, 0.95],
  ])('of %d: %d tenths lie below it', (waarde, onder, waar) => {
    expect(aantalOnder(DECIELEN, waarde)).toBe(onder);
    expect(plek(DECIELEN, waarde)).toBeCloseTo(waar);
  });

  it('is never outside the scale, also when all others are alike', () => {
    for (const waarde of [-1, 0, 1]) {
      const hier = plek(Array(9).fill(0), waarde);
      expect(hier).toBeGreaterThanOrEqual(0);
      expect(hier).toBeLessThanOrEqual(1);
    }
  });
});
