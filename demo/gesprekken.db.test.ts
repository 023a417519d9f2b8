import { afterAll, beforeAll, expect, it } from 'vitest';
import { laadBasis } from '../src/basis.ts';
import type { Database } from '../src/platform/database/index.ts';
import { maakTestdatabase } from '../src/platform/database/testdatabase.ts';
import { ensureAanbiederspartijen } from '../src/platform/toegang/partijstore.ts';
import { laadGesprekken } from './gesprekken.ts';
import { laadDemomensen } from './mensenstore.ts';
import { AANBIEDER_IN_NOOD, ANDERE_AANBIEDER, laadDemopartijen } from './partijen.ts';

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  await database.pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values
     ('90000001', $1, 'JZ36', '{jeugdhulp}', 'proef'), ('90000002', $2, 'JZ36', '{jeugdhulp}', 'proef')`,
    [AANBIEDER_IN_NOOD, ANDERE_AANBIEDER],
  );
  await laadDemopartijen(database);
  await ensureAanbiederspartijen(
    database.db,
    (await database.db.selectFrom('organisatie').select('id').execute()).map(({ id }) => id),
    'proef',
  );
  await laadDemomensen(database);
}, 120_000);
afterAll(() => database.sluit());

it('the demo has talks in every state that people see, and loading it twice changes nothing', async () => {
  const stand = async () => {
    const { rows } = await database.pool.query<{ wat: string }>(
      `select procedure || ' ' || toestand as wat from dossier order by 1`,
    );
    return rows.map(({ wat }) => wat);
  };
  await laadGesprekken(database, () => undefined);
  const eerst = await stand();
  expect(eerst).toEqual([
    'accountgesprek gepland',
    'accountgesprek uitgenodigd',
    'accountgesprek vastgesteld',
    'accountgesprek verslagVoorgelegd',
    'accountgesprek voorbereid',
    'kwartaaloverleg uitgenodigd',
    'kwartaaloverleg vastgesteld',
  ]);
  const { rows } = await database.pool.query<{ n: number }>('select count(*)::int as n from eerder_gesprek');
  expect(rows[0]?.n).toBeGreaterThan(300);
  await laadGesprekken(database, () => undefined);
  expect(await stand()).toEqual(eerst);
}, 120_000);
