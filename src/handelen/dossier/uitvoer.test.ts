import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfTekst } from '../../../e2e/scherm/pdftekst.ts';
import { objectenbom, pngVan } from './proefbommen.ts';
import type { Bijlage } from './uitvoer.ts';
import { SAMENVOEGGRENZEN, voegApartToe } from './uitvoerapart.ts';
import { bladVan } from './uitvoerblad.ts';
import { voegBijlagenToe } from './uitvoerpdf.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
async function pdfVan(paginas: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  for (let i = 0; i < paginas; i++) pdf.addPage([300, 400]);
  return Buffer.from(await pdf.save());
}
const bijlage = (naam: string, soort: string, bytes: Buffer | null, ingetrokken = false): Bijlage => ({
  id: naam,
  naam,
  soort,
  hash: 'ab'.repeat(32),
  ingetrokken,
  bytes,
});
const paginas = async (bijlagen: Bijlage[]) =>
  (await PDFDocument.load(await voegBijlagenToe(await pdfVan(2), bijlagen))).getPageCount();

describe('a dossier as one PDF', () => {
  it('is the screen alone when there are no documents', async () => {
    expect(await paginas([])).toBe(2);
  });
  it('has a list, and behind it every page of a PDF and every picture', async () => {
    expect(
      await paginas([bijlage('plan.pdf', 'application/pdf', await pdfVan(3)), bijlage('foto.png', 'image/png', PNG)]),
    ).toBe(2 + 1 + 3 + 1);
  });
  it('only names what cannot be printed: a letter, a broken PDF, one that was taken back, letters of other scripts', async () => {
    expect(
      await paginas([
        bijlage('brief.docx', 'application/x', Buffer.from('x')),
        bijlage('stuk.pdf', 'application/pdf', Buffer.from('%PDF-1.7 stuk')),
        bijlage('weg.pdf', 'application/pdf', null, true),
        bijlage('план ☂ ’één’.txt', 'text/plain', Buffer.from('x')),
      ]),
    ).toBe(2 + 1);
  });
  it('goes on without an annex that takes all memory, or all time, and names it with the rest', async () => {
    // Millions of objects, not packed: nothing but reading it shows what it takes.
    const lijst = Buffer.from(
      `%PDF-1.7\n1 0 obj\n[${'1 '.repeat(6_000_000)}]\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
    );
    const bom = bijlage('bom.pdf', 'application/pdf', lijst);
    const goed = bijlage('plan.pdf', 'application/pdf', await pdfVan(3));
    const afdruk = await pdfVan(2);
    const ruim = { ...SAMENVOEGGRENZEN, geheugen: 4000 };
    for (const grenzen of [
      { ...SAMENVOEGGRENZEN, geheugen: 64 },
      { ...ruim, maxPerBijlage: 1000 },
      { ...ruim, maxDuur: 1 },
    ]) {
      const uit = await voegApartToe(afdruk, [goed, bom, goed], grenzen);
      const over = grenzen.maxDuur === 1 ? 0 : 6;
      expect((await PDFDocument.load(uit)).getPageCount()).toBe(2 + 1 + over);
    }
  });
  it('only names what was too heavy before anybody looked at that', async () => {
    const zwaar = [
      bijlage('bom.pdf', 'application/pdf', objectenbom(20_000_000)),
      bijlage('groot.png', 'image/png', pngVan(12_000, 12_000)),
      bijlage('zwelt.png', 'image/png', pngVan(1, 1, 100 * 1024 * 1024)),
      bijlage('foto.png', 'image/png', PNG),
    ];
    const uit = await voegApartToe(await pdfVan(2), zwaar);
    expect((await PDFDocument.load(uit)).getPageCount()).toBe(2 + 1 + 1);
  });
  it('says on every sheet behind it of which dossier it is, when and by whom it was made, and the how manieth it is', async () => {
    const wie = { naam: 'Anouk de Vries, Toezicht', nu: new Date('2026-11-28T21:05:00Z') };
    const blad = bladVan({ kenmerk: 'PRF-2026-000001', stand: { titel: `Zorgen ${'over '.repeat(30)}` } }, wie);
    expect(blad.titel).toContain('PRF-2026-000001: Zorgen over');
    expect(blad.regel).toMatch(
      /^PRF-2026-000001 · Zorgen .{20,60}… · gemaakt op 28 november 2026, 22\.05 uur door Anouk/,
    );
    const delen = [bijlage('plan.pdf', 'application/pdf', await pdfVan(2)), bijlage('foto.png', 'image/png', PNG)];
    const uit = await PDFDocument.load(await voegApartToe(await pdfVan(1), delen, SAMENVOEGGRENZEN, blad));
    expect(uit.getTitle()).toBe(blad.titel);
    const bladen = pdfTekst(uit).slice(1);
    for (const [i, waar] of [
      'Lijst van bijlagen, bladzijde 1 van 1',
      'Bijlage 1, bladzijde 1 van 2',
      'Bijlage 1, bladzijde 2 van 2',
      'Bijlage 2, bladzijde 1 van 1',
    ].entries()) {
      expect(bladen[i]).toContain(waar);
      expect(bladen[i]).toContain('door Anouk de Vries, Toezicht');
    }
  });
  it('has a second page of the list when there are many', async () => {
    expect(
      await paginas(Array.from({ length: 13 }, (_, n) => bijlage(`${n}.txt`, 'text/plain', Buffer.from('x')))),
    ).toBe(2 + 2);
  });
});
