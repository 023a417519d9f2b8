import { expect, test } from 'vitest';
import { klem, toeval } from './toeval.ts';

const trek = (zaad: string, aantal: number) => {
  const t = toeval(zaad);
  return Array.from({ length: aantal }, () => t.getal());
};

test('the same seed gives the same row, on every machine', () => {
  expect(trek('a', 1000)).toEqual(trek('a', 1000));
  expect(trek('a', 3).map((x) => x.toFixed(9))).toMatchInlineSnapshot(`
    [
      "0.933180712",
      "0.626365656",
      "0.623973833",
    ]
  `);
});

test('seeds that are alike give rows that are not', () => {
  expect(trek('provider/1', 50)).not.toEqual(trek('provider/2', 50));
});

test('is spread as it says', () => {
  const t = toeval('spreiding');
  const getallen = Array.from({ length: 20_000 }, () => t.normaal(10, 2));
  const gemiddelde = getallen.reduce((a, b) => a + b, 0) / getallen.length;
  const spreiding = Math.sqrt(getallen.reduce((som, x) => som + (x - gemiddelde) ** 2, 0) / getallen.length);
  expect(gemiddelde).toBeCloseTo(10, 1);
  expect(spreiding).toBeCloseTo(2, 1);
  const worpen = Array.from({ length: 6000 }, () => t.heel(1, 6));
  for (const oog of [1, 2, 3, 4, 5, 6]) expect(worpen.filter((worp) => worp === oog).length).toBeGreaterThan(850);
});

test('chooses by weight and stays within bounds', () => {
  const t = toeval('gewicht');
  const keuzes = Array.from({ length: 4000 }, () => t.kiesGewogen({ vaak: 3, zelden: 1 }));
  expect(keuzes.filter((keuze) => keuze === 'vaak').length / 4000).toBeCloseTo(0.75, 1);
  expect(() => t.kies([])).toThrow(RangeError);
  expect([klem(5, 1, 3), klem(-5, 1, 3), klem(2, 1, 3)]).toEqual([3, 1, 2]);
});
