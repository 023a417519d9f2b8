import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import { inTransactie } from '../../platform/database/index.ts';
import type { Opslag } from '../../platform/opslag/index.ts';
import { maakProefmachine, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import { type Documenten, maakDocumenten, maakDossiers } from './index.ts';
import { ruimOpslagOp } from './opruimen.ts';
import { sluitVoor } from './proefgesloten.ts';
import { keurVernietigingGoed } from './vernietigen.ts';

const dossiers = maakDossiers([]);
let documenten: Documenten;
let proef: Proefapp;
let een: Proefpersoon;
let twee: Proefpersoon;
let gast: Proefpersoon;
let ander: Proefpersoon;
beforeAll(async () => {
  proef = await maakProefapp();
  documenten = maakDocumenten(proef.database, dossiers, { scanner: undefined, s3: undefined });
  await laadDefinities(proef.database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  een = await maakProefpersoon(proef.database, 'analist');
  twee = await maakProefpersoon(proef.database, 'accountmanager', { partijId: een.partijId });
  gast = await maakProefpersoon(proef.database, 'contractmanager');
  ander = await maakProefpersoon(proef.database, 'contractmanager');
});
afterAll(() => proef.sluit());

/** A dossier with a document that was closed so many months ago, by the program itself. */
const geslotenVoor = (maanden: number) =>
  sluitVoor(maanden, { database: proef.database, dossiers, documenten, leider: een, gast });

const vraag = (wie: Proefpersoon, method: 'GET' | 'POST', url: string, payload?: object) =>
  proef.app.inject({ method, url: `/api/v1/dossiers${url}`, headers: wie.headers, ...(payload && { payload }) });
const reden = 'de termijn is voorbij';
const stelVoor = async (wie: Proefpersoon, id: number) =>
  (await vraag(wie, 'POST', `/${id}/vernietigingsvoorstel`, { reden })).statusCode;
const besluit = async (wie: Proefpersoon, id: number, wat = 'vernietigen') =>
  (await vraag(wie, 'POST', `/${id}/vernietiging`, { besluit: wat, reden })).statusCode;
type Lijst = {
  teVernietigen: { id: number; kenmerk: string; voorstel: { eigen: boolean } | null }[];
  vernietigd: { kenmerk: string }[];
};
const lijst = async (wie: Proefpersoon) => (await vraag(wie, 'GET', '/vernietiging')).json<Lijst>();

describe('destruction', () => {
  it('takes two people of the party that leads, and leaves a line and nothing else', async () => {
    const id = await geslotenVoor(61);
    expect((await lijst(een)).teVernietigen.find((d) => d.id === id)).toMatchObject({
      bewaardTot: expect.any(String),
      voorstel: null,
    });
    expect(await besluit(twee, id)).toBe(409);
    expect(await stelVoor(een, id)).toBe(204);
    expect(await stelVoor(twee, id)).toBe(409);
    expect((await lijst(een)).teVernietigen.find((d) => d.id === id)?.voorstel).toMatchObject({ eigen: true });
    // Not by the same person.
    expect(await besluit(een, id)).toBe(409);
    const hash = (await proef.database.pool.query('select laatste_hash from dossier where id = $1', [id])).rows[0]
      .laatste_hash;
    expect(await besluit(twee, id)).toBe(204);
    expect((await vraag(een, 'GET', `/${id}`)).statusCode).toBe(404);
    for (const tabel of ['gebeurtenis', 'document', 'taak', 'termijn', 'deelnemer', 'uitgaand', 'bericht'])
      expect(
        (await proef.database.pool.query(`select from dossier${tabel} where dossier_id = $1`, [id])).rowCount,
      ).toBe(0);
    const na = await lijst(twee);
    expect(na.teVernietigen.map((d) => d.id)).not.toContain(id);
    expect(na.vernietigd[0]).toMatchObject({
      laatsteHash: hash.toString('hex'),
      gebeurtenissen: 6,
      documenten: 1,
      reden,
      grond: 'Alleen voor tests.',
      procedure: PROEFPROCEDURE.naam,
    });
    expect(JSON.stringify(na.vernietigd)).not.toContain('geheime titel');
    expect((await lijst(ander)).vernietigd).toEqual([]);
    await expect(proef.database.pool.query('delete from vernietigddossier')).rejects.toThrow('nooit gewijzigd');
  });

  it('is not for who takes part without leading, nor for who does not see it', async () => {
    const id = await geslotenVoor(61);
    expect((await lijst(gast)).teVernietigen).toEqual([]);
    expect([await stelVoor(gast, id), await stelVoor(ander, id)]).toEqual([403, 404]);
    await stelVoor(een, id);
    expect([await besluit(gast, id), await besluit(ander, id)]).toEqual([403, 404]);
    expect((await vraag(gast, 'GET', `/${id}`)).statusCode).toBe(200);
  });

  it('waits until the last day that it must be kept is over', async () => {
    const id = await geslotenVoor(60);
    expect((await lijst(een)).teVernietigen.map((d) => d.id)).not.toContain(id);
    expect(await stelVoor(een, id)).toBe(409);
  });

  it('is decided once, also by two people at the same moment', async () => {
    const derde = await maakProefpersoon(proef.database, 'accountmanager', { partijId: een.partijId });
    for (let keer = 0; keer < 5; keer += 1) {
      const id = await geslotenVoor(61);
      await stelVoor(een, id);
      const [weg, blijft] = await Promise.all([besluit(twee, id), besluit(derde, id, 'bewaren')]);
      expect([weg, blijft].filter((status) => status === 204)).toHaveLength(1);
      expect([404, 409]).toContain(weg === 204 ? blijft : weg);
      expect((await vraag(een, 'GET', `/${id}`)).statusCode).toBe(weg === 204 ? 404 : 200);
    }
  });

  it('is no fault for who reads the dossier while it goes: then it is not there', async () => {
    const id = await geslotenVoor(61);
    const halfweg = inTransactie(proef.database, async ({ db }) => {
      const eigen = { ...proef.database, db };
      await sql`select set_config('baken.vernietigt', ${String(id)}, true)`.execute(db);
      await db.deleteFrom('dossiergebeurtenis').where('dossier_id', '=', id).execute();
      return dossiers.lees(eigen, id);
    });
    await expect(halfweg).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await vraag(een, 'GET', `/${id}`)).statusCode).toBe(200);
  });

  it('can be turned down, and put forward again', async () => {
    const id = await geslotenVoor(70);
    await stelVoor(een, id);
    expect(await besluit(twee, id, 'bewaren')).toBe(204);
    expect(await besluit(twee, id)).toBe(409);
    // Who refused it, and why, stays with it.
    expect((await lijst(een)).teVernietigen.find((d) => d.id === id)).toMatchObject({
      voorstel: null,
      weigering: { door: expect.any(String), reden },
    });
    const bewaard = await proef.database.pool.query('select * from vernietigingsweigering where dossier_id = $1', [id]);
    expect(bewaard.rows).toEqual([
      expect.objectContaining({
        persoon_id: twee.persoonId,
        voorstel_reden: reden,
        voorgesteld_door: expect.any(String),
      }),
    ]);
    expect(await stelVoor(twee, id)).toBe(204);
    expect(await besluit(een, id)).toBe(204);
  });

  it('takes two people, and no machine in the place of one', async () => {
    const id = await geslotenVoor(61);
    await stelVoor(een, id);
    const token = await maakProefmachine(proef.database, 'analist', een.partijId);
    const machine = (url: string, payload: object) =>
      proef.app.inject({
        method: 'POST',
        url: `/api/v1/dossiers/${id}/${url}`,
        headers: { authorization: `Bearer ${token}` },
        payload,
      });
    expect((await machine('vernietiging', { besluit: 'vernietigen', reden })).statusCode).toBe(403);
    expect((await machine('vernietigingsvoorstel', { reden })).statusCode).toBe(403);
    // Nor one that comes in by another way.
    const dader = { persoonId: null, naam: 'Systeem', partijId: een.partijId, systeemrol: 'analist' };
    await expect(
      keurVernietigingGoed(proef.database, dossiers, { dossierId: id, dader, nu: new Date(), reden }),
    ).rejects.toThrow('Dit doet een mens');
    expect((await vraag(een, 'GET', `/${id}`)).statusCode).toBe(200);
  });

  it('is asked of what one leads, however many older ones others lead', async () => {
    const id = await geslotenVoor(62);
    // Closed ones that this party sees without leading them: no participant, and no events to work out who is.
    await proef.database.pool.query(
      `insert into dossier (kenmerk, procedure, versie, titel, toestand, sinds, geopend_op, gesloten_op, laatste_hash, laatst_op, zicht)
       select 'VREEMD-' || n, procedure, versie, titel, toestand, sinds, geopend_op, gesloten_op - 400, laatste_hash, laatst_op, zicht
       from dossier, generate_series(1, 210) n where id = $1`,
      [id],
    );
    const gezien = (await lijst(een)).teVernietigen;
    expect(gezien.map((d) => d.id)).toContain(id);
    expect(gezien.filter(({ kenmerk }) => kenmerk.startsWith('VREEMD'))).toEqual([]);
  });

  it('does not wait for a decision on the convenant that was taken in it', async () => {
    const id = await geslotenVoor(61);
    const { pool } = proef.database;
    await pool.query(
      `insert into verbetervoorstel (soort, titel, tekst, partij_id, partij_naam, door_naam, op, sleutel)
       values ('les', 'Een les', 'Wat wij leerden.', $1, 'T', 'E', now(), gen_random_uuid())`,
      [een.partijId],
    );
    await pool.query(
      `insert into verbeterbesluit (voorstel_id, nummer, besluit, toelichting, dossier_id, door_naam, op)
       select max(id), 1, 'overgenomen', 'Zo doen wij het.', $1, 'E', now() from verbetervoorstel`,
      [id],
    );
    await stelVoor(een, id);
    expect(await besluit(twee, id)).toBe(204);
    expect((await pool.query('select dossier_id from verbeterbesluit')).rows).toEqual([{ dossier_id: id }]);
  });
});

