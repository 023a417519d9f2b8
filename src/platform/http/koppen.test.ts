import type { FastifyInstance } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import type { Database } from '../database/index.ts';
import { maakApp } from './index.ts';
import { paginabeleid } from './koppen.ts';

let app: FastifyInstance | undefined;
afterEach(() => app?.close());

async function koppenVan(adres: string, pad = '/api/v1/openapi.json') {
  app = await maakApp({
    adres,
    logNiveau: 'silent',
    controles: {},
    leesStand: async () => 0,
    vandaag: () => '2026-11-22',
    database: {} as Database,
    logboek: { schrijf: async () => undefined, sluit: async () => undefined },
  });
  return (await app.inject({ url: pad, headers: { host: new URL(adres).host } })).headers;
}

it('lets an answer of the API do nothing in a browser, and stay nowhere', async () => {
  expect(await koppenVan('http://127.0.0.1:8080')).toMatchObject({
    'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'cache-control': 'no-store',
  });
});

it('also what is not there, or refused', async () => {
  const koppen = await koppenVan('http://127.0.0.1:8080', '/api/v1/onbekend');
  expect(koppen['content-security-policy']).toContain("default-src 'none'");
  expect(koppen['x-content-type-options']).toBe('nosniff');
});

it('tells a browser to insist on https where people come by https, and only there', async () => {
  expect((await koppenVan('https://baken.example'))['strict-transport-security']).toBe('max-age=63072000');
  await app?.close();
  expect(await koppenVan('http://127.0.0.1:8080')).not.toHaveProperty('strict-transport-security');
});

it('allows nothing inline and nothing of elsewhere on a page', () => {
  for (const adres of ['http://127.0.0.1:8080', 'https://baken.example']) {
    const beleid = paginabeleid('N', adres);
    expect(beleid).not.toMatch(/unsafe|\*|https?:/);
    expect(beleid.split('; ').slice(0, 3)).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-N'",
    ]);
    for (const richtlijn of ['object-src', 'frame-ancestors', 'base-uri'])
      expect(beleid).toContain(`${richtlijn} 'none'`);
    expect(beleid.includes('upgrade-insecure-requests')).toBe(adres.startsWith('https'));
  }
});
