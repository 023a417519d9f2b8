import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, type Huis, kloptOveral, startHuis, tekst } from './huis.ts';

/** A collapse, from opening the draaiboek to the transfer of the last child, with five roles in five browsers. */
let huis: Huis;
let mensen: Record<'analist' | 'gemeente' | 'regio' | 'aanbieder' | 'inspectie', Proefpersoon>;

beforeAll(async () => {
  huis = await startHuis();
  const { database, kvk } = huis;
  const { id, jeugdregio } = await database.db
    .selectFrom('organisatie')
    .select(['id', 'jeugdregio'])
    .where('kvk', '=', kvk)
    .executeTakeFirstOrThrow();
  const bestaand = await database.db
    .selectFrom('partij')
    .select('id')
    .where('organisatie_id', '=', id)
    .executeTakeFirst();
  mensen = {
    analist: await maakProefpersoon(database, 'analist'),
    gemeente: await maakProefpersoon(database, 'contractmanager', {
      ...{ soort: 'gemeente', gemeentecode: 'GM1674', naam: 'Gemeente Proefdam' },
    }),
    regio: await maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: jeugdregio }),
    aanbieder: await maakProefpersoon(
      database,
      'indiener',
      bestaand ? { partijId: bestaand.id } : { organisatieId: id },
    ),
    inspectie: await maakProefpersoon(database, 'zaakdeelnemer', { soort: 'inspectie', naam: 'Inspectie Proef' }),
  };
  await database.db
    .insertInto('tredebesluit')
    .values({
      ...{
        jeugdregio,
        organisatie_id: id,
        op: new Date(),
        trede: 5,
        reden: 'De lonen zijn niet zeker.',
        door: 'Proef',
      },
      ...{ voorstel_trede: 6, voorstel_op: null, normset: 'voorbeeldnormen-2026' },
    })
    .execute();
});
afterAll(() => huis?.sluit());

const bezoekers: Bezoeker[] = [];
async function kom(wie: Proefpersoon, pad: string): Promise<Bezoeker> {
  const bezoeker = await huis.kom(wie, pad);
  bezoekers.push(bezoeker);
  return bezoeker;
}

