import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

/** Bytes that can be read more than once and from any place: a file on disk, pieces in the database, or memory. */
export interface Bron {
  readonly naam: string;
  /** Size in bytes. */
  readonly omvang: number;
  /** The bytes [van, tot); everything when left out. */
  stroom(van?: number, tot?: number): AsyncIterable<Uint8Array>;
}

/** A file on disk. Throws the error of the file system when it is not there. */
export async function bestandBron(pad: string): Promise<Bron> {
  const { size } = await stat(pad);
  return {
    naam: basename(pad),
    omvang: size,
    stroom: (van = 0, tot = size) =>
      tot <= van
        ? geheugenStroom(new Uint8Array())
        : createReadStream(pad, { start: van, end: tot - 1, highWaterMark: 1 << 18 }),
  };
}

/** The same file, that says while it is read from its beginning which part of its bytes has gone by (0 to 1). */
export const volgBron = (bron: Bron, gelezen: (deel: number) => void): Bron => ({
  ...bron,
  async *stroom(van, tot) {
    let bytes = 0;
    for await (const stuk of bron.stroom(van, tot)) {
      bytes += stuk.length;
      if (van === undefined) gelezen(bytes / bron.omvang);
      yield stuk;
    }
  },
});

/** Bytes that are in memory already. */
export function geheugenBron(naam: string, inhoud: Uint8Array | string): Bron {
  const bytes = typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
  return {
    naam,
    omvang: bytes.length,
    stroom: (van = 0, tot = bytes.length) => geheugenStroom(bytes.subarray(van, tot)),
  };
}

async function* geheugenStroom(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let plek = 0; plek < bytes.length; plek += 1 << 16) yield bytes.subarray(plek, plek + (1 << 16));
}

/** The bytes [van, tot) as one piece; only for parts that are known to be small. */
export async function leesDeel(bron: Bron, van: number, tot: number): Promise<Buffer> {
  const stukken: Uint8Array[] = [];
  for await (const stuk of bron.stroom(Math.max(0, van), Math.min(tot, bron.omvang))) stukken.push(stuk);
  return Buffer.concat(stukken);
}
