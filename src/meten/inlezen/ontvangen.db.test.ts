import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database, MetDatabase } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { deelBron } from './deelstore.ts';
import { maakOntvanger } from './ontvangen.ts';
import { leesImport } from './store.ts';

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

const MIB = 1024 * 1024;
const bestand = (bytes: Readable) => ({ soort: 'kwartaalcijfers', bestandsnaam: 'x.csv', keuzes: {}, bytes }) as const;
const alsProgramma: MetDatabase = (werk) => werk(database);
const geenPlan = async () => undefined;

it('holds no connection while bytes trickle in, and takes no more than so many files at once', async () => {
  const ontvang = maakOntvanger({ maxOmvang: MIB, tegelijk: 2, maxDuur: 60_000 });
  const stromen = [new PassThrough(), new PassThrough()];
  const binnen = stromen.map((stroom) => ontvang(alsProgramma, bestand(stroom), geenPlan));
  for (const stroom of stromen) stroom.write('kvk;');
  await new Promise((klaar) => setTimeout(klaar, 100));
  expect(database.pool.totalCount - database.pool.idleCount).toBe(0);
  await expect(ontvang(alsProgramma, bestand(Readable.from([Buffer.from('x')])), geenPlan)).rejects.toMatchObject({
    code: 'te-druk',
  });
  for (const stroom of stromen) stroom.end('periode');
  const [id] = await Promise.all(binnen);
  expect(await leesImport(database.db, id ?? 0)).toMatchObject({ status: 'ontvangen', omvang: 11 });
  expect(await ontvang(alsProgramma, bestand(Readable.from([Buffer.from('x')])), geenPlan)).toBeGreaterThan(0);
});

it('gives back byte for byte what came in, from any place', async () => {
  const ontvang = maakOntvanger({ maxOmvang: 3 * MIB, tegelijk: 1, maxDuur: 60_000 });
  const inhoud = Buffer.from(Uint32Array.from({ length: 600_000 }, (_, i) => i * 7).buffer);
  const id = await ontvang(alsProgramma, bestand(Readable.from([inhoud.subarray(0, 5), inhoud.subarray(5)])), geenPlan);
  const bron = deelBron(database.db, await leesImport(database.db, id));
  const lees = async (van: number, tot: number) => {
    const stukken: Uint8Array[] = [];
    for await (const stuk of bron.stroom(van, tot)) stukken.push(stuk);
    return Buffer.concat(stukken);
  };
  expect((await lees(0, inhoud.length)).equals(inhoud)).toBe(true);
  expect((await lees(MIB - 3, MIB + 3)).equals(inhoud.subarray(MIB - 3, MIB + 3))).toBe(true);
});

it('leaves nothing of a file that is too slow, too large, broken off or that nobody will check', async () => {
  const telling = async () => (await database.pool.query('select count(*) as aantal from import')).rows;
  const eerst = await telling();
  const ontvang = maakOntvanger({ maxOmvang: 10, tegelijk: 1, maxDuur: 100 });
  await expect(ontvang(alsProgramma, bestand(new PassThrough()), geenPlan)).rejects.toMatchObject({
    code: 'ongeldige-invoer',
    message: expect.stringContaining('te langzaam'),
  });
  await expect(ontvang(alsProgramma, bestand(Readable.from([Buffer.alloc(11)])), geenPlan)).rejects.toMatchObject({
    code: 'te-groot',
  });
  const gebroken = new PassThrough();
  gebroken.destroy(new Error('weg'));
  await expect(ontvang(alsProgramma, bestand(gebroken), geenPlan)).rejects.toThrow('weg');
  const weiger = () => Promise.reject(new Error('vol'));
  await expect(ontvang(alsProgramma, bestand(Readable.from([Buffer.from('x')])), weiger)).rejects.toThrow('vol');
  expect(await telling()).toEqual(eerst);
});
