import { TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../database/index.ts';
import { maakTestdatabase } from '../../database/testdatabase.ts';
import { laadPartijen, laadToegangsregels, type Rol } from '../index.ts';
import { type Proefbrowser, type Proefinstallatie, startProefinstallatie } from '../proefinstallatie.ts';
import { maakProefpersoon } from '../proefpersoon.ts';
import { maakUitnodiging } from '../uitnodigingstore.ts';

const WACHTWOORD = 'paard batterij nietje';
const AANBIEDER = 'Aanbieder van de proef';
const ANDER = 'Aanbieder met eigen inlogdienst';

let database: Database;
let huis: Proefinstallatie;
const partijen = new Map<string, number>();
let nummer = 0;

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadToegangsregels(database);
  await laadPartijen(
    database,
    [
      { soort: 'aanbieder', naam: AANBIEDER },
      { soort: 'aanbieder', naam: ANDER, aanmelddienst: 'eherkenning' },
    ],
    'proef',
  );
  for (const { id, naam } of await database.db.selectFrom('partij').select(['id', 'naam']).execute())
    partijen.set(naam, id);
  huis = await startProefinstallatie(database);
});
afterAll(async () => {
  await huis.sluit();
  await database.sluit();
});

interface Proefmens {
  readonly email: string;
  readonly totp: TOTP;
  readonly herstelcodes: readonly string[];
}
let mens: Proefmens;

const nodigUit = (email: string, partij = AANBIEDER, rol: Rol = 'indiener', nu = new Date()) =>
  maakUitnodiging(
    database.db,
    { partijId: partijen.get(partij) ?? 0, email, naam: 'Proef Persoon', rol, door: null },
    nu,
  );

const bekijk = async (browser: Proefbrowser, token: string) => {
  const { totp } = (await browser.vraag(`/api/v1/uitnodigingen/${token}`)).json();
  return { totp: new TOTP({ secret: totp.geheim }), nonce: totp.nonce as string };
};

const stuurAanvaarding = (token: string, payload: object | undefined, browser = huis.browser()) =>
  browser.vraag({
    method: 'POST',
    url: `/api/v1/uitnodigingen/${token}/aanvaarding`,
    ...(payload && { payload }),
  });

async function aanvaard(token: string, browser = huis.browser(), wachtwoord = WACHTWOORD) {
  const { totp, nonce } = await bekijk(browser, token);
  const antwoord = await stuurAanvaarding(token, { wachtwoord, code: totp.generate(), nonce }, browser);
  return { antwoord, totp };
}

async function maakMens(): Promise<Proefmens> {
  nummer += 1;
  const email = `mens${nummer}@proef.example`;
  const { antwoord, totp } = await aanvaard(await nodigUit(email));
  expect(antwoord.statusCode).toBe(201);
  const { herstelcodes } = antwoord.json<{ herstelcodes: string[] }>();
  // As if a while had gone by: the code of this moment was used to confirm.
  await database.db.updateTable('wachtwoord').set({ totp_laatste: 0 }).execute();
  return { email, totp, herstelcodes };
}

const logIn = (anders: Partial<{ email: string; wachtwoord: string; code: string }> = {}, browser = huis.browser()) =>
  browser.vraag({
    method: 'POST',
    url: '/api/v1/aanmeldingen',
    payload: { email: mens.email, wachtwoord: WACHTWOORD, code: mens.totp.generate(), ...anders },
  });
const status = async (...args: Parameters<typeof logIn>) => (await logIn(...args)).statusCode;
const logregels = (handeling: string) =>
  database.db
    .selectFrom('toegangslog')
    .selectAll()
    .where('handeling', '=', handeling)
    .orderBy('volgnummer', 'desc')
    .execute();
const rij = () =>
  database.db
    .selectFrom('wachtwoord as w')
    .innerJoin('persoon as p', 'p.id', 'w.persoon_id')
    .selectAll('w')
    .where('p.email', '=', mens.email)
    .executeTakeFirstOrThrow();

