import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BakenFout, FOUTEN } from '../../kernel/fouten.ts';
import type { Database, MetDatabase } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { type Jobs, startJobs } from '../../platform/jobs/index.ts';
import { deelBron } from './deelstore.ts';
import { ruimVerlatenOp, verwerkImporten } from './jobs.ts';
import { maakProef, type Proef } from './proefomgeving.ts';
import { inlezenRoutes } from './routes.ts';
import { voerUit } from './uitvoeren.ts';
import type { Inleesomgeving } from './uitvoering.ts';
import { Voortgangsmeter } from './voortgang.ts';

const MAX = 4 * 1024 * 1024;
let database: Database;
let proef: Proef;
let jobs: Jobs;
let omgeving: Inleesomgeving;
let app: ReturnType<typeof maakServer>;
const herbeoordeeld: number[][] = [];
/** Holds up the storing, so that a test can look at it. */
let houdOp: Promise<void> = Promise.resolve();

const maakServer = () => Fastify().withTypeProvider<ZodTypeProvider>();

beforeAll(async () => {
  database = await maakTestdatabase();
  proef = await maakProef(database);
  jobs = await startJobs(database);
  omgeving = {
    database,
    naVastleggen: async (_: unknown, ids: readonly number[]) => {
      await houdOp;
      herbeoordeeld.push([...ids]);
    },
  };
  await verwerkImporten({ ...omgeving, jobs });
  app = maakServer();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((fout, _, antwoord) =>
    fout instanceof BakenFout
      ? antwoord.code(FOUTEN[fout.code].status).send({ detail: fout.message, plekken: fout.plekken })
      : antwoord.code((fout as { statusCode?: number }).statusCode ?? 500).send({ detail: String(fout) }),
  );
  app.decorateRequest('metToegang', ((werk) => werk(database)) as MetDatabase);
  await app.register(inlezenRoutes, { jobs, grenzen: { maxOmvang: MAX }, prefix: '/api' });
});
afterAll(async () => {
  await app.close();
  await jobs.stop();
  await proef.ruimOp();
  await database.sluit();
});
beforeEach(() => {
  herbeoordeeld.length = 0;
});

async function leverAan(inhoud: string | Uint8Array, soort = 'kwartaalcijfers', naam = 'cijfers.csv') {
  const body = new FormData();
  body.append('soort', soort);
  body.append('bestand', new Blob([inhoud as string]), naam);
  const verzoek = new Request('http://x/', { method: 'POST', body });
  return app.inject({
    method: 'POST',
    url: '/api/importen',
    headers: { 'content-type': verzoek.headers.get('content-type') ?? '' },
    payload: Buffer.from(await verzoek.arrayBuffer()),
  });
}

const haal = async (id: number) => (await app.inject(`/api/importen/${id}`)).json();
const stuur = (method: 'POST' | 'PUT', url: string, payload: object = {}) =>
  app.inject({ method, url: `/api${url}`, payload });

async function wacht(id: number, tot: string) {
  for (let i = 0; i < 150; i++) {
    const imp = await haal(id);
    if (imp.status === tot) return imp;
    await new Promise((r) => setTimeout(r, 50));
  }
  throw new Error(`import ${id} is niet ${tot} maar ${(await haal(id)).status}`);
}

const GOED = 'kvk;periode;eigenVermogen\n12345678;2026-K1;10,5\n';

