import { readFile } from 'node:fs/promises';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { maakUitnodiging } from '../../src/platform/toegang/uitnodigingstore.ts';
import { type Bezoeker, type Huis, kloptOveral, startHuis, tekst } from './huis.ts';

const WACHTWOORD = 'paard batterij nietje';
const ANDER_WACHTWOORD = 'kasteel fietsbel wolk';
const PARTIJ = 'Stichting Jeugdhulp Proef';

let huis: Huis;
let beheerder: Proefpersoon;
let bezoeker: Bezoeker;
let pagina: Page;
beforeAll(async () => {
  huis = await startHuis({ sleutel: Buffer.alloc(32, 7), grenzen: ONBEPERKT });
  beheerder = await maakProefpersoon(huis.database, 'beheerder', { soort: 'aanbieder', naam: PARTIJ });
});
afterAll(() => huis?.sluit());

const kom = async (als: Proefpersoon | null) => {
  bezoeker = await huis.bezoeker({ als });
  pagina = bezoeker.pagina;
};
afterEach(() => bezoeker.vertrek());

const kop = () => tekst(pagina.getByRole('heading', { level: 1 }));
const knop = (name: string | RegExp) => pagina.getByRole('button', { name });
const wachtwoordveld = () => pagina.getByRole('textbox', { name: /Nieuw wachtwoord/ });
const codeveld = () => pagina.getByRole('textbox', { name: /Code uit de app/ });

/** The path in the last mail to this address. */
async function padUitMail(aan: string): Promise<string> {
  const { tekst: brief } = await huis.database.db
    .selectFrom('bericht')
    .select('tekst')
    .where('aan', '=', aan)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const [, pad] = /https?:\/\/[^/\s]+(\/\S+)/.exec(brief) ?? [];
  if (!pad) throw new Error('the mail holds no link');
  return pad;
}

