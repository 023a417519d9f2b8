import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Bron, leesDeel } from './bron.ts';

/** One file inside a ZIP. */
export interface ZipDeel {
  readonly naam: string;
  readonly methode: number;
  readonly ingepakt: number;
  /** Size that the archive claims; only a hint, because it may lie. */
  readonly uitgepakt: number;
  readonly begin: number;
}

/** What an archive may cost. Inflating stops at the first byte over it. */
export interface ZipGrenzen {
  readonly maxDelen: number;
  readonly maxUitgepakt: number;
  /** Bytes out per byte in, looked at above 16 MiB out. Deflate itself reaches 1,032; real sheets stay under 100. */
  readonly maxVerhouding: number;
}

export const ZIPGRENZEN: ZipGrenzen = { maxDelen: 10_000, maxUitgepakt: 4 * 1024 ** 3, maxVerhouding: 250 };

const EINDE = 0x06054b50;
const INGANG = 0x02014b50;
const LOKAAL = 0x04034b50;
const ONBEKEND = 0xffffffff;
const DREMPEL = 16 * 1024 * 1024;

const weiger = (melding: string): never => {
  throw new BakenFout('verkeerd-bestand', melding);
};

/**
 * The table of contents at the end of the archive. It is read rather than the stream searched for signatures, because
 * compressed data may hold the bytes of a signature. Throws `verkeerd-bestand` for a broken, split, encrypted or ZIP64 file.
 */
export async function leesInhoud(bron: Bron, grenzen: ZipGrenzen = ZIPGRENZEN): Promise<ZipDeel[]> {
  const staart = await leesDeel(bron, bron.omvang - 65_557, bron.omvang);
  let plek = staart.length - 22;
  while (plek >= 0 && staart.readUInt32LE(plek) !== EINDE) plek -= 1;
  if (plek < 0) weiger('Dit bestand is niet compleet: het einde van het ZIP-archief ontbreekt.');
  const aantal = staart.readUInt16LE(plek + 10);
  const omvang = staart.readUInt32LE(plek + 12);
  const begin = staart.readUInt32LE(plek + 16);
  if (begin === ONBEKEND || aantal === 0xffff) weiger('Dit ZIP-bestand is groter dan Baken kan lezen (ZIP64).');
  if (aantal > grenzen.maxDelen)
    weiger(`Dit ZIP-bestand heeft ${aantal} delen; Baken leest er ten hoogste ${grenzen.maxDelen}.`);
  if (begin + omvang > bron.omvang) weiger('Dit ZIP-bestand is beschadigd: de inhoudsopgave wijst buiten het bestand.');
  return leesIngangen(await leesDeel(bron, begin, begin + omvang), aantal);
}

function leesIngangen(tabel: Buffer, aantal: number): ZipDeel[] {
  const delen: ZipDeel[] = [];
  let plek = 0;
  for (let i = 0; i < aantal; i++) {
    if (plek + 46 > tabel.length || tabel.readUInt32LE(plek) !== INGANG)
      weiger('Dit ZIP-bestand is beschadigd: de inhoudsopgave klopt niet.');
    const naamlengte = tabel.readUInt16LE(plek + 28);
    if ((tabel.readUInt16LE(plek + 8) & 1) === 1) weiger('Dit bestand is versleuteld. Haal het wachtwoord eraf.');
    delen.push({
      naam: tabel.toString('utf8', plek + 46, plek + 46 + naamlengte),
      methode: tabel.readUInt16LE(plek + 10),
      ingepakt: tabel.readUInt32LE(plek + 20),
      uitgepakt: tabel.readUInt32LE(plek + 24),
      begin: tabel.readUInt32LE(plek + 42),
    });
    plek += 46 + naamlengte + tabel.readUInt16LE(plek + 30) + tabel.readUInt16LE(plek + 32);
  }
  return delen;
}

/**
 * The bytes of one part, inflated while they are asked for (zlib works on its own thread).
 * Throws `te-groot` when more comes out than `grenzen` allow: a ZIP bomb costs no more than that.
 */
export async function* pakUit(bron: Bron, deel: ZipDeel, grenzen: ZipGrenzen = ZIPGRENZEN): AsyncGenerator<Uint8Array> {
  if (deel.methode !== 0 && deel.methode !== 8)
    weiger(
      `"${deel.naam}" is ingepakt op een manier die Baken niet kent (methode ${deel.methode}). Pak het bestand uit en sla het opnieuw op.`,
    );
  const kop = await leesDeel(bron, deel.begin, deel.begin + 30);
  if (kop.length < 30 || kop.readUInt32LE(0) !== LOKAAL) weiger(`Dit ZIP-bestand is beschadigd bij "${deel.naam}".`);
  const van = deel.begin + 30 + kop.readUInt16LE(26) + kop.readUInt16LE(28);
  const rauw = bron.stroom(van, van + deel.ingepakt);
  let uit = 0;
  try {
    for await (const stuk of deel.methode === 0 ? rauw : opgeblazen(rauw)) {
      uit += stuk.length;
      if (uit > grenzen.maxUitgepakt || (uit > DREMPEL && uit > deel.ingepakt * grenzen.maxVerhouding))
        throw new BakenFout(
          'te-groot',
          `Dit bestand wordt na uitpakken te groot ("${deel.naam}"). Baken is gestopt met lezen. Lever de cijfers als CSV.`,
        );
      yield stuk;
    }
  } catch (fout) {
    if (fout instanceof BakenFout) throw fout;
    weiger(`Dit ZIP-bestand is beschadigd bij "${deel.naam}".`);
  }
}

async function* opgeblazen(rauw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const uitpakker = createInflateRaw({ chunkSize: 1 << 17 });
  const toevoer = Readable.from(rauw, { objectMode: false });
  toevoer.on('error', (fout) => uitpakker.destroy(fout));
  try {
    yield* toevoer.pipe(uitpakker) as AsyncIterable<Uint8Array>;
  } finally {
    toevoer.destroy();
    uitpakker.destroy();
  }
}
