import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadProefregio } from '../../../e2e/scherm/proefstroom.ts';
import {
  type Cijferfilter,
  durenVan,
  kengetallen,
  leesCijfers,
  leesDuurreeksen,
} from '../../meten/berichtenverkeer/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { WACHTFIGUREN } from './wachttijden.ts';

let proef: Proefapp;
let database: Database;
let agb: string;
let kijkers: Record<'regio' | 'elders' | 'analist' | 'aanbieder', Proefpersoon>;
/** Not all months: a series is longer than what is asked of it. */
const [VAN, TOT] = ['2025-01', '2026-08'];

beforeAll(async () => {
  proef = await maakProefapp();
  database = proef.database;
  const meeste = await laadProefregio(database);
  agb = meeste.agb;
  kijkers = {
    regio: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' }),
    elders: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ01' }),
    analist: await maakProefpersoon(database, 'analist'),
    aanbieder: await maakProefpersoon(database, 'indiener', { organisatieId: meeste.organisatieId }),
  };
}, 120_000);
afterAll(() => proef?.sluit());

type Per = 'agb' | 'categorie' | undefined;
const vraagVan = (filter: Cijferfilter, figuur: string, per: Per) => ({
  filter: { jeugdregio: 'JZ34', ...filter },
  ...{ van: VAN, tot: TOT, figuur, per },
});
type Vraag = ReturnType<typeof vraagVan>;

/** Every month of every series as text, in order. */
const alsTekst = (reeksen: Awaited<ReturnType<typeof leesDuurreeksen>>) =>
  [...reeksen]
    .flatMap(([code, reeks]) => [...reeks].map(([maand, maat]) => JSON.stringify([code, maand, maat])))
    .sort();

/** The same out of the figures that somebody sees, one by one. */
async function uitCijfers({ db }: Database, { filter, van, tot, figuur, per }: Vraag): Promise<string[]> {
  const rijen = durenVan(
    await leesCijfers(db, { filter, van, tot, figuren: [figuur], per: per === undefined ? ['maand'] : ['maand', per] }),
  );
  const groepen = Map.groupBy(rijen, (rij) => JSON.stringify([per === undefined ? '' : (rij[per] ?? ''), rij.maand]));
  return [...groepen]
    .map(([groep, eigen]) => JSON.stringify([...JSON.parse(groep), kengetallen(eigen, [0.5, 0.9])]))
    .sort();
}

describe('series of waiting times that are kept', () => {
  it.each(['regio', 'analist', 'aanbieder', 'elders'] as const)(
    'are for %s, to the last digit, those of the figures that it may see',
    async (wie) => {
      let maanden = 0;
      const filters: Cijferfilter[] = [{}, { agb }, { categorie: '45' }, { geslacht: '2' }, { agb, categorie: '45' }];
      await alsProefpersoon(database, kijkers[wie], async (eigen) => {
        for (const figuur of WACHTFIGUREN)
          for (const filter of filters)
            for (const per of [undefined, 'agb', 'categorie'] as const) {
              const vraag = vraagVan(filter, figuur, per);
              const uit = alsTekst(await leesDuurreeksen(eigen.db, vraag));
              expect(uit).toEqual(await uitCijfers(eigen, vraag));
              maanden += uit.length;
            }
      });
      expect(maanden > 0).toBe(wie !== 'elders');
    },
  );

  it('are what is read, where all of the region is seen, or the provider itself; and are made anew with the sums', async () => {
    const lees = (wie: Proefpersoon, per: Per) =>
      alsProefpersoon(database, wie, async ({ db }) =>
        alsTekst(await leesDuurreeksen(db, vraagVan({}, 'wachttijd', per))),
      );
    const alles = () =>
      Promise.all(
        Object.values(kijkers).map(async (wie) => [await lees(wie, undefined), await lees(wie, 'agb')] as const),
      );
    const eerst = await alles();
    await database.pool.query(
      `update stroomreeks set maanden = json_build_array(json_build_array('${TOT}', 1, 2, 3, 4))`,
    );
    const daarna = await alles();
    const anders = Object.keys(kijkers).map((wie, i) => [
      wie,
      [0, 1].map((j) => JSON.stringify(daarna[i]?.[j]) !== JSON.stringify(eerst[i]?.[j])),
    ]);
    expect(Object.fromEntries(anders)).toEqual({
      regio: [true, true],
      analist: [true, true],
      aanbieder: [false, true],
      elders: [false, false],
    });
    await database.pool.query(`select vul_stroomsom('JZ34', false)`);
    expect(await alles()).toEqual(eerst);
  });

  it('show a provider its own only, and another region none', async () => {
    for (const [wie, kijker] of Object.entries(kijkers))
      await alsProefpersoon(database, kijker, async ({ pool }) => {
        const { rows } = await pool.query('select per, agb from stroomreeks group by 1, 2');
        if (wie === 'aanbieder') expect(rows).toEqual([{ per: 'aanbieder', agb }]);
        else expect(rows.length > 0).toBe(wie !== 'elders');
      });
  });
});
