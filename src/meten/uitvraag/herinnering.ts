import { type Datum, dagenTussen, plusDagen } from '../../kernel/datum.ts';

/** Days after the deadline (before it: below zero) on which is reminded: three times before, and at most four times after. */
export const MOMENTEN = [-14, -3, 0, 1, 8, 15, 22] as const;
export type Moment = (typeof MOMENTEN)[number];

/** So many days later a reminder is still sent, when nothing could be sent on its own day. */
const NOG = 2;

/** A worker mails only when people are at work: from 7:00 until 19:00, on clocks in the Netherlands. */
export const magMailen = (uur: number): boolean => uur >= 7 && uur < 19;

/**
 * Which reminder belongs to a day, by the dates alone; null: none. Each moment lasts three days at most and ends where the next
 * begins, so that a mail, which is remembered for thirty days, is never made twice. What lies before the day of the
 * invitation, or on it, is left out: that mail said it already.
 */
export function momentVan(vandaag: Datum, deadline: Datum, verstuurdOp: Datum): Moment | null {
  const dag = dagenTussen(deadline, vandaag);
  const moment = MOMENTEN.findLast((een) => een <= dag);
  if (moment === undefined || dag - moment > NOG) return null;
  return plusDagen(deadline, moment) > verstuurdOp ? moment : null;
}
