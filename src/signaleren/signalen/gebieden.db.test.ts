import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDagen } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { houdSignalenBij } from './jobs.ts';
import { gezond, leverProef, maakProefaanbieder } from './proefsignalen.ts';

/** Groningen and its region; Amsterdam and its region. */
const [GEMEENTE, REGIO, ELDERS] = ['GM0014', 'JZ01', 'GM0363'];
const ADRES = 'http://127.0.0.1:8080';
const KVK = '93000001';

let proef: Proefapp;
let app: FastifyInstance;
let database: Database;
let anna: Proefpersoon;
let eefje: Proefpersoon;
let floor: Proefpersoon;
let ander: Proefpersoon;
let organisatieId: number;

const lees = async (wie: Proefpersoon, pad: string) => {
  const antwoord = await app.inject({ url: `/api/v1${pad}`, headers: wie.headers });
  return { status: antwoord.statusCode, body: antwoord.json() };
};
const gebieden = async (wie: Proefpersoon) =>
  (await lees(wie, '/signalen?onderwerp=gebied&sorteer=onderwerp')).body.signalen.map(
    ({ onderwerp, oorzaak }: { onderwerp: { gebied: string }; oorzaak: { code: string } }) => [
      onderwerp.gebied,
      oorzaak.code,
    ],
  );

/** A request about policy, sent to a party; `antwoorden`: what it handed in, null while it did not. */
async function vraagBeleid(
  partijId: number,
  vorm: 'gemeente' | 'jeugdregio',
  deadline: string,
  antwoorden: Record<string, string> | null,
): Promise<void> {
  const een = async (tekst: string, waarden: unknown[]): Promise<number> =>
    (await database.pool.query<{ id: number }>(tekst, waarden)).rows[0]?.id ?? 0;
  const uitvraag = await een(
    `insert into uitvraag (titel, aan, periode, deadline, doel, grondslag, velden, doelgroep, status, verstuurd_op)
     values ('Inkoopbeleid', 'gebieden', '2025', $1, 'om te proberen', 'Jeugdwet', '[]', '{}', 'verstuurd', now()) returning id`,
    [deadline],
  );
  const aanlevering = await een(
    `insert into aanlevering (uitvraag_id, partij_id, jeugdregio, vorm, vier_ogen, deadline) values ($1, $2, 'JZ01', $3, false, $4) returning id`,
    [uitvraag, partijId, vorm, deadline],
  );
  if (!antwoorden) return;
  const cellen = Object.entries(antwoorden).map(([gegeven, waarde]) => ({ gegeven, waarde }));
  await database.pool.query(
    `insert into aanlevering_versie (aanlevering_id, nummer, inhoud, sha256, ingediend_naam, ingediend_op, akkoord_op)
     values ($1, 1, $2, repeat('a', 64), 'Proef', now(), now())`,
    [aanlevering, JSON.stringify({ cellen, bevindingen: [] })],
  );
  await database.pool.query(
    `insert into aanlevering_stap (aanlevering_id, op, stap, door_naam) values ($1, now(), 'ingediend', 'Proef')`,
    [aanlevering],
  );
}

beforeAll(async () => {
  proef = await maakProefapp();
  ({ app, database } = proef);
  anna = await maakProefpersoon(database, 'analist');
  eefje = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: GEMEENTE });
  floor = await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: REGIO });
  ander = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: ELDERS });
  organisatieId = await maakProefaanbieder(database, KVK);
  await leverProef(database, organisatieId, '2026-K1', '2026-05-10', gezond(1));
  await vraagBeleid(eefje.partijId, 'gemeente', plusDagen(vandaag(), 60), {
    aantalGecontracteerd: '20',
    plafondBereikt: '8',
  });
  await vraagBeleid(floor.partijId, 'jeugdregio', plusDagen(vandaag(), -20), null);
  await vraagBeleid(ander.partijId, 'gemeente', plusDagen(vandaag(), -20), null);
  await houdSignalenBij(database, new Date());
}, 120_000);
afterAll(() => proef.sluit());