describe('bringing a file in over the web', () => {
  it('checks it in the background, shows what was recognised, stores it when confirmed, and knows it the next time', async () => {
    const antwoord = await leverAan(GOED, 'kwartaalcijfers', 'C:\\map\\ge\u0001heim.csv');
    expect([antwoord.statusCode, antwoord.headers.location]).toEqual([201, `/api/importen/${antwoord.json().id}`]);
    const { id } = antwoord.json();
    const imp = await wacht(id, 'te_bevestigen');
    expect(imp).toMatchObject({
      bestandsnaam: 'geheim.csv',
      verslag: { tellingen: { rijen: 1, nieuw: 1 }, bestand: { codering: 'utf-8', scheiding: ';' } },
    });
    expect(imp.verslag.kolommen.map((k: { betekenis: string; notatie: string }) => [k.betekenis, k.notatie])).toEqual([
      ['kvk', null],
      ['periode', null],
      ['eigenVermogen', 'nl'],
    ]);
    expect(herbeoordeeld).toEqual([]);
    expect((await stuur('POST', `/importen/${id}/bevestiging`)).statusCode).toBe(202);
    expect((await wacht(id, 'vastgelegd')).vastgelegdOp).not.toBeNull();
    expect(herbeoordeeld.length).toBe(1);
    const { rowCount } = await database.pool.query('select 1 from import_deel where import_id = $1', [id]);
    expect(rowCount).toBe(0);
    const nogEens = (await leverAan(GOED)).json().id;
    expect((await wacht(nogEens, 'niets_gewijzigd')).verslag.eerder).toMatchObject({ id });
    const lijst = (await app.inject('/api/importen?paginaGrootte=1')).json();
    expect([lijst.importen.length, lijst.importen[0].id]).toEqual([1, nogEens]);
  });

  it('lets one of two people confirm', async () => {
    const { id } = (await leverAan(GOED.replace('10,5', '11,5'))).json();
    await wacht(id, 'te_bevestigen');
    const beide = await Promise.all([
      stuur('POST', `/importen/${id}/bevestiging`),
      stuur('POST', `/importen/${id}/bevestiging`),
    ]);
    expect(beide.map(({ statusCode }) => statusCode).sort()).toEqual([202, 409]);
    await wacht(id, 'vastgelegd');
    const { rows } = await database.pool.query('select count(*) as aantal from waarneming where import_id = $1', [id]);
    expect(rows).toEqual([{ aantal: 1 }]);
  });

  it('shows what is wrong per row, refuses to store it by accident, and stores the good rows when asked', async () => {
    const { id } = (await leverAan('kvk;periode;vacatures\n12345678;2026-K1;5\n99999999;2026-K1;6\n')).json();
    await wacht(id, 'te_bevestigen');
    expect((await app.inject(`/api/importen/${id}/afkeuringen`)).json()).toEqual({
      totaal: 1,
      afkeuringen: [
        {
          ernst: 'fout',
          rij: 3,
          kolom: 'kvk',
          gevonden: '99999999',
          melding: 'KvK 99999999 staat niet in het register',
        },
      ],
    });
    const csv = await app.inject(`/api/importen/${id}/afgekeurde-rijen`);
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="cijfers-afgekeurd.csv"',
    });
    expect(csv.body).toMatch(/99999999;2026-K1;6;3;kvk: KvK 99999999 staat niet in het register/);
    expect(await stuur('POST', `/importen/${id}/bevestiging`)).toMatchObject({ statusCode: 409 });
    await stuur('POST', `/importen/${id}/bevestiging`, { alleenGoedeRijen: true });
    await wacht(id, 'vastgelegd');
  });

  it('checks again after an answer to its question', async () => {
    const { id } = (await leverAan('kvk;periode;Vermogen;balanstotaal\n12345678;2025;5;1.234\n')).json();
    const imp = await wacht(id, 'te_bevestigen');
    expect(imp.verslag.vragen).toMatchObject([{ soort: 'getalnotatie', kolom: 'balanstotaal' }]);
    expect(await stuur('POST', `/importen/${id}/bevestiging`)).toMatchObject({ statusCode: 409 });
    const kolommen = { Vermogen: { betekenis: 'eigenVermogen' }, balanstotaal: { notatie: 'nl' } };
    expect(await stuur('PUT', `/importen/${id}/keuzes`, { kolommen })).toMatchObject({ statusCode: 202 });
    expect(await wacht(id, 'te_bevestigen')).toMatchObject({
      keuzes: { kolommen },
      verslag: { vragen: [], tellingen: { nieuw: 2 } },
    });
    expect(await stuur('PUT', `/importen/${id}/keuzes`, { kolommen: { x: { notatie: 'frans' } } })).toMatchObject({
      statusCode: 400,
    });
    expect(await stuur('POST', `/importen/${id}/stop`)).toMatchObject({ statusCode: 202 });
    expect((await haal(id)).status).toBe('gestopt');
    expect(await stuur('POST', `/importen/${id}/stop`)).toMatchObject({ statusCode: 409 });
  });

  it('stops while it is storing, and then nothing is stored', async () => {
    const { id } = (await leverAan('kvk;periode;vacatures\n12345678;2025-K1;5\n')).json();
    await wacht(id, 'te_bevestigen');
    const { promise, resolve } = Promise.withResolvers<void>();
    houdOp = promise;
    await stuur('POST', `/importen/${id}/bevestiging`);
    await wacht(id, 'vastleggen');
    expect(await stuur('POST', `/importen/${id}/stop`)).toMatchObject({ statusCode: 202 });
    resolve();
    await wacht(id, 'gestopt');
    const { rowCount } = await database.pool.query('select 1 from waarneming where import_id = $1', [id]);
    expect(rowCount).toBe(0);
  });

  it('begins anew when the worker died in the middle', async () => {
    const { id } = (await leverAan('kvk;periode;vacatures\n12345678;2024-K1;5\n')).json();
    await wacht(id, 'te_bevestigen');
    await database.pool.query(`update import set status = 'vastleggen' where id = $1`, [id]);
    // As after a kill -9: the state says that it is being stored, no transaction is left, and the job comes back.
    await jobs.plan('import-vastleggen', { id });
    await wacht(id, 'vastgelegd');
    await jobs.plan('import-vastleggen', { id });
    await new Promise((r) => setTimeout(r, 800));
    const { rows } = await database.pool.query('select count(*) as aantal from waarneming where import_id = $1', [id]);
    expect(rows).toEqual([{ aantal: 1 }]);
  });

  it('does not let a second runner overwrite what the first came to', async () => {
    const { id } = (await leverAan('kvk;periode;vacatures\n12345678;2023-K1;5\n')).json();
    const imp = await wacht(id, 'te_bevestigen');
    await database.pool.query(`update import set status = 'vastleggen' where id = $1`, [id]);
    const loop = () =>
      voerUit(omgeving, id, deelBron(database.db, imp), 'vastleggen', new Voortgangsmeter(async () => false));
    const beide = await Promise.all([loop(), loop()]);
    expect(beide.map(({ status }) => status)).toEqual(['vastgelegd', 'vastgelegd']);
    expect((await haal(id)).verslag.tellingen.nieuw).toBe(1);
    expect(herbeoordeeld.length).toBe(1);
  });

  it('ends an import of which the work broke off, and lets it be thrown away', async () => {
    const laat = async (status: string, stop = false, sinds = '3 minutes') => {
      const { rows } = await database.pool.query<{ id: number }>(
        `insert into import (soort, bestandsnaam, sha256, omvang, status, stop_gevraagd, gewijzigd_op)
         values ('kwartaalcijfers', 'x', '', 1, $1, $2, now() - $3::interval) returning id`,
        [status, stop, sinds],
      );
      return rows[0]?.id ?? 0;
    };
    const verlaten = await laat('vastleggen');
    const gestopt = await laat('controleren', true);
    const bezig = await laat('vastleggen', false, '10 seconds');
    const wachtend = await laat('te_bevestigen');
    const metWerk = await laat('ontvangen');
    const onderhanden = async () => [{ id: metWerk }];
    expect(await ruimVerlatenOp({ ...omgeving, jobs: { ...jobs, onderhanden } })).toEqual([verlaten, gestopt]);
    expect((await haal(verlaten)).verslag.fouten).toEqual([expect.stringMatching(/Er is niets vastgelegd/)]);
    expect(
      await Promise.all([verlaten, gestopt, bezig, wachtend, metWerk].map(async (id) => (await haal(id)).status)),
    ).toEqual(['mislukt', 'gestopt', 'vastleggen', 'te_bevestigen', 'ontvangen']);
    expect(await stuur('POST', `/importen/${verlaten}/stop`)).toMatchObject({ statusCode: 202 });
    expect((await haal(verlaten)).status).toBe('gestopt');
  });

  it('refuses what it cannot read, with the reason, and keeps no file', async () => {
    const { id } = (await leverAan('%PDF-1.7', 'kwartaalcijfers', 'x.csv')).json();
    expect((await wacht(id, 'geweigerd')).verslag.fouten).toEqual([
      'Dit is een PDF, geen CSV. Baken leest CSV, Excel (.xlsx) en JSON.',
    ]);
    const leeg = (await leverAan('kvk;periode;vacatures\n')).json();
    expect((await wacht(leeg.id, 'geweigerd')).verslag.fouten).toEqual([
      'Er staan geen rijen met cijfers in dit bestand.',
    ]);
    const { rowCount } = await database.pool.query('select 1 from import_deel');
    expect(rowCount).toBe(0);
  });

  it('refuses a file over the limit, an empty one, an unknown kind and no file, and leaves nothing behind', async () => {
    const telling = async () => (await database.pool.query('select count(*) as aantal from import')).rows[0]?.aantal;
    const eerst = await telling();
    expect(await leverAan(new Uint8Array(MAX + 1))).toMatchObject({ statusCode: 413 });
    expect(await leverAan('')).toMatchObject({ statusCode: 400 });
    expect((await leverAan(GOED, 'plaatjes')).json()).toMatchObject({ plekken: [{ plek: 'soort' }] });
    expect(
      await app.inject({
        method: 'POST',
        url: '/api/importen',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        payload: '--x--\r\n',
      }),
    ).toMatchObject({ statusCode: 400 });
    expect(await app.inject('/api/importen/999999')).toMatchObject({ statusCode: 404 });
    expect(await telling()).toBe(eerst);
    const { id } = (await leverAan(Buffer.concat([Buffer.from(GOED), Buffer.alloc(MAX - GOED.length, '\n')]))).json();
    await wacht(id, 'te_bevestigen');
  });
});
