import type { Tredeperiode } from '../../grafiek/index.ts';
import { dagVan } from './moment.ts';
import type { AanbiederDetail, Besluit } from './typen.ts';

/** Latest first. */
export const nieuwsteEerst = <T extends { readonly op: string }>(lijst: readonly T[]): T[] =>
  [...lijst].sort((a, b) => b.op.localeCompare(a.op));

export const laatsteBesluit = (besluiten: readonly Besluit[]): Besluit | undefined => nieuwsteEerst(besluiten)[0];

/**
 * Which trede held when, from `van` to `tot` (days): a decision holds until the next one; a higher proposal after it
 * lifts the trede until someone decides again, and before any decision the proposal itself holds.
 */
export function tredeperioden(
  { besluiten, voorstellen }: Pick<AanbiederDetail, 'besluiten' | 'voorstellen'>,
  van: string,
  tot: string,
): Tredeperiode[] {
  type Feit = { op: string; trede: Besluit['trede']; besluit?: Besluit };
  const feiten: Feit[] = [
    ...voorstellen.map(({ op, trede }) => ({ op, trede })),
    ...besluiten.map((besluit) => ({ op: besluit.op, trede: besluit.trede, besluit })),
  ].sort((a, b) => a.op.localeCompare(b.op));

  const perioden: { trede: Besluit['trede']; van: string; tot: string }[] = [];
  let laatste: Besluit | undefined;
  for (const feit of feiten) {
    laatste = feit.besluit ?? laatste;
    const trede = feit.besluit ? feit.trede : geldendNa(feit.trede, laatste);
    const dag = dagVan(feit.op);
    const vorige = perioden.at(-1);
    if (vorige?.trede === trede) continue;
    if (vorige) vorige.tot = dag;
    perioden.push({ trede, van: dag, tot });
  }
  return perioden
    .filter((periode) => periode.tot > van && periode.van < tot)
    .map((periode) => ({ ...periode, van: periode.van < van ? van : periode.van }));
}

/** The trede after a proposal, given the last decision before it. */
function geldendNa(voorstel: Besluit['trede'], besluit: Besluit | undefined): Besluit['trede'] {
  if (!besluit) return voorstel;
  const nieuws = voorstel > (besluit.voorstelTrede ?? 0);
  return nieuws && voorstel > besluit.trede ? voorstel : besluit.trede;
}
