import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, kop, SMAL, startHuis, tekst } from './huis.ts';

let huis: Huis;
let collega: Proefpersoon;

interface Rij {
  readonly id: number;
  readonly revisie: number;
  readonly titel: string;
  readonly onderwerp: { readonly naam: string; readonly kvk: string | null; readonly gebied: string | null };
}

beforeAll(async () => {
  huis = await startHuis();
  collega = await maakProefpersoon(huis.database, 'accountmanager');
});
afterAll(() => huis?.sluit());

/** Asks the API as an analist. */
async function vraag<T>(pad: string): Promise<T> {
  const antwoord = await fetch(`${huis.adres}/api/v1${pad}`, { headers: huis.headers });
  expect(antwoord.status).toBe(200);
  return (await antwoord.json()) as T;
}

const openSignalen = async (): Promise<readonly Rij[]> =>
  (await vraag<{ signalen: Rij[] }>('/signalen?paginaGrootte=50')).signalen;

/** Does something with a signal beside the browser: as the colleague who was first. */
async function doe(id: number, revisie: number, handeling: object, als = collega): Promise<void> {
  const antwoord = await fetch(`${huis.adres}/api/v1/signalen/${id}/opvolging`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...als.headers },
    body: JSON.stringify({ revisie, sleutel: crypto.randomUUID(), handeling }),
  });
  expect(antwoord.status).toBe(200);
}

const rij = (pagina: Page, { id }: Pick<Rij, 'id'>): Locator => pagina.locator(`[data-signaal="${id}"]`);
const balk = (pagina: Page): Locator => pagina.getByRole('region', { name: 'Wat u met signalen kunt doen' });
const vinkje = (plek: Locator): Locator => plek.getByRole('checkbox');
const tabblad = async (pagina: Page, naam: string): Promise<number> =>
  Number(/\((\d+)\)/.exec(await tekst(pagina.getByRole('tab', { name: naam })))?.[1]);

