import { type Datum, dagenTussen, plusDagen } from '../../../kernel/datum.ts';
import type { Traject } from '../domain.ts';
import { type Maand, maandenTussen, volleMaanden } from './cellenloop.ts';
import type { Kubus } from './kubus.ts';
import type { Cijferopties } from './vensters.ts';

/** From when an assignment waits for its start: the day it was given, or the day it holds from when that is later. */
const openVanaf = ({ ingang, eerstToegewezenOp }: Traject): Datum => {
  const toegewezen = eerstToegewezenOp.slice(0, 10) as Datum;
  return toegewezen > ingang ? toegewezen : ingang;
};

/** Until when it waits: the day before its first start, or the last day that it holds; for ever when it has neither. */
function openTot({ perioden, einde }: Traject): string {
  const begin = perioden[0]?.begin;
  const tot = begin === undefined ? '9999-12-31' : plusDagen(begin, -1);
  return einde !== null && einde < tot ? einde : tot;
}

/** Whether an assignment holds on a day and no help was given yet. */
export const isOpen = (traject: Traject, dag: Datum): boolean => openVanaf(traject) <= dag && dag <= openTot(traject);

/** What is open on a day, with how many days it has been open since it began to hold. */
export const openOp = (trajecten: Iterable<Traject>, dag: Datum) =>
  [...trajecten]
    .filter((traject) => isOpen(traject, dag))
    .map((traject) => ({ traject, dagen: dagenTussen(traject.ingang, dag) }));

/** Share of an assignment that was used, in whole percents; by money where it has a budget, else by volume. */
export function verzilvering(t: Traject): number | null {
  const [gebruikt, toegewezen] =
    t.budget !== null ? [t.geaccepteerd, t.budget] : [t.geaccepteerdVolume, t.toegewezenVolume];
  return toegewezen === null || toegewezen <= 0 ? null : Math.round((100 * gebruikt) / toegewezen);
}

/** Unit of a budget in the names of figures: euro cents. */
const BUDGET = 'budget';

/** Counts what is open at the end of each month, and how far assignments that ended were used. */
export function telStand(kubus: Kubus, trajecten: Iterable<Traject>, opties: Cijferopties): void {
  const maanden = volleMaanden(opties);
  for (const traject of trajecten) {
    telOpen(kubus, traject, maanden);
    if (traject.einde !== null && traject.einde <= opties.peildatum) telAfgelopen(kubus, traject, traject.einde);
  }
}

function telOpen(kubus: Kubus, traject: Traject, maanden: readonly Maand[]): void {
  for (const { nummer, ultimo } of maandenTussen(maanden, openVanaf(traject), openTot(traject))) {
    kubus.tel(traject, nummer, 'openNietGestart');
    kubus.meet(traject, nummer, 'openDagen', Math.max(0, dagenTussen(traject.ingang, ultimo)));
  }
}

function telAfgelopen(kubus: Kubus, traject: Traject, einde: Datum): void {
  kubus.tel(traject, einde, 'toewijzingAfgelopen');
  if (traject.perioden.length === 0) kubus.tel(traject, einde, 'nooitGestart');
  else if (traject.perioden.at(-1)?.einde === null) kubus.tel(traject, einde, 'verlopenZonderStop');
  const percentage = verzilvering(traject);
  if (percentage === null) return;
  kubus.meet(traject, einde, 'verzilvering', percentage);
  const inGeld = traject.budget !== null;
  const eenheid = inGeld ? BUDGET : (traject.eenheid ?? 'onbekend');
  kubus.tel(traject, einde, `toegewezen:${eenheid}`, (inGeld ? traject.budget : traject.toegewezenVolume) ?? 0);
  kubus.tel(traject, einde, `verzilverd:${eenheid}`, inGeld ? traject.geaccepteerd : traject.geaccepteerdVolume);
}
