/**
 * The version of the calculation that turns figures and events into proposals: everything in code that is not a definition (those
 * have versions of their own). Kept with every proposal. Raise it with any change that gives another outcome for the same figures
 * and definitions, and make all proposals anew (`./baken herbereken`); a test over the synthetic Netherlands holds it to that.
 * 2: an event that is known before its day counts from midnight in the Netherlands, no longer in UTC.
 */
export const REKENVERSIE = 2;
