import { gelukt, mislukt, type Uitkomst } from './uitkomst.ts';

/** A calendar date as ISO 8601 text, `2026-11-22`. Text order is date order. */
export type Datum = string & { readonly __soort: 'Datum' };

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date from its parts; a day that its month does not have runs on into the next. */
const vanDelen = (jaar: number, maand: number, dag: number): Datum =>
  // Most days are in their month: those need no calendar, and figures ask for hundreds of thousands.
  dag >= 1 && dag <= 28 && maand >= 1 && maand <= 12 && jaar >= 1000 && jaar <= 9999
    ? (`${jaar}-${TWEE[maand]}-${TWEE[dag]}` as Datum)
    : (new Date(Date.UTC(jaar, maand - 1, dag)).toISOString().slice(0, 10) as Datum);

/** Numbers up to 28 in two digits. */
const TWEE = Array.from({ length: 29 }, (_, getal) => String(getal).padStart(2, '0'));

/** Reads `2026-11-22`; refuses days that do not exist, such as 31 June. Range: years 1000 … 9999. */
export function parseDatum(tekst: string): Uitkomst<Datum> {
  const delen = VORM.exec(tekst);
  if (!delen || Number(delen[1]) < 1000 || vanDelen(Number(delen[1]), Number(delen[2]), Number(delen[3])) !== tekst)
    return mislukt(`geen datum: "${tekst}"; verwacht bijvoorbeeld 2026-11-22`);
  return gelukt(tekst as Datum);
}

/** As `parseDatum`, for dates that our own code or data wrote. Throws when it is none. */
export function datum(tekst: string): Datum {
  const uitkomst = parseDatum(tekst);
  if (!uitkomst.ok) throw new RangeError(uitkomst.fout);
  return uitkomst.waarde;
}

/** The date some whole months later (or earlier, when negative); the day is cut to the length of that month. */
export function plusMaanden(vanaf: Datum, maanden: number): Datum {
  const jaar = Number(vanaf.slice(0, 4));
  const maand = Number(vanaf.slice(5, 7)) + maanden;
  const lengte = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  return vanDelen(jaar, maand, Math.min(Number(vanaf.slice(8, 10)), lengte));
}

/** The date some days later (or earlier, when negative). */
export function plusDagen(vanaf: Datum, dagen: number): Datum {
  return vanDelen(Number(vanaf.slice(0, 4)), Number(vanaf.slice(5, 7)), Number(vanaf.slice(8, 10)) + dagen);
}

/** Whole days from `van` to `tot`; negative when `tot` lies earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / 86_400_000);
}
