import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMALE_GROEP_PERCENTIEL, percentielInGroep, type Vergelekene } from './index.ts';

const rij = (soort: string, grootte: string, waarden: readonly number[]): Vergelekene[] =>
  waarden.map((waarde) => ({ soort, grootte, waarde }));

describe('percentielInGroep', () => {
  it('gives the middle of the ranks, and equal figures one place', () => {
    const uit = percentielInGroep(rij('jeugdhulp', 'klein', [1, 2, 2, 2, 5]), 5);
    expect(uit.map((p) => p?.percentiel)).toEqual([10, 50, 50, 50, 90]);
  });

  it('compares with the same kind and size, with the kind when those are too few, else with nobody', () => {
    const klein = rij('gi', 'klein', [1, 2, 3, 4, 5]);
    const groot = rij('gi', 'groot', [10, 20]);
    const ander = rij('jeugdhulp', 'groot', [7, 8, 9]);
    const uit = percentielInGroep([...klein, ...groot, ...ander], 5);
    expect(uit[4]).toEqual({ percentiel: 90, groep: 'soortEnGrootte', aantal: 5 });
    expect(uit[5]?.groep).toBe('soort');
    expect(uit[5]?.percentiel).toBeCloseTo((100 * 5.5) / 7, 9);
    expect(uit.slice(7)).toEqual([null, null, null]);
  });

  it('asks for ten by itself', () => {
    expect(percentielInGroep(rij('gi', 'klein', [1, 2, 3, 4, 5, 6, 7, 8, 9]))).toEqual(new Array(9).fill(null));
    expect(percentielInGroep(rij('gi', 'klein', new Array(MINIMALE_GROEP_PERCENTIEL).fill(3)))[0]?.percentiel).toBe(50);
  });

  it('is 50 on average in every group, keeps under any change that keeps the order, and does not mind the order asked in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 10, maxLength: 40 }), (waarden) => {
        const plaatsen = (w: readonly number[]) =>
          percentielInGroep(rij('gi', 'klein', w)).map((p) => p?.percentiel ?? -1);
        const uit = plaatsen(waarden);
        expect(uit.reduce((a, b) => a + b, 0) / uit.length).toBeCloseTo(50, 9);
        expect(plaatsen(waarden.map((w) => w ** 3 + 7))).toEqual(uit);
        expect(plaatsen(waarden.toReversed())).toEqual(uit.toReversed());
      }),
    );
  });
});