/** An act in the dossier itself, as its own page does it. */
async function doe(id: string, opdracht: object): Promise<Response> {
  return fetch(`${huis.adres}/api/v1/dossiers/${id}/gebeurtenissen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...mensen.analist.headers },
    body: JSON.stringify({ sleutel: randomUUID(), opdracht }),
  });
}
const stap = (id: string, overgang: string, van: string, velden: object = {}) =>
  doe(id, { soort: 'overgang', overgang, van, velden, reden: 'omdat het moet', grond: 'De cijfers van deze week.' });

/** Opens a window, fills it in and sends it. */
async function vul(
  pagina: Page,
  knop: string | RegExp,
  velden: Readonly<Record<string, string>>,
  keuzes: Readonly<Record<string, string>> = {},
  plek = 0,
) {
  await pagina.getByRole('button', { name: knop }).nth(plek).click();
  const venster = pagina.getByRole('dialog');
  for (const [veld, waarde] of Object.entries(velden)) await venster.getByRole('textbox', { name: veld }).fill(waarde);
  for (const [veld, keuze] of Object.entries(keuzes)) {
    await venster.getByRole('button', { name: new RegExp(veld) }).click();
    await pagina.getByRole('option', { name: keuze }).first().click();
  }
  await venster.locator('button[type=submit]').click();
  await venster.waitFor({ state: 'detached' });
}

it('is played from the decision to the last child', { timeout: 400_000 }, async () => {
  const { kvk } = huis;
  const analist = await kom(mensen.analist, `/draaiboek?open=${kvk}`);
  await kloptOveral(analist.pagina);
  await vul(analist.pagina, /^Open draaiboek: /, {
    'Waarom wel of niet cruciaal?': 'Pleegzorg, een groep van de Subsidieregeling.',
    'Waarom begint het draaiboek nu?': 'Trede 5 en geen geld voor de lonen.',
  });
  await analist.pagina.waitForURL(/\/dossiers\/\d+/);
  await analist.klaar();
  const id = /\/dossiers\/(\d+)/.exec(analist.pagina.url())?.[1] ?? '';
  for (const [wie, rol] of [
    ['gemeente', 'coordinerendeGemeente'],
    ['regio', 'regio'],
    ['aanbieder', 'aanbieder'],
    ['inspectie', 'inspectie'],
  ] as const)
    expect((await doe(id, { soort: 'deelnemerErbij', partijId: mensen[wie].partijId, rol, tot: null })).status).toBe(
      200,
    );
  expect((await stap(id, 'kiesContinuiteitsplan', 'verkennen')).status).toBe(200);
  expect((await stap(id, 'beginOverdracht', 'continuiteitsplan')).status).toBe(200);

  // The provider tells how long its money lasts; a line that is wrong is named.
  const aanbieder = await kom(mensen.aanbieder, `/dossiers/${id}`);
  await aanbieder.pagina.getByRole('tab', { name: 'Liquiditeit' }).click();
  await aanbieder.pagina
    .getByRole('textbox', { name: 'Of typ de weken' })
    .fill('2026-W49;20000\n2026-W50;-5000\nooit;3');
  await aanbieder.pagina.getByRole('button', { name: 'Lees wat ik typte' }).click();
  await aanbieder.pagina.getByText('Rij 3: week: gevonden: ooit').waitFor();
  await aanbieder.pagina.getByRole('button', { name: 'Bewaar als prognose' }).click();
  await aanbieder.pagina.getByText('Binnen zes maanden is er een tekort').waitFor();
  await aanbieder.pagina.getByText('Het eerste tekort is in week 50 van 2026').waitFor();
  await kloptOveral(aanbieder.pagina);

  // The municipality puts on the board who must move.
  const gemeente = await kom(mensen.gemeente, `/dossiers/${id}`);
  await gemeente.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  await vul(
    gemeente.pagina,
    'Voeg groep toe',
    { 'Code van de gemeente': 'GM1674', 'Aantal kinderen': '5', Locatie: 'Groep De Boei' },
    { 'Soort hulp': 'Verblijf' },
  );
  await gemeente.pagina.getByText('5 kinderen niet overgedragen').waitFor();

  // The region finds three places, splits the group and finds two more.
  const regio = await kom(mensen.regio, `/dossiers/${id}`);
  await regio.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  const biedAan = (naam: string, plekken: string) =>
    vul(
      regio.pagina,
      'Bied plekken aan',
      { 'Naam van die aanbieder': naam, Plekken: plekken },
      { 'Soort hulp': 'Verblijf' },
    );
  await biedAan('De Haven', '3');
  await biedAan('Het Anker', '2');
  await vul(regio.pagina, /^Splits/, { 'Hoeveel kinderen apart': '2' });
  await vul(regio.pagina, /^Wijs toe/, {}, { 'Aan welk aanbod': 'De Haven' });
  await regio.pagina
    .getByRole('button', { name: /^Neem aan/ })
    .first()
    .click();
  await regio.pagina.getByText('Wacht op akkoord van een andere partij', { exact: true }).waitFor();
  await vul(regio.pagina, /^Wijs toe.*De Boei$/, {}, { 'Aan welk aanbod': 'Het Anker' }, 1);
  await regio.pagina
    .getByRole('button', { name: /^Neem aan/ })
    .first()
    .click();
  await regio.pagina.getByText('2 wijzigingen wachten op akkoord').waitFor();
  await kloptOveral(regio.pagina);

  // They take no part themselves: the inspectie has to agree, and the region that asked cannot.
  expect(await regio.pagina.getByRole('button', { name: /^Geef akkoord/ }).count()).toBe(0);
  const inspectie = await kom(mensen.inspectie, `/dossiers/${id}`);
  await inspectie.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  await kloptOveral(inspectie.pagina);
  for (const nog of [2, 1]) {
    await inspectie.pagina
      .getByRole('button', { name: /^Geef akkoord/ })
      .first()
      .click();
    await expect.poll(() => inspectie.pagina.getByRole('button', { name: /^Geef akkoord/ }).count()).toBe(nog - 1);
  }
  await inspectie.pagina.getByText('5 van 5 plekken aangenomen').waitFor();

  // Nobody ends it while a child is left.
  const geweigerd = await stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Bij twee aanbieders.' });
  expect([geweigerd.status, JSON.stringify(await geweigerd.json())]).toEqual([
    409,
    expect.stringContaining('5 kinderen'),
  ]);

  // The provider hands over the children and their files, the municipality closes the groups.
  await aanbieder.ga(`/dossiers/${id}`);
  await aanbieder.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  for (const nog of [2, 1]) {
    await vul(aanbieder.pagina, /^Draag over/, {});
    await expect.poll(() => aanbieder.pagina.getByRole('button', { name: /^Draag over/ }).count()).toBe(nog - 1);
  }
  // The count of one group was wrong: it is undone with a reason, and put down again.
  await vul(aanbieder.pagina, /^Draai overdracht terug/, { 'Waarom?': 'Zij gaan pas volgende week.' });
  await aanbieder.pagina.getByText('teruggedraaid: Zij gaan pas volgende week.').waitFor();
  await vul(aanbieder.pagina, /^Draag over/, {});
  await aanbieder.pagina.getByText('dossiers of archief nog niet afgerond').waitFor();
  for (const n of [0, 1]) {
    await aanbieder.pagina
      .getByRole('button', { name: /^Werk stand bij/ })
      .nth(n)
      .click();
    const venster = aanbieder.pagina.getByRole('dialog');
    for (const veld of ['Dossiers', 'Archief']) {
      await venster.getByRole('button', { name: new RegExp(veld) }).click();
      await aanbieder.pagina.getByRole('option', { name: 'Klaar' }).click();
    }
    await venster.locator('button[type=submit]').click();
    await venster.waitFor({ state: 'detached' });
  }
  await gemeente.ga(`/dossiers/${id}`);
  await gemeente.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  for (const nog of [2, 1]) {
    await gemeente.pagina
      .getByRole('button', { name: /^Sluit groep/ })
      .first()
      .click();
    await expect.poll(() => gemeente.pagina.getByRole('button', { name: /^Sluit groep/ }).count()).toBe(nog - 1);
  }
  await gemeente.pagina.getByText('Elk kind is bij een andere aanbieder').waitFor();

  await inspectie.ga(`/dossiers/${id}`);
  await inspectie.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  await vul(
    inspectie.pagina,
    'Leg toetsing vast',
    { Toelichting: 'Alle dossiers zijn zorgvuldig over.' },
    { Oordeel: 'Voldoet' },
  );
  await inspectie.pagina.getByText('Alle dossiers zijn zorgvuldig over.').first().waitFor();
  await kloptOveral(inspectie.pagina);

  expect(
    (await stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Bij twee aanbieders tot 2030.' })).status,
  ).toBe(200);
  await analist.ga('/draaiboek');
  expect(await tekst(analist.pagina.locator('main'))).toContain(
    'Nog 0 van 5 kinderen over te dragen. Akkoord van Inspectie Proef.',
  );
  await analist.ga(`/dossiers/${id}`);
  await analist.pagina.getByText('Rond de overdracht af').first().waitFor();
  for (const { fouten } of bezoekers) expect(fouten.filter((fout) => !/status of 40[349]/.test(fout))).toEqual([]);
});

it('replays a collapse as an exercise, and lets steps be changed after seeing what that does', async () => {
  const analist = await kom(mensen.analist, '/draaiboek');
  const { pagina } = analist;
  await vul(pagina, 'Begin een oefening', { 'Naam van de oefening': 'Oefening winter' });
  await pagina.waitForURL(/\/dossiers\/\d+/);
  await pagina.getByText('Dit is een oefening').first().waitFor();
  await pagina.getByRole('button', { name: 'Start de klok' }).click();
  await pagina.getByText('De klok loopt').waitFor();
  await pagina.getByRole('button', { name: 'Pauzeer' }).click();
  await pagina.getByText('De klok staat stil').waitFor();
  await kloptOveral(pagina);

  // One person plays it: what waits for a second party gets the agreement of the inspectie from the same one.
  const id = /\/dossiers\/(\d+)/.exec(pagina.url())?.[1] ?? '';
  expect((await stap(id, 'kiesContinuiteitsplan', 'verkennen')).status).toBe(200);
  await analist.ga(`/dossiers/${id}`);
  await pagina.getByRole('tab', { name: 'Overdracht' }).click();
  await pagina.getByRole('button', { name: 'Vul het bord uit het register' }).click();
  await vul(pagina, /^Stel aantal bij/, { 'Aantal kinderen': '1', 'Waarom?': 'De telling was niet goed.' });
  await pagina.getByText('U speelt die zelf').waitFor();
  await kloptOveral(pagina);
  await pagina.getByRole('button', { name: /^Geef akkoord als inspectie/ }).click();
  await pagina.getByText('(oefening, gespeeld als inspectie)').first().waitFor();

  await analist.ga('/draaiboek/stappen');
  await pagina.getByRole('heading', { name: 'Overdracht' }).waitFor();
  await kloptOveral(pagina);
  await pagina.getByText('Wie doet wat: Verkennen').click();
  await kloptOveral(pagina);
  await vul(pagina, 'Wijzig: Bank, Verkennen', { 'Waar is deze partij verantwoordelijk voor?': 'Zegt wat zij doet.' });
  await vul(pagina, /^Voeg stap toe/, { 'Wat moet er gebeuren?': 'Bel de bank' });
  await pagina.getByRole('textbox', { name: 'Wat verandert er, en waarom?' }).fill('De bank hoort het eerder.');
  await pagina.getByRole('button', { name: 'Bekijk gevolg' }).click();
  await pagina.getByText('Komt erbij: Bel de bank').waitFor();
  await pagina.getByText('Wie doet wat wordt anders: Bank, Verkennen').waitFor();
  await pagina.getByRole('button', { name: 'Bewaar versie' }).click();
  await pagina.getByText('Versie 2').waitFor();
  expect(analist.fouten).toEqual([]);
});
