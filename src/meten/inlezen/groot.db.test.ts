import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bron } from '../../platform/bestanden/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakProef, type Proef } from './proefomgeving.ts';
import { leesImport, meldVoortgang, voegImportToe, vraagStop } from './store.ts';
import { voerUit } from './uitvoeren.ts';
import { Voortgangsmeter } from './voortgang.ts';

let database: Database;
let proef: Proef;
beforeAll(async () => {
  database = await maakTestdatabase();
  proef = await maakProef(database);
});
afterAll(async () => {
  await proef.ruimOp();
  await database.sluit();
});

const MB = 1024 * 1024;

setFlagsFromString('--expose-gc');
const ruimOp = runInNewContext('gc') as () => void;

/** Bytes that are still in use after cleaning up. Not the size of the process: that is as large as the machine lets it be. */
function inGebruik(): number {
  ruimOp();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** A file of `omvang` bytes that is made while it is read: a header, and then the same lines over and over. */
function gemaakteBron(omvang: number, kop: string, regel: string): Bron {
  const herhaald = Buffer.from(regel.repeat(Math.ceil((2 * MB) / regel.length)));
  return {
    naam: 'groot.csv',
    omvang,
    async *stroom(van = 0, tot = omvang) {
      if (van === 0) yield Buffer.from(kop);
      for (let plek = Math.max(van, kop.length); plek < tot; plek += MB) {
        const begin = (plek - kop.length) % regel.length;
        yield herhaald.subarray(begin, begin + Math.min(MB, tot - plek));
        // As a disk would do: let others have their turn between two pieces.
        await setImmediate();
      }
    },
  };
}

async function importeer(bron: Bron, tussendoor: (id: number) => Promise<void> = async () => undefined) {
  const { naam: bestandsnaam, omvang } = bron;
  const nieuw = {
    soort: 'kwartaalcijfers',
    bestandsnaam,
    sha256: 'x',
    omvang,
    keuzes: {},
    status: 'vastleggen',
  } as const;
  const id = await voegImportToe(database.db, nieuw);
  const meter = new Voortgangsmeter(async (voortgang) => {
    await tussendoor(id);
    return meldVoortgang(database, id, voortgang);
  });
  const omgeving = { database, naVastleggen: async () => undefined };
  return voerUit(omgeving, id, bron, 'ineens', meter);
}

describe('a large file', () => {
  it('costs no more memory than a small one', async () => {
    // Long lines with little that is known, so that 200 MB costs this test seconds and not minutes.
    const bron = gemaakteBron(
      200 * MB,
      'kvk;periode;vacatures;verhaal\n',
      `12345678;2026-K1;4;${'lang '.repeat(800)}\n`,
    );
    const vooraf = inGebruik();
    let hoogste = 0;
    const uitkomst = await importeer(bron, async () => {
      hoogste = Math.max(hoogste, inGebruik());
    });
    expect(uitkomst).toMatchObject({ status: 'vastgelegd', verslag: { tellingen: { nieuw: 1 } } });
    expect(uitkomst.verslag.tellingen.ongewijzigd).toBeGreaterThan(50_000);
    expect(hoogste).toBeGreaterThan(0);
    expect((hoogste - vooraf) / MB).toBeLessThan(64);
    // It is about memory: how long it takes is for the bench.
  }, 240_000);

  it('stops in the middle, and then nothing of it is stored', async () => {
    let gemeld = 0;
    const bron = gemaakteBron(400 * MB, 'kvk;periode;vacatures\n', '12345678;2026-K1;4\n');
    const uitkomst = await importeer(bron, async (id) => {
      gemeld += 1;
      if (gemeld === 2) await vraagStop(database.db, id);
    });
    expect(uitkomst.status).toBe('gestopt');
    const { rowCount } = await database.pool.query('select 1 from waarneming where import_id = $1', [uitkomst.id]);
    expect(rowCount).toBe(0);
    expect((await leesImport(database.db, uitkomst.id)).voortgang).toBeNull();
  }, 240_000);
});
