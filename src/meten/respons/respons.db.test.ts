import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, metToegang } from '../../platform/database/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { telAanlevering, telOp } from './domain.ts';
import { maakProefaanbieders, maakProefuitvraag, type Proeflevering } from './proefrespons.ts';
import { telRespons } from './telstore.ts';

let proef: Proefapp;
let database: Database;
let analist: Proefpersoon;
let partijen: number[];
const VANDAAG = '2026-11-20';
const REGIOS = ['JZ10', 'JZ11', 'JZ12'];
const CODES = ['eigenVermogen', 'totaalVermogen', 'opbrengsten', 'personeelskosten', 'resultaat'];
const VELDEN = CODES.map((code, i) => ({ code, verplicht: i < 3 }));

beforeAll(async () => {
  proef = await maakProefapp();
  database = proef.database;
  analist = await maakProefpersoon(database, 'analist');
  partijen = await maakProefaanbieders(database, 276);
}, 60_000);
afterAll(() => proef.sluit());

const alsAnalist = <T>(werk: (eigen: Database) => Promise<T>): Promise<T> => {
  const { partijId, persoonId } = analist;
  return metToegang(database, { rol: 'analist', partijId, persoonId, landelijk: true }, werk);
};
const vraag = (wie: Proefpersoon, method: 'GET' | 'POST' | 'PUT', pad: string, payload?: object) =>
  proef.app.inject({ method, url: `/api/v1${pad}`, headers: wie.headers, ...(payload && { payload }) });

const codes = fc.subarray(CODES);
const dag = fc.integer({ min: 10, max: 25 }).map((d) => `2026-11-${d}`);
const levering = fc.record({
  regio: fc.constantFrom(...REGIOS),
  deadline: dag,
  ingediendOp: fc.option(dag),
  gevuld: fc.subarray([...CODES, 'nietGevraagd']).map((c) => new Set(c)),
  terug: codes.map((c) => new Set(c)),
  bevindingen: fc.array(
    fc.record({
      ernst: fc.constantFrom('fout' as const, 'waarschuwing' as const),
      gegevens: codes,
      uitleg: fc.constantFrom(null, ' ', 'Dat klopt zo.'),
    }),
    { maxLength: 3 },
  ),
});

/** What counts of a delivery: without a version, there is nothing in it. */
const zoalsGeteld = (l: Omit<Proeflevering, 'partijId'>) =>
  l.ingediendOp === null ? { ...l, gevuld: new Set<string>(), bevindingen: [] } : l;

describe('the counts in sets', () => {
  it('are those of every delivery by itself, also per region and per field', async () => {
    const [lijst = []] = fc.sample(fc.array(levering, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 4 });
    const leveringen = lijst.map((l, i) => ({ ...l, status: 'ingediend' as const, partijId: partijen[i] ?? 0 }));
    const { id } = await maakProefuitvraag(database, VELDEN, leveringen);
    const groepen = await alsAnalist(({ db }) => telRespons(db, { uitvragen: [id], vandaag: VANDAAG }));
    const verwacht = (velden: typeof VELDEN, regio?: string) =>
      telOp(
        leveringen
          .filter((l) => regio === undefined || l.regio === regio)
          .map((l) => telAanlevering(zoalsGeteld(l), velden, VANDAAG)),
      );
    const per = (regio: string | null, gegeven: string | null) =>
      groepen.find((g) => g.regio === regio && g.gegeven === gegeven);
    expect(per(null, null)).toMatchObject(verwacht(VELDEN));
    for (const regio of REGIOS) expect(per(regio, null)).toMatchObject(verwacht(VELDEN, regio));
    for (const veld of VELDEN) {
      const { geleverd, juist, zonderWaarschuwing, uitgelegd, verplichtGevraagd } = verwacht([veld]);
      expect(per(null, veld.code)).toMatchObject({
        geleverd,
        juist,
        zonderWaarschuwing,
        uitgelegd,
        verplichtGevraagd,
        gevraagd: 60,
      });
    }
    expect(groepen).toHaveLength(1 + REGIOS.length + CODES.length);
    const eenRegio = await alsAnalist(({ db }) =>
      telRespons(db, { uitvragen: [id], vandaag: VANDAAG, regio: 'JZ11', gegeven: 'opbrengsten' }),
    );
    expect(eenRegio.find((g) => g.regio === null && g.gegeven === null)).toMatchObject(
      verwacht(
        VELDEN.filter(({ code }) => code === 'opbrengsten'),
        'JZ11',
      ),
    );
  });

  it('count nothing for a provider, who sees its own delivery only', async () => {
    const indiener = await maakProefpersoon(database, 'indiener', { partijId: partijen[0] ?? 0 });
    expect((await vraag(indiener, 'GET', '/respons')).statusCode).toBe(403);
  });
});

