import { type Datum, datum } from '../kernel/datum.ts';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar date of a moment in the Netherlands. */
export const datumInNederland = (moment: Date): Datum => datum(DAG.format(moment));

/** Today in the Netherlands. The one place where the program reads the clock for a date. */
export const vandaag = (): Datum => datumInNederland(new Date());
