/** How often each whole number occurs, such as days → trajecten. Histograms of parts add up to that of the whole. */
export type Histogram = Readonly<Record<string, number>>;

/** Adds up histograms. */
export function telHistogrammenOp(delen: Iterable<Histogram>): Histogram {
  const som: Record<string, number> = {};
  for (const deel of delen) for (const [waarde, n] of Object.entries(deel)) som[waarde] = (som[waarde] ?? 0) + n;
  return som;
}

/** What a histogram says of its group. */
export interface Kengetallen {
  readonly aantal: number;
  readonly gemiddelde: number;
  /** In the order asked. */
  readonly kwantielen: readonly number[];
}

/**
 * How many, the mean, and quantiles (0 to 1), exact, as `percentile_cont` of SQL: between two neighbours it lies in proportion. 0.5 is the
 * median. Null when it is empty.
 */
export function kengetallen(histogram: Histogram, delen: readonly number[]): Kengetallen | null {
  const gesorteerd: (readonly [waarde: number, n: number])[] = [];
  let [aantal, som] = [0, 0];
  for (const [sleutel, n] of Object.entries(histogram)) {
    if (n <= 0) continue;
    const waarde = Number(sleutel);
    aantal += n;
    som += waarde * n;
    gesorteerd.push([waarde, n]);
  }
  if (aantal === 0) return null;
  gesorteerd.sort((a, b) => a[0] - b[0]);
  const kwantielen = delen.map((deel) => {
    const plek = Math.min(Math.max(deel, 0), 1) * (aantal - 1);
    const [onder, boven] = [waardeOp(gesorteerd, Math.floor(plek)), waardeOp(gesorteerd, Math.ceil(plek))];
    return onder + (boven - onder) * (plek - Math.floor(plek));
  });
  return { aantal, gemiddelde: som / aantal, kwantielen };
}

/** One quantile of it; null when it is empty. */
export const kwantiel = (histogram: Histogram, deel: number): number | null =>
  kengetallen(histogram, [deel])?.kwantielen[0] ?? null;

/** The value at a place in the order, from 0. */
function waardeOp(gesorteerd: readonly (readonly [number, number])[], plek: number): number {
  let tot = 0;
  for (const [waarde, n] of gesorteerd) {
    tot += n;
    if (plek < tot) return waarde;
  }
  return gesorteerd.at(-1)?.[0] ?? Number.NaN;
}
