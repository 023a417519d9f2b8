import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import {
  instellingOp,
  laadRegister,
  leesGemeenten,
  leesRegios,
  leesToedelingen,
  toezichthouderOp,
  verplaatsGemeente,
} from './store.ts';

let database: Awaited<ReturnType<typeof maakTestdatabase>>;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadRegister(database.db);
});
afterAll(() => database.sluit());

const stand = async () =>
  (await database.db.selectFrom('gegevensstand').select('versie').executeTakeFirstOrThrow()).versie;
const WIJDEMEREN = 'GM1696';

describe('loading the register', () => {
  test('fills the areas, and two schemes side by side', async () => {
    expect(await leesGemeenten(database.db, datum('2026-06-01'))).toHaveLength(342);
    expect(await leesRegios(database.db, datum('2026-06-01'))).toHaveLength(42);
    const provincies = await leesRegios(database.db, datum('2026-06-01'), 'provincie');
    expect(provincies).toHaveLength(12);
    expect(provincies.flatMap((provincie) => provincie.gemeenten)).toHaveLength(342);
  });

  test('a second time changes nothing', async () => {
    const voor = await stand();
    await laadRegister(database.db);
    expect(await stand()).toBe(voor);
  });

  test('shows the oldest arrangement for a date before it', async () => {
    const regios = await leesRegios(database.db, datum('2023-03-31'));
    expect(regios.flatMap((regio) => regio.gemeenten)).toHaveLength(342);
  });

  test('refuses a scheme that is not there', async () => {
    await expect(leesRegios(database.db, datum('2026-01-01'), 'veiligheidsregio')).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
  });
});

describe('moving a municipality (R-199)', () => {
  test('counts from its date on, leaves the past, and survives the next start', async () => {
    const voor = await stand();
    await verplaatsGemeente(database.db, {
      schema: 'jeugdregio',
      gemeente: WIJDEMEREN,
      naarRegio: 'JZ19',
      perDatum: datum('2026-07-01'),
    });
    await laadRegister(database.db);

    const regioVan = async (op: string) =>
      (await leesRegios(database.db, datum(op))).filter((r) => r.gemeenten.includes(WIJDEMEREN)).map((r) => r.code);
    expect(await regioVan('2026-06-30')).toEqual(['JZ16']);
    expect(await regioVan('2026-07-01')).toEqual(['JZ19']);
    expect(await stand()).toBe(voor + 1);
  });

  test('back to the first day is not undone by the next start', async () => {
    const move = { schema: 'jeugdregio', gemeente: 'GM0014', naarRegio: 'JZ02', perDatum: datum('2026-01-01') };
    await verplaatsGemeente(database.db, move);
    await laadRegister(database.db);
    expect(await leesToedelingen(database.db, 'jeugdregio', 'GM0014')).toMatchObject([{ regio: 'JZ02', tot: null }]);
    expect(await leesToedelingen(database.db, 'provincie', 'GM0014')).toMatchObject([{ regio: 'PV20' }]);
  });

  test('to an unknown region, or to where it is, is refused and changes nothing', async () => {
    const voor = await stand();
    const naar = (naarRegio: string) =>
      verplaatsGemeente(database.db, {
        schema: 'jeugdregio',
        gemeente: 'GM0034',
        naarRegio,
        perDatum: datum('2026-03-01'),
      });
    await expect(naar('JZ40')).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(naar('JZ08')).rejects.toMatchObject({ code: 'conflict' });
    expect(await stand()).toBe(voor);
  });

  test('two moves at once leave one region per day', async () => {
    const move = (naarRegio: string, perDatum: string) =>
      verplaatsGemeente(database.db, {
        schema: 'jeugdregio',
        gemeente: 'GM0037',
        naarRegio,
        perDatum: datum(perDatum),
      });
    await Promise.all([move('JZ04', '2026-04-01'), move('JZ02', '2026-09-01')]);
    expect(await leesToedelingen(database.db, 'jeugdregio', 'GM0037')).toMatchObject([
      { regio: 'JZ01', tot: '2026-04-01' },
      { regio: 'JZ04', tot: '2026-09-01' },
      { regio: 'JZ02', tot: null },
    ]);
  });

  test('never lies in two regions at once, not even by hand', async () => {
    await expect(
      sql`insert into gemeente_in_regio values ('jeugdregio', 'GM0034', 'JZ01', '2027-01-01', null)`.execute(
        database.db,
      ),
    ).rejects.toMatchObject({ code: '23P01' });
  });
});

describe('policy by date', () => {
  test('the supervisor changes on 1 January 2026', async () => {
    expect(await toezichthouderOp(database.db, datum('2025-12-31'))).toMatchObject({ naam: 'Jeugdautoriteit' });
    expect(await toezichthouderOp(database.db, datum('2026-01-01'))).toMatchObject({ korteNaam: 'NZa' });
    expect(await toezichthouderOp(database.db, datum('2018-01-01'))).toBeNull();
  });

  test('a new threshold counts from its date, and a start does not bring the old one back', async () => {
    await database.db
      .insertInto('instelling')
      .values({ sleutel: 'ews.omzetdrempel', geldig_van: '2027-01-01', waarde: '3000000', bron: 'besluit' })
      .execute();
    await laadRegister(database.db);
    expect((await instellingOp(database.db, 'ews.omzetdrempel', datum('2026-12-31'))).waarde).toBe(2_000_000);
    expect((await instellingOp(database.db, 'ews.omzetdrempel', datum('2027-01-01'))).waarde).toBe(3_000_000);
    expect((await instellingOp(database.db, 'ews.omzetdrempel', datum('2020-01-01'))).waarde).toBe(2_000_000);
    await expect(instellingOp(database.db, 'onbekend', datum('2026-01-01'))).rejects.toMatchObject({
      code: 'niet-gevonden',
    });
  });
});
