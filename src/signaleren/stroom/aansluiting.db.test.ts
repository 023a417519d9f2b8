import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadProefstroom, voegProefaanbiedersToe } from '../../../e2e/scherm/proefstroom.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

let proef: Proefapp;
let regio: Proefpersoon;
let analist: Proefpersoon;
let aanbieder: Proefpersoon;
let agb: string;

const KWARTAAL = '2026-K2';
/** Turnover since 1 January at the end of two quarters, euro. */
const [TOT_K1, TOT_K2] = [400_000, 900_000];

beforeAll(async () => {
  proef = await maakProefapp();
  const { pool } = proef.database;
  await voegProefaanbiedersToe(proef.database);
  await laadProefstroom(proef.database, 0.02);
  const { rows } = await pool.query<{ agb: string; id: number }>(
    `select t.agb, o.id from ijw_traject t join organisatie o using (agb) group by 1, 2 order by count(*) desc limit 1`,
  );
  const { id } = rows[0] ?? { id: 0 };
  agb = rows[0]?.agb ?? '';
  for (const [periode, waarde] of [
    ['2026-K1', TOT_K1],
    ['2026-K2', TOT_K2],
  ])
    await pool.query(
      `insert into waarneming (jeugdregio, organisatie_id, gegeven, periode, waarde, vastgelegd_op, import_id)
       values ('JZ34', $1, 'opbrengstenJeugdwet', $2, $3, '2026-08-10', 1)`,
      [id, periode, waarde],
    );
  await pool.query(
    `insert into geleverde_zorg (jeugdregio, organisatie_id, hulpvorm, periode, clienten, vastgelegd_op, bron)
     values ('JZ34', $1, 'ambulant', '2025', 30, '2026-03-01', 'proef'), ('JZ35', $1, 'ambulant', '2025', 90, '2026-03-01', 'proef')`,
    [id],
  );
  regio = await maakProefpersoon(proef.database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' });
  analist = await maakProefpersoon(proef.database, 'analist');
  aanbieder = await maakProefpersoon(proef.database, 'indiener', { organisatieId: id });
}, 120_000);
afterAll(() => proef?.sluit());

const haal = async (wie: Proefpersoon, vraag = `?kwartaal=${KWARTAAL}`) => {
  const antwoord = await proef.app.inject({ url: `/api/v1/aansluiting${vraag}`, headers: wie.headers });
  return { status: antwoord.statusCode, json: antwoord.json() };
};
interface Stap {
  readonly code: string;
  readonly bedrag: number;
}
const stappenVan = (json: { rijen: { code: string; stappen: Stap[] }[] }): Record<string, number> =>
  Object.fromEntries(
    (json.rijen.find(({ code }) => code === agb)?.stappen ?? []).map(({ code, bedrag }) => [code, bedrag]),
  );

describe('what was reported against what was awarded', () => {
  it('goes, for the provider itself, from the turnover of the quarter to what the declarations awarded', async () => {
    const { status, json } = await haal(aanbieder);
    expect(status).toBe(200);
    expect(json.rijen.map(({ code }: { code: string }) => code)).toEqual([agb]);
    const stappen = stappenVan(json);
    const gemeld = (TOT_K2 - TOT_K1) * 100;
    expect(stappen).toMatchObject({ gemeld, elders: -0.75 * gemeld });
    const { rows } = await proef.database.pool.query<{ n: number }>(
      `select sum(waarde)::float8 as n from stroomcijfer
       where not fijn and figuur = 'toegekend' and agb = $1 and maand in ('2026-04', '2026-05', '2026-06')`,
      [agb],
    );
    expect(stappen.toegekend).toBe(rows[0]?.n);
    expect(stappen.toegekend).toBeGreaterThan(0);
    const { toegekend, ...rest } = stappen;
    expect(Object.values(rest).reduce((som, bedrag) => som + bedrag, 0)).toBe(toegekend);
  });

  it('does not know the turnover that a provider does not share with the region', async () => {
    const { json } = await haal(regio);
    expect(json).toMatchObject({ zietElders: false, onderdrukt: false });
    expect(json.rijen.length).toBeGreaterThan(5);
    const rij = json.rijen.find(({ code }: { code: string }) => code === agb);
    expect(rij).toMatchObject({ stappen: null, zonder: 'geenOpgave' });
    expect(rij.toegekend).toBeGreaterThan(0);
  });

  it('hides, from who watches over all, amounts of few young people', async () => {
    const { json } = await haal(analist);
    expect(json).toMatchObject({ onderdrukt: true, zietElders: true });
    const klein = json.rijen.filter(({ zonder }: { zonder: string }) => zonder === 'klein');
    expect(klein.length).toBeGreaterThan(0);
    for (const rij of klein) expect(rij).toMatchObject({ toegekend: null, stappen: null });
  });

  it('says of which quarters all declarations are in, and refuses another', async () => {
    const { status, json } = await haal(regio, '');
    expect(status).toBe(200);
    expect(json.kwartaal).toBe('2026-K3');
    expect(json.kwartalen).toHaveLength(12);
    const later = await haal(regio, '?kwartaal=2026-K4');
    expect(later.status).toBe(400);
    expect(later.json.detail).toContain('2026-K3');
  });

  it('needs the quarter before: turnover adds up from January', async () => {
    await proef.database.pool.query(`update waarneming set vervangen_op = now() where periode = '2026-K1'`);
    const { json } = await haal(aanbieder);
    expect(json.rijen[0]).toMatchObject({ stappen: null, zonder: 'vorigKwartaalOntbreekt' });
  });
});
