import { type Datum, datum, plusDagen } from '../kernel/datum.ts';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar date of a moment in the Netherlands. */
export const datumInNederland = (moment: Date): Datum => datum(DAG.format(moment));

/** Today in the Netherlands. The one place where the program reads the clock for a date. */
export const vandaag = (): Datum => datumInNederland(new Date());

const WANDKLOK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * A moment as calendar and clock in the Netherlands show it: `2026-11-22T14:30:15.123`. Text order is time order, but for the hour
 * that comes twice a year.
 */
export const alsWandklok = (moment: Date): string =>
  `${WANDKLOK.format(moment).replace(' ', 'T')}.${String(moment.getUTCMilliseconds()).padStart(3, '0')}`;

const UUR = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** Whole hours, 0 … 23, on the clocks in the Netherlands. */
export const uurInNederland = (moment: Date): number => Number(UUR.format(moment));

/** The moment at which clocks in the Netherlands show `tijd` (`14:30` or `14:30:15`) on a day; in summer time where both are. */
export function momentInNederland(dag: Datum, tijd: string): Date {
  const zomertijd = new Date(`${dag}T${tijd}+02:00`);
  return UUR.format(zomertijd) === tijd.slice(0, 2) ? zomertijd : new Date(`${dag}T${tijd}+01:00`);
}

/** The first moment after a day in the Netherlands: all that was known before it was known on that day. */
export const eindeVanDag = (op: Datum): Date => momentInNederland(plusDagen(op, 1), '00:00');
