import { type Database, metToegang } from '../src/platform/database/index.ts';
import { vandaag } from '../src/platform/klok.ts';
import { isLandelijk } from '../src/platform/toegang/index.ts';
import { maakProefpersoon } from '../src/platform/toegang/proefpersoon.ts';
import { aanbiederlijst, leesStanden, type Omgeving, selectieOp } from '../src/signaleren/overzicht/index.ts';
import { STANDAARDNORMSET } from '../src/signaleren/urgentie/index.ts';
import { metWereld, rond, vermenigvuldig } from './wereld.ts';

/**
 * What row-level security costs: the same list of some 6,000 providers as an analist and as superuser, to whom no policy
 * applies. In turns, each in a transaction of the same make, so that a busy machine hurts both; the medians are compared.
 */
const BEURTEN = 41;

type Lezen = (omgeving: Omgeving) => Promise<readonly unknown[]>;

const LIJST = { bereik: 'ews', sorteer: 'trede', pagina: 1, paginaGrootte: 100 } as const;
const METINGEN: readonly (readonly [naam: string, lees: Lezen])[] = [
  ['de SQL van de lijst', async (o) => leesStanden(o.database, await selectieOp(o, vandaag()))],
  ['de lijst zelf, 100 rijen', async (o) => (await aanbiederlijst(o, vandaag(), LIJST)).aanbieders],
];

const mediaan = (getallen: readonly number[]): number =>
  [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;

/** Milliseconds that one reading takes, in the name of an analist, or past all policies. */
async function meet(database: Database, wie: { partijId: number; persoonId: string }, lees: Lezen, superuser: boolean) {
  const { partijId, persoonId } = wie;
  const context = { rol: 'analist', partijId, persoonId, landelijk: isLandelijk('analist') };
  return metToegang(database, context, async (eigen) => {
    // The same number of questions for both; the first takes the role off again.
    await eigen.pool.query(superuser ? 'set local role none' : 'select 1');
    const begin = performance.now();
    const rijen = await lees({ database: eigen, demo: true, normset: STANDAARDNORMSET });
    return { duur: performance.now() - begin, rijen: rijen.length };
  });
}

await metWereld(async (database) => {
  const aantal = await vermenigvuldig(database);
  const { rows } = await database.pool.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = session_user',
  );
  if (!rows[0]?.rolsuper) throw new Error('deze meting vraagt een superuser, om de policies voorbij te gaan');
  const wie = await maakProefpersoon(database, 'analist');
  for (const [naam, lees] of METINGEN) {
    const tijden: { gewoon: number[]; superuser: number[] } = { gewoon: [], superuser: [] };
    let gelijk = true;
    for (let beurt = 0; beurt < BEURTEN; beurt++) {
      const paar = { gewoon: { duur: 0, rijen: 0 }, superuser: { duur: 0, rijen: 0 } };
      const volgorde = beurt % 2 === 0 ? (['gewoon', 'superuser'] as const) : (['superuser', 'gewoon'] as const);
      for (const soort of volgorde) paar[soort] = await meet(database, wie, lees, soort === 'superuser');
      gelijk &&= paar.gewoon.rijen === paar.superuser.rijen && paar.gewoon.rijen > 0;
      // The first rounds warm up caches and plans.
      if (beurt >= 5) for (const soort of volgorde) tijden[soort].push(paar[soort].duur);
    }
    if (!gelijk) throw new Error(`${naam}: niet hetzelfde aantal rijen`);
    const [gewoon, superuser] = [mediaan(tijden.gewoon), mediaan(tijden.superuser)];
    console.log(
      `${aantal} aanbieders, ${naam}: analist ${rond(gewoon)} ms, superuser ${rond(superuser)} ms, verhouding ${rond(gewoon / superuser, 2)}`,
    );
  }
});
