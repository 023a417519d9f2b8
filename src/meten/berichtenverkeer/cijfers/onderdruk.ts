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
 * Every line of the table is a sum, and a hidden cell an unknown in one row and one column. So hidden cells are lines between rows (the first
 * points) and columns (the points after them).
 */
interface Net {
  readonly rijen: number;
  readonly dicht: readonly boolean[][];
  /** Per point the points that a hidden cell joins it with. */
  readonly buren: readonly number[][];
}

function verberg({ rijen, buren, dicht }: Net, [i, j]: Plek): void {
  (dicht[i] as boolean[])[j] = true;
  buren[i]?.push(rijen + j);
  buren[rijen + j]?.push(i);
}
const isDicht = ({ dicht }: Net, i: number, j: number): boolean => dicht[i]?.[j] === true;

/**
 * Hides small counts in a table with totals, and as many others as are needed so that none of the hidden can be worked out, nor that
 * hidden parts of a shown total are few together. Zero says nothing about anybody and stays.
 * @returns null where a number is hidden
 */
export function onderdrukTabel(tabel: Tabel, minstens: number = KLEIN): (number | null)[][] {
  const rijen = tabel.length;
  const buren = Array.from({ length: rijen + (tabel[0]?.length ?? 0) }, (): number[] => []);
  const net: Net = { rijen, buren, dicht: tabel.map((rij) => rij.map(() => false)) };
  for (const [i, rij] of tabel.entries())
    for (const [j, aantal] of rij.entries()) if (aantal > 0 && aantal < minstens) verberg(net, [i, j]);
  for (;;) {
    const lek = eersteBrug(net) ?? eersteSamenKlein(tabel, net, minstens);
    const ook = lek && volgende(tabel, net, lek);
    if (!ook) break;
    verberg(net, ook);
  }
  return tabel.map((rij, i) => rij.map((aantal, j) => (isDicht(net, i, j) ? null : aantal)));
}

/** The hidden cells, row by row. */
function* plekken({ dicht }: Net): Generator<Plek> {
  for (const [i, rij] of dicht.entries()) for (const [j, is] of rij.entries()) if (is) yield [i, j];
}

/**
 * The first hidden cell that can be worked out: that is one without another way round from its row to its column (a bridge, which is found
 * by how far back one comes without it; Tarjan 1974).
 */
function eersteBrug(net: Net): Plek | undefined {
  const diepte: number[] = [];
  const terug: number[] = [];
  const bezoek = (punt: number, vanaf: number, hier: number): number => {
    let laagste = hier;
    diepte[punt] = hier;
    for (const naar of net.buren[punt] ?? [])
      if (naar !== vanaf) laagste = Math.min(laagste, diepte[naar] ?? bezoek(naar, punt, hier + 1));
    terug[punt] = laagste;
    return laagste;
  };
  for (const punt of net.buren.keys()) if (diepte[punt] === undefined) bezoek(punt, -1, 0);
  const los = (van: number, naar: number) => (terug[naar] ?? 0) > (diepte[van] ?? 0);
  for (const [i, j] of plekken(net)) if (los(i, net.rijen + j) || los(net.rijen + j, i)) return [i, j];
  return undefined;
}

/** The first hidden cell of which the total of its row or column is shown, and the hidden parts of that are fewer than `minstens` together. */
function eersteSamenKlein(tabel: Tabel, net: Net, minstens: number): Plek | undefined {
  const [r, k] = [tabel.length - 1, (tabel[0]?.length ?? 1) - 1];
  const rijen = tabel.map(() => 0);
  const kolommen = (tabel[0] ?? []).map(() => 0);
  for (const [i, j] of plekken(net)) {
    const aantal = tabel[i]?.[j] ?? 0;
    if (j !== k) rijen[i] = (rijen[i] ?? 0) + aantal;
    if (i !== r) kolommen[j] = (kolommen[j] ?? 0) + aantal;
  }
  for (const [i, j] of plekken(net)) {
    const inRij = j !== k && (rijen[i] ?? 0) < minstens && !isDicht(net, i, k);
    const inKolom = i !== r && (kolommen[j] ?? 0) < minstens && !isDicht(net, r, j);
    if (inRij || inKolom) return [i, j];
  }
  return undefined;
}

/** What hangs together with a point by hidden cells when one of those, to `zonder`, is left out. */
function samenhang({ buren }: Net, begin: number, zonder: number): ReadonlySet<number> {
  const samen = new Set([begin]);
  for (const punt of samen)
    for (const naar of buren[punt] ?? [])
      if (!(punt === begin && naar === zonder) && !(punt === zonder && naar === begin)) samen.add(naar);
  return samen;
}

/**
 * What to hide besides a cell: first what closes a way round, then what is left in its row or column, else anything; a part before a
 * total, as totals are asked for most; and of those the smallest.
 */
function volgende(tabel: Tabel, net: Net, lek: Plek): Plek | null {
  const [r, k] = [tabel.length - 1, (tabel[0]?.length ?? 1) - 1];
  const vanRij = samenhang(net, lek[0], net.rijen + lek[1]);
  const vanKolom = samenhang(net, net.rijen + lek[1], lek[0]);
  const sluit = (i: number, j: number) => (vanRij.has(i) && vanKolom.has(j)) || (vanKolom.has(i) && vanRij.has(j));
  const rangVan = (i: number, j: number): number => {
    const raakt = (i === lek[0]) !== (j === lek[1]);
    return (sluit(i, net.rijen + j) ? 0 : raakt ? 1 : 4) + (i === r || j === k ? 2 : 0);
  };
  let beste: { plek: Plek; rang: number; aantal: number } | null = null;
  for (const [i, rij] of tabel.entries())
    for (const [j, aantal] of rij.entries()) {
      if (aantal === 0 || isDicht(net, i, j)) continue;
      const rang = rangVan(i, j);
      if (!beste || rang < beste.rang || (rang === beste.rang && aantal < beste.aantal))
        beste = { plek: [i, j], rang, aantal };
    }
  return beste?.plek ?? null;
}
