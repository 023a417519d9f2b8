/** How often each whole number occurs, such as days → trajecten. Histograms of parts add up to that of the whole. */
export type Histogram = Readonly<Record<string, number>>;

/** Adds up histograms. */
export function telHistogrammenOp(delen: Iterable<Histogram>): Histogram {
  const som: Record<string, number> = {};
  for (const deel of delen) for (const [waarde, n] of Object.entries(deel)) som[waarde] = (som[waarde] ?? 0) + n;
  return som;
}

/** How many are in it. */
export const aantalIn = (histogram: Histogram): number => Object.values(histogram).reduce((som, n) => som + n, 0);

/** The mean; null when it is empty. */
export function gemiddelde(histogram: Histogram): number | null {
  const aantal = aantalIn(histogram);
  if (aantal === 0) return null;
  return Object.entries(histogram).reduce((som, [waarde, n]) => som + Number(waarde) * n, 0) / aantal;
}

/**
 * The p-quantile (0 to 1), exact, as `percentile_cont` of SQL: between two neighbours it lies in proportion. p = 0.5 is the
 * median. Null when it is empty.
 */
export function kwantiel(histogram: Histogram, p: number): number | null {
  const gesorteerd = Object.entries(histogram)
    .map(([waarde, n]) => [Number(waarde), n] as const)
    .filter(([, n]) => n > 0)
    .sort((a, b) => a[0] - b[0]);
  const aantal = gesorteerd.reduce((som, [, n]) => som + n, 0);
  if (aantal === 0) return null;
  const plek = Math.min(Math.max(p, 0), 1) * (aantal - 1);
  const [onder, boven] = [waardeOp(gesorteerd, Math.floor(plek)), waardeOp(gesorteerd, Math.ceil(plek))];
  return onder + (boven - onder) * (plek - Math.floor(plek));
}

/** The value at a place in the order, from 0. */
function waardeOp(gesorteerd: readonly (readonly [number, number])[], plek: number): number {
  let tot = 0;
  for (const [waarde, n] of gesorteerd) {
    tot += n;
    if (plek < tot) return waarde;
  }
  return gesorteerd.at(-1)?.[0] ?? Number.NaN;
}
