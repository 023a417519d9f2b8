import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefmachine, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { importDefinities } from '../urgentie/index.ts';
import { isAchtergehouden } from './achtergehouden.ts';

let huis: Proefapp;
let analist: Proefpersoon;
let regio: Proefpersoon;
const AANTAL = 60;

/**
 * 60 providers with four quarters. The first twenty have little equity; of those ten came to a herstelplan and the first one failed.
 * The last one delivers annual accounts only.
 */
beforeAll(async () => {
  huis = await maakProefapp();
  const { pool } = huis.database;
  await pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     select (91000000 + n)::text, 'Aanbieder ' || n, 'JZ12', '{jeugdhulp}', 'proef' from generate_series(1, $1) n`,
    [AANTAL],
  );
  await pool.query(`
    insert into waarneming
    select 'JZ12', o.id, g.gegeven, case when n = ${AANTAL} then '2022' else k.periode end, g.waarde, k.op::timestamptz, null, 1
    from (select id, row_number() over (order by kvk) as n from organisatie) o,
    lateral (values ('2023-K1', '2023-05-10'), ('2023-K2', '2023-08-10'), ('2023-K3', '2023-11-10'), ('2023-K4', '2024-02-10')) k (periode, op),
    lateral (values ('eigenVermogen', case when n <= 20 then 12 else 40 end), ('balanstotaal', 100), ('vlottendeActiva', 60),
      ('kortlopendeSchulden', 20), ('nettoresultaat', 3), ('opbrengstenTotaal', 90)) g (gegeven, waarde)
    where n < ${AANTAL} or k.periode = '2023-K1'`);
  await pool.query(`
    insert into gebeurtenis (jeugdregio, organisatie_id, datum, soort, toelichting, bron, vastgelegd_op)
    select 'JZ12', id, '2024-03-01', case when n = 1 then 'faillissement' else 'herstelplan' end, '', 'proef', '2024-03-01'
    from (select id, row_number() over (order by kvk) as n from organisatie) o where n <= 11`);
  analist = await maakProefpersoon(huis.database, 'analist');
  regio = await maakProefpersoon(huis.database, 'contractmanager');
});
afterAll(() => huis.sluit());

const vraag = async (wie: { readonly headers: Record<string, string> } | null, url: string, payload?: object) => {
  const antwoord = await huis.app.inject({
    method: payload === undefined ? 'GET' : 'POST',
    url: `/api/v1${url}`,
    headers: wie?.headers ?? {},
    ...(payload !== undefined && { payload }),
  });
  return { status: antwoord.statusCode, json: antwoord.json(), koppen: antwoord.headers };
};
const OP = '2024-06-30';
const maak = (wie: Proefpersoon | null = analist, bekendOp = OP) => vraag(wie, '/signaalkwaliteit', { bekendOp });

describe('the report', () => {
  it('is made by who watches over all, as a version that stays', async () => {
    expect((await maak(regio)).status).toBe(403);
    expect((await maak(null)).status).toBe(401);
    const eerste = await maak();
    expect(eerste.status).toBe(201);
    const { versie } = eerste.json;
    const voor = (await vraag(null, `/signaalkwaliteit/${versie}`)).json;
    await maak();
    expect((await vraag(null, `/signaalkwaliteit/${versie}`)).json).toEqual(voor);
    const { json } = await vraag(null, '/signaalkwaliteit');
    expect(json).toMatchObject({ demo: true, magMaken: false });
    expect(json.versies.map((v: { versie: number }) => v.versie)).toEqual([versie + 1, versie]);
    expect((await vraag(analist, '/signaalkwaliteit')).json.magMaken).toBe(true);
    await expect(huis.database.pool.query('update signaalkwaliteit set codeversie = $1', ['x'])).rejects.toThrow();
  });

  it('tells anybody how good the rules were, and nobody who it was about', async () => {
    const { versie } = (await maak()).json;
    const { status, json } = await vraag(null, `/signaalkwaliteit/${versie}`);
    expect(status).toBe(200);
    expect(json).toMatchObject({ bekendOp: OP, normset: 'voorbeeldnormen-2026', rekenversie: 1 });
    // One failed: too few to tell, and with it the ten herstelplannen, from which it could be worked out.
    expect(json.inhoud).toMatchObject({ reeksen: 59, zaken: 11 });
    const uitkomsten = json.inhoud.uitkomsten.map((u: { aantal: number | null }) => u.aantal);
    expect(uitkomsten).toEqual([null, 0, 0, 0, null]);
    const maten = new Map(json.inhoud.maten.map((m: { code: string }) => [m.code, m]));
    expect(maten.get('solvabiliteit')).toMatchObject({
      recall: { k: 11, n: 11, waarde: 1 },
      precisie: { k: 11, n: 20 },
      alarmen: { terecht: 11, vals: 0, open: 9 },
    });
    const tekst = JSON.stringify(json);
    expect(tekst).not.toMatch(/Aanbieder \d|910000/);
    expect(tekst).not.toContain('Proef analist');
  });

  it('tells per provider only who may see all of them', async () => {
    const { versie } = (await maak()).json;
    const url = `/signaalkwaliteit/${versie}/aanbieders`;
    expect([(await vraag(null, url)).status, (await vraag(regio, url)).status]).toEqual([401, 403]);
    const { json } = await vraag(analist, url);
    expect(json.aanbieders).toHaveLength(59);
    expect(json.aanbieders[0]).toMatchObject({
      kvk: '91000001',
      naam: 'Aanbieder 1',
      uitkomst: { soort: 'faillissement', datum: '2024-03-01' },
      treden: { 4: { op: '2023-05-10', maanden: 9.7, vanafBegin: true } },
      regels: { solvabiliteit: { berekend: true, alarmen: 1, terecht: 1, maanden: 9.7 } },
    });
  });

  it('is of the end of a quarter, and looks back from there', async () => {
    expect((await maak(analist, '2024-06-29')).status).toBe(400);
    expect((await maak(analist, '2199-12-31')).status).toBe(400);
    const { versie } = (await maak(analist, '2023-12-31')).json;
    const { json } = await vraag(null, `/signaalkwaliteit/${versie}`);
    expect(json.inhoud).toMatchObject({ reeksen: 59, zaken: 0 });
    expect((await vraag(null, '/signaalkwaliteit/999999')).status).toBe(404);
    expect((await vraag(null, '/signaalkwaliteit/x')).status).toBe(400);
  });
});

describe('trying other norms', () => {
  const strenger = [{ indicator: 'solvabiliteit', trede: 3, grens: 0.3 }];
  const soepeler = [
    { indicator: 'solvabiliteit', trede: 4, grens: 0.1 },
    { indicator: 'solvabiliteit', trede: 5, grens: 0.05 },
    { indicator: 'solvabiliteitGenormaliseerd', trede: 4, grens: 0.1 },
  ];
  const achter = Array.from({ length: AANTAL - 1 }, (_, i) => String(91_000_001 + i)).filter(isAchtergehouden).length;

  it('shows what they do on the part that tuning may see, and keeps nothing', async () => {
    const { status, json } = await vraag(analist, '/normvoorstellen/proef', { wijzigingen: soepeler });
    expect(status).toBe(200);
    expect(json.achtergehouden).toBe(achter);
    expect(json.afstemming.reeksen).toBe(AANTAL - 1 - achter);
    expect(json.verschillen[0]).toMatchObject({ indicator: 'solvabiliteit', trede: 4, van: 0.15, grens: 0.1 });
    const vier = (maten: { code: string; precisie: { n: number } }[]) =>
      maten.find((m) => m.code === 'voorstel-4')?.precisie.n;
    expect(vier(json.afstemming.nu)).toBeGreaterThan(0);
    expect(vier(json.afstemming.straks)).toBe(0);
    expect((await vraag(analist, '/normvoorstellen')).json).toMatchObject({
      voorstellen: [],
      inzagen: 0,
      magVoorstellen: true,
    });
  });

  it.each([
    [[], 'verander minstens één grens'],
    [[{ indicator: 'bestaatNiet', trede: 3, grens: 1 }], 'verwacht: een kengetal met een norm'],
    [[{ indicator: 'solvabiliteit', trede: 6, grens: 1 }], ''],
    [strenger, 'niet op volgorde van zwaarte'],
    [[{ indicator: 'solvabiliteitDaling', trede: 2, grens: null }], 'houdt geen enkele grens over'],
    [[...soepeler, ...soepeler], 'elke grens hoogstens één keer'],
  ])('refuses %j', async (wijzigingen, melding) => {
    const { status, json } = await vraag(analist, '/normvoorstellen/proef', { wijzigingen });
    expect([status, JSON.stringify(json)]).toEqual([400, expect.stringContaining(melding)]);
  });

  it('looks at the part that was held back once, when the norm set is final', async () => {
    const nieuw = { wijzigingen: soepeler, naam: 'Soepeler', reden: 'Minder loze alarmen op trede 4.' };
    expect((await vraag(regio, '/normvoorstellen', nieuw)).status).toBe(403);
    const { id } = (await vraag(analist, '/normvoorstellen', nieuw)).json;
    const [voor] = (await vraag(analist, '/normvoorstellen')).json.voorstellen;
    expect(voor).toMatchObject({ id, naam: 'Soepeler', vastgesteld: null });
    expect(JSON.stringify(voor)).not.toContain('achtergehouden');
    expect((await vraag(analist, `/normvoorstellen/${id}/bestand`)).status).toBe(409);

    const vast = await vraag(analist, `/normvoorstellen/${id}/vaststellen`, {});
    expect(vast).toMatchObject({ status: 200, json: { id, inzagen: 1, achtergehouden: { reeksen: achter } } });
    const nogEens = await vraag(analist, `/normvoorstellen/${id}/vaststellen`, {});
    expect([nogEens.status, JSON.stringify(nogEens.json)]).toEqual([409, expect.stringContaining('al vastgesteld')]);
    const lijst = (await vraag(analist, '/normvoorstellen')).json;
    expect(lijst).toMatchObject({
      inzagen: 1,
      voorstellen: [{ id, vastgesteld: { achtergehouden: vast.json.achtergehouden } }],
    });
  });

  it('gives a file with which the command adopts it as a new version', async () => {
    const { voorstellen } = (await vraag(analist, '/normvoorstellen')).json;
    const [{ id, verschillen }] = voorstellen;
    expect(verschillen[0]).toMatchObject({ indicator: 'solvabiliteit', trede: 4, van: 0.15, grens: 0.1 });
    const { json, koppen } = await vraag(analist, `/normvoorstellen/${id}/bestand`);
    expect(koppen['content-disposition']).toContain(`normen-${id}.json`);
    expect(json.normsets[0]).toMatchObject({ code: 'voorbeeldnormen-2026', versie: 2 });
    expect(await importDefinities(huis.database.db, json)).toEqual({ aantal: 1, nieuw: 1 });
    const na = (await vraag(analist, '/normvoorstellen')).json;
    expect(na.basis.versie).toBe(2);
    // Held against the norms that it was made from: against those of now, which it became, nothing would be different.
    expect(na.voorstellen).toMatchObject([{ id, basisVersie: 1, verschillen }]);
    const later = {
      wijzigingen: [{ indicator: 'solvabiliteit', trede: 2, grens: 0.24 }],
      naam: 'Later',
      reden: 'Om te zien of het telt.',
    };
    expect((await vraag(analist, '/normvoorstellen', later)).status).toBe(201);
  });

  it('is for who watches over all, and done by a person', async () => {
    const machine = {
      headers: { authorization: `Bearer ${await maakProefmachine(huis.database, 'analist', analist.partijId)}` },
    };
    expect((await vraag(regio, '/normvoorstellen')).status).toBe(403);
    expect((await vraag(null, '/normvoorstellen')).status).toBe(401);
    expect((await vraag(machine, '/normvoorstellen/proef', { wijzigingen: soepeler })).status).toBe(403);
    expect((await vraag(analist, '/normvoorstellen/0/vaststellen', {})).status).toBe(400);
    expect((await vraag(analist, '/normvoorstellen/9999/vaststellen', {})).status).toBe(404);
  });
});
