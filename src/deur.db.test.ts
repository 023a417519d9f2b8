import { afterEach, describe, expect, it } from 'vitest';
import { maakProefmachine, maakProefpersoon, type Proefpersoon } from './platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from './proefapp.ts';

/** What everybody meets before any room: where a request comes from, and how often one may ask. */
let proef: Proefapp;
afterEach(() => proef?.sluit());

const METHODEN = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;
const OPENBAAR = 'https://baken.example';

/** A path that takes this method; where there is none of that name the refusal must come all the same. */
const PADEN = [
  '/api/v1/sessie',
  '/api/v1/imports',
  '/api/v1/aanbieders/90000001/gebeurtenissen',
  '/oauth/token',
  '/aanmelden/oidc/demo',
];

describe('where a request comes from', () => {
  const stuur = (method: string, url: string, headers: Record<string, string>) =>
    proef.app.inject({ method: method as 'POST', url, headers });

  it('refuses every change that another website sends, on every path, at either address', async () => {
    for (const adres of ['http://127.0.0.1:8080', OPENBAAR]) {
      proef = await maakProefapp({ adres });
      const { headers } = await maakProefpersoon(proef.database, 'analist');
      const eigen = { ...headers, host: new URL(adres).host };
      const elders: Record<string, string>[] = [
        { origin: 'https://kwaad.example' },
        { origin: 'null' },
        { origin: `${adres}.kwaad.example` },
        { origin: adres.replace(/^http:/, 'https:').replace('baken.', 'x.baken.') },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: adres },
      ];
      for (const method of METHODEN)
        for (const url of PADEN)
          for (const vreemd of elders) {
            const antwoord = await stuur(method, url, { ...eigen, ...vreemd });
            expect([adres, method, url, vreemd, antwoord.statusCode]).toEqual([adres, method, url, vreemd, 403]);
            expect(antwoord.headers['content-type']).toContain('application/problem+json');
          }
      // Also reading under another name: a name of elsewhere that points here.
      expect((await stuur('GET', '/api/v1/sessie', { ...headers, host: 'kwaad.example' })).statusCode).toBe(403);
      if (adres !== OPENBAAR) await proef.sluit();
    }
  });

  it('lets our own pages through, and machines, which know no origin', async () => {
    proef = await maakProefapp({ adres: OPENBAAR });
    const { headers, partijId } = await maakProefpersoon(proef.database, 'analist');
    const token = await maakProefmachine(proef.database, 'analist', partijId);
    const host = 'baken.example';
    const eigen = { ...headers, host, origin: OPENBAAR, 'sec-fetch-site': 'same-origin' };
    expect((await stuur('POST', '/api/v1/sessie/verlenging', eigen)).statusCode).toBe(200);
    const machine = { host, authorization: `Bearer ${token}` };
    // Refused for its input or its role, not for where it comes from.
    expect((await stuur('POST', '/api/v1/imports', machine)).json().detail).not.toContain('andere website');
    expect((await stuur('GET', '/api/v1/landelijk-overzicht', machine)).statusCode).toBe(200);
  });

  it('writes down what it refused, in the name of nobody', async () => {
    proef = await maakProefapp();
    const { headers } = await maakProefpersoon(proef.database, 'analist');
    const vreemd = { ...headers, origin: 'https://kwaad.example' };
    expect((await stuur('POST', '/api/v1/imports', vreemd)).statusCode).toBe(403);
    const { rows } = await proef.database.pool.query(
      'select rol, persoon_id, uitkomst, status from toegangslog order by volgnummer desc limit 1',
    );
    expect(rows).toEqual([{ rol: 'bezoeker', persoon_id: null, uitkomst: 'geweigerd', status: 403 }]);
  });
});

