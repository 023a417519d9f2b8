import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { BREED, type Huis, SMAL, scrolltOpzij, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
let indiener: Proefpersoon;
beforeAll(async () => {
  huis = await startHuis();
  indiener = await maakProefpersoon(huis.database, 'indiener');
});
afterAll(() => huis?.sluit());

const kopVan = (pagina: Page, naam: string) => pagina.getByRole('heading', { level: 1, name: naam }).waitFor();

const NIEUW = '/controles?schrijf=ja';

describe.each([
  ['a desk', BREED],
  ['a phone', SMAL],
])('on %s', (_, viewport) => {
  it.each([
    ['/controles', 'Controles'],
    ['/controles?controle=balansKlopt', 'Vermogen en schulden passen in het balanstotaal'],
    [NIEUW, 'Nieuwe controle'],
  ])('%s has nothing that axe objects to', async (pad, titel) => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ viewport });
    await ga(pad);
    await kopVan(pagina, titel);
    if (pad === NIEUW) await pagina.getByRole('textbox', { name: 'De cijfers kloppen als' }).fill('nu.x >');
    if (pad === NIEUW) await pagina.getByRole('button', { name: 'Ga naar de fout' }).waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('a check', () => {
  it('is written with the keyboard: mended at the place of the mistake, tried on providers, and saved', {
    timeout: 180_000,
  }, async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/controles');
    await pagina.getByRole('button', { name: 'Schrijf een controle' }).press('Enter');
    await kopVan(pagina, 'Nieuwe controle');
    const toetsen = pagina.keyboard;
    await pagina.getByRole('textbox', { name: 'Naam', exact: true }).focus();
    await toetsen.insertText('Genoeg geld in kas');
    const keuze = pagina.getByRole('combobox', { name: 'Gegevens waar het over gaat' });
    for (const naam of ['Liquide', 'Balanstotaal']) {
      await keuze.focus();
      await toetsen.type(naam);
      await pagina.getByRole('option').first().waitFor();
      await toetsen.press('ArrowDown');
      await toetsen.press('Enter');
    }
    expect(await tekst(pagina.getByRole('list', { name: 'Gekozen gegevens' }))).toContain('liquideMiddelen');
    const formule = pagina.getByRole('textbox', { name: 'De cijfers kloppen als' });
    await formule.focus();
    await toetsen.insertText('nu.liquideMiddelen >=\n  nu.balanstotal / 2');
    const fout = pagina.locator('.baken-formuleveld').filter({ has: formule });
    await fout.getByText('Regel 2, teken 6: Onbekend gegeven: balanstotal. Bedoelt u balanstotaal?').waitFor();
    expect(await fout.locator('pre').textContent()).toBe('  nu.balanstotal / 2\n     ^');
    await fout.getByRole('button', { name: 'Ga naar de fout' }).press('Enter');
    // The cursor stands at the mistake: nine letters on is where the missing one goes.
    for (let i = 0; i < 9; i++) await toetsen.press('ArrowRight');
    await toetsen.type('a');
    expect(await formule.inputValue()).toBe('nu.liquideMiddelen >=\n  nu.balanstotaal / 2');
    await pagina.getByRole('textbox', { name: 'Melding aan de aanbieder' }).focus();
    await toetsen.insertText('Er is {geld} geld, minder dan de helft van {totaal}.');
    await pagina.getByRole('textbox', { name: 'Het getal {geld}' }).focus();
    await toetsen.insertText('nu.liquideMiddelen');
    await pagina.getByRole('textbox', { name: 'Het getal {totaal}' }).focus();
    await toetsen.insertText('nu.balanstotaal');
    const proef = pagina.getByRole('region', { name: 'Proberen' });
    await proef.getByText(/Deze controle slaat aan bij [1-9]\d* van de \d+ aanbieders/).waitFor();
    expect(await tekst(proef.getByRole('listitem').first())).toMatch(
      /Er is −?€\s[\d.]+ geld, minder dan de helft van €\s[\d.]+\./,
    );

    const bewaar = pagina.getByRole('button', { name: 'Bewaar', exact: true });
    await bewaar.press('Enter');
    await pagina.getByText('Vul uitleg in van minstens 10 tekens').first().waitFor();
    await pagina.getByRole('textbox', { name: 'Uitleg' }).focus();
    await toetsen.insertText('Zonder geld in kas kan niemand betaald worden.');
    await pagina.getByRole('textbox', { name: 'Bron' }).focus();
    await toetsen.insertText('Voorstel van de analist');
    await bewaar.press('Enter');
    await kopVan(pagina, 'Genoeg geld in kas');
    await pagina.getByText('Versie 1 is bewaard.').waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is read by who delivers, who cannot change it', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: indiener });
    await ga('/controles?controle=telterug');
    await kopVan(pagina, 'Een bedrag vanaf 1 januari daalt niet');
    expect(await pagina.getByRole('button', { name: 'Maak nieuwe versie' }).count()).toBe(0);
    await ga(NIEUW);
    await kopVan(pagina, 'Controles');
    expect(await pagina.getByRole('button', { name: 'Schrijf een controle' }).count()).toBe(0);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('gets a second version beside the first, and an end', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/controles');
    await pagina.getByRole('searchbox', { name: 'Zoek op naam of gegeven' }).fill('verzuim');
    await pagina.getByRole('link', { name: 'Ziekteverzuim is niet hoger dan 30%' }).click();
    await pagina.getByRole('button', { name: 'Maak nieuwe versie' }).click();
    await kopVan(pagina, 'Nieuwe versie: Ziekteverzuim is niet hoger dan 30%');
    await pagina.getByRole('textbox', { name: 'Naam', exact: true }).fill('Ziekteverzuim is niet hoger dan 25%');
    await pagina.getByRole('textbox', { name: 'De cijfers kloppen als' }).fill('nu.verzuimPercentage <= 25');
    await pagina.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await kopVan(pagina, 'Ziekteverzuim is niet hoger dan 25%');
    for (const naam of ['Versie 2', 'Versie 1']) await pagina.getByRole('heading', { level: 2, name: naam }).waitFor();
    await pagina.getByRole('button', { name: 'Laat aflopen' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Laat aflopen' }).click();
    await pagina.getByText(/De controle geldt niet meer vanaf/).waitFor();
    await pagina.getByRole('heading', { name: 'Versie 3' }).waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });
});
