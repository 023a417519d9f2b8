import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadProefstroom, voegProefaanbiedersToe } from '../../../e2e/scherm/proefstroom.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

let proef: Proefapp;
let regio: Proefpersoon;
let collega: Proefpersoon;
let bestuurder: Proefpersoon;
let gemeente: Proefpersoon;
let elders: Proefpersoon;
let analist: Proefpersoon;
let aanbieder: Proefpersoon;
let ander: Proefpersoon;
/** AGB code of the provider that was paid most in 2026, and of another one. */
let agb: string;
let andere: string;
/** What it was awarded until and with September: of October the declarations are not all in. */
let gebruikt: number;

beforeAll(async () => {
  proef = await maakProefapp();
  const { database } = proef;
  await voegProefaanbiedersToe(database);
  await laadProefstroom(database, 0.02);
  const { rows } = await database.pool.query<{ agb: string; id: number; som: number }>(
    `select c.agb, o.id, sum(c.waarde)::float8 as som from stroomcijfer c join organisatie o using (agb)
     where not fijn and figuur = 'toegekend' and maand between '2026-01' and '2026-09' group by 1, 2 order by 3 desc limit 2`,
  );
  agb = rows[0]?.agb ?? '';
  andere = rows[1]?.agb ?? '';
  gebruikt = rows[0]?.som ?? 0;
  const inRegio = { soort: 'jeugdregio', regiocode: 'JZ34' } as const;
  regio = await maakProefpersoon(database, 'contractmanager', inRegio);
  collega = await maakProefpersoon(database, 'contractmanager', inRegio);
  bestuurder = await maakProefpersoon(database, 'bestuurder', inRegio);
  gemeente = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM0758' });
  elders = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ01' });
  analist = await maakProefpersoon(database, 'analist');
  aanbieder = await maakProefpersoon(database, 'indiener', { organisatieId: rows[0]?.id ?? 0 });
  ander = await maakProefpersoon(database, 'indiener', { organisatieId: rows[1]?.id ?? 0 });
}, 120_000);
afterAll(() => proef?.sluit());

const vraag = async (
  { headers }: Proefpersoon,
  method: 'GET' | 'PUT' | 'DELETE',
  pad: string,
  payload?: Readonly<Record<string, unknown>>,
) => {
  const antwoord = await proef.app.inject({
    ...{ method, url: `/api/v1${pad}`, headers },
    ...(payload && { payload }),
  });
  return { status: antwoord.statusCode, json: antwoord.body === '' ? null : antwoord.json() };
};
const zet = (wie: Proefpersoon, code: string, inhoud: Readonly<Record<string, unknown>>, plek = '/jeugdregios/JZ34') =>
  vraag(wie, 'PUT', `${plek}/plafonds/${code}/2026`, { gemeenten: null, versie: 0, ...inhoud });
const lees = async (wie: Proefpersoon) => (await vraag(wie, 'GET', '/plafonds?jaar=2026')).json;

