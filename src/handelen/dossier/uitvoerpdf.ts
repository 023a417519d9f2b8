import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { pixelsVan } from './documentbeeld.ts';
import { toetsZwaarte } from './documentzwaarte.ts';
import type { Bijlage } from './uitvoer.ts';

/** A4 lying, in points: as the print of the screen before it. */
const [BREEDTE, HOOGTE] = [841.89, 595.28];
const RAND = 50;
const PER_PAGINA = 12;
const INKT = rgb(0.1, 0.1, 0.1);

interface Letters {
  readonly gewoon: PDFFont;
  readonly vet: PDFFont;
}

/** PNGs of more pixels are unpacked to be put in a PDF, and that takes twelve bytes for each. */
const MAX_PNG = 25_000_000;

/** Kinds that can be put in a PDF. */
export const isAfdrukbaar = (soort: string): boolean =>
  soort === 'application/pdf' || soort === 'image/png' || soort === 'image/jpeg';

/** What a PDF says of itself: its title, and on every sheet that is added here of which dossier it is, when it was made and by whom. */
export interface Blad {
  readonly titel: string;
  readonly regel: string;
}

interface Gang {
  readonly blad?: Blad;
  /** Annexes that are only named. */
  readonly overslaan?: ReadonlySet<number>;
  /** With which annex it begins; null: all are done. */
  readonly begint?: (bijlage: number | null) => void;
}

/**
 * The print of a dossier with its documents behind it: a list of all with their hash, then each PDF and each PNG or JPEG with its number.
 * What cannot be printed (Office, text, mail, a PDF that is broken or swells) is in the list only. Throws when `afdruk` is no PDF. A file
 * can take all memory and time that there is: `voegApartToe` does this in a thread of its own.
 */
export async function voegBijlagenToe(
  afdruk: Uint8Array,
  bijlagen: readonly Bijlage[],
  { blad, overslaan = new Set(), begint = () => undefined }: Gang = {},
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(afdruk);
  if (blad) pdf.setTitle(blad.titel, { showInWindowTitleBar: true });
  if (bijlagen.length === 0) return pdf.save();
  const letters = await lettersVoor(pdf);
  const lijst: string[] = [];
  const na = await PDFDocument.create();
  for (const [i, bijlage] of bijlagen.entries()) {
    begint(i);
    const waar = overslaan.has(i) ? NIET_AF_TE_DRUKKEN : await zetErin(na, bijlage, i + 1, blad);
    lijst.push(`${i + 1}. ${bijlage.naam}: ${waar}`);
  }
  begint(null);
  schrijfLijst(pdf, letters, bijlagen, lijst, blad);
  for (const pagina of await pdf.copyPages(na, na.getPageIndices())) pdf.addPage(pagina);
  return pdf.save();
}

const NIET_AF_TE_DRUKKEN = 'kan niet worden afgedrukt; staat in de ZIP';

/** Puts a document behind the others. Answers, in Dutch, where it is. */
async function zetErin(
  pdf: PDFDocument,
  { soort, bytes, ingetrokken }: Bijlage,
  nummer: number,
  blad: Blad | undefined,
): Promise<string> {
  if (ingetrokken) return 'ingetrokken';
  if (!isAfdrukbaar(soort)) return 'staat in de ZIP';
  if (!bytes) return NIET_AF_TE_DRUKKEN;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Documents of before a limit was set are held against it as well.
    await toetsZwaarte(soort, buffer);
    if (soort === 'image/png' && (pixelsVan(soort, buffer) ?? 0) > MAX_PNG) return NIET_AF_TE_DRUKKEN;
    if (soort === 'application/pdf') {
      const ander = await PDFDocument.load(bytes);
      const paginas = await pdf.copyPages(ander, ander.getPageIndices());
      const letters = await lettersVoor(pdf);
      for (const [i, pagina] of paginas.entries())
        merk(pdf.addPage(pagina), letters, { bijlage: nummer, nummer: i + 1, van: paginas.length }, blad);
      return `hierna, ${paginas.length === 1 ? '1 pagina' : `${paginas.length} pagina's`}`;
    }
    const beeld = soort === 'image/png' ? await pdf.embedPng(bytes) : await pdf.embedJpg(bytes);
    const { width, height } = beeld.scaleToFit(BREEDTE - 2 * RAND, HOOGTE - 2 * RAND);
    const pagina = pdf.addPage([BREEDTE, HOOGTE]);
    pagina.drawImage(beeld, { x: (BREEDTE - width) / 2, y: (HOOGTE - height) / 2, width, height });
    merk(pagina, await lettersVoor(pdf), { bijlage: nummer, nummer: 1, van: 1 }, blad);
    return 'hierna, 1 pagina';
  } catch {
    return NIET_AF_TE_DRUKKEN;
  }
}

