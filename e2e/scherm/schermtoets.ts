import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import type { Rol } from '../../src/platform/toegang/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, type Huis, SMAL, scrolltOpzij, startHuis, toegankelijkheidsfouten } from './huis.ts';

interface Buurt {
  readonly huis: Huis;
  readonly mensen: ReadonlyMap<Rol, Proefpersoon>;
}

/** A house with somebody of every role that has screens of its own. */
export async function startBuurt(): Promise<Buurt> {
  const mensen = new Map<Rol, Proefpersoon>();
  const huis = await startHuis({ aanmelden: true, grenzen: ONBEPERKT });
  const { database, kvk } = huis;
  const { id, jeugdregio } = await database.db
    .selectFrom('organisatie')
    .select(['id', 'jeugdregio'])
    .where('kvk', '=', kvk)
    .executeTakeFirstOrThrow();
  const eigen = await database.db
    .selectFrom('partij')
    .select('id as partijId')
    .where('organisatie_id', '=', id)
    .executeTakeFirstOrThrow();
  const regio = { soort: 'jeugdregio', regiocode: jeugdregio } as const;
  mensen.set('contractmanager', await maakProefpersoon(database, 'contractmanager', regio));
  mensen.set('indiener', await maakProefpersoon(database, 'indiener', eigen));
  mensen.set('beheerder', await maakProefpersoon(database, 'beheerder', eigen));
  for (const rol of ['beleidsmedewerker', 'auditor', 'secretaris'] as const)
    mensen.set(rol, await maakProefpersoon(database, rol));
  await neemNoodtoegang(huis, await maakProefpersoon(database, 'contractmanager', regio));
  return { huis, mensen };
}

/** Something for the auditor to judge, and for the provider to see. */
async function neemNoodtoegang(huis: Huis, { headers }: Proefpersoon): Promise<void> {
  const antwoord = await fetch(`${huis.adres}/api/v1/aanbieders/${huis.kvk}/noodtoegang`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ reden: 'De locatie staat onder water en er wonen kinderen.' }),
  });
  expect(antwoord.status).toBe(201);
}

/** Every screen and every part of it that has an address. `KVK` stands for the provider on the highest trede. */
const SCHERMEN = [
  '/',
  '/?trede=4,5,6&regio=JZ29',
  '/?trede=6&zoek=bestaat-niet',
  '/aanbieders',
  '/aanbieders?bereik=alle&sorteer=naam-op',
  '/regios',
  '/regios/JZ29',
  '/regios/JZ29/scenario?tarief=-5',
  '/beweging',
  '/beweging?deel=regios',
  '/beweging?deel=beweging&van=2025-12-31',
  '/concentratie?regio=JZ29&hulpvorm=verblijf',
  '/concentratie?deel=domino&kvks=KVK&tweede=ja',
  '/actualiteit',
  '/actualiteit?deel=bronnen',
  '/aanbieders/KVK',
  '/aanbieders/KVK/scenario?tarief=-5&loon=3',
  '/aanbieders/KVK?redenen=alle&kengetallen=alle',
  '/aanbieders/KVK?tab=signalen',
  '/aanbieders/KVK?tab=cijfers&gegeven=eigenVermogen',
  '/aanbieders/KVK?tab=levergebied',
  '/aanbieders/KVK?tab=logboek',
  '/aanbieders/KVK?bekendOp=2024-06-01',
  '/signalen',
  '/signalen?tab=afgehandeld&sorteer=onderwerp',
  '/signaalregels',
  '/signaalregels/vermogenZakt',
  '/gegevens',
  '/over-deze-cijfers',
  '/over-deze-cijfers?deel=kengetallen',
  '/over-deze-cijfers?deel=gegevens&zoek=liquide',
  '/over-deze-cijfers?deel=normen',
  '/over-deze-cijfers?deel=gebeurtenissen&zoek=bank',
  '/wie-ziet-wat?rol=contractmanager',
  '/uitvragen',
  '/respons',
  '/respons?tab=laat',
  '/respons?tab=lasten',
  '/mijn-sessies',
  '/aangemeld',
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
    'the window to share a case, with every error',
    '/aanbieders/KVK',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: 'Delen', exact: true }).click();
      await pagina.getByRole('button', { name: 'Deel', exact: true }).click();
      await pagina.getByText('Er zijn 2 fouten').waitFor();
    },
  ],
  [
    'the menu of whoever is signed in',
    '/over-deze-cijfers',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: /Open uw menu/ }).click();
      await pagina.getByRole('menuitem', { name: 'Log uit' }).waitFor();
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

