import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROEFPROCEDURE } from '../../src/handelen/proefprocedure.ts';
import { alsDefinities, laadDefinities } from '../../src/meten/catalogus/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, startHuis, tekst } from './huis.ts';

/** One dossier from opening to a decision, by two people of two organisations at the same time. */
let huis: Huis;
let leider: Proefpersoon;
let gast: Proefpersoon;

beforeAll(async () => {
  huis = await startHuis();
  await laadDefinities(huis.database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  leider = await maakProefpersoon(huis.database, 'analist', { soort: 'toezichthouder', naam: 'Toezicht Proef' });
  gast = await maakProefpersoon(huis.database, 'contractmanager', {
    ...{ soort: 'gemeente', gemeentecode: 'GM1674', naam: 'Gemeente Proefdam' },
  });
});
afterAll(() => huis?.sluit());

/** Somebody acts beside the browser, as another tab or another person does. */
async function doe(wie: Proefpersoon, id: string, opdracht: object): Promise<void> {
  const antwoord = await fetch(`${huis.adres}/api/v1/dossiers/${id}/gebeurtenissen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...wie.headers },
    body: JSON.stringify({ sleutel: randomUUID(), opdracht }),
  });
  expect(antwoord.status, await antwoord.text()).toBe(200);
}

const kies = async (pagina: Page, veld: RegExp, keuze: string) => {
  await pagina.getByRole('button', { name: veld }).click();
  await pagina.getByRole('option', { name: keuze }).click();
};
const lead = (pagina: Page) => tekst(pagina.locator('.baken-lead'));

it('goes from opening to a decision, by two people at once', { timeout: 240_000 }, async () => {
  const { pagina, klaar, ga, fouten } = await huis.kom(leider, '/dossiers/nieuw');

  // Opening: what is missing is said at the top and at the field.
  await pagina.getByRole('radio', { name: /Proef/ }).click();
  await pagina.getByRole('button', { name: 'Open het dossier' }).click();
  await pagina.getByRole('alert').waitFor();
  expect(await tekst(pagina.getByRole('alert'))).toContain('Vul in: Wens');
  await kloptOveral(pagina);
  await kies(pagina, /Waar gaat het over/, 'Iets anders');
  await pagina.getByRole('textbox', { name: 'Titel' }).fill('Zorgen over de nachtdienst');
  await pagina.getByRole('textbox', { name: 'Wens' }).fill('Rust in huis');
  await pagina.getByRole('button', { name: 'Open het dossier' }).click();
  await pagina.waitForURL(/\/dossiers\/\d+$/);
  await klaar();
  const id = /\/dossiers\/(\d+)/.exec(pagina.url())?.[1] ?? '';
  expect(await lead(pagina)).toContain('staat sinds');
  expect(await lead(pagina)).toContain('U kunt nu kiezen: Begin.');

  // A step by keyboard only.
  await pagina.getByRole('button', { name: 'Begin' }).focus();
  await pagina.keyboard.press('Enter');
  const venster = pagina.getByRole('dialog');
  await venster.waitFor();
  await venster.getByRole('button', { name: 'Begin' }).focus();
  await pagina.keyboard.press('Enter');
  await venster.waitFor({ state: 'detached' });
  expect(await lead(pagina)).toContain('Van u wordt 1 ding gevraagd: Bel de gast.');
  expect(await tekst(pagina.locator('.baken-stappen--dicht'))).toContain('Eerst moet dit klaar zijn: Bel de gast.');

  // A second organisation takes part.
  await pagina.getByRole('button', { name: 'Voeg toe', exact: true }).click();
  await kies(pagina, /In welke rol/, 'Gast');
  await pagina.getByRole('combobox', { name: 'Welke partij?' }).fill('Proefdam');
  await pagina.getByRole('option', { name: /Gemeente Proefdam/ }).click();
  await venster.locator('button[type=submit]').click();
  await venster.waitFor({ state: 'detached' });

  // One note for all, in which somebody is named; one for the own organisation only.
  const notitie = pagina.getByRole('textbox', { name: 'Schrijf een notitie' });
  await notitie.fill('Wie belt er? @contractm');
  await pagina.getByRole('button', { name: /Proef contractmanager/ }).click();
  expect(await notitie.inputValue()).toContain('@Proef contractmanager');
  await pagina.getByRole('button', { name: 'Plaats de notitie' }).click();
  await pagina.locator('.baken-notitie__tekst', { hasText: 'Wie belt er?' }).waitFor();
  await notitie.fill('Alleen voor ons: het geld is op.');
  await pagina.getByRole('radio', { name: 'Alleen sommige partijen' }).first().click();
  await pagina.getByText('Alleen mensen van uw eigen organisatie zien dit.').waitFor();
  await pagina.getByRole('button', { name: 'Plaats de notitie' }).click();
  await pagina.locator('.baken-notitie__tekst', { hasText: 'het geld is op' }).waitFor();
  await kloptOveral(pagina);

  const ander = await huis.kom(gast, `/dossiers/${id}`);
  expect(await tekst(ander.pagina.locator('main'))).toContain('Wie belt er?');
  expect(await tekst(ander.pagina.locator('main'))).not.toContain('het geld is op');
  expect(await tekst(ander.pagina.locator('.baken-keten'))).toContain('De andere zijn alleen voor anderen.');

  // Two people at once: what was typed stays, and what the other did is shown.
  await pagina.getByRole('button', { name: 'Vraag de gast' }).click();
  await pagina.getByRole('textbox', { name: 'Omvang' }).fill('1.250,5');
  await doe(leider, id, {
    soort: 'overgang',
    overgang: 'vraag',
    van: 'bezig',
    velden: { omvang: 3 },
    reden: '',
    grond: '',
  });
  await venster.getByRole('button', { name: 'Vraag de gast' }).click();
  await venster.getByText('Dit gebeurde intussen:').waitFor();
  expect(await tekst(venster.getByRole('alert'))).toContain('Iemand was u voor');
  expect(await pagina.getByRole('textbox', { name: 'Omvang' }).inputValue()).toBe('1.250,5');
  expect(await tekst(venster.getByRole('alert'))).toContain('Deze stap kan nu niet meer.');
  expect(await venster.locator('button[type=submit]').count()).toBe(0);
  await venster.getByRole('button', { name: 'Sluit', exact: true }).last().click();
  expect(await lead(pagina)).toContain('Wacht op antwoord');

  // Who cannot be let go yet: said before a reason is written.
  const taak = { soort: 'taakErbij', naam: 'Stuur het rooster', uitleg: '', voor: 'gast', persoon: null, tot: null };
  await doe(leider, id, taak);
  await ga(`/dossiers/${id}`);
  await pagina.getByRole('button', { name: /^Haal weg: Gemeente Proefdam/ }).click();
  await venster.getByText(/nog een taak voor: Stuur het rooster/).waitFor();
  expect(await venster.getByRole('textbox').count()).toBe(0);
  await kloptOveral(pagina);
  await venster.getByRole('button', { name: 'Sluit', exact: true }).last().click();

  // The other answers; a reason is obligatory.
  await ander.ga(`/dossiers/${id}`);
  const vensterAnder = ander.pagina.getByRole('dialog');
  await ander.pagina.getByRole('button', { name: 'Antwoord' }).click();
  await vensterAnder.getByRole('button', { name: 'Antwoord' }).click();
  await vensterAnder.getByRole('link', { name: 'Schrijf in minstens 10 tekens waarom u deze stap zet.' }).waitFor();
  await vensterAnder.getByRole('textbox', { name: /Waarom/ }).fill('De nachtdienst is weer bezet.');
  await vensterAnder.getByRole('button', { name: 'Antwoord' }).click();
  await vensterAnder.waitFor({ state: 'detached' });

  // The first date of a term stays to be seen.
  const later = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  await doe(leider, id, {
    soort: 'termijnVerlengd',
    termijn: 'afronding',
    tot: later,
    reden: 'De gast was met vakantie.',
  });
  await ga(`/dossiers/${id}`);
  expect(await tekst(pagina.locator('.baken-termijn', { hasText: 'Afronding' }).first())).toContain('Eerste datum:');

  // The obligatory task, then a decision with its ground.
  await pagina.getByRole('button', { name: 'Rond af: Bel de gast' }).first().click();
  await venster.getByRole('button', { name: 'Rond af' }).click();
  await venster.waitFor({ state: 'detached' });
  await pagina.getByRole('button', { name: 'Sluit', exact: true }).click();
  await venster.getByRole('button', { name: 'Sluit', exact: true }).last().click();
  await venster.getByRole('alert').waitFor();
  await venster
    .getByRole('textbox', { name: /Waar rust dit besluit op/ })
    .fill('Afspraak van het overleg van vandaag.');
  await venster.getByRole('button', { name: 'Sluit', exact: true }).last().click();
  await venster.waitFor({ state: 'detached' });
  expect(await lead(pagina)).toContain('Het dossier is gesloten.');
  expect(await tekst(pagina.locator('.baken-keten'))).toContain('De keten is heel');
  await kies(pagina, /Toon$/, 'Stappen en besluiten');
  expect(await pagina.locator('.baken-gebeurtenis').count()).toBe(5);
  await pagina.getByRole('button', { name: 'Toon tabel' }).click();
  await pagina.getByRole('row', { name: /Klaar U bent hier/ }).waitFor();
  await kloptOveral(pagina);

  // The lists: closed ones only when asked for; the work of the other.
  await ga('/dossiers?stand=gesloten&procedure=proef');
  await pagina.getByRole('link', { name: 'Zorgen over de nachtdienst' }).waitFor();
  await kloptOveral(pagina);
  await ander.ga('/mijn-werk');
  await kloptOveral(ander.pagina);
  // The work of exercises is apart, and found by keyboard.
  await ander.pagina.getByRole('checkbox', { name: /oefeningen/ }).focus();
  await ander.pagina.keyboard.press('Space');
  await ander.pagina.getByText('Er loopt geen oefening').waitFor();
  await kloptOveral(ander.pagina);
  await ander.pagina.getByRole('radio', { name: 'Geen mail' }).click();
  await ander.pagina.getByText('Bewaard.').waitFor();
  expect(fouten.filter((fout) => !/status of (409|422|400)/.test(fout))).toEqual([]);
});
