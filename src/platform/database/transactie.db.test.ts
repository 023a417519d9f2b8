import { expect, it } from 'vitest';
import { copyRows, inTransactie } from './index.ts';
import { maakTestdatabase } from './testdatabase.ts';

const KOLOMMEN = ['code', 'naam', 'bron'];

it('keeps typed queries and COPY together: both or neither', async () => {
  const database = await maakTestdatabase();
  try {
    await inTransactie(database, async ({ db, client }) => {
      await db.insertInto('regioschema').values({ code: 'a', naam: 'A', bron: 'proef' }).execute();
      await copyRows(client, 'regioschema', KOLOMMEN, [['b', 'B', 'proef']]);
    });
    const mislukt = inTransactie(database, async ({ db, client }) => {
      await copyRows(client, 'regioschema', KOLOMMEN, [['c', 'C', 'proef']]);
      await db.insertInto('regioschema').values({ code: 'a', naam: 'dubbel', bron: 'proef' }).execute();
    });
    await expect(mislukt).rejects.toThrow(/duplicate key/);
    const codes = await database.db
      .selectFrom('regioschema')
      .select('code')
      .where('bron', '=', 'proef')
      .orderBy('code')
      .execute();
    expect(codes).toEqual([{ code: 'a' }, { code: 'b' }]);
  } finally {
    await database.sluit();
  }
});

it('asks for no second connection of the same pool: as many of those at once as there are connections would wait for ever', async () => {
  const database = await maakTestdatabase();
  try {
    const dubbel = inTransactie(database, () => database.pool.query('select 1'));
    await expect(dubbel).rejects.toThrow('tweede verbinding');
    const typed = inTransactie(database, () => database.db.selectFrom('regioschema').select('code').execute());
    await expect(typed).rejects.toThrow('tweede verbinding');
    const [na] = await inTransactie(database, async () => [1]);
    expect((await database.pool.query('select $1::int as na', [na])).rows).toEqual([{ na: 1 }]);
  } finally {
    await database.sluit();
  }
});

it('says that it is too busy when no connection comes free in time', async () => {
  const { pool, ...database } = await maakTestdatabase();
  try {
    const bezet = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    pool.options.connectionTimeoutMillis = 50;
    await expect(inTransactie({ pool, ...database }, async () => 1)).rejects.toMatchObject({ code: 'te-druk' });
    await expect(pool.query('select 1')).rejects.toMatchObject({ code: 'te-druk' });
    await expect(database.db.selectFrom('regioschema').select('code').execute()).rejects.toMatchObject({
      code: 'te-druk',
    });
    for (const client of bezet) client.release();
    expect(await inTransactie({ pool, ...database }, async () => 1)).toBe(1);
  } finally {
    await database.sluit();
  }
});
