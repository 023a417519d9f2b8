/** How many reports may come in. Above it one is asked to wait, or to call. */
export interface Meldgrenzen {
  /** From one address in ten minutes: an office has one address. */
  readonly perAdres: number;
  /** In total in an hour, on all nodes together. */
  readonly totaal: number;
}

export const MELDGRENZEN: Meldgrenzen = { perAdres: 6, totaal: 200 };
export const TIEN_MINUTEN = 10 * 60_000;
export const UUR = 60 * 60_000;
