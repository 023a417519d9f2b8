import { dagenTussen } from '../../opmaak.ts';

/** How a day on which something must be ready lies to today. */
export type Tijdstand =
  | { readonly soort: 'laat'; readonly dagen: number }
  | { readonly soort: 'vandaag' }
  | { readonly soort: 'straks'; readonly dagen: number };

/** Until this many days ahead the number of days is said, not only the date. */
export const DICHTBIJ = 14;

export function tijdstand(tot: string, vandaag: string): Tijdstand {
  const dagen = dagenTussen(vandaag, tot);
  if (dagen < 0) return { soort: 'laat', dagen: -dagen };
  return dagen === 0 ? { soort: 'vandaag' } : { soort: 'straks', dagen };
}
