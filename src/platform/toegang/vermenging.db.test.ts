import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, metToegang } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { isLandelijk, type Rol } from './domain.ts';
import { maakProefpersoon, type Proefpersoon } from './proefpersoon.ts';

/**
 * Two organisations over the same few connections, in random order, some breaking off half way: nobody ever gets a row of
 * the other, and nobody ever misses one of their own.
 */
/** All of them on our own PostgreSQL; on one from outside, where the rest of this run stands too, a tenth. */
const VERZOEKEN = process.env.BAKEN_TEST_DATABASE_URL ? 10_000 : 100_000;
/** Askers at once: twice the connections of the pool, so that there is always one waiting for a connection of another. */
const TEGELIJK = 10;
const CIJFERS = 7;

/** How a request ends: as it should, with an error of ours, or with one of the database. */
const EINDEN = ['goed', 'goed', 'goed', 'goed', 'goed', 'goed', 'goed', 'goed', 'stuk', 'sql'] as const;

let database: Database;
let organisaties: readonly [number, number];
let vragers: readonly { readonly mens: Proefpersoon; readonly rol: Rol; readonly ziet: readonly number[] }[];

beforeAll(async () => {
  database = await maakTestdatabase();
  organisaties = [await zetNeer('90000011'), await zetNeer('90000012')];
  const [een, twee] = organisaties;
  const indiener = (organisatieId: number) => maakProefpersoon(database, 'indiener', { organisatieId });
  vragers = [
    { mens: await indiener(een), rol: 'indiener', ziet: [een] },
    { mens: await indiener(twee), rol: 'indiener', ziet: [twee] },
    // Under the other database role, on the same connections: what this one may see must not stay behind.
    { mens: await maakProefpersoon(database, 'analist'), rol: 'analist', ziet: [een, twee] },
    { mens: await maakProefpersoon(database, 'beleidsmedewerker'), rol: 'beleidsmedewerker', ziet: [] },
  ];
});
afterAll(() => database.sluit());

async function zetNeer(kvk: string): Promise<number> {
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     values ($1, 'Proef ' || $1, 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    [kvk],
  );
  const id = rows[0]?.id ?? 0;
  await database.pool.query(
    `insert into waarneming select 'JZ12', $1, 'g' || n, '2026-K1', 1, '2026-04-01', null, 1 from generate_series(1, $2::int) n`,
    [id, CIJFERS],
  );
  return id;
}

type Einde = (typeof EINDEN)[number];

/** What one request saw: the provider of every figure that it got. */
async function vraag({ mens, rol }: (typeof vragers)[number], einde: Einde): Promise<number[]> {
  const wie = { rol, partijId: mens.partijId, persoonId: mens.persoonId, landelijk: isLandelijk(rol) };
  let gezien: number[] = [];
  const klaar = metToegang(database, wie, async ({ pool }) => {
    const { rows } = await pool.query<{ organisatie_id: number }>({
      name: 'vermenging',
      text: 'select organisatie_id from waarneming',
    });
    gezien = rows.map(({ organisatie_id }) => organisatie_id);
    if (einde === 'stuk') throw new Error('half weg');
    if (einde === 'sql') await pool.query('select 1 / 0');
  });
  await klaar.catch((fout: unknown) => {
    if (einde === 'goed') throw fout;
  });
  return gezien;
}

describe('requests of two organisations through each other', () => {
  it(`never shows a row of the other in ${VERZOEKEN} requests`, async () => {
    // One seed: a failure comes back.
    const loting = fc.sample(fc.tuple(fc.nat({ max: 15 }), fc.constantFrom(...EINDEN)), {
      seed: 3,
      numRuns: VERZOEKEN,
    });
    const geteld = { verzoeken: 0, vreemd: 0, gemist: 0, afgebroken: 0 };
    const rij = loting.values();
    const werker = async () => {
      for (const [lot, einde] of rij) {
        // Mostly the two organisations, now and then the other two.
        const wie = vragers[lot < 14 ? lot % 2 : lot - 12] as (typeof vragers)[number];
        const gezien = await vraag(wie, einde);
        geteld.verzoeken += 1;
        if (einde !== 'goed') geteld.afgebroken += 1;
        geteld.vreemd += gezien.filter((id) => !wie.ziet.includes(id)).length;
        if (gezien.length !== wie.ziet.length * CIJFERS) geteld.gemist += 1;
      }
    };
    await Promise.all(Array.from({ length: TEGELIJK }, werker));
    expect(geteld).toMatchObject({ verzoeken: VERZOEKEN, vreemd: 0, gemist: 0 });
    expect(geteld.afgebroken).toBeGreaterThan(VERZOEKEN / 10);
  }, 180_000);
});
