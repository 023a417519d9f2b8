import { afterAll, beforeAll, expect, it } from 'vitest';
import { laadBasis } from './basis.ts';
import type { Database } from './platform/database/index.ts';
import { maakTestdatabase } from './platform/database/testdatabase.ts';
import { leesRegels, STANDAARDNORMSET } from './signaleren/urgentie/index.ts';

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

const tel = async () => {
  const { rows } = await database.pool.query(
    'select soort, count(*)::int as n from definitie group by soort order by soort',
  );
  return rows;
};

it('fills an empty database with areas and definitions that fit together, and changes nothing the second time', async () => {
  await laadBasis(database);
  const eerste = await tel();
  expect(eerste.map((r) => r.soort)).toEqual(['gebeurtenissoort', 'gegeven', 'indicator', 'normset']);
  const regels = await leesRegels(database, STANDAARDNORMSET);
  expect(regels.formules.length).toBeGreaterThan(20);
  await laadBasis(database);
  expect(await tel()).toEqual(eerste);
});

it('takes a new indicator as data: no code is needed to see it (N-11)', async () => {
  const inhoud = {
    code: 'schuldPerJongere',
    versie: 1,
    geldigVan: '2026-01-01',
    status: 'experimenteel',
    naam: 'Schuld per jongere',
    uitleg: 'Hoeveel schuld er tegenover iedere jongere staat.',
    formule: 'stand.langlopendeSchulden / stand.uniekeClienten',
    invoer: ['stand.langlopendeSchulden', 'stand.uniekeClienten'],
    eenheid: 'euro',
    gunstig: 'laag',
    groep: 'Financieel',
    bron: 'proef',
  };
  await database.pool.query(
    `insert into definitie (soort, code, versie, geldig_van, inhoud) values ('indicator', $1, 1, '2026-01-01', $2)`,
    [inhoud.code, JSON.stringify(inhoud)],
  );
  const regels = await leesRegels(database, STANDAARDNORMSET);
  expect(regels.formules.map((f) => f.indicator.code)).toContain('schuldPerJongere');
});
