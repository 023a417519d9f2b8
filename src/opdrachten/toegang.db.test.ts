import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import type { Database } from '../platform/database/index.ts';
import { maakTestdatabase } from '../platform/database/testdatabase.ts';
import { voer as voerImport } from './import.ts';
import { voer as voerNodigUit } from './nodig-uit.ts';
import type { Voer } from './opdracht.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-toegang-'));
let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(async () => {
  await database.sluit();
  rmSync(map, { recursive: true });
});

async function roep(voer: Voer, ...args: string[]): Promise<string> {
  const { connectionString, host, user, database: naam } = database.pool.options;
  const DATABASE_URL = connectionString ?? `postgres:///${naam}?host=${encodeURIComponent(host ?? '')}&user=${user}`;
  const regels: string[] = [];
  const config = readConfig({
    DATABASE_URL,
    BAKEN_DATA: map,
    BAKEN_ADRES: 'https://baken.example',
    BAKEN_PROXY: '127.0.0.1',
  });
  expect(await voer(args, { config, schrijf: (regel) => void regels.push(regel) })).toBe(0);
  return regels.join('\n');
}

const bestand = (inhoud: unknown): string => {
  const pad = join(map, 'partijen.json');
  writeFileSync(pad, JSON.stringify(inhoud));
  return pad;
};

test('parties come from a file, and their first beheerder by invitation', async () => {
  const pad = bestand([{ soort: 'aanbieder', naam: 'Voorbeeldzorg', kvk: '99000972' }]);
  expect(await roep(voerImport, 'partijen', pad)).toContain('1 partijen nieuw, 0 bijgewerkt');
  const uitvoer = await roep(voerNodigUit, '--partij', 'Voorbeeldzorg', '--naam', 'Bea Heer', 'Bea@Proef.example');
  expect(uitvoer).toMatch(/https:\/\/baken\.example\/uitnodiging\/[\w-]{43}$/);
  const uitnodiging = await database.db.selectFrom('uitnodiging').selectAll().executeTakeFirstOrThrow();
  expect(uitnodiging).toMatchObject({ email: 'bea@proef.example', rol: 'beheerder', door: null });
  const regel = await database.db.selectFrom('toegangslog').selectAll().executeTakeFirstOrThrow();
  expect(regel).toMatchObject({ handeling: 'nodigUit', persoon_naam: 'Opdrachtregel', soort: 'beheer' });
});

test.each([
  [['--partij', 'Voorbeeldzorg', '--naam', 'X', '--rol', 'baas', 'x@y.example'], 'De rol "baas" bestaat niet'],
  [['--partij', 'Voorbeeldzorg', '--naam', 'X', '--rol', 'analist', 'x@y.example'], 'geen mensen in deze rol'],
  [['--partij', 'Onbekend', '--naam', 'X', 'x@y.example'], 'staat niet in het register'],
  [['--partij', 'Voorbeeldzorg', '--naam', 'X'], 'Gebruik:'],
  [['--partij', 'Voorbeeldzorg', '--naam', 'X', 'x@y@z'], 'Dit bericht kan niet worden verstuurd'],
])('%j is refused', async (args, melding) => {
  await expect(roep(voerNodigUit, ...args)).rejects.toThrow(melding);
});

test('a file with a mistake changes nothing', async () => {
  const pad = bestand([
    { soort: 'kennispunt', naam: 'Nieuw' },
    { soort: 'gemeente', naam: 'Zonder code' },
  ]);
  await expect(roep(voerImport, 'partijen', pad)).rejects.toThrow('Er is niets gewijzigd');
  await expect(roep(voerImport, 'partijen')).rejects.toThrow('Noem één bestand');
  const namen = await database.db.selectFrom('partij').select('naam').execute();
  expect(namen.map(({ naam }) => naam)).not.toContain('Nieuw');
});
