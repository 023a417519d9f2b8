import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { laadBasis } from '../../basis.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakApp } from '../../platform/http/index.ts';
import { type Logboek, maakLogboek } from '../../platform/logboek/index.ts';
import { maakPost } from '../../platform/post/index.ts';
import { maakProefmachine, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { STANDAARDNORMSET } from '../urgentie/index.ts';
import { delenRoutes } from './routes.ts';

let database: Database;
let logboek: Logboek;
let app: FastifyInstance;
let analist: Proefpersoon;
let contract: Proefpersoon;
let aanbieder: Proefpersoon;
let auditor: Proefpersoon;
let id: number;
const KVK = '90000001';

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'De Proef', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    [KVK],
  );
  id = rows[0]?.id ?? 0;
  analist = await maakProefpersoon(database, 'analist');
  contract = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ30' });
  aanbieder = await maakProefpersoon(database, 'indiener', { organisatieId: id });
  auditor = await maakProefpersoon(database, 'auditor');
  logboek = maakLogboek(database);
  app = await maakApp({
    adres: 'http://127.0.0.1:8080',
    logNiveau: 'silent',
    database,
    logboek,
    controles: {},
    leesStand: async () => 1,
    vandaag: () => '2026-11-26',
  });
  const post = maakPost({ database, jobs: {} as never, smtp: undefined, afzender: undefined });
  await app.register(delenRoutes, { database, logboek, post, normset: STANDAARDNORMSET, prefix: '/api/v1' });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await logboek.sluit();
  await database.sluit();
});
beforeEach(async () => {
  await database.pool.query('delete from verlening');
  await database.pool.query('delete from tredevoorstel');
  await zetTrede(3);
});

const zetTrede = (trede: number) =>
  database.pool.query(
    `insert into tredevoorstel values ('JZ12', $1, $2, now(), 1, '2026-K1', $3, false, '[]', '[]', '{}', 1, 1, '[]', 10, 3000000)`,
    [id, STANDAARDNORMSET, trede],
  );

const vraag = (wie: Proefpersoon, method: 'GET' | 'POST', pad: string, payload?: object) =>
  app.inject({ method, url: `/api/v1${pad}`, headers: wie.headers, ...(payload && { payload }) });

const MORGEN = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const deling = (meer: object = {}) => ({
  partijId: contract.partijId,
  onderdelen: ['oordeel'],
  tot: MORGEN,
  reden: 'De regio werkt mee aan het herstelplan.',
  ...meer,
});
const deel = (meer?: object) => vraag(analist, 'POST', `/aanbieders/${KVK}/verleningen`, deling(meer));

const logregels = async (handeling: string) =>
  (
    await database.pool.query(
      `select persoon_id, voorwerp, organisatie_id, soort, toelichting from toegangslog
       where handeling = $1 and uitkomst = 'toegestaan' order by volgnummer desc`,
      [handeling],
    )
  ).rows;

