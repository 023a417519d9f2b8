import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alsCsv, feitenUit, proefbestanden, rijenVan } from '../../src/meten/berichtenverkeer/proefketendata.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import {
  type Bezoeker,
  type Huis,
  kloptOveral,
  SMAL,
  scrolltOpzij,
  startHuis,
  tekst,
  toegankelijkheidsfouten,
} from './huis.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-keten-'));
const sleutels = join(map, 'sleutels');
let huis: Huis;
let regio: Proefpersoon;
let bezoeker: Bezoeker;
let pagina: Page;
let toewijzingen: string;
let starten: string;
let xml: string;

beforeAll(async () => {
  writeFileSync(sleutels, `${Buffer.alloc(32, 7).toString('base64')}\n`);
  huis = await startHuis({ pseudoniembestand: async () => sleutels });
  regio = await maakProefpersoon(huis.database, 'contractmanager', { soort: 'jeugdregio', regiocode: 'JZ34' });
  const bestanden = proefbestanden(0.01);
  const rijen = rijenVan(await feitenUit(bestanden));
  // As a hub could call its columns: some that the program knows, and one that it cannot.
  const hernoem = (csv: string) =>
    csv
      .replace('Kolom aanbieder', 'AGB-code')
      .replace('Kolom gemeente', 'Gemeentecode')
      .replace('Kolom identificatie', 'Berichtidentificatie')
      .replace('Kolom dagtekening', 'Dagtekening')
      .replace('Kolom nummer', 'ToewijzingNummer')
      .replace('Kolom begin', 'Begindatum')
      .replace('Kolom toewijzingsdatum', 'Toewijzingsdatum')
      .replace('Kolom toewijzingstijd', 'Toewijzingstijd')
      .replace('Kolom categorie', 'Productcategorie')
      .replace('Kolom product', 'Productcode')
      .replace('Kolom geboren', 'Geboortejaar')
      .replace('Kolom geslacht', 'Geslacht')
      .replace('Kolom einde', 'Einddatum');
  toewijzingen = hernoem(alsCsv('JW301', rijen.get('JW301') ?? []));
  starten = hernoem(alsCsv('JW305', rijen.get('JW305') ?? []));
  xml = bestanden.find((een) => een.xml.includes('jw301'))?.xml ?? '';
});
beforeEach(async () => {
  bezoeker = await huis.bezoeker({ als: regio });
  pagina = bezoeker.pagina;
});
afterEach(() => bezoeker.vertrek());
afterAll(async () => {
  await huis?.sluit();
  rmSync(map, { recursive: true });
});

async function kies(naam: string, inhoud: string): Promise<void> {
  await pagina
    .locator('input[type="file"]')
    .setInputFiles({ name: naam, mimeType: 'text/csv', buffer: Buffer.from(inhoud) });
}
async function kiesKolom(veld: string, kolom: string): Promise<void> {
  await pagina.getByRole('button', { name: new RegExp(`${veld}$`) }).click();
  await pagina.getByRole('option', { name: kolom, exact: true }).click();
}
const beeld = async (naam: string): Promise<void> => {
  if (process.env.BAKEN_BEELDEN)
    await pagina.screenshot({ path: join(process.env.BAKEN_BEELDEN, naam), fullPage: true });
};

