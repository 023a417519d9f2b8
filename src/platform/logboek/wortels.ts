import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { KETENS } from './domain.ts';
import type { Wortel } from './keten.ts';

/** Root hashes outside the database: whoever can rewrite a whole chain there cannot rewrite these. */
export interface Wortels {
  readonly pad: string;
  /** All roots, and the numbers of lines that are none. A file that is not there yet has no lines. */
  lees(): Promise<{ readonly wortels: readonly Wortel[]; readonly onleesbaar: readonly number[] }>;
  /** Adds lines at the end; on the disk when it answers. */
  voegToe(wortels: readonly Wortel[]): Promise<void>;
}

const vormWortel = z.object({
  op: z.iso.datetime(),
  keten: z.enum(KETENS),
  volgnummer: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

const isWeg = (fout: unknown): boolean => (fout as NodeJS.ErrnoException).code === 'ENOENT';

function leesRegel(regel: string): Wortel | undefined {
  try {
    return vormWortel.safeParse(JSON.parse(regel)).data;
  } catch {
    return undefined;
  }
}

/** The file of root hashes: one JSON object per line. Better still on a disk or machine of its own. */
export const maakWortels = (pad: string): Wortels => ({
  pad,
  async lees() {
    const tekst = await readFile(pad, 'utf8').catch((fout: unknown) => {
      if (isWeg(fout)) return '';
      throw fout;
    });
    const wortels: Wortel[] = [];
    const onleesbaar: number[] = [];
    for (const [plaats, regel] of tekst.split('\n').entries()) {
      if (regel.trim() === '') continue;
      const wortel = leesRegel(regel);
      if (wortel) wortels.push(wortel);
      else onleesbaar.push(plaats + 1);
    }
    return { wortels, onleesbaar };
  },
  async voegToe(wortels) {
    if (wortels.length === 0) return;
    await mkdir(path.dirname(pad), { recursive: true });
    const bestand = await open(pad, 'a+');
    try {
      const { size } = await bestand.stat();
      const einde = Buffer.alloc(1);
      if (size > 0) await bestand.read(einde, 0, 1, size - 1);
      // A line that a power cut broke off does not swallow the next one.
      const vooraf = size > 0 && einde.toString() !== '\n' ? '\n' : '';
      await bestand.appendFile(vooraf + wortels.map((wortel) => `${JSON.stringify(wortel)}\n`).join(''));
      await bestand.sync();
    } finally {
      await bestand.close();
    }
  },
});
