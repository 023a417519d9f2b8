/** The beginning of a text, of at most so many UTF-16 units: never half a sign, which no database takes. */
export function knip(tekst: string, lengte: number): string {
  const begin = tekst.slice(0, lengte);
  return /[\uD800-\uDBFF]$/.test(begin) ? begin.slice(0, -1) : begin;
}