describe('a contract manager with a file of the hub', () => {
  it('is led here from a screen that has no figures yet', async () => {
    await bezoeker.ga('/wachttijden');
    await pagina.getByText('Nog geen berichten').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await pagina.getByRole('link', { name: 'Lees berichten in' }).click();
    await pagina.waitForURL(/\/berichten-inlezen$/);
  });

  it('says what its columns are, keeps that as a profile, reads it in and sees the figures', async () => {
    await bezoeker.ga('/aanbieders');
    await pagina.getByRole('link', { name: 'Berichten inlezen', exact: true }).click();
    await pagina.waitForURL(/\/berichten-inlezen$/);
    await bezoeker.klaar();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await beeld('leeg-1440.png');

    await kies('uitvoer.csv', toewijzingen);
    await pagina.getByText('Er is nog 1 gegeven zonder kolom').waitFor();
    const mist = await tekst(pagina.getByText('Er is nog 1 gegeven zonder kolom').locator('..'));
    expect(mist).toContain('JW301: Ingangsdatum');
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await beeld('mist-1440.png');
    await kiesKolom('Ingangsdatum', 'Kolom ingang');

    const proef = pagina.getByRole('region', { name: 'Zo leest Baken de eerste rijen', exact: true });
    await proef.waitFor();
    expect(await tekst(proef)).toContain('wordt pseudoniem');
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await beeld('voorbeeld-1440.png');

    await pagina.getByRole('textbox', { name: 'Naam van het profiel' }).fill('Hub 2026');
    await pagina.getByRole('button', { name: 'Bewaar profiel' }).click();
    await pagina.getByText('Het profiel is bewaard.').waitFor();

    await pagina.getByRole('button', { name: 'Lees in', exact: true }).click();
    await pagina.getByText('De berichten zijn ingelezen').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await beeld('klaar-1440.png');
    expect(bezoeker.fouten).toEqual([]);
  });

  it('uses the profile again, and only adds what another kind of message needs', async () => {
    await bezoeker.ga('/berichten-inlezen');
    await kies('JW305-oktober.csv', starten);
    await pagina.getByRole('button', { name: /Profiel$/ }).click();
    await pagina.getByRole('option', { name: 'Hub 2026' }).click();
    await pagina.getByRole('button', { name: 'Bewaar wijziging' }).waitFor();
    await pagina.getByRole('button', { name: 'Lees in', exact: true }).click();
    await pagina.getByText('De berichten zijn ingelezen').waitFor();
    await pagina.getByRole('link', { name: 'Bekijk de wachttijden' }).click();
    await pagina.waitForURL(/\/wachttijden/);
    await bezoeker.klaar();
    expect(await tekst(pagina.getByRole('main'))).toContain('Wachttijd per soort hulp en gemeente');
    expect(bezoeker.fouten).toEqual([]);
  });

  it('is told that a file is not whole, and that nothing was replaced', async () => {
    const [kop = '', eerste = '', ...rest] = starten.split('\r\n');
    const anders = eerste.split(';').with(5, '01-01-2020').join(';');
    await bezoeker.ga('/berichten-inlezen');
    await kies('JW305-half.csv', [kop, anders, ...rest].join('\r\n').slice(0, -20));
    await pagina.getByRole('button', { name: /Profiel$/ }).click();
    await pagina.getByRole('option', { name: 'Hub 2026' }).click();
    await pagina.getByRole('button', { name: 'Lees in', exact: true }).click();
    await pagina.getByText('Er is niets vervangen: 1 bericht dat er al was, bleef zoals het was.').waitFor();
  });

  it('is told in which place what is wrong, and never of whom', async () => {
    const [kop = '', eerste = '', ...rest] = starten.split('\r\n');
    const bsn = /\b9\d{8}\b/.exec(eerste)?.[0] ?? '';
    expect(bsn).not.toBe('');
    await bezoeker.ga('/berichten-inlezen');
    await kies('JW305-fout.csv', [kop, eerste.replace(/\d\d-\d\d-\d{4}/g, 'morgen'), ...rest].join('\r\n'));
    const fouten = pagina.getByRole('region', { name: 'Wat klopt er niet in de eerste rijen?', exact: true });
    await fouten.waitFor();
    expect(await tekst(fouten)).toContain(
      'JW305-fout.csv, rij 2, kolom ‘Dagtekening’: gevonden: iets als aaaaaa; verwacht: een datum, zoals 22-11-2026.',
    );
    expect(await tekst(pagina.getByRole('main'))).not.toContain(bsn);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await beeld('fouten-1440.png');
  });

  it('is told why a file cannot be read at all', async () => {
    await bezoeker.ga('/berichten-inlezen');
    await kies('leeg.csv', 'BSN;Begindatum\r\n');
    await pagina.getByText('In dit bestand staan geen rijen onder de kop.').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  });

  it('reads messages as XML by the same door as the command, and once', async () => {
    await bezoeker.ga('/berichten-inlezen');
    await kies('JW301.xml', xml);
    await pagina.getByRole('button', { name: 'Lees in', exact: true }).click();
    await pagina.getByText('De berichten zijn ingelezen').waitFor();
    await kies('JW301.xml', xml);
    await pagina.getByRole('button', { name: 'Lees in', exact: true }).click();
    await pagina.getByText('Er kwam niets bij').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  });

  it('can do it all with the keyboard, on a phone', async () => {
    await pagina.setViewportSize(SMAL);
    await bezoeker.ga('/berichten-inlezen');
    await kies('uitvoer.csv', toewijzingen);
    const veld = pagina.getByRole('button', { name: /Ingangsdatum$/ });
    await veld.focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('option', { name: 'Kolom ingang', exact: true }).waitFor();
    await pagina.keyboard.type('Kolom ingang');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('button', { name: 'Lees in', exact: true }).waitFor();
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await beeld('voorbeeld-390.png');
    await kloptOveral(pagina);
  });
});

it('is not for who only looks on', async () => {
  const kijker = await maakProefpersoon(huis.database, 'bestuurder', { soort: 'jeugdregio', regiocode: 'JZ34' });
  const ander = await huis.kom(kijker, '/wachttijden');
  expect(await ander.pagina.getByRole('link', { name: 'Berichten inlezen' }).count()).toBe(0);
  await ander.vertrek();
});
