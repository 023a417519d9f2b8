import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { datum, plusDagen } from '../../kernel/datum.ts';
import { type Database, inTransactie } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { herberekenMetSignalenIn, herberekenSignalen, leesRegeloordelen, lopendeSignalen } from './index.ts';
import { gezond, leverProef, maakProefaanbieder, prognose } from './proefsignalen.ts';

const ZWAK = '91000001';
const GOED = '91000002';
const ADRES = 'http://127.0.0.1:8080';

let proef: Proefapp;
let app: FastifyInstance;
let database: Database;
let zwak: number;
let goed: number;
let anna: Proefpersoon;
let bas: Proefpersoon;
let hanna: Proefpersoon;
let jan: Proefpersoon;
let floor: Proefpersoon;

const uuid = (): string => crypto.randomUUID();
const lees = async (wie: Proefpersoon, pad: string) => {
  const antwoord = await app.inject({ url: `/api/v1${pad}`, headers: wie.headers });
  return { status: antwoord.statusCode, body: antwoord.json() };
};
const stuur = async (wie: Proefpersoon, pad: string, payload: object) => {
  const headers = { ...wie.headers, origin: ADRES };
  const antwoord = await app.inject({ method: 'POST', url: `/api/v1${pad}`, headers, payload });
  return { status: antwoord.statusCode, body: antwoord.json() };
};
const reken = (...ids: number[]) => inTransactie(database, (trx) => herberekenMetSignalenIn(trx, ids));
const signaal = async (kvk: string, wie: Proefpersoon = anna) => {
  for (const status of ['open', 'gesluimerd', 'afgehandeld']) {
    const { body } = await lees(wie, `/signalen?kvk=${kvk}&oorzaak=liquiditeit&status=${status}&sorteer=nieuwste`);
    if (body.signalen[0]) return body.signalen[0];
  }
};
const volg = async (wie: Proefpersoon, kvk: string, handeling: object) => {
  const { id, revisie } = await signaal(kvk);
  return stuur(wie, `/signalen/${id}/opvolging`, { revisie, sleutel: uuid(), handeling });
};

/** A provider of which the money runs out, in a database of which nobody did anything with it yet. */
async function maakZwakke(kvk: string): Promise<number> {
  const id = await maakProefaanbieder(database, kvk);
  await leverProef(database, id, '2025-K4', '2026-02-10', gezond(4));
  await leverProef(database, id, '2026-K1', '2026-05-10', { ...gezond(1), ...prognose(5) });
  await reken(id);
  return id;
}

beforeAll(async () => {
  proef = await maakProefapp();
  ({ app, database } = proef);
  zwak = await maakZwakke(ZWAK);
  goed = await maakProefaanbieder(database, GOED);
  await leverProef(database, goed, '2026-K1', '2026-05-10', gezond(1));
  await reken(goed);
  anna = await maakProefpersoon(database, 'analist');
  bas = await maakProefpersoon(database, 'analist');
  hanna = await maakProefpersoon(database, 'indiener', { organisatieId: zwak });
  jan = await maakProefpersoon(database, 'indiener', { organisatieId: goed });
  floor = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ08' });
}, 120_000);
afterAll(() => proef.sluit());

