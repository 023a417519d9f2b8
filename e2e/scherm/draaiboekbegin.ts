import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bewaarBeeld, nodigUit, vensterKlopt, vul, vulIn } from './draaiboekreis.ts';
import { type Bezoeker, kloptOveral, tekst } from './huis.ts';

interface Bericht {
  /** What is typed of the name. */
  readonly over: string;
  readonly wat: string;
}

/** A bank reports, without signing in and without being known to others. Answers the number of the report. */
async function meldAlsBank(bank: Bezoeker, { over, wat }: Bericht): Promise<string> {
  const { pagina } = bank;
  const verder = () => pagina.getByRole('button', { name: 'Verder' }).click();
  await bank.ga('/melden');
  await pagina.getByRole('link', { name: 'Begin met melden' }).click();
  await pagina.getByRole('radio', { name: 'Bank' }).check();
  await verder();
  await pagina.getByRole('combobox', { name: 'Naam van de aanbieder, gemeente of regio' }).fill(over);
  await pagina.keyboard.press('Tab');
  await verder();
  await pagina.getByRole('textbox', { name: 'Beschrijf wat u ziet of hoort' }).fill(wat);
  await verder();
  await pagina.getByText('Vandaag of morgen').click();
  await verder();
  await pagina.getByText('Ja, maar alleen het meldpunt').click();
  await pagina.getByRole('textbox', { name: 'Uw naam' }).fill('Bartholomea Kredietman');
  await pagina.getByRole('textbox', { name: 'Uw organisatie' }).fill('Spaarbank Proef');
  await verder();
  await pagina.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  await bewaarBeeld(bank, '01-melden');
  const binnen = pagina.getByRole('heading', { name: 'Uw melding is binnen' });
  const snel = pagina.getByText('sneller dan iemand kan lezen');
  await pagina.getByRole('button', { name: 'Verstuur de melding' }).click();
  await binnen.or(snel).first().waitFor();
  // A browser is quicker than a person: then one is asked to wait.
  if (await snel.isVisible()) {
    expect(bank.fouten.splice(0)).toEqual([expect.stringContaining('429')]);
    await pagina.waitForTimeout(5000);
    await pagina.getByRole('button', { name: 'Verstuur de melding' }).click();
  }
  await binnen.waitFor();
  await bewaarBeeld(bank, '02-ontvangst');
  return /MLD-\d{4}-\d+/.exec(await tekst(pagina.locator('main')))?.[0] ?? '';
}

/** The meldpunt takes a report up from its inbox, and says which provider of the register it is about. */
async function neemMeldingOp(balie: Bezoeker, over: string, aanbieder: string): Promise<void> {
  const { pagina } = balie;
  await balie.ga('/meldpunt');
  await pagina.getByRole('link', { name: over }).click();
  await pagina.getByRole('heading', { name: 'Wie meldde' }).waitFor();
  await pagina.getByText('Nog niet gekoppeld aan een aanbieder uit het register').waitFor();
  await vul(pagina, 'Neem in behandeling', {}, { Voorrang: 'Hoog' });
  await pagina.getByRole('button', { name: 'Koppel aan een aanbieder' }).click();
  const venster = pagina.getByRole('dialog');
  await venster.getByRole('combobox', { name: 'Aanbieder' }).fill(over);
  await pagina.getByRole('option', { name: aanbieder }).first().click();
  await vensterKlopt(pagina);
  await venster.getByRole('button', { name: 'Koppel', exact: true }).click();
  await venster.waitFor({ state: 'detached' });
  await pagina.getByText(`Gaat over ${aanbieder}`).first().waitFor();
  await bewaarBeeld(balie, '03-meldpunt');
  // A route shared it already, for it is of a bank: that is not offered again.
  await pagina.getByText(/De analist kijkt mee sinds/).waitFor();
  expect(await pagina.getByRole('button', { name: 'Deel met de analist' }).count()).toBe(0);
  await pagina.getByText('Beoordeel of deze melding een signaal is').first().waitFor();
}

/** The analist finds the report among the own work, and makes of it what the rules can see. Stays at the report. */
async function maakSignaal(analist: Bezoeker, kenmerk: string): Promise<void> {
  const { pagina } = analist;
  await analist.ga('/mijn-werk');
  await bewaarBeeld(analist, '04-mijn-werk');
  const taak = pagina.getByRole('listitem').filter({ hasText: 'Beoordeel of deze melding een signaal is' });
  await taak.filter({ hasText: kenmerk }).first().getByRole('link').click();
  await pagina.waitForURL(/\/dossiers\/\d+/);
  await analist.klaar();
  // Who reported is for the meldpunt only.
  expect(await tekst(pagina.locator('main'))).not.toContain('Kredietman');
  await pagina.getByRole('button', { name: 'Maak er een signaal van' }).click();
  await vulIn(pagina, { Toelichting: 'Het krediet is opgezegd.' }, { 'Wat is er gebeurd': 'Bank zegt krediet op' });
  const venster = pagina.getByRole('dialog');
  await venster.getByRole('button', { name: 'Leg vast' }).click();
  await venster.getByText('Hierop loopt nu een signaal').waitFor();
  await vensterKlopt(pagina);
  await bewaarBeeld(analist, '05-signaal');
  await venster.getByRole('button', { name: 'Klaar' }).click();
  await venster.waitFor({ state: 'detached' });
  await pagina
    .getByText(/^Bekijk de trede van .* opnieuw$/)
    .first()
    .waitFor();
}

