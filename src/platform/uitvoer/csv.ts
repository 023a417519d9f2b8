/** Characters with which a spreadsheet program begins a formula. */
const GEVAARLIJK = /^[=+\-@\t\r]/;
/** Digits with dots and commas, as people write numbers: a spreadsheet program can make nothing else of it. */
const GETAL = /^[+-]?\d[\d.,]*%?$/;

/** One cell of a CSV file: formulas are made harmless with an apostrophe, separators and quotes are escaped. */
export function csvCel(waarde: string | number | null): string {
  if (waarde === null) return '';
  const tekst = typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde;
  const veilig = GEVAARLIJK.test(tekst) && !GETAL.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** One line of a CSV file for Dutch spreadsheet programs: `;` between cells, CRLF at the end. */
export const csvRegel = (cellen: readonly (string | number | null)[]): string => `${cellen.map(csvCel).join(';')}\r\n`;

/** Byte order mark, by which Excel knows that the file is UTF-8. */
export const CSV_BOM = '\uFEFF';
