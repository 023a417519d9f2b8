import type { Stap } from './vragen.ts';

/** Where the bar of a step lies on a line from the lowest to the highest amount, in parts of its length. */
export interface Trapplek {
  readonly stap: Stap;
  readonly van: number;
  readonly lengte: number;
}

/**
 * The steps from one amount to another as bars that follow each other: the first and last stand on zero, those between begin where the
 * one before ended.
 */
export function trapplekken(stappen: readonly Stap[]): Trapplek[] {
  let stand = 0;
  const balken = stappen.map((stap, i) => {
    if (i === 0 || i === stappen.length - 1) {
      stand = stap.bedrag;
      return { stap, laag: Math.min(0, stap.bedrag), hoog: Math.max(0, stap.bedrag) };
    }
    const [voor, na] = [stand, stand + stap.bedrag];
    stand = na;
    return { stap, laag: Math.min(voor, na), hoog: Math.max(voor, na) };
  });
  const onder = Math.min(0, ...balken.map(({ laag }) => laag));
  const bereik = Math.max(1, ...balken.map(({ hoog }) => hoog)) - onder;
  return balken.map(({ stap, laag, hoog }) => ({
    stap,
    van: (laag - onder) / bereik,
    lengte: (hoog - laag) / bereik,
  }));
}
