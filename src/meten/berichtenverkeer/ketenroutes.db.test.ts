import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import type { Berichtsoort, Feit } from './domain.ts';
import { leesProfielen, voegProfielToe, zoekProfielen } from './ketendata/profielstore.ts';
import { alsCsv, feitenUit, PROEFPROFIEL, proefbestanden, rijenVan } from './proefketendata.ts';

const BESTANDEN = proefbestanden(0.006);
const map = mkdtempSync(join(tmpdir(), 'baken-keten-'));
const sleutelpad = join(map, 'sleutels');
let metSleutel = true;
let proef: Proefapp;
let regio: Proefpersoon;
let breda: Proefpersoon;
let elders: Proefpersoon;
let kijker: Proefpersoon;
let feiten: readonly Feit[];
/** Everything that the server answered. */
const gezegd: string[] = [];

beforeAll(async () => {
  writeFileSync(sleutelpad, `${Buffer.alloc(32, 7).toString('base64')}\n`);
  const pseudoniembestand = async () => (metSleutel ? sleutelpad : join(map, 'weg'));
  proef = await maakProefapp({ pseudoniembestand });
  const { database } = proef;
  regio = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' });
  breda = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM0758' });
  elders = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ01' });
  kijker = await maakProefpersoon(database, 'bestuurder', { soort: 'jeugdregio', regiocode: 'JZ34' });
  feiten = await feitenUit(BESTANDEN);
}, 120_000);
afterAll(async () => {
  await proef?.sluit();
  rmSync(map, { recursive: true });
});

interface Zending {
  readonly naam?: string;
  readonly inhoud: string | Buffer;
  readonly velden?: Readonly<Record<string, string>>;
}

async function stuur(pad: string, { headers }: Proefpersoon, { naam = 'proef.csv', inhoud, velden = {} }: Zending) {
  const delen = Object.entries(velden).map(
    ([veld, waarde]) => `--xx\r\nContent-Disposition: form-data; name="${veld}"\r\n\r\n${waarde}\r\n`,
  );
  const kop = `${delen.join('')}--xx\r\nContent-Disposition: form-data; name="bestand"; filename="${naam}"\r\n\r\n`;
  const antwoord = await proef.app.inject({
    method: 'POST',
    url: `/api/v1${pad}`,
    headers: { ...headers, origin: 'http://127.0.0.1:8080', 'content-type': 'multipart/form-data; boundary=xx' },
    payload: Buffer.concat([Buffer.from(kop), Buffer.from(inhoud), Buffer.from('\r\n--xx--\r\n')]),
  });
  gezegd.push(antwoord.body);
  return { status: antwoord.statusCode, json: antwoord.json() };
}

const profiel = JSON.stringify(PROEFPROFIEL);
const csvVan = (soort: Berichtsoort) => alsCsv(soort, rijenVan(feiten).get(soort) ?? []);
const lees = (soort: Berichtsoort, wie = regio, inhoud = csvVan(soort)) =>
  stuur('/ketendata', wie, { inhoud, velden: { profiel, soort } });
const tel = async (vraag: string): Promise<number> =>
  (await proef.database.pool.query<{ n: number }>(`select (${vraag})::integer as n`)).rows[0]?.n ?? -1;

