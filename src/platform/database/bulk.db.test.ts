import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cel, copyRows, raiseStand } from './bulk.ts';
import { maakTestdatabase } from './testdatabase.ts';
import type { Database } from './verbinding.ts';

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
  await database.pool.query(
    'create table proef (id integer primary key, tekst text, getal numeric(20, 4), groot bigint, dag date, moment timestamptz, ja boolean)',
  );
});
afterAll(() => database.sluit());

const KOLOMMEN = ['id', 'tekst', 'getal', 'groot', 'dag', 'moment', 'ja'];

async function copy(rijen: Iterable<readonly Cel[]> | AsyncIterable<readonly Cel[]>, kolommen = KOLOMMEN) {
  const client = await database.pool.connect();
  try {
    return await copyRows(client, 'proef', kolommen, rijen);
  } finally {
    client.release();
  }
}

test('every kind of value comes back as it went in', async () => {
  const moment = new Date('2026-11-22T10:11:12.345Z');
  const lastig = 'tab\t, regel\nwagen\rterug, \\N, \\\\., "aanhaling", € ë 𝄞';
  const rijen: Cel[][] = [
    [1, lastig, -1234567.8901, 9_007_199_254_740_991, '2026-03-29', moment, true],
    [2, '', 0, -1, '1000-01-01', moment, false],
    [3, null, null, null, null, null, null],
    [4, '\\.', 1e-4, 0, null, null, null],
  ];
  expect(await copy(rijen)).toBe(4);
  const { rows } = await database.pool.query({
    text: 'select * from proef where id < 10 order by id',
    rowMode: 'array',
  });
  expect(rows).toEqual(rijen);
});

test('many rows from a generator, in order and counted', async () => {
  async function* rijen() {
    for (let i = 0; i < 20_000; i++) yield [100 + i, `rij ${i}`] as const;
  }
  expect(await copy(rijen(), ['id', 'tekst'])).toBe(20_000);
  const { rows } = await database.pool.query('select count(*) as aantal, sum(id) as som from proef where id >= 100');
  expect(rows).toEqual([{ aantal: 20_000, som: (20_000 * (100 + 20_099)) / 2 }]);
});

test('a row that is refused keeps all rows out, and the connection stays usable', async () => {
  await expect(
    copy(
      [
        [50, 'goed'],
        [50, 'dubbel'],
      ],
      ['id', 'tekst'],
    ),
  ).rejects.toThrow(/duplicate key/);
  await expect(copy([[51, Number.NaN]], ['id', 'getal'])).rejects.toThrow(RangeError);
  await expect(
    copy(
      (function* () {
        yield [52, 'goed'] as const;
        throw new Error('bestand onleesbaar');
      })(),
      ['id', 'tekst'],
    ),
  ).rejects.toThrow('bestand onleesbaar');
  const { rowCount } = await database.pool.query('select 1 from proef where id between 50 and 60');
  expect(rowCount).toBe(0);
});

test('lists of numbers and dates, and an int8 that does not fit', async () => {
  const { rows } = await database.pool.query(
    `select array[1, null]::bigint[] as groot, array[1.5]::numeric[] as getallen, array['2026-01-01']::date[] as dagen`,
  );
  expect(rows).toEqual([{ groot: [1, null], getallen: [1.5], dagen: ['2026-01-01'] }]);
  await expect(database.pool.query('select 9007199254740993::bigint as x')).rejects.toThrow(RangeError);
});

test('a moment becomes the date that it is in the Netherlands', async () => {
  const { rows } = await database.pool.query(`select timestamptz '2026-06-30T22:30:00Z'::date as dag`);
  expect(rows).toEqual([{ dag: '2026-07-01' }]);
});

test('raiseStand counts the changes', async () => {
  await raiseStand(database.db);
  await database.db.transaction().execute(raiseStand);
  expect(await database.db.selectFrom('gegevensstand').select('versie').executeTakeFirst()).toEqual({ versie: 2 });
});
