import { decodePDFRawStream, PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';

type Letters = (hex: string) => string;

const latin = (stroom: unknown): string =>
  stroom instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stroom).decode()).toString('latin1') : '';

const uitHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The letters of a font by its own table (ToUnicode), as the browser that printed wrote it. */
function lettersVan(font: PDFDict): Letters {
  const tabel = new Map<string, string>();
  const cmap = latin(font.lookup(PDFName.of('ToUnicode')));
  for (const [, lijst = ''] of cmap.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, van = '', naar = ''] of lijst.matchAll(/<(\w+)>\s*<(\w+)>/g))
      tabel.set(van.toUpperCase(), uitHex(naar));
  for (const [, lijst = ''] of cmap.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
    for (const [, van = '', tot = '', naar = ''] of lijst.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const eerste = Number.parseInt(van, 16);
      for (let code = eerste; code <= Number.parseInt(tot, 16); code += 1) {
        const teken = (Number.parseInt(naar, 16) + code - eerste).toString(16).padStart(4, '0');
        tabel.set(code.toString(16).padStart(van.length, '0').toUpperCase(), uitHex(teken));
      }
    }
  // A font that is drawn (Type 3) has codes of one byte, the others of two.
  const perCode = [...tabel.keys()][0]?.length === 2 ? /../g : /.{4}/g;
  return (hex) => (hex.match(perCode) ?? []).map((code) => tabel.get(code.toUpperCase()) ?? '').join('');
}

const deel = (bron: PDFDict | undefined, naam: string): PDFDict | undefined =>
  bron?.lookupMaybe(PDFName.of(naam), PDFDict);

/** The text that a content stream draws, with that of the forms in it. */
function lees(inhoud: string, bronnen: PDFDict | undefined): string {
  const [fonts, vormen] = [deel(bronnen, 'Font'), deel(bronnen, 'XObject')];
  let letters: Letters = () => '';
  let uit = '';
  // A font, a string in hex or in letters, a form, or the end of a text.
  for (const [, font, hex, plat, vorm, einde] of inhoud.matchAll(
    /\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(((?:[^()\\]|\\.)*)\)\s*Tj|\/(\S+) Do\b|\b(ET)\b/g,
  )) {
    if (font !== undefined) {
      const gevonden = deel(fonts, font);
      if (gevonden) letters = lettersVan(gevonden);
    } else if (hex !== undefined) uit += letters(hex) || Buffer.from(hex, 'hex').toString('latin1');
    else if (plat !== undefined) uit += plat;
    else if (vorm !== undefined) {
      const stroom = vormen?.lookup(PDFName.of(vorm));
      if (stroom instanceof PDFRawStream) uit += lees(latin(stroom), deel(stroom.dict, 'Resources'));
    } else if (einde !== undefined) uit += ' ';
  }
  return uit;
}

function leesPagina({ node }: PDFPage): string {
  const inhoud = node.Contents();
  const delen = inhoud instanceof PDFArray ? inhoud.asArray().map((_, i) => inhoud.lookup(i)) : [inhoud];
  return lees(delen.map(latin).join('\n'), node.Resources()).replace(/\s+/g, ' ');
}

/** What can be read in a PDF, page by page. Enough for what our browser and our own list of annexes write. For tests only. */
export const pdfTekst = (pdf: PDFDocument): string[] => pdf.getPages().map(leesPagina);