/** What other roles see, and (as `bezoeker`) who is not signed in: their own screens, and what they may not see. */
const PER_ROL: readonly (readonly [Rol, string])[] = [
  ['bezoeker', '/aanmelden'],
  ['bezoeker', '/aanmelden?weigering=geen-rol&terug=/aanbieders'],
  ['bezoeker', '/wie-ziet-wat'],
  ['contractmanager', '/beweging'],
  ['contractmanager', '/concentratie?hulpvorm=ambulant'],
  ['contractmanager', '/concentratie?deel=domino&kvks=KVK'],
  ['contractmanager', '/aanbieders'],
  ['contractmanager', '/aanbieders/KVK'],
  ['contractmanager', '/aanbieders/00000000'],
  ['contractmanager', '/regios'],
  ['contractmanager', '/regios/JZ41'],
  ['contractmanager', '/gegevens'],
  ['contractmanager', '/signalen'],
  ['indiener', '/signalen'],
  ['indiener', '/signaalregels/bufferDun'],
  ['indiener', '/mijn-organisatie'],
  ['indiener', '/aanleveringen'],
  ['indiener', '/aanbieders/KVK'],
  ['beleidsmedewerker', '/landelijke-tellingen'],
  ['beheerder', '/mensen'],
  ['auditor', '/noodtoegangen'],
  ['secretaris', '/welkom'],
];

const GEOPEND_PER_ROL: readonly (readonly [Rol, string, string, (bezoeker: Bezoeker) => Promise<void>])[] = [
  [
    'contractmanager',
    'the window to take access in an emergency, without a reason',
    '/aanbieders/KVK',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: 'Noodtoegang' }).click();
      await pagina.getByRole('button', { name: 'Neem noodtoegang' }).click();
      await pagina.getByText('Geef een reden van minstens 20 tekens.').waitFor();
    },
  ],
  [
    'auditor',
    'the window to judge it',
    '/noodtoegangen',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: /Beoordeel de noodtoegang/ }).click();
      await pagina.getByRole('dialog').waitFor();
    },
  ],
  [
    'beheerder',
    'the window to invite somebody, with every error',
    '/mensen',
    async ({ pagina }) => {
      await pagina.getByRole('button', { name: 'Nodig iemand uit' }).click();
      await pagina.getByRole('button', { name: 'Stuur de uitnodiging' }).click();
      await pagina.getByText('Er zijn 3 fouten').waitFor();
    },
  ],
];

const DICHTST = { width: 320, height: 640 };

/** Holds every screen, for every role, to what axe and the width of the window ask. Two files share the work. */
export function toetsSchermen(viewport: typeof SMAL, buurt: () => Buurt): void {
  let bezoeker: Bezoeker;
  let huis: Huis;
  let mensen: Buurt['mensen'];
  beforeAll(async () => {
    ({ huis, mensen } = buurt());
    bezoeker = await huis.bezoeker({ viewport });
  });
  beforeEach(async () => {
    bezoeker.fouten.length = 0;
    await bezoeker.pagina.setViewportSize(viewport);
  });
  afterAll(() => bezoeker.vertrek());

  /** Goes there and holds what every screen must be. */
  async function houd({ pagina, fouten, ga }: Bezoeker, pad: string): Promise<void> {
    await ga(pad.replace('KVK', huis.kvk));
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(await pagina.locator('h1').count()).toBe(1);
    expect(await pagina.title()).toMatch(/^.+ · Baken$/);
    expect(await scrolltOpzij(pagina)).toBe(false);
    if (viewport === SMAL) await pagina.setViewportSize(DICHTST);
    expect(await scrolltOpzij(pagina), 'also in the narrowest window').toBe(false);
    // The server says no to a screen that is asked for all the same; the browser notes every such answer.
    expect(fouten.filter((fout) => !/status of 40[34]/.test(fout))).toEqual([]);
  }

  it.each(SCHERMEN)('%s has nothing that axe objects to', async (pad) => {
    await houd(bezoeker, pad);
    expect(bezoeker.fouten).toEqual([]);
  });

  it.each(PER_ROL)('for a %s, %s has nothing that axe objects to', async (rol, pad) => {
    const ander = await huis.bezoeker({ viewport, als: mensen.get(rol) ?? null });
    await houd(ander, pad);
    await ander.vertrek();
  });

  it.each(GEOPEND_PER_ROL)('for a %s, %s has nothing that axe objects to', async (rol, _naam, pad, open) => {
    const ander = await huis.bezoeker({ viewport, als: mensen.get(rol) ?? null });
    await ander.ga(pad.replace('KVK', huis.kvk));
    await open(ander);
    expect(await toegankelijkheidsfouten(ander.pagina)).toEqual([]);
    await ander.vertrek();
  });

  it.each(GEOPEND)('%s has nothing that axe objects to', async (_naam, pad, open) => {
    await bezoeker.ga(pad.replace('KVK', huis.kvk));
    await open(bezoeker);
    expect(await toegankelijkheidsfouten(bezoeker.pagina)).toEqual([]);
    expect(bezoeker.fouten).toEqual([]);
  });
}
