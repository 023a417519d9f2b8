import { type Datum, datum } from './datum.ts';
import { gelukt, mislukt, type Uitkomst } from './uitkomst.ts';

/** A book year (`2026`) or a quarter of it (`2026-K3`). */
export type Periode = string & { readonly __soort: 'Periode' };

const VORM = /^((?:19|20|21)\d{2})(?:-K([1-4]))?$/;

/** Reads `2026` or `2026-K3`. Range: years 1900 … 2199. Other spellings (2026Q3, Q3 2026) are not guessed. */
export function parsePeriode(tekst: string): Uitkomst<Periode> {
  return VORM.test(tekst)
    ? gelukt(tekst as Periode)
    : mislukt(`geen periode: "${tekst}"; verwacht een kwartaal als 2026-K3 of een jaar als 2026`);
}

/** As `parsePeriode`, for periods that our own code or data wrote. Throws when it is none. */
export function periode(tekst: string): Periode {
  const uitkomst = parsePeriode(tekst);
  if (!uitkomst.ok) throw new RangeError(uitkomst.fout);
  return uitkomst.waarde;
}

export const jaarVan = (p: Periode): number => Number(p.slice(0, 4));

/** 1 … 4 for a quarter, `null` for a whole year. */
export const kwartaalVan = (p: Periode): 1 | 2 | 3 | 4 | null =>
  p.length === 4 ? null : (Number(p.slice(6)) as 1 | 2 | 3 | 4);

export const kwartaal = (jaar: number, nummer: number): Periode => periode(`${jaar}-K${nummer}`);

/** Quarters since the year 0: the fourth quarter and the whole year end together, so they share a rank. */
export const rangVan = (p: Periode): number => jaarVan(p) * 4 + ((kwartaalVan(p) ?? 4) - 1);

/** The quarter with a rank of `rangVan`. */
export const kwartaalMetRang = (rang: number): Periode => kwartaal(Math.floor(rang / 4), (rang % 4) + 1);

/** Orders periods by their end; a fourth quarter comes before the year that ends with it. */
export const vergelijkPeriode = (a: Periode, b: Periode): number => rangVan(a) - rangVan(b) || b.length - a.length;

/** The last day of the period. */
export function eindeVan(p: Periode): Datum {
  return datum(`${jaarVan(p)}-${['03-31', '06-30', '09-30', '12-31'][(kwartaalVan(p) ?? 4) - 1]}`);
}

/** All quarters from `van` to and including `tot`. */
export function kwartalenVan(van: Periode, tot: Periode): Periode[] {
  const lijst: Periode[] = [];
  for (let rang = rangVan(van); rang <= rangVan(tot); rang++) lijst.push(kwartaalMetRang(rang));
  return lijst;
}
