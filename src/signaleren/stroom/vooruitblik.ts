import { gemiddelde } from '../methoden/index.ts';

/** What a year comes to. Euro cents. */
export interface Vooruitblik {
  /** Known months of the year, and what they add up to. */
  readonly maanden: number;
  readonly tot: number;
  readonly verwacht: number;
  /** Between these it ends in about 95 of 100 years that go on like the past months. */
  readonly onder: number;
  readonly boven: number;
}

/** Months that the outlook is made from, and without how many there is none. */
const TERUG = 12;
const MINSTENS = 6;
/** Two-sided 95% of the normal distribution. */
const Z95 = 1.96;

/**
 * Outlook to the end of a year: what is known, and for the months to come the mean of the last twelve, with an interval from how
 * much those differ. Assumes that months are alike and do not hang together: a new contract or a holiday is not foreseen.
 * @param bedragen month (`2026-03`) and amount, of months that are complete
 */
export function vooruitblik(
  bedragen: readonly (readonly [maand: string, bedrag: number])[],
  jaar: number,
): Vooruitblik | null {
  const laatste = bedragen.slice(-TERUG).map(([, bedrag]) => bedrag);
  const dit = bedragen.filter(([maand]) => maand.startsWith(String(jaar))).map(([, bedrag]) => bedrag);
  if (laatste.length < MINSTENS || dit.length === 0) return null;
  const midden = gemiddelde(laatste);
  const spreiding = Math.sqrt(laatste.reduce((som, w) => som + (w - midden) ** 2, 0) / (laatste.length - 1));
  const nog = 12 - dit.length;
  const tot = dit.reduce((som, bedrag) => som + bedrag, 0);
  const verwacht = Math.round(tot + nog * midden);
  // The mean itself is not known exactly either.
  const marge = Math.round(Z95 * spreiding * Math.sqrt(nog + nog ** 2 / laatste.length));
  return { maanden: dit.length, tot, verwacht, onder: verwacht - marge, boven: verwacht + marge };
}