describe('a ceiling', () => {
  it('is set by the region, and warns when 70% of it is used', async () => {
    expect((await lees(regio)).plafonds).toEqual([]);
    const { status, json } = await zet(regio, agb, { bedrag: Math.round(gebruikt / 0.7) });
    expect([status, json]).toEqual([200, { versie: 1 }]);
    const beeld = await lees(regio);
    expect(beeld).toMatchObject({ jaar: 2026, volledigTot: '2026-09', waarschuwing: 0.7, magZetten: true });
    expect(beeld.plafonds).toHaveLength(1);
    expect(beeld.plafonds[0]).toMatchObject({ agb, gebruikt, waarschuw: true, gemeenten: null, versie: 1 });
    expect(beeld.plafonds[0].deel).toBeCloseTo(0.7, 6);
    expect(beeld.plafonds[0].verwacht).toBe(Math.round((gebruikt / 9) * 12));
    expect(beeld.plafonds[0].waarschuwingIn).toBe('2026-09');
  });

  it('does not warn when there is room enough, and counts only the municipalities that it holds for', async () => {
    expect((await zet(regio, andere, { bedrag: gebruikt * 10, gemeenten: ['GM0758'] })).status).toBe(200);
    const rij = (await lees(regio)).plafonds.find((p: { agb: string }) => p.agb === andere);
    const { rows } = await proef.database.pool.query<{ som: number }>(
      `select coalesce(sum(waarde), 0)::float8 as som from stroomcijfer where not fijn and figuur = 'toegekend'
       and maand between '2026-01' and '2026-09' and agb = $1 and gemeentecode = 'GM0758'`,
      [andere],
    );
    expect(rij).toMatchObject({ gebruikt: rows[0]?.som, waarschuw: false, waarschuwingIn: null });
    expect(rij.gemeenten).toEqual([{ code: 'GM0758', naam: 'Breda' }]);
  });

  it('is not overwritten by who did not see the last change', async () => {
    const { rows } = await proef.database.pool.query<{ naam: string }>('select naam from persoon where id = $1', [
      collega.persoonId,
    ]);
    expect((await zet(collega, agb, { bedrag: 1_000_000, versie: 1 })).json).toEqual({ versie: 2 });
    const weigering = await zet(regio, agb, { bedrag: 2_000_000, versie: 1 });
    expect(weigering.status).toBe(409);
    expect(weigering.json.detail).toContain(`${rows[0]?.naam} heeft dit plafond intussen ook gewijzigd`);
    expect((await zet(regio, agb, { bedrag: 2_000_000 })).status).toBe(409);
    expect((await vraag(regio, 'DELETE', `/jeugdregios/JZ34/plafonds/${agb}/2026?versie=1`)).status).toBe(409);
    expect((await lees(regio)).plafonds.find((p: { agb: string }) => p.agb === agb).bedrag).toBe(1_000_000);
  });

  it('is seen by its region, its municipalities and the provider itself, and by nobody else', async () => {
    expect((await lees(gemeente)).plafonds).toHaveLength(2);
    expect((await lees(bestuurder)).plafonds).toHaveLength(2);
    const eigen = await lees(aanbieder);
    expect(eigen.plafonds.map((p: { agb: string }) => p.agb)).toEqual([agb]);
    expect(eigen.aanbieders.map((p: { code: string }) => p.code)).toEqual([agb]);
    expect((await lees(ander)).plafonds.map((p: { agb: string }) => p.agb)).toEqual([andere]);
    expect((await vraag(elders, 'GET', '/plafonds?regio=JZ34')).status).toBe(404);
    expect((await vraag(analist, 'GET', '/plafonds')).status).toBe(403);
    for (const wie of [gemeente, bestuurder, aanbieder]) expect((await lees(wie)).magZetten).toBe(false);
  });

  it('is changed by nobody but the region', async () => {
    for (const wie of [gemeente, bestuurder, elders, analist, aanbieder]) {
      expect((await zet(wie, agb, { bedrag: 1, versie: 2 })).status).toBe(403);
      expect((await vraag(wie, 'DELETE', `/jeugdregios/JZ34/plafonds/${agb}/2026?versie=2`)).status).toBe(403);
    }
    expect((await zet(regio, agb, { bedrag: 1 }, '/jeugdregios/JZ01')).status).toBe(403);
  });

  it('is refused with the field, what was found and what is expected', async () => {
    const klacht = async (code: string, inhoud: Readonly<Record<string, unknown>>) => {
      const { status, json } = await zet(regio, code, inhoud);
      expect(status).toBe(400);
      return json.errors.map((een: { detail: string }) => een.detail).join(' ');
    };
    expect(await klacht(agb, { bedrag: -5, versie: 2 })).toMatch(/^Bedrag: gevonden -5, verwacht een bedrag/);
    expect(await klacht(agb, { bedrag: 'veel', versie: 2 })).toMatch(/^Bedrag: gevonden "veel", verwacht/);
    expect(await klacht('12345678', { bedrag: 5 })).toMatch(/^Aanbieder: gevonden AGB-code 12345678, verwacht/);
    expect(await klacht(agb, { bedrag: 5, gemeenten: ['GM0363'] })).toMatch(/^Gemeenten: gevonden GM0363, verwacht/);
    expect(await klacht(agb, { bedrag: 5, gemeenten: [] })).toMatch(/^Gemeenten: gevonden \[\], verwacht/);
    expect((await vraag(regio, 'GET', '/plafonds?jaar=1900')).json.errors[0].detail).toMatch(/^Jaar: gevonden/);
  });

  it('is taken away, and every change is in the log', async () => {
    expect((await vraag(regio, 'DELETE', `/jeugdregios/JZ34/plafonds/${agb}/2026?versie=2`)).status).toBe(204);
    expect((await lees(aanbieder)).plafonds).toEqual([]);
    const { rows } = await proef.database.pool.query(
      `select handeling, soort, voorwerp, uitkomst from toegangslog where handeling in ('zetPlafond', 'verwijderPlafond')
       and uitkomst = 'toegestaan' order by volgnummer`,
    );
    expect(rows.map((rij) => rij.handeling)).toEqual(['zetPlafond', 'zetPlafond', 'zetPlafond', 'verwijderPlafond']);
    for (const rij of rows) expect(rij).toMatchObject({ soort: 'wijzigen', voorwerp: 'JZ34' });
  });
});
