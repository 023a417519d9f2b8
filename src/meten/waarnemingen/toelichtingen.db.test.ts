import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, inTransactie, metToegang } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { leesToelichtingen, legToelichtingenVast, type NieuweToelichting } from './toelichtingenstore.ts';

let database: Database;
let eigen: number;
let ander: number;
let partij: number;

beforeAll(async () => {
  database = await maakTestdatabase();
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values
       ('00000001', 'A', 'JZ01', '{jeugdhulp}', 'proef'), ('00000002', 'B', 'JZ02', '{gi}', 'proef') returning id`,
  );
  [eigen, ander] = rows.map(({ id }) => id) as [number, number];
  await database.pool.query(`insert into toegangsregel values
    ('indiener', 'vroegsignalering', 'eigen', 2), ('analist', 'vroegsignalering', 'iedereen', 3), ('bestuurder', 'contractbeheer', 'regio', 2)`);
  const { rows: partijen } = await database.pool.query<{ id: number }>(
    `insert into partij (soort, naam, kvk, organisatie_id, bron) values ('aanbieder', 'A', '00000001', $1, 'proef') returning id`,
    [eigen],
  );
  partij = partijen[0]?.id ?? 0;
});
afterAll(() => database.sluit());
beforeEach(() => database.pool.query('truncate waarneming_toelichting'));

const dag = (tekst: string) => new Date(`${tekst}T12:00:00Z`);
const bij = (gegeven: string, tekst: string): NieuweToelichting => ({
  gegeven,
  periode: '2026-K3',
  tekst,
  versie: null,
});
const leg = (op: string, rijen: readonly NieuweToelichting[], wie = eigen) =>
  inTransactie(database, ({ client }) => legToelichtingenVast(client, wie, rijen, dag(op)));
const lees = async (voor: string, wie = eigen) =>
  (await leesToelichtingen(database.db, wie, dag(voor))).map(({ gegeven, tekst }) => `${gegeven}: ${tekst}`);

describe('the story beside a figure', () => {
  it('holds until a new one comes, and can be read as it was', async () => {
    expect(await leg('2026-11-01', [bij('eigenVermogen', ' Gebouw verkocht. '), bij('nettoresultaat', '')])).toBe(1);
    expect(await leg('2026-11-10', [bij('eigenVermogen', 'Gebouw nog niet verkocht.')])).toBe(1);
    expect(await lees('2026-11-05')).toEqual(['eigenVermogen: Gebouw verkocht.']);
    expect(await lees('2026-11-20')).toEqual(['eigenVermogen: Gebouw nog niet verkocht.']);
    expect(await lees('2026-11-20', ander)).toEqual([]);
  });

  it('goes away when the provider leaves it out, and stays where nothing was said of the figure', async () => {
    await leg('2026-11-01', [bij('eigenVermogen', 'een'), bij('nettoresultaat', 'twee')]);
    expect(await leg('2026-11-10', [bij('eigenVermogen', '')])).toBe(1);
    expect(await lees('2026-11-20')).toEqual(['nettoresultaat: twee']);
  });

  it('is the same after doing it again, and takes no older text for a new one', async () => {
    await leg('2026-11-10', [bij('eigenVermogen', 'een'), bij('eigenVermogen', 'twee')]);
    expect(await leg('2026-11-10', [bij('eigenVermogen', 'twee')])).toBe(0);
    expect(await leg('2026-11-10', [bij('eigenVermogen', 'drie')])).toBe(0);
    expect(await leg('2026-11-01', [bij('eigenVermogen', 'ouder')])).toBe(0);
    expect(await leg('2026-11-12', [bij('eigenVermogen', '')])).toBe(1);
    expect(await leg('2026-11-11', [bij('eigenVermogen', 'ouder')])).toBe(0);
    expect(await lees('2026-11-11')).toEqual(['eigenVermogen: twee']);
    expect(await lees('2026-11-20')).toEqual([]);
  });

  it('is seen by who may see the figure, and stored by nobody but the program', async () => {
    await leg('2026-11-01', [bij('eigenVermogen', 'van A')]);
    await leg('2026-11-01', [bij('eigenVermogen', 'van B')], ander);
    const als = <T>(rol: string, landelijk: boolean, werk: (db: Database) => Promise<T>) =>
      metToegang(database, { rol, partijId: partij, persoonId: null, landelijk }, werk);
    const alles = async ({ pool }: Database) =>
      (await pool.query<{ tekst: string }>('select tekst from waarneming_toelichting order by tekst')).rows.map(
        ({ tekst }) => tekst,
      );
    expect(await als('indiener', false, alles)).toEqual(['van A']);
    expect(await als('analist', true, alles)).toEqual(['van A', 'van B']);
    expect(await als('bestuurder', false, alles)).toEqual([]);
    await expect(
      als('analist', true, ({ pool }) => pool.query(`update waarneming_toelichting set tekst = 'x'`)),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
