/** How many ask for a place in each region, and how many places each provider has. */
export interface Plaatsvraag {
  readonly vraag: ReadonlyMap<string, number>;
  readonly aanbod: ReadonlyMap<number, number>;
  /** Whether a provider helps in a region. */
  helptIn(aanbieder: number, regio: string): boolean;
}

/** Who goes where: by region, by provider, how many. */
export type Plaatsing = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The most that can be placed: whoever has a place gets at most that many, and each region at most what it asks. When a
 * provider is full, somebody who was placed there moves on to another one if that makes room (augmenting paths; Ford and
 * Fulkerson 1956). How many fit is one number; who goes where is one way of many.
 */
export function plaats({ vraag, aanbod, helptIn }: Plaatsvraag): Plaatsing {
  const regios = [...vraag.keys()].sort();
  const aanbieders = [...aanbod].flatMap(([id, plekken]) => (plekken > 0 ? [id] : [])).sort((a, b) => a - b);
  const stroom = new Map(regios.map((regio) => [regio, new Map<number, number>()]));
  const over = new Map(aanbod);
  for (const regio of regios)
    for (let nog = vraag.get(regio) ?? 0; nog > 0; ) {
      const pad = zoekPad(regio, regios, aanbieders, stroom, over, helptIn);
      if (!pad) break;
      const ruimte = over.get(pad.at(-1)?.naar ?? 0) ?? 0;
      const hoeveel = Math.min(nog, ruimte, ...pad.flatMap(({ weg }) => (weg === null ? [] : [weg])));
      for (const { regio: wie, van, naar } of pad) {
        const eigen = stroom.get(wie) as Map<number, number>;
        eigen.set(naar, (eigen.get(naar) ?? 0) + hoeveel);
        if (van !== null) eigen.set(van, (eigen.get(van) ?? 0) - hoeveel);
      }
      over.set(pad.at(-1)?.naar ?? 0, ruimte - hoeveel);
      nog -= hoeveel;
    }
  return stroom;
}

/** One step of a path: `regio` goes to `naar`, and where it was placed already, leaves `van` (at most `weg` of them). */
interface Stap {
  readonly regio: string;
  readonly van: number | null;
  readonly naar: number;
  readonly weg: number | null;
}

/** The shortest way to make room for one more of a region; the last step goes to a provider that has a place left. */
function zoekPad(
  begin: string,
  regios: readonly string[],
  aanbieders: readonly number[],
  stroom: ReadonlyMap<string, ReadonlyMap<number, number>>,
  over: ReadonlyMap<number, number>,
  helptIn: Plaatsvraag['helptIn'],
): Stap[] | null {
  const gezien = new Set<number>();
  const rij: { readonly regio: string; readonly van: number | null; readonly pad: readonly Stap[] }[] = [
    { regio: begin, van: null, pad: [] },
  ];
  for (const { regio, van, pad } of rij)
    for (const naar of aanbieders) {
      if (gezien.has(naar) || !helptIn(naar, regio)) continue;
      gezien.add(naar);
      const weg = van === null ? null : (stroom.get(regio)?.get(van) ?? 0);
      const nieuw = [...pad, { regio, van, naar, weg }];
      if ((over.get(naar) ?? 0) > 0) return nieuw;
      for (const ander of regios)
        if ((stroom.get(ander)?.get(naar) ?? 0) > 0) rij.push({ regio: ander, van: naar, pad: nieuw });
    }
  return null;
}

/** How many were placed. */
export const aantalGeplaatst = (plaatsing: Plaatsing): number =>
  [...plaatsing.values()].flatMap((per) => [...per.values()]).reduce((som, n) => som + n, 0);
