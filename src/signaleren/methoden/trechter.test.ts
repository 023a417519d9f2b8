import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMALE_GROEP_TRECHTER, poissongrenzen, type Trechterinvoer, trechter } from './index.ts';
import { trechtermarge } from './trechter.ts';

const paren = (o: readonly number[], e: readonly number[]): Trechterinvoer[] =>
  o.map((waargenomen, i) => ({ waargenomen, verwacht: e[i] ?? 0 }));
/** methoden.md §6.4. */
const VOORBEELD = paren([100, 150, 180, 80, 120, 225], [108, 112, 165, 95, 100, 220]);

describe('poissongrenzen', () => {
  it.each([
    [15, 0.5596924, 1.649348, 0.386265, 2.082907],
    [20, 0.610826, 1.544419, 0.4479107, 1.902094],
    [30, 0.6746958, 1.427562, 0.5289724, 1.702771],
  ])('gives those of the package FunnelPlotR at %d expected', (verwacht, onder95, boven95, onder998, boven998) => {
    const grenzen = poissongrenzen(verwacht);
    expect(grenzen.onder95).toBeCloseTo(onder95, 6);
    expect(grenzen.boven95).toBeCloseTo(boven95, 5);
    expect(grenzen.onder998).toBeCloseTo(onder998, 6);
    expect(grenzen.boven998).toBeCloseTo(boven998, 5);
  });

  it('needs something to expect', () => expect(() => poissongrenzen(0)).toThrow(RangeError));
});

describe('trechter', () => {
  it('gives the values of the reference, by the method of the CQC', () => {
    const { punten, ingetrokken, phi, tau2 } = trechter(VOORBEELD);
    const z = [-0.78461, 3.328887, 1.142351, -1.605045, 1.908902, 0.335206];
    for (const [i, verwacht] of z.entries()) expect(punten[i]?.z).toBeCloseTo(verwacht, 6);
    expect(ingetrokken.onder).toBeCloseTo(-1.194827, 6);
    expect(ingetrokken.boven).toBeCloseTo(2.618895, 6);
    expect(phi).toBeCloseTo(2.327178, 6);
    expect(tau2).toBeCloseTo(0.00343978, 8);
  });

  it('is as wide as the reference on the scale of the root, and turns that back into ratios', () => {
    const { punten, tau2 } = trechter(VOORBEELD);
    expect(1 - trechtermarge('CQC', 100, tau2)).toBeCloseTo(0.848946, 6);
    expect(1 + trechtermarge('CQC', 100, tau2)).toBeCloseTo(1.151054, 6);
    expect(1 - trechtermarge('CQC', 100, tau2, 3.090232)).toBeCloseTo(0.761836, 6);
    expect(1 + trechtermarge('CQC', 100, tau2, 3.090232)).toBeCloseTo(1.238164, 6);
    expect(punten[4]?.grenzen.boven95).toBeCloseTo(1.151054 ** 2, 5);
    expect(punten[4]?.grenzen.onder998).toBeCloseTo(0.761836 ** 2, 5);
  });

  it('takes logarithms by the method of the SHMI', () => {
    const { punten, tau2 } = trechter(VOORBEELD, 'SHMI');
    expect(punten[1]?.z).toBeCloseTo(Math.sqrt(112) * Math.log(150 / 112), 12);
    expect(punten[4]?.grenzen.boven95).toBeCloseTo(Math.exp(1.959964 * Math.sqrt(1 / 100 + tau2)), 12);
    expect(() => trechter(paren([0, 9, 9, 9, 9], [9, 9, 9, 9, 9]), 'SHMI')).toThrow(RangeError);
  });

  it('adds no spread where chance explains all', () => {
    const { tau2, punten } = trechter(paren([99, 101, 100, 98, 102], [100, 100, 100, 100, 100]));
    expect(tau2).toBe(0);
    for (const punt of punten) expect(punt.zGecorrigeerd).toBeCloseTo(punt.z, 12);
  });

  it('can call out one provider in every group, from the smallest on, above and below', () => {
    for (let n = MINIMALE_GROEP_TRECHTER; n <= 60; n++)
      for (const [waargenomen, richting] of [
        [400, 'hoger'],
        [1, 'lager'],
      ] as const) {
        const { punten } = trechter([
          { waargenomen, verwacht: 100 },
          ...Array.from({ length: n - 1 }, (_, i) => ({ waargenomen: 97 + (i % 7), verwacht: 100 })),
        ]);
        expect(punten[0]?.oordeel).not.toBe('gewoon');
        expect(punten[0]?.richting).toBe(richting);
      }
  });

  it('lies outside exactly when the ratio passes a bound, and gives everyone the same answer in any order', () => {
    const een = fc.record({
      waargenomen: fc.integer({ min: 0, max: 400 }),
      verwacht: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(een, { minLength: 5, maxLength: 30 }), (invoer) => {
        const { punten } = trechter(invoer);
        for (const { verhouding, grenzen, oordeel } of punten)
          if (grenzen.onder95 > 0)
            expect(verhouding > grenzen.boven95 || verhouding < grenzen.onder95).toBe(oordeel !== 'gewoon');
        const terug = trechter(invoer.toReversed()).punten.toReversed();
        for (const [i, punt] of punten.entries()) expect(terug[i]?.zGecorrigeerd).toBeCloseTo(punt.zGecorrigeerd, 8);
      }),
    );
  });

  it('needs five providers and something to expect', () => {
    expect(() => trechter(VOORBEELD.slice(0, 4))).toThrow(RangeError);
    expect(() => trechter(paren([1, 1, 1, 1, 1], [1, 1, 1, 1, 0]))).toThrow(RangeError);
  });
});
