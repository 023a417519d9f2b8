import { type Datum, dagenTussen } from '../../../kernel/datum.ts';
import type { Traject } from '../domain.ts';
import { vergelijk } from '../toestand/orden.ts';
import type { Kubus } from './kubus.ts';
import { type Hulp, hulpPerPersoon } from './loop.ts';
import { type Cijferopties, VENSTERS, type Vensters } from './vensters.ts';

/** Crisis (46) and closed placement (37) of JZ020: help that ought to be short and once. */
const CRISIS_OF_GESLOTEN = new Set<string | null>(['37', '46']);

/**
 * Counts what was not settled the first time: young people who come back in crisis or closed help, and assignments that only go on
 * where another of the same help ended, with how long an assignment holds.
 */
export function telTerug(kubus: Kubus, trajecten: readonly Traject[], opties: Cijferopties): void {
  const vensters = opties.vensters ?? VENSTERS;
  for (const persoon of hulpPerPersoon(trajecten, opties.peildatum)) telTerugInCrisis(kubus, persoon, vensters);
  const perHulp = Map.groupBy(
    trajecten,
    (t) => `${t.persoon}|${t.aanbieder}|${t.gemeente}|${t.categorie}|${t.product}`,
  );
  for (const reeks of perHulp.values()) telIndicaties(kubus, reeks, opties.peildatum, vensters);
}

function telTerugInCrisis(kubus: Kubus, persoon: readonly Hulp[], { crisisNaDagen, crisisTotDagen }: Vensters): void {
  const zwaar = persoon.filter(({ traject }) => CRISIS_OF_GESLOTEN.has(traject.categorie));
  for (const [plaats, { traject, begin }] of zwaar.entries()) {
    kubus.tel(traject, begin, 'gestartInCrisis');
    // Since the last of what came before; less than nothing while it runs, and without end where there was none.
    const dagen = Math.min(...zwaar.slice(0, plaats).map(({ tot }) => dagenTussen(tot, begin)));
    if (dagen > crisisNaDagen && dagen <= crisisTotDagen) kubus.tel(traject, begin, 'terugInCrisis');
  }
}

/** Assignments of one person for the same help at the same provider. */
function telIndicaties(
  kubus: Kubus,
  reeks: readonly Traject[],
  peildatum: Datum,
  { herindicatieDagen, overlapDagen }: Vensters,
): void {
  const opVolgorde = reeks.toSorted((a, b) => vergelijk(a.ingang, b.ingang) || vergelijk(a.nummer, b.nummer));
  let tot: Datum | null = null;
  for (const traject of opVolgorde) {
    const op = traject.eerstToegewezenOp.slice(0, 10) as Datum;
    const dagen = tot === null ? Number.NaN : dagenTussen(tot, traject.ingang);
    // What begins long before the other ends, stands beside it.
    const herhaald = dagen >= -overlapDagen && dagen <= herindicatieDagen;
    if (traject.einde !== null && (tot === null || traject.einde > tot)) tot = traject.einde;
    if (op > peildatum) continue;
    kubus.tel(traject, op, 'toewijzingen');
    if (herhaald) kubus.tel(traject, op, 'herindicatie');
    if (traject.einde !== null)
      kubus.meet(traject, op, 'indicatieduur', Math.max(0, dagenTussen(traject.ingang, traject.einde)));
  }
}
