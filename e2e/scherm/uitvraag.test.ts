import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../../src/kernel/datum.ts';
import { maakProefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, type Huis, kloptOveral, kop, startHuis, tekst } from './huis.ts';

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
afterEach(async () => {
  expect(bezoeker.fouten).toEqual([]);
  await bezoeker.vertrek();
});
afterAll(() => huis?.sluit());

const sectie = (naam: string) => pagina.getByRole('region', { name: naam, exact: true });
/** Saving begins a moment after a change: what it changed is waited for before that it was saved. */
const opgeslagen = async (zichtbaar: () => Promise<boolean>) => {
  await expect.poll(zichtbaar).toBe(true);
  await pagina.getByText('Alles is opgeslagen.').waitFor();
};
const heeftFocus = async (deel: Locator) => (await deel.and(pagina.locator(':focus')).count()) > 0;
/** Goes on with Tab until something has the focus. */
const tabNaar = async (deel: Locator) => {
  await deel.waitFor();
  for (let i = 0; i < 20 && !(await heeftFocus(deel)); i++) await pagina.keyboard.press('Tab');
  expect(await heeftFocus(deel)).toBe(true);
};
/** Looking at a screen at two sizes takes seconds, on a busy machine many. */
const LANG = 300_000;
const last = () => pagina.getByRole('complementary', { name: 'Wat u vraagt' });

/** Begins a request with a template; answers its address. */
async function begin(naam: string): Promise<string> {
  await bezoeker.ga('/uitvragen');
  await pagina.getByRole('button', { name: 'Nieuwe uitvraag' }).click();
  await pagina.getByRole('button', { name: `Begin met ${naam}` }).click();
  await pagina.waitForURL(/\/uitvragen\/\d+$/);
  await bezoeker.klaar();
  await last().getByText('ontvangers').first().waitFor();
  return new URL(pagina.url()).pathname;
}

