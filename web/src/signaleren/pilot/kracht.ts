import type { Voorspelling } from './typen.ts';

export interface Kracht {
  /** Which values go with trede 3 or higher. */
  readonly kant: 'hoger' | 'lager';
  /** From 0.5 (nothing) to 1 (everything), with its 95% interval on that same side. */
  readonly auc: number;
  readonly onder: number;
  readonly boven: number;
  /** The interval leaves out 0.5: chance does not explain it. */
  readonly aantoonbaar: boolean;
}

/** An AUC below 0.5 foretells as well as one above it, the other way round. */
export function kracht({ auc, onder, boven }: Voorspelling): Kracht {
  if (auc >= 0.5) return { kant: 'hoger', auc, onder, boven, aantoonbaar: onder > 0.5 };
  return { kant: 'lager', auc: 1 - auc, onder: 1 - boven, boven: 1 - onder, aantoonbaar: boven < 0.5 };
}
