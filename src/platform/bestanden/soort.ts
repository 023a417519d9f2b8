import { BakenFout } from '../../kernel/fouten.ts';
import { type Bron, leesDeel } from './bron.ts';
import { leesInhoud } from './zip.ts';

export type Bestandsoort = 'csv' | 'json' | 'xlsx' | 'ods';

const begintMet = (begin: Buffer, ...bytes: number[]): boolean => bytes.every((byte, i) => begin[i] === byte);

/** Recognises a file by its content; its name says nothing. Throws `verkeerd-bestand` with what to do instead. */
export async function recogniseSoort(bron: Bron): Promise<Bestandsoort> {
  if (bron.omvang === 0) throw new BakenFout('verkeerd-bestand', 'Dit bestand is leeg.');
  const begin = await leesDeel(bron, 0, 1024);
  if (begintMet(begin, 0x50, 0x4b)) return soortVanZip(bron);
  if (begintMet(begin, 0xd0, 0xcf, 0x11, 0xe0))
    throw new BakenFout(
      'verkeerd-bestand',
      'Dit is een oud Excel-bestand (.xls) of het heeft een wachtwoord. Sla het op als .xlsx of CSV.',
    );
  if (begin.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new BakenFout('verkeerd-bestand', 'Dit is een PDF. Baken leest CSV, Excel (.xlsx) en JSON.');
  if (begintMet(begin, 0x1f, 0x8b))
    throw new BakenFout('verkeerd-bestand', 'Dit bestand is ingepakt (gzip). Pak het eerst uit.');
  const tekst = begin
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return tekst.startsWith('{') || tekst.startsWith('[') ? 'json' : 'csv';
}

async function soortVanZip(bron: Bron): Promise<Bestandsoort> {
  const namen = new Set((await leesInhoud(bron)).map(({ naam }) => naam));
  if (namen.has('xl/workbook.xml')) return 'xlsx';
  if (namen.has('content.xml')) return 'ods';
  throw new BakenFout(
    'verkeerd-bestand',
    'Dit ZIP-bestand is geen Excel- of OpenDocument-rekenblad. Pak het eerst uit.',
  );
}