describe('a case that is shared', () => {
  it('is seen by the party it was shared with, until it is taken back', async () => {
    expect((await vraag(contract, 'GET', `/aanbieders/${KVK}/verleningen`)).statusCode).toBe(404);
    const nieuw = await deel();
    expect(nieuw.statusCode, nieuw.payload).toBe(201);
    const gezien = (await vraag(contract, 'GET', `/aanbieders/${KVK}/verleningen`)).json();
    expect(gezien.verleningen).toMatchObject([
      { soort: 'deling', onderdelen: ['oordeel'], loopt: true, persoon: null },
    ]);
    const terug = `/aanbieders/${KVK}/verleningen/${nieuw.json().id}/intrekking`;
    expect((await vraag(analist, 'POST', terug)).statusCode).toBe(200);
    expect((await vraag(analist, 'POST', terug)).statusCode).toBe(409);
    for (const handeling of ['deelAanbieder', 'trekVerleningIn']) {
      const regels = await logregels(handeling);
      expect(regels, handeling).toHaveLength(1);
      expect(regels[0]).toMatchObject({ persoon_id: analist.persoonId, voorwerp: KVK, organisatie_id: id });
      expect(regels[0].toelichting).toContain(`verlening ${nieuw.json().id} aan Proefpartij`);
    }
    expect((await vraag(contract, 'GET', `/aanbieders/${KVK}/verleningen`)).statusCode).toBe(404);
  });

  it('tells the provider who may look into its case', async () => {
    await deel();
    const { verleningen } = (await vraag(aanbieder, 'GET', `/aanbieders/${KVK}/verleningen`)).json();
    expect(verleningen).toHaveLength(1);
  });

  it('is not shared below trede 3, nor with a provider, nor for years, nor with somebody who does not work there', async () => {
    await database.pool.query('delete from tredevoorstel');
    await zetTrede(2);
    expect((await deel()).json()).toMatchObject({ status: 409, detail: expect.stringContaining('vanaf trede 3') });
    await zetTrede(4);
    expect((await deel({ partijId: aanbieder.partijId })).statusCode).toBe(400);
    expect((await deel({ tot: '2036-01-01' })).statusCode).toBe(400);
    expect((await deel({ email: 'niemand@nergens.example' })).json()).toMatchObject({
      status: 400,
      errors: [{ location: { pointer: '#/email' } }],
    });
    expect((await deel({ partijId: 99_999 })).statusCode).toBe(404);
  });

  it('can be for one person alone', async () => {
    const collega = await maakProefpersoon(database, 'contractmanager', { partijId: contract.partijId });
    const { rows } = await database.pool.query<{ email: string }>('select email from persoon where id = $1', [
      collega.persoonId,
    ]);
    expect((await deel({ email: rows[0]?.email })).statusCode).toBe(201);
    expect((await vraag(collega, 'GET', `/aanbieders/${KVK}/verleningen`)).statusCode).toBe(200);
    expect((await vraag(contract, 'GET', `/aanbieders/${KVK}/verleningen`)).statusCode).toBe(404);
    expect((await logregels('deelAanbieder'))[0].toelichting).toContain(collega.persoonId);
    // An address that two have there leads to neither.
    const naamgenoot = await maakProefpersoon(database, 'bestuurder', { partijId: contract.partijId });
    await database.pool.query('update persoon set email = $1 where id = $2', [rows[0]?.email, naamgenoot.persoonId]);
    expect((await deel({ email: rows[0]?.email })).statusCode).toBe(409);
  });

  it('is not for a system to share, and the access of one to read stays', async () => {
    const token = await maakProefmachine(database, 'analist', analist.partijId);
    const machine = { ...analist, headers: { authorization: `Bearer ${token}` } as never };
    const pad = `/aanbieders/${KVK}/verleningen`;
    expect((await vraag(machine, 'POST', pad, deling())).json()).toMatchObject({
      status: 403,
      detail: 'Dit beslist een mens. Een systeem mag het alleen voorstellen.',
    });
    expect((await vraag(machine, 'GET', pad)).json()).toEqual({ verleningen: [] });
  });

  it('is not for a region or provider to share', async () => {
    for (const wie of [contract, aanbieder, auditor])
      expect((await vraag(wie, 'POST', `/aanbieders/${KVK}/verleningen`, deling())).statusCode).toBe(403);
  });
});

