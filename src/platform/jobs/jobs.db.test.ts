import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, inTransactie } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { type Jobs, startJobs } from './index.ts';

let database: Database;
let jobs: Jobs;
const meldingen: string[] = [];

beforeEach(async () => {
  meldingen.length = 0;
  database = await maakTestdatabase();
  jobs = await startJobs(database, (melding) => meldingen.push(melding));
});
afterEach(async () => {
  await jobs.stop();
  await database.sluit();
});

const tot = async (klaar: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 100 && !(await klaar()); i++) await new Promise((r) => setTimeout(r, 100));
};

test('work is done, tried again when it fails, logged without its data, and only there when its transaction is kept', async () => {
  const gedaan: [number, boolean][] = [];
  await jobs.verwerk<{ nummer: number }>('proef', async ({ data, laatste }) => {
    gedaan.push([data.nummer, laatste]);
    throw new Error('nog niet');
  });
  await inTransactie(database, async ({ db: trx }) => {
    await jobs.plan('proef', { nummer: 1 }, trx);
    throw new Error('terug');
  }).catch(() => undefined);
  await inTransactie(database, ({ db: trx }) => jobs.plan('proef', { nummer: 22 }, trx));
  expect(await jobs.onderhanden(['proef', 'iets anders'])).toEqual([{ nummer: 22 }]);
  await tot(async () => (await jobs.onderhanden(['proef'])).length === 0);
  expect(gedaan).toEqual([
    [22, false],
    [22, false],
    [22, true],
  ]);
  expect(meldingen.map((melding) => melding.split('\n')[0])).toEqual(
    [1, 2, 3].map((poging) => `proef, poging ${poging} van 3: Error: nog niet`),
  );
  expect(meldingen.join()).not.toMatch(/nummer/);
});

test('readiness asks the queue itself, and comes back when the queue does', async () => {
  expect(await jobs.gereed()).toBe(true);
  await database.pool.query('alter table pgboss.version rename to weg');
  expect(await jobs.gereed()).toBe(false);
  await database.pool.query('alter table pgboss.weg rename to version');
  expect(await jobs.gereed()).toBe(true);
});

test('a queue that could not be made is made the next time', async () => {
  await database.pool.query('alter table pgboss.queue rename to weg');
  await expect(jobs.plan('later', {})).rejects.toThrow();
  await database.pool.query('alter table pgboss.weg rename to queue');
  await jobs.plan('later', {});
  expect(await jobs.onderhanden(['later'])).toEqual([{}]);
});

test('as many transactions as there are connections can all plan work of a queue that is not there yet', async () => {
  const allen = Array.from({ length: 12 }, (_, nummer) => ({ nummer }));
  await Promise.all(allen.map((data) => inTransactie(database, ({ db: trx }) => jobs.plan('nieuw', data, trx))));
  expect(await jobs.onderhanden(['nieuw'])).toHaveLength(allen.length);
});

test('work may be tried more often or less often than usual', async () => {
  const laatsten: boolean[] = [];
  await jobs.verwerk('eigen', async ({ laatste }) => {
    laatsten.push(laatste);
    throw new Error('nog niet');
  });
  await jobs.plan('eigen', {}, undefined, { keren: 2, seconden: 0 });
  await tot(async () => (await jobs.onderhanden(['eigen'])).length === 0);
  expect(laatsten).toEqual([false, true]);
});

test('refuses work that the queue does not take', async () => {
  await jobs.plan('vol', {});
  await database.pool.query(
    'create function pgboss.weg() returns trigger language plpgsql as $$ begin return null; end $$',
  );
  await database.pool.query(
    'create trigger weg before insert on pgboss.job for each row execute function pgboss.weg()',
  );
  await expect(jobs.plan('vol', {})).rejects.toMatchObject({ code: 'conflict' });
});

test('small work is done at once and again, and what it throws is only reported', async () => {
  let keren = 0;
  jobs.herhaal('opruimen', 0.05, async () => {
    keren += 1;
    throw new Error('lukt niet');
  });
  await tot(() => keren >= 3);
  await jobs.stop();
  const bijStop = keren;
  await new Promise((klaar) => setTimeout(klaar, 200));
  expect(keren).toBe(bijStop);
  expect(meldingen[0]).toMatch(/^opruimen: Error: lukt niet/);
});
