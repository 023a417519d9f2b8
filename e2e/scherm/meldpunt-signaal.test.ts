import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakDossiers } from '../../src/handelen/dossier/index.ts';
import { MELDKAMER, ontvang } from '../../src/handelen/meldpunt/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

/** What becomes of a report that the analist makes a signal of. */
let huis: Huis;
let medewerker: Proefpersoon;
let analist: Proefpersoon;

beforeAll(async () => {
  huis = await startHuis();
  const { id: partijId } = await huis.database.db
    .selectFrom('partij')
    .select('id')
    .where('soort', '=', 'toezichthouder')
    .where('naam', '=', 'Nederlandse Zorgautoriteit')
    .executeTakeFirstOrThrow();
  medewerker = await maakProefpersoon(huis.database, 'meldpuntmedewerker', { partijId });
  analist = await maakProefpersoon(huis.database, 'analist', { partijId });
});
afterAll(() => huis?.sluit());

it('says of a report of which a signal was made what was made of it, and offers neither that nor sharing a second time', async () => {
  // A bank is shared with the analist by itself.
  const { dossier } = await ontvang(
    huis.database,
    maakDossiers([MELDKAMER]),
    {
      ...{ soortMelder: 'bank', kvk: huis.kvk, overWie: 'Proef', sinds: null, urgentie: 'vandaag', contact: null },
      watZietU: 'Wij zegden vandaag het krediet op.',
    },
    { nu: new Date(), sleutel: randomUUID() },
  );
  const bezoeker = await huis.kom(analist, `/dossiers/${dossier.id}`);
  const { pagina } = bezoeker;
  await bezoeker.klaar();
  const main = pagina.locator('main');
  expect(await tekst(main)).toContain('Nog niemand heeft haar bekeken.');
  // Beside the step that is to be taken no second dark button.
  const kleur = async (naam: string) => {
    const knop = await pagina.getByRole('button', { name: naam }).elementHandle();
    return pagina.evaluate('(knop) => getComputedStyle(knop).backgroundColor', knop);
  };
  expect(await kleur('Kies een bestand')).toBe(await kleur('Plaats de notitie'));

  await pagina.getByRole('button', { name: 'Maak er een signaal van' }).click();
  const venster = pagina.getByRole('dialog');
  const kies = async (veld: RegExp, keuze: string) => {
    await venster.getByRole('button', { name: veld }).click();
    const keuzes = await pagina.getByRole('option').allTextContents();
    await pagina.getByRole('option', { name: keuze, exact: true }).click();
    return keuzes;
  };
  const groepen = await kies(/Waar gaat het over/, 'Financieel');
  expect(groepen).toEqual(groepen.toSorted((a, b) => a.localeCompare(b, 'nl')));
  const soorten = await kies(/Wat is er gebeurd/, 'Bank zegt krediet op');
  expect(soorten).toEqual(soorten.toSorted((a, b) => a.localeCompare(b, 'nl')));
  expect(soorten.length).toBeLessThan(20);
  // The day as everywhere else: typed part by part, or picked.
  await venster.getByRole('spinbutton', { name: /^dag/i }).waitFor();
  await venster.getByRole('button', { name: 'Open de kalender' }).waitFor();
  expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  await venster.getByRole('button', { name: 'Leg vast' }).click();
  await venster.getByText('Hierop loopt nu een signaal').waitFor();
  await venster.getByRole('button', { name: 'Klaar' }).click();
  await venster.waitFor({ state: 'detached' });

  await pagina.getByText('Hiervan is een signaal gemaakt', { exact: true }).waitFor();
  expect(await tekst(main)).toMatch(/Bank zegt krediet op, gebeurd op .* Vastgelegd door /);
  expect(await tekst(main)).not.toContain('Nog niemand heeft haar bekeken.');
  expect(await pagina.getByRole('button', { name: 'Maak er een signaal van' }).count()).toBe(0);
  await kloptOveral(pagina);
  // Once more is another event, and the same one on the same day cannot be sent.
  await pagina.getByRole('button', { name: 'Leg nog een andere gebeurtenis vast' }).click();
  await venster.getByText(/Van deze melding is al vastgelegd: Bank zegt krediet op/).waitFor();
  await kies(/Wat is er gebeurd/, 'Bank zegt krediet op');
  await venster.getByText(/Nog nodig: kies een andere gebeurtenis of een andere dag/).waitFor();
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('link', { name: /^Bekijk signaal: / }).click();
  await pagina.waitForURL('**/signalen/*');

  const balie = await huis.kom(medewerker, `/dossiers/${dossier.id}`);
  await balie.pagina.getByText('Hiervan is een signaal gemaakt', { exact: true }).waitFor();
  await balie.pagina.getByText(/De analist kijkt mee sinds/).waitFor();
  expect(await balie.pagina.getByRole('button', { name: 'Deel met de analist' }).count()).toBe(0);
  expect([bezoeker.fouten, balie.fouten]).toEqual([[], []]);
}, 120_000);
