import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface Zipdeel {
  readonly pad: string;
  readonly bytes: Uint8Array;
  /** Made smaller; without it is put in as it is. */
  readonly klein: boolean;
}

/** Bytes between two moments at which this process does something else. */
const STUK = 1024 * 1024;

/** A ZIP, in pieces as they come: the parts are not copied, and nobody waits for the whole. */
export async function* maakZip(delen: readonly Zipdeel[], nu: Date): AsyncGenerator<Uint8Array> {
  const klaar: Uint8Array[] = [];
  const zip = new Zip((fout, stuk) => {
    if (fout) throw fout;
    klaar.push(stuk);
  });
  for (const { pad, bytes, klein } of delen) {
    const deel = klein ? new ZipDeflate(pad) : new ZipPassThrough(pad);
    deel.mtime = nu;
    zip.add(deel);
    for (let plek = 0; plek < bytes.length; plek += STUK) {
      deel.push(bytes.subarray(plek, plek + STUK), plek + STUK >= bytes.length);
      yield* klaar.splice(0);
      await laatAnderenVoor();
    }
  }
  zip.end();
  yield* klaar.splice(0);
}
