import type { Tredeperiode } from '../../grafiek/index.ts';
import { dagVan } from './moment.ts';
import type { AanbiederDetail, Besluit } from './typen.ts';

/** Latest first. */
export const nieuwsteEerst = <T extends { readonly op: string }>(lijst: readonly T[]): T[] =>
  [...lijst].sort((a, b) => b.op.localeCompare(a.op));

export const laatsteBesluit = (besluiten: readonly Besluit[]): Besluit | undefined => nieuwsteEerst(besluiten)[0];

/** The part of the course of the trede that lies between two days, as stretches with a begin and an end. */
export function tredeperioden(verloop: AanbiederDetail['tredeperioden'], van: string, tot: string): Tredeperiode[] {
  return verloop
    .map(({ op, trede }, nummer) => {
      const einde = verloop[nummer + 1];
      return { trede, van: dagVan(op), tot: einde ? dagVan(einde.op) : tot };
    })
    .filter((deel) => deel.tot > van && deel.van < tot)
    .map((deel) => ({ ...deel, van: deel.van < van ? van : deel.van }));
}
