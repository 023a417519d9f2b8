import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onderscheid } from './onderscheid.ts';

const herhaal = (aantallen: readonly number[]) =>
  aantallen.flatMap((aantal, i) => new Array<number>(aantal).fill(i + 1));

/** Hanley & McNeil 1982, table 1: how 109 CT images were rated, of people with and without disease. The paper gives 0.893. */
const ZIEK = herhaal([3, 2, 2, 11, 33]);
const GEZOND = herhaal([33, 6, 6, 11, 2]);

const groep = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 25 });

describe('onderscheid', () => {
  it('gives the AUC of the paper, and the interval that scipy finds with the same formula', () => {
    const { auc, onder, boven } = onderscheid(ZIEK, GEZOND);
    expect(auc).toBeCloseTo(0.8931710615280595, 12);
    expect(onder).toBeCloseTo(0.8116884072884326, 9);
    expect(boven).toBeCloseTo(0.9400061826404602, 9);
  });

  it('stays unsure when few are told apart without a mistake', () => {
    const { auc, onder, boven } = onderscheid([6, 7, 8, 9, 10], [1, 2, 3, 4, 5]);
    expect(auc).toBe(1);
    expect(onder).toBeCloseTo(0.6427028239310466, 9);
    expect(boven).toBe(1);
  });

  it('says nothing of two equal groups', () => {
    const { auc, onder, boven } = onderscheid(new Array(5).fill(3), new Array(20).fill(3));
    expect([auc, onder, boven].map((getal) => Number(getal.toFixed(9)))).toEqual([0.5, 0.254768135, 0.745231865]);
  });

  it('counts pairs, ties for half', () => {
    fc.assert(
      fc.property(groep, groep, (a, b) => {
        const paren = a.flatMap((x) => b.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
        const geteld = paren.reduce<number>((som, paar) => som + paar, 0) / paren.length;
        expect(onderscheid(a, b).auc).toBeCloseTo(geteld, 10);
      }),
    );
  });

  it('changes nothing under a transformation that keeps the order', () => {
    fc.assert(
      fc.property(groep, groep, (a, b) => {
        const anders = (x: number) => Math.exp(x / 10) * 3 - 7;
        expect(onderscheid(a.map(anders), b.map(anders))).toEqual(onderscheid(a, b));
      }),
    );
  });

  it('turns over when the groups or the values do', () => {
    fc.assert(
      fc.property(groep, groep, (a, b) => {
        const heen = onderscheid(a, b);
        for (const terug of [
          onderscheid(b, a),
          onderscheid(
            a.map((x) => -x),
            b.map((x) => -x),
          ),
        ]) {
          expect(terug.auc).toBeCloseTo(1 - heen.auc, 10);
          expect(terug.onder).toBeCloseTo(1 - heen.boven, 9);
          expect(terug.boven).toBeCloseTo(1 - heen.onder, 9);
        }
      }),
    );
  });

  it('has its AUC inside its interval, and that inside 0 and 1', () => {
    fc.assert(
      fc.property(groep, groep, (a, b) => {
        const { auc, onder, boven } = onderscheid(a, b);
        expect(onder).toBeGreaterThanOrEqual(0);
        expect(boven).toBeLessThanOrEqual(1);
        expect(onder).toBeLessThanOrEqual(auc);
        expect(boven).toBeGreaterThanOrEqual(auc);
      }),
    );
  });

  it('needs both groups', () => {
    expect(() => onderscheid([], [1])).toThrow(RangeError);
  });
});
