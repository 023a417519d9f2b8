/** What a feed turned out to be: RSS 0.9x or 2.0, RSS 1.0 (RDF), or Atom (RFC 4287). */
export type Feedsoort = 'rss' | 'rdf' | 'atom';

/** `gekoppeld`: a person said of which provider or region it is. `terzijde`: a person said that it is of no use. */
export const STATUSSEN = ['nieuw', 'gekoppeld', 'terzijde'] as const;
export type Status = (typeof STATUSSEN)[number];

export const LANGSTE_TITEL = 300;
export const LANGSTE_SAMENVATTING = 2000;
export const LANGSTE_URL = 2000;
export const LANGSTE_GUID = 500;

/** One item of a feed, all of it plain text. */
export interface Feedbericht {
  /** By what the feed tells its items apart. */
  readonly guid: string;
  readonly titel: string;
  readonly samenvatting: string;
  /** Absolute, http or https; null when the feed gives none that can be used. */
  readonly url: string | null;
  /** null: no date, or none that can be right. */
  readonly datum: string | null;
}

/** Cuts a text to at most `lengte` characters, at the end of a word, with an ellipsis. */
export function kort(tekst: string, lengte: number): string {
  if (tekst.length <= lengte) return tekst;
  const deel = tekst.slice(0, lengte - 1);
  const spatie = deel.lastIndexOf(' ');
  // Half of a surrogate pair is no character.
  const heel = (spatie > lengte / 2 ? deel.slice(0, spatie) : deel).replace(/[\uD800-\uDBFF]$/, '');
  return `${heel}…`;
}

/**
 * The address in the form in which two of them can be compared: without fragment and without the marks by which senders
 * follow their readers. null when it is no web address.
 */
export function webadres(tekst: string, basis?: string): string | null {
  const url = URL.parse(tekst.trim(), basis);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  for (const naam of [...url.searchParams.keys()]) if (/^utm_/i.test(naam)) url.searchParams.delete(naam);
  return url.href.length <= LANGSTE_URL ? url.href : null;
}