describe('signals in the database', () => {
  it('are there for who does badly, with their evidence, and not for who does well', async () => {
    const { body } = await lees(anna, '/signalen');
    expect(body.signalen).toHaveLength(1);
    expect(body.signalen[0]).toMatchObject({
      onderwerp: { soort: 'aanbieder', kvk: ZWAK },
      oorzaak: { code: 'liquiditeit', soort: 'financieel' },
      ernst: 'stevig',
      status: 'open',
      momenten: 1,
      einde: null,
    });
    expect(body.telling).toEqual({ open: 1, gesluimerd: 0, afgehandeld: 0 });
    const detail = (await lees(anna, `/signalen/${body.signalen[0].id}`)).body;
    expect(detail.momenten[0].bewijs[0]).toMatchObject({
      regel: 'tekortInZicht',
      versie: 1,
      voorwaarde: expect.any(String),
    });
    expect(detail.reeks).toMatchObject({ code: 'maandenTotTekort', grens: 6, richting: 'laagIsSlecht' });
  });

  it('are the same after being made anew, and change nothing', async () => {
    const voor = await database.pool.query('select * from signaal order by id');
    await herberekenSignalen(database);
    await reken(zwak);
    expect((await database.pool.query('select * from signaal order by id')).rows).toEqual(voor.rows);
  });

  it('are seen as known on an earlier day, when nobody may act', async () => {
    expect((await lees(anna, '/signalen?bekendOp=2026-05-09')).body).toMatchObject({ aantal: 0, verleden: true });
    expect((await lees(anna, '/signalen?bekendOp=2026-05-10')).body.aantal).toBe(1);
    const { id, revisie } = await signaal(ZWAK);
    const handeling = { soort: 'opmerking', tekst: 'Dit is oud nieuws.' };
    const geweigerd = await stuur(anna, `/signalen/${id}/opvolging?bekendOp=2026-05-10`, {
      revisie,
      sleutel: uuid(),
      handeling,
    });
    expect(geweigerd.status).toBe(409);
    expect(geweigerd.body.detail).toContain('2026-05-10');
  });

  it('are kept with a decision as what was on the screen', async () => {
    const besluit = { trede: 3, reden: 'Het geld raakt op binnen een half jaar.', oorzaken: ['financieel'] };
    const { voorstel } = (await lees(anna, `/aanbieders/${ZWAK}`)).body;
    const gedaan = await stuur(anna, `/aanbieders/${ZWAK}/trede-besluiten`, { ...besluit, voorstelOp: voorstel.op });
    expect(gedaan.status).toBe(201);
    const { besluiten } = (await lees(anna, `/aanbieders/${ZWAK}`)).body;
    expect(besluiten[0].signalen).toEqual(await lopendeSignalen(database.db, zwak));
    expect(besluiten[0].signalen).toMatchObject([{ titel: 'Er komt een tekort aan geld', ernst: 'stevig' }]);
    expect((await lees(anna, `/aanbieders/${ZWAK}/signalen`)).body).toMatchObject({
      lopend: [{ ernst: 'stevig' }],
      eerder: 0,
    });
  });
});

describe('who may see and do what', () => {
  it('shows a provider its own signals and nobody elses', async () => {
    expect((await lees(hanna, '/signalen')).body).toMatchObject({ aantal: 1, magOpvolgen: false });
    expect((await lees(jan, '/signalen')).body.aantal).toBe(0);
    const { id } = await signaal(ZWAK);
    expect((await lees(jan, `/signalen/${id}`)).status).toBe(404);
    expect((await lees(hanna, `/signalen/${id}`)).body.magAntwoorden).toBe(true);
    expect((await lees(anna, `/signalen/${id}`)).body.magAntwoorden).toBe(false);
  });

  it('shows a region what was shared with it, and no more', async () => {
    expect((await lees(floor, '/signalen')).body.aantal).toBe(0);
    await database.pool.query(
      `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
       values ('deling', $1, 'vroegsignalering', $2, '{cijfers}', now() + interval '1 day', 'alleen de cijfers')`,
      [zwak, floor.partijId],
    );
    expect((await lees(floor, '/signalen')).body.aantal).toBe(0);
    await database.pool.query(
      `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
       values ('deling', $1, 'vroegsignalering', $2, '{oordeel}', now() + interval '1 day', 'voor het gesprek')`,
      [zwak, floor.partijId],
    );
    expect((await lees(floor, '/signalen')).body).toMatchObject({ aantal: 1, magOpvolgen: false });
  });

  it('lets only who watches over all follow up, and only the provider itself answer', async () => {
    const { id, revisie } = await signaal(ZWAK);
    const opmerking = { revisie, sleutel: uuid(), handeling: { soort: 'opmerking', tekst: 'Wij bellen morgen.' } };
    for (const wie of [hanna, jan, floor])
      expect((await stuur(wie, `/signalen/${id}/opvolging`, opmerking)).status).toBe(403);
    const antwoord = { sleutel: uuid(), tekst: 'De bank verlengde het krediet deze week.' };
    expect((await stuur(jan, `/signalen/${id}/antwoord`, antwoord)).status).toBe(404);
    expect((await stuur(anna, `/signalen/${id}/antwoord`, antwoord)).status).toBe(403);
    expect((await stuur(floor, `/signalen/${id}/antwoord`, antwoord)).status).toBe(403);
    expect((await stuur(hanna, `/signalen/${id}/antwoord`, antwoord)).status).toBe(200);
    expect((await stuur(hanna, `/signalen/${id}/antwoord`, antwoord)).status).toBe(200);
    const { opvolging } = (await lees(anna, `/signalen/${id}`)).body;
    expect(opvolging.filter(({ soort }: { soort: string }) => soort === 'antwoord')).toHaveLength(1);
    expect((await signaal(ZWAK)).antwoorden).toBe(1);
  });

  it('shows others what was decided about a signal, and not the agenda of who follows it up', async () => {
    const { id } = await signaal(ZWAK);
    expect((await volg(anna, ZWAK, { soort: 'opmerking', tekst: 'Intern: eerst de accountant bellen.' })).status).toBe(
      200,
    );
    expect(JSON.stringify((await lees(anna, `/signalen/${id}`)).body)).toContain('Intern');
    for (const wie of [hanna, floor])
      expect(JSON.stringify((await lees(wie, `/signalen/${id}`)).body)).not.toContain('Intern');
  });
});

