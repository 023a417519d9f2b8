import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KLEIN, metTotalen, onderdrukTabel } from './onderdruk.ts';

/** Whether a row of numbers follows from others by adding and subtracting them in any measure: reduce and see what is left. */
function volgtUit(gegeven: readonly (readonly number[])[], doel: readonly number[]): boolean {
  const trap: number[][] = [];
  const herleid = (rij: readonly number[]): number[] => {
    const rest = [...rij];
    for (const trede of trap) {
      const spil = trede.findIndex((n) => n !== 0);
      const factor = (rest[spil] ?? 0) / (trede[spil] ?? 1);
      if (factor !== 0) for (const [i, n] of trede.entries()) rest[i] = rondAf((rest[i] ?? 0) - factor * n);
    }
    return rest;
  };
  for (const rij of gegeven) {
    const rest = herleid(rij);
    if (rest.some((n) => n !== 0)) trap.push(rest);
  }
  return herleid(doel).every((n) => n === 0);
}
const rondAf = (n: number): number => (Math.abs(n) < 1e-9 ? 0 : n);

const aantal = fc.oneof(fc.nat(12), fc.nat(60));
const delen = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([r, k]) => fc.array(fc.array(aantal, { minLength: k, maxLength: k }), { minLength: r, maxLength: r }));

describe('a table with totals', () => {
  it('tells no small number, and no hidden one can be worked out from what it tells', () => {
    fc.assert(
      fc.property(delen, (cellen) => {
        const tabel = metTotalen(cellen);
        const getoond = onderdrukTabel(tabel);
        const [r, k] = [cellen.length, cellen[0]?.length ?? 0];
        // Every number of the table as a sum of the parts.
        const alsSom = (i: number, j: number) =>
          cellen.flatMap((rij, x) => rij.map((_, y) => ((i === r || i === x) && (j === k || j === y) ? 1 : 0)));
        const bekend: number[][] = [];
        const dicht: number[][] = [];
        for (const [i, rij] of tabel.entries())
          for (const [j, n] of rij.entries()) {
            if (n > 0 && n < KLEIN) expect(getoond[i]?.[j]).toBeNull();
            if (getoond[i]?.[j] != null) expect(getoond[i]?.[j]).toBe(n);
            (getoond[i]?.[j] == null ? dicht : bekend).push(alsSom(i, j));
          }
        // A part of zero is known, as every zero is shown.
        for (const som of dicht) expect(volgtUit(bekend, som)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is where nothing is small, and hides another number beside a small one', () => {
    expect(
      onderdrukTabel(
        metTotalen([
          [10, 20],
          [0, 40],
        ]),
      ),
    ).toEqual(
      metTotalen([
        [10, 20],
        [0, 40],
      ]),
    );
    expect(
      onderdrukTabel(
        metTotalen([
          [3, 20],
          [30, 40],
        ]),
      ),
    ).toEqual([
      [null, null, 23],
      [null, null, 70],
      [33, 60, 93],
    ]);
  });
});
