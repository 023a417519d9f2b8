import { type Periode, periode, rangVan } from '../../src/kernel/periode.ts';

/** Whether a quarter lies from `van` to and including `tot`. */
export const binnen = (k: Periode, van: string, tot = '2199-K4'): boolean =>
  rangVan(k) >= rangVan(periode(van)) && rangVan(k) <= rangVan(periode(tot));

/** Goes in even steps from `begin` before `van` to `eind` from `tot` on. */
export function glijdend(k: Periode, van: string, tot: string, begin: number, eind: number): number {
  const deel = (rangVan(k) - rangVan(periode(van))) / (rangVan(periode(tot)) - rangVan(periode(van)));
  return begin + (eind - begin) * Math.min(1, Math.max(0, deel));
}
