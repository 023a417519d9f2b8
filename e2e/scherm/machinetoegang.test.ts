import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, type Huis, kloptOveral, startHuis, tekst } from './huis.ts';

let huis: Huis;
let beheerder: Proefpersoon;
let bezoeker: Bezoeker;
let pagina: Page;
beforeAll(async () => {
  huis = await startHuis();
  beheerder = await maakProefpersoon(huis.database, 'beheerder', { soort: 'aanbieder' });
});
afterAll(() => huis?.sluit());

const kom = async (als: Proefpersoon) => {
  bezoeker = await huis.bezoeker({ als });
  pagina = bezoeker.pagina;
};
afterEach(() => bezoeker.vertrek());

const kop = () => tekst(pagina.getByRole('heading', { level: 1 }));
const knop = (name: string | RegExp) => pagina.getByRole('button', { name });

describe('a system of the organisation', () => {
  beforeEach(() => kom(beheerder));

  const vraagToken = async (id: string, geheim: string) => {
    const antwoord = await fetch(`${huis.adres}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${geheim}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    return antwoord.status;
  };
  const leesGeheim = async () => {
    const [id = '', geheim = ''] = await pagina.getByRole('dialog').locator('code').allTextContents();
    return { id, geheim };
  };

  it('is let in, gets another secret beside the old one, and is put out', async () => {
    await bezoeker.ga('/machinetoegang');
    expect(await kop()).toBe('Machinetoegang');
    await pagina.getByText('Er heeft nog geen systeem toegang').waitFor();
    expect(await tekst(pagina.locator('main'))).toContain(`${huis.adres}/oauth/token`);
    await kloptOveral(pagina);

    await knop('Geef een systeem toegang').click();
    await knop('Geef toegang').click();
    await pagina.getByText('Er zijn 2 fouten').waitFor();
    await kloptOveral(pagina);
    await pagina.getByRole('textbox', { name: 'Naam' }).fill('Financieel pakket');
    await knop(/Rol/).click();
    await pagina.getByRole('option', { name: 'Indiener' }).click();
    await knop('Geef toegang').click();
    await pagina.getByRole('dialog', { name: 'Geheim van Financieel pakket' }).waitFor();
    await kloptOveral(pagina);
    const eerste = await leesGeheim();
    expect(await vraagToken(eerste.id, eerste.geheim)).toBe(200);
    await pagina.keyboard.press('Escape');
    await knop('Ik heb het geheim bewaard').click();
    await knop('Vernieuw het geheim van Financieel pakket').waitFor();
    expect(await tekst(pagina.locator('main'))).not.toContain(eerste.geheim);
    await kloptOveral(pagina);

    await knop('Vernieuw het geheim van Financieel pakket').click();
    await pagina.getByText('Het oude geheim werkt nog zeven dagen').waitFor();
    await kloptOveral(pagina);
    await knop('Maak een nieuw geheim').click();
    await pagina.getByText('U ziet dit geheim alleen nu').waitFor();
    const tweede = await leesGeheim();
    expect(tweede.id).toBe(eerste.id);
    expect(await vraagToken(eerste.id, eerste.geheim)).toBe(200);
    expect(await vraagToken(tweede.id, tweede.geheim)).toBe(200);
    await knop('Ik heb het geheim bewaard').click();
    await pagina.getByText('Het oude geheim werkt nog tot').waitFor();

    await knop('Trek de toegang van Financieel pakket in').click();
    await kloptOveral(pagina);
    await knop('Trek de toegang in').click();
    await pagina.getByText('De toegang van Financieel pakket is ingetrokken').waitFor();
    await pagina.getByText('Er heeft nog geen systeem toegang').waitFor();
    expect(await vraagToken(tweede.id, tweede.geheim)).toBe(401);
    expect(bezoeker.fouten).toEqual([]);
  });

  it('is no business of somebody without that role', async () => {
    await bezoeker.vertrek();
    await kom(await maakProefpersoon(huis.database, 'indiener', { partijId: beheerder.partijId }));
    await bezoeker.ga('/machinetoegang');
    expect(await kop()).toBe('Niet zichtbaar voor uw rol');
  });
});