const stuur = (pad: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${huis.adres}/api/v1${pad}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

let nummer = 0;
/** The path of a fresh invitation to become a beheerder as well, from the mail. */
async function nodigUit(): Promise<{ email: string; pad: string }> {
  nummer += 1;
  const email = `nieuw${nummer}@proef.example`;
  const wie = { email, naam: 'Noor van Dalen', rol: 'beheerder' };
  expect((await stuur('/uitnodigingen', wie, beheerder.headers)).status).toBe(201);
  return { email, pad: await padUitMail(email) };
}

/** The app on the telephone, which got the key by hand. */
const koppelApp = async () => {
  const geheim = await tekst(pagina.locator('.baken-factor code'));
  return new TOTP({ secret: geheim.replaceAll(' ', '') });
};

/** As if a while had gone by: the code of this moment was used already. */
const wachtOpNieuweCode = () => huis.database.db.updateTable('wachtwoord').set({ totp_laatste: 0 }).execute();

async function tabNaar(doel: string): Promise<void> {
  for (let keer = 0; keer < 40; keer++) {
    await pagina.keyboard.press('Tab');
    if (await pagina.locator(doel).evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`${doel} is not to be reached with the keyboard`);
}

describe('somebody who is invited', () => {
  beforeEach(() => kom(null));

  it('comes in with the keyboard alone: password, app, recovery codes, start page; and no second time', async () => {
    const { email, pad } = await nodigUit();
    await bezoeker.ga(pad);
    expect(await kop()).toBe('Uitnodiging voor Baken');
    const inhoud = await tekst(pagina.locator('main'));
    for (const deel of [PARTIJ, 'Proef beheerder', 'Uw rol: Beheerder', email]) expect(inhoud).toContain(deel);
    const qr = pagina.getByRole('img', { name: /QR-code/ });
    expect(await qr.evaluate((beeld: { naturalWidth: number }) => beeld.naturalWidth)).toBeGreaterThan(0);
    await kloptOveral(pagina);

    const app = await koppelApp();
    await tabNaar('#kiezer-wachtwoord');
    await pagina.keyboard.type('welkom');
    await tabNaar('#kiezer-code');
    await pagina.keyboard.type(app.generate());
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').getByText('minstens 12 tekens').waitFor();
    await kloptOveral(pagina);
    await pagina.keyboard.press('Shift+Tab');
    await pagina.getByRole('link', { name: /minstens 12 tekens/ }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.keyboard.press('ControlOrMeta+a');
    await pagina.keyboard.type(WACHTWOORD);
    await tabNaar('#kiezer-code');
    await pagina.keyboard.press('ControlOrMeta+a');
    await pagina.keyboard.type(app.generate());
    await pagina.keyboard.press('Enter');

    await pagina.getByRole('heading', { level: 1, name: 'Bewaar uw herstelcodes' }).waitFor();
    expect(await pagina.evaluate('document.activeElement.id')).toBe('inhoud');
    expect(await pagina.locator('.baken-herstelcodes li').count()).toBe(10);
    await kloptOveral(pagina);
    const weggaan = pagina.waitForEvent('dialog').then((vraag) => vraag.dismiss());
    await pagina.getByRole('link', { name: 'Privacy' }).click();
    await weggaan;
    await pagina.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await knop('Kopieer: Herstelcodes').click();
    await pagina.getByText('Gekopieerd').waitFor();
    await tabNaar('main a[download]');
    const [bestand] = await Promise.all([pagina.waitForEvent('download'), pagina.keyboard.press('Enter')]);
    expect(bestand.suggestedFilename()).toBe('baken-herstelcodes.txt');
    const regels = (await readFile(await bestand.path(), 'utf8')).trim().split('\n');
    expect(regels.slice(2)).toEqual(await pagina.locator('.baken-herstelcodes code').allTextContents());
    expect((await pagina.evaluate<string>('navigator.clipboard.readText()')).trim().split('\n')).toEqual(regels);

    await tabNaar('main .baken-button--primary');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').getByText('Bewaar eerst de codes').waitFor();
    await pagina.getByRole('checkbox', { name: 'Ik heb de codes bewaard' }).focus();
    await pagina.keyboard.press('Space');
    await tabNaar('main .baken-button--primary');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/\/mensen$/);
    await bezoeker.klaar();
    expect(await tekst(pagina.locator('main'))).toContain(PARTIJ);
    expect(bezoeker.fouten.filter((fout) => !/status of 400/.test(fout))).toEqual([]);

    await bezoeker.ga(pad);
    expect(await kop()).toBe('Deze uitnodiging werkt niet meer');
    await kloptOveral(pagina);
  });

  it('hears what to do when the invitation has expired, was withdrawn or never was', async () => {
    const acht = new Date(Date.now() - 8 * 86_400_000);
    const { partijId } = beheerder;
    const oud = { partijId, email: 'oud@proef.example', naam: 'Oud', rol: 'beheerder', door: null } as const;
    const verlopen = await maakUitnodiging(huis.database.db, oud, acht);
    const { email, pad: ingetrokken } = await nodigUit();
    await huis.database.db
      .updateTable('uitnodiging')
      .set({ ingetrokken_op: new Date() })
      .where('email', '=', email)
      .execute();
    for (const pad of [`/uitnodiging/${verlopen}`, ingetrokken, '/uitnodiging/kort']) {
      await bezoeker.ga(pad);
      expect(await kop()).toBe('Deze uitnodiging werkt niet meer');
      expect(await pagina.getByRole('link', { name: 'Log in' }).count()).toBe(1);
    }
  });

  it('with an account is sent to log in with it, and comes back here', async () => {
    const { email, pad } = await nodigUit();
    const { persoonId } = await maakProefpersoon(huis.database, 'indiener', { partijId: beheerder.partijId });
    await huis.database.db.updateTable('persoon').set({ email }).where('id', '=', persoonId).execute();
    // An address is of one person among those who log in with a password.
    await huis.database.db
      .insertInto('wachtwoord')
      .values({ persoon_id: persoonId, hash: 'onbekend', totp_geheim: null, dicht_tot: null })
      .execute();
    await bezoeker.ga(pad);
    const app = await koppelApp();
    await wachtwoordveld().fill(WACHTWOORD);
    await codeveld().fill(app.generate());
    await knop('Maak mijn account').click();
    await pagina.getByText('U heeft al een account').waitFor();
    const logIn = pagina.getByRole('alert').getByRole('link', { name: 'Log in' });
    expect(await logIn.getAttribute('href')).toContain(encodeURIComponent(pad));
    await kloptOveral(pagina);
  });
});

it('somebody who is signed in takes the role, or logs out because it is for somebody else', async () => {
  await kom(await maakProefpersoon(huis.database, 'indiener', { partijId: beheerder.partijId }));
  const { pad } = await nodigUit();
  await bezoeker.ga(pad);
  await pagina.getByRole('heading', { name: /U bent ingelogd als Proef indiener/ }).waitFor();
  await kloptOveral(pagina);
  await knop('Neem deze rol aan').click();
  await pagina.waitForURL(/\/mensen$/);
  await bezoeker.klaar();

  const { pad: voorEenAnder } = await nodigUit();
  await bezoeker.ga(voorEenAnder);
  await knop('Dit ben ik niet: log uit').click();
  await wachtwoordveld().waitFor();
});

describe('somebody who forgot the password', () => {
  beforeEach(() => kom(null));

  it('asks for a link, chooses another one and logs in with it', async () => {
    const { email, pad } = await nodigUit();
    await bezoeker.ga(pad);
    const app = await koppelApp();
    await wachtwoordveld().fill(WACHTWOORD);
    await codeveld().fill(app.generate());
    await knop('Maak mijn account').click();
    await pagina.getByRole('checkbox', { name: 'Ik heb de codes bewaard' }).check();
    const [herstelcode = ''] = await pagina.locator('.baken-herstelcodes code').allTextContents();
    await pagina.context().clearCookies();

    await bezoeker.ga('/aanmelden');
    await pagina.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
    await pagina.waitForURL(/wachtwoord-vergeten/);
    await bezoeker.klaar();
    expect(await kop()).toBe('Wachtwoord vergeten');
    await knop('Stuur de link').click();
    await pagina.getByText('Vul een e-mailadres in').waitFor();
    await kloptOveral(pagina);
    const vraagLink = async (adres: string) => {
      await pagina.getByRole('textbox', { name: /E-mailadres/ }).fill(adres);
      await knop('Stuur de link').click();
      await pagina.getByRole('heading', { level: 1, name: 'Kijk in uw mail' }).waitFor();
      return tekst(pagina.locator('main'));
    };
    const onbekend = await vraagLink('niemand@proef.example');
    await kloptOveral(pagina);
    await knop('Vul een ander adres in').click();
    expect(await vraagLink(email)).toBe(onbekend);

    const link = await padUitMail(email);
    await bezoeker.ga(link);
    expect(await kop()).toBe('Kies een nieuw wachtwoord');
    await kloptOveral(pagina);
    await wachtwoordveld().fill('welkom');
    await codeveld().fill(herstelcode);
    await knop('Bewaar het wachtwoord').click();
    await pagina.getByRole('alert').getByText('minstens 12 tekens').waitFor();
    await wachtwoordveld().fill(ANDER_WACHTWOORD);
    await knop('Bewaar het wachtwoord').click();
    await pagina.getByRole('heading', { level: 1, name: 'Uw wachtwoord is gewijzigd' }).waitFor();
    await kloptOveral(pagina);

    await wachtOpNieuweCode();
    await pagina.getByRole('link', { name: 'Log in' }).click();
    await pagina.getByRole('textbox', { name: 'E-mailadres' }).fill(email);
    await pagina.getByRole('textbox', { name: /^Wachtwoord/ }).fill(ANDER_WACHTWOORD);
    await pagina.getByRole('textbox', { name: /^Code/ }).fill(app.generate());
    await knop('Log in').click();
    await pagina.waitForURL(/\/mensen$/);

    await bezoeker.ga(link);
    await wachtwoordveld().fill(WACHTWOORD);
    await codeveld().fill(app.generate());
    await knop('Bewaar het wachtwoord').click();
    await pagina.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' }).waitFor();
    await kloptOveral(pagina);
  });
});
