import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { legToelichtingenVast } from '../../meten/waarnemingen/index.ts';
import { inTransactie, metToegang } from '../../platform/database/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';

let huis: Proefapp;
let eigen: number;
let indiener: Proefpersoon;
let accordeur: Proefpersoon;
let jaarlijks: Proefpersoon;
let analist: Proefpersoon;
let contract: Proefpersoon;

beforeAll(async () => {
  huis = await maakProefapp();
  const { database } = huis;
  const { rows } = await database.pool.query<{ id: number }>(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values
       ('90000001', 'De Proef', 'JZ12', '{jeugdhulp}', 'proef'), ('90000002', 'Alleen Jaren', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
  );
  const [een = 0, twee = 0] = rows.map(({ id }) => id);
  eigen = een;
  await legCijfersVast(een, { eigenVermogen: [30, 28, 22], balanstotaal: [100, 100, 100] }, [
    '2026-K1',
    '2026-K2',
    '2026-K3',
  ]);
  const maanden = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`liquiditeitMaand${i + 1}`, [i < 4 ? 10 : -5]]),
  );
  await legCijfersVast(een, maanden, ['2026-K3']);
  await legCijfersVast(twee, { eigenVermogen: [30, 40], balanstotaal: [100, 100] }, ['2024', '2025']);
  await database.pool.query(
    `insert into geleverde_zorg values
       ('JZ12', $1, 'pleegzorg', '2026-K3', 10, '2026-10-01', null, 'proef'), ('JZ30', $1, 'pleegzorg', '2026-K3', 4, '2026-10-01', null, 'proef'),
       ('JZ30', $1, 'ambulant', '2026-K3', 20, '2026-10-01', null, 'proef')`,
    [een],
  );
  indiener = await maakProefpersoon(database, 'indiener', { organisatieId: een });
  accordeur = await maakProefpersoon(database, 'accordeur', { partijId: indiener.partijId });
  jaarlijks = await maakProefpersoon(database, 'indiener', { organisatieId: twee });
  analist = await maakProefpersoon(database, 'analist');
  contract = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ12' });
});
afterAll(() => huis.sluit());

async function legCijfersVast(id: number, cijfers: Readonly<Record<string, number[]>>, perioden: readonly string[]) {
  for (const [gegeven, waarden] of Object.entries(cijfers))
    for (const [i, waarde] of waarden.entries())
      await huis.database.pool.query(`insert into waarneming values ('JZ12', $1, $2, $3, $4, '2026-10-20', null, 1)`, [
        id,
        gegeven,
        perioden[i],
        waarde,
      ]);
}

const vraag = (wie: Proefpersoon, method: 'GET' | 'POST' | 'PUT' | 'DELETE', pad: string, payload?: object) =>
  huis.app.inject({ method, url: `/api/v1${pad}`, headers: wie.headers, ...(payload && { payload }) });

interface Kengetal {
  code: string;
  ligging: string;
  ruimte: number;
  periode: string;
  sturing: { euro: number } | null;
  verandering: { vanPeriode: string; oordeel: string } | null;
  toelichtingen: { naam: string; tekst: string }[];
}
interface Beeld {
  periode: string;
  ritme: string;
  valtOp: string[];
  prognose: { eersteTekort: string; maanden: unknown[] } | null;
  onderwerpen: { code: string; kengetallen: Kengetal[]; zonderCijfer: string[] }[];
}
const kengetal = (beeld: Beeld, code: string) =>
  beeld.onderwerpen.flatMap((o) => o.kengetallen).find((k) => k.code === code);

