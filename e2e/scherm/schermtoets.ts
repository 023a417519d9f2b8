import { afterAll, expect, it } from 'vitest';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import type { Rol } from '../../src/platform/toegang/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, BREED, type Huis, SMAL, scrolltOpzij, startHuis, toegankelijkheidsfouten } from './huis.ts';

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
  '/beweging?deel=kengetallen',
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
  '/signaalregels?schrijf=ja',
  '/signaalkwaliteit',
  '/signaalkwaliteit/normen',
  '/meldpunt',
  '/meldpunt?tab=routes',
  '/melden',
  '/melden?stap=contact',
  '/melding-volgen',
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
  '/dossiers',
  '/dossiers/nieuw?procedure=melding',
  '/dossiers/vernietiging',
  '/mijn-werk',
  '/draaiboek',
  '/draaiboek/stappen',
  '/gesprekken',
  '/gesprekken?tab=dekking&stand=achter&regio=JZ29',
  '/gesprekken?tab=regels',
  '/convenant',
  '/convenant?tab=overleggen',
  '/convenant?tab=verbeteren',
  '/convenant?tab=effect',
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
  ['bezoeker', '/signaalkwaliteit'],
  ['contractmanager', '/beweging'],
  ['contractmanager', '/concentratie?hulpvorm=ambulant'],
  ['contractmanager', '/concentratie?deel=domino&kvks=KVK'],
  // Here no messages were read yet; with them e2e/scherm/stroom.test.ts looks.
  ['analist', '/stroom'],
  ['analist', '/zorggebruik'],
  ['contractmanager', '/stroom'],
  ['contractmanager', '/zorggebruik?jaar=2025'],
  ['contractmanager', '/berichtkwaliteit'],
  ['contractmanager', '/berichtenverkeer?fouten=ja'],
  ['contractmanager', '/aanbieders'],
  ['contractmanager', '/aanbieders/KVK'],
  ['contractmanager', '/aanbieders/00000000'],
  ['contractmanager', '/regios'],
  ['contractmanager', '/regios/JZ41'],
  ['contractmanager', '/gegevens'],
  ['contractmanager', '/berichten-inlezen'],
  ['contractmanager', '/signalen'],
  ['contractmanager', '/regios/JZ29/scenario?volume=-10'],
  ['indiener', '/signalen'],
  ['indiener', '/signaalregels/bufferDun'],
  ['indiener', '/aanbieders/KVK/scenario?tarief=-5'],
  ['indiener', '/mijn-organisatie'],
  ['indiener', '/aanleveringen'],
  ['indiener', '/aanbieders/KVK'],
  ['beleidsmedewerker', '/landelijke-tellingen'],
  ['indiener', '/gesprekken'],
  ['contractmanager', '/convenant'],
  ['beleidsmedewerker', '/convenant?tab=overleggen'],
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

/** Somebody of every role in a browser of their own, made when first needed: a new one takes longer than a screen. */
function maakBezoekers(buurt: () => Buurt) {
  const bezoekers = new Map<Rol, Bezoeker>();
  afterAll(async () => {
    for (const bezoeker of bezoekers.values()) await bezoeker.vertrek();
  });
  return async (rol: Rol): Promise<Bezoeker> => {
    const { huis, mensen } = buurt();
    const als = rol === 'analist' ? {} : { als: mensen.get(rol) ?? null };
    const bezoeker = bezoekers.get(rol) ?? (await huis.bezoeker(als));
    bezoekers.set(rol, bezoeker);
    bezoeker.fouten.length = 0;
    return bezoeker;
  };
}

/**
 * Goes there with a phone and holds what every screen must be, then does the same at a desk. One load for both: loading takes
 * longer than looking, and every other test loads its screens at a desk.
 */
async function houd({ pagina, ga, klaar }: Bezoeker, pad: string): Promise<void> {
  await pagina.setViewportSize(SMAL);
  await ga(pad);
  for (const maat of [SMAL, BREED]) {
    await pagina.setViewportSize(maat);
    await klaar();
    expect(await toegankelijkheidsfouten(pagina), `at ${maat.width} pixels`).toEqual([]);
    expect(await pagina.locator('h1').count()).toBe(1);
    expect(await pagina.title()).toMatch(/^.+ · Baken$/);
    expect(await scrolltOpzij(pagina), `at ${maat.width} pixels`).toBe(false);
  }
  await pagina.setViewportSize(DICHTST);
  expect(await scrolltOpzij(pagina), 'also in the narrowest window').toBe(false);
}

/** Holds every screen of the analist to what axe and the width of the window ask. */
export function toetsSchermen(buurt: () => Buurt): void {
  const als = maakBezoekers(buurt);

  it.each(SCHERMEN)('%s has nothing that axe objects to', async (pad) => {
    const bezoeker = await als('analist');
    await houd(bezoeker, pad.replace('KVK', buurt().huis.kvk));
    expect(bezoeker.fouten).toEqual([]);
  });
}

/** The same for every other role. */
export function toetsRollen(buurt: () => Buurt): void {
  const als = maakBezoekers(buurt);

  it.each(PER_ROL)('for a %s, %s has nothing that axe objects to', async (rol, pad) => {
    const bezoeker = await als(rol);
    await houd(bezoeker, pad.replace('KVK', buurt().huis.kvk));
    // The server says no to a screen that is asked for all the same; the browser notes every such answer.
    expect(bezoeker.fouten.filter((fout) => !/status of 40[34]/.test(fout))).toEqual([]);
  });
}

/** Holds what can be opened on a screen to what axe asks, opened in a window of this size. */
export function toetsGeopend(viewport: typeof SMAL, buurt: () => Buurt): void {
  const als = maakBezoekers(buurt);

  async function opent(rol: Rol, pad: string, open: (bezoeker: Bezoeker) => Promise<void>): Promise<Bezoeker> {
    const bezoeker = await als(rol);
    await bezoeker.pagina.setViewportSize(viewport);
    await bezoeker.ga(pad.replace('KVK', buurt().huis.kvk));
    await open(bezoeker);
    expect(await toegankelijkheidsfouten(bezoeker.pagina)).toEqual([]);
    return bezoeker;
  }

  it.each(GEOPEND_PER_ROL)('for a %s, %s has nothing that axe objects to', async (rol, _naam, pad, open) => {
    await opent(rol, pad, open);
  });

  it.each(GEOPEND)('%s has nothing that axe objects to', async (_naam, pad, open) => {
    const { fouten } = await opent('analist', pad, open);
    expect(fouten).toEqual([]);
  });
}
