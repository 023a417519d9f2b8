import { randomUUID } from 'node:crypto';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

const KVK = '90000001';
let proef: Proefapp;
let analist: Proefpersoon;
let ministerie: Proefpersoon;
let gemeente: Proefpersoon;

beforeAll(async () => {
  proef = await maakProefapp();
  const { pool } = proef.database;
  const { rows } = await pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'De Proef', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    [KVK],
  );
  await pool.query(
    `insert into tredebesluit (jeugdregio, organisatie_id, op, trede, reden, door, normset)
     values ('JZ12', $1, now(), 4, 'een lange reden', 'proef', 'voorbeeldnormen-2026')`,
    [rows[0]?.id],
  );
  analist = await maakProefpersoon(proef.database, 'analist');
  const vws = await pool.query<{ id: number }>(
    `select id from partij where naam like 'Ministerie van Volksgezondheid%'`,
  );
  ministerie = await maakProefpersoon(proef.database, 'beleidsmedewerker', { partijId: vws.rows[0]?.id ?? 0 });
  gemeente = await maakProefpersoon(proef.database, 'contractmanager');
}, 120_000);
afterAll(() => proef.sluit());

async function vraag(wie: Proefpersoon, method: 'GET' | 'POST' | 'PUT', url: string, body?: object) {
  const antwoord = await proef.app.inject({
    method,
    url: `/api/v1${url}`,
    headers: wie.headers,
    ...(body === undefined ? {} : { payload: body }),
  });
  return {
    status: antwoord.statusCode,
    antwoord,
    inhoud: antwoord.headers['content-type']?.includes('json') ? antwoord.json() : null,
  };
}
const stap = (wie: Proefpersoon, id: number, overgang: string, van: string, rest: object = {}) =>
  vraag(wie, 'POST', `/dossiers/${id}/gebeurtenissen`, {
    sleutel: randomUUID(),
    opdracht: { soort: 'overgang', overgang, van, velden: {}, reden: '', grond: '', ...rest },
  });
const plan = async (datum: string) =>
  (await vraag(analist, 'POST', '/convenant/overleggen', { datum, tijd: '10:00', sleutel: randomUUID() })).inhoud
    .id as number;

describe('use of the instruments', () => {
  it('is counted for everyone who learns from it, with small numbers only for who may see all', async () => {
    const besluiten = async (wie: Proefpersoon) => {
      const { inhoud } = await vraag(wie, 'GET', '/convenant/gebruik');
      return inhoud.instrumenten.find(({ code }: { code: string }) => code === 'urgentiemodel');
    };
    const regio = (beeld: { regios: { code: string; aantal: number | null }[] }) =>
      beeld.regios.find(({ code }) => code === 'JZ12')?.aantal;
    const [bijAnalist, bijGemeente] = [await besluiten(analist), await besluiten(gemeente)];
    expect(bijAnalist.partijen).toEqual([{ naam: 'Toezichthouder', aantal: bijAnalist.totaal }]);
    expect([bijAnalist.totaal, regio(bijAnalist), bijAnalist.uitkomsten]).toEqual([
      1,
      1,
      [{ naam: 'Trede 4', aantal: 1 }],
    ]);
    // Of today: in no quarter that is over.
    expect([bijGemeente.totaal, regio(bijGemeente)]).toEqual([0, 0]);
    await proef.database.pool.query(
      `insert into tredebesluit (jeugdregio, organisatie_id, op, trede, reden, door, normset)
       select 'JZ12', id, now() - interval '4 months', 3, 'een lange reden', 'proef', 'voorbeeldnormen-2026' from organisatie where kvk = $1`,
      [KVK],
    );
    const eerder = await besluiten(gemeente);
    expect([eerder.totaal, regio(eerder), eerder.uitkomsten, eerder.uitkomstenVerborgen]).toEqual([1, null, [], true]);
    expect((await vraag(gemeente, 'GET', '/convenant/gebruik')).inhoud.tot < vandaag()).toBe(true);
    expect((await vraag(analist, 'GET', '/convenant/gebruik?van=1950-01-01')).status).toBe(400);
    expect((await vraag(analist, 'GET', '/convenant/gebruik?van=2026-02-01&tot=2026-01-01')).status).toBe(400);
  });
});

