import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { laadBasis } from '../../basis.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakApp } from '../../platform/http/index.ts';
import { type Logboek, maakLogboek } from '../../platform/logboek/index.ts';
import { TESTCERTIFICAAT, TESTSLEUTEL } from '../../platform/post/testcertificaat.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { nieuwsbronRoutes } from './bronroutes.ts';
import { neemBron } from './bronstore.ts';
import { haalOp, OPHAALGRENZEN } from './ophalen.ts';
import { nieuwsRoutes } from './routes.ts';
import { verversAlle } from './verversen.ts';

let database: Database;
let logboek: Logboek;
let app: FastifyInstance;
let analist: Proefpersoon;
let meldpunt: Proefpersoon;
let server: Server;
let oorsprong: string;
let antwoord: (verzoek: IncomingMessage, naar: ServerResponse) => void;
let gevraagd: IncomingMessage[] = [];
const KVK = '90000001';
const proef = () => ({ servers: [oorsprong], ca: TESTCERTIFICAAT });

const FEED = `<rss version="2.0"><channel><title>Krant</title>
  <item><title>Zorggroep De Proef stopt met opnames</title><link>https://krant.example/1</link><guid>1</guid><pubDate>Tue, 10 Nov 2026 09:00:00 +0100</pubDate></item>
  <item><title>Wachtlijst in Ermelo</title><link>https://krant.example/2</link><guid>2</guid></item></channel></rss>`;
const geef = (inhoud: string | Buffer, koppen: Record<string, string> = {}) => {
  antwoord = (_, naar) => naar.writeHead(200, koppen).end(inhoud);
};

