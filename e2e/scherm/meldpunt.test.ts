import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import {
  type Bezoeker,
  BREED,
  type Huis,
  kop,
  SMAL,
  scrolltOpzij,
  startHuis,
  tekst,
  toegankelijkheidsfouten,
} from './huis.ts';

/** One report from the first question to the outcome, through three pairs of hands. */
let huis: Huis;
let medewerker: Proefpersoon;
let overnemer: Proefpersoon;
const bezoekers: Bezoeker[] = [];

beforeAll(async () => {
  huis = await startHuis();
  const { id: partijId } = await huis.database.db
    .selectFrom('partij')
    .select('id')
    .where('soort', '=', 'toezichthouder')
    .where('naam', '=', 'Nederlandse Zorgautoriteit')
    .executeTakeFirstOrThrow();
  medewerker = await maakProefpersoon(huis.database, 'meldpuntmedewerker', { partijId });
  overnemer = await maakProefpersoon(huis.database, 'contractmanager', {
    ...{ soort: 'jeugdregio', regiocode: 'JZ12', naam: 'Jeugdregio Proefdam' },
  });
});
afterAll(async () => {
  for (const bezoeker of bezoekers) await bezoeker.vertrek();
  await huis?.sluit();
});

async function kom(als: Proefpersoon | null, viewport = BREED): Promise<Bezoeker> {
  const bezoeker = await huis.bezoeker({ als, viewport });
  bezoekers.push(bezoeker);
  return bezoeker;
}

/** Axe finds nothing, and nothing sticks out to the side. */
async function isNetjes({ pagina }: Bezoeker, waar: string): Promise<void> {
  for (const maat of [BREED, SMAL]) {
    await pagina.setViewportSize(maat);
    expect(await toegankelijkheidsfouten(pagina), `${waar} (${maat.width})`).toEqual([]);
    expect(await scrolltOpzij(pagina), `${waar} (${maat.width})`).toBe(false);
  }
}

