import { BakenFout } from '../../kernel/fouten.ts';
import { type Bron, leesDeel } from './bron.ts';
import { leesInhoud } from './zip.ts';

export type Bestandsoort = 'csv' | 'json' | 'xlsx' | 'ods';

const afbeelding = (naam: string): string =>
  `Dit is een afbeelding (${naam}), geen CSV. Baken leest CSV, Excel (.xlsx) en JSON.`;

/** The first bytes of files that are often sent by mistake. */
const ANDERE_BESTANDEN: readonly { readonly bytes: readonly number[]; readonly melding: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], melding: afbeelding('PNG') },
  { bytes: [0xff, 0xd8, 0xff], melding: afbeelding('JPEG') },
  { bytes: [0x47, 0x49, 0x46, 0x38], melding: afbeelding('GIF') },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    melding: 'Dit is een oud Excel-bestand (.xls) of het heeft een wachtwoord. Sla het op als .xlsx of CSV.',
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    melding: 'Dit is een PDF, geen CSV. Baken leest CSV, Excel (.xlsx) en JSON.',
  },
  { bytes: [0x1f, 0x8b], melding: 'Dit bestand is ingepakt (gzip). Pak het eerst uit.' },
];

const begintMet = (begin: Buffer, ...bytes: number[]): boolean => bytes.every((byte, i) => begin[i] === byte);

/** Recognises a file by its content; its name says nothing. Throws `verkeerd-bestand` with what to do instead. */
export async function recogniseSoort(bron: Bron): Promise<Bestandsoort> {
  if (bron.omvang === 0) throw new BakenFout('verkeerd-bestand', 'Dit bestand is leeg.');
  const begin = await leesDeel(bron, 0, 1024);
  if (begintMet(begin, 0x50, 0x4b)) return soortVanZip(bron);
  const anders = ANDERE_BESTANDEN.find(({ bytes }) => begintMet(begin, ...bytes));
  if (anders) throw new BakenFout('verkeerd-bestand', anders.melding);
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
