import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kengetallen, kwantiel, telHistogrammenOp, tellingenVan } from './histogram.ts';

const vanLijst = (lijst: readonly number[]) =>
  Object.fromEntries([...Map.groupBy(lijst, (n) => n)].map(([n, keren]) => [n, keren.length]));

/** percentile_cont of SQL over a list. */
function opDeLijst(lijst: readonly number[], p: number): number {
  const gesorteerd = [...lijst].sort((a, b) => a - b);
  const plek = p * (lijst.length - 1);
  const [onder, boven] = [gesorteerd[Math.floor(plek)] as number, gesorteerd[Math.ceil(plek)] as number];
  return onder + (boven - onder) * (plek - Math.floor(plek));
}

describe('a histogram', () => {
  it('gives the quantiles of the numbers in it, also when it is the sum of parts', () => {
    const delen = fc.array(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 30 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(delen, fc.double({ min: 0, max: 1, noNaN: true }), (lijsten, p) => {
        const som = telHistogrammenOp(lijsten.map(vanLijst));
        const alles = lijsten.flat();
        const getallen = kengetallen(tellingenVan(som), [p, 1]);
        if (alles.length === 0) {
          expect([kwantiel(som, p), getallen]).toEqual([null, null]);
          return;
        }
        expect(getallen?.aantal).toBe(alles.length);
        expect(getallen?.kwantielen[1]).toBe(Math.max(...alles));
        expect(getallen?.kwantielen[0]).toBeCloseTo(opDeLijst(alles, p), 9);
        expect(getallen?.gemiddelde).toBeCloseTo(alles.reduce((a, b) => a + b, 0) / alles.length, 9);
      }),
    );
  });

  it('has as median of two the middle', () => {
    expect(kwantiel({ '3': 1, '10': 1 }, 0.5)).toBe(6.5);
    expect(kwantiel({ '10': 1, '9': 2 }, 0.5)).toBe(9);
  });
});
