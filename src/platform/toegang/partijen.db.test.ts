import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import type { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { TOEGANGSREGELS } from './domain.ts';
import { leesPartijbestand, leesPartijen } from './partijbestand.ts';
import { laadPartijen, laadToegangsregels } from './partijstore.ts';

const VOORBEELD = join(import.meta.dirname, '../../../docs/voorbeelden/partijen.json');

let database: Database;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

const partijen = () => database.db.selectFrom('partij').selectAll().orderBy('naam').execute();

test('the sample can be read, loaded, and loaded again', async () => {
  const gelezen = await leesPartijbestand(VOORBEELD);
  expect(await laadPartijen(database, gelezen, 'voorbeeld')).toEqual({ nieuw: gelezen.length, bijgewerkt: 0 });
  const eerst = await partijen();
  expect(await laadPartijen(database, gelezen, 'voorbeeld')).toEqual({ nieuw: 0, bijgewerkt: gelezen.length });
  expect(await partijen()).toEqual(eerst);
});

test('a party that is known by its number may change its name; what is left out stays', async () => {
  const kvk = '99000972';
  await laadPartijen(database, [{ soort: 'aanbieder', naam: 'Voorbeeldzorg Nieuw', kvk }], 'proef');
  const rij = (await partijen()).find((een) => een.kvk === kvk);
  expect(rij).toMatchObject({ naam: 'Voorbeeldzorg Nieuw', aanmelddienst: 'eherkenning' });
});

test('all or nothing: two parties of one name are refused', async () => {
  const eerst = await partijen();
  const dubbel = [
    { soort: 'kennispunt', naam: 'Nieuw kennispunt' },
    { soort: 'aanbieder', naam: 'Gemeente Almere', kvk: '99000989' },
  ] as const;
  await expect(laadPartijen(database, dubbel, 'proef')).rejects.toThrow('dezelfde naam of hetzelfde nummer');
  expect(await partijen()).toEqual(eerst);
});

test('a provider that comes into the register later belongs to its party', async () => {
  await laadPartijen(database, [{ soort: 'aanbieder', naam: 'Later', kvk: '99000996' }], 'proef');
  await database.pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ('99000996', 'Later', 'JZ01', '{jeugdhulp}', 'proef')`,
  );
  await laadPartijen(database, [], 'proef');
  expect((await partijen()).find(({ naam }) => naam === 'Later')?.organisatie_id).toBeGreaterThan(0);
});

it('names every mistake and its place', () => {
  const fout = [
    { soort: 'gemeente', naam: 'Zonder code' },
    { soort: 'bedrijf', naam: '', kvk: 12345678 },
    { soort: 'aanbieder', naam: 'Goed', onbekend: 1 },
  ];
  try {
    leesPartijen(fout, 'partijen.json');
    expect.unreachable();
  } catch (weigering) {
    const { code, plekken } = weigering as BakenFout;
    expect(code).toBe('niet-te-verwerken');
    expect(plekken.map(({ plek }) => plek)).toEqual(['/0/gemeentecode', '/1/soort', '/1/naam', '/1/kvk', '/2']);
  }
  expect(() => leesPartijen(JSON.parse(readFileSync(VOORBEELD, 'utf8')), 'partijen.json')).not.toThrow();
});

test('the rules in the database are those of the matrix, also after somebody changed them', async () => {
  await laadToegangsregels(database);
  await database.db.deleteFrom('toegangsregel').where('rol', '=', 'analist').execute();
  await database.db.updateTable('toegangsregel').set({ recht: 3 }).execute();
  await database.db
    .insertInto('toegangsregel')
    .values({ rol: 'x', doel: 'leren', relatie: 'eigen', recht: 3 })
    .execute();
  await laadToegangsregels(database);
  const rijen = await database.db.selectFrom('toegangsregel').selectAll().execute();
  const recht = { geteld: 1, lezen: 2, schrijven: 3 };
  const verwacht = TOEGANGSREGELS.map((regel) => ({ ...regel, recht: recht[regel.recht] }));
  expect(rijen).toHaveLength(verwacht.length);
  expect(rijen).toEqual(expect.arrayContaining(verwacht));
});
