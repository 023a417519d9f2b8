import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, metToegang } from '../database/index.ts';
import { maakTestdatabase } from '../database/testdatabase.ts';
import { isLandelijk, vindMachine } from './index.ts';
import { type Proefinstallatie, startProefinstallatie } from './proefinstallatie.ts';
import { maakProefpersoon, type Proefpersoon } from './proefpersoon.ts';

let database: Database;
let huis: Proefinstallatie;
let beheerder: Proefpersoon;
let indiener: Proefpersoon;
let buur: Proefpersoon;

beforeAll(async () => {
  database = await maakTestdatabase();
  huis = await startProefinstallatie(database);
});
afterAll(async () => {
  await huis.sluit();
  await database.sluit();
});
beforeEach(async () => {
  beheerder = await maakProefpersoon(database, 'beheerder', { soort: 'aanbieder' });
  indiener = await maakProefpersoon(database, 'indiener', { partijId: beheerder.partijId });
  buur = await maakProefpersoon(database, 'beheerder', { soort: 'aanbieder' });
});

const vraag = (wie: Proefpersoon | null, method: 'GET' | 'POST' | 'PUT' | 'DELETE', pad: string, payload?: object) =>
  huis.browser().vraag({
    method,
    url: `/api/v1${pad}`,
    ...(payload && { payload }),
    ...(wie && { headers: wie.headers }),
  });
