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
  expect(eerste.map((r) => r.soort)).toEqual([
    'beleidsgegeven',
    'controle',
    'gebeurtenissoort',
    'gegeven',
    'gespreksritme',
    'indicator',
    'instrument',
    'meldroute',
    'normset',
    'procedure',
    'regel',
    'stappenplan',
  ]);
  const regels = await leesRegels(database, STANDAARDNORMSET);
  expect(regels.formules.length).toBeGreaterThan(20);
  await laadBasis(database);
  expect(await tel()).toEqual(eerste);
});

it('adds definitions and the proposals that follow from them together, or neither', async () => {
  const vers = await maakTestdatabase();
  const aantal = async (tabel: 'definitie' | 'tredevoorstel') =>
    Number((await vers.pool.query(`select count(*) as n from ${tabel}`)).rows[0].n);
  try {
    await vers.pool.query(`
      with o as (
        insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
        values ('12345678', 'De Proef', 'JZ01', '{jeugdhulp}', 'proef') returning id)
      insert into gebeurtenis (jeugdregio, organisatie_id, datum, soort, bron, vastgelegd_op)
      select 'JZ01', id, '2026-01-02', 'faillissement', 'proef', '2026-01-03' from o;
      create function breek_af() returns trigger language plpgsql as $$ begin raise exception 'afgebroken'; end $$;
      create trigger breek_af before insert on tredevoorstel execute function breek_af()`);
    await expect(laadBasis(vers)).rejects.toThrow('afgebroken');
    expect([await aantal('definitie'), await aantal('tredevoorstel')]).toEqual([0, 0]);

    await vers.pool.query('drop trigger breek_af on tredevoorstel');
    await laadBasis(vers);
    expect(await aantal('definitie')).toBeGreaterThan(0);
    expect(await aantal('tredevoorstel')).toBe(1);
  } finally {
    await vers.sluit();
  }
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
