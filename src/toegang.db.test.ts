import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadBasis } from './basis.ts';
import { type Database, metToegang } from './platform/database/index.ts';
import { maakTestdatabase } from './platform/database/testdatabase.ts';
import { type Jobs, startJobs } from './platform/jobs/index.ts';
import { type Logboek, maakLogboek } from './platform/logboek/index.ts';
import {
  type Doel,
  isLandelijk,
  maakSessie,
  magInRelatie,
  magRoute,
  RELATIES,
  type Relatie,
  ROLLEN,
  type Rol,
  rang,
  rechtVan,
  type Toegangseis,
} from './platform/toegang/index.ts';
import { maakProefpersoon, type Proefpersoon } from './platform/toegang/proefpersoon.ts';
import { maakDrukker } from './platform/uitvoer/index.ts';
import { bouwApp } from './server.ts';

/**
 * Every route × role × relation, made from the OpenAPI document and the matrix: allowed where the matrix says so, refused
 * everywhere else. A route without a rule does not even register.
 */
const [REGIO, KVK] = ['JZ12', '90000001'];
const BEWERKINGEN = ['get', 'post', 'put', 'delete'] as const;

interface Route {
  readonly methode: (typeof BEWERKINGEN)[number];
  readonly pad: string;
  readonly naam: string;
  readonly toegang: Toegangseis;
}

let database: Database;
let jobs: Jobs;
let logboek: Logboek;
let app: FastifyInstance;
let routes: Route[];
let organisatieId: number;
const mensen = new Map<string, Proefpersoon>();

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  organisatieId = await zetAanbiederNeer();
  for (const rol of ROLLEN)
    for (const relatie of RELATIES) mensen.set(`${rol}/${relatie}`, await maakMens(rol, relatie));
  jobs = await startJobs(database);
  logboek = maakLogboek(database);
  const post = { stuur: async () => undefined };
  const opties = { database, demo: true, adres: 'http://127.0.0.1:8080', logNiveau: 'silent', logboek, post };
  app = await bouwApp(opties, jobs, { drukker: maakDrukker(), eigenAdres: () => '' });
  await app.ready();
  routes = leesRoutes((await app.inject('/api/v1/openapi.json')).json());
}, 120_000);
afterAll(async () => {
  await app.close();
  await logboek.sluit();
  await jobs.stop();
  await database.sluit();
});

