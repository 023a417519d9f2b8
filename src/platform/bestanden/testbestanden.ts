import { strToU8, type Zippable, zipSync } from 'fflate';

/** Files for tests, small enough to read in the test itself. */

const xml = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A cell of a test sheet: text, a number, or XML of one's own. */
export type Testcel = string | number | { readonly xml: string } | null;

export const zip = (delen: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(delen).map(([naam, tekst]) => [naam, strToU8(tekst)])) as Zippable);

const letters = (kolom: number): string =>
  (kolom >= 26 ? letters(Math.floor(kolom / 26) - 1) : '') + String.fromCharCode(65 + (kolom % 26));

function xlsxCel(cel: Testcel, plek: string): string {
  if (cel === null) return '';
  if (typeof cel === 'number') return `<c r="${plek}"><v>${cel}</v></c>`;
  if (typeof cel === 'string') return `<c r="${plek}" t="inlineStr"><is><t>${xml(cel)}</t></is></c>`;
  return cel.xml.replace('<c', `<c r="${plek}"`);
}

/** A workbook of one sheet. `extra` replaces or adds parts of the archive. */
export function maakXlsx(rijen: readonly (readonly Testcel[])[], extra: Record<string, string> = {}): Uint8Array {
  const blad = rijen
    .map((rij, r) => `<row r="${r + 1}">${rij.map((cel, k) => xlsxCel(cel, `${letters(k)}${r + 1}`)).join('')}</row>`)
    .join('');
  return zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Cijfers" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${blad}</sheetData></worksheet>`,
    ...extra,
  });
}

function odsCel(cel: Testcel): string {
  if (cel === null) return '<table:table-cell/>';
  if (typeof cel === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cel}"><text:p>${cel}</text:p></table:table-cell>`;
  if (typeof cel === 'string')
    return `<table:table-cell office:value-type="string"><text:p>${xml(cel)}</text:p></table:table-cell>`;
  return cel.xml;
}

/** The XML of one sheet of an OpenDocument spreadsheet. */
export const odsBlad = (naam: string, rijen: readonly (readonly Testcel[])[]): string =>
  `<table:table table:name="${naam}">${rijen.map((rij) => `<table:table-row>${rij.map(odsCel).join('')}</table:table-row>`).join('')}</table:table>`;

export const ODS_BEGIN =
  '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>';
export const ODS_EINDE = '</office:spreadsheet></office:body></office:document-content>';

/** An OpenDocument spreadsheet with these sheets. */
export const maakOds = (bladen: Record<string, readonly (readonly Testcel[])[]>): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${ODS_BEGIN}${Object.entries(bladen)
      .map(([naam, rijen]) => odsBlad(naam, rijen))
      .join('')}${ODS_EINDE}`,
  });
