import { addAbortSignal, type Readable } from 'node:stream';
import { BakenFout } from '../../kernel/fouten.ts';

/** What receiving workbooks may cost one process. */
export interface Ontvanggrenzen {
  /** Largest file, in bytes. */
  readonly maxOmvang: number;
  /** Files that come in or are read at the same time. */
  readonly tegelijk: number;
  /** How long one file may take to come in, in milliseconds. */
  readonly maxDuur: number;
}

export const BESTANDGRENZEN: Ontvanggrenzen = { maxOmvang: 10 * 1024 * 1024, tegelijk: 4, maxDuur: 60_000 };

/** Lets so many pieces of work run at the same time; one more is asked to come back (`te-druk`). */
export function maakPoort(tegelijk: number): <T>(werk: () => Promise<T>) => Promise<T> {
  let bezig = 0;
  return async (werk) => {
    if (bezig >= tegelijk)
      throw new BakenFout('te-druk', 'Er komen nu te veel bestanden tegelijk binnen. Probeer het zo nog eens.');
    bezig += 1;
    try {
      return await werk();
    } finally {
      bezig -= 1;
    }
  };
}

/** All bytes of a file that comes in. Throws `te-groot` at the first byte too many, `ongeldige-invoer` for one that is too slow. */
export async function ontvangBestand(bytes: Readable, { maxOmvang, maxDuur }: Ontvanggrenzen): Promise<Buffer> {
  const teLaat = AbortSignal.timeout(maxDuur);
  const stukken: Buffer[] = [];
  let omvang = 0;
  try {
    for await (const stuk of addAbortSignal(teLaat, bytes) as AsyncIterable<Buffer>) {
      omvang += stuk.length;
      if (omvang > maxOmvang)
        throw new BakenFout(
          'te-groot',
          `Het bestand is groter dan ${Math.floor(maxOmvang / 1024 / 1024)} MB. Een ingevuld sjabloon is veel kleiner.`,
          [{ plek: 'bestand', melding: `verwacht hoogstens ${Math.floor(maxOmvang / 1024 / 1024)} MB` }],
        );
      stukken.push(stuk);
    }
  } catch (fout) {
    if (teLaat.aborted)
      throw new BakenFout('ongeldige-invoer', 'Het bestand kwam te langzaam binnen. Probeer het opnieuw.', [
        { plek: 'bestand', melding: 'verwacht een bestand dat binnen een minuut binnen is' },
      ]);
    throw fout;
  }
  return Buffer.concat(stukken);
}
