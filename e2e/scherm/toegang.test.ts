import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DEMOMENSEN } from '../../demo/mensen.ts';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import { MATRIX } from '../../src/platform/toegang/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, type Huis, kies, kop, startHuis, tekst } from './huis.ts';

let huis: Huis;
let bezoekers: Bezoeker[] = [];
beforeAll(async () => {
  huis = await startHuis({ aanmelden: true, grenzen: ONBEPERKT });
});
afterEach(async () => {
  for (const bezoeker of bezoekers) await bezoeker.vertrek();
  bezoekers = [];
});
afterAll(() => huis?.sluit());

async function kom(als: Proefpersoon | null = null): Promise<Bezoeker> {
  const bezoeker = await huis.bezoeker({ als });
  bezoekers.push(bezoeker);
  return bezoeker;
}

const pad = (pagina: Page): string => new URL(pagina.url()).pathname;
const menu = (pagina: Page) => pagina.getByRole('navigation', { name: 'Hoofdmenu' });

describe('log-in', () => {
  it('comes before a deep link, and goes on to it', async () => {
    const bezoeker = await kom();
    const { pagina } = bezoeker;
    await bezoeker.ga(`/aanbieders/${huis.kvk}?tab=signalen`);
    expect(pad(pagina)).toBe('/aanmelden');
    await kies(bezoeker, 'Anouk van Cijferen');
    expect(pad(pagina)).toBe(`/aanbieders/${huis.kvk}`);
    expect(await pagina.getByRole('tab', { name: 'Signalen' }).getAttribute('aria-selected')).toBe('true');
    expect(bezoeker.fouten).toEqual([]);
  });

  it.each(DEMOMENSEN)('lands $naam on the start page of the role', async ({ naam, rollen }) => {
    const bezoeker = await kom();
    await bezoeker.ga('/');
    await kies(bezoeker, naam);
    expect(pad(bezoeker.pagina)).toBe(MATRIX.rollen[rollen[0]].start);
    expect(await kop(bezoeker.pagina)).not.toBe('Niet zichtbaar voor uw rol');
    expect(bezoeker.fouten).toEqual([]);
  });

  it('says why it did not work, and keeps a stranger out of every screen', async () => {
    const bezoeker = await kom();
    const { pagina } = bezoeker;
    await bezoeker.ga('/aanmelden?weigering=geen-rol');
    expect(await tekst(pagina.getByRole('alert'))).toContain('U heeft nog geen rol in Baken');
    for (const naar of ['/aanbieders', '/mensen', '/logboek', '/mijn-sessies']) {
      await bezoeker.ga(naar);
      expect(pad(pagina), naar).toBe('/aanmelden');
    }
    // Whoever wants to send people elsewhere after log-in cannot.
    await bezoeker.ga('/aanmelden?terug=//kwaad.example/');
    for (const link of await pagina.locator('a[href*="/aanmelden/oidc/"]').all())
      expect(await link.getAttribute('href')).not.toContain('kwaad');
  });
});

describe('somebody with two roles', () => {
  it('switches, sees other screens, and logs out', async () => {
    const bezoeker = await kom();
    const { pagina } = bezoeker;
    await bezoeker.ga('/aanmelden');
    await kies(bezoeker, 'Bram Tweepet');
    await menu(pagina).getByRole('link', { name: 'Overzicht' }).waitFor();
    expect(await menu(pagina).getByRole('link', { name: 'Logboek' }).count()).toBe(0);

    await pagina.getByRole('button', { name: /Open uw menu/ }).click();
    await pagina.getByRole('menuitem', { name: 'Auditor' }).click();
    await pagina.waitForURL(/\/logboek$/);
    await bezoeker.klaar();
    await menu(pagina).getByRole('link', { name: 'Logboek' }).waitFor();
    expect(await menu(pagina).getByRole('link', { name: 'Overzicht' }).count()).toBe(0);

    await pagina.getByRole('button', { name: /Open uw menu/ }).click();
    await pagina.getByRole('menuitem', { name: 'Log uit' }).click();
    await pagina.waitForURL(/\/aanmelden$/);
    await bezoeker.ga('/logboek');
    expect(pad(pagina)).toBe('/aanmelden');
    expect(bezoeker.fouten).toEqual([]);
  });
});

describe('a screen that a role may not see', () => {
  it('says so at its own address, with what the role does see', async () => {
    const bezoeker = await kom(await maakProefpersoon(huis.database, 'beleidsmedewerker'));
    const { pagina } = bezoeker;
    await bezoeker.ga('/aanbieders');
    expect(pad(pagina)).toBe('/aanbieders');
    expect(await kop(pagina)).toBe('Niet zichtbaar voor uw rol');
    await pagina.getByRole('heading', { name: 'Wat uw rol wel ziet' }).waitFor();
    await pagina.getByText('tellen').first().waitFor();
    await pagina.getByRole('link', { name: 'Naar uw startpagina' }).click();
    await pagina.waitForURL(/\/landelijke-tellingen$/);
    expect(bezoeker.fouten).toEqual([]);
  });
});

describe('own sessions', () => {
  it('are listed, and the others can be ended at once', async () => {
    const een = await kom();
    await een.ga('/aanmelden');
    await kies(een, 'Noor Haagweg');
    const twee = await kom();
    await twee.ga('/aanmelden');
    await kies(twee, 'Noor Haagweg');
    const { pagina } = twee;
    await twee.ga('/mijn-sessies');
    await pagina.getByText('Deze sessie').waitFor();
    await pagina.getByRole('button', { name: 'Beëindig alle andere' }).click();
    await pagina.getByText('Al uw andere sessies zijn beëindigd.').waitFor();
    // The list is read anew after the message; waiting is the test.
    await pagina.getByText('1 sessie', { exact: true }).waitFor();
    await een.ga('/mijn-sessies');
    expect(pad(een.pagina)).toBe('/aanmelden');
  });
});

describe('people', () => {
  it('are invited, and go, by their own beheerder', async () => {
    const partij = { soort: 'aanbieder', naam: 'Stichting Mensenwerk' } as const;
    const beheerder = await maakProefpersoon(huis.database, 'beheerder', partij);
    const collega = await maakProefpersoon(huis.database, 'indiener', { partijId: beheerder.partijId });
    const bezoeker = await kom(beheerder);
    const { pagina } = bezoeker;
    await bezoeker.ga('/mensen');
    await pagina.getByRole('button', { name: 'Nodig iemand uit' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('textbox', { name: 'Naam' }).fill('Nieuwe Collega');
    await venster.getByRole('textbox', { name: 'E-mailadres' }).fill('nieuw@mensenwerk.example');
    await venster.getByRole('button', { name: /Rol/ }).click();
    await pagina.getByRole('option', { name: 'Accordeur' }).click();
    await venster.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
    await pagina.getByText('De uitnodiging is gestuurd naar nieuw@mensenwerk.example.').waitFor();
    await pagina.getByText('Nieuwe Collega').waitFor();

    await pagina.getByRole('button', { name: /Haal de rol Indiener van/ }).click();
    await pagina.getByText('heeft de rol Indiener niet meer.').waitFor();
    const nu = await fetch(`${huis.adres}/api/v1/mijn-organisatie`, { headers: collega.headers });
    expect(nu.status).not.toBe(200);
    expect(bezoeker.fouten).toEqual([]);
  });
});
