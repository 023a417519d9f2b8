import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toetsOntwerpregels } from '../e2e/api/ontwerpregels.ts';
import { laadBasis } from './basis.ts';
import { BakenFout } from './kernel/fouten.ts';
import type { Database } from './platform/database/index.ts';
import { maakTestdatabase } from './platform/database/testdatabase.ts';
import { type Jobs, startJobs } from './platform/jobs/index.ts';
import { type Logboek, maakLogboek } from './platform/logboek/index.ts';
import { maakProefpersoon } from './platform/toegang/proefpersoon.ts';
import { maakDrukker } from './platform/uitvoer/index.ts';
import { bouwApp } from './server.ts';

let database: Database;
let jobs: Jobs;
let logboek: Logboek;
let headers: { cookie: string };
let app: FastifyInstance;
let document: { paths: Record<string, Record<string, { operationId: string }>> };

async function maakServer(boek: Logboek): Promise<FastifyInstance> {
  const druk = { drukker: maakDrukker(), eigenAdres: () => '' };
  const post = { stuur: async () => undefined };
  const vast = { database, demo: false, adres: 'http://127.0.0.1:8080', logNiveau: 'silent' };
  const server = await bouwApp({ ...vast, logboek: boek, post }, jobs, druk);
  await server.ready();
  return server;
}

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  jobs = await startJobs(database);
  logboek = maakLogboek(database);
  app = await maakServer(logboek);
  ({ headers } = await maakProefpersoon(database, 'analist'));
  document = (await app.inject('/api/v1/openapi.json')).json();
});
afterAll(async () => {
  await app.close();
  await logboek.sluit();
  await jobs.stop();
  await database.sluit();
});

describe('the API', () => {
  it('follows the NL API Design Rules, as their linter reads the document', () => {
    expect(toetsOntwerpregels(document)).toEqual([]);
  });

  it('shows schemes of regions side by side, with the same municipalities (R-199)', async () => {
    const lees = async (schema: string) => {
      const antwoord = await app.inject(`/api/v1/regios?schema=${schema}&bekendOp=2026-06-01`);
      const { regios } = antwoord.json<{ regios: { code: string; aantalGemeenten: number }[] }>();
      return [regios.length, regios[0]?.code, regios.reduce((som, regio) => som + regio.aantalGemeenten, 0)];
    };
    expect(await lees('jeugdregio')).toEqual([42, 'JZ01', 342]);
    expect(await lees('provincie')).toEqual([12, 'PV20', 342]);
    expect((await app.inject('/api/v1/regios?schema=veiligheidsregio')).statusCode).toBe(404);
    expect((await app.inject('/api/v1/regios?schema=Provincie')).statusCode).toBe(400);
  });

  it('is checked by rules that can fail', () => {
    const slecht = {
      openapi: '2.0',
      info: { version: '1' },
      servers: [{ url: 'http://baken.example/api' }],
      paths: {
        '/Slecht_pad/': {
          get: {
            operationId: 'a',
            parameters: [{ in: 'query', name: 'bekend_op' }],
            responses: { 200: {}, 404: { content: {} } },
          },
        },
      },
    };
    const regels = toetsOntwerpregels(slecht).map((fout) => fout.split(':')[0]);
    for (const regel of [
      'openapi3',
      'semver',
      'include-major-version-in-uri',
      'servers-use-https',
      'paths-no-trailing-slash',
    ])
      expect(regels).toContain(regel);
    for (const regel of [
      'paths-kebab-case',
      'query-keys-camel-case',
      'missing-version-header',
      'use-problem-schema',
      'problem-invalid-input',
    ])
      expect(regels).toContain(regel);
  });

  it('names every route of the program', () => {
    const paden = Object.keys(document.paths);
    for (const pad of [
      '/landelijk-overzicht',
      '/aanbieders/{kvk}',
      '/jeugdregios/{code}',
      '/definities',
      '/importen',
      '/rapporten/landelijk-overzicht',
    ])
      expect(paden).toContain(pad);
  });

  it.each([
    '/api/v1/landelijk-overzicht',
    '/api/v1/landelijk-overzicht?bekendOp=2019-01-01',
    '/api/v1/jeugdregios',
    '/api/v1/jeugdregios/JZ12',
    '/api/v1/aanbieders',
    '/api/v1/definities',
    '/api/v1/importen',
  ])('answers in an empty database: %s', async (pad) => {
    const antwoord = await app.inject({ url: pad, headers });
    expect(antwoord.statusCode, antwoord.payload).toBe(200);
    expect(antwoord.headers['api-version']).toBe('1.0.0');
  });

  it.each([
    ['/api/v1/aanbieders/123', 400],
    ['/api/v1/aanbieders/12345678', 404],
    ['/api/v1/aanbieders?pagina=0', 400],
    ['/api/v1/aanbieders?trede=7', 400],
    ['/api/v1/jeugdregios/JZ40', 404],
    ['/api/v1/landelijk-overzicht?bekendOp=31-12-2026', 400],
    ['/api/v1/landelijk-overzicht/', 404],
    ['/api/v1/importen/999', 404],
    ['/api/v1/rapporten/landelijk-overzicht', 400],
  ])('refuses %s with a problem', async (pad, status) => {
    const antwoord = await app.inject({ url: pad, headers });
    expect([antwoord.statusCode, antwoord.json().status]).toEqual([status, status]);
    expect(antwoord.headers['content-type']).toContain('application/problem+json');
  });

  it('shows nothing when it cannot be written down, and keeps nobody waiting', async () => {
    const stuk = {
      schrijf: () => Promise.reject(new BakenFout('te-druk', 'Het logboek is vol.')),
      sluit: async () => undefined,
    };
    const zonder = await maakServer(stuk);
    for (let keer = 0; keer < 3; keer++) {
      const antwoord = await zonder.inject({ url: '/api/v1/landelijk-overzicht', headers });
      expect([antwoord.statusCode, antwoord.json().detail]).toEqual([503, 'Het logboek is vol.']);
      expect(antwoord.headers['content-type']).toContain('application/problem+json');
    }
    await zonder.close();
  });

  it('is ready, and says of which parts that is true', async () => {
    const { onderdelen } = (await app.inject('/health/ready')).json();
    expect(onderdelen).toEqual({ database: true, wachtrij: true });
  });
});
