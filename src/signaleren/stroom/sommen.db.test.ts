import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadProefregio } from '../../../e2e/scherm/proefstroom.ts';
import { type Cijferfilter, leesCijfers, type Splitsing } from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

let proef: Proefapp;
let database: Database;
let kijkers: Record<'regio' | 'gemeente' | 'elders' | 'analist' | 'aanbieder', Proefpersoon>;
let agb: string;
/** The product that this provider gives most. */
let product: string;

beforeAll(async () => {
  proef = await maakProefapp();
  database = proef.database;
  const meeste = await laadProefregio(database);
  agb = meeste.agb;
  const meest = await database.pool.query<{ product: string }>(
    'select product from ijw_traject where agb = $1 and product is not null group by 1 order by count(*) desc limit 1',
    [agb],
  );
  product = meest.rows[0]?.product ?? '';
  kijkers = {
    regio: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' }),
    gemeente: await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM0758' }),
    elders: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ01' }),
    analist: await maakProefpersoon(database, 'analist'),
    aanbieder: await maakProefpersoon(database, 'indiener', { organisatieId: meeste.organisatieId }),
  };
}, 120_000);
afterAll(() => proef?.sluit());

const [VAN, TOT] = ['2024-11', '2026-10'];

/** The same from the cells that somebody sees, without the sums. */
async function uitCellen({ pool }: Database, filter: Cijferfilter, per: readonly Splitsing[]) {
  const waar = Object.entries(filter).map(([naam, waarde]) => `${naam} = '${waarde}'`);
  const kolommen = ['figuur', 'dagen', ...per].join(', ');
  const fijn = [...per, ...Object.keys(filter)].some((naam) =>
    ['product', 'leeftijdsgroep', 'geslacht'].includes(naam),
  );
  const { rows } = await pool.query<{
    waarde: number;
  }>(`select ${kolommen}, sum(waarde)::float8 as waarde from stroomcijfer
    where fijn = ${fijn} and maand between '${VAN}' and '${TOT}' and ${waar.join(' and ')} group by ${kolommen}`);
  return rows;
}
/** Fractions of hours do not add up the same in another order. */
const opVolgorde = (rijen: readonly { waarde: number }[]) =>
  rijen.map((rij) => JSON.stringify({ ...rij, waarde: Math.round(rij.waarde * 1e4) })).sort();

describe('sums that are kept beside the cells', () => {
  const filters = (): Cijferfilter[] => [
    ...[{}, { gemeentecode: 'GM0758' }, { agb }, { categorie: '45' }],
    ...[{ categorie: '45', geslacht: '2' }, { leeftijdsgroep: '12-15' }, { product }],
    { gemeentecode: 'GM0758', geslacht: '2' },
  ];
  const splitsingen: Splitsing[][] = [
    [],
    ['maand'],
    ['gemeentecode'],
    ['agb'],
    ['categorie'],
    ['maand', 'agb'],
    ['maand', 'categorie'],
    ['categorie', 'product'],
    ['maand', 'leeftijdsgroep', 'geslacht'],
    ['categorie', 'agb'],
  ];

  it.each(['regio', 'gemeente', 'analist', 'aanbieder', 'elders'] as const)(
    'are for %s those of the cells that it may see',
    async (wie) => {
      for (const keuze of filters()) {
        let rijen = 0;
        for (const per of splitsingen) {
          const filter = { jeugdregio: 'JZ34', ...keuze };
          await alsProefpersoon(database, kijkers[wie], async (eigen) => {
            const vraag = { filter, van: VAN, tot: TOT, figuren: ['*'], per };
            const uit = await leesCijfers(eigen.db, vraag);
            expect(opVolgorde(uit)).toEqual(opVolgorde(await uitCellen(eigen, filter, per)));
            rijen += uit.length;
          });
        }
        expect([keuze, rijen > 0]).toEqual([keuze, wie !== 'elders']);
      }
    },
  );

  it('are what is read, by who sees all that is in them and by nobody else', async () => {
    const vraag = { filter: { jeugdregio: 'JZ34' }, van: VAN, tot: TOT, figuren: ['gestart'], per: [] };
    const lees = (wie: Proefpersoon) =>
      alsProefpersoon(database, wie, async ({ db }) => (await leesCijfers(db, vraag))[0]?.waarde ?? 0);
    const eerst = await Promise.all(Object.values(kijkers).map(lees));
    await database.pool.query(
      `update stroomsom set waarde = waarde + 1000 where per = 'regio' and figuur = 'gestart' and maand = '${TOT}'`,
    );
    const daarna = await Promise.all(Object.values(kijkers).map(lees));
    await database.pool.query(`select vul_stroomsom('JZ34', false)`);
    const verschil = Object.keys(kijkers).map((wie, plaats) => [wie, (daarna[plaats] ?? 0) - (eerst[plaats] ?? 0)]);
    expect(Object.fromEntries(verschil)).toEqual({
      regio: 1000,
      gemeente: 1000,
      elders: 0,
      analist: 1000,
      aanbieder: 0,
    });
    expect(await lees(kijkers.regio)).toBe(eerst[0]);
  });

  it('show a provider those of itself only, and another region none', async () => {
    for (const [wie, kijker] of Object.entries(kijkers))
      await alsProefpersoon(database, kijker, async ({ pool }) => {
        const { rows } = await pool.query('select per, agb from stroomsom group by 1, 2');
        if (wie === 'aanbieder') expect(rows).toEqual([{ per: 'aanbieder', agb }]);
        else expect(rows.length > 0).toBe(wie !== 'elders');
      });
  });
});

it('marks the messages that are wrong beside others, and no more', async () => {
  const fout = `exists (select from ijw_tussenbevinding t where t.jeugdregio = b.jeugdregio and t.bericht = b.id and not t.wacht)`;
  const { rows } = await database.pool.query(
    `select count(*) filter (where tussenfout)::integer as fout, count(*) filter (where tussenfout <> ${fout})::integer as anders from ijw_bericht b`,
  );
  expect(rows[0].fout).toBeGreaterThan(0);
  expect(rows[0].anders).toBe(0);
});