/** One provider of which everything is known that the database keeps, helping young people in one region. */
async function zetAanbiederNeer(): Promise<number> {
  const { pool } = database;
  const { rows } = await pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, 'De Proef', $2, '{jeugdhulp}', 'proef') returning id`,
    [KVK, REGIO],
  );
  const id = rows[0]?.id ?? 0;
  const waarden = [REGIO, id];
  await pool.query(
    `insert into waarneming values ($1, $2, 'eigenVermogen', '2026-K1', 1, '2026-04-01', null, 1)`,
    waarden,
  );
  await pool.query(
    `insert into gebeurtenis (jeugdregio, organisatie_id, datum, soort, bron, vastgelegd_op)
     values ($1, $2, '2026-04-02', 'opnamestop', 'proef', '2026-04-02')`,
    waarden,
  );
  await pool.query(
    `insert into tredevoorstel values ($1, $2, 'voorbeeldnormen-2026', '2026-04-02', 1, '2026-K1', 3, false, '[]', '[]', '{}', 1, 1, '[]', 10, 3000000)`,
    waarden,
  );
  await pool.query(
    `insert into tredebesluit (jeugdregio, organisatie_id, op, trede, reden, door, normset)
     values ($1, $2, '2026-04-03', 3, 'een lange reden', 'proef', 'voorbeeldnormen-2026')`,
    waarden,
  );
  await pool.query(`insert into ews_aanwijzing values ($2, $1, 'moeilijk te vervangen', '2026-01-01')`, waarden);
  await pool.query(
    `insert into geleverde_zorg values ($1, $2, 'pleegzorg', '2026-K1', 10, '2026-04-01', null, 'proef')`,
    waarden,
  );
  await pool.query(
    `insert into geleverde_zorg_gemeente values ($1, $2, 'GM0307', 'pleegzorg', '2026-K1', 6, '2026-04-01', null, 'proef')`,
    waarden,
  );
  return id;
}

/** Somebody in a role whose party stands in one relation, and no other, to that provider. */
async function maakMens(rol: Rol, relatie: Relatie): Promise<Proefpersoon> {
  const soort = { soort: 'aanbieder' } as const;
  if (relatie === 'eigen') {
    const { rows } = await database.pool.query<{ id: number }>('select id from partij where organisatie_id = $1', [
      organisatieId,
    ]);
    const partijId = rows[0]?.id;
    return maakProefpersoon(database, rol, partijId === undefined ? { ...soort, organisatieId } : { partijId });
  }
  const mens = await maakProefpersoon(database, rol, relatie === 'regio' ? { ...soort, regiocode: REGIO } : soort);
  if (relatie === 'zaak')
    await database.pool.query(
      `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
       values ('deling', $1, 'vroegsignalering', $2, '{oordeel,cijfers,gebeurtenissen}', now() + interval '1 day', 'voor de proef')`,
      [organisatieId, mens.partijId],
    );
  return mens;
}

interface Document {
  readonly paths: Record<string, Partial<Record<string, { operationId: string; 'x-toegang'?: Toegangseis }>>>;
}

function leesRoutes({ paths }: Document): Route[] {
  return Object.entries(paths).flatMap(([pad, bewerkingen]) =>
    BEWERKINGEN.flatMap((methode) => {
      const bewerking = bewerkingen[methode];
      if (!bewerking) return [];
      const toegang = bewerking['x-toegang'];
      if (toegang === undefined) throw new Error(`${methode} ${pad}: geen regel voor toegang`);
      return { methode, pad, naam: bewerking.operationId, toegang };
    }),
  );
}

const PARAMETERS: Readonly<Record<string, string>> = {
  kvk: KVK,
  code: REGIO,
  id: '1',
  nummer: '1',
  versie: '1',
  agb: '99000001',
  jaar: '2026',
  controle: 'balansKlopt',
  persoonId: '00000000-0000-4000-8000-000000000000',
  kenmerk: '00000000-0000-4000-8000-000000000000',
  document: '00000000-0000-4000-8000-000000000000',
  punt: '00000000-0000-4000-8000-000000000000',
  token: 'bestaatniet-bestaatniet-bestaatniet',
};
const QUERY: Readonly<Record<string, string>> = {
  maakRapportLandelijkOverzicht: '?formaat=xlsx',
  maakRapportAanbieder: '?formaat=xlsx',
  maakRapportTredenInDeTijd: '?formaat=xlsx',
  maakRapportConcentratie: '?formaat=xlsx',
  maakRapportConcentratieVanRegio: '?formaat=xlsx',
  maakRapportDomino: `?formaat=xlsx&kvks=${KVK}`,
  maakRapportDominoVanRegio: `?formaat=xlsx&kvks=${KVK}`,
};

function vraag({ methode, pad, naam }: Route, headers: Record<string, string>) {
  const url = pad.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const waarde = PARAMETERS[parameter];
    if (waarde === undefined) throw new Error(`${pad}: geen proefwaarde voor ${parameter}`);
    return waarde;
  });
  return app.inject({ method: methode, url: `/api/v1${url}${QUERY[naam] ?? ''}`, headers });
}

/** A session of its own for every request: some routes end the one with which they are asked, or all others. */
async function headersVan(rol: Rol, relatie: Relatie): Promise<Record<string, string>> {
  // Nobody is signed in as a visitor: that one comes without a session.
  if (rol === 'bezoeker') return {};
  const { persoonId, functieId } = mensen.get(`${rol}/${relatie}`) as Proefpersoon;
  const token = await maakSessie(database.db, { persoonId, functieId, via: 'proef' }, new Date());
  return { cookie: `__Host-baken=${token}` };
}

const GEWEIGERD = [401, 403, 404];

function oordeel({ toegang }: Route, rol: Rol, relatie: Relatie, status: number): boolean {
  if (status >= 500) return false;
  if (typeof toegang === 'string') return status !== 401 && status !== 403;
  if (!magRoute(rol, toegang)) return status === 403;
  switch (toegang.bereik) {
    case 'zaak':
      return magInRelatie(rol, toegang, relatie) ? !GEWEIGERD.includes(status) : status === 404;
    case 'regio':
      return magInRelatie(rol, toegang, relatie) ? status === 200 : status === 403;
    default:
      return status !== 401 && status !== 403;
  }
}

describe('every route × role × relation', () => {
  it('is allowed where the matrix says so, and refused everywhere else', async () => {
    const fouten: string[] = [];
    let cellen = 0;
    for (const route of routes)
      for (const rol of ROLLEN)
        for (const relatie of RELATIES) {
          cellen += 1;
          const { statusCode } = await vraag(route, await headersVan(rol, relatie));
          const goed =
            rol === 'bezoeker' && route.toegang !== 'openbaar'
              ? statusCode === 401
              : oordeel(route, rol, relatie, statusCode);
          if (!goed) fouten.push(`${route.methode} ${route.pad} als ${rol} (${relatie}): ${statusCode}`);
        }
    expect(fouten).toEqual([]);
    expect(cellen).toBe(routes.length * ROLLEN.length * RELATIES.length);
    expect(routes.length).toBeGreaterThan(25);
  }, 480_000);

  it('shows a provider in a list exactly to those who may see it', async () => {
    const lijst = routes.find(({ naam }) => naam === 'leesAanbieders');
    if (!lijst) throw new Error('geen lijst van aanbieders');
    for (const rol of ROLLEN.filter((r) => magRoute(r, lijst.toegang)))
      for (const relatie of RELATIES) {
        const headers = await headersVan(rol, relatie);
        const antwoord = await app.inject({ url: '/api/v1/aanbieders?bereik=alle', headers });
        const { aanbieders } = antwoord.json<{
          aanbieders: { kvk: string; nietZichtbaar: string[]; trede: unknown }[];
        }>();
        const [gezien] = aanbieders;
        expect(gezien?.kvk === KVK, `${rol} (${relatie})`).toBe(magInRelatie(rol, lijst.toegang, relatie));
        if (!gezien) continue;
        const ziet = zietOordeel(rol, relatie);
        expect(gezien.nietZichtbaar, `${rol} (${relatie})`).toEqual(
          ziet ? [] : ['oordeel', 'cijfers', 'gebeurtenissen'],
        );
        expect(gezien.trede, `${rol} (${relatie})`).toBe(ziet ? 3 : null);
      }
  });
});

const zietVoor = (rol: Rol, doelen: readonly Doel[], relatie: Relatie) =>
  rechtVan(rol, doelen, [relatie, 'iedereen']) >= rang('lezen');
const zietOordeel = (rol: Rol, relatie: Relatie) => zietVoor(rol, ['vroegsignalering'], relatie);

describe('the database by itself', () => {
  const als = (rol: Rol, relatie: Relatie, werk: (eigen: Database) => Promise<void>) => {
    const { partijId, persoonId } = mensen.get(`${rol}/${relatie}`) as Proefpersoon;
    return metToegang(database, { rol, partijId, persoonId, landelijk: isLandelijk(rol) }, werk);
  };
  const tel = async ({ pool }: Database, tabel: string, kolom = 'organisatie_id') =>
    (await pool.query<{ n: number }>(`select count(*) as n from ${tabel} where ${kolom} = $1`, [organisatieId])).rows[0]
      ?.n;

  it.each(['waarneming', 'gebeurtenis', 'tredevoorstel', 'tredebesluit', 'ews_aanwijzing'])(
    'shows %s to those who may see it, and nothing to others',
    async (tabel) => {
      for (const rol of ROLLEN)
        for (const relatie of RELATIES)
          await als(rol, relatie, async (eigen) => {
            expect(await tel(eigen, tabel), `${rol} (${relatie})`).toBe(zietOordeel(rol, relatie) ? 1 : 0);
          });
    },
  );

  it('keeps tables that prove who somebody is from everyone', async () => {
    for (const rol of ROLLEN)
      for (const tabel of ['sessie', 'wachtwoord', 'identiteit', 'aanmeldstroom', 'machinetoken', 'bericht'])
        await expect(
          als(rol, 'iedereen', async ({ pool }) => void (await pool.query(`select 1 from ${tabel}`))),
          `${rol}: ${tabel}`,
        ).rejects.toMatchObject({ code: '42501' });
  });

  it('has a policy on every table, also for its owner, and roles that can do nothing by themselves', async () => {
    const { rows } = await database.pool.query<{ tabel: string }>(
      `select c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p')
         and not (c.relrowsecurity and c.relforcerowsecurity
                  and exists (select from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(rows).toEqual([]);
    const { rows: rollen } = await database.pool.query<{ rolname: string }>(
      `select rolname from pg_roles r where rolname in ('baken_app', 'baken_landelijk')
       and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcanlogin
       and not exists (select from pg_class c where c.relowner = r.oid)`,
    );
    expect(rollen).toHaveLength(2);
  });

  it('shows care by region, and a case to its parties only', async () => {
    for (const rol of ROLLEN)
      for (const relatie of RELATIES)
        await als(rol, relatie, async (eigen) => {
          const ziet =
            rechtVan(rol, ['vroegsignalering'], [...(relatie === 'eigen' ? (['eigen'] as const) : []), 'iedereen']) >=
              rang('lezen') ||
            (relatie === 'regio' && rechtVan(rol, ['contractbeheer', 'casuistiek'], ['regio']) >= rang('lezen'));
          for (const tabel of ['geleverde_zorg', 'geleverde_zorg_gemeente'])
            expect(await tel(eigen, tabel), `${tabel}: ${rol} (${relatie})`).toBe(ziet ? 1 : 0);
          const wie =
            rechtVan(rol, ['vroegsignalering'], ['iedereen']) >= rang('lezen') ||
            (relatie === 'eigen' && rechtVan(rol, ['vroegsignalering'], ['eigen']) >= rang('lezen'));
          const gedeeld = (await tel(eigen, 'verlening')) ?? 0;
          // There is one for every role: the party that got it sees its own, others see all or nothing.
          expect(gedeeld, `${rol} (${relatie})`).toBe(wie ? ROLLEN.length : relatie === 'zaak' ? 1 : 0);
        });
  });

  it('shows a delivery to its own party and to who asks for all, and what is not handed in to its own party only', async () => {
    const { rows } = await database.pool.query<{ uitvraag: number; aanlevering: number }>(
      `with u as (
         insert into uitvraag (titel, aan, periode, deadline, doel, grondslag, velden, doelgroep, status, verstuurd_op)
         values ('Proef', 'aanbieders', '2026-K1', '2026-05-15', 'voor de proef', 'de wet', '[]', '{}', 'verstuurd', now()) returning id
       ), a as (
         insert into aanlevering (uitvraag_id, partij_id, organisatie_id, jeugdregio, vorm, vier_ogen, deadline)
         select u.id, p.id, p.organisatie_id, $2, 'aanbieder', true, '2026-05-15' from u, partij p where p.organisatie_id = $1
         returning id, uitvraag_id
       ), c as (
         insert into aanlevering_cel (aanlevering_id, gegeven, waarde, herkomst, revisie, door_naam, op)
         select id, 'eigenVermogen', '1', 'getypt', 1, 'proef', now() from a
       ) select id as aanlevering, uitvraag_id as uitvraag from a`,
      [organisatieId, REGIO],
    );
    const { uitvraag = 0, aanlevering = 0 } = rows[0] ?? {};
    for (const rol of ROLLEN)
      for (const relatie of RELATIES)
        await als(rol, relatie, async ({ pool }) => {
          const ziet = async (vraag: string, id: number) => (await pool.query(vraag, [id])).rowCount;
          const eigen =
            relatie === 'eigen' && rechtVan(rol, ['aanlevering', 'accordering'], ['eigen']) >= rang('lezen') ? 1 : 0;
          const alle = rechtVan(rol, ['aanlevering'], ['iedereen']) >= rang('lezen') ? 1 : 0;
          const wie = `${rol} (${relatie})`;
          expect(await ziet('select 1 from uitvraag where id = $1', uitvraag), wie).toBe(eigen || alle);
          expect(await ziet('select 1 from aanlevering where id = $1', aanlevering), wie).toBe(eigen || alle);
          expect(await ziet('select 1 from aanlevering_cel where aanlevering_id = $1', aanlevering), wie).toBe(eigen);
        });
    for (const vraag of [
      `insert into aanlevering (uitvraag_id, partij_id, jeugdregio, vorm, vier_ogen, deadline) select ${uitvraag}, 1, 'JZ12', 'aanbieder', true, '2026-05-15'`,
      'delete from aanlevering',
      'delete from uitvraag',
      'delete from aanlevering_cel',
      `update uitvraag set last = '{}'`,
    ])
      await expect(
        als('analist', 'iedereen', async ({ pool }) => void (await pool.query(vraag))),
        vraag,
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('tells of a file its name and no more, and of a young person nothing to others', async () => {
    await database.pool.query(`insert into partij (soort, naam, bron) values ('client', 'Een jongere', 'proef')`);
    await als('indiener', 'eigen', async ({ pool }) => {
      await pool.query('select id, bestandsnaam from import');
      expect((await pool.query(`select 1 from partij where naam = 'Een jongere'`)).rowCount).toBe(0);
    });
    const verslag = als('indiener', 'eigen', async ({ pool }) => void (await pool.query('select verslag from import')));
    await expect(verslag).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody overwrite or take away what is known', async () => {
    for (const vraag of [
      'update waarneming set waarde = 2',
      'delete from waarneming',
      `update organisatie set naam = 'x'`,
      'delete from organisatie',
      'delete from verlening',
      'update tredebesluit set trede = 1',
      'delete from gebeurtenis',
      `update verlening set tot = now() + interval '9 years'`,
    ])
      await expect(
        als('analist', 'iedereen', async ({ pool }) => void (await pool.query(vraag))),
        vraag,
      ).rejects.toMatchObject({ code: '42501' });
    await database.pool.query(
      `insert into verlening (soort, organisatie_id, doel, partij_id, persoon_id, onderdelen, tot, reden)
       select 'noodtoegang', $1, 'vroegsignalering', partij_id, persoon_id, '{oordeel}', now() + interval '1 hour', 'voor de proef'
       from functie limit 1`,
      [organisatieId],
    );
    await als('analist', 'iedereen', async ({ pool }) => {
      const { rowCount } = await pool.query(
        `update verlening set beoordeling = 'terecht', beoordeeld_op = now() where soort = 'noodtoegang'`,
      );
      expect(rowCount).toBe(0);
    });
    await database.pool.query(`delete from verlening where soort = 'noodtoegang'`);
  });

  it('lets nobody write what the matrix does not let them', async () => {
    for (const rol of ROLLEN)
      for (const relatie of RELATIES) {
        const mag = rechtVan(rol, ['vroegsignalering'], [relatie, 'iedereen']) >= rang('schrijven');
        const poging = als(rol, relatie, async ({ pool }) => {
          await pool.query(
            `insert into gebeurtenis (jeugdregio, organisatie_id, datum, soort, bron, vastgelegd_op)
             values ($1, $2, '2026-04-02', 'x', 'proef', now())`,
            [REGIO, organisatieId],
          );
          throw new Error('teruggedraaid');
        });
        await expect(poging, `${rol} (${relatie})`).rejects.toThrow(mag ? 'teruggedraaid' : 'row-level security');
      }
  });

  it('selects by index for who may see some providers', async () => {
    await database.pool.query(`insert into waarneming
      select 'JZ01', 100000 + n % 3000, 'g' || n, '2026-K1', 1, '2026-04-01', null, 1 from generate_series(1, 60000) n`);
    await database.pool.query('analyze waarneming');
    await als('indiener', 'eigen', async ({ pool }) => {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>('explain select * from waarneming');
      const plan = rows.map((rij) => rij['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/Index (Only )?Scan|Bitmap Index Scan/);
      expect(plan).not.toContain('Seq Scan on waarneming');
    });
  });

  it('forgets who asked when the transaction ends, also when it fails', async () => {
    await als('indiener', 'eigen', async () => {
      throw new Error('stuk');
    }).catch(() => undefined);
    for (let i = 0; i < 10; i++) {
      const { rows } = await database.pool.query(
        `select current_setting('baken.rol', true) as rol, current_user = session_user as zelf`,
      );
      expect(rows[0]).toMatchObject({ zelf: true });
      expect(rows[0]?.rol ?? '').toBe('');
    }
  });
});
