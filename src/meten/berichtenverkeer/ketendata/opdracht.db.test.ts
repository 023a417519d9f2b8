import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../platform/database/index.ts';
import { maakTestdatabase } from '../../../platform/database/testdatabase.ts';
import { laadRegister } from '../../register/index.ts';
import { alsCsv, PROEFPROFIEL } from '../proefketendata.ts';
import { voerKetendata } from './opdracht.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-keten-'));
const pad = (naam: string): string => join(map, naam);
let database: Database;
const regels: string[] = [];

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadRegister(database.db);
  writeFileSync(pad('sleutels'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
  writeFileSync(pad('profiel.json'), JSON.stringify(PROEFPROFIEL));
  const rij = { bsn: '999900006', aanbieder: '99000001', dagtekening: '02-03-2026', begin: '01-03-2026' };
  writeFileSync(
    pad('JW305.csv'),
    alsCsv('JW305', [
      { ...rij, identificatie: 'B1' },
      { ...rij, identificatie: 'B2', begin: 'Jansen' },
    ]),
  );
});
afterAll(async () => {
  await database?.sluit();
  rmSync(map, { recursive: true });
});

const voer = (...args: string[]) =>
  voerKetendata(args, {
    schrijf: (regel) => regels.push(regel),
    openDatabase: async () => ({ ...database, sluit: async () => undefined }),
    sleutelbestand: async () => pad('sleutels'),
  });

it('reads a file by a profile, says what was refused and never of whom', async () => {
  const args = [pad('JW305.csv'), '--profiel', pad('profiel.json'), '--soort', '305', '--gemeente', '0758'];
  expect(await voer(...args)).toBe(1);
  expect(regels[0]).toMatch(/^JW305.csv, rij 3, kolom ‘Kolom begin’: gevonden: iets als Aaaaaa; verwacht: een datum/);
  expect(regels[1]).toContain(
    '2 rijen gelezen: 1 berichten nieuw, 0 waren er al, 1 overgeslagen; 1 rijen kloppen niet.',
  );
  expect(regels[2]).toMatch(/^JZ34: 0 trajecten/);
  expect(regels.join('\n')).not.toMatch(/999900006|Jansen/);
});

it('refuses a profile that lacks a column, and names the fields', async () => {
  const { gemeente: _, bsn: __, ...rest } = PROEFPROFIEL.soorten.JW305 ?? {};
  writeFileSync(pad('half.json'), JSON.stringify({ ...PROEFPROFIEL, soorten: { JW305: rest } }));
  const args = [pad('JW305.csv'), '--profiel', pad('half.json'), '--soort', '305'];
  await expect(voer(...args)).rejects.toThrow('JW305: gemeente, bsn.');
  await expect(voer(...args, '--gemeente', '0758')).rejects.toThrow('JW305: bsn.');
});

it('says what is missing', async () => {
  await expect(voer()).rejects.toThrow('Noem een bestand');
  await expect(voer(pad('JW305.csv'))).rejects.toThrow('--profiel');
  await expect(voer(pad('JW305.csv'), '--profiel', 'Hub')).rejects.toThrow('--soort');
  await expect(voer(pad('JW305.csv'), '--profiel', 'Hub', '--soort', '305')).rejects.toThrow(
    'geen profiel met de naam',
  );
  await expect(voer('weg.csv', '--profiel', 'Hub', '--soort', '305')).rejects.toThrow('is er niet');
});
