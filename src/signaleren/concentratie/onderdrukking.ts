/**
 * Hiding small numbers in a table that adds up in two directions. The last row and the last column are the totals; they are
 * hidden and shown like any other cell, because a total minus all but one of its parts is that part.
 */
export type Tabel = readonly (readonly number[])[];

type Plek = readonly [rij: number, kolom: number];

/**
 * @param tabel with totals in the last row and column
 * @param klein whether a cell must be hidden for its own sake
 * @param minstens what is hidden together must be at least this, or it is still a small number
 * @returns null where a number is hidden: those, and as many others as are needed so that none can be worked out
 */
export function onderdrukTabel(
  tabel: Tabel,
  klein: (rij: number, kolom: number) => boolean,
  minstens: number,
): (number | null)[][] {
  const verborgen = tabel.map((rij, i) => rij.map((aantal, j) => aantal > 0 && klein(i, j)));
  for (;;) {
    const lek = vindLek(tabel, verborgen, minstens);
    const [i, j] = (lek && volgende(tabel, verborgen, lek)) ?? [];
    if (i === undefined || j === undefined) break;
    (verborgen[i] as boolean[])[j] = true;
  }
  return tabel.map((rij, i) => rij.map((aantal, j) => (verborgen[i]?.[j] ? null : aantal)));
}

/** A hidden cell that can be worked out, or that stands in a line of which what is hidden is small altogether. */
function vindLek(tabel: Tabel, verborgen: readonly (readonly boolean[])[], minstens: number): Plek | null {
  const plekken = tabel.flatMap((rij, i) => rij.flatMap((_, j): Plek[] => (verborgen[i]?.[j] ? [[i, j]] : [])));
  return (
    plekken.find((plek) => isBrug(plekken, plek)) ??
    plekken.find(([i, j]) => samenKlein(tabel, plekken, [i, j], minstens)) ??
    null
  );
}

/**
 * Every line of the table is a sum. Hidden cells are the unknowns; each lies in one row and one column. Seen as lines between
 * rows and columns, an unknown can be worked out exactly when there is no other way round from its row to its column.
 */
function isBrug(plekken: readonly Plek[], [rij, kolom]: Plek): boolean {
  const bereikt = new Set([`r${rij}`]);
  for (let gegroeid = true; gegroeid; ) {
    gegroeid = false;
    for (const [i, j] of plekken) {
      if (i === rij && j === kolom) continue;
      if (bereikt.has(`r${i}`) === bereikt.has(`k${j}`)) continue;
      bereikt.add(`r${i}`).add(`k${j}`);
      gegroeid = true;
    }
  }
  return !bereikt.has(`k${kolom}`);
}

/** Whether the total of its row or column is shown, and what is hidden of the parts is fewer than `minstens` together. */
function samenKlein(tabel: Tabel, plekken: readonly Plek[], [rij, kolom]: Plek, minstens: number): boolean {
  const [laatsteRij, laatsteKolom] = [tabel.length - 1, (tabel[0]?.length ?? 1) - 1];
  const kleinIn = (delen: readonly Plek[], totaal: Plek) =>
    !plekken.some(([i, j]) => i === totaal[0] && j === totaal[1]) &&
    delen.reduce((n, [i, j]) => n + (tabel[i]?.[j] ?? 0), 0) < minstens;
  const inRij = plekken.filter(([i, j]) => i === rij && j !== laatsteKolom);
  const inKolom = plekken.filter(([i, j]) => j === kolom && i !== laatsteRij);
  return (
    (kolom !== laatsteKolom && kleinIn(inRij, [rij, laatsteKolom])) ||
    (rij !== laatsteRij && kleinIn(inKolom, [laatsteRij, kolom]))
  );
}

/** What to hide besides a cell: the smallest that is left in its row or column, or anywhere. Zero says nothing and stays. */
function volgende(tabel: Tabel, verborgen: readonly (readonly boolean[])[], [rij, kolom]: Plek): Plek | null {
  const vrij = tabel.flatMap((lijn, i) =>
    lijn.flatMap((aantal, j) => (aantal > 0 && !verborgen[i]?.[j] ? [{ plek: [i, j] as Plek, aantal }] : [])),
  );
  const kies = (lijst: typeof vrij) => [...lijst].sort((a, b) => a.aantal - b.aantal)[0]?.plek ?? null;
  return kies(vrij.filter(({ plek: [i, j] }) => (i === rij) !== (j === kolom))) ?? kies(vrij);
}
