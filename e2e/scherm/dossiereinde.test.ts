import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { maakDocumenten, maakDossiers } from '../../src/handelen/dossier/index.ts';
import { sluitVoor } from '../../src/handelen/dossier/proefgesloten.ts';
import { PROEFPROCEDURE } from '../../src/handelen/proefprocedure.ts';
import { alsDefinities, laadDefinities } from '../../src/meten/catalogus/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, startHuis, tekst } from './huis.ts';
import { pdfTekst } from './pdftekst.ts';

/** What becomes of a dossier: handed over as a PDF, and destroyed by two people when it was kept long enough. */
let huis: Huis;
let een: Proefpersoon;
let twee: Proefpersoon;
let gast: Proefpersoon;

beforeAll(async () => {
  huis = await startHuis();
  await laadDefinities(huis.database.db, alsDefinities('procedure', [PROEFPROCEDURE]));
  een = await maakProefpersoon(huis.database, 'analist', { soort: 'toezichthouder', naam: 'Toezicht Proef' });
  twee = await maakProefpersoon(huis.database, 'accountmanager', { partijId: een.partijId });
  gast = await maakProefpersoon(huis.database, 'contractmanager');
});
afterAll(() => huis?.sluit());

/** Asks the API as somebody, and holds that it answers well. */
async function vraag(pad: string, inhoud?: object | FormData): Promise<Response> {
  const json = inhoud && !(inhoud instanceof FormData);
  const antwoord = await fetch(`${huis.adres}/api/v1${pad}`, {
    headers: { ...een.headers, ...(json && { 'content-type': 'application/json' }) },
    ...(inhoud && { method: 'POST', body: json ? JSON.stringify(inhoud) : inhoud }),
  });
  if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status} ${await antwoord.text()}`);
  return antwoord;
}

async function maakBijlage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const zin of ['Verslag van de inspectie', 'Tweede blad'])
    pdf.addPage().drawText(zin, { x: 50, y: 700, font, size: 14 });
  return pdf.save();
}

it('is handed over as one PDF that can be read: its timeline, the list of annexes, and the annexes', async () => {
  const nieuw = {
    procedure: 'proef',
    titel: 'Zorgen over de nachtdienst',
    onderwerp: { soort: 'geen' },
    velden: { wens: 'Rust in huis' },
    sleutel: randomUUID(),
  };
  const { id } = (await (await vraag('/dossiers', nieuw)).json()) as { id: number };
  const notitie = { soort: 'notitie', tekst: 'De sleutel van het archief ligt bij de portier.', genoemd: [] };
  await vraag(`/dossiers/${id}/gebeurtenissen`, { sleutel: randomUUID(), opdracht: notitie });
  const delen = new FormData();
  delen.append('sleutel', randomUUID());
  delen.append('bestand', new Blob([Buffer.from(await maakBijlage())]), 'verslag.pdf');
  await vraag(`/dossiers/${id}/documenten`, delen);

  const antwoord = await vraag(`/dossiers/${id}/uitvoer?formaat=pdf`);
  expect(antwoord.headers.get('content-type')).toBe('application/pdf');
  const pdf = await PDFDocument.load(await antwoord.arrayBuffer());
  const bladen = pdfTekst(pdf);
  // A loose sheet says of which dossier it is, when it was made, by whom, and where it belongs; also one of an annex.
  for (const blad of bladen) {
    expect(blad).toMatch(
      /PRF-\d{4}-\d+ · Zorgen over de nachtdienst · gemaakt op \d+ \S+ \d{4}, \d\d\.\d\d uur door .+, Toezicht Proef/,
    );
    expect(blad).toMatch(/[Bb]ladzijde \d+ van \d+/);
  }
  expect(pdf.getTitle()).toMatch(/^PRF-\d{4}-\d+: Zorgen over de nachtdienst$/);
  const heel = bladen.join(' ');
  expect(heel).toContain('Zorgen over de nachtdienst');
  expect(heel).toContain('schreef een notitie');
  expect(heel).toContain('De sleutel van het archief ligt bij de portier.');
  expect(heel).toContain('voegde een document toe: verslag.pdf');
  // On paper there is nothing to press.
  expect(heel).not.toContain('Voeg een taak toe');
  // What the browser printed counts itself; then come the list and the two pages of the annex.
  const gedrukt = Number(/Bladzijde 1 van (\d+)/.exec(heel)?.[1]);
  expect(bladen).toHaveLength(gedrukt + 3);
  expect(bladen[gedrukt]).toContain("1. verslag.pdf: hierna, 2 pagina's");
  expect(bladen[gedrukt + 1]).toContain('Verslag van de inspectie');
  expect(bladen[gedrukt + 1]).toContain('Bijlage 1');
  expect(bladen[gedrukt + 2]).toContain('Tweede blad');

  // When it cannot be made that is said, with a way to try again; no file of nothing is kept.
  const { pagina, klaar, vertrek, fouten } = await huis.kom(een, `/dossiers/${id}`);
  await klaar();
  await pagina.route('**/uitvoer?formaat=pdf', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Te druk', status: 503, detail: 'De PDF kon nu niet worden gemaakt.' }),
    }),
  );
  await pagina.getByRole('link', { name: 'PDF met bijlagen' }).click();
  await pagina.getByRole('alert').getByText('De PDF kon nu niet worden gemaakt.').waitFor();
  await kloptOveral(pagina);
  await pagina.unroute('**/uitvoer?formaat=pdf');
  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('button', { name: 'Probeer opnieuw' }).click(),
  ]);
  expect(bestand.suggestedFilename()).toMatch(/^dossier-.+\.pdf$/);
  expect((await PDFDocument.load(await readFile(await bestand.path()))).getPageCount()).toBe(bladen.length);
  await pagina.getByRole('alert').waitFor({ state: 'detached' });
  // Two at once come one after another: the server makes one at a time for somebody.
  const namen: string[] = [];
  pagina.on('download', (een) => namen.push(een.suggestedFilename()));
  await pagina.getByRole('link', { name: 'PDF met bijlagen' }).click();
  await pagina.getByRole('link', { name: /ZIP/ }).click();
  await expect.poll(() => namen.map((naam) => naam.slice(-4)), { timeout: 30_000 }).toEqual(['.pdf', '.zip']);
  // Also when what fetches it cannot be loaded there is a page, with the link as any other.
  await pagina.route('**/ophaallink*', (route) => route.abort());
  await pagina.reload();
  const [gewoon] = await Promise.all([
    pagina.waitForEvent('download', { timeout: 30_000 }),
    pagina.getByRole('link', { name: 'Alles als ZIP' }).click(),
  ]);
  expect(gewoon.suggestedFilename()).toMatch(/\.zip$/);
  // The browser says that a request failed; the page itself throws nothing.
  expect(fouten.filter((fout) => !/503|ERR_FAILED/.test(fout))).toEqual([]);
  await vertrek();
}, 90_000);

/** The paper of the print (src/platform/uitvoer/pdf.ts). */
const PAPIER = {
  ...{ format: 'A4', landscape: true },
  margin: { top: '12mm', bottom: '16mm', left: '12mm', right: '12mm' },
};

it('keeps on paper a heading with what it introduces, wherever a sheet ends, and breaks a table instead of leaving a hole', async () => {
  const opening = { procedure: 'proef', onderwerp: { soort: 'geen' }, velden: { wens: 'Rust' }, sleutel: randomUUID() };
  const { id } = (await (await vraag('/dossiers', { ...opening, titel: 'Zorgen over de dagdienst' })).json()) as {
    id: number;
  };
  for (const tekst of ['De tweede notitie.', 'De laatste notitie.'])
    await vraag(`/dossiers/${id}/gebeurtenissen`, {
      sleutel: randomUUID(),
      opdracht: { soort: 'notitie', tekst, genoemd: [] },
    });
  const { pagina, klaar, vertrek } = await huis.kom(een, `/dossiers/${id}`);
  await pagina.emulateMedia({ media: 'print' });
  await pagina.reload();
  await klaar();
  const samen = [
    ['Tijdlijn', 'De keten is heel', 'schreef een notitie'],
    ['Waar staat dit dossier?', 'Wat het betekent', 'Iemand werkt eraan.'],
    ['Deelnemers', 'Toezicht Proef'],
  ] as const;
  for (let hoog = 0; hoog < 700; hoog += 35) {
    await pagina.evaluate(`document.querySelector('.baken-dossier').style.paddingTop = '${hoog}px'`);
    const bladen = pdfTekst(await PDFDocument.load(await pagina.pdf(PAPIER)));
    for (const [kop, ...eerste] of samen) {
      const blad = bladen.find((een) => een.includes(kop));
      for (const wat of eerste) expect(blad, `${kop} at ${hoog}`).toContain(wat);
    }
  }
  await vertrek();
}, 120_000);

it('is destroyed by two people, and a line stays', { timeout: 120_000 }, async () => {
  const { database } = huis;
  const dossiers = maakDossiers([]);
  const documenten = maakDocumenten(database, dossiers, { scanner: undefined, s3: undefined });
  const wereld = { database, dossiers, documenten, leider: een, gast };
  await sluitVoor(61, { ...wereld, titel: 'Melding over de gevel' });
  await sluitVoor(70, { ...wereld, titel: 'Vraag van de buren' });

  // Found from the list of dossiers.
  const { pagina, klaar, fouten } = await huis.kom(een, '/dossiers');
  await pagina.getByRole('link', { name: 'Vernietigen' }).click();
  await pagina.waitForURL('**/dossiers/vernietiging');
  await klaar();
  expect(await tekst(pagina.locator('.baken-lead'))).toBe(
    '2 dossiers zijn lang genoeg bewaard. Niets wacht op uw besluit.',
  );
  await kloptOveral(pagina);

  // By keyboard only; what is missing is said.
  const regel = pagina.getByRole('listitem').filter({ hasText: 'Melding over de gevel' });
  await regel.getByRole('button', { name: /Draag voor/ }).focus();
  await pagina.keyboard.press('Enter');
  const venster = pagina.getByRole('dialog');
  await venster.waitFor();
  await venster.getByRole('button', { name: 'Draag voor' }).focus();
  await pagina.keyboard.press('Enter');
  await venster.getByRole('link', { name: 'Schrijf in minstens 10 tekens waarom.' }).waitFor();
  await kloptOveral(pagina);
  await venster.getByRole('textbox', { name: /Waarom/ }).fill('De termijn is voorbij.');
  await venster.getByRole('button', { name: 'Draag voor' }).focus();
  await pagina.keyboard.press('Enter');
  await venster.waitFor({ state: 'detached' });
  const status = pagina.locator('.baken-vernietiging__melding');
  expect(await tekst(status)).toContain('is voorgedragen. Een ander moet besluiten.');
  expect(await pagina.evaluate('document.activeElement.className')).toBe('baken-vernietiging__melding');
  expect(await tekst(regel)).toContain('Een ander moet besluiten');
  expect(await regel.getByRole('button', { name: /Vernietig/ }).count()).toBe(0);
  await pagina
    .getByRole('listitem')
    .filter({ hasText: 'Vraag van de buren' })
    .getByRole('button', { name: /Draag voor/ })
    .click();
  await venster.getByRole('textbox', { name: /Waarom/ }).fill('Ook dit is voorbij.');
  await venster.getByRole('button', { name: 'Draag voor' }).click();
  await venster.waitFor({ state: 'detached' });

  // Somebody else keeps the one and destroys the other.
  const ander = await huis.kom(twee, '/dossiers/vernietiging');
  expect(await tekst(ander.pagina.locator('.baken-lead'))).toContain('2 dossiers wachten op uw besluit.');
  await kloptOveral(ander.pagina);
  const besluit = async (titel: string, knop: string, reden: string) => {
    await ander.pagina
      .getByRole('listitem')
      .filter({ hasText: titel })
      .getByRole('button', { name: new RegExp(knop) })
      .click();
    await ander.pagina.getByRole('textbox', { name: /Waarom/ }).fill(reden);
    await kloptOveral(ander.pagina);
    await ander.pagina.getByRole('dialog').getByRole('button', { name: knop }).click();
    await ander.pagina.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await besluit('Vraag van de buren', 'Bewaar toch', 'Er loopt nog een klacht over.');
  await besluit('Melding over de gevel', 'Vernietig', 'Akkoord: niemand heeft dit nog nodig.');
  const bewaard = ander.pagina.getByRole('listitem').filter({ hasText: 'Vraag van de buren' });
  expect(await tekst(bewaard)).toContain('wilde dit dossier bewaren');
  expect(await tekst(bewaard)).toContain('Er loopt nog een klacht over.');
  const weg = ander.pagina.getByRole('listitem').filter({ hasText: 'Vernietigd op' });
  await weg.getByText('Waarom, en wat erin zat').click();
  expect(await tekst(weg)).toContain('Akkoord: niemand heeft dit nog nodig.');
  expect(await tekst(weg)).toContain('6 gebeurtenissen en 1 document.');
  expect(await tekst(ander.pagina.locator('main'))).not.toContain('Melding over de gevel');
  await kloptOveral(ander.pagina);
  expect([...fouten, ...ander.fouten]).toEqual([]);
});
