import { geldendeTrede } from '../urgentie/index.ts';
import type { TredeBron } from './stand.ts';

/** A stretch of time during which one trede held. */
export interface Trededeel {
  readonly op: Date;
  readonly trede: number;
  readonly bron: TredeBron;
}

interface Besluitmoment {
  readonly op: Date;
  readonly trede: number;
  readonly voorstelTrede: number | null;
}

/**
 * Which trede held from when on: after every proposal and every decision the rule of `geldendeTrede`, written down only
 * where the trede itself changes. Both lists go from old to new.
 */
export function tredeverloop(
  voorstellen: readonly { readonly op: Date; readonly trede: number }[],
  besluiten: readonly Besluitmoment[],
): Trededeel[] {
  const momenten = [...new Set([...voorstellen, ...besluiten].map((m) => m.op.getTime()))].sort((a, b) => a - b);
  const verloop: Trededeel[] = [];
  for (const moment of momenten) {
    const tot = (m: { readonly op: Date }) => m.op.getTime() <= moment;
    const uitkomst = geldendeTrede(besluiten.findLast(tot) ?? null, voorstellen.findLast(tot) ?? null);
    const vorig = verloop.at(-1);
    if (uitkomst && uitkomst.trede !== vorig?.trede) verloop.push({ op: new Date(moment), ...uitkomst });
    else if (uitkomst && vorig) verloop[verloop.length - 1] = { ...vorig, bron: uitkomst.bron };
  }
  return verloop;
}
