/** The JSON pointer (RFC 6901) of a path; `/` for the whole, because an empty place tells a reader nothing. */
export const alsWijzer = (pad: readonly PropertyKey[]): string =>
  pad.map((deel) => `/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/';

/** The value at a path; undefined when the path leads nowhere. */
export function waardeOp(json: unknown, pad: readonly PropertyKey[]): unknown {
  let hier: unknown = json;
  for (const deel of pad) hier = (hier as Record<PropertyKey, unknown> | null | undefined)?.[deel];
  return hier;
}

/** What was found, as a text of at most 60 characters for a message. */
export function toonGevonden(waarde: unknown): string {
  if (waarde === undefined) return 'niets';
  if (Array.isArray(waarde)) return `een lijst van ${waarde.length}`;
  const tekst = waarde !== null && typeof waarde === 'object' ? 'een object' : JSON.stringify(waarde);
  return tekst.length > 60 ? `${tekst.slice(0, 57)}…` : tekst;
}
