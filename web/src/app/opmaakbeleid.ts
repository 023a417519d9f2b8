interface Beleid {
  createHTML(tekst: string): string | null;
}

/** As browsers with trusted types have it; the others have no such guard. */
interface Fabriek {
  createPolicy(naam: 'default', beleid: Beleid): unknown;
}

/**
 * The page lets no text become markup (trusted types). React Aria empties the corner in which it has things read aloud by
 * setting its markup to nothing; without this the whole screen breaks there. Every other text stays refused.
 */
export function laatAlleenNietsDoor(): void {
  const { trustedTypes } = window as unknown as { readonly trustedTypes?: Fabriek };
  trustedTypes?.createPolicy('default', { createHTML: (tekst) => (tekst === '' ? '' : null) });
}
