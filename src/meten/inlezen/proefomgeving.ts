import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../platform/database/index.ts';
import { alsDefinities, type Gegeven, laadDefinities } from '../catalogus/index.ts';
import { voerImport } from './opdracht.ts';
import { TESTDEFINITIES } from './voorbeelden.ts';

/** The command line on a test database, with a folder of its own for files. For tests only. */
export interface Proef {
  readonly map: string;
  /** Organisations that were to be assessed anew, in order. */
  readonly herbeoordeeld: number[][];
  bestand(naam: string, inhoud: string | Uint8Array): Promise<string>;
  importeer(...args: string[]): Promise<{ code: number; uit: string }>;
  ruimOp(): Promise<void>;
}

/** Two organisations (KvK 12345678 and 01234567), all definitions, and a place for files. */
export async function maakProef(database: Database): Promise<Proef> {
  await laadDefinities(database.db, TESTDEFINITIES);
  await database.pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values
       ('12345678', 'Stichting De Proef', 'JZ01', '{jeugdhulp}', 'proef'), ('01234567', 'GI De Toets', 'JZ02', '{gi}', 'proef')`,
  );
  const map = await mkdtemp(join(tmpdir(), 'baken-import-'));
  const herbeoordeeld: number[][] = [];
  return {
    map,
    herbeoordeeld,
    async bestand(naam, inhoud) {
      const pad = join(map, naam);
      await writeFile(pad, inhoud);
      return pad;
    },
    async importeer(...args) {
      const regels: string[] = [];
      const code = await voerImport(args, {
        schrijf: (regel) => regels.push(regel),
        openDatabase: async () => ({ ...database, sluit: async () => undefined }),
        naVastleggen: async (_, ids) => void herbeoordeeld.push([...ids]),
        importDefinities: async ({ db }, json) => {
          const lijst = json as Gegeven[];
          return { aantal: lijst.length, nieuw: await laadDefinities(db, alsDefinities('gegeven', lijst)) };
        },
      });
      return { code, uit: regels.join('\n') };
    },
    ruimOp: () => rm(map, { recursive: true }),
  };
}
