/** Built-in number formats of Excel that show a date or a time (ECMA-376, part 1, §18.8.30). */
const INGEBOUWD: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Everything in a format code that is only text or colour: literals, escapes, spacing and brackets but those of a duration. */
const OPSMUK = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[_*]./gi;

/** Whether a number format shows its number as a date or a time. Colours, literals and escapes in the code do not count. */
export function isDatumnotatie(nummer: number, code: string | undefined): boolean {
  if (code === undefined) return INGEBOUWD.some(([van, tot]) => nummer >= van && nummer <= tot);
  const kaal = code.replace(OPSMUK, '');
  return /[dmyjhs]/i.test(kaal.replace(/general|standaard/gi, ''));
}

/** Whether a number format shows its number times a hundred with a percent sign; 9 and 10 are the built-in ones. */
export const isProcentnotatie = (nummer: number, code: string | undefined): boolean =>
  code === undefined ? nummer === 9 || nummer === 10 : code.replace(OPSMUK, '').includes('%');

/** Excel's day number as ISO date. Day 60 is the 29 February 1900 that never was; the days before it are one off. */
export function datumVanGetal(getal: number, vanaf1904: boolean): string {
  const dag = Math.floor(getal);
  const nul = vanaf1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, dag < 60 ? 31 : 30);
  const moment = new Date(nul + dag * 86_400_000);
  return Number.isNaN(moment.getTime()) ? String(getal) : moment.toISOString().slice(0, 10);
}
