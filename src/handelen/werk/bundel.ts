import type { Gebeurtenis } from '../dossier/index.ts';
import { type Bericht, REDENEN } from './domain.ts';

/** Events of one dossier, in their order, by the act that they came from: one person at one moment, and what Baken added then. */
export function perDaad(gebeurtenissen: readonly Gebeurtenis[]): Gebeurtenis[][] {
  const daden: { mens: string | null; op: number; events: Gebeurtenis[] }[] = [];
  for (const g of gebeurtenissen) {
    const [mens, op] = [g.dader.persoonId, g.op.getTime()];
    const vorige = daden.at(-1);
    const zelfde = vorige?.op === op && (mens === null || vorige.mens === null || vorige.mens === mens);
    if (!vorige || !zelfde) daden.push({ mens, op, events: [g] });
    else {
      vorige.events.push(g);
      vorige.mens ??= mens;
    }
  }
  return daden.map(({ events }) => events);
}

/** A notice about an act, filed under one of its events. */
export interface Daadbericht extends Bericht {
  readonly nummer: number;
}

/**
 * What everybody is told of one act: one notice each, for the first of `REDENEN` among its events, with all that is said of them. Whoever
 * did it is told nothing, also not of what Baken added to it.
 */
export function bundel(daad: readonly Gebeurtenis[], wieHoort: (g: Gebeurtenis) => readonly Bericht[]): Daadbericht[] {
  const daders = new Set(daad.map(({ dader }) => dader.persoonId));
  const alle = daad.flatMap((g) => wieHoort(g).map((bericht) => ({ ...bericht, nummer: g.nummer })));
  const perMens = Map.groupBy(
    alle.filter(({ persoonId }) => !daders.has(persoonId)),
    ({ persoonId }) => persoonId,
  );
  return [...perMens.values()].flatMap((eigen) => {
    const opReden = eigen.toSorted((a, b) => REDENEN.indexOf(a.reden) - REDENEN.indexOf(b.reden));
    const tekst = [...new Set(opReden.map((bericht) => bericht.tekst))].join(' ');
    return opReden.slice(0, 1).map((eerste) => ({ ...eerste, tekst }));
  });
}
