const VRIJ = 3;
const MINUUT = 60_000;
const LANGSTE = 60 * MINUUT;

/**
 * How long a log-in stays closed after so many failures in a row, in ms: not at all after the first three, then 1, 2, 4 …
 * minutes, at most an hour.
 */
export const wachttijd = (mislukt: number): number =>
  mislukt <= VRIJ ? 0 : Math.min(MINUUT * 2 ** Math.min(mislukt - VRIJ - 1, 10), LANGSTE);
