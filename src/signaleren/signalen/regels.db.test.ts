import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../kernel/datum.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { datumInNederland, vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { herberekenMetSignalenIn, herberekenSignalen, herberekenSignalenIn, REGELS } from './index.ts';
import { gezond, leverProef, maakProefaanbieder, prognose } from './proefsignalen.ts';

const ADRES = 'http://127.0.0.1:8080';
const KVK = '92000001';

let proef: Proefapp;
let app: FastifyInstance;
let database: Database;
let anna: Proefpersoon;
let casper: Proefpersoon;
let hanna: Proefpersoon;
let organisatieId: number;

const lees = async (wie: Proefpersoon, pad: string) => {
  const antwoord = await app.inject({ url: `/api/v1${pad}`, headers: wie.headers });
  return { status: antwoord.statusCode, body: antwoord.json() };
};
const stuur = async (wie: Proefpersoon, pad: string, payload: object) => {
  const headers = { ...wie.headers, origin: ADRES };
  const antwoord = await app.inject({ method: 'POST', url: `/api/v1${pad}`, headers, payload });
  return { status: antwoord.statusCode, body: antwoord.json() };
};

const BUFFER = {
  onderwerp: 'aanbieder',
  ernst: 'licht',
  voorwaarde: 'kengetal.currentRatio < 2.5',
  eindigt: 'naTweeMomenten',
  uitleg: 'De current ratio is {waarde}. De grens is {grens}.',
  getallen: {
    waarde: { formule: 'kengetal.currentRatio', label: 'Current ratio', eenheid: 'verhouding', rol: 'waarde' },
    grens: { formule: '2.5', label: 'Grens', eenheid: 'verhouding', rol: 'grens' },
  },
};
const REGEL = {
  ...BUFFER,
  naam: 'Current ratio onder een eigen grens',
  oorzaak: { code: 'currentRatio', naam: 'Kortlopende schulden', soort: 'financieel' },
  waarom: 'Alleen om te proberen.',
  eigenaar: 'Team vroegsignalering',
  bron: 'Proef',
};

beforeAll(async () => {
  proef = await maakProefapp();
  ({ app, database } = proef);
  const id = await maakProefaanbieder(database, KVK);
  organisatieId = id;
  await leverProef(database, id, '2025-K4', '2026-02-10', gezond(4));
  await leverProef(database, id, '2026-K1', '2026-05-10', { ...gezond(1), ...prognose(5) });
  await inTransactie(database, (trx) => herberekenMetSignalenIn(trx, [id]));
  anna = await maakProefpersoon(database, 'analist');
  casper = await maakProefpersoon(database, 'accountmanager');
  hanna = await maakProefpersoon(database, 'indiener', { organisatieId: id });
}, 120_000);
afterAll(() => proef.sluit());

describe('the rules', () => {
  it('are open to all who see signals, and written by who watches over everything', async () => {
    const { body } = await lees(hanna, '/signaalregels');
    expect(body.regels).toHaveLength(REGELS.length);
    expect(body.magSchrijven).toBe(false);
    expect((await lees(anna, '/signaalregels')).body.magSchrijven).toBe(true);
    expect(body.regels.find(({ code }: { code: string }) => code === 'tekortInZicht')).toMatchObject({
      stand: 'geldt',
      lopend: 1,
    });
    for (const wie of [casper, hanna]) {
      expect((await stuur(wie, '/signaalregels/toets', { regel: BUFFER })).status).toBe(403);
      expect(
        (await stuur(wie, '/signaalregels/mijnRegel/versies', { ...REGEL, geldigVan: vandaag(), basis: 0 })).status,
      ).toBe(403);
    }
    expect((await lees(anna, '/signaalregels/bestaatNiet')).status).toBe(404);
  });

  it('come with every word that a formula can use', async () => {
    const { body } = await lees(anna, '/signaalregelwoorden');
    const [aanbieder, gebied] = body.onderwerpen;
    expect(aanbieder.groepen.map(({ naam }: { naam: string }) => naam)).toContain('percentiel');
    expect(gebied.groepen.map(({ naam }: { naam: string }) => naam)).toEqual([
      'beleid',
      'vorigBeleid',
      'gewijzigd',
      'leeg',
      'berichten',
      'levering',
      'nieuws',
    ]);
    expect(body.functies.map(({ naam }: { naam: string }) => naam)).toContain('uitschieterOmlaag');
  });

  it('say where a mistake is, and what was expected', async () => {
    const fout = async (deel: object) =>
      (await stuur(anna, '/signaalregels/toets', { regel: { ...BUFFER, ...deel } })).body.fouten;
    expect(await fout({ voorwaarde: 'kengetal.currentRatio <\n kengetal.curentRatio' })).toMatchObject([
      { plek: 'voorwaarde', regel: 2, kolom: 11, melding: expect.stringContaining('Bedoelt u currentRatio?') },
    ]);
    expect(await fout({ voorwaarde: 'kengetal.currentRatio' })).toMatchObject([
      { plek: 'voorwaarde', melding: expect.stringContaining('ja of nee') },
    ]);
    expect(await fout({ voorwaarde: 'gebeurtenis.faillissement < 3' })).toMatchObject([
      { plek: 'voorwaarde', regel: 1 },
    ]);
    expect(await fout({ voorwaarde: 'uitschieterOmlag(reeks.clienten)' })).toMatchObject([
      { melding: expect.stringContaining('Bedoelt u uitschieterOmlaag?') },
    ]);
    expect(await fout({ uitleg: 'De ratio is {waarde} en {ander}, grens {grens}.' })).toMatchObject([
      { plek: 'uitleg', kolom: 25 },
    ]);
    expect(await fout({ zwaarder: { stevig: 'kengetal.' } })).toMatchObject([{ plek: 'zwaarder.stevig' }]);
    expect(
      await fout({ getallen: { ...BUFFER.getallen, grens: { ...BUFFER.getallen.grens, formule: 'true' } } }),
    ).toMatchObject([{ plek: 'getallen.grens', melding: expect.stringContaining('een getal') }]);
    expect((await stuur(anna, '/signaalregels/toets', { regel: BUFFER })).body).toEqual({
      fouten: [],
      invoer: [{ bron: 'kengetal', code: 'currentRatio', naam: 'Current ratio' }],
    });
  });

  it('are tried on the past before anything is kept', async () => {
    const { status, body } = await stuur(anna, '/signaalregels/proef', { regel: BUFFER });
    expect(status).toBe(200);
    expect(body.uitkomst).toMatchObject({ onderwerpen: 1, nuLopend: 1, erbijAantal: 0, wegAantal: 0 });
    const met = body.uitkomst.kwartalen.filter(({ proef: p }: { proef: { nieuw: number } }) => p.nieuw > 0);
    expect(met).toMatchObject([
      { periode: '2026-K1', proef: { nieuw: 1, lopend: 1 }, nu: null, nieuw: [{ kvk: KVK, ernst: 'licht' }] },
    ]);
    expect(body.uitkomst.voorbeelden[0].tekst).toBe('De current ratio is 2,00. De grens is 2,5.');
    expect((await lees(anna, '/signalen?oorzaak=proef')).body.aantal).toBe(0);
  });

  it('are tried beside the version that counts now', async () => {
    const tekort = REGELS.find(({ code }) => code === 'tekortInZicht');
    const strenger = {
      ...BUFFER,
      voorwaarde: 'kengetal.maandenTotTekort <= 3',
      uitleg: 'Er komt een tekort.',
      getallen: {},
    };
    const { body } = await stuur(anna, '/signaalregels/proef', { code: tekort?.code, regel: strenger });
    expect(body.uitkomst).toMatchObject({ erbijAantal: 0, wegAantal: 1, weg: [{ kvk: KVK, ernst: 'stevig' }] });
    const gebied = {
      ...BUFFER,
      onderwerp: 'gebied',
      voorwaarde: 'levering.dagenTeLaat > 14',
      uitleg: 'De antwoorden komen niet.',
      getallen: {},
    };
    expect((await stuur(anna, '/signaalregels/proef', { regel: gebied })).body.uitkomst.kwartalen).toHaveLength(12);
    expect((await stuur(anna, '/signaalregels/proef', { regel: { ...BUFFER, voorwaarde: '1 +' } })).body).toMatchObject(
      { uitkomst: null, fouten: [{ plek: 'voorwaarde' }] },
    );
  });

  it('hold from their first day on, and not before it', async () => {
    const pad = '/signaalregels/currentRatioEigen/versies';
    const gisteren = plusDagen(vandaag(), -1);
    expect((await stuur(anna, pad, { ...REGEL, geldigVan: gisteren, basis: 0 })).body.errors).toMatchObject([
      { location: { pointer: '#/geldigVan' } },
    ]);
    expect((await stuur(anna, pad, { ...REGEL, geldigVan: vandaag(), basis: 0 })).body).toEqual({
      code: 'currentRatioEigen',
      versie: 1,
    });
    expect((await stuur(anna, pad, { ...REGEL, geldigVan: vandaag(), basis: 0 })).status).toBe(409);
    await herberekenSignalen(database);
    const { signalen } = (await lees(anna, '/signalen?oorzaak=currentRatio')).body;
    expect(signalen).toMatchObject([{ tekst: 'De current ratio is 2,00. De grens is 2,5.', onderwerp: { kvk: KVK } }]);
    expect(datumInNederland(new Date(signalen[0].begin))).toBe(vandaag());
    expect((await lees(anna, `/signalen?oorzaak=currentRatio&bekendOp=${gisteren}`)).body.aantal).toBe(0);
  });

  it('end on a day, and so do their signals; what was signalled stays', async () => {
    const pad = '/signaalregels/currentRatioEigen/einde';
    expect((await stuur(anna, pad, { geldigTot: vandaag(), basis: 2 })).status).toBe(409);
    expect((await stuur(anna, pad, { geldigTot: vandaag(), basis: 1 })).status).toBe(201);
    const morgen = new Date(Date.parse(plusDagen(datum(vandaag()), 1)) + 43_200_000);
    await inTransactie(database, (trx) => herberekenSignalenIn(trx, { nu: morgen }));
    expect((await lees(anna, '/signaalregels/currentRatioEigen')).body).toMatchObject({
      stand: 'afgelopen',
      versies: [{ versie: 2 }, { versie: 1 }],
    });
    expect((await lees(anna, '/signalen?oorzaak=currentRatio')).body.aantal).toBe(0);
  });

  it('that can no longer be read say so, and what they signalled stays as it was until a next version', async () => {
    const { pool } = database;
    const signaal = async () => {
      const { rows } = await pool.query(
        `select s.id, s.revisie, s.begin, s.einde, s.afdruk, s.vervallen_op, (select json_agg(m order by m.op) from signaalmoment m
           where m.signaal_id = s.id) as momenten from signaal s where s.oorzaak = 'eigenWoord'`,
      );
      return rows;
    };
    await pool.query(
      `insert into definitie (soort, code, versie, geldig_van, inhoud) select 'indicator', 'eigenRatio', 1, '2021-01-01',
         inhoud || '{"code": "eigenRatio", "naam": "Eigen ratio", "geldigVan": "2021-01-01", "versie": 1}' from definitie where soort = 'indicator' and code = 'currentRatio'`,
    );
    const regel = {
      ...REGEL,
      naam: 'Eigen ratio onder de grens',
      voorwaarde: 'kengetal.eigenRatio < 2.5',
      oorzaak: { code: 'eigenWoord', naam: 'Eigen woord', soort: 'financieel' },
      getallen: { ...BUFFER.getallen, waarde: { ...BUFFER.getallen.waarde, formule: 'kengetal.eigenRatio' } },
      geldigVan: vandaag(),
    };
    const pad = '/signaalregels/eigenWoord/versies';
    expect((await stuur(anna, pad, { ...regel, basis: 0 })).status).toBe(201);
    await herberekenSignalen(database);
    const eerst = await signaal();
    expect(eerst).toMatchObject([{ einde: null, vervallen_op: null }]);
    expect((await lees(anna, '/signaalregels/eigenWoord')).body.gebreken).toEqual([]);

    await pool.query(`delete from definitie where soort = 'indicator' and code = 'eigenRatio'`);
    const voor = new Date();
    await herberekenSignalen(database);
    expect(await signaal()).toEqual(eerst);
    await inTransactie(database, (trx) => herberekenMetSignalenIn(trx, [organisatieId]));
    expect(await signaal()).toEqual(eerst);
    const { regels } = (await lees(anna, '/signaalregels')).body;
    const rij = regels.find(({ code }: { code: string }) => code === 'eigenWoord');
    expect(rij).toMatchObject({
      lopend: 1,
      gebrek: {
        fouten: [{ plek: 'voorwaarde', melding: expect.stringContaining('eigenRatio') }, { plek: 'getallen.waarde' }],
      },
    });
    expect(Date.parse(rij.gebrek.sinds)).toBeGreaterThanOrEqual(voor.getTime());
    expect(regels.filter(({ gebrek }: { gebrek: unknown }) => gebrek !== null)).toHaveLength(1);
    const gebreken = [{ versie: 1, ...rij.gebrek }];
    expect((await lees(hanna, '/signaalregels/eigenWoord')).body.gebreken).toEqual(gebreken);
    const kapot = [{ code: 'eigenWoord', versie: 1, naam: regel.naam, sinds: rij.gebrek.sinds }];
    expect((await lees(anna, '/signalen')).body.kapotteRegels).toMatchObject(kapot);
    expect((await lees(anna, `/signalen/${eerst[0]?.id}`)).body.kapotteRegels).toMatchObject(kapot);
    const gisteren = plusDagen(vandaag(), -1);
    expect((await lees(anna, `/signalen?bekendOp=${gisteren}`)).body.kapotteRegels).toEqual([]);

    const beter = { ...regel, ...BUFFER, voorwaarde: 'kengetal.currentRatio < 0.1', eindigt: 'meteen' };
    expect((await stuur(anna, pad, { ...beter, basis: 1 })).status).toBe(201);
    const morgen = new Date(Date.parse(plusDagen(datum(vandaag()), 1)) + 43_200_000);
    await leverProef(database, organisatieId, '2026-K2', plusDagen(datum(vandaag()), 1), gezond(2));
    await inTransactie(database, (trx) => herberekenSignalenIn(trx, { nu: morgen }));
    expect(await signaal()).toMatchObject([
      {
        id: eerst[0]?.id,
        begin: eerst[0]?.begin,
        einde: expect.any(Date),
        vervallen_op: null,
        momenten: [eerst[0]?.momenten[0], { soort: 'einde' }],
      },
    ]);
    expect((await lees(anna, '/signalen')).body.kapotteRegels).toEqual([]);
  });

  it('are never changed or removed', async () => {
    const { rowCount } = await database.pool.query(`select from definitie where soort = 'regel'`);
    expect(rowCount).toBe(REGELS.length + 4);
    await expect(
      database.pool.query(
        `begin; set local role baken_landelijk; update definitie set inhoud = '{}' where soort = 'regel'`,
      ),
    ).rejects.toThrow(/permission denied/);
    await database.pool.query('rollback').catch(() => undefined);
  });
});
