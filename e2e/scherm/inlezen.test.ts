import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bezoeker, type Huis, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
let bezoeker: Bezoeker;
let pagina: Page;
let ander: string;
beforeAll(async () => {
  huis = await startHuis();
  const antwoord = await fetch(`${huis.adres}/api/v1/aanbieders?paginaGrootte=2&sorteer=naam`, {
    headers: huis.headers,
  });
  const { aanbieders } = (await antwoord.json()) as { aanbieders: { kvk: string }[] };
  ander = aanbieders.map(({ kvk }) => kvk).find((kvk) => kvk !== huis.kvk) ?? '';
});
beforeEach(async () => {
  bezoeker = await huis.bezoeker();
  pagina = bezoeker.pagina;
});
afterEach(() => bezoeker.vertrek());
afterAll(() => huis?.sluit());

const bestand = (): string =>
  [
    'kvk;periode;eigenVermogen;balanstotaal',
    `${huis.kvk};2026-K3;1.234.567,50;9.876.543,25`,
    `${ander};2026-K3;veel geld;5.000.000,00`,
  ].join('\r\n');

async function lever(naam: string, inhoud: string): Promise<void> {
  await bezoeker.ga('/gegevens');
  await pagina
    .locator('input[type="file"]')
    .setInputFiles({ name: naam, mimeType: 'text/csv', buffer: Buffer.from(inhoud) });
}

describe('somebody with a file of quarterly figures', () => {
  it('sees what is wrong per row, takes the rejected rows along, and stores only the good ones', async () => {
    await lever('kwartaal.csv', bestand());
    await pagina.getByText('Wacht op bevestiging').waitFor();
    const fouten = pagina.getByRole('region', { name: 'Wat klopt er niet?', exact: true });
    expect(await tekst(fouten)).toContain('veel geld');
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);

    const [download] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('link', { name: 'Download de afgekeurde rijen' }).click(),
    ]);
    const afgekeurd = await readFile(await download.path(), 'utf8');
    expect(afgekeurd).toContain(ander);
    expect(afgekeurd).toContain('veel geld');
    expect(afgekeurd).not.toContain(huis.kvk);

    await pagina.getByRole('button', { name: 'Leg alleen de goede rijen vast' }).click();
    await pagina.getByText('De cijfers zijn vastgelegd').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);

    await bezoeker.ga(`/aanbieders/${huis.kvk}?tab=cijfers&blok=balans&gegeven=balanstotaal`);
    const tabel = await tekst(pagina.getByRole('region', { name: 'Tabel: Cijfers' }));
    expect(tabel).toContain('€ 9.876.543');
    expect(tabel).toMatch(/was € [\d.]+ tot/);
    expect(tabel).toContain('kwartaal.csv');
    expect(bezoeker.fouten).toEqual([]);
  });

  it('is told that the same figures change nothing', async () => {
    const [kop = '', goed = ''] = bestand().split('\r\n');
    await lever('nog-een-keer.csv', [kop, goed].join('\r\n'));
    await pagina.getByText('Er is niets gewijzigd').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  });

  it('is told why a file cannot be read at all', async () => {
    await lever('leeg.csv', '');
    await pagina.getByRole('alert').first().waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  });
});
