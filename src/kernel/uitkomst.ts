/**
 * Expected outcomes are values. A function that can be refused for a reason that the user can mend
 * returns an `Uitkomst`; only bugs and broken machines throw.
 */
export type Uitkomst<T, F = string> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly fout: F };

export const gelukt = <T>(waarde: T): Uitkomst<T, never> => ({ ok: true, waarde });
export const mislukt = <F>(fout: F): Uitkomst<never, F> => ({ ok: false, fout });