const lettersVoor = async (pdf: PDFDocument): Promise<Letters> => ({
  gewoon: await pdf.embedFont(StandardFonts.Helvetica),
  vet: await pdf.embedFont(StandardFonts.HelveticaBold),
});

interface Plaats {
  readonly bijlage: number;
  readonly nummer: number;
  readonly van: number;
}

/** Says at the edge of a sheet of an annex which one it is: a loose sheet finds its place again. */
function merk(pagina: PDFPage, letters: Letters, { bijlage, nummer, van }: Plaats, blad: Blad | undefined): void {
  const waar = `Bijlage ${bijlage}, bladzijde ${nummer} van ${van}`;
  pagina.drawText(waar, { x: 20, y: pagina.getHeight() - 20, size: 9, font: letters.vet, color: INKT });
  if (blad) schrijfVoet(pagina, letters, blad.regel);
}

const VOET = { rand: 20, hoogte: 12, grootst: 8, kleinst: 5 };

/** One line at the foot, as small as it must be to fit a narrow sheet. */
function schrijfVoet(pagina: PDFPage, { gewoon }: Letters, regel: string, rechts = ''): void {
  const tekst = drukbaar(regel, gewoon);
  const ruimte = pagina.getWidth() - 2 * VOET.rand - gewoon.widthOfTextAtSize(`  ${rechts}`, VOET.grootst);
  const size = Math.max(VOET.kleinst, Math.min(VOET.grootst, ruimte / gewoon.widthOfTextAtSize(tekst, 1)));
  const stijl = { y: VOET.hoogte, font: gewoon, color: INKT };
  pagina.drawText(tekst, { ...stijl, x: VOET.rand, size });
  const x = pagina.getWidth() - VOET.rand - gewoon.widthOfTextAtSize(rechts, VOET.grootst);
  if (rechts) pagina.drawText(rechts, { ...stijl, x, size: VOET.grootst });
}

function schrijfLijst(
  pdf: PDFDocument,
  letters: Letters,
  bijlagen: readonly Bijlage[],
  lijst: readonly string[],
  blad: Blad | undefined,
): void {
  const { gewoon, vet } = letters;
  const paginas = Math.ceil(bijlagen.length / PER_PAGINA);
  for (let van = 0; van < bijlagen.length; van += PER_PAGINA) {
    const pagina = pdf.addPage([BREEDTE, HOOGTE]);
    let y = HOOGTE - RAND - 18;
    pagina.drawText('Bijlagen', { x: RAND, y, size: 18, font: vet, color: INKT });
    for (const [i, { hash }] of bijlagen.slice(van, van + PER_PAGINA).entries()) {
      y -= 22;
      pagina.drawText(drukbaar(lijst[van + i] ?? '', gewoon).slice(0, 130), {
        x: RAND,
        y,
        size: 11,
        font: gewoon,
        color: INKT,
      });
      y -= 14;
      pagina.drawText(`SHA-256 ${hash}`, { x: RAND + 14, y, size: 8, font: gewoon, color: INKT });
    }
    if (blad)
      schrijfVoet(pagina, letters, blad.regel, `Lijst van bijlagen, bladzijde ${van / PER_PAGINA + 1} van ${paginas}`);
  }
}

/** Letters that the standard font has; others become a question mark, for the name is in the ZIP as well. */
function drukbaar(tekst: string, font: PDFFont): string {
  const bekend = new Set(font.getCharacterSet());
  return [...tekst.normalize('NFC')].map((teken) => (bekend.has(teken.codePointAt(0) ?? 0) ? teken : '?')).join('');
}