describe('an analyst composes a request', { timeout: LANG }, () => {
  it('from a template, sees what it costs, sends it, follows it and decides on a postponement', async () => {
    const pad = await begin('Kwartaalcijfers van aanbieders');
    await kloptOveral(pagina);
    const voor = await tekst(last());
    expect(voor).toMatch(/van alle velden weten wij al/);
    expect(voor).toMatch(/Ongeveer .* per ontvanger/);

    await pagina.getByRole('textbox', { name: 'Titel' }).fill('Kwartaalcijfers voor de proef');
    await opgeslagen(async () => (await kop(pagina)) === 'Kwartaalcijfers voor de proef');

    // Fewer fields, fewer minutes.
    const velden = sectie('Welke gegevens');
    await velden.getByText('Personeel', { exact: true }).click();
    await velden.getByRole('button', { name: 'Kies niets van Personeel' }).click();
    await opgeslagen(async () => (await tekst(last())) !== voor);
    await velden.getByRole('searchbox', { name: 'Zoek een gegeven' }).fill('eigen vermogen');
    await velden
      .getByRole('group', { name: 'Keuzes voor Eigen vermogen' })
      .getByRole('checkbox', { name: 'GI' })
      .uncheck();
    await opgeslagen(async () => (await velden.getByRole('checkbox', { name: 'GI' }).first().isChecked()) === false);
    // At the top: further down the bar with the burden may lie half over a box, which axe takes for a small target.
    await pagina.evaluate('scrollTo(0, 0)');
    await kloptOveral(pagina);

    await last().getByRole('button', { name: 'Versturen' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByText('Dit is wat u vraagt').waitFor();
    expect(await tekst(venster)).toMatch(/\d+ ontvangers/);
    await kloptOveral(pagina);
    await venster.getByRole('button', { name: /^Verstuur aan \d+ ontvangers$/ }).click();
    await pagina.getByText(/aanleveringen staan klaar/).waitFor();

    await pagina.getByRole('tab', { name: 'Aanleveringen' }).waitFor();
    await pagina.getByRole('region', { name: 'Tabel: Aanleveringen' }).waitFor();
    await kloptOveral(pagina);

    await vraagUitstel(Number(pad.split('/').at(-1)));
    await bezoeker.ga(`${pad}?tab=uitstel`);
    await pagina.getByText('Onze administratie is vorige week overgezet.').waitFor();
    await pagina.getByRole('button', { name: /^Besluit over / }).click();
    const besluit = pagina.getByRole('dialog');
    await besluit.getByRole('button', { name: 'Leg besluit vast' }).click();
    await besluit.getByText('Geef een reden van minstens 5 tekens.').first().waitFor();
    await kloptOveral(pagina);
    await besluit.getByRole('textbox', { name: 'Reden' }).fill('Dat is te begrijpen.');
    await besluit.getByRole('button', { name: 'Leg besluit vast' }).click();
    await pagina.getByText('krijgt uitstel.').waitFor();
    await pagina.getByText('Niemand vraagt uitstel').waitFor();

    await pagina.getByRole('tab', { name: 'Respons' }).click();
    await pagina.getByText('Respons op deze uitvraag').waitFor();
    await pagina.getByText('Hoe is dit berekend?').click();
    await kloptOveral(pagina);
    const [bestand] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina
        .getByRole('tab', { name: 'Aanleveringen' })
        .click()
        .then(() => pagina.getByRole('link', { name: 'Excel' }).click()),
    ]);
    expect(bestand.suggestedFilename()).toMatch(/^aanleveringen-.*\.xlsx$/);
  });

  it('with the keyboard only', async () => {
    await bezoeker.ga('/uitvragen');
    await pagina.getByRole('button', { name: 'Nieuwe uitvraag' }).focus();
    await pagina.keyboard.press('Enter');
    await tabNaar(pagina.getByRole('button', { name: 'Begin met Eigen vraag aan aanbieders' }));
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/\/uitvragen\/\d+$/);
    await bezoeker.klaar();
    await pagina.getByRole('searchbox', { name: 'Zoek een gegeven' }).focus();
    await pagina.keyboard.type('liquide middelen');
    await tabNaar(pagina.getByRole('checkbox', { name: 'Liquide middelen', exact: true }));
    await pagina.keyboard.press('Space');
    await opgeslagen(async () => (await tekst(sectie('Welke gegevens'))).includes('1 gegeven gekozen'));
  });

  it('and never writes over what a colleague did', async () => {
    const pad = await begin('Eigen vraag aan aanbieders');
    const ander = await huis.bezoeker();
    await ander.ga(pad);
    await ander.pagina.getByRole('textbox', { name: 'Titel' }).fill('Van de collega');
    await expect.poll(() => kop(ander.pagina)).toBe('Van de collega');
    await pagina.getByRole('textbox', { name: 'Titel' }).fill('Van mij');
    await pagina.getByText('Een ander heeft deze uitvraag intussen gewijzigd').waitFor();
    // The answer of the server is a refusal, which the browser notes down.
    bezoeker.fouten.length = 0;
    await kloptOveral(pagina);
    await pagina.getByRole('button', { name: 'Bewaar mijn versie' }).click();
    await opgeslagen(async () => (await kop(pagina)) === 'Van mij');
    await ander.ga(pad);
    expect(await kop(ander.pagina)).toBe('Van mij');
    await ander.vertrek();
  });

  it('and adds a gegeven to try out, which is asked at once', async () => {
    await begin('Pilot bij een kleine groep');
    await pagina.getByRole('button', { name: 'Nieuw gegeven' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('textbox', { name: 'Naam' }).fill('Wachttijd in weken');
    await venster.getByRole('textbox', { name: 'Code' }).fill('wachttijdWekenProef');
    await venster.getByRole('textbox', { name: 'Uitleg' }).fill('Gemiddelde wachttijd tot de eerste afspraak.');
    await venster.getByRole('textbox', { name: 'Wie stelt dit voor' }).fill('De proefgroep, om drukte eerder te zien.');
    await kloptOveral(pagina);
    await venster.getByRole('button', { name: 'Voeg toe en vraag uit' }).click();
    await venster.waitFor({ state: 'detached' });
    await pagina.getByRole('searchbox', { name: 'Zoek een gegeven' }).fill('wachttijd in weken');
    const veld = pagina.getByRole('checkbox', { name: /^Wachttijd in weken/ });
    await veld.waitFor();
    expect(await veld.isChecked()).toBe(true);
    await opgeslagen(async () => (await tekst(sectie('Welke gegevens'))).includes('1 gegeven gekozen'));
  });

  it('for municipalities and regions, with the same screen', async () => {
    await begin('Inkoopbeleid van gemeenten en jeugdregio’s');
    expect(await tekst(sectie('Aan wie'))).toContain('Welke overheden');
    await kloptOveral(pagina);
  });
});

/** What a provider would ask in its own form. */
async function vraagUitstel(uitvraag: number): Promise<void> {
  const { database } = huis;
  const {
    partij_id: partijId,
    id,
    deadline,
  } = await database.db
    .selectFrom('aanlevering')
    .select(['id', 'partij_id', 'deadline'])
    .where('uitvraag_id', '=', uitvraag)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const indiener = await maakProefpersoon(database, 'indiener', { partijId });
  const antwoord = await fetch(`${huis.adres}/api/v1/aanleveringen/${id}/uitstel`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...indiener.headers },
    body: JSON.stringify({
      tot: plusDagen(datum(deadline), 14),
      reden: 'Onze administratie is vorige week overgezet.',
    }),
  });
  expect(antwoord.status, await antwoord.text()).toBe(201);
}

