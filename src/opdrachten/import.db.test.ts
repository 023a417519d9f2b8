import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import type { Database } from '../platform/database/index.ts';
import { maakTestdatabase } from '../platform/database/testdatabase.ts';
import { bevatDemo } from './gegevens.ts';
import { voer } from './import.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-opdracht-'));
const bestand = join(map, 'cijfers.csv');
let database: Database;

beforeAll(async () => {
  writeFileSync(bestand, 'kvk;periode;eigenVermogen\n12345678;2026-K2;10\n');
  database = await maakTestdatabase();
  await database.pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ('12345678', 'De Proef', 'JZ01', '{jeugdhulp}', 'proef')`,
  );
});
afterAll(async () => {
  await database.sluit();
  rmSync(map, { recursive: true });
});

/** The address of the test database as a person would give it. */
function urlVan({ pool }: Database): string {
  const { connectionString, host, user, database: naam } = pool.options;
  return connectionString ?? `postgres:///${naam}?host=${encodeURIComponent(host ?? '')}&user=${user}`;
}

async function importeer(): Promise<string> {
  const regels: string[] = [];
  const schrijf = (regel: string) => void regels.push(regel);
  await voer(['kwartaalcijfers', bestand], { config: readConfig({ DATABASE_URL: urlVan(database) }), schrijf });
  return regels.join('\n');
}

test('warns before real figures join invented ones, whatever address the database has', async () => {
  expect(await bevatDemo(database)).toBe(false);
  expect(await importeer()).toMatch(/^cijfers\.csv: vastgelegd/);

  await database.pool.query(
    `insert into import (soort, bestandsnaam, sha256, omvang, status) values ('demo', 'demonstratie', '', 0, 'vastgelegd')`,
  );
  expect(await bevatDemo(database)).toBe(true);
  expect(await importeer()).toMatch(/^LET OP: in deze database staan demonstratiegegevens\..*\ncijfers\.csv: /);
});

test('reads organisaties and regions in, and knows them the second time', async () => {
  const regels: string[] = [];
  const context = {
    config: readConfig({ DATABASE_URL: urlVan(database) }),
    schrijf: (r: string) => void regels.push(r),
  };
  const pad = join(import.meta.dirname, '../../docs/voorbeelden/register.json');
  expect(await voer(['register', pad], context)).toBe(0);
  expect(await voer(['register', pad], context)).toBe(0);
  expect(regels.join('\n')).toMatch(/vastgelegd.*Er is niets gewijzigd/s);
});
