import { afterAll, beforeAll, expect, it } from 'vitest';
import { weekVan } from '../../src/handelen/draaiboek/index.ts';
import { datumInNederland } from '../../src/platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { beginDraaiboek, GROND, naarOverdracht } from './draaiboekbegin.ts';
import { bewaarBeeld, IN_DE_PDF, KNOPPEN, kies, leesPdf, vensterKlopt, vul, vulIn } from './draaiboekreis.ts';
import { type Bezoeker, type Huis, kloptOveral, SMAL, startHuis, tekst } from './huis.ts';

/** A collapse, from a report to the transfer of the last child, with five roles in five browsers, and what is kept of it. */
let huis: Huis;
/** The one that collapses: on trede 4 until somebody decides. */
let aanbieder: { readonly kvk: string; readonly naam: string };
let mensen: Record<'analist' | 'balie' | 'gemeente' | 'regio' | 'aanbieder' | 'inspectie', Proefpersoon>;

beforeAll(async () => {
  huis = await startHuis();
  const { database } = huis;
  const antwoord = await fetch(`${huis.adres}/api/v1/aanbieders?trede=4&paginaGrootte=1`, { headers: huis.headers });
  const { aanbieders } = (await antwoord.json()) as { aanbieders: { kvk: string }[] };
  const { id, jeugdregio, ...wie } = await database.db
    .selectFrom('organisatie')
    .select(['id', 'jeugdregio', 'naam', 'kvk'])
    .where('kvk', '=', aanbieders[0]?.kvk ?? '')
    .executeTakeFirstOrThrow();
  aanbieder = wie;
  const { id: partijId } = await database.db
    .selectFrom('partij')
    .select('id')
    .where('soort', '=', 'toezichthouder')
    .where('naam', '=', 'Nederlandse Zorgautoriteit')
    .executeTakeFirstOrThrow();
  const bestaand = await database.db
    .selectFrom('partij')
    .select('id')
    .where('organisatie_id', '=', id)
    .executeTakeFirst();
  mensen = {
    analist: await maakProefpersoon(database, 'analist', { partijId }),
    balie: await maakProefpersoon(database, 'meldpuntmedewerker', { partijId }),
    gemeente: await maakProefpersoon(database, 'contractmanager', {
      ...{ soort: 'gemeente', gemeentecode: 'GM1674', naam: 'Gemeente Proefdam' },
    }),
    regio: await maakProefpersoon(database, 'contractmanager', {
      ...{ soort: 'jeugdregio', regiocode: jeugdregio, naam: 'Jeugdregio Proefdam' },
    }),
    aanbieder: await maakProefpersoon(
      database,
      'indiener',
      bestaand ? { partijId: bestaand.id } : { organisatieId: id },
    ),
    inspectie: await maakProefpersoon(database, 'zaakdeelnemer', { soort: 'inspectie', naam: 'Inspectie Proef' }),
  };
});
afterAll(() => huis?.sluit());

const WEEK_MS = 7 * 86_400_000;
const bezoekers: Bezoeker[] = [];
async function kom(wie: Proefpersoon, pad: string): Promise<Bezoeker> {
  const bezoeker = await huis.kom(wie, pad);
  bezoekers.push(bezoeker);
  return bezoeker;
}

