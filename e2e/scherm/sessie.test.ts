import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import { type Bezoeker, type Huis, kies, kop, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

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

async function kom(): Promise<Bezoeker> {
  const bezoeker = await huis.bezoeker({ als: null });
  bezoekers.push(bezoeker);
  return bezoeker;
}

describe('the end of a session', () => {
  /** As if the person of this name had done nothing for so many minutes; the page looks when one comes back to it. */
  async function zonderTeken(pagina: Page, naam: string, minuten: number): Promise<void> {
    await huis.database.pool.query(
      `update sessie set laatst_op = now() - make_interval(secs => $2)
       where persoon_id = (select id from persoon where naam = $1)`,
      [naam, minuten * 60],
    );
    await pagina.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
  }

  /** Somebody who is writing a reason for a decision. */
  async function schrijft(naam: string): Promise<Bezoeker> {
    const bezoeker = await kom();
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    await kies(bezoeker, naam);
    await bezoeker.pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
    await reden(bezoeker.pagina).fill('Een lange reden die niet weg mag zijn.');
    return bezoeker;
  }

  const reden = (pagina: Page) => pagina.locator('textarea');
  const inloggen = async (bezoeker: Bezoeker, naam: string) => {
    const [tabblad] = await Promise.all([
      bezoeker.pagina.context().waitForEvent('page'),
      bezoeker.pagina.getByRole('link', { name: /Log opnieuw in/ }).click(),
    ]);
    await tabblad.getByRole('link', { name: naam }).click();
    await tabblad.getByRole('heading', { level: 1 }).waitFor();
    return tabblad;
  };

  it('is told two minutes before, and can be put off', async () => {
    const { pagina } = await schrijft('Anouk van Cijferen');
    await zonderTeken(pagina, 'Anouk van Cijferen', 28.5);
    const venster = pagina.getByRole('dialog', { name: 'U wordt bijna uitgelogd' });
    await venster.waitFor();
    expect(await tekst(venster.getByRole('status'))).toBe('Nog minder dan 2 minuten');
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await pagina.keyboard.press('Escape');
    await venster.getByRole('button', { name: 'Blijf ingelogd' }).click();
    await venster.waitFor({ state: 'detached' });
    expect(await reden(pagina).inputValue()).toBe('Een lange reden die niet weg mag zijn.');
  });

  it('loses no typed text: log in beside it, and go on', async () => {
    const bezoeker = await schrijft('Anouk van Cijferen');
    const { pagina } = bezoeker;
    await zonderTeken(pagina, 'Anouk van Cijferen', 31);
    const venster = pagina.getByRole('dialog', { name: 'U bent uitgelogd' });
    await venster.waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    const tabblad = await inloggen(bezoeker, 'Anouk van Cijferen');
    expect(await kop(tabblad)).toBe('U bent ingelogd');
    await venster.waitFor({ state: 'detached' });
    expect(await reden(pagina).inputValue()).toBe('Een lange reden die niet weg mag zijn.');
    await pagina.getByRole('radio', { name: /Zorgelijk/ }).check();
    await pagina.getByRole('button', { name: 'Leg besluit vast' }).click();
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await pagina.getByText('Een lange reden die niet weg mag zijn.').first().waitFor();
  });

  it('also shows when a form finds it out first', async () => {
    const bezoeker = await schrijft('Casper Gesprekstra');
    const { pagina } = bezoeker;
    await pagina.getByRole('radio', { name: /Zorgelijk/ }).check();
    await huis.database.pool.query('delete from sessie');
    await pagina.getByRole('button', { name: 'Leg besluit vast' }).click();
    await pagina.getByRole('dialog', { name: 'U bent uitgelogd' }).waitFor();
    expect(await reden(pagina).inputValue()).toBe('Een lange reden die niet weg mag zijn.');
  });

  it('shows nothing of the one to the other', async () => {
    const bezoeker = await schrijft('Anouk van Cijferen');
    const { pagina } = bezoeker;
    await zonderTeken(pagina, 'Anouk van Cijferen', 31);
    await pagina.getByRole('dialog', { name: 'U bent uitgelogd' }).waitFor();
    await inloggen(bezoeker, 'Casper Gesprekstra');
    await pagina.getByRole('button', { name: /Casper Gesprekstra/ }).waitFor();
    await bezoeker.klaar();
    await pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
    expect(await reden(pagina).inputValue()).toBe('');
  });
});
