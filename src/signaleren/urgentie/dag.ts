import type { Datum } from '../../kernel/datum.ts';
import type { Moment } from '../../meten/kennis/index.ts';
import { datumInNederland, momentInNederland } from '../../platform/klok.ts';

/**
 * The first moment of a day in the Netherlands, in the form of other moments: what passes by itself is there at the first turn of
 * that day, before anybody decides on anything.
 * @param zoals a moment of the list in which it comes: within one list all have the same form, down to a bare date
 */
export function beginVan(dag: Datum, zoals?: Moment): Moment {
  const moment = momentInNederland(dag, '00:00').toISOString();
  if (zoals === undefined) return moment;
  return zoals.length === dag.length ? dag : moment.slice(0, 19) + zoals.slice(19).replace(/\d/g, '0');
}

const HOOGSTENS_ONTHOUDEN = 20_000;
const perMoment = new Map<Moment, Datum>();

/** The day of a moment in the Netherlands. Remembered, because the calendar is asked for the same moments again and again. */
export function dagVan(moment: Moment): Datum {
  let dag = perMoment.get(moment);
  if (dag === undefined) {
    dag = datumInNederland(new Date(moment));
    if (perMoment.size >= HOOGSTENS_ONTHOUDEN) perMoment.clear();
    perMoment.set(moment, dag);
  }
  return dag;
}
