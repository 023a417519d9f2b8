import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { maakProefpersoon, type Proefpersoon } from './proefpersoon.ts';
import { maakSessiezoeker } from './sessiezoeker.ts';

let database: Database;
let mensen: Proefpersoon[];
beforeAll(async () => {
  database = await maakTestdatabase();
  mensen = [await maakProefpersoon(database, 'analist'), await maakProefpersoon(database, 'auditor')];
});
afterAll(() => database.sluit());

/** A pool that counts what is asked of it, and can be made to fail. */
function tellend() {
  const stand = { vragen: 0, stuk: false };
  const query = (...vraag: Parameters<Database['pool']['query']>) => {
    stand.vragen += 1;
    if (stand.stuk) throw new Error('stuk');
    return database.pool.query(...vraag);
  };
  return { stand, zoek: maakSessiezoeker({ pool: { query } as unknown as Database['pool'] }) };
}

it('answers each asker with their own session, many at once with few questions', async () => {
  const { stand, zoek } = tellend();
  const tokens = Array.from({ length: 200 }, (_, i) => [...mensen.map(({ token }) => token), 'verzonnen'][i % 3] ?? '');
  const gevonden = await Promise.all(tokens.map(zoek));
  gevonden.forEach((uitkomst, i) => {
    const verwacht = mensen[i % 3];
    expect(uitkomst?.vrager.persoonId).toBe(verwacht?.persoonId);
    expect(uitkomst?.vrager.rol).toBe(verwacht?.rol);
  });
  expect(stand.vragen).toBeLessThan(5);
});

it('never answers from before the question: what has ended is over at once, also while others ask', async () => {
  const { zoek } = tellend();
  const mens = await maakProefpersoon(database, 'analist');
  const drukte = Array.from({ length: 20 }, () => zoek(mens.token));
  await drukte[0];
  await database.db.deleteFrom('sessie').where('persoon_id', '=', mens.persoonId).execute();
  expect(await zoek(mens.token)).toBeNull();
  await Promise.all(drukte);
});

it('goes on after a failure, which every asker of that moment hears', async () => {
  const { stand, zoek } = tellend();
  stand.stuk = true;
  const uitkomsten = await Promise.allSettled([zoek(mensen[0]?.token ?? ''), zoek('verzonnen')]);
  expect(uitkomsten.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  stand.stuk = false;
  expect(await zoek(mensen[0]?.token ?? '')).not.toBeNull();
});
