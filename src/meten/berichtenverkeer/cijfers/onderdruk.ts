/** Figures about fewer people than this are not shown to who may not see the people themselves (N-06). */
export const KLEIN = 10;

/**
 * Numbers in rows and columns. The last row and the last column are the totals; they are hidden and shown as any other cell, because
 * a total less all but one of its parts is that part.
 */
export type Tabel = readonly (readonly number[])[];

/** A table of parts with its totals added. */
export function metTotalen(delen: Tabel): number[][] {
  const rijen = delen.map((rij) => [...rij, rij.reduce((a, b) => a + b, 0)]);
  const kolommen = rijen[0]?.length ?? 1;
  return [...rijen, Array.from({ length: kolommen }, (_, j) => rijen.reduce((n, rij) => n + (rij[j] ?? 0), 0))];
}

type Plek = readonly [rij: number, kolom: number];

/**
 * Hides small counts in a table with totals, and as many others as are needed so that none of the hidden can be worked out, nor that
 * hidden parts of a shown total are few together. Zero says nothing about anybody and stays.
 * @returns null where a number is hidden
 */
export function onderdrukTabel(tabel: Tabel, minstens: number = KLEIN): (number | null)[][] {
  const verborgen = tabel.map((rij) => rij.map((aantal) => aantal > 0 && aantal < minstens));
  const plekken = (): Plek[] =>
    verborgen.flatMap((rij, i) => rij.flatMap((dicht, j): Plek[] => (dicht ? [[i, j]] : [])));
  for (;;) {
    const nu = plekken();
    const lek = nu.find((plek) => isBrug(nu, plek)) ?? nu.find((plek) => isSamenKlein(tabel, nu, plek, minstens));
    const [i, j] = (lek && volgende(tabel, verborgen, nu, lek)) ?? [];
    if (i === undefined || j === undefined) break;
    (verborgen[i] as boolean[])[j] = true;
  }
  return tabel.map((rij, i) => rij.map((aantal, j) => (verborgen[i]?.[j] ? null : aantal)));
}

/** Rows and columns that hang together by hidden cells. */
interface Samenhang {
  readonly rijen: Set<number>;
  readonly kolommen: Set<number>;
}

/** What hangs together with a row or a column when one hidden cell is left out. */
function samenhang(plekken: readonly Plek[], zonder: Plek, begin: Samenhang): Samenhang {
  const { rijen, kolommen } = begin;
  for (let gegroeid = true; gegroeid; ) {
    gegroeid = false;
    for (const [i, j] of plekken) {
      if ((i === zonder[0] && j === zonder[1]) || rijen.has(i) === kolommen.has(j)) continue;
      rijen.add(i);
      kolommen.add(j);
      gegroeid = true;
    }
  }
  return begin;
}
const vanRij = (plekken: readonly Plek[], plek: Plek) =>
  samenhang(plekken, plek, { rijen: new Set([plek[0]]), kolommen: new Set() });
const vanKolom = (plekken: readonly Plek[], plek: Plek) =>
  samenhang(plekken, plek, { rijen: new Set(), kolommen: new Set([plek[1]]) });

/**
 * Every line of the table is a sum, and a hidden cell an unknown in one row and one column. Seen as lines between rows and columns, an
 * unknown can be worked out exactly when there is no other way round from its row to its column.
 */
const isBrug = (plekken: readonly Plek[], plek: Plek): boolean => !vanRij(plekken, plek).kolommen.has(plek[1]);

/** Whether the total of its row or column is shown, and the hidden parts of it are fewer than `minstens` together. */
function isSamenKlein(tabel: Tabel, plekken: readonly Plek[], [rij, kolom]: Plek, minstens: number): boolean {
  const [r, k] = [tabel.length - 1, (tabel[0]?.length ?? 1) - 1];
  const isDicht = (i: number, j: number) => plekken.some((plek) => plek[0] === i && plek[1] === j);
  const samen = (delen: readonly Plek[]) => delen.reduce((n, [i, j]) => n + (tabel[i]?.[j] ?? 0), 0);
  const inRij = plekken.filter(([i, j]) => i === rij && j !== k);
  const inKolom = plekken.filter(([i, j]) => j === kolom && i !== r);
  return (
    (kolom !== k && !isDicht(rij, k) && samen(inRij) < minstens) ||
    (rij !== r && !isDicht(r, kolom) && samen(inKolom) < minstens)
  );
}

/**
 * What to hide besides a cell: first what closes a way round, then what is left in its row or column, else anything; a part before a
 * total, as totals are asked for most; and of those the smallest.
 */
function volgende(
  tabel: Tabel,
  verborgen: readonly (readonly boolean[])[],
  plekken: readonly Plek[],
  lek: Plek,
): Plek | null {
  const [r, k] = [tabel.length - 1, (tabel[0]?.length ?? 1) - 1];
  const [rij, kolom] = [vanRij(plekken, lek), vanKolom(plekken, lek)];
  const sluit = (i: number, j: number) =>
    (rij.rijen.has(i) && kolom.kolommen.has(j)) || (kolom.rijen.has(i) && rij.kolommen.has(j));
  const rangVan = (i: number, j: number): number => {
    const raakt = (i === lek[0]) !== (j === lek[1]);
    return (sluit(i, j) ? 0 : raakt ? 1 : 4) + (i === r || j === k ? 2 : 0);
  };
  const vrij = tabel.flatMap((lijn, i) =>
    lijn.flatMap((aantal, j) =>
      aantal > 0 && !verborgen[i]?.[j] ? [{ plek: [i, j] as Plek, rang: rangVan(i, j), aantal }] : [],
    ),
  );
  return vrij.sort((a, b) => a.rang - b.rang || a.aantal - b.aantal)[0]?.plek ?? null;
}