describe('a quarterly meeting', () => {
  it('is of all parties of the convenant, and ends when the next one is planned', async () => {
    const id = await plan(vandaag());
    expect((await vraag(gemeente, 'GET', `/dossiers/${id}`)).status).toBe(404);
    expect((await vraag(ministerie, 'GET', `/dossiers/${id}`)).inhoud.deelnemers.length).toBeGreaterThan(5);
    const punt = randomUUID();
    const wens = { sleutel: randomUUID(), titel: 'Het meldpunt', aanleiding: '', vervallen: false };
    expect((await vraag(ministerie, 'PUT', `/overleggen/${id}/agendapunten/${punt}`, wens)).status).toBe(200);
    await stap(analist, id, 'houd', 'gepland', { velden: { gevoerdOp: vandaag() } });
    const besluit = {
      sleutel: randomUUID(),
      tekst: 'Besloten: het formulier wordt korter.',
      besproken: true,
      nummer: 0,
    };
    expect((await vraag(analist, 'PUT', `/overleggen/${id}/bevindingen/${punt}`, besluit)).status).toBe(200);
    // Here everybody sees what is written at once.
    expect((await vraag(ministerie, 'GET', `/overleggen/${id}`)).inhoud.agenda[0].tekst).toContain('Besloten');
    const grond = { grond: 'Zo besloten in het overleg.' };
    expect((await stap(analist, id, 'stelVast', 'gehouden', grond)).inhoud.detail).toContain('Maak eerst het verslag');
    const maakVerslag = () => vraag(analist, 'POST', `/overleggen/${id}/verslag`, { sleutel: randomUUID() });
    await maakVerslag();
    expect((await stap(analist, id, 'stelVast', 'gehouden', grond)).status).toBe(200);
    // Opened again and changed: the decisions as they were are not the decisions any more.
    await stap(analist, id, 'heropen', 'vastgesteld', { reden: 'Een besluit stond er verkeerd in.' });
    const { nummer } = (await vraag(analist, 'GET', `/overleggen/${id}`)).inhoud.agenda[0];
    const anders = { ...besluit, sleutel: randomUUID(), tekst: 'Besloten: het formulier blijft zo.', nummer };
    expect((await vraag(analist, 'PUT', `/overleggen/${id}/bevindingen/${punt}`, anders)).status).toBe(200);
    expect((await stap(analist, id, 'stelVast', 'gehouden', grond)).inhoud.detail).toContain('verslag opnieuw');
    await maakVerslag();
    expect((await stap(analist, id, 'stelVast', 'gehouden', grond)).status).toBe(200);
    expect((await stap(analist, id, 'rondAf', 'vastgesteld')).inhoud.detail).toContain(
      'Plan eerst het volgende overleg',
    );
    await plan('2199-01-01');
    expect((await stap(analist, id, 'rondAf', 'vastgesteld')).status).toBe(200);
    const { overleggen, uiterlijk } = (await vraag(ministerie, 'GET', '/convenant/overleggen')).inhoud;
    expect(overleggen).toHaveLength(2);
    expect(uiterlijk > vandaag()).toBe(true);
  });
});

describe('lessons and effects', () => {
  it('are said in the name of the own party, once per key, and decided on by who watches over all', async () => {
    const les = {
      sleutel: randomUUID(),
      soort: 'les',
      instrument: 'meldpunt',
      titel: 'Kort formulier',
      tekst: 'Minder velden geeft meer meldingen.',
    };
    for (let keer = 0; keer < 2; keer++)
      expect((await vraag(gemeente, 'POST', '/convenant/voorstellen', les)).status).toBe(201);
    expect(
      (
        await vraag(gemeente, 'POST', '/convenant/voorstellen', {
          ...les,
          sleutel: randomUUID(),
          instrument: 'toverstaf',
        })
      ).status,
    ).toBe(400);
    const { voorstellen } = (await vraag(ministerie, 'GET', '/convenant/voorstellen')).inhoud;
    expect(voorstellen).toHaveLength(1);
    const besluit = { nummer: 0, besluit: 'overgenomen', toelichting: 'Alle partijen waren het eens.' };
    const pad = `/convenant/voorstellen/${voorstellen[0].id}/besluiten`;
    expect((await vraag(gemeente, 'POST', pad, besluit)).status).toBe(403);
    expect((await vraag(analist, 'POST', pad, besluit)).status).toBe(201);
    expect((await vraag(analist, 'POST', pad, besluit)).status).toBe(409);
    expect((await vraag(analist, 'POST', '/convenant/voorstellen/999999/besluiten', besluit)).status).toBe(404);
    const effect = {
      sleutel: randomUUID(),
      werkt: 'deels',
      samenwerking: 'beter',
      continuiteit: 'weetNiet',
      toelichting: 'Wij spreken elkaar vaker.',
    };
    expect((await vraag(gemeente, 'POST', '/convenant/effecten', effect)).status).toBe(201);
    expect((await vraag(analist, 'GET', '/convenant/effecten')).inhoud.effecten).toMatchObject([{ werkt: 'deels' }]);
  });
});

