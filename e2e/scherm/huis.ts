import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { startAanmeldserver } from '../../demo/aanmeldserver.ts';
import { DEMOMENSEN } from '../../demo/mensen.ts';
import { laadDemomensen } from '../../demo/mensenstore.ts';
import { readConfig } from '../../src/config.ts';
import { findVrijePoort } from '../../src/opdrachten/poort.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { maakTestdatabase } from '../../src/platform/database/testdatabase.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { startBrowser } from '../../src/platform/uitvoer/index.ts';
import { type ServerOpties, startServer } from '../../src/server.ts';

/** Where the search for a free port begins. */
const EERSTE_POORT = 21_000;

/** Nobody reads the screens aloud here: keeping a tree for that costs the browser as much as drawing them. */
const VLAGGEN = ['--disable-renderer-accessibility'];

/** Two sizes at which every screen is looked at: a desk and a phone. */
export const BREED = { width: 1440, height: 1000 };
export const SMAL = { width: 390, height: 844 };

/** The whole program on a database of its own, and a browser to use it with. */
export interface Huis {
  readonly adres: string;
  /** The provider on the highest trede: it has something of everything. */
  readonly kvk: string;
  readonly database: Database;
  /** Of an analist, for requests beside the browser. */
  readonly headers: { readonly cookie: string };
  /** The name of that analist. */
  readonly naam: string;
  /**
   * A new visitor, signed in as an analist, as `als`, or (null) not at all. Nothing may go wrong unseen: errors in the page
   * end up in `fouten`.
   */
  bezoeker(opties?: BrowserContextOptions & { als?: Proefpersoon | null }): Promise<Bezoeker>;
  /** The same at an address of the app, in a window that stays open until the house closes. */
  kom(wie: Proefpersoon, pad: string): Promise<Bezoeker>;
  sluit(): Promise<void>;
}

export interface Bezoeker {
  readonly pagina: Page;
  readonly fouten: string[];
  /** Goes to an address of the app and waits until the screen has all it asked for. */
  ga(pad: string): Promise<void>;
  /** Waits until the screen has all it asked for. */
  klaar(): Promise<void>;
  vertrek(): Promise<void>;
}

/** What this house has that others do not. */
interface Huisopties extends Pick<ServerOpties, 'sleutel' | 'grenzen' | 'pseudoniembestand'> {
  /** The people of the demo can log in, at the demo's own log-in service. */
  readonly aanmelden?: boolean;
}

/** `opties`: such as a key, without which nobody logs in with a password. */
export async function startHuis({ aanmelden = false, ...opties }: Huisopties = {}): Promise<Huis> {
  // Holds the small world already: see wereld.ts.
  const database = await maakTestdatabase();
  const voordeur = aanmelden ? await maakVoordeur() : undefined;
  const config = { ...readConfig({ BAKEN_LOG: 'error' }), poort: 0, ...voordeur?.config };
  const demomensen = voordeur ? DEMOMENSEN : [];
  if (voordeur) await laadDemomensen(database);
  const server = await startServer({ database, config, rol: 'all', demo: true, demomensen, ...opties });
  const analist = await maakProefpersoon(database, 'analist');
  const [browser, kvk] = await Promise.all([startBrowser(VLAGGEN), zwaarste(server.adres, analist)]);
  return {
    adres: server.adres,
    kvk,
    database,
    headers: analist.headers,
    naam: await naamVan(database, analist),
    bezoeker: ({ als = analist, ...opties } = {}) => ontvang(browser, server.adres, als, opties),
    async kom(wie, pad) {
      const bezoeker = await ontvang(browser, server.adres, wie, {});
      await bezoeker.ga(pad);
      return bezoeker;
    },
    async sluit() {
      await browser.close();
      await server.sluit();
      await voordeur?.sluit();
      await database.sluit();
    },
  };
}

/** The log-in service of the demo, which must know beforehand where Baken is. */
async function maakVoordeur() {
  const poort = await findVrijePoort('127.0.0.1', EERSTE_POORT + (process.pid % 1000) * 10);
  const { dienst, sluit } = await startAanmeldserver({ adres: `http://127.0.0.1:${poort}` });
  return { config: { poort, aanmelddiensten: [dienst] }, sluit };
}

async function naamVan({ db }: Database, { persoonId }: Proefpersoon): Promise<string> {
  const { naam } = await db.selectFrom('persoon').select('naam').where('id', '=', persoonId).executeTakeFirstOrThrow();
  return naam;
}

async function zwaarste(adres: string, { headers }: Proefpersoon): Promise<string> {
  const antwoord = await fetch(`${adres}/api/v1/aanbieders?trede=4,5&paginaGrootte=1`, { headers });
  const { aanbieders } = (await antwoord.json()) as { aanbieders: { kvk: string }[] };
  if (!aanbieders[0]) throw new Error('the seeded data hold no provider on trede 4 or 5');
  return aanbieders[0].kvk;
}

