import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { type Database, inTransactie, metToegang } from './index.ts';
import { maakTestdatabase } from './testdatabase.ts';

const vraagNaam = (database: Database, code: string) =>
  inTransactie(database, async ({ db }) => {
    const rij = await db.selectFrom('regioschema').select('naam').where('code', '=', code).executeTakeFirst();
    const { rows } = await sql<{ tekst: string; keren: number }>`
      select statement as tekst, (generic_plans + custom_plans)::integer as keren from pg_prepared_statements
      where statement like '%"regioschema"%'`.execute(db);
    return { naam: rij?.naam, voorbereid: rows };
  });

it('prepares a question that comes a second time on a connection, and answers the same', async () => {
  const database = await maakTestdatabase();
  try {
    await database.pool.query(
      `insert into regioschema (code, naam, bron) values ('a', 'A', 'proef'), ('b', 'B', 'proef')`,
    );
    expect(await vraagNaam(database, 'a')).toEqual({ naam: 'A', voorbereid: [] });
    expect(await vraagNaam(database, 'b')).toMatchObject({ naam: 'B', voorbereid: [{ keren: 1 }] });
    expect(await vraagNaam(database, 'a')).toMatchObject({ naam: 'A', voorbereid: [{ keren: 2 }] });
  } finally {
    await database.sluit();
  }
});

it('keeps a plan for each role, for the database makes it anew whenever another role asks the same', async () => {
  const database = await maakTestdatabase();
  const als = (landelijk: boolean) =>
    metToegang(database, { rol: 'analist', partijId: null, persoonId: null, landelijk }, (eigen) =>
      vraagNaam(eigen, 'a'),
    );
  try {
    for (const landelijk of [true, false, true]) await als(landelijk);
    expect((await als(false)).voorbereid.map(({ keren }) => keren).sort()).toEqual([1, 1]);
    expect((await als(true)).voorbereid.map(({ keren }) => keren).sort()).toEqual([1, 2]);
  } finally {
    await database.sluit();
  }
});

it('goes on after a table has changed: once it fails, and then the connection is another', async () => {
  const database = await maakTestdatabase();
  const alles = () =>
    inTransactie(database, ({ db }) => db.selectFrom('regioschema').selectAll().where('code', '=', 'x').execute());
  try {
    for (let i = 0; i < 3; i++) await alles();
    await database.pool.query('alter table regioschema add column proef integer');
    await expect(alles()).rejects.toThrow('cached plan must not change result type');
    expect(await alles()).toEqual([]);
  } finally {
    await database.sluit();
  }
});

it('remembers no more than 150 for a role', async () => {
  const database = await maakTestdatabase();
  try {
    const aantal = await inTransactie(database, async ({ db }) => {
      for (let i = 0; i < 400; i++)
        for (let keer = 0; keer < 2; keer++) await sql`select ${i}::integer as ${sql.ref(`kolom${i}`)}`.execute(db);
      const { rows } = await sql<{ n: number }>`select count(*)::integer as n from pg_prepared_statements`.execute(db);
      return rows[0]?.n ?? 0;
    });
    expect(aantal).toBe(150);
  } finally {
    await database.sluit();
  }
});