/** A step of the procedure, as the page of the dossier takes it. */
async function stap(wie: Proefpersoon, id: string, overgang: string, van: string, velden: object): Promise<void> {
  const antwoord = await fetch(`${huis.adres}/api/v1/dossiers/${id}/gebeurtenissen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...wie.headers },
    body: JSON.stringify({ sleutel: randomUUID(), opdracht: { soort: 'overgang', overgang, van, velden } }),
  });
  expect(antwoord.status, await antwoord.text()).toBe(200);
}

it('goes from a reporter by telephone through triage, a question, an answer and another organisation to an outcome', async () => {
  const melder = await kom(null, SMAL);
  const { pagina: m } = melder;

  // The reporter: six questions on a phone, the first by keyboard only.
  await melder.ga('/melden');
  expect(await kop(m)).toBe('Meld een risico');
  await m.getByText('Veilig Thuis').waitFor();
  await isNetjes(melder, 'the signpost');
  await m.setViewportSize(SMAL);
  await m.getByRole('link', { name: 'Begin met melden' }).click();
  await m.getByRole('heading', { name: 'Wie bent u?' }).waitFor();
  await m.getByRole('button', { name: 'Verder' }).click();
  await m.getByText('Kies wie u bent.').waitFor();
  await isNetjes(melder, 'a question with its error');
  await m.setViewportSize(SMAL);
  await m.getByRole('radio', { name: 'Jeugdhulpaanbieder' }).focus();
  await m.keyboard.press('Space');
  await m.keyboard.press('ArrowDown');
  expect(await m.getByRole('radio', { name: 'Gemeente of jeugdregio' }).isChecked()).toBe(true);
  await m.keyboard.press('Enter');
  await m.getByRole('combobox', { name: 'Naam van de aanbieder, gemeente of regio' }).fill('Stichting Bestaat Niet');
  // Leaves the list, which says that the register does not know this name.
  await m.getByText('Niet in het register gevonden.', { exact: false }).waitFor();
  await m.keyboard.press('Tab');
  await m.getByRole('button', { name: 'Verder' }).click();
  await m
    .getByRole('textbox', { name: 'Beschrijf wat u ziet of hoort' })
    .fill('De huur van het pand is al drie maanden niet betaald.');
  // What was typed is still there after the page was loaded anew.
  await melder.ga('/melden?stap=wat');
  expect(await m.getByRole('textbox', { name: 'Beschrijf wat u ziet of hoort' }).inputValue()).toContain(
    'drie maanden',
  );
  await m.getByRole('button', { name: 'Verder' }).click();
  await m.getByText('Vandaag of morgen').click();
  await m.getByRole('button', { name: 'Verder' }).click();
  await m.getByText('Ja, en het meldpunt mag mijn naam doorgeven').click();
  await m.getByRole('textbox', { name: 'Uw naam' }).fill('Geertruida Zwijgzaam');
  await isNetjes(melder, 'the question who reports');
  await m.setViewportSize(SMAL);
  await m.getByRole('button', { name: 'Verder' }).click();
  await m.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  expect(await tekst(m.locator('main'))).toContain('Stichting Bestaat Niet');
  await isNetjes(melder, 'the last look');
  await m.setViewportSize(SMAL);
  await m.getByRole('button', { name: 'Verstuur de melding' }).click();
  // A browser is quicker than a person: then one is asked to wait.
  await m
    .getByText(/Uw melding is binnen|sneller dan iemand kan lezen/)
    .first()
    .waitFor();
  if ((await m.getByRole('heading', { name: 'Uw melding is binnen' }).count()) === 0) {
    await m.waitForTimeout(5000);
    await m.getByRole('button', { name: 'Verstuur de melding' }).click();
  }
  await m.getByRole('heading', { name: 'Uw melding is binnen' }).waitFor();
  const code = await tekst(m.locator('.baken-volgcode code'));
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  const kenmerk = /MLD-\d{4}-\d+/.exec(await tekst(m.locator('main')))?.[0] ?? '';
  const id = String(Number(kenmerk.split('-')[2]));
  await isNetjes(melder, 'the receipt');
  expect(await m.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('Zwijgzaam');

  await huis.database.pool.query(`update dossier set termijn = current_date - 8 where id = $1`, [id]);
  // The meldpunt: walks to it with j, and finds it worked on.
  const balie = await kom(medewerker);
  const { pagina: b } = balie;
  await balie.ga('/meldpunt');
  await b.getByRole('link', { name: 'Stichting Bestaat Niet' }).waitFor();
  await b.locator('#inhoud').focus();
  await b.keyboard.press('j');
  expect(await b.evaluate('document.activeElement?.textContent')).toBe('Stichting Bestaat Niet');
  expect(await tekst(b.locator('.baken-meldrij').first())).toMatch(
    /Hoge voorrang.*Gemeente of jeugdregio.*8 dagen te laat/s,
  );
  // What a reporter typed keeps to itself, also with a sign in it that turns text around.
  expect(await b.locator('.baken-meldrij bdi').allTextContents()).toContain('Stichting Bestaat Niet');
  await isNetjes(balie, 'the inbox');
  await b.setViewportSize(BREED);
  await b.keyboard.press('o');
  await b.waitForURL(`**/dossiers/${id}`);
  await b.getByRole('heading', { name: 'Wie meldde' }).waitFor();
  expect(await tekst(b.locator('main'))).toContain('Geertruida Zwijgzaam');
  await stap(medewerker, id, 'neemIn', 'ontvangen', { voorrang: 'hoog' });
  await stap(medewerker, id, 'vraagMelder', 'inBehandeling', { vraag: 'Om welk pand gaat het?' });

  // The reporter reads the question and answers.
  await melder.ga('/melding-volgen');
  await isNetjes(melder, 'the door to a report');
  await m.setViewportSize(SMAL);
  await m.getByRole('textbox', { name: 'Volgcode' }).fill('AAAA-AAAA-AAAA-AAAA');
  await m.getByRole('button', { name: 'Open mijn melding' }).click();
  await m.getByText('Deze volgcode is niet bekend').waitFor();
  melder.fouten.splice(0);
  await m.getByRole('textbox', { name: 'Volgcode' }).fill(code.toLowerCase());
  await m.getByRole('button', { name: 'Open mijn melding' }).click();
  await m.getByRole('heading', { name: 'Het meldpunt heeft een vraag aan u' }).waitFor();
  await m.getByLabel('Voeg een bijlage toe').setInputFiles({
    ...{ name: 'leeg.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
  });
  await m.getByText('Dit bestand is leeg. Kies een ander bestand.').waitFor();
  await m.getByRole('textbox', { name: 'Uw antwoord' }).fill('Het pand aan de Dorpsstraat.');
  await m.getByRole('button', { name: 'Stuur naar het meldpunt' }).click();
  await m.getByRole('heading', { name: 'Het meldpunt werkt aan uw melding' }).waitFor();
  await isNetjes(melder, 'a report that is followed');
  await m.setViewportSize(SMAL);

  // The meldpunt forwards it, with the name, to an organisation that then reads both.
  await balie.ga(`/dossiers/${id}`);
  await b.getByText('Het pand aan de Dorpsstraat.').first().waitFor();
  // One way to do it: among the steps it would ask for no organisation.
  expect(await b.getByRole('button', { name: /^Zet door/ }).count()).toBe(1);
  expect(await b.getByRole('button', { name: /^Voeg samen/ }).count()).toBe(1);
  await b.getByRole('button', { name: 'Zet door naar een organisatie' }).click();
  const venster = b.getByRole('dialog');
  await venster.getByText(/Nog nodig: kies een organisatie uit de lijst; kies of de naam meegaat; schrijf/).waitFor();
  expect(await toegankelijkheidsfouten(b)).toEqual([]);
  await venster.getByRole('combobox', { name: 'Naar welke organisatie' }).fill('Proefdam');
  await b.getByRole('option', { name: 'Jeugdregio Proefdam' }).click();
  await venster.getByText('Met naam', { exact: true }).click();
  await venster.getByRole('textbox', { name: 'Waarom' }).fill('Dit gaat over uw contract met deze stichting.');
  expect(await venster.getByText('Nog nodig').count()).toBe(0);
  expect(await toegankelijkheidsfouten(b)).toEqual([]);
  await venster.getByRole('button', { name: 'Zet door', exact: true }).click();
  await venster.waitFor({ state: 'detached' });
  const ander = await kom(overnemer);
  await ander.ga(`/dossiers/${id}`);
  await ander.pagina.getByText('Geertruida Zwijgzaam').first().waitFor();
  expect(await tekst(ander.pagina.locator('main'))).not.toContain('Dorpsstraat');
  // Who reads along did not ask the question.
  expect(await ander.pagina.locator('.baken-berichten__kop').allTextContents()).toEqual([
    expect.stringMatching(/^Meldpunt, vraag/),
  ]);

  // The outcome, as the reporter reads it.
  await stap(medewerker, id, 'sluit', 'doorgezet', {
    ...{ uitkomst: 'overgenomen', terugkoppeling: 'De jeugdregio praat met de verhuurder.' },
  });
  await m.getByRole('button', { name: 'Ik ben klaar: verlaat deze melding' }).click();
  await m.getByRole('textbox', { name: 'Volgcode' }).fill(code);
  await m.getByRole('button', { name: 'Open mijn melding' }).click();
  await m.getByRole('heading', { name: 'Het meldpunt is klaar met uw melding' }).waitFor();
  await m.getByText('De jeugdregio praat met de verhuurder.').first().waitFor();
  await m.getByText(`Doe dan een nieuwe melding en noem kenmerk ${kenmerk}.`).waitFor();
  expect(await m.locator('main').locator('textarea, input[type=file]').count()).toBe(0);
  await isNetjes(melder, 'a closed report');
  expect([melder.fouten, balie.fouten, ander.fouten]).toEqual([[], [], []]);
}, 240_000);

it('tries a rule before it is kept', async () => {
  const balie = await kom(medewerker);
  const { pagina } = balie;
  await balie.ga('/meldpunt?tab=routes');
  expect([await tekst(pagina.locator('main')), balie.fouten]).toEqual([expect.stringContaining('Wat vanzelf'), []]);
  await pagina.getByRole('textbox', { name: 'Tekst van de melding' }).fill('De salarissen zijn niet betaald.');
  await pagina.getByRole('button', { name: 'Probeer' }).click();
  await pagina.getByText('Dit gebeurt er').waitFor();
  expect(await tekst(pagina.locator('[aria-live="polite"]').last())).toContain('Hoge voorrang');
  await isNetjes(balie, 'the rules');
  await pagina.setViewportSize(BREED);
  await pagina.getByRole('link', { name: 'Nieuwe regel' }).click();
  await pagina.getByRole('textbox', { name: 'Naam van de regel' }).fill('Zwembad dicht');
  await pagina.getByRole('textbox', { name: 'Woorden in de melding' }).fill('zwembad');
  await pagina.getByRole('textbox', { name: 'Tip voor wie de melding leest' }).fill('Bel de gemeente.');
  await pagina.getByRole('textbox', { name: 'Waarom deze regel' }).fill('Voor de proef.');
  await pagina.getByRole('textbox', { name: 'Tekst van de melding' }).fill('Het zwembad gaat dicht.');
  await pagina.getByRole('button', { name: 'Probeer' }).click();
  await pagina.getByText('Door: Zwembad dicht (zwembad)').waitFor();
  await isNetjes(balie, 'writing a rule');
  await pagina.setViewportSize(BREED);
  await pagina.getByRole('button', { name: 'Bewaar' }).click();
  await pagina.getByRole('heading', { name: 'Zwembad dicht' }).waitFor();
  expect(balie.fouten).toEqual([]);
}, 120_000);