describe('signals about municipalities and regions', () => {
  it('are there for both sides, under their own name and region', async () => {
    expect(await gebieden(anna)).toEqual([
      [ELDERS, 'beleidLaat'],
      [GEMEENTE, 'plafond'],
      [REGIO, 'beleidLaat'],
    ]);
    const { body } = await lees(anna, `/signalen?gebied=${GEMEENTE}`);
    expect(body.signalen[0]).toMatchObject({
      onderwerp: { soort: 'gebied', naam: 'Gemeente Groningen', kvk: null, jeugdregio: REGIO },
      ernst: 'ernstig',
      tekst: 'Bij 8 van de 20 aanbieders met een contract is het plafond bereikt: 40,0%. De grens is 15%.',
    });
    expect((await lees(anna, `/signalen?regio=${REGIO}&onderwerp=gebied`)).body.aantal).toBe(2);
    expect((await lees(anna, `/signalen/${body.signalen[0].id}`)).body.reeks).toBeNull();
  });

  it('are seen by the municipality itself, which also sees its region, and not by others', async () => {
    expect(await gebieden(eefje)).toEqual([
      [GEMEENTE, 'plafond'],
      [REGIO, 'beleidLaat'],
    ]);
    expect(await gebieden(floor)).toEqual([[REGIO, 'beleidLaat']]);
    expect(await gebieden(ander)).toEqual([[ELDERS, 'beleidLaat']]);
  });

  it('are answered by whoever delivers for it', async () => {
    const id = (await lees(anna, `/signalen?gebied=${REGIO}`)).body.signalen[0].id;
    const stuur = (wie: Proefpersoon) =>
      app.inject({
        method: 'POST',
        url: `/api/v1/signalen/${id}/antwoord`,
        headers: { ...wie.headers, origin: ADRES },
        payload: { sleutel: crypto.randomUUID(), tekst: 'Wij leveren volgende week.' },
      });
    // A municipality sees the signal of its region, but does not speak for it.
    expect((await stuur(eefje)).statusCode).toBe(403);
    expect((await stuur(ander)).statusCode).toBe(404);
    expect((await stuur(floor)).statusCode).toBe(200);
    expect((await lees(eefje, `/signalen/${id}`)).body.opvolging).toMatchObject([
      { soort: 'antwoord', tekst: 'Wij leveren volgende week.' },
    ]);
  });
});

describe('keeping up', () => {
  it('notices what comes in by other ways than figures, without making the rest anew', async () => {
    const nieuws = async (titel: string) => {
      const { rows } = await database.pool.query<{ id: number }>(
        `with b as (insert into nieuwsbericht (titel, datum, datum_uit, bron, door_naam) values ($1, current_date, 'bericht', 'Krant', 'Proef') returning id)
         insert into nieuwskoppeling (bericht_id, organisatie_id, besluit) select id, $2, 'bevestigd' from b returning id`,
        [titel, organisatieId],
      );
      await database.pool.query(
        `insert into nieuwsbesluit (bericht_id, koppeling_id, besluit, door_naam)
         select bericht_id, id, 'bevestigd', 'Proef' from nieuwskoppeling where id = $1`,
        [rows[0]?.id],
      );
    };
    const aantal = async () => (await lees(anna, `/signalen?kvk=${KVK}&oorzaak=nieuws`)).body.aantal;
    await nieuws('Aanbieder in het nieuws');
    expect(await houdSignalenBij(database, new Date())).toBe(true);
    expect(await aantal()).toBe(0);
    await nieuws('Weer in het nieuws');
    await houdSignalenBij(database, new Date());
    expect(await aantal()).toBe(1);
  });

  it('sees a delivery that was late come in, and the signal end', async () => {
    await database.pool.query(
      `insert into aanlevering_stap (aanlevering_id, op, stap, door_naam)
       select id, now(), 'ingediend', 'Proef' from aanlevering where partij_id = $1`,
      [ander.partijId],
    );
    await houdSignalenBij(database, new Date());
    expect(await gebieden(ander)).toEqual([]);
    expect((await lees(ander, '/signalen?status=afgehandeld')).body.signalen).toMatchObject([
      { afhandeling: 'voorbij' },
    ]);
  });

  it('is done by one process at a time', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('begin; select * from signaalstand for update');
      expect(await houdSignalenBij(database, new Date())).toBe(false);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
