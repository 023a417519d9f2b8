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

/** On which day of the weekend a day falls: what counts days of the calendar may end there, when many do not work. */
export function weekendVan(iso: string): 'zaterdag' | 'zondag' | 'nee' {
  const dag = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return dag === 6 ? 'zaterdag' : dag === 0 ? 'zondag' : 'nee';
}
