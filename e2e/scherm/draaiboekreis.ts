import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Bezoeker, BREED, SMAL, scrolltOpzij, toegankelijkheidsfouten } from './huis.ts';
import { pdfTekst } from './pdftekst.ts';

/** With this the pictures, and the PDF, are kept, to be looked at by a person. */
const BEELDEN = process.env.BAKEN_BEELDEN;

/** Keeps a picture of the whole page at a desk and on a phone, when asked to. */
export async function bewaarBeeld({ pagina }: Bezoeker, naam: string): Promise<void> {
  if (!BEELDEN) return;
  mkdirSync(BEELDEN, { recursive: true });
  for (const [maat, viewport] of Object.entries({ 1440: BREED, 390: SMAL })) {
    await pagina.setViewportSize(viewport);
    await pagina.waitForTimeout(300);
    const heel = (await pagina.getByRole('dialog').count()) === 0;
    await pagina.screenshot({ path: `${BEELDEN}/${naam}-${maat}.png`, fullPage: heel });
  }
  await pagina.setViewportSize(BREED);
}

/** Holds that the window that is open is right at a desk and on a phone. */
export async function vensterKlopt(pagina: Page): Promise<void> {
  for (const maat of [SMAL, BREED]) {
    await pagina.setViewportSize(maat);
    expect(await toegankelijkheidsfouten(pagina, { binnen: ['[role=dialog]'] })).toEqual([]);
    expect(await scrolltOpzij(pagina)).toBe(false);
  }
}

export type Velden = Readonly<Record<string, string>>;

/** Fills in the window that is open: what is typed, and what is chosen from a list. */
export async function vulIn(pagina: Page, velden: Velden, keuzes: Velden = {}): Promise<void> {
  const venster = pagina.getByRole('dialog');
  for (const [veld, waarde] of Object.entries(velden)) await venster.getByRole('textbox', { name: veld }).fill(waarde);
  for (const [veld, keuze] of Object.entries(keuzes)) {
    await venster.getByRole('button', { name: new RegExp(veld) }).click();
    await pagina.getByRole('option', { name: keuze }).first().click();
  }
}

/** Opens a window, fills it in, sends it, and waits until it is gone. */
export async function vul(
  pagina: Page,
  knop: string | RegExp,
  velden: Velden,
  keuzes: Velden = {},
  plek = 0,
): Promise<void> {
  await pagina.getByRole('button', { name: knop }).nth(plek).click();
  await vulIn(pagina, velden, keuzes);
  const venster = pagina.getByRole('dialog');
  await venster.locator('button[type=submit]').click();
  await venster.waitFor({ state: 'detached' });
}

/** Types a day in the field for a day of the window that is open. */
async function typDag(pagina: Page, dag: string): Promise<void> {
  const [jaar, maand, dagnummer] = dag.split('-').map(Number);
  const venster = pagina.getByRole('dialog');
  for (const [deel, waarde] of [
    [/^dag/i, dagnummer],
    [/^maand/i, maand],
    [/^jaar/i, jaar],
  ] as const) {
    await venster.getByRole('spinbutton', { name: deel }).focus();
    await pagina.keyboard.type(String(waarde));
  }
}

/** Takes a choice of a list that was found by typing, once it lies where it will be: a list that is scrolled to closes. */
export async function kies(pagina: Page, naam: string): Promise<void> {
  const keuze = pagina.getByRole('option', { name: naam }).first();
  const watDaarLigt = async () => {
    const { x, y, width, height } = (await keuze.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return pagina.evaluate(
      `document.elementFromPoint(${x + width / 2}, ${y + height / 2})?.closest('[role=option]')?.textContent ?? ''`,
    );
  };
  await expect.poll(watDaarLigt).toContain(naam);
  await keuze.click();
}

interface Gast {
  readonly rol: string;
  readonly naam: string;
  /** What is typed to find it. */
  readonly zoek: string;
  readonly tot?: string;
}

/** Lets a party take part, found by a piece of its name; stops before it is sent when `kijk` looks first. */
export async function nodigUit(pagina: Page, { rol, naam, zoek, tot }: Gast, kijk?: () => Promise<void>) {
  const kaart = pagina.locator('.baken-card').filter({ has: pagina.getByRole('heading', { name: 'Deelnemers' }) });
  await kaart.getByRole('button', { name: 'Voeg toe' }).click();
  const venster = pagina.getByRole('dialog');
  await venster.getByRole('button', { name: /In welke rol/ }).click();
  await pagina.getByRole('option', { name: rol, exact: true }).click();
  // A list that closes gives the focus back, and would close the next one with it. The choice in it has the same text as the button.
  await pagina.getByRole('listbox').waitFor({ state: 'detached' });
  await expect
    .poll(() => pagina.evaluate("document.activeElement.tagName + ' ' + document.activeElement.textContent"))
    .toBe(`BUTTON ${rol}`);
  await venster.getByRole('combobox', { name: 'Welke partij?' }).fill(zoek);
  await kies(pagina, naam);
  if (tot) await typDag(pagina, tot);
  await kijk?.();
  await venster.getByRole('button', { name: 'Voeg toe' }).click();
  await venster.waitFor({ state: 'detached' });
  await kaart.getByRole('listitem').filter({ hasText: naam }).filter({ hasText: rol }).waitFor();
}

/** Takes the dossier along as a PDF, and reads it. */
export async function leesPdf({ pagina }: Bezoeker): Promise<string> {
  const [download] = await Promise.all([
    pagina.waitForEvent('download', { timeout: 60_000 }),
    pagina.getByRole('link', { name: 'PDF met bijlagen' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^dossier-DRB-\d{4}-\d+\.pdf$/);
  if (BEELDEN) await download.saveAs(`${BEELDEN}/dossier.pdf`);
  return pdfTekst(await PDFDocument.load(await readFile(await download.path()))).join(' ');
}

/** Of the whole collapse: how it began, who took part, that everybody went, who agreed, and how it ended. */
export const IN_DE_PDF = [
  'opende dit dossier: Draaiboek',
  'De bank stopt en er is geen geld voor de lonen.',
  'voegde Gemeente Proefdam toe als Coördinerende gemeente',
  'voegde Jeugdregio Proefdam toe als Jeugdregio',
  'voegde Inspectie Proef toe als Inspectie',
  'Binnen zes maanden is er een tekort',
  '5 van 5 kinderen zijn over.',
  'Elk kind is bij een andere aanbieder.',
  'teruggedraaid: Zij gaan pas volgende week.',
  'akkoord van Inspectie Proef',
  'Akkoord: ',
  'Alle dossiers zijn zorgvuldig over.',
  'zette de stap “Rond de overdracht af”. Het dossier staat nu op “Nazorg”.',
  'Bij De Haven en Het Anker tot 2030.',
] as const;

/** What is on the screen to be pressed, and not on paper. */
export const KNOPPEN = [
  ...['Voeg toe', 'Voeg groep toe', 'Voeg een taak toe', 'Voeg mijlpaal toe', 'Haal weg', 'Bied plekken aan'],
  ...['Draag over', 'Draai overdracht terug', 'Wijzig aanbod', 'PDF met bijlagen', 'Alles als ZIP'],
  ...['Wat kunt u nu doen', 'Plaats de notitie', 'Kies een bestand', 'Toon meer', 'Toon tabel', 'Wijzig eigenaar'],
] as const;
