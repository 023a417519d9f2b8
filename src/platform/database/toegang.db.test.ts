import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyRows, inTransactie, metToegang } from './index.ts';
import { runMigraties } from './migraties.ts';
import { maakTestdatabase } from './testdatabase.ts';
import { inDatabase, opServer } from './testserver.ts';
import { type Database, maakDatabase, openPool } from './verbinding.ts';

const WIE = { rol: 'analist', partijId: null, persoonId: null, landelijk: true };

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

describe('the end of a transaction', () => {
  it('lets nothing run afterwards: it would be as the program, or as somebody else', async () => {
    let later: Promise<unknown> | undefined;
    const fout = metToegang(database, WIE, async ({ pool, db }) => {
      const traag = async () => {
        await pool.query('select pg_sleep(0.05)');
        await new Promise((verder) => setTimeout(verder, 50));
        return db.selectFrom('partij').select('id').execute();
      };
      later = traag();
      later.catch(() => undefined);
      await pool.query('select 1 / 0');
    });
    await expect(fout).rejects.toThrow('division by zero');
    await expect(later).rejects.toThrow(/afgelopen|aborted/);
    for (let i = 0; i < 10; i++) {
      const { rows } = await database.pool.query(
        `select current_user = session_user as zelf, coalesce(current_setting('baken.rol', true), '') as rol`,
      );
      expect(rows[0]).toEqual({ zelf: true, rol: '' });
    }
  });

  it('waits for what was already asked, so that it is kept or undone with the rest', async () => {
    await inTransactie(database, async ({ client }) => {
      void client.query(`insert into regioschema values ('los', 'Los', 'proef')`);
    });
    const rijen = await database.db.selectFrom('regioschema').select('code').where('code', '=', 'los').execute();
    expect(rijen).toHaveLength(1);
  });

  it('keeps many questions at once in order, on the one connection', async () => {
    const antwoorden = await metToegang(database, WIE, ({ pool }) =>
      Promise.all(Array.from({ length: 50 }, (_, n) => pool.query<{ n: number }>('select $1::int as n', [n]))),
    );
    expect(antwoorden.map(({ rows }) => rows[0]?.n)).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });
});

describe('an owner that is no superuser', () => {
  const naam = `baken_eigenaar_${randomBytes(4).toString('hex')}`;
  const wachtwoord = randomBytes(12).toString('hex');
  const { beheer } = inject('testserver');
  const als = (adres: ReturnType<typeof inDatabase>) => {
    if (!('url' in adres)) return { ...adres, user: naam };
    const url = new URL(adres.url);
    [url.username, url.password] = [naam, wachtwoord];
    return { url: url.href };
  };
  afterAll(() =>
    opServer(beheer, async (server) => {
      await server.query(`drop database if exists ${pg.escapeIdentifier(naam)} with (force)`);
      await server.query(`drop owned by ${pg.escapeIdentifier(naam)}`);
      await server.query(`drop role ${pg.escapeIdentifier(naam)}`);
    }),
  );

  it('can act as the roles of the program when it may manage them, sees through policies, and brings in many rows', async () => {
    await opServer(beheer, async (server) => {
      const id = pg.escapeIdentifier(naam);
      await server.query(`create role ${id} login createrole password '${wachtwoord}'`);
      // As who made the roles itself has it: may manage them, not yet act as them.
      const { rows } = await server.query(`select current_setting('server_version_num')::int >= 160000 as nieuw`);
      const erbij = rows[0]?.nieuw ? 'with admin true, set false, inherit false' : 'with admin option';
      await server.query(`grant baken_app, baken_landelijk to ${id} ${erbij}`);
      await server.query(`create database ${id} owner ${id}`);
    });
    const eigen = maakDatabase(openPool(als(inDatabase(beheer, naam)), 2));
    try {
      await runMigraties(eigen.pool);
      await eigen.pool.query(`insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
        values ('90000001', 'De Proef', 'JZ01', '{jeugdhulp}', 'proef')`);
      await eigen.pool.query(`insert into toegangsregel values ('analist', 'vroegsignalering', 'iedereen', 2)`);
      const tel = (rol: string) =>
        metToegang(
          eigen,
          { ...WIE, rol },
          async ({ pool }) => (await pool.query('select 1 from organisatie')).rowCount,
        );
      expect(await tel('analist')).toBe(1);
      expect(await tel('bezoeker')).toBe(0);
      const kolommen = ['jeugdregio', 'organisatie_id', 'hulpvorm', 'periode', 'clienten', 'vastgelegd_op', 'bron'];
      const rij = ['JZ01', 1, 'pleegzorg', '2026-K1', 3, new Date(), 'proef'] as const;
      const erbij = await inTransactie(eigen, ({ client }) => copyRows(client, 'geleverde_zorg', kolommen, [rij]));
      expect(erbij).toBe(1);
      expect((await eigen.pool.query('select clienten from geleverde_zorg')).rows).toEqual([{ clienten: 3 }]);
    } finally {
      await eigen.sluit();
    }
  }, 60_000);
});
