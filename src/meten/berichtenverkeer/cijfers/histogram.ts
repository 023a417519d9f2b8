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

/** How often one number of days occurs; a number may be in a list more than once. */
export interface Dagtelling {
  readonly dagen: number;
  readonly waarde: number;
}

/**
 * How many, the mean, and quantiles (0 to 1), exact, as `percentile_cont` of SQL: between two neighbours it lies in proportion. 0.5 is the
 * median. Null when it is empty.
 */
export function kengetallen(tellingen: readonly Dagtelling[], delen: readonly number[]): Kengetallen | null {
  const gesorteerd = tellingen.filter(({ waarde }) => waarde > 0).sort((a, b) => a.dagen - b.dagen);
  let [aantal, som] = [0, 0];
  for (const { dagen, waarde } of gesorteerd) {
    aantal += waarde;
    som += dagen * waarde;
  }
  if (aantal === 0) return null;
  const kwantielen = delen.map((deel) => {
    const plek = Math.min(Math.max(deel, 0), 1) * (aantal - 1);
    const [onder, boven] = [dagenOp(gesorteerd, Math.floor(plek)), dagenOp(gesorteerd, Math.ceil(plek))];
    return onder + (boven - onder) * (plek - Math.floor(plek));
  });
  return { aantal, gemiddelde: som / aantal, kwantielen };
}

/** A histogram as a list. */
export const tellingenVan = (histogram: Histogram): Dagtelling[] =>
  Object.entries(histogram).map(([dagen, waarde]) => ({ dagen: Number(dagen), waarde }));

/** One quantile of a histogram; null when it is empty. */
export const kwantiel = (histogram: Histogram, deel: number): number | null =>
  kengetallen(tellingenVan(histogram), [deel])?.kwantielen[0] ?? null;

/** The days at a place in the order, from 0. */
function dagenOp(gesorteerd: readonly Dagtelling[], plek: number): number {
  let tot = 0;
  for (const { dagen, waarde } of gesorteerd) {
    tot += waarde;
    if (plek < tot) return dagen;
  }
  return gesorteerd.at(-1)?.dagen ?? Number.NaN;
}
