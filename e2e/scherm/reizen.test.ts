import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bezoeker, type Huis, startHuis, tekst } from './huis.ts';

let huis: Huis;
let bezoeker: Bezoeker;
let pagina: Page;
beforeAll(async () => {
  huis = await startHuis();
});
beforeEach(async () => {
  bezoeker = await huis.bezoeker();
  pagina = bezoeker.pagina;
});
afterEach(() => bezoeker.vertrek());
afterAll(() => huis?.sluit());

const sectie = (naam: string) => pagina.getByRole('region', { name: naam, exact: true });

describe('an analyst', () => {
  it('goes from the country to one provider, reads why, and decides with a reason', async () => {
    await bezoeker.ga('/');
    for (const trede of [4, 5, 6]) await pagina.getByRole('button', { name: new RegExp(`^Trede ${trede}:`) }).click();
    await pagina.waitForURL(/trede=4,5,6/);

    const zwaar = (code: string) => pagina.locator(`[data-code="${code}"]`);
    const code = await regioVan(huis.kvk);
    await zwaar(code).click();
    await pagina.waitForURL(new RegExp(`regio=${code}`));
    const tabel = pagina.getByRole('region', { name: 'Tabel: Aanbieders' });
    const naam = await tekst(tabel.getByRole('rowheader').first().getByRole('link'));
    await tabel.getByRole('link', { name: naam }).click();
    await bezoeker.klaar();

    expect(await tekst(pagina.getByRole('heading', { level: 1 }))).toBe(naam);
    expect(await sectie('Waarom deze trede?').getByRole('listitem').count()).toBeGreaterThan(0);

    await pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
    const formulier = pagina.getByRole('dialog');
    await formulier
      .getByRole('radio', { name: /Problematisch/ })
      .last()
      .check();
    await formulier.getByRole('checkbox', { name: 'Geldproblemen' }).check();
    await formulier.getByRole('textbox', { name: 'Reden' }).fill('De bank wil weten hoe het verder gaat.');
    await formulier.getByRole('button', { name: 'Leg besluit vast' }).click();
    await formulier.waitFor({ state: 'detached' });

    for (const keer of ['now', 'after reloading']) {
      const besluit = await tekst(sectie('Besluit'));
      expect(besluit, keer).toContain('De bank wil weten hoe het verder gaat.');
      expect(besluit, keer).toContain(huis.naam);
      expect(besluit, keer).toContain('Geldproblemen');
      expect(await tekst(sectie('Voorstel van Baken')), keer).toContain('Berekend op');
      await pagina.reload();
      await bezoeker.klaar();
    }
    expect(bezoeker.fouten).toEqual([]);
  });

  it('loses no text when the window closes by accident', async () => {
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    const open = () => pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
    await open();
    await pagina.getByRole('textbox', { name: 'Reden' }).fill('Een lange reden die niet weg mag zijn.');
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await open();
    expect(await pagina.getByRole('textbox', { name: 'Reden' }).inputValue()).toBe(
      'Een lange reden die niet weg mag zijn.',
    );
  });

  it('is told of a newer proposal, and keeps the text', async () => {
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    await pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
    await pagina.getByRole('radio', { name: /Zorgelijk/ }).check();
    await pagina.getByRole('textbox', { name: 'Reden' }).fill('Dit schreef ik voor het nieuws kwam.');
    await meldGebeurtenis(huis.kvk, 'opnamestop');

    await pagina.getByRole('button', { name: 'Leg besluit vast' }).click();
    await pagina.getByText('Er is een nieuwer voorstel').waitFor();
    expect(await pagina.getByRole('textbox', { name: 'Reden' }).inputValue()).toContain('voor het nieuws kwam');
    await pagina.getByRole('button', { name: 'Leg besluit vast' }).click();
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await tekst(sectie('Besluit'))).toContain('Dit schreef ik voor het nieuws kwam.');
  });

  it('adds an event, and sees it among the reasons', async () => {
    await bezoeker.ga(`/aanbieders/${huis.kvk}?redenen=alle`);
    await pagina.getByRole('button', { name: 'Gebeurtenis toevoegen' }).click();
    const formulier = pagina.getByRole('dialog');
    await formulier.getByRole('button', { name: /Wat is er gebeurd/ }).click();
    await pagina.getByRole('option', { name: 'Verscherpt toezicht', exact: true }).click();
    await formulier.getByRole('textbox', { name: 'Hoe weet u dit?' }).fill('Brief van de inspectie');
    await formulier.getByRole('button', { name: 'Voeg toe' }).click();
    await formulier.waitFor({ state: 'detached' });
    await bezoeker.klaar();
    await sectie('Alle redenen').getByRole('link', { name: 'Verscherpt toezicht' }).waitFor();
    expect(bezoeker.fouten).toEqual([]);
  });

  it('goes back to what was known on an earlier day, and to now', async () => {
    const laatste = await eersteDagMet(huis.kvk);
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    const nu = await tekst(sectie('Voorstel van Baken'));
    await pagina.getByRole('button', { name: /Zoals bekend op/ }).click();
    const [jaar = '', maand = '', dag = ''] = laatste.split('-');
    await pagina.getByRole('spinbutton').first().waitFor();
    for (const [deel, waarde] of [
      [/^dag/i, dag],
      [/^maand/i, maand],
      [/^jaar/i, jaar],
    ] as const) {
      await pagina.getByRole('spinbutton', { name: deel }).focus();
      await pagina.keyboard.type(String(Number(waarde)));
    }
    await pagina.waitForURL(new RegExp(`bekendOp=${laatste}`));
    await bezoeker.klaar();
    expect(await tekst(sectie('Voorstel van Baken'))).not.toBe(nu);
    expect(await pagina.getByRole('button', { name: 'Trede vaststellen' }).count()).toBe(0);

    await pagina.getByRole('link', { name: 'Toon wat nu bekend is' }).first().click();
    await pagina.waitForURL((adres) => !adres.search.includes('bekendOp'));
    await bezoeker.klaar();
    expect(await tekst(sectie('Voorstel van Baken'))).toBe(nu);
  });

  it('takes a provider along as Excel and as tagged PDF', async () => {
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    const excel = await haal('Excel');
    expect(excel.subarray(0, 2).toString()).toBe('PK');
    const pdf = (await haal('PDF')).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/MarkInfo');
  });
});

