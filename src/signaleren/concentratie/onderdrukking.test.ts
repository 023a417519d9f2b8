import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onderdrukTabel } from './onderdrukking.ts';

const MINSTENS = 10;
const met = (delen: readonly (readonly number[])[]): number[][] => {
  const rijen = delen.map((rij) => [...rij, rij.reduce((a, b) => a + b, 0)]);
  const totaal = (rijen[0] ?? []).map((_, j) => rijen.reduce((n, rij) => n + (rij[j] ?? 0), 0));
  return [...rijen, totaal];
};
const tabel = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([r, k]) =>
    fc.array(fc.array(fc.oneof(fc.nat(12), fc.nat(80)), { minLength: k, maxLength: k }), {
      minLength: r,
      maxLength: r,
    }),
  )
  .map(met);
const verberg = (t: number[][]) => onderdrukTabel(t, (i, j) => (t[i]?.[j] ?? 0) < MINSTENS, MINSTENS);

/** Which unknowns follow from the sums alone: the columns of the echelon form that have a row of their own. */
function bepaald(t: number[][], uit: (number | null)[][]): string[] {
  const onbekend = uit.flatMap((rij, i) => rij.flatMap((n, j) => (n === null ? [`${i},${j}`] : [])));
  const [r, k] = [t.length - 1, (t[0]?.length ?? 1) - 1];
  const teken = (i: number, j: number) => ((i === r) !== (j === k) ? -1 : 1);
  const lijn = (in_: (i: number, j: number) => boolean): number[] =>
    onbekend.map((plek) => {
      const [i = 0, j = 0] = plek.split(',').map(Number);
      return in_(i, j) ? teken(i, j) : 0;
    });
  const stelsel = [
    ...t.map((_, rij) => lijn((i) => i === rij)),
    ...(t[0] ?? []).map((_, kolom) => lijn((_i, j) => j === kolom)),
  ];
  let spil = 0;
  for (let kolom = 0; kolom < onbekend.length; kolom++) {
    const kies = stelsel.findIndex((rij, n) => n >= spil && Math.abs(rij[kolom] ?? 0) > 1e-9);
    if (kies < 0) continue;
    [stelsel[spil], stelsel[kies]] = [stelsel[kies] as number[], stelsel[spil] as number[]];
    const p = stelsel[spil] as number[];
    const deler = p[kolom] as number;
    stelsel.forEach((rij, n) => {
      if (n === spil || Math.abs(rij[kolom] ?? 0) < 1e-9) return;
      const factor = (rij[kolom] as number) / deler;
      p.forEach((waarde, m) => {
        rij[m] = (rij[m] ?? 0) - factor * waarde;
      });
    });
    spil++;
  }
  return stelsel.flatMap((rij) => {
    const erin = rij.flatMap((n, m) => (Math.abs(n) > 1e-9 ? [onbekend[m] as string] : []));
    return erin.length === 1 ? erin : [];
  });
}

describe('a table with small numbers', () => {
  it('shows none of them, and nothing from which one could be worked out', () => {
    fc.assert(
      fc.property(tabel, (t) => {
        const uit = verberg(t);
        t.forEach((rij, i) => {
          rij.forEach((n, j) => {
            if (n > 0 && n < MINSTENS) expect(uit[i]?.[j]).toBeNull();
            if (n === 0) expect(uit[i]?.[j]).toBe(0);
            if (uit[i]?.[j] !== null) expect(uit[i]?.[j]).toBe(n);
          });
        });
        expect(bepaald(t, uit)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never shows a total of hidden parts that is small itself', () => {
    fc.assert(
      fc.property(tabel, (t) => {
        const uit = verberg(t);
        for (const [i, rij] of uit.entries()) {
          const totaal = rij.at(-1);
          const weg = rij.slice(0, -1).flatMap((n, j) => (n === null ? [t[i]?.[j] ?? 0] : []));
          if (totaal === null || weg.length === 0) continue;
          expect(weg.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(MINSTENS);
        }
      }),
    );
  });

  it('leaves a table without small numbers as it is', () => {
    const t = met([
      [20, 0],
      [30, 40],
    ]);
    expect(verberg(t)).toEqual(t);
  });
});
