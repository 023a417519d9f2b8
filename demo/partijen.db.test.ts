import { afterAll, beforeAll, expect, test } from 'vitest';
import { laadKlein } from '../e2e/scherm/gegevens.ts';
import type { Database } from '../src/platform/database/index.ts';
import { maakTestdatabase } from '../src/platform/database/testdatabase.ts';
import { past, ROLLEN } from '../src/platform/toegang/index.ts';
import { DEMOMENSEN } from './mensen.ts';
import { laadDemomensen } from './mensenstore.ts';
import { laadDemopartijen } from './partijen.ts';

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadKlein(database);
});
afterAll(() => database.sluit());

const partijen = () => database.db.selectFrom('partij').selectAll().orderBy('id').execute();

test('all regions and municipalities take part, and each provider with quarterly figures', async () => {
  const perSoort = Map.groupBy(await partijen(), (partij) => partij.soort);
  expect(perSoort.get('jeugdregio')).toHaveLength(42);
  expect(perSoort.get('gemeente')).toHaveLength(342);
  const aanbieders = perSoort.get('aanbieder') ?? [];
  expect(aanbieders.length).toBeGreaterThan(50);
  for (const { organisatie_id, kvk } of aanbieders) expect([organisatie_id, kvk]).not.toContain(null);
});

test('who signed the convenant is known with role and date (R-003, R-031)', async () => {
  const getekend = (await partijen()).filter(({ convenant_ondertekend_op }) => convenant_ondertekend_op !== null);
  expect(getekend).toHaveLength(7);
  expect(new Set(getekend.map((een) => een.convenant_ondertekend_op))).toEqual(new Set(['2021-07-01']));
  expect(getekend.filter((een) => een.convenant_rol?.includes('BGZJ'))).toHaveLength(4);
});

test('somebody can log in in every role, for a party that exists and that has such people', async () => {
  const soorten = new Map((await partijen()).map(({ naam, soort }) => [naam, soort]));
  for (const { partij, rollen } of DEMOMENSEN)
    for (const rol of rollen)
      expect([partij, rol, past(rol, soorten.get(partij) as never)]).toEqual([partij, rol, true]);
  const gespeeld = new Set(DEMOMENSEN.flatMap(({ rollen }) => rollen));
  expect(ROLLEN.filter((rol) => !gespeeld.has(rol))).toEqual(['bezoeker']);
  expect(new Set(DEMOMENSEN.map(({ account }) => account)).size).toBe(DEMOMENSEN.length);
});

test('they have their roles from the demo itself, once: what a beheerder ended does not come back', async () => {
  await laadDemomensen(database);
  const lopend = () =>
    database.db
      .selectFrom('functie as f')
      .innerJoin('identiteit as i', 'i.persoon_id', 'f.persoon_id')
      .innerJoin('partij as o', 'o.id', 'f.partij_id')
      .select(['i.onderwerp as account', 'o.naam as partij', 'f.rol'])
      .where('f.tot', 'is', null)
      .orderBy('f.id')
      .execute();
  const alles = await lopend();
  expect(alles).toEqual(
    DEMOMENSEN.flatMap(({ account, partij, rollen }) => rollen.map((rol) => ({ account, partij, rol }))),
  );
  await database.db.updateTable('functie').set({ tot: new Date() }).where('rol', '=', 'auditor').execute();
  await laadDemomensen(database);
  expect(await lopend()).toEqual(alles.filter(({ rol }) => rol !== 'auditor'));
});

test('a second time changes nothing, and takes less than a second', async () => {
  const eerder = await partijen();
  const begin = performance.now();
  await laadDemopartijen(database);
  expect(performance.now() - begin).toBeLessThan(1000);
  expect(await partijen()).toEqual(eerder);
});