describe('the own view', () => {
  it('says where each ratio lies, what moved and when money runs short, and nothing of a trede', async () => {
    await inTransactie(huis.database, ({ client }) =>
      legToelichtingenVast(
        client,
        eigen,
        [{ gegeven: 'eigenVermogen', periode: '2026-K3', tekst: 'Een gebouw is afgewaardeerd.', versie: null }],
        new Date('2026-10-21T10:00:00Z'),
      ),
    );
    const antwoord = await vraag(indiener, 'GET', '/zelfbeeld?bekendOp=2026-11-01');
    expect(antwoord.statusCode).toBe(200);
    expect(antwoord.body).not.toMatch(/trede/i);
    const beeld = antwoord.json<Beeld>();
    expect(beeld).toMatchObject({ periode: '2026-K3', ritme: 'kwartaal' });
    expect(beeld.valtOp.slice(0, 2).sort()).toEqual(['maandenTotTekort', 'solvabiliteit']);
    expect(beeld.prognose).toMatchObject({ eersteTekort: '2027-02' });
    expect(beeld.prognose?.maanden).toHaveLength(12);
    const solvabiliteit = kengetal(beeld, 'solvabiliteit');
    expect(solvabiliteit).toMatchObject({
      ligging: 'voorbij',
      periode: '2026-K3',
      verandering: { vanPeriode: '2026-K2', oordeel: 'slechter' },
      toelichtingen: [{ naam: 'Eigen vermogen', tekst: 'Een gebouw is afgewaardeerd.' }],
    });
    expect(solvabiliteit?.ruimte).toBeCloseTo(-0.03);
    expect(solvabiliteit?.sturing?.euro).toBeCloseTo(3);
  });

  it('is there for who delivers years only', async () => {
    const beeld = (await vraag(jaarlijks, 'GET', '/zelfbeeld')).json<Beeld>();
    expect(beeld).toMatchObject({ periode: '2025', ritme: 'jaar', prognose: null });
    expect(kengetal(beeld, 'solvabiliteit')).toMatchObject({
      ligging: 'ruim',
      verandering: { vanPeriode: '2024', oordeel: 'beter' },
    });
    expect(beeld.onderwerpen.find((o) => o.code === 'liquiditeit')?.zonderCijfer).not.toEqual([]);
  });

  it('is nobody else’s', async () => {
    for (const wie of [analist, contract]) expect((await vraag(wie, 'GET', '/zelfbeeld')).statusCode).toBe(403);
  });

  it('gives the story with the figure to who may see the figure', async () => {
    const antwoord = await vraag(analist, 'GET', '/aanbieders/90000001/waarnemingen');
    const { waarnemingen } = antwoord.json<{
      waarnemingen: { gegeven: string; periode: string; toelichting: string }[];
    }>();
    const verhalen = waarnemingen.filter((w) => w.toelichting !== '');
    expect(verhalen).toMatchObject([
      { gegeven: 'eigenVermogen', periode: '2026-K3', toelichting: 'Een gebouw is afgewaardeerd.' },
    ]);
    const eerder = await vraag(analist, 'GET', '/aanbieders/90000001/waarnemingen?bekendOp=2026-10-20');
    expect(eerder.body).not.toContain('afgewaardeerd');
  });
});

interface Gesprek {
  titel: string;
  revisie: number;
  regios: string[];
  cijfersOp: string;
  teksten: { onderwerp: string; vraag: string; tekst: string; revisie: number; door: string }[];
  afspraken: { id: number; wat: string }[];
  gebieden: { code: string; jongeren: number; gemeenten: string[] }[];
}
const begin = async (wie = indiener) =>
  (await vraag(wie, 'POST', '/gesprekken', { titel: 'Gesprek met de regio' })).json<{ id: number }>().id;
const lees = async (id: number, wie = indiener) => (await vraag(wie, 'GET', `/gesprekken/${id}`)).json<Gesprek>();