describe('the storage outside the database', () => {
  const straks = (minuten: number) => new Date(Date.now() + minuten * 60_000);
  const bewaard = new Map<string, Buffer>();
  let weg = false;
  const opslag: Opslag = {
    plaats: async (sleutel, bytes) => void bewaard.set(sleutel, Buffer.from(bytes)),
    haal: async (sleutel) => bewaard.get(sleutel) ?? Buffer.alloc(0),
    wis: async (sleutel) => {
      if (weg) throw new Error('away');
      bewaard.delete(sleutel);
    },
  };
  const ruimOp = (minuten: number) => ruimOpslagOp(proef.database, opslag, straks(minuten));

  it('is emptied of a dossier that was destroyed, also when it does not answer at once', async () => {
    const vorige = documenten;
    documenten = maakDocumenten(proef.database, dossiers, { scanner: undefined, s3: undefined }, opslag);
    const id = await geslotenVoor(61);
    documenten = vorige;
    const [sleutel = ''] = bewaard.keys();
    // In use: whoever cleans up lets it be.
    expect(await ruimOp(120)).toBe(0);
    expect(bewaard.size).toBe(1);
    await stelVoor(een, id);
    weg = true;
    expect(await besluit(twee, id)).toBe(204);
    expect((await vraag(een, 'GET', `/${id}`)).statusCode).toBe(404);
    await expect(ruimOp(1)).rejects.toThrow('away');
    weg = false;
    // Not at once again, but later.
    expect(await ruimOp(1)).toBe(0);
    expect([await ruimOp(5), bewaard.has(sleutel)]).toEqual([1, false]);
  });

  it('is emptied of an upload that was broken off, an hour later', async () => {
    const buiten = maakDocumenten(proef.database, dossiers, { scanner: undefined, s3: undefined }, opslag);
    await buiten.kijkNa({ sleutel: randomUUID(), naam: 'a.txt', bytes: Buffer.from('los'), voor: null });
    expect(bewaard.size).toBe(1);
    expect([await ruimOp(30), bewaard.size]).toEqual([0, 1]);
    expect([await ruimOp(61), bewaard.size]).toEqual([1, 0]);
  });
});
