const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const SYSTEMEN = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

const eerste = (lijst: readonly (readonly [string, string])[], tekst: string) =>
  lijst.find(([teken]) => tekst.includes(teken))?.[1];

/** A device in words that its owner knows, from the User-Agent header: `Firefox op Windows`. */
export function beschrijfToestel(userAgent: string | undefined): string {
  const browser = eerste(BROWSERS, userAgent ?? '') ?? 'Onbekende browser';
  const systeem = eerste(SYSTEMEN, userAgent ?? '');
  return systeem ? `${browser} op ${systeem}` : browser;
}
