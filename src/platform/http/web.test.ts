import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database/index.ts';
import { maakApp, registreerWeb } from './index.ts';

let app: FastifyInstance;
let map: string;

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'baken-web-'));
  mkdirSync(join(map, 'assets'));
  writeFileSync(join(map, 'index.html'), '<head></head><h1>Baken</h1>');
  writeFileSync(join(map, 'assets', 'app-1a2b.js'), 'export {}');
  const leeg = {
    adres: 'http://127.0.0.1',
    logNiveau: 'silent',
    controles: {},
    leesStand: async () => 0,
    vandaag: () => '2026-11-22',
    database: {} as Database,
    logboek: { schrijf: async () => undefined, sluit: async () => undefined },
  };
  app = await maakApp(leeg);
  await registreerWeb(app, map, leeg.adres);
});
afterAll(async () => {
  await app.close();
  rmSync(map, { recursive: true });
});

it.each([
  ['//', 200, 'text/html', 'no-store'],
  ['/', 200, 'text/html', 'no-store'],
  ['/aanbieders/90000001?bekendOp=2026-01-01', 200, 'text/html', 'no-store'],
  ['/assets/app-1a2b.js', 200, 'javascript', 'immutable'],
])('gives %s', async (pad, status, type, cache) => {
  const antwoord = await app.inject(pad);
  expect(antwoord.statusCode).toBe(status);
  expect(antwoord.headers['content-type']).toContain(type);
  expect(antwoord.headers['cache-control']).toContain(cache);
});

it.each(['/assets/oud-9z9z.js', '/assets/../../package.json', '/..%2f..%2fetc%2fpasswd.txt', '/api/v1/onbekend'])(
  'has nothing at %s, and never gives a page for it',
  async (pad) => {
    const antwoord = await app.inject(pad);
    expect(antwoord.statusCode).toBeGreaterThanOrEqual(400);
    expect(antwoord.payload).not.toContain('<h1>');
  },
);

it('refuses an address that cannot be read, in the words of every other refusal', async () => {
  const antwoord = await app.inject('/%E0%A4%A');
  expect([antwoord.statusCode, antwoord.json().type]).toEqual([400, '/problemen/ongeldige-invoer']);
});

it('gives every page a nonce of its own, in the page and in its policy', async () => {
  const nonces = await Promise.all(
    ['/', '/', '/index.html', '/regios'].map(async (pad) => {
      const { payload, headers } = await app.inject(pad);
      const [, nonce = ''] = /<meta property="csp-nonce" nonce="([\w+/=]{24})">/.exec(payload) ?? [];
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(new Set(nonces).size).toBe(4);
});