describe('Ketendata from the browser', () => {
  it('is looked at first, with a proposal, and nothing of it is kept', async () => {
    const { status, json } = await stuur('/ketendata/voorbeeld', regio, {
      naam: 'JW305.csv',
      inhoud: csvVan('JW305'),
      velden: { profiel },
    });
    expect(status).toBe(200);
    expect(json.voorstel).toMatchObject({ soort: 'JW305', datumvorm: 'dd-mm-jjjj' });
    expect(json.goedeRijen).toBe(json.rijen);
    expect(json.voorbeeldrijen[0].waarden).toMatchObject({ bsn: '•••••••••', status: '1' });
    expect(json.kolommen.find(({ naam }: { naam: string }) => naam === 'Kolom bsn').voorbeelden[0]).toBe('•••••••••');
    expect(await tel('select count(*) from ijw_bericht')).toBe(0);
  });

  it('counts once: again, as XML, and in whatever order', async () => {
    const soorten = [...rijenVan(feiten).keys()];
    for (const soort of soorten) {
      const eerst = await lees(soort);
      expect(eerst.json, soort).toMatchObject({ geweigerd: 0, aantalBevindingen: 0, alBekend: 0 });
      expect(eerst.json.doorgerekend, soort).not.toBeNull();
      expect((await lees(soort)).json, soort).toMatchObject({
        nieuw: 0,
        alBekend: eerst.json.nieuw,
        doorgerekend: null,
      });
    }
    const trajecten = await tel('select count(*) from ijw_traject');
    expect(trajecten).toBeGreaterThan(20);
    expect(await tel(`select count(*) from ijw_toewijzing where geboren !~ '^\\d{4}$'`)).toBe(0);
    expect(await tel(`select count(*) from stroomcijfer where leeftijdsgroep not in ('onbekend')`)).toBeGreaterThan(0);

    const berichten = await tel('select count(*) from ijw_bericht where ketendata');
    const xml = await stuur('/berichten/bestand', regio, {
      naam: 'alles.xml',
      inhoud: `<lijst>${BESTANDEN.map((een) => een.xml.replace(/^<\?xml[^>]*\?>/, '')).join('')}</lijst>`,
    });
    expect(xml.status).toBe(200);
    expect(await tel('select count(*) from ijw_bericht where ketendata')).toBeLessThan(berichten * 0.02);
    expect(await tel('select count(*) from ijw_traject')).toBe(trajecten);
    // Rows about what came as XML say nothing new any more.
    expect((await lees('JW305')).json).toMatchObject({ nieuw: 0, vervangen: 0 });
    expect(await tel('select count(*) from ijw_traject')).toBe(trajecten);
  }, 120_000);

  it('takes the place of an earlier reading of the same message, so that a wrong choice of columns can be mended', async () => {
    const rij = {
      ...{ gemeente: '758', aanbieder: '99000001', identificatie: 'HERSTEL1', dagtekening: '02-03-2026' },
      ...{ bsn: '999900006', begin: '01-03-2026' },
    };
    await lees('JW305', regio, alsCsv('JW305', [rij]));
    const { json } = await lees('JW305', regio, alsCsv('JW305', [{ ...rij, begin: '05-03-2026' }]));
    expect(json).toMatchObject({ nieuw: 1, vervangen: 1 });
    const { rows } = await proef.database.pool.query(
      `select begin from ijw_levering l join ijw_bericht b on b.id = l.bericht where b.identificatie = 'HERSTEL1'`,
    );
    expect(rows).toEqual([{ begin: '2026-03-05' }]);
  });

  it('replaces nothing from a file that is not whole, and says so', async () => {
    const kop = { gemeente: '758', aanbieder: '99000001', dagtekening: '02-03-2026', bsn: '999900006' };
    const rij = { ...kop, identificatie: 'HEEL1', begin: '01-03-2026' };
    const goed = [rij, { ...rij, nummer: '12' }];
    await lees('JW305', regio, alsCsv('JW305', goed));
    const regels = () => tel(`select sum(regels) from ijw_bericht where identificatie in ('HEEL1', 'HEEL2')`);
    const voor = await tel(`select count(*) from ijw_levering`);
    const stuk = alsCsv('JW305', [rij, { ...rij, identificatie: 'HEEL2' }, { ...rij, nummer: '12' }]);
    const half = (await lees('JW305', regio, stuk.slice(0, -8))).json;
    expect(half).toMatchObject({ nieuw: 1, vervangen: 0, geweigerd: 1, geweigerdeRijen: 1 });
    expect(half.meldingen.join()).toMatch(/niet heel: bij rij 4 .*Er is niets vervangen: 1 bericht/);
    expect(await tel(`select count(*) from ijw_levering`)).toBe(voor + 1);
    expect(await regels()).toBe(2);
    // The same rows in a file that is whole do take its place.
    expect((await lees('JW305', regio, alsCsv('JW305', [rij]))).json).toMatchObject({ nieuw: 1, vervangen: 1 });
    expect(await tel(`select count(*) from ijw_levering`)).toBe(voor);
  });

  it('is for the own municipality: messages of another are told apart and left out', async () => {
    const { json } = await lees('JW305', breda);
    expect(json.geweigerdeRijen).toBeGreaterThan(0);
    expect(json.bevindingen[0].verwacht).toContain('waarvan u berichten mag inlezen');
    const xml = await stuur('/berichten/bestand', elders, { naam: 'b.xml', inhoud: BESTANDEN[0]?.xml ?? '' });
    expect(xml.json).toMatchObject({ nieuw: 0, onleesbaar: 1 });
    expect(xml.json.bevindingen[0].melding).toContain('niet van u');
  });

  it('needs the right, the keys, and all columns', async () => {
    expect((await lees('JW305', kijker)).status).toBe(403);
    metSleutel = false;
    const zonder = await lees('JW305');
    metSleutel = true;
    expect(zonder.status).toBe(409);
    expect(zonder.json.detail).toContain('sleutelbestand');
    const onaf = await stuur('/ketendata', regio, {
      inhoud: csvVan('JW305'),
      velden: { profiel: JSON.stringify({ ...PROEFPROFIEL, soorten: { JW305: {} } }), soort: 'JW305' },
    });
    expect(onaf.status).toBe(422);
    expect(onaf.json.errors.map(({ detail }: { detail: string }) => detail)).toContain(
      'JW305: kies een kolom voor bsn',
    );
  });

  it('refuses what is no table, and says what to do', async () => {
    const utf16 = Buffer.from(`\uFEFF${csvVan('JW305')}`, 'utf16le');
    expect((await lees('JW305', regio, utf16 as never)).json.detail).toContain('UTF-16');
    expect((await lees('JW305', regio, '')).json.detail).toContain('leeg');
    const [kop, eerste] = csvVan('JW305').split('\r\n');
    const afgebroken = await lees('JW305', regio, `${kop}\r\n${eerste?.slice(0, 20)}`);
    expect(afgebroken.json.bevindingen[0]).toMatchObject({ rij: 2, kolom: '' });
    expect(afgebroken.json).toMatchObject({ nieuw: 0, geweigerdeRijen: 1 });
    const aanhaling = await lees('JW305', regio, `${kop}\r\nJan "999900006" Jansen;x`);
    expect(aanhaling.status).toBe(422);
    expect(aanhaling.json.detail).toMatch(/^Regel 2: .*aanhalingsteken midden in de cel/);
    expect(aanhaling.json.detail).not.toMatch(/999900006|Jan/);
    const cmd = await lees(
      'JW305',
      regio,
      `${kop}\r\n${(kop ?? '')
        .split(';')
        .map(() => '=cmd()')
        .join(';')}`,
    );
    expect(cmd.json.bevindingen[0].gevonden).toBe('iets als =aaa()');
  });

  it('never keeps or says a BSN', async () => {
    const bsns = [...new Set(feiten.flatMap((feit) => ('persoon' in feit ? [feit.persoon as string] : [])))];
    expect(bsns.length).toBeGreaterThan(10);
    const retour = { gemeente: '0758', aanbieder: '99000001', dagtekening: '02-03-2026', over: 'H1', code: '0001' };
    for (const veld of ['over', 'sleutel', 'identificatie'] as const) {
      const rijen = bsns.map((bsn, i) => ({ ...retour, identificatie: `F${i}`, [veld]: bsn }));
      const { status, json } = await lees('JW302', regio, alsCsv('JW302', rijen));
      expect(status).toBe(422);
      expect(json.detail).toContain(`kolom ‘Kolom ${veld}’ staan burgerservicenummers`);
    }
    const tabellen = [
      'bericht',
      'bevinding',
      'toewijzing',
      'levering',
      'verzoek',
      'antwoord',
      'prestatie',
      'afkeuring',
    ];
    const rijen: string[] = [];
    for (const tabel of [
      ...tabellen.map((naam) => `ijw_${naam}`),
      'ijw_traject',
      'ijw_tussenbevinding',
      'ketenprofiel',
      'logboekregel',
    ])
      if (await tel(`select count(*) from information_schema.tables where table_name = '${tabel}'`))
        rijen.push(...(await proef.database.pool.query(`select t::text as r from ${tabel} t`)).rows.map(({ r }) => r));
    const alles = [...rijen, ...gezegd].join('\n');
    expect(rijen.length).toBeGreaterThan(100);
    for (const bsn of bsns) expect(alles.includes(bsn), 'een BSN').toBe(false);
  });
});

