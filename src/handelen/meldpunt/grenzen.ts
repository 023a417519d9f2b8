/** How much may come in. Above it one is asked to wait, or to call. */
export interface Meldgrenzen {
  /** Reports from one address in ten minutes: an office has one address. */
  readonly perAdres: number;
  /** Reports in total in an hour, on all nodes together. */
  readonly totaal: number;
  /** Attachments in total in an hour, on all nodes together: 5 MB each at most. */
  readonly bijlagen: number;
}

export const MELDGRENZEN: Meldgrenzen = { perAdres: 6, totaal: 200, bijlagen: 100 };
export const TIEN_MINUTEN = 10 * 60_000;
export const UUR = 60 * 60_000;
