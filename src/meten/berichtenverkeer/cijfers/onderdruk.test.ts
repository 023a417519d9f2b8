import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { antwoord, type Telling, type Vraag, verdeelInBlokken } from './blokken.ts';
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

type As = 'gemeente' | 'kwartaal' | 'categorie';
const WAARDEN = { gemeente: ['A', 'B', 'C'], kwartaal: ['1', '2'], categorie: ['45', '43'] } as const;
const tellingen: fc.Arbitrary<Telling<As>[]> = fc.array(aantal, { minLength: 12, maxLength: 12 }).map((aantallen) =>
  WAARDEN.gemeente.flatMap((gemeente, g) =>
    WAARDEN.kwartaal.flatMap((kwartaal, q) =>
      WAARDEN.categorie.map((categorie, c) => ({
        as: { gemeente, kwartaal, categorie },
        aantal: aantallen[g * 4 + q * 2 + c] ?? 0,
      })),
    ),
  ),
);
const deelVan = (waarden: readonly string[]) =>
  Array.from({ length: 2 ** waarden.length - 1 }, (_, masker) => waarden.filter((_, i) => (masker + 1) & (1 << i)));
const VRAGEN: Vraag<As>[] = deelVan(WAARDEN.gemeente).flatMap((gemeente) =>
  deelVan(WAARDEN.kwartaal).flatMap((kwartaal) =>
    deelVan(WAARDEN.categorie).map((categorie) => ({ gemeente, kwartaal, categorie })),
  ),
);

describe('answers to questions that overlap', () => {
  const erin = (vraag: Vraag<As>, t: Telling<As>) =>
    (Object.entries(vraag) as [As, string[]][]).every(([as, waarden]) => waarden.includes(t.as[as]));

  it('never give a group of fewer than ten, however they are combined', () => {
    fc.assert(
      fc.property(tellingen, (lijst) => {
        const gevuld = lijst.filter((t) => t.aantal > 0);
        const blokken = verdeelInBlokken(lijst, ['gemeente', 'kwartaal', 'categorie']);
        const waar = (vraag: Vraag<As>) => gevuld.filter((t) => erin(vraag, t)).reduce((n, t) => n + t.aantal, 0);
        const alsSom = (vraag: Vraag<As>) => gevuld.map((t) => (erin(vraag, t) ? 1 : 0));
        // All 147 questions are asked at once: any two that overlap are among them.
        const antwoorden = VRAGEN.map((vraag) => ({ vraag, gegeven: antwoord(blokken, vraag) }));
        for (const { vraag, gegeven } of antwoorden) if (gegeven !== null) expect(gegeven).toBe(waar(vraag));
        const bekend = antwoorden.filter(({ gegeven }) => gegeven !== null).map(({ vraag }) => alsSom(vraag));
        for (const { vraag, gegeven } of antwoorden) {
          if (waar(vraag) > 0 && waar(vraag) < KLEIN) expect(gegeven).toBeNull();
          if (gegeven === null) expect(volgtUit(bekend, alsSom(vraag))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tell the first dimension wherever it is not small, and all of it when nothing is', () => {
    const tel = (gemeente: string, categorie: string, n: number): Telling<'gemeente' | 'categorie'> => ({
      as: { gemeente, categorie },
      aantal: n,
    });
    const blokken = verdeelInBlokken(
      [tel('A', '45', 30), tel('A', '43', 4), tel('B', '45', 12), tel('C', '45', 3)],
      ['gemeente', 'categorie'],
    );
    expect(antwoord(blokken, { gemeente: ['A'] })).toBe(34);
    expect(antwoord(blokken, { gemeente: ['A'], categorie: ['43'] })).toBeNull();
    // 3 of C is small, and goes with B, the smallest of the others.
    expect(antwoord(blokken, { gemeente: ['B'] })).toBeNull();
    expect(antwoord(blokken, { gemeente: ['B', 'C'] })).toBe(15);
    expect(antwoord(blokken, {})).toBe(49);
    expect(antwoord(blokken, { gemeente: ['D'] })).toBe(0);
    expect(antwoord(verdeelInBlokken([tel('A', '45', 9)], ['gemeente', 'categorie']), {})).toBeNull();
  });
});