describe('what a person decides', () => {
  it('is refused to a system, which may read what it decides on', async () => {
    proef = await maakProefapp();
    const { rows } = await proef.database.pool.query<{ id: number }>(
      `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
       values ('90000001', 'De Proef', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    );
    const { headers, partijId } = await maakProefpersoon(proef.database, 'analist');
    const token = await maakProefmachine(proef.database, 'analist', partijId);
    const authorization = `Bearer ${token}`;
    const host = '127.0.0.1:8080';
    const url = '/api/v1/aanbieders/90000001';
    const payload = { trede: 2, reden: 'De cijfers van dit kwartaal zijn gezien.', voorstelOp: null };
    const besluit = { method: 'POST', url: `${url}/trede-besluiten`, payload } as const;
    const antwoord = await proef.app.inject({ ...besluit, headers: { host, authorization } });
    expect(antwoord.json()).toMatchObject({ status: 403, detail: expect.stringContaining('Dit beslist een mens') });
    expect((await proef.app.inject({ url, headers: { host, authorization } })).statusCode).toBe(200);
    const van = () => proef.database.pool.query('select 1 from tredebesluit where organisatie_id = $1', [rows[0]?.id]);
    expect((await van()).rowCount).toBe(0);
    expect((await proef.app.inject({ ...besluit, headers: { ...headers, host } })).statusCode).toBe(201);
    expect((await van()).rowCount).toBe(1);
  });
});

describe('how often one may ask', () => {
  const KLEIN = { algemeen: 5, deur: 3, account: 2, inlogdienst: 4, zwaar: 2 };
  let mens: Proefpersoon;
  const begin = async () => {
    proef = await maakProefapp({ grenzen: KLEIN });
    mens = await maakProefpersoon(proef.database, 'analist');
  };
  interface Vraag {
    readonly url: string;
    readonly method?: 'POST';
    readonly headers?: Readonly<Record<string, string>>;
    readonly payload?: object;
    readonly remoteAddress?: string;
  }
  const reeks = async (n: number, { headers, ...vraag }: Vraag) => {
    const statussen: number[] = [];
    const koppen = { host: '127.0.0.1:8080', ...headers };
    for (let i = 0; i < n; i++)
      statussen.push((await proef.app.inject({ method: 'GET', ...vraag, headers: koppen })).statusCode);
    return statussen;
  };

  it('counts for each session, machine and stranger by itself, and says how long to wait', async () => {
    await begin();
    const ander = await maakProefpersoon(proef.database, 'analist');
    const token = await maakProefmachine(proef.database, 'analist', mens.partijId);
    const url = '/api/v1/sessie';
    expect(await reeks(6, { url, headers: mens.headers })).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await reeks(6, { url, headers: ander.headers })).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await reeks(6, { url, headers: { authorization: `Bearer ${token}` } })).toEqual([
      200, 200, 200, 200, 200, 429,
    ]);
    expect(await reeks(6, { url, remoteAddress: '203.0.113.7' })).toEqual([200, 200, 200, 200, 200, 429]);
    const antwoord = await proef.app.inject({ url, headers: mens.headers });
    expect(antwoord.json()).toMatchObject({ type: '/problemen/te-vaak', status: 429, instance: url });
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
    expect(Number(antwoord.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(antwoord.headers['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('counts who is refused as well, by address, so that refusals do not fill the log', async () => {
    await begin();
    const url = '/api/v1/landelijk-overzicht';
    const vreemd = { cookie: '__Host-baken=verzonnen-verzonnen-verzonnen' };
    expect(await reeks(7, { url, headers: vreemd })).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const { rows } = await proef.database.pool.query('select count(*)::int as n from toegangslog');
    expect(rows).toEqual([{ n: 5 }]);
    expect(await reeks(1, { url, headers: { authorization: `Bearer ${'x'.repeat(43)}` } })).toEqual([429]);
  });

  it('lets nobody try many passwords: few from one address, fewer for one account', async () => {
    await begin();
    const url = '/oauth/token';
    const inhoud = (id: string) => ({ grant_type: 'client_credentials', client_id: id, client_secret: 'x' });
    const poging = (id: string, remoteAddress: string) =>
      reeks(1, { url, method: 'POST', payload: inhoud(id), remoteAddress });
    expect((await reeks(4, { url, method: 'POST', remoteAddress: '203.0.113.1' })).at(-1)).toBe(429);
    // One account from many addresses.
    const uitkomsten = [];
    for (let i = 10; i < 14; i++) uitkomsten.push((await poging('leverancier', `203.0.113.${i}`))[0]);
    expect(uitkomsten.slice(2)).toEqual([429, 429]);
    expect(uitkomsten[0]).not.toBe(429);
    // Written in another way it is the same account; another account is not.
    const basis = (id: string) => ({ authorization: `Basic ${Buffer.from(`${id}:x`).toString('base64')}` });
    const kop = (id: string, n: number) =>
      reeks(1, { url, method: 'POST', headers: basis(id), payload: {}, remoteAddress: `203.0.113.${n}` });
    expect(await kop('%6ceverancier', 20)).toEqual([429]);
    expect(await kop('een-ander', 21)).not.toEqual([429]);
  });

  it('guards the way to a log-in service and everything that costs much', async () => {
    await begin();
    expect((await reeks(5, { url: '/aanmelden/oidc/x', remoteAddress: '203.0.113.2' })).at(-1)).toBe(429);
    const rapport = '/api/v1/rapporten/landelijk-overzicht?formaat=xlsx';
    expect(await reeks(3, { url: rapport, headers: mens.headers })).toEqual([200, 200, 429]);
  });

  it('guards what sends mail to others', async () => {
    await begin();
    const beheerder = await maakProefpersoon(proef.database, 'beheerder', { soort: 'aanbieder' });
    const contract = await maakProefpersoon(proef.database, 'contractmanager');
    const vragen = [
      { url: '/api/v1/uitnodigingen', headers: beheerder.headers },
      { url: '/api/v1/aanbieders/90000001/noodtoegang', headers: contract.headers },
    ];
    // Without a body: each is refused for that, and counted.
    for (const vraag of vragen) expect(await reeks(3, { ...vraag, method: 'POST' })).toEqual([400, 400, 429]);
  });

  it('does not count who watches over this process', async () => {
    await begin();
    expect(new Set(await reeks(20, { url: '/health/live' }))).toEqual(new Set([200]));
  });

  it('takes a whole IPv6 network for one asker', async () => {
    await begin();
    const url = '/api/v1/sessie';
    await reeks(5, { url, remoteAddress: '2001:db8:1:2::1' });
    expect(await reeks(1, { url, remoteAddress: '2001:db8:1:2:ffff::9' })).toEqual([429]);
    expect(await reeks(1, { url, remoteAddress: '2001:db8:1:3::1' })).toEqual([200]);
  });

  it('believes only our own proxy about who is behind it', async () => {
    const url = '/api/v1/sessie';
    proef = await maakProefapp({ grenzen: KLEIN, proxies: ['10.0.0.0/8'] });
    const achter = (klant: string) => ({ 'x-forwarded-for': klant });
    await reeks(5, { url, remoteAddress: '10.1.2.3', headers: achter('203.0.113.1') });
    expect(await reeks(1, { url, remoteAddress: '10.1.2.3', headers: achter('203.0.113.1') })).toEqual([429]);
    expect(await reeks(1, { url, remoteAddress: '10.1.2.3', headers: achter('203.0.113.2') })).toEqual([200]);
    // Whoever is no proxy of ours counts as itself, whatever it says.
    await reeks(5, { url, remoteAddress: '198.51.100.1', headers: achter('203.0.113.3') });
    expect(await reeks(1, { url, remoteAddress: '198.51.100.1', headers: achter('203.0.113.4') })).toEqual([429]);
  });
});