describe('profiles', () => {
  const vraag = (wie: Proefpersoon, pad = '', payload?: object) =>
    proef.app.inject({
      ...(payload ? { method: 'POST' as const, payload } : {}),
      url: `/api/v1/ketenprofielen${pad}`,
      headers: { ...wie.headers, origin: 'http://127.0.0.1:8080' },
    });
  const namen = async (wie: Proefpersoon) =>
    (await vraag(wie)).json().profielen.map(({ naam }: { naam: string }) => naam);

  it('are of a region, have one name, and a version that was read', async () => {
    const nieuw = await vraag(breda, '', { naam: 'Hub', inhoud: PROEFPROFIEL });
    expect(nieuw.statusCode).toBe(201);
    const { id } = nieuw.json();
    expect(await namen(regio)).toEqual(['Hub']);
    expect(await namen(elders)).toEqual([]);
    expect((await vraag(kijker)).statusCode).toBe(403);
    expect((await vraag(regio, '', { naam: 'hub', inhoud: PROEFPROFIEL })).statusCode).toBe(409);
    const wijziging = { naam: 'Hub 2', inhoud: PROEFPROFIEL, versie: 1 };
    expect((await vraag(regio, `/${id}/versies`, wijziging)).json()).toEqual({ id, versie: 2 });
    expect((await vraag(regio, `/${id}/versies`, wijziging)).statusCode).toBe(409);
    expect((await vraag(elders, `/${id}/versies`, { ...wijziging, versie: 2 })).statusCode).toBe(404);
    expect((await vraag(regio, `/${id}/versies`, { ...wijziging, versie: 2, ingetrokken: true })).statusCode).toBe(201);
    expect(await namen(regio)).toEqual([]);
  });

  it('are known by name, however many there are', async () => {
    await proef.database.pool.query(
      `insert into ketenprofiel (id, versie, jeugdregio, naam, inhoud, ingetrokken, partij_id, door_naam, op)
       select nextval('ketenprofiel_nummer')::integer, 1, 'JZ34', 'Aa ' || n, $1, false, $2, 'x', now()
       from generate_series(1, 201) n`,
      [JSON.stringify(PROEFPROFIEL), regio.partijId],
    );
    expect((await vraag(regio, '', { naam: 'Zeeland', inhoud: PROEFPROFIEL })).statusCode).toBe(201);
    expect(await namen(regio)).not.toContain('Zeeland');
    expect((await vraag(regio, '', { naam: 'zeeland', inhoud: PROEFPROFIEL })).statusCode).toBe(409);
    expect(await zoekProfielen(proef.database.db, 'ZEELAND')).toMatchObject([{ naam: 'Zeeland', versie: 1 }]);
  });

  it('cannot be written for another region, or by who only looks on, past the routes either', async () => {
    const inhoud = { naam: 'Sluip', inhoud: PROEFPROFIEL, ingetrokken: false };
    const voeg = (wie: Proefpersoon, jeugdregio: string) =>
      alsProefpersoon(proef.database, wie, (eigen) =>
        voegProfielToe(eigen, jeugdregio, inhoud, { partijId: wie.partijId, naam: 'x', op: new Date() }),
      );
    await expect(voeg(elders, 'JZ34')).rejects.toThrow('row-level security');
    await expect(voeg(kijker, 'JZ34')).rejects.toThrow('row-level security');
    await voeg(regio, 'JZ34');
    expect(await alsProefpersoon(proef.database, elders, ({ db }) => leesProfielen(db))).toEqual([]);
  });
});
