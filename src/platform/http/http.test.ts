import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../database/index.ts';
import { API_PAD, API_VERSIE, datumVeld, maakApp } from './index.ts';

let stand: number;
let dag: string;
let keren: number;
let traag: boolean;
let app: FastifyInstance;

const proefkamer: FastifyPluginAsyncZod = async (kamer) => {
  kamer.get(
    '/proeven',
    {
      config: { perStand: true, toegang: 'openbaar' },
      schema: {
        querystring: z.object({ n: z.coerce.number().int().optional() }),
        response: { 200: z.object({ keren: z.int(), tekst: z.string() }) },
      },
    },
    async ({ query }) => {
      keren++;
      await new Promise((los) => setTimeout(los, 5));
      if (query.n === 404) throw new BakenFout('niet-gevonden', 'Die proef is er niet.');
      return { keren, tekst: 'x'.repeat(4000) };
    },
  );
  kamer.post(
    '/proeven',
    {
      config: { toegang: 'openbaar' },
      schema: { body: z.object({ naam: z.string().min(3, 'minstens 3 letters') }), response: { 200: z.object({}) } },
    },
    async () => {
      throw new Error('geheim wachtwoord in de foutmelding');
    },
  );
};

beforeEach(async () => {
  [stand, dag, keren, traag] = [1, '2026-11-22', 0, false];
  const controles = { database: async () => stand > 0 };
  const opties = {
    adres: 'http://127.0.0.1',
    database: {} as Database,
    logboek: { schrijf: async () => undefined, sluit: async () => undefined },
    logNiveau: 'silent',
    leesStand: async () => stand,
    vandaag: () => dag,
    controles,
  };
  app = await maakApp(opties);
  app.addHook('onSend', async () => {
    if (traag) await new Promise((los) => setTimeout(los, 50));
  });
  await app.register(proefkamer, { prefix: API_PAD });
  await app.ready();
});
afterEach(() => app.close());

const haal = (pad = '/proeven', headers: Record<string, string> = {}) =>
  app.inject({ url: `${API_PAD}${pad}`, headers });

describe('answers that are kept', () => {
  it('makes an answer once, also when many ask at the same time', async () => {
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => haal()));
    expect(antwoorden.map((a) => a.json().keren)).toEqual(Array(20).fill(1));
    expect(antwoorden.every((a) => a.headers['api-version'] === API_VERSIE)).toBe(true);
  });

  it('makes it anew when the data changed or the day turned', async () => {
    await haal();
    stand = 2;
    expect((await haal()).json().keren).toBe(2);
    dag = '2026-11-23';
    expect((await haal()).json().keren).toBe(3);
  });

  it('never gives an answer from before the question, also while others ask', async () => {
    const eerste = haal();
    stand = 2;
    const tweede = haal();
    stand = 3;
    await Promise.all([eerste, tweede]);
    const derde = (await haal()).json().keren;
    stand = 4;
    expect((await haal()).json().keren).toBe(derde + 1);
  });

  it('answers 304 to who has it already, and gzip to who can read it', async () => {
    await haal();
    const vol = await haal();
    const klein = await haal('/proeven', { 'accept-encoding': 'gzip' });
    expect(klein.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(klein.rawPayload).toString()).toBe(vol.payload);
    const zelfde = await haal('/proeven', { 'if-none-match': String(vol.headers.etag) });
    expect([zelfde.statusCode, zelfde.payload]).toEqual([304, '']);
  });

  it('does not make an answer that is there already for a client that hangs up before it is out', async () => {
    await haal();
    // The log is written before an answer goes out; that takes a moment.
    const poort = new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port;
    traag = true;
    for (let i = 0; i < 5; i++) {
      const lijn = connect(Number(poort), '127.0.0.1');
      lijn.write(`GET ${API_PAD}/proeven HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
      await new Promise((los) => setTimeout(los, 10));
      lijn.destroy();
    }
    await new Promise((los) => setTimeout(los, 100));
    expect(keren).toBe(1);
  });

  it('never keeps a refusal', async () => {
    expect((await haal('/proeven?n=404')).statusCode).toBe(404);
    expect((await haal('/proeven?n=404')).statusCode).toBe(404);
    expect(keren).toBe(2);
  });
});

describe('refusals', () => {
  it('names each invalid place of a body', async () => {
    const antwoord = await app.inject({ method: 'POST', url: `${API_PAD}/proeven`, payload: { naam: 'ab' } });
    expect(antwoord.statusCode).toBe(400);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
    expect(antwoord.json()).toMatchObject({
      type: '/problemen/ongeldige-invoer',
      status: 400,
      errors: [{ in: 'body', location: { pointer: '#/naam' }, detail: 'minstens 3 letters' }],
    });
  });

  it.each(['0999-01-01', '2026-02-30', 'gisteren'])('refuses the day %s', async (dagje) => {
    expect(datumVeld.safeParse(dagje).success).toBe(false);
  });

  it('names an invalid query parameter', async () => {
    const { errors } = (await haal('/proeven?n=veel')).json();
    expect(errors).toMatchObject([{ in: 'query', location: { name: 'n' } }]);
  });

  it.each([
    ['{"naam": ', 400],
    ['', 400],
  ])('refuses a body that is no JSON: %j', async (payload, status) => {
    const headers = { 'content-type': 'application/json' };
    const antwoord = await app.inject({ method: 'POST', url: `${API_PAD}/proeven`, headers, payload });
    expect(antwoord.statusCode).toBe(status);
    expect(antwoord.json().type).toBe('/problemen/ongeldige-invoer');
  });

  it('tells nothing about a bug but a number to ask for', async () => {
    const antwoord = await app.inject({ method: 'POST', url: `${API_PAD}/proeven`, payload: { naam: 'abc' } });
    expect(antwoord.statusCode).toBe(500);
    expect(antwoord.payload).not.toContain('geheim');
  });

  it('answers an unknown address with a problem, also with a slash too many', async () => {
    for (const pad of ['/onbekend', '/proeven/']) {
      const antwoord = await haal(pad);
      expect([antwoord.statusCode, antwoord.json().title]).toEqual([404, 'Niet gevonden']);
    }
  });
});

describe('who may ask, while there is no log-in', () => {
  const stuur = (headers: Record<string, string>, method: 'GET' | 'POST' = 'GET') =>
    app.inject({
      method,
      url: `${API_PAD}/proeven`,
      headers,
      ...(method === 'POST' ? { payload: { naam: 'abc' } } : {}),
    });

  it.each(['127.0.0.1:8080', 'localhost', 'localhost:9'])('answers to its own name %s', async (host) => {
    expect((await stuur({ host })).statusCode).toBe(200);
  });

  it.each([
    [{ host: 'baken.kwaad.example' }, 'GET'],
    [{ host: '127.0.0.1.kwaad.example' }, 'GET'],
    [{ host: 'localhost:8080', origin: 'https://kwaad.example' }, 'POST'],
    [{ host: 'localhost:8080', 'sec-fetch-site': 'cross-site' }, 'POST'],
  ] as const)('refuses %j', async (headers, method) => {
    const antwoord = await stuur(headers, method);
    expect([antwoord.statusCode, antwoord.json().type]).toEqual([403, '/problemen/verboden']);
  });
});

describe('health', () => {
  it('is live always, ready only when every part works, and counts per route', async () => {
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ok', onderdelen: { database: true } });
    stand = 0;
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
    await haal('/proeven?n=1');
    const metrics = (await app.inject('/metrics')).payload;
    expect(metrics).toContain('route="/api/v1/proeven"');
    expect(metrics).not.toContain('n=1');
  });
});