const leeg = { gevuld: new Set<string>(), terug: new Set<string>(), bevindingen: [] };
const leveringVan = (i: number, meer: Partial<Proeflevering> = {}): Proeflevering => ({
  partijId: partijen[i] ?? 0,
  regio: 'JZ12',
  status: 'concept',
  deadline: '2026-11-15',
  ingediendOp: null,
  ...leeg,
  ...meer,
});

describe('what the screen gets', () => {
  it('names regions, fields and who is late, the longest late first', async () => {
    const { id } = await maakProefuitvraag(
      database,
      VELDEN,
      [
        leveringVan(0, { deadline: '2026-02-02' }),
        leveringVan(1, { deadline: '2026-01-02' }),
        leveringVan(2, { status: 'ingediend', ingediendOp: '2026-01-02', gevuld: new Set(CODES) }),
        leveringVan(3, { deadline: '2199-01-02' }),
      ],
      { periode: '2025-K4' },
    );
    const respons = (await vraag(analist, 'GET', `/uitvragen/${id}/respons`)).json();
    expect(respons.totaal).toMatchObject({ aanleveringen: 4, ingediend: 1, volledigheid: { teller: 3, noemer: 12 } });
    expect(respons.regios).toMatchObject([{ code: 'JZ12', naam: expect.stringMatching(/\w{4}/) }]);
    expect(respons.gegevens[0]).toMatchObject({
      code: 'eigenVermogen',
      naam: 'Eigen vermogen',
      blok: 'balans',
      gevuld: { teller: 1, noemer: 4 },
    });
    expect(respons).toMatchObject({ besteed: null, geschat: { ontvangers: 4, minuten: 120 } });
    const antwoord = await vraag(analist, 'GET', '/respons');
    expect(antwoord.statusCode, antwoord.payload).toBe(200);
    const { laat, uitvragen } = antwoord.json();
    expect(laat.filter((l: { uitvraag: number }) => l.uitvraag === id)).toMatchObject([
      { partij: 'Respons 2', deadline: '2026-01-02', uitstelGevraagd: false },
      { partij: 'Respons 1', deadline: '2026-02-02' },
    ]);
    expect(uitvragen[0]).toMatchObject({ periode: '2025-K4' });
    const csv = await vraag(analist, 'GET', `/uitvragen/${id}/aanleveringen/export`);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.payload.split('\r\n')[1]).toMatch(
      /^\d+;Respons 1;91000001;JZ12;Aanbieder;Concept;2026-02-02;ja;0;;nee$/,
    );
    const xlsx = await vraag(analist, 'GET', `/uitvragen/${id}/aanleveringen/export?formaat=xlsx`);
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK');
  });

  it('knows no response to what is not there or was not sent', async () => {
    for (const pad of ['/uitvragen/999999/respons', '/uitvragen/999999/aanleveringen/export'])
      expect((await vraag(analist, 'GET', pad)).statusCode).toBe(404);
  });

  it('tells time as a sum of whole groups of five that agreed, and to nobody more', async () => {
    const klaar = Array.from({ length: 12 }, (_, i) =>
      leveringVan(20 + i, { status: 'geaccepteerd', ingediendOp: '2026-11-12' }),
    );
    const { id, aanleveringen } = await maakProefuitvraag(database, VELDEN, [
      ...klaar,
      leveringVan(40, { status: 'ingediend', ingediendOp: '2026-11-12' }),
    ]);
    const meet = async (nummer: number, akkoord: boolean, seconden: number) => {
      const aanlevering = aanleveringen[nummer] ?? 0;
      await database.pool.query('insert into aanlevering_tijd values ($1, $2)', [aanlevering, seconden]);
      await database.pool.query(`insert into tijdmeting select partij_id, $2, now() from aanlevering where id = $1`, [
        aanlevering,
        akkoord,
      ]);
    };
    const besteed = async () => (await vraag(analist, 'GET', `/uitvragen/${id}/respons`)).json().besteed;
    for (const nummer of [0, 1, 2, 3]) await meet(nummer, true, 600);
    await meet(4, false, 99_999);
    await meet(12, true, 99_999); // handed in, not accepted yet: it may still grow
    expect(await besteed()).toBeNull();
    await meet(5, true, 1200);
    expect(await besteed()).toEqual({ aanleveringen: 5, minuten: 60 });
    await meet(6, true, 3600);
    expect(await besteed()).toEqual({ aanleveringen: 5, minuten: 60 });
    expect((await vraag(analist, 'GET', '/respons?regio=JZ12')).json().uitvragen.at(-1).besteed).toBeNull();
    const { rowCount } = await alsAnalist(({ pool }) => pool.query('select 1 from aanlevering_tijd'));
    expect(rowCount).toBe(0);
    expect((await vraag(analist, 'GET', '/administratietijd')).json().uitvragen).toEqual({
      aanleveringen: 5,
      minuten: 60,
    });
  });
});