describe('the response over time', { timeout: LANG }, () => {
  it('shows measures, who is late, the burden, and a register of what is done about it', async () => {
    await bezoeker.ga('/respons');
    await kloptOveral(pagina);
    await pagina.getByRole('tab', { name: 'Wie is te laat' }).click();
    await pagina.waitForURL(/tab=laat/);
    await kloptOveral(pagina);
    await pagina.getByRole('tab', { name: 'Administratieve last' }).click();
    // What comes in moves the button: a press that ends beside it is none.
    await pagina.waitForLoadState('networkidle');
    await pagina.getByRole('button', { name: 'Voeg maatregel toe' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('textbox', { name: 'Maatregel' }).fill('Eén verantwoording per jaar');
    await venster.getByRole('textbox', { name: 'Uitleg' }).fill('Gemeenten vragen geen eigen verantwoording meer.');
    await venster.getByRole('textbox', { name: 'Initiatief' }).fill('Ketenbureau i-Sociaal Domein');
    await venster.getByRole('textbox', { name: 'Bespaarde minuten per jaar' }).fill('120.000');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByText('leg in minstens 5 tekens uit hoe u dit weet').first().waitFor();
    bezoeker.fouten.length = 0;
    await kloptOveral(pagina);
    await venster.getByRole('textbox', { name: 'Hoe weet u dit' }).fill('Geteld bij twintig aanbieders.');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await pagina.getByText('Eén verantwoording per jaar is opgeslagen.').waitFor();
    expect(await tekst(sectie('Maatregelen die de last verlagen'))).toContain('2.000');
    await kloptOveral(pagina);
  });

  it('is read by an accountmanager, who composes nothing', async () => {
    const manager = await huis.bezoeker({ als: await maakProefpersoon(huis.database, 'accountmanager') });
    await manager.ga('/uitvragen');
    expect(await manager.pagina.getByRole('button', { name: 'Nieuwe uitvraag' }).count()).toBe(0);
    await manager.ga('/respons?tab=lasten');
    expect(await manager.pagina.getByRole('button', { name: 'Voeg maatregel toe' }).count()).toBe(0);
    expect(manager.fouten).toEqual([]);
    await manager.vertrek();
  });
});