describe('the export for the evaluation', () => {
  const bladen = async (vraagdeel: string) => {
    const { antwoord } = await vraag(analist, 'GET', `/convenant/uitvoer?${vraagdeel}`);
    const welk = vraagdeel.includes('kvk') ? 'met-kvk-nummers' : 'zonder-namen';
    expect(antwoord.headers['content-disposition']).toContain(`evaluatie-convenant-${welk}-`);
    const boek = new exceljs.Workbook();
    await boek.xlsx.load(antwoord.rawPayload as never);
    return boek;
  };

  it('has numbers in place of providers, unless one asks for their KvK numbers', async () => {
    const tekst = (boek: exceljs.Workbook) => JSON.stringify(boek.getWorksheet('Treden')?.getSheetValues());
    expect(tekst(await bladen('aanbieders=nummer'))).toContain('A0001');
    expect(tekst(await bladen('aanbieders=nummer'))).not.toContain(KVK);
    expect(tekst(await bladen('aanbieders=kvk'))).toContain(KVK);
    expect(tekst(await bladen('aanbieders=kvk'))).toContain(vandaag());
    expect((await vraag(gemeente, 'GET', '/convenant/uitvoer')).status).toBe(403);
  });

  it('has nothing by which a number could be traced to a provider: no numbers of cases and signals, and no days', async () => {
    const { pool } = proef.database;
    await pool.query(
      `insert into signaal (organisatie_id, oorzaak, oorzaak_naam, oorzaak_soort, begin, afdruk)
       select id, 'proef', 'Proef', 'financieel', now(), 'x' from organisatie where kvk = $1`,
      [KVK],
    );
    const { rows } = await pool.query<{ kenmerk: string }>('select kenmerk from dossier');
    expect(rows.length).toBeGreaterThan(0);
    const geheim = async (vraagdeel: string) => {
      const boek = await bladen(vraagdeel);
      return ['Signalen', 'Zaken', 'Treden']
        .map((naam) => JSON.stringify(boek.getWorksheet(naam)?.getSheetValues()))
        .join();
    };
    const [nummers, kvks] = [await geheim('aanbieders=nummer'), await geheim('aanbieders=kvk')];
    for (const { kenmerk } of rows) expect([nummers.includes(kenmerk), kvks.includes(kenmerk)]).toEqual([false, true]);
    expect(nummers).toContain(vandaag().slice(0, 7));
    expect(nummers).not.toMatch(/\d{4}-\d{2}-\d{2}|"Signaal"|"Kenmerk"/);
    expect(kvks).toContain('"Signaal"');
    // In words, and not by their codes.
    expect(kvks).toMatch(/"(Kwartaaloverleg|Accountgesprek|Draaiboek)/);
    expect(kvks).not.toMatch(/"(kwartaaloverleg|accountgesprek|draaiboek|gepland)"/);
  });

  it('names every definition with its version beside the numbers', async () => {
    const boek = await bladen('');
    const soorten = new Set(boek.getWorksheet('Definities')?.getColumn(1).values ?? []);
    for (const soort of ['instrument', 'procedure', 'normset', 'regel', 'gespreksritme'])
      expect(soorten).toContain(soort);
    expect(boek.getWorksheet('Gebruik')?.rowCount).toBeGreaterThan(5);
  });
});