describe('following up', () => {
  it('assigns to people who follow signals up, and to nobody else', async () => {
    const { behandelaars } = (await lees(anna, '/signaalbehandelaars')).body;
    expect(behandelaars.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([anna.persoonId, bas.persoonId]),
    );
    expect((await volg(anna, ZWAK, { soort: 'toegewezen', eigenaar: hanna.persoonId })).status).toBe(400);
    expect((await volg(anna, ZWAK, { soort: 'toegewezen', eigenaar: bas.persoonId })).status).toBe(200);
    expect((await lees(bas, '/signalen?eigenaar=mij')).body).toMatchObject({ aantal: 1, vanMij: 1 });
    expect((await lees(anna, '/signalen?eigenaar=mij')).body.aantal).toBe(0);
    expect((await lees(anna, '/signalen?eigenaar=niemand')).body.aantal).toBe(0);
  });

  it('lets the second of two people at once know who was first and what that was', async () => {
    const { id, revisie } = await signaal(ZWAK);
    const wat = (tekst: string) => ({
      revisie,
      sleutel: uuid(),
      handeling: { soort: 'gesluimerd', tot: plusDagen(vandaag(), 20), tekst },
    });
    const uit = await Promise.all([
      stuur(anna, `/signalen/${id}/opvolging`, wat('Wachten op de nieuwe prognose.')),
      stuur(bas, `/signalen/${id}/opvolging`, wat('Wachten op het gesprek van maandag.')),
    ]);
    expect(uit.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(uit.find(({ status }) => status === 409)?.body.detail).toMatch(
      /Proef analist .* heeft dit signaal intussen laten sluimeren/,
    );
    expect(await signaal(ZWAK)).toMatchObject({ status: 'gesluimerd', gesluimerdTot: plusDagen(vandaag(), 20) });
  });

  it('does an act that is sent twice once', async () => {
    const { id, revisie } = await signaal(ZWAK);
    const body = {
      revisie,
      sleutel: uuid(),
      handeling: { soort: 'gekoppeld', koppeling: { soort: 'gesprek', verwijzing: '12', titel: 'Gesprek van mei' } },
    };
    const [een, twee] = [
      await stuur(anna, `/signalen/${id}/opvolging`, body),
      await stuur(anna, `/signalen/${id}/opvolging`, body),
    ];
    expect([een.status, twee.status]).toEqual([200, 200]);
    expect(twee.body).toEqual(een.body);
  });

  it('keeps what people did when signals are made anew, and opens again what grew heavier', async () => {
    const voor = await signaal(ZWAK);
    await leverProef(database, zwak, '2026-K2', '2026-08-10', { ...gezond(2), ...prognose(4) });
    await reken(zwak);
    const tussen = await signaal(ZWAK);
    expect(tussen).toMatchObject({ id: voor.id, status: 'gesluimerd', eigenaar: voor.eigenaar, momenten: 2 });
    expect(tussen.revisie).toBeGreaterThan(voor.revisie);
    await leverProef(database, zwak, '2026-K3', vandaag(), { ...gezond(3), ...prognose(2) });
    await database.pool.query(
      `update waarneming set vastgelegd_op = now() where organisatie_id = $1 and periode = '2026-K3'`,
      [zwak],
    );
    await reken(zwak);
    expect(await signaal(ZWAK)).toMatchObject({
      id: voor.id,
      status: 'open',
      ernst: 'ernstig',
      eigenaar: voor.eigenaar,
    });
  });

  it('says that a signal grew to who acts on what it was', async () => {
    const { id, revisie } = await signaal(ZWAK);
    const oud = {
      revisie: revisie - 1,
      sleutel: uuid(),
      handeling: { soort: 'loosAlarm', oorzaak: 'alBekend', tekst: '' },
    };
    const { status, body } = await stuur(anna, `/signalen/${id}/opvolging`, oud);
    expect([status, body.detail]).toEqual([
      409,
      'Dit signaal is intussen gegroeid of geëindigd. Bekijk het eerst opnieuw.',
    ]);
  });

  it('judges once, and undoes', async () => {
    expect((await volg(anna, ZWAK, { soort: 'loosAlarm', oorzaak: 'anders', tekst: 'kort' })).status).toBe(409);
    const eerste = await volg(anna, ZWAK, { soort: 'loosAlarm', oorzaak: 'gegevenFout', tekst: '' });
    expect(eerste.body.signalen).toMatchObject([{ status: 'afgehandeld' }]);
    expect((await signaal(ZWAK)).afhandeling).toBe('loosAlarm');
    expect((await volg(bas, ZWAK, { soort: 'terecht', tekst: 'Er komt een herstelplan.' })).body.detail).toContain(
      'al afgehandeld',
    );
    const nummer = eerste.body.signalen[0].nummer;
    expect((await volg(bas, ZWAK, { soort: 'hersteld', nummer })).body.signalen).toMatchObject([{ status: 'open' }]);
    expect((await volg(bas, ZWAK, { soort: 'hersteld', nummer })).status).toBe(409);
  });
});

describe('many at once', () => {
  it('does all or nothing, and names each that cannot', async () => {
    const kvks = ['91000010', '91000011', '91000012'];
    for (const kvk of kvks) await maakZwakke(kvk);
    const signalen = await Promise.all(kvks.map(async (kvk) => signaal(kvk)));
    const stuurAlle = (revisies: readonly number[], handeling: object) =>
      stuur(anna, '/signalen/opvolging', {
        signalen: signalen.map(({ id }, i) => ({ id, revisie: revisies[i] })),
        sleutel: uuid(),
        handeling,
      });
    expect((await volg(bas, '91000011', { soort: 'opmerking', tekst: 'Ik kijk hiernaar.' })).status).toBe(200);
    const revisies = signalen.map(({ revisie }) => revisie);
    const toewijzen = { soort: 'toegewezen', eigenaar: anna.persoonId };
    const geweigerd = await stuurAlle(revisies, toewijzen);
    expect(geweigerd.status).toBe(409);
    expect(geweigerd.body.errors).toMatchObject([{ location: { pointer: '#/signalen/1' } }]);
    expect(geweigerd.body.errors[0].detail).toContain('van een opmerking voorzien');
    expect(await Promise.all(kvks.map(async (kvk) => (await signaal(kvk)).eigenaar))).toEqual([null, null, null]);
    const nu = await Promise.all(kvks.map(async (kvk) => (await signaal(kvk)).revisie));
    expect((await stuurAlle(nu, toewijzen)).status).toBe(200);
    expect((await lees(anna, '/signalen?eigenaar=mij')).body.vanMij).toBe(3);
  });

  it('does with the rest what was done with some under the same key, and refuses another act under it', async () => {
    const [een, twee] = [await signaal('91000010'), await signaal('91000011')];
    const sleutel = uuid();
    const doe = (signalen: readonly { id: number; revisie: number }[], tekst: string) =>
      stuur(anna, '/signalen/opvolging', {
        signalen: signalen.map(({ id, revisie }) => ({ id, revisie })),
        sleutel,
        handeling: { soort: 'opmerking', tekst },
      });
    expect((await doe([een], 'Ik bel ze maandag.')).status).toBe(200);
    expect((await doe([een, twee], 'Ik bel ze maandag.')).status).toBe(200);
    const { rows } = await database.pool.query(
      'select signaal_id from signaalopvolging where sleutel = $1 order by signaal_id',
      [sleutel],
    );
    expect(rows.map(({ signaal_id }) => signaal_id)).toEqual([een.id, twee.id].sort((a, b) => a - b));
    const anders = await doe([een], 'Ik bel ze dinsdag.');
    expect([anders.status, anders.body.detail]).toEqual([409, expect.stringContaining('Met deze sleutel')]);
  });

  it('merges with another of the same subject only', async () => {
    const [een, twee] = [await signaal('91000010'), await signaal('91000011')];
    expect((await volg(anna, '91000010', { soort: 'samengevoegd', met: twee.id })).body.detail).toContain(
      'hetzelfde onderwerp',
    );
    expect((await volg(anna, '91000010', { soort: 'samengevoegd', met: een.id })).body.detail).toContain(
      'ander signaal',
    );
  });
});

describe('how signals were judged', () => {
  it('is counted per rule and cause, as known on a day, without what was undone', async () => {
    const lees = (bekendOp: string) =>
      leesRegeloordelen(database.db, { van: datum('2026-01-01'), tot: datum('2026-12-31'), bekendOp: datum(bekendOp) });
    const voor = (await lees(vandaag())).find(({ regel }) => regel === 'tekortInZicht');
    expect(voor).toMatchObject({ signalen: 4, onderwerpen: 4, beoordeeld: 0, loosAlarm: 0 });
    expect((await volg(anna, '91000010', { soort: 'loosAlarm', oorzaak: 'alBekend', tekst: '' })).status).toBe(200);
    expect((await volg(anna, '91000011', { soort: 'terecht', tekst: 'Er komt een herstelplan.' })).status).toBe(200);
    const na = (await lees(vandaag())).find(({ regel }) => regel === 'tekortInZicht');
    expect(na).toMatchObject({
      signalen: 4,
      beoordeeld: 2,
      terecht: 1,
      loosAlarm: 1,
      perOorzaak: { alBekend: 1, gegevenFout: 0 },
    });
    expect((await lees('2026-11-01')).find(({ regel }) => regel === 'tekortInZicht')).toMatchObject({ beoordeeld: 0 });
    expect(await lees('2026-05-01')).toEqual([]);
  });
});

describe('a signal that would never have been', () => {
  it('is gone when nobody did anything with it, and stays with what somebody did', async () => {
    for (const kvk of ['91000020', '91000021']) {
      const id = await maakZwakke(kvk);
      if (kvk === '91000021') await volg(anna, kvk, { soort: 'opmerking', tekst: 'Ik bel maandag.' });
      await database.pool.query('delete from waarneming where organisatie_id = $1', [id]);
      await leverProef(database, id, '2026-K1', '2026-05-10', gezond(1));
      await reken(id);
    }
    expect(await signaal('91000020')).toBeUndefined();
    expect(await signaal('91000021')).toMatchObject({ status: 'afgehandeld', afhandeling: 'vervallen' });
  });

  it('waits for who is doing something with it just then, and stays with that', async () => {
    const kvk = '91000022';
    const id = await maakZwakke(kvk);
    const ander = await signaal(kvk);
    await database.pool.query('delete from waarneming where organisatie_id = $1', [id]);
    await leverProef(database, id, '2026-K1', '2026-05-10', gezond(1));
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      await client.query('select from signaal where id = $1 for key share', [ander.id]);
      const klaar = reken(id);
      await vi.waitFor(async () => {
        const { rows } = await database.pool.query(
          `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and state = 'active'`,
        );
        expect(rows).toHaveLength(1);
      }, 20_000);
      await client.query(
        `insert into signaalopvolging (signaal_id, door_naam, soort, tekst, sleutel) values ($1, 'Bas', 'opmerking', 'Ik bel.', $2)`,
        [ander.id, uuid()],
      );
      await client.query('commit');
      await klaar;
    } finally {
      client.release();
    }
    expect(await signaal(kvk)).toMatchObject({ id: ander.id, status: 'afgehandeld', afhandeling: 'vervallen' });
  });
});

