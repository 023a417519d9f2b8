import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toetsOntwerpregels } from '../../../e2e/api/ontwerpregels.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import { type Database, metToegang } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { API_PAD, maakApp } from '../http/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../toegang/proefpersoon.ts';
import { type Logboek, logboekMetrieken, maakLogboek, type Vermelding } from './index.ts';
import { bewaak } from './jobs.ts';
import { logboekRoutes } from './routes.ts';

const KVK = '12345678';
const TOT = 'tot=2026-11-23';
let database: Database;
let logboek: Logboek;
let app: FastifyInstance;
let auditor: Proefpersoon;
let indiener: Proefpersoon;
let analist: Proefpersoon;
let organisatieId: number;

const vraag = async (pad: string, wie: Proefpersoon) => {
  const antwoord = await app.inject({ url: `${API_PAD}${pad}`, headers: wie.headers });
  return {
    status: antwoord.statusCode,
    tekst: antwoord.body,
    inhoud: antwoord.headers['content-type']?.toString().includes('json') ? antwoord.json() : null,
  };
};

const vermelding = (dag: string, deel: Partial<Vermelding> = {}): Vermelding => ({
  verwerkingId: randomUUID(),
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  begin: new Date(`${dag}T12:00:00Z`),
  wie: { persoonId: analist.persoonId, naam: '=Ans', client: null, rol: 'analist', partijId: 1, partijNaam: 'NZa' },
  handeling: 'leesToegangslog',
  soort: 'lezen',
  voorwerp: KVK,
  organisatieId,
  doel: 'vroegsignalering',
  uitkomst: 'toegestaan',
  status: 200,
  ...deel,
});