describe('with a password and a second factor', () => {
  beforeEach(async () => {
    mens = await maakMens();
  });

  it('somebody gets in, in their role, and it stands in the log', async () => {
    const browser = huis.browser();
    const antwoord = await logIn({ email: ` ${mens.email.toUpperCase()} ` }, browser);
    expect(antwoord.json()).toEqual({ start: '/mijn-organisatie' });
    const sessie = (await browser.vraag('/api/v1/sessie')).json();
    expect(sessie).toMatchObject({ aangemeld: true, rol: 'indiener', functie: { partij: AANBIEDER } });
  });

  it('no code works twice, nor one from before', async () => {
    const code = mens.totp.generate();
    const eerder = mens.totp.generate({ timestamp: Date.now() - 30_000 });
    expect(await status({ code })).toBe(201);
    expect(await status({ code })).toBe(401);
    expect(await status({ code: eerder })).toBe(401);
  });

  it('also not when it is tried many times at once', async () => {
    const code = mens.totp.generate();
    const uitkomsten = await Promise.all(Array.from({ length: 6 }, () => status({ code })));
    expect(uitkomsten.filter((uitkomst) => uitkomst === 201)).toHaveLength(1);
  });

  it('refuses every wrong part with the same words, and does not say who exists', async () => {
    const antwoorden = [
      await logIn({ wachtwoord: 'iets heel anders' }),
      await logIn({ code: '000000' }),
      await logIn({ email: 'niemand@proef.example' }),
    ];
    expect(new Set(antwoorden.map(({ body }) => body)).size).toBe(1);
    expect(antwoorden.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
  });

  it('never refuses sooner than an answer takes, whether or not there is such a person', async () => {
    for (const email of [mens.email, 'niemand@proef.example']) {
      const begin = performance.now();
      await logIn({ email, wachtwoord: 'iets heel anders' });
      expect(performance.now() - begin, email).toBeGreaterThan(395);
    }
  });

  it('closes after four failures, also for the right answer, and opens again', async () => {
    await Promise.all(Array.from({ length: 8 }, () => status({ wachtwoord: 'iets heel anders' })));
    expect(await rij()).toMatchObject({ mislukt: 4 });
    expect(await status()).toBe(401);
    const { dicht_tot } = await rij();
    expect(dicht_tot?.getTime()).toBeGreaterThan(Date.now() + 50_000);
    await database.db
      .updateTable('wachtwoord')
      .set({ dicht_tot: new Date(Date.now() - 1) })
      .execute();
    expect(await status()).toBe(201);
    expect(await rij()).toMatchObject({ mislukt: 0, dicht_tot: null });
  });

  it('a recovery code works once, in the place of the app', async () => {
    const [code = ''] = mens.herstelcodes;
    expect(await status({ code: code.toLowerCase() })).toBe(201);
    expect(await status({ code })).toBe(401);
    expect((await rij()).herstelcodes).toHaveLength(9);
    expect(JSON.stringify(await rij())).not.toContain(code);
  });

  it('nobody who is blocked or without a role gets in', async () => {
    await database.db.updateTable('functie').set({ tot: new Date() }).execute();
    expect(await status()).toBe(403);
    await database.db.updateTable('persoon').set({ geblokkeerd_op: new Date() }).execute();
    expect(await status({ code: mens.totp.generate({ timestamp: Date.now() + 30_000 }) })).toBe(401);
  });

  it('chooses a new password by mail, with the second factor; all sessions end, and the link works once', async () => {
    const browser = huis.browser();
    await logIn({ code: mens.totp.generate({ timestamp: Date.now() - 30_000 }) }, browser);
    const vraag = (url: string, payload: object) => browser.vraag({ method: 'POST', url: `/api/v1${url}`, payload });
    const onbekend = await vraag('/wachtwoord-herstel', { email: 'niemand@proef.example' });
    const verstuurd = huis.berichten.length;
    const bekend = await vraag('/wachtwoord-herstel', { email: mens.email });
    expect([bekend.statusCode, bekend.body]).toEqual([202, onbekend.body]);
    expect(huis.berichten.length).toBe(verstuurd + 1);
    const token = /\/wachtwoord\/(\S+)/.exec(huis.berichten.at(-1)?.tekst ?? '')?.[1] ?? '';
    expect(token).not.toContain('.');

    const nieuw = { token, wachtwoord: 'een ander lang wachtwoord', code: mens.totp.generate() };
    expect((await vraag('/wachtwoord-herstel/bevestiging', { ...nieuw, code: '000000' })).statusCode).toBe(400);
    expect((await vraag('/wachtwoord-herstel/bevestiging', { ...nieuw, token: `${token}x` })).statusCode).toBe(404);
    expect((await vraag('/wachtwoord-herstel/bevestiging', nieuw)).statusCode).toBe(204);
    expect((await logregels('herstelWachtwoord'))[0]).toMatchObject({
      persoon_id: (await rij()).persoon_id,
      persoon_naam: 'Proef Persoon',
      status: 204,
    });
    expect((await browser.vraag('/api/v1/sessie')).json().aangemeld).toBe(false);
    const later = mens.totp.generate({ timestamp: Date.now() + 30_000 });
    expect((await vraag('/wachtwoord-herstel/bevestiging', { ...nieuw, code: later })).statusCode).toBe(404);
    expect(await status({ wachtwoord: nieuw.wachtwoord, code: later })).toBe(201);
  });
});

describe('an invitation', () => {
  it('tells who invites to what, and works once', async () => {
    const token = await nodigUit('eens@proef.example');
    const browser = huis.browser();
    expect((await browser.vraag(`/api/v1/uitnodigingen/${token}`)).json()).toMatchObject({
      partij: AANBIEDER,
      rol: 'indiener',
      rolNaam: 'Indiener',
      email: 'eens@proef.example',
      door: null,
    });
    const { antwoord } = await aanvaard(token, browser);
    expect(antwoord.json().herstelcodes).toHaveLength(10);
    expect((await browser.vraag('/api/v1/sessie')).json()).toMatchObject({ aangemeld: true, rol: 'indiener' });
    expect((await browser.vraag(`/api/v1/uitnodigingen/${token}`)).statusCode).toBe(404);
  });

  it('does not hold after seven days, and not for whoever makes one up', async () => {
    const oud = await nodigUit('oud@proef.example', AANBIEDER, 'indiener', new Date(Date.now() - 7 * 86_400_000 - 1));
    for (const token of [oud, 'a'.repeat(43)])
      expect((await huis.browser().vraag(`/api/v1/uitnodigingen/${token}`)).statusCode).toBe(404);
  });

  it('stays open after a weak password or a wrong code', async () => {
    const token = await nodigUit('zwak@proef.example');
    const browser = huis.browser();
    expect((await aanvaard(token, browser, 'welkom')).antwoord.json()).toMatchObject({
      errors: [{ location: { pointer: '#/wachtwoord' } }],
    });
    const { nonce } = await bekijk(browser, token);
    const fout = await stuurAanvaarding(token, { wachtwoord: WACHTWOORD, code: '000000', nonce }, browser);
    expect(fout.json()).toMatchObject({ status: 400, errors: [{ location: { pointer: '#/code' } }] });
    expect((await aanvaard(token, browser)).antwoord.statusCode).toBe(201);
  });

  it('shows every reader another second factor, and counts only the one that was shown', async () => {
    const token = await nodigUit('lezer@proef.example');
    const [lezer, genodigde] = [await bekijk(huis.browser(), token), await bekijk(huis.browser(), token)];
    expect(lezer.totp.secret.base32).not.toBe(genodigde.totp.secret.base32);
    const keuze = { wachtwoord: WACHTWOORD, code: genodigde.totp.generate() };
    expect((await stuurAanvaarding(token, { ...keuze, nonce: lezer.nonce })).json()).toMatchObject({
      errors: [{ location: { pointer: '#/code' } }],
    });
    expect((await stuurAanvaarding(token, keuze)).statusCode).toBe(400);
    expect((await stuurAanvaarding(token, { ...keuze, nonce: genodigde.nonce })).statusCode).toBe(201);
    mens = { email: 'lezer@proef.example', totp: lezer.totp, herstelcodes: [] };
    await database.db.updateTable('wachtwoord').set({ totp_laatste: 0 }).execute();
    expect(await status()).toBe(401);
    expect(await status({ code: genodigde.totp.generate() })).toBe(201);
  });

  it('that was taken with a password begins a session of that password, whoever was signed in before', async () => {
    const browser = huis.browser();
    const eerder = await maakProefpersoon(database, 'indiener', { partijId: partijen.get(AANBIEDER) ?? 0 });
    browser.koekjes.set('__Host-baken', eerder.token);
    const { antwoord } = await aanvaard(await nodigUit('nieuw@proef.example'), browser);
    expect(antwoord.statusCode).toBe(201);
    const { sessies } = (await browser.vraag('/api/v1/sessies')).json();
    expect(sessies).toMatchObject([{ via: 'lokaal', huidige: true }]);
    expect((await logregels('aanvaardUitnodiging'))[0]).toMatchObject({ rol: 'indiener', partij_naam: AANBIEDER });
    expect((await logregels('aanvaardUitnodiging'))[0]?.persoon_id).not.toBe(eerder.persoonId);
  });

  it('is not for one account only because a log-in service gave another person that address', async () => {
    const [email, anderEmail] = ['van-een-ander@proef.example', 'twee-tegelijk@proef.example'];
    const ander = await maakProefpersoon(database, 'indiener', { partijId: partijen.get(AANBIEDER) ?? 0 });
    await database.db.updateTable('persoon').set({ email }).where('id', '=', ander.persoonId).execute();
    const { antwoord, totp } = await aanvaard(await nodigUit(email));
    expect(antwoord.statusCode).toBe(201);
    await database.db.updateTable('wachtwoord').set({ totp_laatste: 0 }).execute();
    const browser = huis.browser();
    mens = { email, totp, herstelcodes: [] };
    expect(await status({}, browser)).toBe(201);
    expect((await browser.vraag('/api/v1/sessie')).json().naam).toBe('Proef Persoon');
    // Among people with a password an address is of one person, also when two come at once.
    const tokens = [await nodigUit(anderEmail), await nodigUit(anderEmail)];
    const uitkomsten = await Promise.all(tokens.map(async (token) => (await aanvaard(token)).antwoord.statusCode));
    expect(uitkomsten.sort()).toEqual([201, 409]);
  });

  it('never opens the account that somebody has already; who is signed in gets the role with it', async () => {
    mens = await maakMens();
    const token = await nodigUit(mens.email, AANBIEDER, 'accordeur');
    expect((await aanvaard(token)).antwoord.statusCode).toBe(409);
    const browser = huis.browser();
    await logIn({}, browser);
    const erbij = await stuurAanvaarding(token, undefined, browser);
    expect(erbij.json()).toEqual({ start: '/mijn-organisatie', herstelcodes: [] });
    expect((await browser.vraag('/api/v1/sessie')).json().functies).toHaveLength(2);
  });

  it('helps whoever lost everything, once their role was taken away', async () => {
    mens = await maakMens();
    const { persoon_id } = await rij();
    await database.db.updateTable('functie').set({ tot: new Date() }).where('persoon_id', '=', persoon_id).execute();
    const { antwoord } = await aanvaard(await nodigUit(mens.email), huis.browser(), 'weer een ander wachtwoord');
    expect(antwoord.statusCode).toBe(201);
    expect((await rij()).persoon_id).toBe(persoon_id);
    expect(await status()).toBe(401);
  });

  it('of a party that chose a log-in service cannot be accepted with a password', async () => {
    const token = await nodigUit('ander@proef.example', ANDER);
    const browser = huis.browser();
    expect((await browser.vraag(`/api/v1/uitnodigingen/${token}`)).json().totp).toBeNull();
    const keuze = { wachtwoord: WACHTWOORD, code: '123456', nonce: 'a'.repeat(22) };
    expect((await stuurAanvaarding(token, keuze, browser)).statusCode).toBe(403);
  });
});
