import type { Gesprek } from './typen.ts';

type MetDag = Pick<Gesprek, 'datum' | 'gevoerdOp'>;

/** What is coming first, the nearest day at the top; then what was, the latest first; then what has no day. */
export function komendEerst<G extends MetDag>(gesprekken: readonly G[], vandaag: string): G[] {
  const dagVan = ({ datum, gevoerdOp }: MetDag) => gevoerdOp ?? datum ?? '';
  const komt = (gesprek: MetDag) => gesprek.gevoerdOp === null && dagVan(gesprek) >= vandaag;
  return gesprekken.toSorted((a, b) => {
    if (komt(a) !== komt(b)) return komt(a) ? -1 : 1;
    return komt(a) ? dagVan(a).localeCompare(dagVan(b)) : dagVan(b).localeCompare(dagVan(a));
  });
}