describe('the share of administration', () => {
  it('is told per year over at least five providers, beside the goal', async () => {
    const zeg = async (i: number, jaar: string, administratie: number) =>
      database.pool.query(
        `insert into waarneming select o.jeugdregio, o.id, g, $2, w, now(), null, 1
         from partij p join organisatie o on o.id = p.organisatie_id,
           (values ('administratieUren', $3::numeric), ('werkUren', 32)) v (g, w) where p.id = $1`,
        [partijen[i], jaar, administratie],
      );
    for (const i of [0, 1, 2, 3, 4]) await zeg(i, '2025', 8 - i);
    for (const i of [0, 1, 2, 3]) await zeg(i, '2026', 4);
    const { doel, jaren } = (await vraag(analist, 'GET', '/administratietijd')).json();
    expect(doel).toBe(0.1);
    expect(jaren).toEqual([
      { jaar: '2025', aanbieders: 5, aandeel: 30 / 160, urenAdministratie: 6, urenTotaal: 32 },
      { jaar: '2026', aanbieders: 4, aandeel: null, urenAdministratie: null, urenTotaal: null },
    ]);
  });
});

describe('the register of measures', () => {
  const maatregel = {
    naam: 'Eén verantwoording per jaar',
    uitleg: 'Gemeenten vragen geen eigen productieverantwoording meer.',
    doelgroep: 'aanbieders',
    initiatief: 'Ketenbureau i-Sociaal Domein',
    stand: 'loopt',
    minutenPerJaar: 120_000,
    onderbouwing: 'Geteld bij 20 aanbieders.',
  };

  it('keeps every version, tells of a change in between, and asks how the minutes are known', async () => {
    const nieuw = await vraag(analist, 'POST', '/lastenmaatregelen', maatregel);
    expect(nieuw.statusCode, nieuw.payload).toBe(201);
    const { id } = nieuw.json();
    const wijzig = (versie: number) =>
      vraag(analist, 'PUT', `/lastenmaatregelen/${id}`, { ...maatregel, versie, stand: 'klaar' });
    expect((await wijzig(1)).json()).toEqual({ id, versie: 2 });
    expect((await wijzig(1)).statusCode).toBe(409);
    const { maatregelen } = (await vraag(analist, 'GET', '/lastenmaatregelen')).json();
    expect(maatregelen).toMatchObject([
      { id, versie: 2, stand: 'klaar', minutenPerJaar: 120_000, door: expect.stringContaining('analist') },
    ]);
    const { rows } = await database.pool.query('select stand from lastenmaatregel where id = $1 order by versie', [id]);
    expect(rows).toEqual([{ stand: 'loopt' }, { stand: 'klaar' }]);
    expect(
      (await vraag(analist, 'POST', '/lastenmaatregelen', { ...maatregel, onderbouwing: '' })).json(),
    ).toMatchObject({
      status: 400,
      errors: [{ location: { pointer: '#/onderbouwing' } }],
    });
    expect((await vraag(analist, 'PUT', '/lastenmaatregelen/999', { ...maatregel, versie: 1 })).statusCode).toBe(404);
  });

  it('is read and not changed by an accountmanager, and by a provider not at all', async () => {
    const accountmanager = await maakProefpersoon(database, 'accountmanager');
    expect((await vraag(accountmanager, 'GET', '/lastenmaatregelen')).statusCode).toBe(200);
    expect((await vraag(accountmanager, 'POST', '/lastenmaatregelen', maatregel)).statusCode).toBe(403);
    const indiener = await maakProefpersoon(database, 'indiener', { partijId: partijen[0] ?? 0 });
    expect((await vraag(indiener, 'GET', '/lastenmaatregelen')).statusCode).toBe(403);
  });
});