const laatsteRegel = (handeling: string) =>
  database.db
    .selectFrom('toegangslog')
    .selectAll()
    .where('handeling', '=', handeling)
    .where('soort', 'in', ['beheer', 'aanmelden', 'afmelden'])
    .orderBy('volgnummer', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();

describe('people of the own party', () => {
  it('are shown to its beheerder, with roles that fit, and to nobody else', async () => {
    const { mensen, rollen } = (await vraag(beheerder, 'GET', '/mensen')).json();
    expect(mensen.map((mens: { id: string }) => mens.id).sort()).toEqual(
      [beheerder.persoonId, indiener.persoonId].sort(),
    );
    expect(rollen.map(({ rol }: { rol: string }) => rol)).toEqual(['indiener', 'accordeur', 'beheerder']);
    expect((await vraag(indiener, 'GET', '/mensen')).statusCode).toBe(403);
    expect((await vraag(null, 'GET', '/mensen')).statusCode).toBe(401);
  });

  it('are invited by mail; the link goes to nobody but the invited', async () => {
    const wie = { email: 'Nieuw@Proef.example', naam: 'Nieuwe Indiener', rol: 'indiener' };
    const antwoord = await vraag(beheerder, 'POST', '/uitnodigingen', wie);
    expect(antwoord.json()).toEqual({ email: 'nieuw@proef.example' });
    const bericht = huis.berichten.at(-1);
    const token = /\/uitnodiging\/([\w-]{43})/.exec(bericht?.tekst ?? '')?.[1] ?? '';
    expect(bericht?.aan).toBe('nieuw@proef.example');
    expect(token).not.toBe('');
    expect(antwoord.body).not.toContain(token);
    expect((await laatsteRegel('nodigUit')).toelichting).toContain('nieuw@proef.example');

    const { uitnodigingen } = (await vraag(beheerder, 'GET', '/mensen')).json();
    expect(uitnodigingen).toMatchObject([{ email: 'nieuw@proef.example', rol: 'indiener' }]);
    const pad = `/uitnodigingen/${uitnodigingen[0].id}`;
    expect((await vraag(buur, 'DELETE', pad)).statusCode).toBe(404);
    expect((await vraag(beheerder, 'DELETE', pad)).statusCode).toBe(204);
    expect(await laatsteRegel('trekUitnodigingIn')).toMatchObject({
      persoon_id: beheerder.persoonId,
      toelichting: 'uitnodiging van nieuw@proef.example als indiener',
    });
    expect((await vraag(null, 'GET', `/uitnodigingen/${token}`)).statusCode).toBe(404);
  });

  it('cannot be invited to a role that the party does not have', async () => {
    const wie = { email: 'analist@proef.example', naam: 'Analist', rol: 'analist' };
    expect((await vraag(beheerder, 'POST', '/uitnodigingen', wie)).statusCode).toBe(400);
    const onbereikbaar = { ...wie, rol: 'indiener', email: 'jän@proef.example' };
    expect((await vraag(beheerder, 'POST', '/uitnodigingen', onbereikbaar)).statusCode).toBe(400);
    expect((await vraag(indiener, 'POST', '/uitnodigingen', { ...wie, rol: 'indiener' })).statusCode).toBe(403);
  });

  it('lose their role and their sessions at once; of another party they are out of reach', async () => {
    const pad = `/mensen/${indiener.persoonId}/functies/${indiener.functieId}`;
    expect((await vraag(buur, 'DELETE', pad)).statusCode).toBe(404);
    expect((await vraag(indiener, 'GET', '/sessie')).json().rol).toBe('indiener');
    expect((await vraag(beheerder, 'DELETE', pad)).statusCode).toBe(204);
    expect((await vraag(indiener, 'GET', '/sessie')).json().aangemeld).toBe(false);
    expect((await laatsteRegel('ontneemFunctie')).toelichting).toContain(indiener.persoonId);
    expect((await vraag(beheerder, 'DELETE', pad)).statusCode).toBe(404);
  });

  it('always include a beheerder, also when two remove each other at once', async () => {
    const eigen = `/mensen/${beheerder.persoonId}/functies/${beheerder.functieId}`;
    expect((await vraag(beheerder, 'DELETE', eigen)).statusCode).toBe(409);
    const tweede = await maakProefpersoon(database, 'beheerder', { partijId: beheerder.partijId });
    const uitkomsten = await Promise.all([
      vraag(beheerder, 'DELETE', `/mensen/${tweede.persoonId}/functies/${tweede.functieId}`),
      vraag(tweede, 'DELETE', eigen),
    ]);
    expect(uitkomsten.map(({ statusCode }) => statusCode).filter((code) => code === 204)).toHaveLength(1);
  });

  it('can have all their sessions ended', async () => {
    const pad = `/mensen/${indiener.persoonId}/sessies-beeindiging`;
    expect((await vraag(buur, 'POST', pad)).statusCode).toBe(404);
    expect((await vraag(beheerder, 'POST', pad)).json()).toEqual({ aantal: 1 });
    expect((await vraag(indiener, 'GET', '/sessie')).json().aangemeld).toBe(false);
  });
});

describe('sessions', () => {
  it('tell a visitor how to log in, and nothing else', async () => {
    expect((await vraag(null, 'GET', '/sessie')).json()).toMatchObject({
      aangemeld: false,
      rol: 'bezoeker',
      functies: [],
      start: '/aanmelden',
      rechten: { openbaar: { iedereen: 'lezen' } },
      aanmelden: { wachtwoord: true, diensten: [], demomensen: [] },
    });
  });

  it('go on in another functie under a new token', async () => {
    await database.db
      .insertInto('functie')
      .values({ persoon_id: indiener.persoonId, partij_id: indiener.partijId, rol: 'accordeur', bron: 'opdracht' })
      .execute();
    const browser = huis.browser();
    browser.koekjes.set('__Host-baken', indiener.token);
    const { functies } = (await browser.vraag('/api/v1/sessie')).json();
    const accordeur = functies.find((functie: { rol: string }) => functie.rol === 'accordeur');
    const kies = (functieId: number) =>
      browser.vraag({ method: 'PUT', url: '/api/v1/sessie/functie', payload: { functieId } });
    expect((await kies(beheerder.functieId ?? 0)).statusCode).toBe(404);
    expect((await kies(accordeur.id)).json()).toMatchObject({ rol: 'accordeur', functie: { id: accordeur.id } });
    expect(browser.koekjes.get('__Host-baken')).not.toBe(indiener.token);
    expect((await vraag(indiener, 'GET', '/sessie')).json().aangemeld).toBe(false);
    expect((await browser.vraag('/api/v1/sessie')).json().rol).toBe('accordeur');
    expect(await laatsteRegel('wisselFunctie')).toMatchObject({ rol: 'accordeur' });
  });

  it('cannot go on for a party that chose another log-in service', async () => {
    await database.db
      .updateTable('partij')
      .set({ aanmelddienst: 'eherkenning' })
      .where('id', '=', buur.partijId)
      .execute();
    const { id } = await database.db
      .insertInto('functie')
      .values({ persoon_id: indiener.persoonId, partij_id: buur.partijId, rol: 'indiener', bron: 'uitnodiging' })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect((await vraag(indiener, 'PUT', '/sessie/functie', { functieId: id })).statusCode).toBe(403);
    expect((await vraag(indiener, 'GET', '/sessie')).json().functies).toHaveLength(1);
  });

  it('end without a sign of life, are held open by one, and not by a screen that asks by itself', async () => {
    const zetLaatst = (minuten: number) =>
      database.db
        .updateTable('sessie')
        .set({ laatst_op: new Date(Date.now() - minuten * 60_000) })
        .where('persoon_id', '=', indiener.persoonId)
        .execute();
    await zetLaatst(20);
    const voor = (await vraag(indiener, 'GET', '/sessie')).json();
    expect(Date.parse(voor.verlooptOp)).toBeLessThan(Date.now() + 11 * 60_000);
    expect((await vraag(indiener, 'GET', '/sessie')).json().verlooptOp).toBe(voor.verlooptOp);
    const { verlooptOp } = (await vraag(indiener, 'POST', '/sessie/verlenging')).json();
    expect(Date.parse(verlooptOp)).toBeGreaterThan(Date.now() + 29 * 60_000);
    await zetLaatst(31);
    expect((await vraag(indiener, 'POST', '/sessie/verlenging')).statusCode).toBe(401);
  });

  it('are listed and ended by their owner only', async () => {
    const { sessies } = (await vraag(indiener, 'GET', '/sessies')).json();
    expect(sessies).toMatchObject([{ huidige: true, via: 'proef' }]);
    const pad = `/sessies/${sessies[0].kenmerk}`;
    expect((await vraag(buur, 'DELETE', pad)).statusCode).toBe(404);
    expect((await vraag(indiener, 'POST', '/sessies/beeindiging')).json()).toEqual({ aantal: 0 });
    expect((await vraag(indiener, 'DELETE', '/sessie')).statusCode).toBe(204);
    expect((await vraag(indiener, 'GET', '/sessies')).statusCode).toBe(401);
    expect((await vraag(indiener, 'DELETE', '/sessie')).statusCode).toBe(204);
  });
});

describe('systems of a party', () => {
  const maak = async (meer = {}) =>
    (await vraag(beheerder, 'POST', '/machinetoegang', { naam: 'Boekhouding', rol: 'indiener', ...meer })).json<{
      id: string;
      geheim: string;
    }>();
  const token = (velden: Record<string, string>, headers: Record<string, string> = {}) =>
    huis.browser().vraag({
      method: 'POST',
      url: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams({ grant_type: 'client_credentials', ...velden }).toString(),
    });
  const basic = (id: string, geheim: string) => ({
    authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(geheim)}`).toString('base64')}`,
  });
  const metGeheim = (id: string, client_secret: string) => token({ client_id: id, client_secret });
  const alsMachine = (drager: string, pad: string) =>
    huis.browser().vraag({ url: `/api/v1${pad}`, headers: { authorization: `Bearer ${drager}` } });

  it('get a token for an hour, by header or by form', async () => {
    const { id, geheim } = await maak();
    for (const antwoord of [await metGeheim(id, geheim), await token({}, basic(id, geheim))]) {
      expect(antwoord.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
      expect(antwoord.headers['cache-control']).toBe('no-store');
      const sessie = (await alsMachine(antwoord.json().access_token, '/sessie')).json();
      expect(sessie).toMatchObject({ aangemeld: true, naam: 'Boekhouding', rol: 'indiener', functie: null });
    }
    const regel = await laatsteRegel('geefToken');
    expect(regel).toMatchObject({ machineclient: id, partij_id: beheerder.partijId, uitkomst: 'toegestaan' });
  });

  it('are refused in the words of RFC 6749, and it counts as a failed log-in', async () => {
    const { id, geheim } = await maak();
    const fout = await metGeheim(id, 'verkeerd');
    expect([fout.statusCode, fout.json().error]).toEqual([401, 'invalid_client']);
    expect(fout.headers['www-authenticate']).toContain('Basic');
    expect(await laatsteRegel('geefToken')).toMatchObject({ uitkomst: 'geweigerd', soort: 'aanmelden' });
    expect((await metGeheim('onbekend', geheim)).json().error).toBe('invalid_client');
    expect((await token({ grant_type: 'password' })).json().error).toBe('unsupported_grant_type');
    expect((await token({ client_id: id, client_secret: geheim }, basic(id, geheim))).json().error).toBe(
      'invalid_request',
    );
    expect((await token({}, { authorization: 'Basic %%%' })).json().error).toBe('invalid_client');
    expect((await alsMachine('x'.repeat(43), '/sessie')).statusCode).toBe(401);
  });

  it('go on with the old secret for a week after it was renewed', async () => {
    const { id, geheim } = await maak();
    const vernieuwd = (await vraag(beheerder, 'POST', `/machinetoegang/${id}/vernieuwing`)).json();
    expect((await metGeheim(id, geheim)).statusCode).toBe(200);
    expect((await metGeheim(id, vernieuwd.geheim)).statusCode).toBe(200);
    await database.db.updateTable('machineclient').set({ vorig_tot: new Date() }).where('id', '=', id).execute();
    expect((await metGeheim(id, geheim)).statusCode).toBe(401);
    expect((await metGeheim(id, vernieuwd.geheim)).statusCode).toBe(200);
  });

  it('end at their date, and at once when they are withdrawn, with the tokens that they have', async () => {
    const { id, geheim } = await maak();
    const drager = (await metGeheim(id, geheim)).json().access_token;
    expect((await vraag(buur, 'DELETE', `/machinetoegang/${id}`)).statusCode).toBe(404);
    expect((await vraag(buur, 'POST', `/machinetoegang/${id}/vernieuwing`)).statusCode).toBe(404);
    await vraag(beheerder, 'POST', `/machinetoegang/${id}/vernieuwing`);
    expect((await vraag(beheerder, 'DELETE', `/machinetoegang/${id}`)).statusCode).toBe(204);
    for (const handeling of ['geefMachinetoegang', 'vernieuwMachinetoegang', 'trekMachinetoegangIn']) {
      const { persoon_id, toelichting } = await laatsteRegel(handeling);
      expect([persoon_id, toelichting.includes(id)], handeling).toEqual([beheerder.persoonId, true]);
    }
    expect((await alsMachine(drager, '/sessie')).statusCode).toBe(401);
    expect((await metGeheim(id, geheim)).statusCode).toBe(401);

    const ander = await maak();
    const geldig = (await metGeheim(ander.id, ander.geheim)).json().access_token;
    await database.db
      .updateTable('machineclient')
      .set({ verloopt_op: new Date() })
      .where('id', '=', ander.id)
      .execute();
    expect((await alsMachine(geldig, '/sessie')).statusCode).toBe(401);
    expect((await metGeheim(ander.id, ander.geheim)).statusCode).toBe(401);
  });

  it('last a year at most, and never decide who gets in', async () => {
    const over = (dagen: number) => new Date(Date.now() + dagen * 86_400_000).toISOString();
    for (const meer of [
      { verlooptOp: over(400) },
      { verlooptOp: over(-1) },
      { rol: 'beheerder' },
      { rol: 'analist' },
    ]) {
      const antwoord = await vraag(beheerder, 'POST', '/machinetoegang', { naam: 'x', rol: 'indiener', ...meer });
      expect(antwoord.statusCode, JSON.stringify(meer)).toBe(400);
    }
    expect((await vraag(indiener, 'POST', '/machinetoegang', { naam: 'x', rol: 'indiener' })).statusCode).toBe(403);
    await maak({ verlooptOp: over(30) });
    const { machines, rollen } = (await vraag(beheerder, 'GET', '/machinetoegang')).json();
    expect(machines).toHaveLength(1);
    expect(rollen).toEqual(['indiener', 'accordeur']);
    expect((await vraag(buur, 'GET', '/machinetoegang')).json().machines).toEqual([]);
  });

  it('see their own provider and no other, and are no person', async () => {
    const organisaties = ['91000001', '91000002'];
    for (const kvk of organisaties)
      await database.pool.query(
        `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ($1, $1, 'JZ01', '{jeugdhulp}', 'proef')`,
        [kvk],
      );
    await database.pool.query(
      `update partij set organisatie_id = (select id from organisatie where kvk = '91000001') where id = $1`,
      [beheerder.partijId],
    );
    const { id, geheim } = await maak();
    const drager = (await metGeheim(id, geheim)).json().access_token;
    const machine = await vindMachine(database, drager, new Date());
    if (!machine) throw new Error('geen machine');
    const gezien = await metToegang(database, { ...machine, landelijk: isLandelijk(machine.rol) }, async ({ pool }) =>
      (await pool.query<{ kvk: string }>('select kvk from organisatie')).rows.map(({ kvk }) => kvk),
    );
    expect(gezien).toEqual(['91000001']);
    expect((await alsMachine(drager, '/mensen')).statusCode).toBe(403);
    expect((await alsMachine(drager, '/sessies')).statusCode).toBe(403);
  });
});