describe('preparing a talk', () => {
  it('begins with where the provider helps young people, most first', async () => {
    const id = await begin();
    const gesprek = await lees(id);
    expect(gesprek.gebieden).toMatchObject([
      { code: 'JZ30', jongeren: 24 },
      { code: 'JZ12', jongeren: 10 },
    ]);
    expect(gesprek.gebieden[0]?.gemeenten.length).toBeGreaterThan(0);
    expect(gesprek.regios).toEqual(['JZ30', 'JZ12']);
  });

  it('keeps texts of both who deliver and who approve, and overwrites nothing unseen', async () => {
    const id = await begin();
    const tekst = (wie: Proefpersoon, inhoud: string, revisie: number) =>
      vraag(wie, 'PUT', `/gesprekken/${id}/teksten`, {
        onderwerp: 'liquiditeit',
        vraag: 'doen',
        tekst: inhoud,
        revisie,
      });
    expect((await tekst(indiener, 'Wij sparen.', 0)).json()).toEqual({ revisie: 1 });
    // A second time because the answer was lost.
    expect((await tekst(indiener, 'Wij sparen.', 0)).json()).toEqual({ revisie: 1 });
    expect((await tekst(accordeur, 'Wij lenen.', 0)).statusCode).toBe(409);
    expect((await tekst(accordeur, 'Wij lenen.', 1)).json()).toEqual({ revisie: 2 });
    const botsing = await tekst(indiener, 'Wij sparen meer.', 1);
    expect(botsing.statusCode).toBe(409);
    expect(botsing.json<{ detail: string }>().detail).toContain('accordeur');
    expect((await lees(id, accordeur)).teksten).toMatchObject([{ tekst: 'Wij lenen.', revisie: 2 }]);
  });

  it('keeps one text of many that come at the same time', async () => {
    const id = await begin();
    const antwoorden = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        vraag(i % 2 ? indiener : accordeur, 'PUT', `/gesprekken/${id}/teksten`, {
          onderwerp: 'zorg',
          vraag: 'zien',
          tekst: `tekst ${i}`,
          revisie: 0,
        }),
      ),
    );
    expect(antwoorden.filter((a) => a.statusCode === 200)).toHaveLength(1);
    const gelukt = antwoorden.findIndex((a) => a.statusCode === 200);
    expect((await lees(id)).teksten).toMatchObject([{ tekst: `tekst ${gelukt}`, revisie: 1 }]);
  });

  it('changes what the paper is about, holds it to its revision and to days that were', async () => {
    const id = await begin();
    const wens = {
      revisie: 1,
      titel: 'Voorjaarsgesprek',
      met: 'Regio en gemeente',
      gesprekOp: '2026-12-08',
      regios: ['JZ30'],
      cijfersOp: '2026-11-01',
    };
    expect((await vraag(indiener, 'PUT', `/gesprekken/${id}`, wens)).json()).toEqual({ revisie: 2 });
    expect((await vraag(indiener, 'PUT', `/gesprekken/${id}`, wens)).statusCode).toBe(409);
    expect(
      (await vraag(indiener, 'PUT', `/gesprekken/${id}`, { ...wens, revisie: 2, cijfersOp: '2190-01-01' })).statusCode,
    ).toBe(400);
    expect(await lees(id)).toMatchObject({ titel: 'Voorjaarsgesprek', cijfersOp: '2026-11-01', regios: ['JZ30'] });
  });

  it('keeps, changes and drops what was agreed', async () => {
    const id = await begin();
    const nieuw = { wat: 'De regio betaalt sneller', wie: 'de regio', voor: '2027-01-31' };
    const afspraak = (await vraag(accordeur, 'POST', `/gesprekken/${id}/afspraken`, nieuw)).json<{ id: number }>().id;
    const pad = `/gespreksafspraken/${afspraak}`;
    expect((await vraag(indiener, 'PUT', pad, { ...nieuw, wat: 'De regio betaalt binnen 30 dagen' })).statusCode).toBe(
      204,
    );
    expect((await lees(id)).afspraken).toMatchObject([{ wat: 'De regio betaalt binnen 30 dagen' }]);
    expect((await vraag(indiener, 'DELETE', pad)).statusCode).toBe(204);
    expect((await lees(id)).afspraken).toEqual([]);
    expect((await vraag(indiener, 'DELETE', `/gesprekken/${id}`)).statusCode).toBe(204);
    expect((await vraag(indiener, 'GET', `/gesprekken/${id}`)).statusCode).toBe(404);
  });

  it('is the own paper: another provider, a region and the supervisor see nothing of it', async () => {
    const id = await begin();
    await vraag(indiener, 'PUT', `/gesprekken/${id}/teksten`, {
      onderwerp: 'algemeen',
      vraag: 'zien',
      tekst: 'Geheim',
      revisie: 0,
    });
    const { afspraken } = await lees(id);
    expect(afspraken).toEqual([]);
    expect((await vraag(analist, 'GET', `/gesprekken/${id}`)).statusCode).toBe(403);
    for (const wie of [jaarlijks, contract]) {
      expect((await vraag(wie, 'GET', `/gesprekken/${id}`)).statusCode).toBe(404);
      const over = { onderwerp: 'algemeen', vraag: 'zien', tekst: 'Anders', revisie: 1 };
      expect((await vraag(wie, 'PUT', `/gesprekken/${id}/teksten`, over)).statusCode).toBe(404);
      expect((await vraag(wie, 'DELETE', `/gesprekken/${id}`)).statusCode).toBe(404);
      expect((await vraag(wie, 'POST', `/gesprekken/${id}/afspraken`, { wat: 'Niets' })).statusCode).toBe(404);
    }
    for (const wie of [analist, contract, jaarlijks])
      for (const tabel of ['gespreksvoorbereiding', 'gesprekstekst', 'gespreksafspraak'])
        await metToegang(
          huis.database,
          { rol: wie.rol, partijId: wie.partijId, persoonId: wie.persoonId, landelijk: wie === analist },
          async ({ pool }) =>
            expect((await pool.query(`select 1 from ${tabel}`)).rowCount, `${wie.rol}: ${tabel}`).toBe(0),
        );
    expect((await vraag(contract, 'GET', '/gesprekken')).json()).toEqual({ gesprekken: [] });
  });

  it('cannot be made for another provider, also not in the database itself', async () => {
    const poging = metToegang(
      huis.database,
      { rol: 'indiener', partijId: jaarlijks.partijId, persoonId: jaarlijks.persoonId, landelijk: false },
      ({ pool }) =>
        pool.query(
          `insert into gespreksvoorbereiding (jeugdregio, organisatie_id, partij_id, titel, cijfers_op, gemaakt_op, gemaakt_door, gewijzigd_op, gewijzigd_door)
           values ('JZ12', $1, $2, 'Van een ander', '2026-11-01', now(), 'x', now(), 'x')`,
          [eigen, jaarlijks.partijId],
        ),
    );
    await expect(poging).rejects.toThrow('row-level security');
  });
});
