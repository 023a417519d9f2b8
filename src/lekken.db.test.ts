import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from './platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from './proefapp.ts';

/** What a stranger, or somebody who does harm, gets to know of the inside: nothing. */
const TOKEN = 'een-token-van-minstens-20-tekens';
let proef: Proefapp;
let analist: Proefpersoon;
const logregels: string[] = [];

beforeAll(async () => {
  proef = await maakProefapp({
    metricsToken: TOKEN,
    logNiveau: 'info',
    logDoel: { write: (regel) => void logregels.push(regel) },
    verbinding: { koppenBinnen: 300, verzoekBinnen: 600, controle: 50, inhoud: 2000 },
  });
  analist = await maakProefpersoon(proef.database, 'analist');
  await proef.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => proef.sluit());

/** From elsewhere on the network, under the public name. */
const VREEMD = { remoteAddress: '203.0.113.9', headers: { host: '127.0.0.1:8080' } };

describe('a fault', () => {
  it('of the database says nothing but a number, on any route', async () => {
    const { pool } = proef.database;
    const { paths } = (await proef.app.inject('/api/v1/openapi.json')).json<{
      paths: Record<string, { get?: unknown }>;
    }>();
    const adressen = Object.keys(paths)
      .filter((pad) => paths[pad]?.get)
      .map(
        (pad) =>
          `/api/v1${pad.replace('{kvk}', '90000001').replace('{code}', 'JZ12').replace('{id}', '1')}?formaat=xlsx`,
      );
    await pool.query(
      'alter table organisatie rename to weggehaald; alter table instelling rename to ook_weg; alter table regio rename to regio_weg',
    );
    const storingen = [];
    for (const url of adressen) {
      const antwoord = await proef.app.inject({ url, headers: analist.headers });
      if (antwoord.statusCode !== 500) continue;
      storingen.push(url);
      const { detail, ...rest } = antwoord.json();
      expect(rest).toEqual({ type: '/problemen/storing', title: 'Storing', status: 500, instance: url.split('?')[0] });
      expect(detail).toMatch(/^Er ging iets mis in Baken\. Noem bij een vraag dit nummer: [\da-f-]{36}\.$/);
      expect(antwoord.headers['content-type']).toContain('application/problem+json');
    }
    await pool.query(
      'alter table weggehaald rename to organisatie; alter table ook_weg rename to instelling; alter table regio_weg rename to regio',
    );
    expect(storingen.length).toBeGreaterThan(5);
    // Who keeps the program running does find the cause, by that number.
    expect(logregels.join('')).toMatch(/relation .*(organisatie|instelling|regio).* does not exist/);
  });

  it('leaves in the log no address, no cookie, and not the row that the database adds', async () => {
    const { pool } = proef.database;
    const zetNeer = () =>
      pool.query(
        `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
         values ('90007777', 'Geheime Naam', 'JZ12', '{jeugdhulp}', 'proef')`,
      );
    await zetNeer();
    const err = await zetNeer().catch((fout) => fout);
    expect(JSON.stringify(err)).toContain('90007777');
    proef.app.log.error({ err });
    await proef.app.inject({ url: '/api/v1/aanbieders?zoek=zoektekst-van-iemand', headers: analist.headers });
    const alles = logregels.join('');
    expect(alles).toContain('duplicate key');
    for (const geheim of ['90007777', 'Geheime Naam', 'zoektekst-van-iemand', analist.token, TOKEN])
      expect(alles).not.toContain(geheim);
  });
});

describe('health and figures', () => {
  it('tell this computer everything, and strangers only whether all is well', async () => {
    expect((await proef.app.inject('/metrics')).statusCode).toBe(200);
    expect((await proef.app.inject('/health/ready')).json()).toHaveProperty('onderdelen');
    expect((await proef.app.inject({ url: '/metrics', ...VREEMD })).statusCode).toBe(403);
    expect((await proef.app.inject({ url: '/health/ready', ...VREEMD })).json()).toEqual({ status: 'ok' });
    expect((await proef.app.inject({ url: '/health/live', ...VREEMD })).json()).toEqual({ status: 'ok' });
  });

  it.each([
    ['what a proxy on this computer passes on', { host: '127.0.0.1:8080', 'x-forwarded-for': '203.0.113.9' }],
    ['a name of elsewhere that points here', { host: 'kwaad.example' }],
    ['a wrong token', { host: '127.0.0.1:8080', 'x-real-ip': '203.0.113.9', authorization: `Bearer ${TOKEN}x` }],
  ])('do not take %s for this computer', async (_, headers) => {
    expect((await proef.app.inject({ url: '/metrics', headers })).statusCode).toBe(403);
    expect((await proef.app.inject({ url: '/health/ready', headers })).json()).toEqual({ status: 'ok' });
  });

  it('are told to whoever has the token, under any name', async () => {
    const headers = { host: '10.0.0.5:8080', authorization: `Bearer ${TOKEN}` };
    expect((await proef.app.inject({ url: '/metrics', ...VREEMD, headers })).statusCode).toBe(200);
    expect((await proef.app.inject({ url: '/health/ready', ...VREEMD, headers })).json()).toHaveProperty('onderdelen');
  });
});

/** Sends these texts, one after the other, and answers all that comes back until the server hangs up. */
async function stuurRauw(...delen: readonly string[]): Promise<string> {
  const lijn = connect((proef.app.server.address() as AddressInfo).port, '127.0.0.1');
  let tekst = '';
  lijn.on('data', (stuk) => {
    tekst += String(stuk);
  });
  lijn.on('error', () => undefined);
  const dicht = new Promise((klaar) => lijn.once('close', klaar));
  for (const deel of delen) {
    lijn.write(deel);
    await new Promise((klaar) => setTimeout(klaar, 20));
  }
  await dicht;
  return tekst;
}

describe('limits of a connection', () => {
  const BEGIN = 'GET /api/v1/sessie HTTP/1.1\r\nHost: 127.0.0.1\r\n';

  it.each([
    ['headers that come drop by drop', 408, [BEGIN, 'X-A: 1\r\n', 'X-B: 2\r\n']],
    [
      'a body that does not come',
      408,
      [
        'POST /api/v1/aanmeldingen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{',
      ],
    ],
    ['an address that is too long', 431, [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`]],
    ['headers that are too long', 431, [BEGIN, `X-A: ${'a'.repeat(20_000)}\r\n\r\n`]],
    ['what is no HTTP', 400, ['\u0000\u0001\r\n\r\n']],
  ])('refuses %s, as a problem', async (_, status, delen) => {
    const antwoord = await stuurRauw(...delen);
    expect(antwoord).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(antwoord).toContain('application/problem+json');
    expect(JSON.parse(antwoord.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status });
  });

  it('refuses a body that is too large', async () => {
    const antwoord = await proef.app.inject({
      method: 'POST',
      url: '/api/v1/aanbieders/90000001/gebeurtenissen',
      headers: { ...analist.headers, 'content-type': 'application/json' },
      payload: JSON.stringify({ toelichting: 'x'.repeat(3000) }),
    });
    expect([antwoord.statusCode, antwoord.json().type]).toEqual([413, '/problemen/te-groot']);
  });
});