describe('access in an emergency', () => {
  const neem = (wie: Proefpersoon, reden = 'De aanbieder sluit vanavond; ik moet weten wie waar zit.') =>
    vraag(wie, 'POST', `/aanbieders/${KVK}/noodtoegang`, { reden });

  it('works at once, is announced to the provider and the auditor, is logged, and is judged once', async () => {
    await database.pool.query('delete from bericht');
    const nieuw = await neem(contract);
    expect(nieuw.statusCode, nieuw.payload).toBe(201);
    expect((await vraag(contract, 'GET', `/aanbieders/${KVK}/verleningen`)).statusCode).toBe(200);

    const { rows: post } = await database.pool.query<{ aan: string; tekst: string }>('select aan, tekst from bericht');
    expect(post).toHaveLength(2);
    expect(post.every(({ tekst }) => tekst.includes('De aanbieder sluit vanavond'))).toBe(true);
    const { rows: log } = await database.pool.query(
      `select toelichting, organisatie_id from toegangslog where soort = 'noodtoegang'`,
    );
    expect(log).toMatchObject([{ organisatie_id: id, toelichting: expect.stringContaining('sluit vanavond') }]);

    const pad = `/noodtoegangen/${nieuw.json().id}/beoordeling`;
    const oordeel = { oordeel: 'terecht', toelichting: 'De sluiting bleek waar te zijn.' };
    expect((await vraag(contract, 'POST', pad, oordeel)).statusCode).toBe(403);
    expect((await vraag(auditor, 'POST', pad, oordeel)).statusCode).toBe(200);
    expect((await vraag(auditor, 'POST', pad, oordeel)).statusCode).toBe(409);
    expect(await logregels('beoordeelNoodtoegang')).toEqual([
      {
        persoon_id: auditor.persoonId,
        voorwerp: KVK,
        organisatie_id: id,
        soort: 'wijzigen',
        toelichting: `verlening ${nieuw.json().id}: terecht. De sluiting bleek waar te zijn.`,
      },
    ]);
    const { verleningen } = (await vraag(auditor, 'GET', '/noodtoegangen')).json();
    expect(verleningen).toMatchObject([{ soort: 'noodtoegang', beoordeling: 'terecht', aanbieder: 'De Proef' }]);
    const bijAanbieder = (await vraag(aanbieder, 'GET', '/noodtoegangen')).json();
    expect(bijAanbieder.verleningen).toHaveLength(1);
  });

  it('ends at once when it is judged not right', async () => {
    const nieuw = await neem(contract);
    const oordeel = { oordeel: 'onterecht', toelichting: 'Er was geen nood; er was tijd om te vragen.' };
    expect((await vraag(auditor, 'POST', `/noodtoegangen/${nieuw.json().id}/beoordeling`, oordeel)).statusCode).toBe(
      200,
    );
    expect((await vraag(contract, 'GET', `/aanbieders/${KVK}/verleningen`)).statusCode).toBe(404);
  });

  it('is not for who sees everything, for another provider, or without a reason', async () => {
    const ander = await maakProefpersoon(database, 'indiener', {});
    const bestuurder = await maakProefpersoon(database, 'bestuurder', { partijId: contract.partijId });
    for (const wie of [analist, ander, auditor, bestuurder]) expect((await neem(wie)).statusCode).toBe(403);
    expect((await neem(contract, 'kort')).statusCode).toBe(400);
    expect((await database.pool.query('select 1 from verlening')).rowCount).toBe(0);
  });

  it('is not held up by somebody who cannot be mailed, nor by a long name', async () => {
    const lang = `De ${'P'.repeat(190)}\tProef`;
    await database.pool.query('update organisatie set naam = $1 where id = $2', [lang, id]);
    const gek = await maakProefpersoon(database, 'indiener', { partijId: aanbieder.partijId });
    await database.pool.query(`update persoon set email = 'g k@proef' where id = $1`, [gek.persoonId]);
    await database.pool.query('delete from bericht');
    const nieuw = await neem(contract, 'De aanbieder sluit\u0007 vanavond; ik moet weten wie waar zit.');
    expect(nieuw.statusCode, nieuw.payload).toBe(201);
    const { rows: post } = await database.pool.query<{ onderwerp: string }>('select onderwerp from bericht');
    expect(post).toHaveLength(2);
    expect(post[0]?.onderwerp).toMatch(/^Noodtoegang tot de gegevens van De P+…$/);
    expect(post[0]?.onderwerp).toHaveLength(200);
    expect((await logregels('noodtoegang'))[0].toelichting).toContain(`niet te mailen: ${gek.persoonId}; verlening`);
    await database.pool.query(`update organisatie set naam = 'De Proef' where id = $1`, [id]);
  });

  it('is not taken of more than three providers at a time, also not when it is asked at once', async () => {
    const uitkomsten = await Promise.all([1, 2, 3, 4, 5].map(async () => (await neem(contract)).statusCode));
    expect(uitkomsten.sort()).toEqual([201, 201, 201, 409, 409]);
    await database.pool.query(`update verlening set tot = now() where id = (select min(id) from verlening)`);
    expect((await neem(contract)).statusCode).toBe(201);
    expect((await neem(contract)).json().detail).toContain('Meer dan 3 tegelijk kan niet');
  });
});
