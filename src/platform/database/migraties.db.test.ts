import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runMigraties } from './migraties.ts';
import { maakTestdatabase } from './testdatabase.ts';
import type { Database } from './verbinding.ts';

let database: Database;
let wortel: string;
beforeEach(async () => {
  database = await maakTestdatabase();
  await database.pool.query('drop table migratie');
  wortel = mkdtempSync(join(tmpdir(), 'baken-migraties-'));
});
afterEach(async () => {
  rmSync(wortel, { recursive: true });
  await database.sluit();
});

/** A folder of migrations with these files. */
function map(naam: string, bestanden: Record<string, string>): URL {
  mkdirSync(join(wortel, naam));
  for (const [bestand, sql] of Object.entries(bestanden)) writeFileSync(join(wortel, naam, bestand), sql);
  return pathToFileURL(`${join(wortel, naam)}/`);
}

const EEN = { '0001_een.sql': 'create table een (id integer);\ninsert into een values (1);' };
const TWEE = { ...EEN, '0002_twee.sql': 'create table twee (id integer);' };

test('runs what is new, once, also when several nodes start at the same time', async () => {
  const een = map('een', EEN);
  expect((await Promise.all([1, 2, 3].map(() => runMigraties(database.pool, een)))).sort()).toEqual([0, 0, 1]);
  expect(await runMigraties(database.pool, map('twee', TWEE))).toBe(1);
  expect((await database.pool.query('select * from een')).rows).toEqual([{ id: 1 }]);
});

test('a migration that fails leaves nothing behind', async () => {
  const kapot = map('kapot', { ...EEN, '0002_kapot.sql': 'create table half (id integer); select 1 / 0;' });
  await expect(runMigraties(database.pool, kapot)).rejects.toThrow(/0002_kapot\.sql is mislukt: division by zero/);
  expect((await database.pool.query(`select to_regclass('half') as half, to_regclass('een') as een`)).rows).toEqual([
    { half: null, een: 'een' },
  ]);
});

test('refuses a changed, a missing and a newer migration; other line endings are no change', async () => {
  await runMigraties(database.pool, map('twee', TWEE));
  expect(
    await runMigraties(
      database.pool,
      map('crlf', { ...TWEE, '0001_een.sql': EEN['0001_een.sql'].replace('\n', '\r\n') }),
    ),
  ).toBe(0);
  await expect(runMigraties(database.pool, map('anders', { ...TWEE, '0002_twee.sql': 'select 1;' }))).rejects.toThrow(
    /0002_twee\.sql is veranderd/,
  );
  await expect(runMigraties(database.pool, map('ouder', EEN))).rejects.toThrow(/nieuwere versie van Baken/);
  await database.pool.query('delete from migratie where nummer = 1');
  await expect(runMigraties(database.pool, map('weg', TWEE))).rejects.toThrow(/ontbreekt migratie 0001_een\.sql/);
});

test('refuses files that are not numbered one by one', async () => {
  await expect(runMigraties(database.pool, map('gat', { ...EEN, '0003_drie.sql': '' }))).rejects.toThrow(
    /begint met 0002_/,
  );
});