beforeAll(async () => {
  server = createServer({ cert: TESTCERTIFICAAT, key: TESTSLEUTEL }, (verzoek, naar) => {
    gevraagd.push(verzoek);
    antwoord(verzoek, naar);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  oorsprong = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  database = await maakTestdatabase();
  await laadBasis(database);
  await database.pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'Zorggroep De Proef', 'JZ12', '{jeugdhulp}', 'proef')`,
    [KVK],
  );
  analist = await maakProefpersoon(database, 'analist');
  meldpunt = await maakProefpersoon(database, 'meldpuntmedewerker');
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
  await app.register(nieuwsRoutes, { prefix: '/api/v1' });
  await app.register(nieuwsbronRoutes, { database, ophalen: { proef: proef() }, prefix: '/api/v1' });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  await logboek.sluit();
  await database.sluit();
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
});
beforeEach(async () => {
  await database.pool.query('alter table nieuwsbesluit disable trigger user');
  await database.pool.query('truncate nieuwsbesluit, nieuwskoppeling, nieuwsbericht, nieuwsbron restart identity');
  await database.pool.query('alter table nieuwsbesluit enable trigger user');
  gevraagd = [];
  geef(FEED);
});

const vraag = (wie: Proefpersoon, method: 'GET' | 'POST' | 'PUT', pad: string, payload?: object) =>
  app.inject({ method, url: `/api/v1${pad}`, headers: wie.headers, ...(payload && { payload }) });
const lees = async (query = '') => (await vraag(analist, 'GET', `/nieuwsberichten${query}`)).json();
const maakBron = async (pad = '/rss', naam = 'De Krant') => {
  const nieuw = await vraag(analist, 'POST', '/nieuwsbronnen', { naam, url: `${oorsprong}${pad}` });
  expect(nieuw.statusCode, nieuw.payload).toBe(201);
  return nieuw.json().id as number;
};
const haal = async (id: number) => (await vraag(analist, 'POST', `/nieuwsbronnen/${id}/ophaling`)).json();

describe('a feed that an analist follows', () => {
  it('gives items once, with proposals that a person confirms or refuses', async () => {
    const id = await maakBron();
    expect(await haal(id)).toEqual({ nieuw: 2, fout: null });
    expect(await haal(id)).toEqual({ nieuw: 0, fout: null });
    const { totaal, nieuw, berichten } = await lees();
    expect([totaal, nieuw]).toEqual([2, 2]);
    const [gezien, stopt] = berichten;
    expect(stopt).toMatchObject({
      datum: '2026-11-10',
      datumUit: 'bericht',
      bron: 'De Krant',
      url: 'https://krant.example/1',
      status: 'nieuw',
    });
    expect(stopt.koppelingen).toMatchObject([
      { kvk: KVK, naam: 'Zorggroep De Proef', gevonden: 'Zorggroep De Proef', besluit: null },
    ]);
    // A feed that tells no date: the day on which we saw it.
    expect(gezien).toMatchObject({ datumUit: 'gezien', koppelingen: [{ regio: 'JZ12', gevonden: 'Ermelo' }] });

    const koppel = (besluit: string, waarover: object = { kvk: KVK }) =>
      vraag(analist, 'PUT', `/nieuwsberichten/${stopt.id}/koppelingen`, { ...waarover, besluit });
    expect((await koppel('bevestigd')).json()).toEqual({ id: stopt.id, status: 'gekoppeld' });
    expect((await koppel('bevestigd')).statusCode).toBe(409);
    expect((await lees(`?kvk=${KVK}&status=gekoppeld`)).berichten[0].koppelingen).toMatchObject([
      {
        gevonden: 'Zorggroep De Proef',
        besluit: 'bevestigd',
        besluitDoor: expect.any(String),
        besluitOp: expect.any(String),
      },
    ]);
    expect((await vraag(analist, 'PUT', `/nieuwsberichten/${stopt.id}/terzijde`, { terzijde: true })).statusCode).toBe(
      409,
    );
    expect((await koppel('afgewezen')).json()).toMatchObject({ status: 'nieuw' });
    expect((await lees(`?kvk=${KVK}`)).totaal).toBe(0);
    expect((await koppel('bevestigd', { regio: 'JZ12' })).json()).toMatchObject({ status: 'gekoppeld' });
    expect((await koppel('afgewezen', { regio: 'JZ30' })).statusCode).toBe(409);
    expect((await koppel('bevestigd', { regio: 'JZ99' })).statusCode).toBe(404);
    expect((await koppel('bevestigd', { regio: 'JZ12', kvk: KVK })).statusCode).toBe(400);
    // Every decision stays.
    const { rows } = await database.pool.query('select besluit from nieuwsbesluit order by id');
    expect(rows.map(({ besluit }) => besluit)).toEqual(['bevestigd', 'afgewezen', 'bevestigd']);
    await expect(database.pool.query('delete from nieuwsbesluit')).rejects.toThrow('alleen aangevuld');

    const terzijde = (weg: boolean) =>
      vraag(analist, 'PUT', `/nieuwsberichten/${gezien.id}/terzijde`, { terzijde: weg });
    expect((await terzijde(true)).json()).toMatchObject({ status: 'terzijde' });
    expect((await lees('?status=nieuw')).totaal).toBe(0);
    expect((await terzijde(false)).json()).toMatchObject({ status: 'nieuw' });
  });

  it('tells one address once, also when a second feed has it', async () => {
    await haal(await maakBron());
    expect(await haal(await maakBron('/ander', 'De Andere'))).toEqual({ nieuw: 0, fout: null });
  });

  it('is asked only for what changed', async () => {
    geef(FEED, { etag: '"v1"', 'last-modified': 'Tue, 10 Nov 2026 08:00:00 GMT' });
    const id = await maakBron();
    await haal(id);
    antwoord = (_, naar) => naar.writeHead(304).end();
    expect(await haal(id)).toEqual({ nieuw: 0, fout: null });
    expect(gevraagd[1]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Tue, 10 Nov 2026 08:00:00 GMT',
    });
    // Of another address nothing is known yet.
    await vraag(analist, 'PUT', `/nieuwsbronnen/${id}`, { naam: 'De Krant', url: `${oorsprong}/nieuw` });
    geef(FEED);
    await haal(id);
    expect(gevraagd[2]?.headers['if-none-match']).toBeUndefined();
  });

  it('says in words what is wrong with it, and goes on once it is mended', async () => {
    const id = await maakBron();
    antwoord = (_, naar) => naar.writeHead(503).end();
    expect((await haal(id)).fout).toContain('gevonden: antwoord 503 van de server; verwacht: antwoord 200');
    geef('<!doctype html><html></html>');
    expect((await haal(id)).fout).toContain('een webpagina (HTML)');
    geef(Buffer.concat([Buffer.from('<rss><channel><item><title>'), Buffer.from([0xe9])]));
    expect((await haal(id)).fout).toContain('"De Krant", regel 1: gevonden: een teken dat geen utf-8 is');
    expect((await vraag(analist, 'GET', '/nieuwsbronnen')).json().bronnen).toMatchObject([
      { id, soort: 'onbekend', berichten: 0, opgehaaldOp: null, fout: expect.stringContaining('regel 1') },
    ]);
    geef(Buffer.from(FEED.replace('Ermelo', 'Ermelo \u00e9\u00e9n'), 'latin1'), {
      'content-type': 'text/xml; charset=iso-8859-1',
    });
    expect(await haal(id)).toEqual({ nieuw: 2, fout: null });
    expect((await lees('?zoek=een')).totaal + (await lees('?zoek=%C3%A9%C3%A9n')).totaal).toBe(1);
    expect((await vraag(analist, 'GET', '/nieuwsbronnen')).json().bronnen).toMatchObject([
      { soort: 'rss', berichten: 2, fout: null },
    ]);
  });

  it('is read by one process at a time, once in a round, and not when it is off', async () => {
    const id = await maakBron();
    const uit = await maakBron('/uit', 'Uit');
    await vraag(analist, 'PUT', `/nieuwsbronnen/${uit}`, { naam: 'Uit', url: `${oorsprong}/uit`, actief: false });
    expect(await neemBron(database.db, new Date(), { id })).toMatchObject({ id });
    expect((await vraag(analist, 'POST', `/nieuwsbronnen/${id}/ophaling`)).statusCode).toBe(409);
    // What a killed process had in hand comes free.
    await database.pool.query(`update nieuwsbron set bezig_tot = now() - interval '1 second', geprobeerd_op = null`);
    const rondes = await Promise.all([1, 2, 3].map(() => verversAlle(database, 60_000, { proef: proef() })));
    expect(rondes.reduce((a, b) => a + b)).toBe(1);
    expect(gevraagd).toHaveLength(1);
    expect(await verversAlle(database, 60_000, { proef: proef() })).toBe(0);
  });
});

describe('getting a feed', () => {
  const niets = { etag: null, gewijzigd: null };
  const haalProef = (pad = '/', grenzen = OPHAALGRENZEN) =>
    haalOp(`${oorsprong}${pad}`, niets, { proef: proef(), grenzen });

  it('stops in the middle of 200 MB', async () => {
    let verstuurd = 0;
    antwoord = (_, naar) => {
      const stuk = Buffer.alloc(1024 * 1024, 'x');
      const verder = () => {
        while (verstuurd < 200) {
          verstuurd += 1;
          if (!naar.write(stuk)) return void naar.once('drain', verder);
        }
        naar.end();
      };
      verder();
    };
    await expect(haalProef()).rejects.toThrow('gevonden: meer dan 5 MB; verwacht: een feed die kleiner is');
    expect(verstuurd).toBeLessThan(60);
  });

  it('stops when the other side takes too long, before and during the answer', async () => {
    antwoord = () => undefined;
    await expect(haalProef('/', { ...OPHAALGRENZEN, tijd: 200 })).rejects.toThrow(
      'nog geen heel antwoord na 0.2 seconden',
    );
    antwoord = (_, naar) => void naar.writeHead(200).write('<rss>');
    await expect(haalProef('/', { ...OPHAALGRENZEN, tijd: 200 })).rejects.toThrow('nog geen heel antwoord');
  });

  it('follows three redirects, and never to a machine beside ours or to a plain address', async () => {
    antwoord = ({ url = '' }, naar) =>
      url === '/0' ? naar.end('<rss/>') : naar.writeHead(302, { location: `/${Number(url.slice(1)) - 1}` }).end();
    expect(await haalProef('/3')).toMatchObject({ url: `${oorsprong}/0` });
    await expect(haalProef('/4')).rejects.toThrow('meer dan 3 doorverwijzingen');
    for (const [naar, reden] of [
      ['https://127.0.0.1/', 'eigen netwerk (127.0.0.1)'],
      ['https://[::ffff:10.0.0.1]/', 'eigen netwerk'],
      ['https://169.254.169.254/latest/meta-data', 'eigen netwerk'],
      ['https://localhost/', 'eigen netwerk'],
      [`http://127.0.0.1:${new URL(oorsprong).port}/`, 'een adres met http:'],
      ['file:///etc/passwd', 'een adres met file:'],
    ] as const) {
      antwoord = (_, terug) => terug.writeHead(301, { location: naar }).end();
      await expect(haalProef(), naar).rejects.toThrow(reden);
    }
  });

  it('trusts no certificate of its own making, and takes nothing packed', async () => {
    antwoord = (_, naar) => naar.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
    await expect(haalProef()).rejects.toThrow('een ingepakt antwoord (gzip)');
    await expect(haalOp(oorsprong, niets, { proef: { servers: [oorsprong], ca: '' } })).rejects.toThrow(
      'geen verbinding',
    );
    await expect(haalOp(oorsprong, niets)).rejects.toThrow('verwacht: een adres zonder poort');
  });
});

