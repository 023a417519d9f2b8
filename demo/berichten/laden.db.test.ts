import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { laadBasis } from '../../src/basis.ts';
import { leesRegiostand } from '../../src/meten/berichtenverkeer/index.ts';
import { laadRegister } from '../../src/meten/register/index.ts';
import { maakTestdatabase } from '../../src/platform/database/testdatabase.ts';
import { BERICHTREGIO } from './aanbieders.ts';
import { laadBerichten } from './laden.ts';

/** Of the young people, so that it takes seconds. */
const AANDEEL = 0.03;

let database: Awaited<ReturnType<typeof maakTestdatabase>>;
const map = mkdtempSync(join(tmpdir(), 'baken-berichten-'));
const sleutelbestand = join(map, 'sleutels');
const regels: string[] = [];
const laad = (stop: AbortSignal) =>
  laadBerichten(database, { sleutelbestand, stop, aandeel: AANDEEL, voortgang: (regel) => regels.push(regel) });
const tel = async (tabel: string): Promise<number> =>
  (await database.pool.query<{ n: number }>(`select count(*)::integer as n from ${tabel}`)).rows[0]?.n ?? 0;

beforeAll(async () => {
  writeFileSync(sleutelbestand, `${randomBytes(32).toString('base64')}\n`);
  database = await maakTestdatabase();
  await laadBasis(database);
  await laadRegister(database.db);
});
afterAll(async () => {
  rmSync(map, { recursive: true });
  await database.sluit();
});

test('messages that were broken off go on the next time, and are read once', async () => {
  let gelezen = 0;
  await laad({
    get aborted() {
      return ++gelezen > 500;
    },
  } as AbortSignal);
  expect((await leesRegiostand(database.db, BERICHTREGIO)).berekendOp).toBeNull();
  const half = await tel('ijw_bericht');

  await laad(new AbortController().signal);
  const alles = await tel('ijw_bericht');
  expect(alles).toBeGreaterThan(2000);
  expect(half).toBeGreaterThan(100);
  expect(half).toBeLessThan(alles);
  expect(regels.at(-1)).toBe(`De iJw-berichten staan er: ${(alles - half).toLocaleString('nl-NL')} nieuw.`);
  expect(await tel('ijw_traject')).toBeGreaterThan(100);
  expect((await leesRegiostand(database.db, BERICHTREGIO)).berekendOp).not.toBeNull();

  expect(await tel('plafond')).toBe(2);

  const gezegd = regels.length;
  await laad(new AbortController().signal);
  expect(regels).toHaveLength(gezegd);
  expect(await tel('ijw_bericht')).toBe(alles);
}, 120_000);