describe('the list of signals', { timeout: 180_000 }, () => {
  it('is worked through with letters alone, and what was done is undone with one more', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    const [een, twee] = await openSignalen();
    if (!een || !twee) throw new Error('the seeded data hold too few signals');
    await ga('/signalen');
    expect(await kop(pagina)).toBe('Signalen');
    const toetsen = pagina.keyboard;
    await toetsen.press('j');
    const inHanden = pagina.locator('[data-signaal]:focus-within');
    expect(await inHanden.getAttribute('data-signaal')).toBe(String(een.id));
    await toetsen.press('x');
    await toetsen.press('j');
    await toetsen.press('x');
    await balk(pagina).getByText('2 signalen gekozen').waitFor();
    await toetsen.press('a');
    await balk(pagina).getByText('2 signalen zijn toegewezen.').waitFor();
    await rij(pagina, een).getByText(huis.naam).waitFor();
    await toetsen.press('z');
    await balk(pagina).getByText('Bij 2 signalen is het ongedaan gemaakt.').waitFor();
    await rij(pagina, een).getByText('Van niemand').waitFor();
    await toetsen.press('k');
    await toetsen.press('Enter');
    await pagina.waitForURL(/\/signalen\/\d+$/);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('leaves letters alone in a field and in a window, and altogether when the keys are off', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/signalen');
    const zoek = pagina.getByRole('searchbox', { name: 'Zoek op naam of uitleg' });
    await zoek.focus();
    await pagina.keyboard.type('jxa?');
    expect(await zoek.inputValue()).toBe('jxa?');
    expect(await pagina.getByRole('dialog').count()).toBe(0);
    await zoek.fill('');
    await ga('/signalen');
    await pagina.keyboard.press('?');
    const uitleg = pagina.getByRole('dialog', { name: 'Sneltoetsen' });
    await uitleg.getByText('Meld als loos alarm').waitFor();
    await kloptOveral(pagina);
    await pagina.keyboard.press('l');
    await pagina.keyboard.press('Escape');
    await uitleg.waitFor({ state: 'detached' });
    expect(await pagina.getByRole('dialog').count()).toBe(0);

    await pagina.getByRole('checkbox', { name: 'Sneltoetsen aan' }).uncheck();
    await ga('/signalen');
    await pagina.keyboard.press('j');
    await pagina.keyboard.press('x');
    expect(await balk(pagina).getByText('gekozen').count()).toBe(0);
    await pagina.getByRole('checkbox', { name: 'Sneltoetsen aan' }).check();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('puts several off at once, with a reason and a day, and goes on where one was', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/signalen');
    const [een, , drie, vier] = await openSignalen();
    if (!een || !drie || !vier) throw new Error('the seeded data hold too few signals');
    const voor = await tabblad(pagina, 'Open');
    await vinkje(rij(pagina, een)).click();
    await vinkje(rij(pagina, drie)).click({ modifiers: ['Shift'] });
    await balk(pagina).getByText('3 signalen gekozen').waitFor();
    await kloptOveral(pagina);
    await balk(pagina).getByRole('button', { name: 'Laat sluimeren …' }).click();
    const venster = pagina.getByRole('dialog', { name: 'Laat 3 signalen sluimeren' });
    await venster.getByRole('button', { name: 'Laat sluimeren', exact: true }).click();
    await venster.getByText('Er zijn 2 fouten').waitFor();
    await kloptOveral(pagina);
    await venster.getByRole('button', { name: 'Een maand' }).click();
    await venster.getByRole('textbox', { name: 'Reden' }).fill('Wij wachten op de jaarrekening.');
    await venster.getByRole('button', { name: 'Laat sluimeren', exact: true }).click();
    await venster.waitFor({ state: 'detached' });
    await balk(pagina).getByText('3 signalen sluimeren.').waitFor();
    expect(await tabblad(pagina, 'Open')).toBe(voor - 3);
    await pagina.getByRole('tab', { name: /Gesluimerd/ }).click();
    await rij(pagina, een)
      .getByText(/Gesluimerd tot en met/)
      .waitFor();
    await pagina.getByRole('tab', { name: /Open/ }).click();
    await rij(pagina, vier).waitFor();
    await balk(pagina).getByRole('button', { name: 'Maak ongedaan' }).waitFor({ state: 'detached' });
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('keeps every filter in the address', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/signalen');
    await pagina.getByRole('button', { name: 'Ernstig', exact: true }).click();
    await pagina.waitForURL(/ernst=ernstig/);
    await pagina.getByRole('button', { name: /Iedereen Eigenaar|Eigenaar/ }).click();
    await pagina.getByRole('option', { name: 'Van niemand' }).click();
    await pagina.waitForURL(/eigenaar=niemand/);
    const { signalen, aantal } = await vraag<{ signalen: Rij[]; aantal: number }>(
      '/signalen?ernst=ernstig&eigenaar=niemand',
    );
    await pagina.getByText(aantal === 1 ? '1 signaal' : `${aantal} signalen`, { exact: true }).waitFor();
    expect(await pagina.locator('[data-signaal]').count()).toBe(signalen.length);
    await pagina.getByRole('link', { name: 'Wis filters' }).click();
    await pagina.waitForURL(/\/signalen$/);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('says who was first, keeps what was typed, and does it after all or only for the others', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/signalen');
    const [een, twee] = await openSignalen();
    if (!een || !twee) throw new Error('the seeded data hold too few signals');
    await vinkje(rij(pagina, een)).click();
    await vinkje(rij(pagina, twee)).click();
    await balk(pagina).getByRole('button', { name: 'Loos alarm …' }).click();
    const venster = pagina.getByRole('dialog', { name: '2 keer loos alarm' });
    await venster.getByRole('radio', { name: 'Er is een goede verklaring' }).check();
    await venster.getByRole('textbox', { name: 'Toelichting' }).fill('De subsidie komt een maand later binnen.');
    await doe(een.id, een.revisie, { soort: 'opmerking', tekst: 'Ik bel hier vanmiddag over.' });
    await venster.getByRole('button', { name: 'Meld loos alarm' }).click();
    const melding = venster.getByRole('alert');
    await melding.getByText('Er is nog niets gedaan: dit signaal is intussen veranderd').waitFor();
    expect(await tekst(melding)).toContain(een.onderwerp.naam);
    expect(await tekst(melding)).toContain('Proef accountmanager');
    expect(await venster.getByRole('textbox', { name: 'Toelichting' }).inputValue()).toContain('De subsidie komt');
    await kloptOveral(pagina);
    await venster.getByRole('button', { name: 'Alleen bij het andere signaal' }).click();
    await venster.waitFor({ state: 'detached' });
    await balk(pagina).getByText('Het signaal is als loos alarm afgehandeld.').waitFor();
    await rij(pagina, twee).waitFor({ state: 'detached' });
    await rij(pagina, een).waitFor();
    await balk(pagina).getByRole('button', { name: 'Maak ongedaan' }).click();
    await rij(pagina, twee).waitFor();
    expect(fouten.filter((fout) => !fout.includes('409'))).toEqual([]);
    await vertrek();
  });

  it('is a list of cards on a phone, where one signal is chosen and taken on', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ viewport: SMAL });
    await ga('/signalen?sorteer=nieuwste');
    const eerste = pagina.locator('[data-signaal]').first();
    await vinkje(eerste).click();
    await balk(pagina).getByRole('button', { name: 'Wijs aan mij toe' }).click();
    await balk(pagina).getByText('Het signaal is toegewezen.').waitFor();
    await eerste.getByText(huis.naam).waitFor();
    await balk(pagina).getByRole('button', { name: 'Maak ongedaan' }).click();
    await balk(pagina).getByText('Het is ongedaan gemaakt.').waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('shows of a day in the past what was known then, and lets nobody act', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/signalen?bekendOp=2025-06-01');
    await pagina.getByText('U kijkt naar een dag in het verleden').waitFor();
    expect(await pagina.locator('[data-signaal]').count()).toBeGreaterThan(0);
    expect(await pagina.locator('[data-signaal]').getByRole('checkbox').count()).toBe(0);
    await kloptOveral(pagina);
    await pagina.locator('[data-signaal]').first().getByRole('link').first().click();
    await pagina.waitForURL(/\/signalen\/\d+\?bekendOp=2025-06-01/);
    await pagina.getByRole('heading', { name: 'Waarom dit signaal' }).waitFor();
    expect(await pagina.getByRole('button', { name: /toe|sluimeren|Loos alarm|Terecht/ }).count()).toBe(0);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('one signal', { timeout: 180_000 }, () => {
  it('says why, how it grew and what is known, and leads to the provider', async () => {
    const { pagina, ga, klaar, fouten, vertrek } = await huis.bezoeker();
    const signaal = (await openSignalen()).find(({ onderwerp }) => onderwerp.kvk !== null);
    if (!signaal) throw new Error('the seeded data hold no signal about a provider');
    await ga(`/signalen/${signaal.id}`);
    expect(await kop(pagina)).toBe(signaal.titel);
    const waarom = pagina.getByRole('region', { name: 'Waarom dit signaal' });
    await waarom.getByRole('table').first().waitFor();
    await waarom.getByText('De regel en de bron').first().click();
    await waarom.locator('code').first().waitFor();
    await kloptOveral(pagina);
    const groei = pagina.getByRole('region', { name: 'Hoe het signaal groeide' });
    expect(await tekst(groei.getByRole('listitem').last())).toContain('Het signaal begon');
    await pagina.getByRole('link', { name: signaal.onderwerp.naam }).first().click();
    await klaar();
    expect(await kop(pagina)).toBe(signaal.onderwerp.naam);
    const naast = pagina.getByRole('region', { name: 'Signalen naast de normen' });
    await naast.getByText('Bewijs naast de normen: het beslist niet over de trede.').waitFor();
    await naast.getByRole('link', { name: signaal.titel }).first().waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is followed up: remarked on, linked, closed and opened again, all of it in the log', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    const [signaal] = await openSignalen();
    if (!signaal) throw new Error('the seeded data hold no signal');
    await ga(`/signalen/${signaal.id}`);
    const toetsen = pagina.keyboard;
    const log = pagina.getByRole('region', { name: 'Logboek' });
    await pagina.getByRole('button', { name: 'Koppel …' }).press('Enter');
    const koppel = pagina.getByRole('dialog', { name: 'Koppel dit signaal' });
    await koppel.getByRole('radio', { name: 'Dossier' }).check();
    await koppel.getByRole('textbox', { name: 'Titel' }).fill('Dossier van het herstelplan');
    await koppel.getByRole('textbox', { name: 'Nummer, kenmerk of adres' }).fill('https://dossier.example/17');
    await koppel.getByRole('button', { name: 'Koppel', exact: true }).click();
    const link = log.getByRole('link', { name: 'Dossier van het herstelplan' });
    await link.waitFor();
    expect(await link.getAttribute('rel')).toContain('noopener');

    await toetsen.press('t');
    const terecht = pagina.getByRole('dialog', { name: 'Terecht signaal' });
    await terecht.getByRole('textbox', { name: 'Wat gebeurt er nu?' }).fill('Het gesprek is gepland op 3 december.');
    await toetsen.press('Tab');
    await terecht.getByRole('button', { name: 'Handel af als terecht' }).press('Enter');
    await log.getByText('Handelde het af als terecht.').waitFor();
    await pagina.getByText('Terecht, opgepakt').waitFor();
    expect(await pagina.getByRole('button', { name: 'Loos alarm …' }).count()).toBe(0);
    await log
      .getByRole('button', { name: /Maak stap \d+ ongedaan/ })
      .first()
      .press('Enter');
    await log.getByText('Ongedaan gemaakt').waitFor();
    await pagina.getByRole('button', { name: 'Loos alarm …' }).waitFor();
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('becomes one with another of the same subject', async () => {
    const alle = (await vraag<{ signalen: Rij[] }>('/signalen?paginaGrootte=500')).signalen;
    const samen = [...Map.groupBy(alle, ({ onderwerp }) => onderwerp.kvk ?? onderwerp.gebied).values()].find(
      (lijst) => lijst.length > 1,
    );
    const [een, ander] = samen ?? [];
    if (!een || !ander) throw new Error('the seeded data hold nobody with two signals');
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga(`/signalen/${een.id}`);
    await pagina.getByRole('button', { name: 'Voeg samen …' }).click();
    const venster = pagina.getByRole('dialog', { name: 'Voeg dit signaal samen' });
    await venster.getByRole('button', { name: 'Voeg samen', exact: true }).click();
    await venster.getByText('Er is 1 fout').waitFor();
    await kloptOveral(pagina);
    await venster
      .getByRole('radio', { name: new RegExp(`^${ander.titel}`) })
      .first()
      .check();
    await venster.getByRole('button', { name: 'Voeg samen', exact: true }).click();
    await pagina.getByText('Het signaal is samengevoegd.').waitFor();
    const log = pagina.getByRole('region', { name: 'Logboek' });
    await log.getByRole('link', { name: ander.titel }).waitFor();
    await pagina.getByRole('button', { name: 'Maak ongedaan', exact: true }).first().click();
    await pagina.getByText('Het is ongedaan gemaakt.').waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is not there under another number', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker();
    await ga('/signalen/999999999');
    expect(await kop(pagina)).toBe('Dit signaal is er niet');
    await ga('/signalen/abc');
    expect(await kop(pagina)).toBe('Deze pagina bestaat niet');
    await vertrek();
  });
});

describe('others than who follows signals up', { timeout: 180_000 }, () => {
  it('a provider sees its own and answers, and the analist reads the answer', async () => {
    const { id: organisatieId } = await huis.database.db
      .selectFrom('organisatie')
      .select('id')
      .where('kvk', '=', huis.kvk)
      .executeTakeFirstOrThrow();
    const { partijId } = await huis.database.db
      .selectFrom('partij')
      .select('id as partijId')
      .where('organisatie_id', '=', organisatieId)
      .executeTakeFirstOrThrow();
    const indiener = await maakProefpersoon(huis.database, 'indiener', { partijId });
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: indiener });
    await ga('/signalen');
    const rijen = pagina.locator('[data-signaal]');
    expect(await rijen.count()).toBeGreaterThan(0);
    expect(await rijen.getByRole('checkbox').count()).toBe(0);
    expect(await pagina.getByText('Van niemand').count()).toBe(0);
    await kloptOveral(pagina);
    await rijen.first().getByRole('link').first().click();
    await pagina.waitForURL(/\/signalen\/\d+$/);
    const adres = new URL(pagina.url()).pathname;
    const antwoord = pagina.getByRole('textbox', { name: 'Uw antwoord' });
    await antwoord.fill('kort');
    await pagina.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await pagina.getByText('Schrijf een antwoord van minstens 10 tekens').waitFor();
    await antwoord.fill('De bank geeft ons uitstel tot maart; wij sturen de brief mee.');
    await kloptOveral(pagina);
    await pagina.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await pagina.getByText('Uw antwoord is verstuurd en staat in het logboek.').waitFor();
    await pagina.getByRole('region', { name: 'Logboek' }).getByText('De bank geeft ons uitstel').waitFor();
    expect(fouten).toEqual([]);
    await vertrek();

    const analist = await huis.bezoeker();
    await analist.ga(adres);
    await analist.pagina.getByRole('region', { name: 'Logboek' }).getByText('De bank geeft ons uitstel').waitFor();
    expect(await analist.pagina.getByRole('textbox', { name: 'Uw antwoord' }).count()).toBe(0);
    await analist.vertrek();
  });

  it('a region sees and answers what is about itself, sees nothing of another region, and acts on nothing', async () => {
    const { pool } = huis.database;
    for (const gebied of ['JZ12', 'JZ13'])
      await pool.query(
        `with nieuw as (
           insert into signaal (gebied, oorzaak, oorzaak_naam, oorzaak_soort, begin, afdruk)
           values ($1, 'tarieven', 'Geen antwoord over tarieven', 'financieel', now() - interval '40 days', 'proef') returning id
         )
         insert into signaalmoment (signaal_id, op, ernst, soort, titel, tekst, kwaliteit, punten, bewijs)
         select id, now() - interval '40 days', 'stevig', 'begin', 'Geen antwoord op vragen over tarieven',
           'Vragen over tarieven van ' || $1 || ' zijn na 90 dagen niet beantwoord.', 0.7,
           '["De opgave van dit kwartaal kwam 12 dagen te laat."]', '[]' from nieuw`,
        [gebied],
      );
    const regio = { soort: 'jeugdregio', regiocode: 'JZ12' } as const;
    const contractmanager = await maakProefpersoon(huis.database, 'contractmanager', regio);
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: contractmanager });
    await ga('/signalen');
    const rijen = pagina.locator('[data-signaal]');
    await rijen.getByText('Vragen over tarieven van JZ12').waitFor();
    await rijen.getByText('Minder zeker: De opgave van dit kwartaal kwam 12 dagen te laat.').waitFor();
    expect(await pagina.getByText('JZ13').count()).toBe(0);
    expect(await rijen.getByRole('checkbox').count()).toBe(0);
    await kloptOveral(pagina);
    await rijen.getByRole('link', { name: /tarieven/ }).click();
    await pagina.getByText('De gegevens zijn minder zeker').waitFor();
    expect(await pagina.getByRole('region', { name: 'Wat u met signalen kunt doen' }).count()).toBe(0);
    await pagina
      .getByRole('textbox', { name: 'Uw antwoord' })
      .fill('De nieuwe tarieven gaan volgende week naar de raad.');
    await pagina.getByRole('button', { name: 'Verstuur antwoord' }).click();
    await pagina.getByRole('region', { name: 'Logboek' }).getByText('De nieuwe tarieven gaan').waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });
});