describe('with the keyboard only', () => {
  it('skips to the content, picks a region on the map and opens a provider', async () => {
    await bezoeker.ga('/');
    await pagina.keyboard.press('Tab');
    expect(await heeftFocus()).toBe('Naar de inhoud');
    await pagina.keyboard.press('Enter');

    await pagina.locator('.baken-hex__cel[tabindex="0"]').focus();
    const begin = await focusCode();
    await pagina.keyboard.press('ArrowRight');
    expect(await focusCode()).not.toBe(begin);
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/regio=JZ\d\d/);

    await pagina.keyboard.press('/');
    await pagina.keyboard.type(huis.kvk);
    const naam = await naamVan(huis.kvk);
    await pagina.getByRole('option').first().filter({ hasText: naam }).waitFor();
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(new RegExp(`/aanbieders/${huis.kvk}`));
    await bezoeker.klaar();
    expect(await pagina.evaluate('document.activeElement.localName')).toBe('main');
  });

  it('finds what was typed before the list of hits had come', async () => {
    let los = (): void => undefined;
    const wacht = new Promise<void>((resolve) => {
      los = resolve;
    });
    await pagina.route(/zoeklijst[^/]*\.js/, async (route) => {
      await wacht;
      await route.continue();
    });
    await bezoeker.ga('/over-deze-cijfers');
    await pagina.keyboard.press('/');
    await pagina.keyboard.type(huis.kvk);
    los();
    await pagina.getByRole('option', { name: await naamVan(huis.kvk) }).waitFor();
  });

  it('walks through the tabs of a provider with the arrows, and closes a window with Escape', async () => {
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    await pagina.getByRole('tab', { name: 'Overzicht' }).focus();
    await pagina.keyboard.press('ArrowRight');
    await pagina.waitForURL(/tab=signalen/);
    expect(await heeftFocus()).toBe('Signalen');

    await pagina.getByRole('button', { name: 'Trede vaststellen' }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('dialog').waitFor();
    await pagina.keyboard.press('Escape');
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(heeftFocus).toBe('Trede vaststellen');
  });
});

const heeftFocus = (): Promise<string> => pagina.evaluate('document.activeElement.textContent.trim()');
const focusCode = (): Promise<string> => pagina.evaluate('document.activeElement.dataset.code');

async function haal(knop: string): Promise<Buffer> {
  const [download] = await Promise.all([
    pagina.waitForEvent('download', { timeout: 45_000 }),
    pagina.getByRole('link', { name: knop, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

const vraag = async <T>(pad: string): Promise<T> =>
  (await fetch(`${huis.adres}/api/v1${pad}`, { headers: huis.headers })).json() as Promise<T>;

const regioVan = async (kvk: string): Promise<string> =>
  (await vraag<{ jeugdregio: string }>(`/aanbieders/${kvk}`)).jeugdregio;

const naamVan = async (kvk: string): Promise<string> => (await vraag<{ naam: string }>(`/aanbieders/${kvk}`)).naam;

/** The day of the first proposal about a provider. */
async function eersteDagMet(kvk: string): Promise<string> {
  const { voorstellen } = await vraag<{ voorstellen: { op: string }[] }>(`/aanbieders/${kvk}`);
  return voorstellen[0]?.op.slice(0, 10) ?? '';
}

async function meldGebeurtenis(kvk: string, soort: string): Promise<void> {
  const antwoord = await fetch(`${huis.adres}/api/v1/aanbieders/${kvk}/gebeurtenissen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...huis.headers },
    body: JSON.stringify({ datum: '2026-11-01', soort, toelichting: '', bron: 'de test' }),
  });
  expect(antwoord.status).toBe(201);
}
