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