describe('an item that a person tells of', () => {
  const bericht = (meer: object = {}) => ({
    titel: 'Raad vraagt om uitleg',
    datum: '2026-03-02',
    bron: 'Gemeenteraad',
    ...meer,
  });

  it('is kept with what it is about', async () => {
    const nieuw = await vraag(
      analist,
      'POST',
      '/nieuwsberichten',
      bericht({ url: 'https://raad.example/1#x', aanbieders: [KVK], regios: ['JZ12'] }),
    );
    expect(nieuw.statusCode, nieuw.payload).toBe(201);
    expect(nieuw.json().status).toBe('gekoppeld');
    const { berichten } = await lees('?regio=JZ12&van=2026-03-01&tot=2026-03-02');
    expect(berichten).toMatchObject([
      {
        url: 'https://raad.example/1',
        bronId: null,
        door: expect.any(String),
        koppelingen: [{ kvk: KVK, gevonden: null, besluit: 'bevestigd' }, { regio: 'JZ12' }],
      },
    ]);
    expect((await lees('?van=2026-03-03')).totaal).toBe(0);
    const weer = await vraag(analist, 'POST', '/nieuwsberichten', bericht({ url: 'https://raad.example/1' }));
    expect(weer.json()).toMatchObject({
      status: 409,
      detail: expect.stringContaining('"Raad vraagt om uitleg" van 2026-03-02'),
    });
  });

  it('is refused with a day to come, a strange address, or a provider that is not there, and then not kept', async () => {
    for (const [meer, status, plek] of [
      [{ datum: '2199-01-01' }, 400, '#/datum'],
      [{ url: 'https://a:b@x.example/' }, 400, '#/url'],
      [{ url: 'javascript:alert(1)' }, 400, '#/url'],
      [{ titel: 'x' }, 400, '#/titel'],
    ] as const)
      expect((await vraag(analist, 'POST', '/nieuwsberichten', bericht(meer))).json()).toMatchObject({
        status,
        errors: [{ location: { pointer: plek } }],
      });
    expect((await vraag(analist, 'POST', '/nieuwsberichten', bericht({ aanbieders: ['90000009'] }))).statusCode).toBe(
      404,
    );
    expect((await lees()).totaal).toBe(0);
  });

  it('is read, but not written, by who only reads', async () => {
    expect((await vraag(meldpunt, 'GET', '/nieuwsberichten')).statusCode).toBe(200);
    expect((await vraag(meldpunt, 'POST', '/nieuwsberichten', bericht())).statusCode).toBe(403);
    expect(
      (await vraag(meldpunt, 'POST', '/nieuwsbronnen', { naam: 'X y', url: 'https://x.example/' })).statusCode,
    ).toBe(403);
    const indiener = await maakProefpersoon(database, 'indiener');
    expect((await vraag(indiener, 'GET', '/nieuwsberichten')).statusCode).toBe(403);
  });
});

describe('the list of feeds', () => {
  it('takes a name and an address once, and no address that can never work', async () => {
    await maakBron();
    const probeer = (naam: string, url: string) => vraag(analist, 'POST', '/nieuwsbronnen', { naam, url });
    expect((await probeer('De Krant', 'https://x.example/')).json()).toMatchObject({
      status: 409,
      errors: [{ location: { pointer: '#/naam' } }],
    });
    expect((await probeer('Ander', `${oorsprong}/rss`)).json()).toMatchObject({
      status: 409,
      errors: [{ location: { pointer: '#/url' } }],
    });
    for (const url of ['http://x.example/', 'https://127.0.0.1/', 'x'])
      expect((await probeer('Ander', url)).json()).toMatchObject({
        status: 400,
        errors: [{ location: { pointer: '#/url' } }],
      });
    expect(
      (await vraag(analist, 'PUT', '/nieuwsbronnen/999', { naam: 'Ander', url: 'https://y.example/' })).statusCode,
    ).toBe(404);
  });
});