async function ontvang(
  browser: Browser,
  adres: string,
  als: Proefpersoon | null,
  opties: BrowserContextOptions,
): Promise<Bezoeker> {
  const context = await browser.newContext({
    viewport: BREED,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...opties,
  });
  if (als)
    await context.addCookies([
      { name: '__Host-baken', value: als.token, url: adres.replace('http:', 'https:'), secure: true, httpOnly: true },
    ]);
  const pagina = await context.newPage();
  const fouten: string[] = [];
  pagina.on('pageerror', (fout) => fouten.push(fout.message));
  pagina.on('console', (regel) => regel.type() === 'error' && fouten.push(regel.text()));
  const klaar = async () => {
    await pagina.locator('main[data-klaar="ja"] h1').first().waitFor();
    // There may be several; each goes when its own answer is there.
    for (const skelet = pagina.locator('.baken-skelet'); (await skelet.count()) > 0; )
      await skelet.first().waitFor({ state: 'detached' });
    await pagina.evaluate('document.fonts.ready');
  };
  return {
    pagina,
    fouten,
    klaar,
    async ga(pad) {
      await pagina.goto(`${adres}${pad}`);
      await klaar();
    },
    vertrek: () => context.close(),
  };
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The small edition, of the very axe that the builder brings along: half as much to hand to a page. */
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Waits for what moves or fades and comes to an end, but never for long. */
const UITGEDOOFD = `Promise.race([
  new Promise((verder) => setTimeout(verder, 1000)),
  Promise.all(document.getAnimations()
    .filter((een) => een.effect?.getComputedTiming().endTime !== Infinity)
    .map((een) => een.finished.catch(() => null))),
]).then(() => null)`;

/**
 * What axe finds wrong on the screen as it is now, one line per place; with `binnen` only in those parts, and without
 * `kleuren` not whether colours differ enough, which takes most of the time. Our pages have no frames: legacy mode is enough. Of what is in order only one example is reported: describing and sending every place
 * takes longer than judging it.
 */
export async function toegankelijkheidsfouten(
  pagina: Page,
  { binnen = [], kleuren = true }: { binnen?: readonly string[]; kleuren?: boolean } = {},
): Promise<string[]> {
  // A button that was just switched on still fades: halfway its colours are nobody's choice.
  await pagina.evaluate(UITGEDOOFD);
  // Once per page that is loaded; the builder would do it twice for every look.
  if (await pagina.evaluate('typeof window.axe === "undefined"')) await pagina.evaluate(AXE);
  const axe = new AxeBuilder({ page: pagina, axeSource: 'void 0' })
    .options({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: kleuren } } })
    .withTags(WCAG)
    .setLegacyMode();
  for (const deel of binnen) axe.include(deel);
  const { violations } = await axe.analyze();
  const fouten: string[] = [];
  for (const { id, help, nodes } of violations)
    for (const { target } of nodes)
      if (id !== 'target-size' || (await blijftKlein(pagina, target.join(' '))))
        fouten.push(`${id}: ${help} (${target.join(' ')})`);
  return fouten;
}

/** Whether a target is too small also in the middle of the window: a bar that stays in view may cover part of it where it stood. */
async function blijftKlein(pagina: Page, plek: string): Promise<boolean> {
  await pagina.evaluate(`document.querySelector(${JSON.stringify(plek)})?.scrollIntoView({ block: 'center' })`);
  const axe = new AxeBuilder({ page: pagina, axeSource: 'void 0' }).withRules('target-size').setLegacyMode();
  return (await axe.include(plek).analyze()).violations.length > 0;
}

/** Charts measure their room a moment after the window changes. */
const MEETTIJD_MS = 5000;
const TUSSENPOOS_MS = 50;

/** Whether the page itself must be scrolled sideways; tables that scroll inside themselves do not count. */
export async function scrolltOpzij(pagina: Page): Promise<boolean> {
  for (const einde = Date.now() + MEETTIJD_MS; ; ) {
    const past = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
    if (await pagina.evaluate(past)) return false;
    if (Date.now() > einde) return true;
    await pagina.waitForTimeout(TUSSENPOOS_MS);
  }
}

/**
 * Holds that the screen as it is now is right at a desk and on a phone: nothing that axe objects to, no scrolling sideways.
 * Colours are judged at the desk: they are the same on a phone, where every screen is judged whole once (schermtoets.ts).
 */
export async function kloptOveral(pagina: Page): Promise<void> {
  for (const maat of [SMAL, BREED]) {
    await pagina.setViewportSize(maat);
    expect(await toegankelijkheidsfouten(pagina, { kleuren: maat === BREED })).toEqual([]);
    expect(await scrolltOpzij(pagina)).toBe(false);
  }
}

const DICHTST = { width: 320, height: 640 };

/** As `kloptOveral`, and in the narrowest window that must work: 320 px, as of a page at 400%. */
export async function kloptOokSmal(pagina: Page): Promise<void> {
  await kloptOveral(pagina);
  await pagina.setViewportSize(DICHTST);
  expect(await scrolltOpzij(pagina)).toBe(false);
  expect(await toegankelijkheidsfouten(pagina, { kleuren: false })).toEqual([]);
}

/** Waits until a link or a choice has led to an address, and the screen there is ready. */
export async function volg({ pagina, klaar }: Bezoeker, adres: RegExp): Promise<void> {
  await pagina.waitForURL(adres);
  await klaar();
}

/** All text in a part of the screen. */
export const tekst = async (deel: Locator): Promise<string> => (await deel.textContent()) ?? '';

/** The heading of the page. */
export const kop = (pagina: Page): Promise<string> => tekst(pagina.getByRole('heading', { level: 1 }));

/** Chooses somebody on the log-in page, as a visitor of the demo does. */
export async function kies({ pagina, klaar }: Bezoeker, naam: string): Promise<void> {
  await pagina.getByRole('link', { name: naam }).click();
  await pagina.waitForURL((adres) => !adres.pathname.startsWith('/aanmelden'));
  await klaar();
}
