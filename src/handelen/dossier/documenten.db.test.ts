import { createHash, randomUUID } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import { metToegang } from '../../platform/database/index.ts';
import type { Opslag } from '../../platform/opslag/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefapp, type Proefapp } from '../../proefapp.ts';
import { PROEFPROCEDURE } from '../proefprocedure.ts';
import { controleerUitvoer, type Documenten, maakDocumenten, maakDossiers, type Opdracht } from './index.ts';
import { breukIn } from './keten.ts';
import { leesKeten } from './ketenstore.ts';

let proef: Proefapp;
let leider: Proefpersoon;
let gast: Proefpersoon;
let derde: Proefpersoon;
let vreemde: Proefpersoon;
beforeAll(async () => {
  proef = await maakProefapp();
  await laadDefinities(proef.database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  leider = await maakProefpersoon(proef.database, 'analist');
  [gast, derde, vreemde] = [
    await maakProefpersoon(proef.database, 'contractmanager'),
    await maakProefpersoon(proef.database, 'contractmanager'),
    await maakProefpersoon(proef.database, 'contractmanager'),
  ];
});
afterAll(() => proef.sluit());

const vraag = (wie: Proefpersoon, method: 'GET' | 'POST', url: string, payload?: object) =>
  proef.app.inject({ method, url: `/api/v1${url}`, headers: wie.headers, ...(payload && { payload }) });
const doe = (wie: Proefpersoon, id: number, opdracht: object) =>
  vraag(wie, 'POST', `/dossiers/${id}/gebeurtenissen`, { sleutel: randomUUID(), opdracht });

async function open(): Promise<number> {
  const antwoord = await vraag(leider, 'POST', '/dossiers', {
    procedure: 'proef',
    titel: 'Een proef',
    onderwerp: { soort: 'geen' },
    velden: { wens: 'snel' },
    sleutel: randomUUID(),
  });
  const { id } = antwoord.json<{ id: number }>();
  for (const { partijId } of [gast, derde])
    await doe(leider, id, { soort: 'deelnemerErbij', partijId, rol: 'gast', tot: null });
  return id;
}

/** A form as a browser sends it. */
function stuur(
  wie: Proefpersoon,
  id: number | string,
  velden: Record<string, string>,
  naam: string | null,
  inhoud: Buffer | string,
) {
  const delen = Object.entries(velden).map(
    ([n, w]) => `--grens\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${w}\r\n`,
  );
  const bestand =
    naam === null
      ? []
      : [
          `--grens\r\nContent-Disposition: form-data; name="bestand"; filename="${naam}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
          inhoud,
          '\r\n',
        ];
  return proef.app.inject({
    method: 'POST',
    url: `/api/v1/dossiers/${id}/documenten`,
    headers: { ...wie.headers, 'content-type': 'multipart/form-data; boundary=grens' },
    payload: Buffer.concat([...delen, ...bestand, '--grens--\r\n'].map((deel) => Buffer.from(deel))),
  });
}
const haal = (wie: Proefpersoon, id: number, document: string) =>
  vraag(wie, 'GET', `/dossiers/${id}/documenten/${document}`);

describe('documents of a dossier', () => {
  it('are kept with their hash, in the chain, and given back as they were, to be kept and not shown', async () => {
    const id = await open();
    const sleutel = randomUUID();
    const antwoord = await stuur(gast, id, { sleutel }, 'één brief.txt', 'Beste mensen');
    expect(antwoord.statusCode).toBe(201);
    const hash = createHash('sha256').update('Beste mensen').digest('hex');
    expect(antwoord.json()).toEqual({
      document: sleutel,
      naam: 'één brief.txt',
      soort: 'text/plain',
      grootte: 12,
      hash,
      gescand: null,
    });
    // Sent again: the same document.
    expect((await stuur(gast, id, { sleutel }, 'één brief.txt', 'Beste mensen')).statusCode).toBe(201);
    const gehaald = await haal(derde, id, sleutel);
    expect(gehaald.body).toBe('Beste mensen');
    expect(gehaald.headers['content-disposition']).toBe(
      `attachment; filename="een brief.txt"; filename*=UTF-8''%C3%A9%C3%A9n%20brief.txt`,
    );
    expect(gehaald.headers['x-content-type-options']).toBe('nosniff');
    expect(gehaald.headers['content-security-policy']).toContain('sandbox');
    const keten = await leesKeten(proef.database.db, id);
    expect(keten.filter(({ gebeurtenis }) => gebeurtenis.soort === 'documentErbij')).toHaveLength(1);
    expect(breukIn(id, keten)).toBeNull();
    const getoond = (await vraag(derde, 'GET', `/dossiers/${id}`)).json<{ documenten: object[] }>();
    expect(getoond.documenten).toEqual([expect.objectContaining({ id: sleutel, hash, weg: false })]);
  });

  it('that are kept between two parties are not there for a third', async () => {
    const id = await open();
    const sleutel = randomUUID();
    expect(
      (await stuur(gast, id, { sleutel, voor: String(leider.partijId) }, 'onder ons.txt', 'geheim')).statusCode,
    ).toBe(201);
    expect((await haal(leider, id, sleutel)).body).toBe('geheim');
    expect((await haal(gast, id, sleutel)).body).toBe('geheim');
    for (const wie of [derde, vreemde]) {
      expect((await haal(wie, id, sleutel)).statusCode).toBe(404);
      expect((await vraag(wie, 'GET', `/dossiers/${id}`)).body).not.toContain('onder ons');
    }
    // Nor is it by taking it back.
    expect(
      (await doe(derde, id, { soort: 'documentWeg', document: sleutel, reden: 'dat wil ik graag weten' })).statusCode,
    ).toBe(404);
    expect(
      (await doe(gast, id, { soort: 'documentWeg', document: sleutel, reden: 'het was de verkeerde' })).statusCode,
    ).toBe(200);
    expect((await haal(leider, id, sleutel)).statusCode).toBe(404);
    expect((await vraag(derde, 'GET', `/dossiers/${id}`)).body).not.toContain('de verkeerde');
  });

  it('have a key in small letters, however it was sent', async () => {
    const id = await open();
    const sleutel = randomUUID();
    expect((await stuur(gast, id, { sleutel: sleutel.toUpperCase() }, 'a.txt', 'a')).json()).toMatchObject({
      document: sleutel,
    });
    const zip = new Uint8Array((await vraag(leider, 'GET', `/dossiers/${id}/uitvoer?formaat=zip`)).rawPayload);
    expect(controleerUitvoer(zip).fouten).toEqual([]);
    // Who brought it is found again, and takes it back.
    const weg = { soort: 'documentWeg', document: sleutel.toUpperCase(), reden: 'het was de verkeerde' };
    expect((await doe(gast, id, weg)).statusCode).toBe(200);
  });

  it('are taken back by who brought them or who leads, once', async () => {
    const id = await open();
    const sleutel = randomUUID();
    await stuur(gast, id, { sleutel }, 'a.txt', 'a');
    const weg = { soort: 'documentWeg', document: sleutel, reden: 'het was de verkeerde' };
    expect((await doe(derde, id, weg)).json()).toMatchObject({ detail: expect.stringContaining('wie het bracht') });
    expect((await doe(leider, id, weg)).statusCode).toBe(200);
    expect((await doe(leider, id, weg)).statusCode).toBe(409);
    expect((await doe(leider, id, { ...weg, document: randomUUID() })).statusCode).toBe(404);
  });

  it.each([
    ['another kind than it says', { sleutel: randomUUID() }, 'x.pdf', 'geen pdf', 415],
    ['no key', {}, 'x.txt', 'x', 400],
    ['a key that is none', { sleutel: 'x' }, 'x.txt', 'x', 400],
    ['parties that are none', { sleutel: randomUUID(), voor: 'x' }, 'x.txt', 'x', 400],
    ['parties that do not take part', { sleutel: randomUUID(), voor: '999999' }, 'x.txt', 'x', 400],
    ['no file', { sleutel: randomUUID() }, null, '', 400],
    ['too much', { sleutel: randomUUID() }, 'x.txt', Buffer.alloc(26 * 1024 * 1024, 'x'), 413],
  ] as const)('are refused with %s, and nothing is kept', async (_, velden, naam, inhoud, status) => {
    const id = await open();
    expect((await stuur(gast, id, velden, naam, inhoud)).statusCode).toBe(status);
    expect((await vraag(leider, 'GET', `/dossiers/${id}`)).json()).toMatchObject({ documenten: [] });
  });

  it('are not taken from who does not take part, nor in a closed dossier', async () => {
    const id = await open();
    expect((await stuur(vreemde, id, { sleutel: randomUUID() }, 'x.txt', 'x')).statusCode).toBe(404);
    expect((await stuur(gast, 2_000_000_000, { sleutel: randomUUID() }, 'x.txt', 'x')).statusCode).toBe(404);
    expect((await stuur(gast, 'x', { sleutel: randomUUID() }, 'x.txt', 'x')).statusCode).toBe(400);
    const stap = (overgang: string, van: string) =>
      doe(leider, id, {
        soort: 'overgang',
        overgang,
        van,
        velden: {},
        reden: 'daar is reden voor',
        grond: 'daar is grond voor',
      });
    await stap('begin', 'nieuw');
    await doe(leider, id, { soort: 'taakKlaar', taak: '4.bel', toelichting: '' });
    expect((await stap('sluit', 'bezig')).statusCode).toBe(200);
    expect((await stuur(gast, id, { sleutel: randomUUID() }, 'x.txt', 'x')).statusCode).toBe(409);
  });
});

describe('a dossier as a ZIP', () => {
  const haalZip = async (wie: Proefpersoon, id: number) => {
    const antwoord = await vraag(wie, 'GET', `/dossiers/${id}/uitvoer?formaat=zip`);
    expect(antwoord.statusCode).toBe(200);
    return new Uint8Array(antwoord.rawPayload);
  };
  async function gevuld(): Promise<number> {
    const id = await open();
    await stuur(gast, id, { sleutel: randomUUID() }, 'voor allen.txt', 'voor allen');
    await stuur(gast, id, { sleutel: randomUUID(), voor: String(leider.partijId) }, 'onder ons.txt', 'geheim');
    await doe(leider, id, { soort: 'notitie', tekst: '  één notitie ', genoemd: [] });
    return id;
  }

  it('holds what the one who asks may see, and all of it can be checked', async () => {
    const id = await gevuld();
    const heel = controleerUitvoer(await haalZip(leider, id));
    expect(heel).toMatchObject({ gebeurtenissen: 6, nietGezien: 0, documenten: 2, fouten: [] });
    const deel = await haalZip(derde, id);
    expect(controleerUitvoer(deel)).toMatchObject({ gebeurtenissen: 5, nietGezien: 1, documenten: 1, fouten: [] });
    expect(Object.keys(unzipSync(deel))).toEqual(['LEESMIJ.txt', 'dossier.json', 'documenten/001-voor allen.txt']);
    expect(strFromU8(deel, true)).not.toContain('onder ons');
    expect((await vraag(vreemde, 'GET', `/dossiers/${id}/uitvoer?formaat=zip`)).statusCode).toBe(404);
  });

  it('is made twice at once and no more, and of one person once', async () => {
    const id = await gevuld();
    const tegelijk = async (...wie: Proefpersoon[]) => {
      const alle = await Promise.all(wie.map((een) => vraag(een, 'GET', `/dossiers/${id}/uitvoer?formaat=zip`)));
      return alle.map(({ statusCode }) => statusCode).toSorted();
    };
    expect(await tegelijk(leider, leider, leider)).toEqual([200, 503, 503]);
    expect(await tegelijk(leider, leider, gast)).toEqual([200, 200, 503]);
    expect(await tegelijk(leider, gast, derde)).toEqual([200, 200, 503]);
    // What was given back can be taken again.
    expect((await haalZip(leider, id)).length).toBeGreaterThan(0);
  });

  it('shows what was changed in it', async () => {
    const delen = unzipSync(await haalZip(leider, await gevuld()));
    const met = (anders: Record<string, string>) =>
      controleerUitvoer(
        zipSync({ ...delen, ...Object.fromEntries(Object.entries(anders).map(([n, w]) => [n, strToU8(w)])) }),
      ).fouten;
    const json = strFromU8(delen['dossier.json'] ?? new Uint8Array());
    expect(met({})).toEqual([]);
    expect(met({ 'dossier.json': json.replace('één notitie', 'een andere') })).toEqual(['Gebeurtenis 6 is veranderd.']);
    expect(met({ 'documenten/001-voor allen.txt': 'anders' })).toEqual(['Document “voor allen.txt” is veranderd.']);
    const inhoud = JSON.parse(json);
    inhoud.gebeurtenissen.splice(1, 0, inhoud.gebeurtenissen[0]);
    expect(met({ 'dossier.json': JSON.stringify(inhoud) })[0]).toBe('Gebeurtenis 1 staat niet op haar plaats.');
    expect(() => controleerUitvoer(strToU8('geen zip'))).toThrow('geen dossier dat uit Baken komt');
  });
});

describe('documents outside the database', () => {
  const bewaard = new Map<string, Buffer>();
  let weg = false;
  const opslag: Opslag = {
    plaats: async (sleutel, bytes) => {
      if (weg) throw new Error('away');
      bewaard.set(sleutel, Buffer.from(bytes));
    },
    haal: async (sleutel) => bewaard.get(sleutel) ?? Buffer.alloc(0),
    wis: async (sleutel) => void bewaard.delete(sleutel),
  };
  let documenten: Documenten;
  beforeAll(() => {
    documenten = maakDocumenten(proef.database, maakDossiers([]), { scanner: undefined, s3: undefined }, opslag);
  });
  const als = <T>(werk: Parameters<typeof metToegang<T>>[2]) =>
    metToegang(
      proef.database,
      { rol: 'analist', partijId: leider.partijId, persoonId: leider.persoonId, landelijk: true },
      werk,
    );
  const dader = () => ({ persoonId: leider.persoonId, naam: 'L', partijId: leider.partijId, systeemrol: 'analist' });
  const kern = { naam: 'a.txt', bytes: Buffer.from('inhoud'), voor: null };
  const voegToe = async (id: number, sleutel: string) => {
    const nagekeken = await documenten.kijkNa({ ...kern, sleutel });
    return als((eigen) => documenten.voegToe(eigen, id, nagekeken, { dader: dader(), nu: new Date() }));
  };

  it('are there under a key of the dossier, and held against their hash', async () => {
    const [id, sleutel] = [await open(), randomUUID()];
    await voegToe(id, sleutel);
    const plek = `document/${sleutel}/${createHash('sha256').update('inhoud').digest('hex')}`;
    expect([...bewaard.keys()]).toEqual([plek]);
    expect((await documenten.lees(als, id, sleutel)).bytes.toString()).toBe('inhoud');
    bewaard.set(plek, Buffer.from('anders'));
    await expect(documenten.lees(als, id, sleutel)).rejects.toThrow('niet meer wat het was');
  });

  it('leave no event when the storage does not take them', async () => {
    const id = await open();
    weg = true;
    await expect(voegToe(id, randomUUID())).rejects.toThrow();
    weg = false;
    expect((await vraag(leider, 'GET', `/dossiers/${id}`)).json()).toMatchObject({
      documenten: [],
      keten: { totaal: 3 },
    });
  });

  it('are put and fetched while nobody is kept waiting for the dossier', async () => {
    const [id, sleutel] = [await open(), randomUUID()];
    const lopend: number[] = [];
    const { rows } = await proef.database.pool.query('select current_database() as naam');
    const telOpen = async () => {
      const { rows: open } = await proef.database.pool.query(
        `select count(*)::int as n from pg_stat_activity where datname = $1 and state = 'idle in transaction'`,
        [rows[0].naam],
      );
      lopend.push(open[0].n);
    };
    const traag: Opslag = {
      ...opslag,
      plaats: (waar, bytes) => telOpen().then(() => opslag.plaats(waar, bytes)),
      haal: (waar) => telOpen().then(() => opslag.haal(waar)),
    };
    documenten = maakDocumenten(proef.database, maakDossiers([]), { scanner: undefined, s3: undefined }, traag);
    await voegToe(id, sleutel);
    await documenten.lees(als, id, sleutel);
    expect(lopend).toEqual([0, 0]);
  });
  it('are not added to a dossier that was closed meanwhile', async () => {
    const [id, sleutel] = [await open(), randomUUID()];
    const nagekeken = await documenten.kijkNa({ ...kern, sleutel });
    const wie = { dader: dader(), nu: new Date() };
    const [dicht, los] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const sluiter = als(async (eigen) => {
      const dossiers = maakDossiers([]);
      const doeNu = (opdracht: Opdracht) => dossiers.doe(eigen, id, opdracht, { ...wie, sleutel: randomUUID() });
      const stap = (overgang: string, van: string) =>
        doeNu({
          soort: 'overgang',
          overgang,
          van,
          velden: {},
          reden: 'daar is reden voor',
          grond: 'daar is grond voor',
        });
      const { stand } = await stap('begin', 'nieuw');
      await doeNu({
        soort: 'taakKlaar',
        taak: stand.taken.find(({ code }) => code === 'bel')?.id ?? '',
        toelichting: '',
      });
      await stap('sluit', 'bezig');
      // Closed, and not yet for others: who adds now must wait for it.
      dicht.resolve();
      await los.promise;
    });
    await dicht.promise;
    const erbij = als((eigen) => documenten.voegToe(eigen, id, nagekeken, wie));
    setTimeout(los.resolve, 500);
    await expect(erbij).rejects.toThrow('gesloten');
    await sluiter;
  });
});
