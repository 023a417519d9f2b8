import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bezoeker, BREED, type Huis, SMAL, scrolltOpzij, startHuis, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
beforeAll(async () => {
  huis = await startHuis();
});
afterAll(() => huis?.sluit());

/** Every screen and every part of it that has an address. `KVK` stands for the provider on the highest trede. */
const SCHERMEN = [
  '/',
  '/?trede=4,5,6&regio=JZ29',
  '/?trede=6&zoek=bestaat-niet',
  '/aanbieders',
  '/aanbieders?bereik=alle&sorteer=naam-op',
  '/regios',
  '/regios/JZ29',
  '/aanbieders/KVK',
  '/aanbieders/KVK?redenen=alle&kengetallen=alle',
  '/aanbieders/KVK?tab=signalen',
  '/aanbieders/KVK?tab=cijfers&gegeven=eigenVermogen',
  '/aanbieders/KVK?tab=levergebied',
  '/aanbieders/KVK?tab=logboek',
  '/aanbieders/KVK?bekendOp=2024-06-01',
  '/gegevens',
  '/over-deze-cijfers',
  '/over-deze-cijfers?deel=kengetallen',
  '/over-deze-cijfers?deel=gegevens&zoek=liquide',
  '/over-deze-cijfers?deel=normen',
  '/over-deze-cijfers?deel=gebeurtenissen&zoek=bank',
  '/toegankelijkheid',
  '/privacy',
  '/contact',
  '/bestaat-niet',
];

/** What a person opens on a screen: a dialog, a menu, the table behind a chart. */
const GEOPEND: readonly (readonly [naam: string, pad: string, open: (bezoeker: Bezoeker) => Promise<void>])[] = [
  [
    'the form to set a trede, with every error',
    '/aanbieders/KVK',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
      await pagina.getByRole('button', { name: 'Leg besluit vast' }).click();
      await pagina.getByText('Er zijn 2 fouten').waitFor();
    },
  ],
  [
    'the form to add an event',
    '/aanbieders/KVK',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: 'Gebeurtenis toevoegen' }).click();
      await pagina.getByRole('spinbutton').first().waitFor();
    },
  ],
  [
    'the tables behind the charts',
    '/aanbieders/KVK',
    async ({ pagina }) => {
      const knop = pagina.getByRole('button', { name: 'Toon tabel' }).first();
      while ((await knop.count()) > 0) await knop.click();
    },
  ],
  [
    'the table behind the map',
    '/',
    async ({ pagina }) => pagina.getByRole('button', { name: 'Toon tabel' }).first().click(),
  ],
  [
    'an open list of choices',
    '/aanbieders',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: /Soort zorg/ }).click();
      await pagina.getByRole('listbox').waitFor();
    },
  ],
];

const DICHTST = { width: 320, height: 640 };

describe.each([
  ['a desk', BREED],
  ['a phone', SMAL],
])('on %s', (_, viewport) => {
  let bezoeker: Bezoeker;
  beforeAll(async () => {
    bezoeker = await huis.bezoeker({ viewport });
  });
  beforeEach(async () => {
    bezoeker.fouten.length = 0;
    await bezoeker.pagina.setViewportSize(viewport);
  });
  afterAll(() => bezoeker.vertrek());

  it.each(SCHERMEN)('%s has nothing that axe objects to', async (pad) => {
    await bezoeker.ga(pad.replace('KVK', huis.kvk));
    const { pagina } = bezoeker;
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(await pagina.locator('h1').count()).toBe(1);
    expect(await pagina.title()).toMatch(/^.+ · Baken$/);
    expect(await scrolltOpzij(pagina)).toBe(false);
    if (viewport === SMAL) await pagina.setViewportSize(DICHTST);
    expect(await scrolltOpzij(pagina), 'also in the narrowest window').toBe(false);
    expect(bezoeker.fouten).toEqual([]);
  });

  it.each(GEOPEND)('%s has nothing that axe objects to', async (_naam, pad, open) => {
    await bezoeker.ga(pad.replace('KVK', huis.kvk));
    await open(bezoeker);
    expect(await toegankelijkheidsfouten(bezoeker.pagina)).toEqual([]);
    expect(bezoeker.fouten).toEqual([]);
  });
});

describe('on a phone', () => {
  it('opens the menu as a drawer, and closes it again', async () => {
    const bezoeker = await huis.bezoeker({ viewport: SMAL });
    await bezoeker.ga('/');
    await bezoeker.pagina.getByRole('button', { name: 'Menu' }).click();
    const lade = bezoeker.pagina.getByRole('dialog');
    await lade.getByRole('link', { name: 'Over deze cijfers' }).waitFor();
    expect(await toegankelijkheidsfouten(bezoeker.pagina)).toEqual([]);
    await bezoeker.pagina.keyboard.press('Escape');
    await lade.waitFor({ state: 'detached' });
    await bezoeker.vertrek();
  });
});

describe('the search field', () => {
  // While its list is open, the rest of the page is hidden from screen readers on purpose; Tab closes the list first.
  it('reads its answers without objections', async () => {
    const bezoeker = await huis.bezoeker();
    await bezoeker.ga('/over-deze-cijfers');
    await bezoeker.pagina.getByLabel('Zoek een aanbieder of regio').click();
    await bezoeker.pagina.getByRole('combobox', { name: 'Zoek een aanbieder of regio' }).fill('sticht');
    await bezoeker.pagina.getByRole('option', { name: 'Stichting' }).first().waitFor();
    expect(await toegankelijkheidsfouten(bezoeker.pagina, ['.baken-zoekbalk', '.baken-popover'])).toEqual([]);
    await bezoeker.vertrek();
  });
});

describe('in English', () => {
  it('keeps every screen without objections', async () => {
    const bezoeker = await huis.bezoeker();
    await bezoeker.ga('/');
    await bezoeker.pagina.getByRole('button', { name: 'English' }).click();
    for (const pad of ['/', `/aanbieders/${huis.kvk}`, '/over-deze-cijfers?deel=normen']) {
      await bezoeker.ga(pad);
      await bezoeker.pagina.locator('html[lang="en"]').waitFor();
      expect(await toegankelijkheidsfouten(bezoeker.pagina), pad).toEqual([]);
    }
    expect(bezoeker.fouten).toEqual([]);
    await bezoeker.vertrek();
  });
});
