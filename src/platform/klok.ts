import { type Datum, datum, plusDagen } from '../kernel/datum.ts';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar date of a moment in the Netherlands. */
export const datumInNederland = (moment: Date): Datum => datum(DAG.format(moment));

/** Today in the Netherlands. The one place where the program reads the clock for a date. */
export const vandaag = (): Datum => datumInNederland(new Date());

const UUR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** The first moment after a day in the Netherlands: all that was known before it was known on that day. */
export function eindeVanDag(op: Datum): Date {
  const volgende = plusDagen(op, 1);
  const zomertijd = new Date(`${volgende}T00:00:00+02:00`);
  return UUR.format(zomertijd) === '00' ? zomertijd : new Date(`${volgende}T00:00:00+01:00`);
}