it('counts four years of 276 providers in one go', async () => {
  const { pool } = database;
  const velden = Array.from({ length: 60 }, (_, i) => ({
    code: `veld${i}`,
    versie: 1,
    verplicht: i < 50,
    vormen: ['aanbieder'],
  }));
  const inhoud = {
    cellen: velden.map(({ code }, i) => ({
      gegeven: code,
      versie: 1,
      waarde: i % 7 === 0 ? null : '12345.67',
      toelichting: '',
      herkomst: 'bekend',
      bron: 'kwartaalcijfers',
    })),
    bevindingen: [{ ernst: 'waarschuwing', gegevens: ['veld1', 'veld2'], uitleg: null }],
  };
  const { rows } = await pool.query<{ id: number }>(
    `insert into uitvraag (titel, aan, periode, deadline, doel, grondslag, velden, doelgroep, status, verstuurd_op)
     select 'Kwartaal ' || n, 'aanbieders', (2020 + n / 4) || '-K' || 1 + n % 4, '2026-01-01', 'Om te zien hoe snel het is.', 'Jeugdwet', $1, '{}', 'verstuurd', now()
     from generate_series(0, 15) n returning id`,
    [JSON.stringify(velden)],
  );
  const uitvragen = rows.map(({ id }) => id);
  await pool.query(
    `with a as (
       insert into aanlevering (uitvraag_id, partij_id, jeugdregio, vorm, vier_ogen, status, deadline, versie)
       select u, p, 'JZ12', 'aanbieder', false, 'ingediend', '2026-01-01', 1 from unnest($1::integer[]) u, unnest($2::integer[]) p
       returning id
     ) insert into aanlevering_versie (aanlevering_id, nummer, inhoud, sha256, ingediend_naam, ingediend_op, akkoord_op)
     select id, 1, $3, repeat('0', 64), 'Proef', now(), '2025-12-31' from a`,
    [uitvragen, partijen, JSON.stringify(inhoud)],
  );
  await pool.query('analyze');
  const begin = performance.now();
  const groepen = await alsAnalist(({ db }) => telRespons(db, { uitvragen, vandaag: VANDAAG }));
  // About a second by itself; joins that go wrong take half a minute.
  expect(performance.now() - begin).toBeLessThan(10_000);
  const totalen = groepen.filter((g) => g.regio === null && g.gegeven === null);
  expect(telOp(totalen)).toMatchObject({
    aanleveringen: 16 * 276,
    opTijd: 16 * 276,
    geleverd: 16 * 276 * 51,
    zonderWaarschuwing: 16 * 276 * 49,
  });
});