it('is played from the report of a bank to the last child, and kept as a PDF', { timeout: 900_000 }, async () => {
  const bank = await huis.bezoeker({ als: null, viewport: SMAL });
  bezoekers.push(bank);
  const balie = await kom(mensen.balie, '/meldpunt');
  const analist = await kom(mensen.analist, '/mijn-werk');
  const { id, kenmerk, melding } = await beginDraaiboek({ bank, balie, analist, aanbieder });
  const jaar = new Date().getFullYear() + 1;
  await naarOverdracht(analist.pagina, aanbieder.naam, `${jaar}-12-31`);
  await analist.pagina.getByText(`tot en met 31 december ${jaar}`).first().waitFor();
  await bewaarBeeld(analist, '08-dossier');

  // The provider tells how long its money lasts; a line that is wrong is named.
  const instelling = await kom(mensen.aanbieder, `/dossiers/${id}`);
  await instelling.pagina.getByRole('tab', { name: 'Liquiditeit' }).click();
  const [eerst, dan] = [1, 2].map((weken) => weekVan(datumInNederland(new Date(Date.now() + weken * WEEK_MS))));
  await instelling.pagina
    .getByRole('textbox', { name: 'Of typ de weken' })
    .fill(`${eerst};20000\n${dan};-5000\nooit;3`);
  await instelling.pagina.getByRole('button', { name: 'Lees wat ik typte' }).click();
  await instelling.pagina.getByText('Rij 3: week: gevonden: ooit').waitFor();
  await instelling.pagina.getByRole('button', { name: 'Bewaar als prognose' }).click();
  await instelling.pagina.getByText('Binnen zes maanden is er een tekort').waitFor();
  await instelling.pagina
    .getByText(`Het eerste tekort is in week ${Number(dan?.slice(6))} van ${dan?.slice(0, 4)}`)
    .waitFor();
  await kloptOveral(instelling.pagina);

  // The municipality puts on the board who must move.
  const gemeente = await kom(mensen.gemeente, `/dossiers/${id}`);
  await gemeente.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  await gemeente.pagina.getByRole('button', { name: 'Voeg groep toe' }).click();
  const groepErbij = gemeente.pagina.getByRole('dialog');
  await groepErbij.getByRole('combobox', { name: 'Gemeente' }).fill('roosen');
  await kies(gemeente.pagina, 'Roosendaal');
  await vulIn(gemeente.pagina, { 'Aantal kinderen': '2,5', Locatie: 'Groep De Boei' }, { 'Soort hulp': 'Verblijf' });
  await groepErbij.locator('button[type=submit]').click();
  await groepErbij.getByText('Vul een heel getal in, minstens 1.').waitFor();
  await vensterKlopt(gemeente.pagina);
  await vulIn(gemeente.pagina, { 'Aantal kinderen': '5' });
  await groepErbij.locator('button[type=submit]').click();
  await groepErbij.waitFor({ state: 'detached' });
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
  await regio.pagina.getByText('Er zijn nog geen vrije plekken voor verblijf.').waitFor();
  await biedAan('De Haven', '3');
  await biedAan('Het Anker', '2');
  await vul(regio.pagina, /^Splits/, { 'Hoeveel kinderen apart': '2' });
  await vul(regio.pagina, /^Wijs toe/, {}, { 'Aan welk aanbod': 'De Haven' });
  await vul(regio.pagina, /^Neem aan/, {});
  await regio.pagina.getByText('Wacht op akkoord van een andere partij', { exact: true }).waitFor();
  await vul(regio.pagina, /^Wijs toe.*De Boei, deel 2$/, {}, { 'Aan welk aanbod': 'Het Anker' });
  await vul(regio.pagina, /^Neem aan/, {});
  await regio.pagina.getByText('2 wijzigingen wachten op akkoord').waitFor();
  await kloptOveral(regio.pagina);

  // They take no part themselves: the inspectie has to agree, and the region that asked cannot.
  expect(await regio.pagina.getByRole('button', { name: /^Geef akkoord/ }).count()).toBe(0);
  const inspectie = await kom(mensen.inspectie, `/dossiers/${id}`);
  await inspectie.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  await kloptOveral(inspectie.pagina);
  for (const nog of [2, 1]) {
    await vul(inspectie.pagina, /^Geef akkoord/, {});
    await expect.poll(() => inspectie.pagina.getByRole('button', { name: /^Geef akkoord/ }).count()).toBe(nog - 1);
  }
  await inspectie.pagina.getByText('5 van 5 plekken aangenomen').waitFor();

  // Nobody ends it while a child is left.
  await analist.ga(`/dossiers/${id}`);
  const kanNiet = analist.pagina.locator('.baken-stappen--dicht li', { hasText: 'Rond de overdracht af' });
  await kanNiet.getByText(/5 kinderen/).waitFor();
  expect(await analist.pagina.getByRole('button', { name: 'Rond de overdracht af' }).count()).toBe(0);
  await kloptOveral(analist.pagina);
  await bewaarBeeld(analist, '09-nog-niet');

  // The provider hands over the children and their files, the municipality closes the groups.
  await instelling.ga(`/dossiers/${id}`);
  await instelling.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  for (const nog of [2, 1]) {
    await vul(instelling.pagina, /^Draag over/, {});
    await expect.poll(() => instelling.pagina.getByRole('button', { name: /^Draag over/ }).count()).toBe(nog - 1);
  }
  // The count of one group was wrong: it is undone with a reason, and put down again.
  await vul(instelling.pagina, /^Draai overdracht terug/, { 'Waarom?': 'Zij gaan pas volgende week.' });
  await instelling.pagina.getByText('teruggedraaid: Zij gaan pas volgende week.').waitFor();
  await vul(instelling.pagina, /^Draag over/, {});
  await instelling.pagina.getByText('dossiers of archief nog niet afgerond').waitFor();
  // The button is gone; who works with the keyboard is still at the group.
  await expect
    .poll(() => instelling.pagina.evaluate("document.activeElement.getAttribute('aria-label') ?? ''"))
    .toContain('De Boei');
  for (const n of [0, 1]) {
    await instelling.pagina
      .getByRole('button', { name: /^Werk stand bij/ })
      .nth(n)
      .click();
    const venster = instelling.pagina.getByRole('dialog');
    for (const veld of ['Dossiers', 'Archief']) {
      await venster.getByRole('button', { name: new RegExp(veld) }).click();
      await instelling.pagina.getByRole('option', { name: 'Klaar' }).click();
    }
    await venster.locator('button[type=submit]').click();
    await venster.waitFor({ state: 'detached' });
  }
  await gemeente.ga(`/dossiers/${id}`);
  await gemeente.pagina.getByRole('tab', { name: 'Overdracht' }).click();
  for (const nog of [2, 1]) {
    await vul(gemeente.pagina, /^Sluit groep/, {});
    await expect.poll(() => gemeente.pagina.getByRole('button', { name: /^Sluit groep/ }).count()).toBe(nog - 1);
  }
  // The board says the same as the step: the inspectie has to be content.
  await gemeente.pagina.getByText('heeft de overdracht zoals zij nu is nog niet getoetst').first().waitFor();

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

  await analist.ga(`/dossiers/${id}`);
  await vul(analist.pagina, 'Rond de overdracht af', {
    'Is de hulp in de regio duurzaam geregeld': 'Bij De Haven en Het Anker tot 2030.',
    'Waar rust dit besluit op': GROND,
  });
  await analist.pagina.getByText('zette de stap “Rond de overdracht af”').waitFor();
  await kloptOveral(analist.pagina);
  await bewaarBeeld(analist, '10-klaar');
  // It is not closed on the day that it ends: somebody looks whether it holds, and serious signals are judged first.
  const sluitNiet = analist.pagina.locator('.baken-stappen--dicht li', { hasText: 'Sluit het draaiboek' });
  await sluitNiet.getByText('Kijk eerst of het herstel of de overdracht standhoudt').waitFor();
  await analist.ga('/draaiboek');
  expect(await tekst(analist.pagina.locator('main'))).toContain(
    'Alle 5 kinderen zijn over. Akkoord van Inspectie Proef.',
  );

  // The report points to what came of it.
  await analist.ga(melding);
  await vul(analist.pagina, 'Koppel', { Nummer: id, 'Hoe heet het': 'Draaiboek' }, { 'Wat is het': 'Dossier' });
  await kloptOveral(analist.pagina);
  await bewaarBeeld(analist, '11-melding');
  await analist.pagina.getByRole('link', { name: 'Draaiboek', exact: true }).last().click();
  await analist.pagina.waitForURL(`**/dossiers/${id}`);
  await analist.klaar();

  // What is handed over holds all of it, and nothing to press.
  const pdf = await leesPdf(analist);
  for (const zin of [...IN_DE_PDF, aanbieder.naam, `Inspectie, tot en met 31 december ${jaar}`])
    expect(pdf).toContain(zin);
  for (const knop of KNOPPEN) expect(pdf).not.toContain(knop);
  for (const geheim of ['Kredietman', kenmerk]) expect(pdf).not.toContain(geheim);
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
  await vul(pagina, 'Kies het spoor continuïteitsplan', { 'Waar rust dit besluit op': GROND });
  await pagina.getByRole('tab', { name: 'Overdracht' }).click();
  await pagina.getByRole('button', { name: 'Vul het bord uit het register' }).click();
  await vul(pagina, /^Stel aantal bij/, { 'Aantal kinderen': '1', 'Waarom?': 'De telling was niet goed.' });
  await pagina.getByText('U speelt die zelf').waitFor();
  await kloptOveral(pagina);
  await vul(pagina, /^Geef akkoord als inspectie/, {});
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
