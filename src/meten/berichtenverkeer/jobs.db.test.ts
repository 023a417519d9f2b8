import { afterAll, beforeAll, expect, it } from 'vitest';
import { laadProefstroom } from '../../../e2e/scherm/proefstroom.ts';
import { datum } from '../../kernel/datum.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { laadRegister } from '../register/index.ts';
import { herberekenAchter } from './index.ts';

let database: Awaited<ReturnType<typeof maakTestdatabase>>;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadRegister(database.db);
  await laadProefstroom(database, 0.01);
}, 60_000);
afterAll(() => database.sluit());

const [VANDAAG, UUR] = [datum('2026-10-31'), 3_600_000];
const reken = (rustSinds: Date | null) => herberekenAchter(database, VANDAAG, () => new Date(), rustSinds);
const tel = async (vraag: string): Promise<number> => Number((await database.pool.query(vraag)).rows[0].n);

it('makes figures anew that stayed behind, once an import has been still for a while, and once', async () => {
  expect(await reken(null)).toEqual([]);
  const voor = await tel('select count(*) as n from stroomcijfer');
  expect(voor).toBeGreaterThan(100);
  await database.pool.query('delete from stroomcijfer');
  await database.pool.query('delete from ijw_tussenbevinding');
  await database.pool.query('update ijw_stand set achter = true');
  expect(await reken(new Date(Date.now() - UUR))).toEqual([]);
  const [een, twee] = await Promise.all([reken(new Date(Date.now() + UUR)), reken(new Date(Date.now() + UUR))]);
  // Two at the same time: one does it, the other finds it done.
  expect([...een, ...twee].map(({ jeugdregio }) => jeugdregio)).toEqual(['JZ34']);
  expect(await tel('select count(*) as n from stroomcijfer')).toBe(voor);
  expect(await tel('select count(*) as n from ijw_stand where achter or toets_achter')).toBe(0);
});
