import { afterEach, expect, test } from 'vitest';
import { type Database, inTransactie } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { type Jobs, startJobs } from './index.ts';

let database: Database;
let jobs: Jobs;
afterEach(async () => {
  await jobs.stop();
  await database.sluit();
});

const tot = async (klaar: () => boolean): Promise<void> => {
  for (let i = 0; i < 100 && !klaar(); i++) await new Promise((r) => setTimeout(r, 100));
};

test('work is done once, tried again when it fails, and only there when its transaction is kept', async () => {
  database = await maakTestdatabase();
  jobs = await startJobs(database);
  const gedaan: [number, boolean][] = [];
  await jobs.verwerk<{ nummer: number }>('proef', async ({ data, laatste }) => {
    gedaan.push([data.nummer, laatste]);
    if (data.nummer === 2 && !laatste) throw new Error('nog niet');
  });
  await inTransactie(database, async ({ db: trx }) => {
    await jobs.plan('proef', { nummer: 1 }, { trx, sleutel: 'een' });
    throw new Error('terug');
  }).catch(() => undefined);
  await inTransactie(database, ({ db: trx }) => jobs.plan('proef', { nummer: 2 }, { trx, sleutel: 'twee' }));
  await jobs.plan('proef', { nummer: 2 }, { sleutel: 'twee' });
  await tot(() => gedaan.length >= 3);
  expect(gedaan).toEqual([
    [2, false],
    [2, false],
    [2, true],
  ]);
  expect(jobs.gereed()).toBe(true);
});