describe('a signal that was merged', () => {
  it('comes back when the one it was merged with turns out to be a false alarm', async () => {
    const kvk = '91000023';
    await maakZwakke(kvk);
    const een = await signaal(kvk);
    const { rows } = await database.pool.query(
      `insert into signaal (organisatie_id, oorzaak, oorzaak_naam, oorzaak_soort, begin, afdruk)
       select organisatie_id, 'proef', 'Proef', oorzaak_soort, begin, 'proef' from signaal where id = $1 returning id, revisie`,
      [een.id],
    );
    const doel = rows[0];
    await database.pool.query(
      `insert into signaalmoment select $2, op, periode, ernst, soort, titel, tekst, kwaliteit, punten, bewijs
       from signaalmoment where signaal_id = $1`,
      [een.id, doel.id],
    );
    expect((await volg(anna, kvk, { soort: 'samengevoegd', met: doel.id })).status).toBe(200);
    expect(await signaal(kvk)).toMatchObject({ status: 'afgehandeld', afhandeling: 'samengevoegd' });
    expect((await lees(anna, `/signalen/${een.id}`)).body.signaal.afhandeling).toBe('samengevoegd');
    const handeling = { soort: 'loosAlarm', oorzaak: 'alBekend', tekst: '' };
    const gedaan = await stuur(anna, `/signalen/${doel.id}/opvolging`, {
      ...{ revisie: doel.revisie, sleutel: uuid(), handeling },
    });
    expect(gedaan.status).toBe(200);
    expect(await signaal(kvk)).toMatchObject({ id: een.id, status: 'open', afhandeling: null });
    expect((await lees(anna, `/signalen/${een.id}`)).body.signaal.status).toBe('open');
  });
});
