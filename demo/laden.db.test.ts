import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadBasis } from '../src/basis.ts';
import { leesAanwijzingen, leesOrganisaties } from '../src/meten/register/index.ts';
import { maakTestdatabase } from '../src/platform/database/testdatabase.ts';
import { geldendeTrede } from '../src/signaleren/urgentie/index.ts';
import { laadDemo } from './index.ts';
import { LAATSTE_DAG } from './kalender.ts';
import { VERTELDE } from './verhalen/index.ts';

/** On two quiet cores it takes some ten seconds; forty is what a first start can bear. */
const HOOGSTENS = 40_000;

let database: Awaited<ReturnType<typeof maakTestdatabase>>;
let duur = 0;
const regels: string[] = [];

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  const begin = performance.now();
  await laadDemo(database, (regel) => regels.push(regel));
  duur = performance.now() - begin;
}, 120_000);
afterAll(() => database.sluit());

interface Stand {
  kvk: string;
  ews: boolean;
  voorstel_op: Date | null;
  voorstel_trede: number;
  besluit_op: Date | null;
  besluit_trede: number;
  besluit_voorstel_trede: number | null;
}

/** Where every provider stands at the end, by the last proposal and the last decision. */
async function leesStanden() {
  const { rows } = await sql<Stand>`
    select o.kvk, v.op as voorstel_op, v.trede as voorstel_trede, b.op as besluit_op, b.trede as besluit_trede,
      b.voorstel_trede as besluit_voorstel_trede, exists (
        select from ews_aanwijzing a where a.organisatie_id = o.id
      ) or coalesce(v.omzet_jeugdwet > 2000000, false) as ews
    from organisatie o
    left join lateral (select * from tredevoorstel where organisatie_id = o.id order by op desc limit 1) v on true
    left join lateral (select * from tredebesluit where organisatie_id = o.id order by op desc, id desc limit 1) b on true`.execute(
    database.db,
  );
  return rows.map((rij) => ({
    kvk: rij.kvk,
    ews: rij.ews,
    geldend: geldendeTrede(
      rij.besluit_op && { op: rij.besluit_op, trede: rij.besluit_trede, voorstelTrede: rij.besluit_voorstel_trede },
      rij.voorstel_op && { op: rij.voorstel_op, trede: rij.voorstel_trede },
    ),
    voorstel: rij.voorstel_trede,
  }));
}

describe('the loaded demo', () => {
  test(`is there within ${HOOGSTENS / 1000} seconds, and tells how far it is`, () => {
    expect(duur).toBeLessThan(HOOGSTENS);
    expect(regels.length).toBeGreaterThanOrEqual(4);
  });

  test('a second time changes nothing', async () => {
    const stand = () => database.db.selectFrom('gegevensstand').select('versie').executeTakeFirstOrThrow();
    const voor = await stand();
    await laadDemo(database, () => undefined);
    expect(await stand()).toEqual(voor);
  });

  test('has 276 providers in the EWS, eight of them by designation', async () => {
    expect(await leesOrganisaties(database.db)).toHaveLength(1476);
    expect(await leesAanwijzingen(database.db, LAATSTE_DAG)).toHaveLength(8);
    expect((await leesStanden()).filter((stand) => stand.ews)).toHaveLength(276);
  });

  test('has some 7% at trede 3 or higher by decision, on every step of the ladder, and far more by proposal', async () => {
    const ews = (await leesStanden()).filter((stand) => stand.ews);
    const zwaar = ews.filter((stand) => (stand.geldend?.trede ?? 0) >= 3);
    expect(zwaar.length / ews.length).toBeGreaterThanOrEqual(0.06);
    expect(zwaar.length / ews.length).toBeLessThanOrEqual(0.08);
    expect(new Set(zwaar.map((stand) => stand.geldend?.trede))).toEqual(new Set([3, 4, 5, 6]));
    const voorstellen = ews.filter((stand) => stand.voorstel >= 3).length / ews.length;
    expect(voorstellen).toBeGreaterThan(0.25);
    expect(voorstellen).toBeLessThan(0.5);
  });

  test('leaves some proposals to be judged', async () => {
    const wachtend = (await leesStanden()).filter((stand) => stand.geldend?.bron === 'nieuwVoorstel');
    expect(wachtend.length).toBeGreaterThanOrEqual(4);
    expect(wachtend.length).toBeLessThanOrEqual(12);
  });

  test('ends every story where its last decision left it', async () => {
    const standen = new Map((await leesStanden()).map((stand) => [stand.kvk, stand.geldend]));
    const anders = VERTELDE.filter(
      ({ profiel, besluiten, wachtVanaf }) =>
        !wachtVanaf && standen.get(profiel.kvk)?.trede !== (besluiten.at(-1)?.trede ?? 1),
    );
    expect(anders.map((verhaal) => verhaal.titel)).toEqual([]);
  });

  test('shows the wrong comma as it was known in June', async () => {
    const waardeOp = async (op: string) => {
      const { rows } = await sql<{ waarde: number }>`
        select w.waarde from waarneming w join organisatie o on o.id = w.organisatie_id
        where o.kvk = '99000248' and w.gegeven = 'eigenVermogen' and w.periode = '2026-K1'
          and w.vastgelegd_op <= ${op} and (w.vervangen_op is null or w.vervangen_op > ${op})`.execute(database.db);
      return rows.map((rij) => rij.waarde);
    };
    const [toen] = await waardeOp('2026-06-01');
    const [nu] = await waardeOp('2026-11-20');
    expect((nu ?? 0) / (toen ?? 1)).toBeCloseTo(10, 6);
  });

  test('refers every figure to an import, and lets new imports go on from there', async () => {
    const { rows } = await sql<{ los: number }>`
      select count(*)::int as los from waarneming w where not exists (select from import i where i.id = w.import_id)`.execute(
      database.db,
    );
    expect(rows[0]?.los).toBe(0);
    const nieuw = await database.db
      .insertInto('import')
      .values({
        soort: 'digimv',
        bestandsnaam: 'proef.ods',
        sha256: 'x',
        omvang: 1,
        keuzes: '{}',
        status: 'ontvangen',
        voortgang: '{}',
        verslag: '{}',
        gewijzigd_op: new Date(),
      } as never)
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(nieuw.id).toBeGreaterThan(16);
  });
});
