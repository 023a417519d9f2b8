import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datum, plusMaanden } from '../../kernel/datum.ts';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import { vandaag } from '../../platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import { maakDocumenten, maakDossiers, type Opdracht } from './index.ts';

const dossiers = maakDossiers([]);
const documenten = maakDocumenten(dossiers, { scanner: undefined, s3: undefined });
let proef: Proefapp;
let een: Proefpersoon;
let twee: Proefpersoon;
let gast: Proefpersoon;
let ander: Proefpersoon;
beforeAll(async () => {
  proef = await maakProefapp();
  await laadDefinities(proef.database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  een = await maakProefpersoon(proef.database, 'analist');
  twee = await maakProefpersoon(proef.database, 'accountmanager', { partijId: een.partijId });
  gast = await maakProefpersoon(proef.database, 'contractmanager');
  ander = await maakProefpersoon(proef.database, 'contractmanager');
});
afterAll(() => proef.sluit());

/** A dossier with a document that was closed so many months ago, by the program itself. */
async function geslotenVoor(maanden: number): Promise<number> {
  const { database } = proef;
  const nu = new Date(`${plusMaanden(datum(vandaag()), -maanden)}T10:00:00Z`);
  const dader = { persoonId: een.persoonId, naam: 'Een', partijId: een.partijId, systeemrol: 'analist' };
  const partij = { id: een.partijId, naam: 'Toezicht' };
  // The procedure holds since 2026: what is older was opened by it all the same.
  const procedure = { ...PROEFPROCEDURE, versie: 9, geldigVan: '2000-01-01' };
  await laadDefinities(database.db, alsDefinities('procedure', [procedure]));
  const opening = {
    procedure: 'proef',
    titel: 'Een geheime titel',
    onderwerp: { soort: 'geen' } as const,
    velden: { wens: 'x' },
    partij,
  };
  const { id } = await dossiers.open(database, opening, dader, nu);
  const doe = (opdracht: Opdracht) => dossiers.doe(database, id, opdracht, { dader, nu, sleutel: randomUUID() });
  const stap = (overgang: string, van: string) =>
    doe({ soort: 'overgang', overgang, van, velden: {}, reden: 'daar is reden voor', grond: 'daar is grond voor' });
  await doe({ soort: 'deelnemerErbij', partijId: gast.partijId, rol: 'gast', tot: null });
  const nagekeken = await documenten.kijkNa({
    sleutel: randomUUID(),
    naam: 'a.txt',
    bytes: Buffer.from('inhoud'),
    voor: null,
  });
  await documenten.voegToe(database, id, nagekeken, { dader, nu });
  const { stand } = await stap('begin', 'nieuw');
  const bel = stand.taken.find(({ code }) => code === 'bel')?.id ?? '';
  await doe({ soort: 'taakKlaar', taak: bel, toelichting: '' });
  await stap('sluit', 'bezig');
  return id;
}

const vraag = (wie: Proefpersoon, method: 'GET' | 'POST', url: string, payload?: object) =>
  proef.app.inject({ method, url: `/api/v1/dossiers${url}`, headers: wie.headers, ...(payload && { payload }) });
const reden = 'de termijn is voorbij';
const stelVoor = async (wie: Proefpersoon, id: number) =>
  (await vraag(wie, 'POST', `/${id}/vernietigingsvoorstel`, { reden })).statusCode;
const besluit = async (wie: Proefpersoon, id: number, wat = 'vernietigen') =>
  (await vraag(wie, 'POST', `/${id}/vernietiging`, { besluit: wat, reden })).statusCode;
type Lijst = {
  teVernietigen: { id: number; voorstel: { eigen: boolean } | null }[];
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

  it('can be turned down, and put forward again', async () => {
    const id = await geslotenVoor(70);
    await stelVoor(een, id);
    expect(await besluit(twee, id, 'bewaren')).toBe(204);
    expect(await besluit(twee, id)).toBe(409);
    expect((await lijst(een)).teVernietigen.find((d) => d.id === id)).toMatchObject({ voorstel: null });
    expect(await stelVoor(twee, id)).toBe(204);
  });

  it('leaves everything when the storage does not answer', async () => {
    const id = await geslotenVoor(61);
    await stelVoor(een, id);
    const { keurVernietigingGoed } = await import('./vernietigen.ts');
    const dader = { persoonId: twee.persoonId, naam: 'Twee', partijId: twee.partijId, systeemrol: 'accountmanager' };
    const weg = { ...documenten, wis: () => Promise.reject(new Error('away')) };
    await expect(
      keurVernietigingGoed(proef.database, dossiers, weg, { dossierId: id, dader, nu: new Date(), reden }),
    ).rejects.toThrow('away');
    expect((await vraag(een, 'GET', `/${id}`)).json()).toMatchObject({ keten: { heel: true, totaal: 6 } });
  });
});