/** A person sets trede 5, and goes from there to the draaiboek. */
async function zetTrede5(analist: Bezoeker): Promise<void> {
  const { pagina } = analist;
  await pagina.getByRole('button', { name: 'Trede vaststellen' }).click();
  const venster = pagina.getByRole('dialog');
  await venster.getByRole('radio', { name: /Zeer problematisch/ }).check();
  await venster.getByRole('checkbox', { name: 'Geldproblemen' }).check();
  await venster.getByRole('textbox', { name: 'Reden' }).fill('De lonen zijn niet zeker: het krediet is opgezegd.');
  await bewaarBeeld(analist, '06-trede');
  await venster.getByRole('button', { name: 'Leg besluit vast' }).click();
  await venster.waitFor({ state: 'detached' });
  const besluit = pagina.getByRole('region', { name: 'Besluit', exact: true });
  await besluit.getByText('De lonen zijn niet zeker: het krediet is opgezegd.').waitFor();
  await besluit.getByText('Bericht over de bank').first().waitFor();
}

interface Begin {
  readonly bank: Bezoeker;
  readonly balie: Bezoeker;
  readonly analist: Bezoeker;
  readonly aanbieder: { readonly kvk: string; readonly naam: string };
}

interface Begonnen {
  /** Number of the report. */
  readonly kenmerk: string;
  /** Where the report is. */
  readonly melding: string;
  /** Number of the draaiboek, in its address. */
  readonly id: string;
}

/** From what a bank reports to a draaiboek that is open: through three pairs of hands, and all on the screen. */
export async function beginDraaiboek({ bank, balie, analist, aanbieder: { kvk, naam } }: Begin): Promise<Begonnen> {
  // The bank knows the provider by a piece of its name.
  const over = naam.replace(/^Stichting /, '').slice(0, -2);
  const wat = 'Wij zegden vandaag het krediet op. De lonen zijn niet zeker.';
  const kenmerk = await meldAlsBank(bank, { over, wat });
  await neemMeldingOp(balie, over, naam);
  await maakSignaal(analist, kenmerk);
  const { pagina } = analist;
  const melding = new URL(pagina.url()).pathname;
  await pagina.getByRole('link', { name: `Bekijk ${naam}` }).click();
  await pagina.waitForURL(`**/aanbieders/${kvk}`);
  await analist.klaar();
  await zetTrede5(analist);
  await pagina.getByRole('link', { name: 'Naar het draaiboek' }).click();
  await pagina.waitForURL(`**/draaiboek?open=${kvk}`);
  await analist.klaar();
  await kloptOveral(pagina);
  await bewaarBeeld(analist, '07-draaiboek');
  await vul(pagina, /^Open draaiboek: /, {
    'Waarom wel of niet cruciaal?': 'Niet cruciaal, maar voor deze kinderen is er in de regio geen andere plek.',
    'Waarom begint het draaiboek nu?': 'De bank stopt en er is geen geld voor de lonen.',
  });
  await pagina.waitForURL(/\/dossiers\/\d+/);
  await analist.klaar();
  return { kenmerk, melding, id: /\/dossiers\/(\d+)/.exec(pagina.url())?.[1] ?? '' };
}

export const GROND = 'De cijfers van deze week.';

/** Everybody takes part, the inspectie until a day, and the dossier goes to the transfer. */
export async function naarOverdracht(pagina: Page, aanbieder: string, tot: string): Promise<void> {
  await nodigUit(pagina, { rol: 'Coördinerende gemeente', naam: 'Gemeente Proefdam', zoek: 'proefdam' });
  await nodigUit(pagina, { rol: 'Jeugdregio', naam: 'Jeugdregio Proefdam', zoek: 'proefdam' });
  await nodigUit(pagina, { rol: 'Aanbieder', naam: aanbieder, zoek: aanbieder.slice(0, -2) });
  await nodigUit(pagina, { rol: 'Inspectie', naam: 'Inspectie Proef', zoek: 'inspectie pr', tot }, () =>
    vensterKlopt(pagina),
  );
  await vul(pagina, 'Kies het spoor continuïteitsplan', { 'Waar rust dit besluit op': GROND });
  await vul(pagina, 'Begin de overdracht', {
    'Waar rust dit besluit op': GROND,
    'Waarom zet u deze stap': 'Omdat de lonen niet worden betaald.',
  });
  await pagina.getByText('Rond de overdracht af').first().waitFor();
}