beforeAll(async () => {
  database = await maakTestdatabase();
  logboek = maakLogboek(database);
  organisatieId = (
    await database.db
      .insertInto('organisatie')
      .values({ kvk: KVK, naam: 'De Brug', jeugdregio: 'JZ01', soorten: ['jeugdhulp'], bron: 'proef' } as never)
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;
  auditor = await maakProefpersoon(database, 'auditor');
  analist = await maakProefpersoon(database, 'analist');
  indiener = await maakProefpersoon(database, 'indiener', { organisatieId });
  app = await maakApp({
    adres: 'http://127.0.0.1:8080',
    logNiveau: 'silent',
    controles: {},
    leesStand: async () => 0,
    vandaag: () => '2026-11-26',
    metrieken: [(register) => logboekMetrieken(register, database)],
    database,
    logboek,
  });
  await app.register(logboekRoutes, { prefix: API_PAD });
  await app.ready();
  for (const dag of ['2026-11-20', '2026-11-21', '2026-11-22']) await logboek.schrijf(vermelding(dag));
  await logboek.schrijf(vermelding('2026-11-21', { voorwerp: '87654321', organisatieId: organisatieId + 1 }));
  await logboek.schrijf(vermelding('2026-11-21', { soort: 'noodtoegang', toelichting: 'Brand in het gebouw' }));
  await logboek.schrijf(
    vermelding('2026-11-22', { soort: 'aanmelden', uitkomst: 'mislukt', organisatieId: null, voorwerp: '' }),
  );
  await logboek.schrijf(
    vermelding('2026-11-22', { uitkomst: 'geweigerd', status: 403, organisatieId: null, pseudoniem: 'p1' }),
  );
  await logboek.schrijf(vermelding('2026-11-22', { uitkomst: 'mislukt', status: 500, organisatieId: null }));
});
afterAll(async () => {
  await app.close();
  await logboek.sluit();
  await database.sluit();
});

describe('the auditor', () => {
  it.each([
    [TOT, 8],
    [`${TOT}&van=2026-11-21`, 7],
    ['tot=2026-11-21', 4],
    [`${TOT}&organisatie=87654321`, 1],
    [`${TOT}&uitkomst=geweigerd`, 1],
    [`${TOT}&soort=noodtoegang`, 1],
    [`${TOT}&handeling=leesToegangslog`, 8],
    [`${TOT}&handeling=iets`, 0],
    [`${TOT}&pseudoniem=p1`, 1],
    [`${TOT}&persoon=${randomUUID()}`, 0],
  ])('finds with %s', async (zoek, aantal) => {
    const { status, inhoud } = await vraag(`/toegangslog?${zoek}`, auditor);
    expect([status, inhoud.totaal, inhoud.meer, inhoud.vermeldingen.length]).toEqual([200, aantal, false, aantal]);
  });

  it('sees the newest first, in words, page by page', async () => {
    const { inhoud } = await vraag('/toegangslog?tot=2026-11-23&pagina=2&paginaGrootte=3', auditor);
    expect(inhoud.vermeldingen.map(({ volgnummer }: { volgnummer: number }) => volgnummer)).toEqual([3, 5, 4]);
    expect(inhoud.vermeldingen[1]).toMatchObject({
      op: '2026-11-21T12:00:00.000Z',
      persoonId: analist.persoonId,
      omschrijving: 'Wie wat heeft gelezen of gedaan, het nieuwste eerst',
      toelichting: 'Brand in het gebouw',
    });
  });

  it('stands in the log as well', async () => {
    const { inhoud } = await vraag(`/toegangslog?persoon=${auditor.persoonId}&soort=lezen`, auditor);
    expect(inhoud.vermeldingen[0]).toMatchObject({
      handeling: 'leesToegangslog',
      rol: 'auditor',
      doel: 'verantwoording',
    });
  });

  it('gets all of it as CSV in which nothing is a formula', async () => {
    const { tekst } = await vraag('/toegangslog/export?tot=2026-11-23', auditor);
    const regels = tekst.trimEnd().split('\r\n');
    expect(regels).toHaveLength(9);
    expect(regels[0]).toMatch(/^\uFEFFnummer;tijdstip;persoon;/);
    expect(regels[1]).toContain(";'=Ans;");
  });

  it('sees the security events, counted per day', async () => {
    const { inhoud } = await vraag('/beveiligingsgebeurtenissen?van=2026-11-20&tot=2026-11-23', auditor);
    expect(inhoud.perDag).toEqual([
      { dag: '2026-11-21', gebeurtenis: 'noodtoegang', aantal: 1 },
      { dag: '2026-11-22', gebeurtenis: 'aanmelding_mislukt', aantal: 1 },
      { dag: '2026-11-22', gebeurtenis: 'geweigerd', aantal: 1 },
    ]);
    expect([inhoud.totaal, inhoud.gebeurtenissen.length]).toEqual([3, 3]);
  });

  it('sees whether the chains are whole, and so does who watches the figures', async () => {
    const meting = async () => /^baken_logboek_in_orde (\S+)$/m.exec((await app.inject('/metrics')).body)?.[1];
    expect([(await vraag('/logboekcontroles', auditor)).inhoud, await meting()]).toEqual([
      { inOrde: null, controles: [] },
      '-1',
    ]);
    await bewaak({ database }, new Date());
    const { inhoud } = await vraag('/logboekcontroles', auditor);
    expect(inhoud).toMatchObject({ inOrde: true, controles: [{ uitkomst: 'in_orde' }, { uitkomst: 'in_orde' }] });
    expect(await meting()).toBe('1');
    expect((await app.inject('/metrics')).body).toMatch(/^baken_noodtoegang_total [1-9]/m);
  });
});

describe('a provider', () => {
  it('sees who looked at its own data: organisation and role, never the person', async () => {
    const { status, inhoud, tekst } = await vraag('/eigen-inzage?tot=2026-11-23', indiener);
    expect([status, inhoud.totaal]).toEqual([200, 4]);
    expect(inhoud.inzagen[0]).toEqual({
      volgnummer: 3,
      op: '2026-11-22T12:00:00.000Z',
      partijNaam: 'NZa',
      rol: 'analist',
      machine: false,
      handeling: 'leesToegangslog',
      omschrijving: 'Wie wat heeft gelezen of gedaan, het nieuwste eerst',
      soort: 'lezen',
      doel: 'vroegsignalering',
      uitkomst: 'toegestaan',
    });
    expect(tekst).not.toContain('Ans');
  });

  it('gets nothing else, not even when it asks the database itself', async () => {
    for (const pad of ['/toegangslog', '/toegangslog/export', '/beveiligingsgebeurtenissen', '/logboekcontroles'])
      expect((await vraag(pad, indiener)).status).toBe(403);
    expect((await vraag('/eigen-inzage', analist)).status).toBe(403);
    const als = { rol: 'indiener', partijId: indiener.partijId, persoonId: indiener.persoonId, landelijk: false };
    for (const tabel of ['toegangslog', 'verwerkingslog', 'logboekcontrole'])
      expect(await metToegang(database, als, ({ pool }) => pool.query(`select * from ${tabel}`))).toMatchObject({
        rowCount: 0,
      });
    await expect(
      metToegang(database, als, ({ pool }) => pool.query('insert into toegangslog select * from toegangslog')),
    ).rejects.toThrow('permission denied');
    const ander = { ...als, partijId: auditor.partijId };
    expect(await metToegang(database, ander, ({ pool }) => pool.query('select * from eigen_inzage'))).toMatchObject({
      rowCount: 0,
    });
  });
});

it('what cannot be written down is not shown', async () => {
  const { schrijf } = logboek;
  const vragen = ['/toegangslog', '/eigen-inzage', '/toegangslog/export'] as const;
  Object.assign(logboek, { schrijf: () => Promise.reject(new BakenFout('te-druk', 'geen logboek')) });
  const antwoorden = await Promise.all(vragen.map((pad) => vraag(pad, pad === '/eigen-inzage' ? indiener : auditor)));
  Object.assign(logboek, { schrijf });
  for (const { status, tekst } of antwoorden) {
    expect(status).toBe(503);
    expect(tekst).not.toContain('NZa');
  }
});

it('follows the NL API Design Rules', async () => {
  expect(toetsOntwerpregels((await app.inject(`${API_PAD}/openapi.json`)).json())).toEqual([]);
});
