import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gemiddelde, gewijzigdeZ, MINIMALE_LENGTE_UITSCHIETER, robuusteUitschieter } from './index.ts';

/** The example of methoden.md §6.3: two wild values hide each other from a plain z-score. */
const MASKERING = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3];

/** The plain z-score of the last value, with itself in the mean; `vrijheid` 1 for the sample deviation, 0 for the population. */
function gewoneZ(reeks: readonly number[], vrijheid: 0 | 1): number {
  const midden = gemiddelde(reeks);
  const som = reeks.reduce((totaal, w) => totaal + (w - midden) ** 2, 0);
  return ((reeks.at(-1) ?? 0) - midden) / Math.sqrt(som / (reeks.length - vrijheid));
}
const eenSprong = (n: number) => [...new Array<number>(n - 1).fill(0), 1];

describe('gewijzigdeZ', () => {
  it('gives the values of the example, which a plain z-score masks', () => {
    const { mediaan, schaal, z } = gewijzigdeZ(8.2, MASKERING);
    expect(mediaan).toBeCloseTo(2.45, 9);
    expect(schaal * 0.6745).toBeCloseTo(0.15, 9);
    expect(z).toBeCloseTo(25.855833, 6);
    expect(gewijzigdeZ(8.3, MASKERING).z).toBeCloseTo(26.3055, 6);
    expect(gewoneZ(MASKERING, 1)).toBeCloseTo(1.913, 3);
  });

  it('takes the mean deviation where more than half of the values are equal', () => {
    const { schaalmaat, schaal, z } = gewijzigdeZ(9, [5, 5, 5, 5, 5, 5, 5, 9]);
    expect(schaalmaat).toBe('gemiddeldeAfwijking');
    expect(schaal).toBeCloseTo(0.5 * 1.2533, 9);
    expect(z).toBeCloseTo(4 / (0.5 * 1.2533), 9);
  });
});

describe('a plain z-score above 3', () => {
  it.each([
    [4, 1.5, 1.732],
    [6, 2.041, 2.236],
    [8, 2.475, 2.646],
    [10, 2.846, 3],
    [11, 3.015, 3.162],
    [12, 3.175, 3.317],
    [16, 3.75, 3.873],
  ])(
    'of %d values is at most %d or %d: under eleven it cannot fire, however wild the value',
    (n, steekproef, geheel) => {
      expect(gewoneZ(eenSprong(n), 1)).toBeCloseTo(steekproef, 3);
      expect(gewoneZ(eenSprong(n), 0)).toBeCloseTo(geheel, 3);
      expect(robuusteUitschieter([...new Array<number>(8).fill(0), ...eenSprong(n)]).uitschieter).toBe(true);
    },
  );
});

describe('robuusteUitschieter', () => {
  it('sees zero after eight equal quarters', () => {
    const uit = robuusteUitschieter([4.2, 4.2, 4.2, 4.2, 4.2, 4.2, 4.2, 4.2, 0]);
    expect(uit).toMatchObject({
      uitschieter: true,
      richting: 'lager',
      schaalmaat: 'geen',
      z: null,
      mediaan: 4.2,
      basis: 8,
    });
  });

  it('does not let the value judged into its own baseline', () => {
    const eerder = [10, 12, 11, 13, 12, 11, 10, 12];
    const een = robuusteUitschieter([...eerder, 30]);
    const twee = robuusteUitschieter([...eerder, 3000]);
    expect([een.mediaan, een.schaal]).toEqual([twee.mediaan, twee.schaal]);
    expect(robuusteUitschieter([...eerder, 13]).uitschieter).toBe(false);
  });

  it('never calls equal values outliers, not even through binary noise', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 9, max: 40 }), (waarde, n) => {
        expect(robuusteUitschieter(new Array<number>(n).fill(waarde))).toMatchObject({ uitschieter: false, z: 0 });
      }),
    );
    expect(robuusteUitschieter([...new Array<number>(8).fill(0.3), 0.1 + 0.2]).uitschieter).toBe(false);
  });

  it('moves and grows along, turns over, and does not mind the order of what went before', () => {
    const reeks = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 30 });
    fc.assert(
      fc.property(reeks, fc.integer({ min: -500, max: 500 }), (waarden, plus) => {
        const oud = robuusteUitschieter(waarden);
        const anders = robuusteUitschieter(
          [...waarden.slice(0, -1).toReversed(), waarden.at(-1) ?? 0].map((w) => 4 * w + plus),
        );
        expect(anders.uitschieter).toBe(oud.uitschieter);
        expect(anders.richting).toBe(oud.richting);
        expect(anders.schaalmaat).toBe(oud.schaalmaat);
        if (oud.z === null) expect(anders.z).toBeNull();
        else {
          expect(anders.z).toBeCloseTo(oud.z, 9);
          expect(robuusteUitschieter(waarden.map((w) => -w)).z).toBeCloseTo(-oud.z, 9);
        }
      }),
    );
  });

  it('is not offered for fewer than nine', () => {
    expect(() => robuusteUitschieter(new Array<number>(MINIMALE_LENGTE_UITSCHIETER - 1).fill(1))).toThrow(RangeError);
    expect(() => gewijzigdeZ(1, [])).toThrow(RangeError);
  });
});
