import { type Datum, dagenTussen, plusDagen } from '../../kernel/datum.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { beginVan, dagVan } from '../urgentie/index.ts';

/** A news item about a subject: its date, and what people decided on whether it is about it, in any order. */
export interface Nieuwsfeit {
  readonly datum: Datum;
  readonly besluiten: readonly { readonly op: Moment; readonly bevestigd: boolean }[];
}

const DAGEN = 90;

/** Items of the past 90 days that were confirmed by then. */
export function nieuwsOp(feiten: readonly Nieuwsfeit[], op: Moment): number {
  const dag = dagVan(op);
  return feiten.filter(({ datum, besluiten }) => {
    if (datum > dag || dagenTussen(datum, dag) > DAGEN) return false;
    const laatste = besluiten
      .filter((b) => b.op <= op)
      .reduce<{ op: Moment; bevestigd: boolean } | null>((a, b) => (a && a.op > b.op ? a : b), null);
    return laatste?.bevestigd === true;
  }).length;
}

/** The moments at which the number changes. */
export const nieuwsmomenten = (feiten: readonly Nieuwsfeit[]): Moment[] =>
  feiten.flatMap(({ datum, besluiten }) => [
    ...besluiten.map(({ op }) => op),
    ...(besluiten.some(({ bevestigd }) => bevestigd) ? [beginVan(plusDagen(datum, DAGEN + 1))] : []),
  ]);
