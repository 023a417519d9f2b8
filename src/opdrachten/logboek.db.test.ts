import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import type { Database } from '../platform/database/index.ts';
import { maakTestdatabase } from '../platform/database/testdatabase.ts';
import { maakLogboek } from '../platform/logboek/index.ts';
import { wortelsPad } from './gegevens.ts';
import { voer } from './logboek.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-logboek-'));
let database: Database;

beforeAll(async () => {
  database = await maakTestdatabase();
  const logboek = maakLogboek(database);
  for (let i = 0; i < 5; i++)
    await logboek.schrijf({
      verwerkingId: randomUUID(),
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      begin: new Date('2026-11-26T10:00:00.123Z'),
      wie: { persoonId: null, naam: 'Ans', client: null, rol: 'analist', partijId: null, partijNaam: 'Toezicht' },
      handeling: 'leesAanbieder',
      soort: 'lezen',
      doel: 'vroegsignalering',
      uitkomst: 'toegestaan',
      status: 200,
    });
  await logboek.sluit();
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

async function controleer(): Promise<{ code: number; regels: string[] }> {
  const regels: string[] = [];
  const config = readConfig({ DATABASE_URL: urlVan(database), BAKEN_DATA: map });
  const code = await voer(['controleer'], { config, schrijf: (regel) => void regels.push(regel) });
  return { code, regels };
}

test('says that the log is in order, and names the row of which one byte was flipped', async () => {
  const heel = await controleer();
  expect(heel.code).toBe(0);
  expect(heel.regels.slice(0, 2)).toEqual([
    'toegangslog: 5 regels, 0 wortels: in orde',
    'verwerkingslog: 5 regels, 0 wortels: in orde',
  ]);
  await database.pool.query(`alter table toegangslog disable trigger all;
    update toegangslog set persoon_naam = 'Bns' where volgnummer = 3; alter table toegangslog enable trigger all`);
  const stuk = await controleer();
  expect(stuk.code).toBe(1);
  expect(stuk.regels.slice(0, 2)).toEqual([
    'toegangslog: 5 regels, 0 wortels: GEBROKEN',
    '  toegangslog, regel 3: inhoud klopt niet met de hash',
  ]);
});

test('knows only this word', async () => {
  await expect(voer(['wis'], { config: readConfig({}), schrijf: () => undefined })).rejects.toThrow(
    'logboek controleer',
  );
});

test('keeps the roots of each database apart, without its password', () => {
  const pad = (url: string) => wortelsPad(readConfig({ DATABASE_URL: url, BAKEN_DATA: map }));
  expect(pad('postgres://ans:geheim@db.example:5433/baken?sslmode=require')).toBe(
    join(map, 'baken', 'logboek-wortels-db.example-5433-baken.jsonl'),
  );
  expect(pad('postgres:///baken?host=/run/pg&user=x')).toBe(join(map, 'baken', 'logboek-wortels--baken-run-pg.jsonl'));
  expect(wortelsPad(readConfig({ BAKEN_DATA: map }), 'demo')).toBe(join(map, 'demo', 'logboek-wortels.jsonl'));
  expect(wortelsPad(readConfig({ BAKEN_WORTELS: join(map, 'w') }))).toBe(join(map, 'w'));
});
