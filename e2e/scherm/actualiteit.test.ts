import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, kop, SMAL, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
let aanbieder: string;

/** A feed with two items: one in which the provider is named, and one that says where. */
beforeAll(async () => {
  huis = await startHuis();
  const { pool } = huis.database;
  const { rows } = await pool.query<{ id: number; naam: string }>('select id, naam from organisatie where kvk = $1', [
    huis.kvk,
  ]);
  const { id = 0, naam = '' } = rows[0] ?? {};
  aanbieder = naam;
  await pool.query(
    `insert into nieuwsbron (naam, url, soort, opgehaald_op) values ('De Krant', 'https://krant.example/rss', 'rss', now())`,
  );
  await pool.query(
    `insert into nieuwsbericht (titel, samenvatting, url, datum, datum_uit, bron, bron_id, guid) values
     ('Opnamestop in de regio', 'Bij ' || $1 || ' kan voorlopig niemand terecht.', 'https://krant.example/1', current_date - 3, 'bericht', 'De Krant', 1, '1'),
     ('Raad praat over wachtlijst', 'In Ermelo loopt de wachttijd op.', 'https://krant.example/2', current_date - 2, 'gezien', 'De Krant', 1, '2')`,
    [naam],
  );
  await pool.query(
    `insert into nieuwskoppeling (bericht_id, organisatie_id, regiocode, gevonden) values (1, $1, null, $2), (2, null, 'JZ12', 'Ermelo')`,
    [id, naam],
  );
});
afterAll(() => huis?.sluit());

describe('the news', () => {
  it('is judged by an analist with the keyboard alone, and then stands with the provider', async () => {
    const { pagina, ga, klaar, fouten, vertrek } = await huis.bezoeker();
    await ga('/actualiteit');
    expect(await kop(pagina)).toBe('Actualiteit');
    await pagina.getByText('2 berichten zijn nog niet bekeken.').waitFor();
    await pagina.getByRole('link', { name: 'Bekijk wat nieuw is' }).focus();
    await pagina.keyboard.press('Enter');
    await klaar();
    expect(pagina.url()).toContain('status=nieuw');
    const ja = pagina.getByRole('button', { name: `Ja, koppel “Opnamestop in de regio” aan ${aanbieder}` });
    await ja.focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByText(`“Opnamestop in de regio” is gekoppeld aan ${aanbieder}.`).waitFor();
    await pagina.getByText('1 bericht is nog niet bekeken.').waitFor();
    const nee = pagina.getByRole('button', { name: /Nee, “Raad praat over wachtlijst” gaat niet over/ });
    await nee.focus();
    await pagina.keyboard.press('Enter');
    await nee.waitFor({ state: 'detached' });
    const weg = pagina.getByRole('button', { name: 'Leg “Raad praat over wachtlijst” terzijde' });
    await weg.focus();
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Alle berichten zijn bekeken.').waitFor();

    await ga(`/aanbieders/${huis.kvk}`);
    const blok = pagina.getByRole('region', { name: 'Actualiteit' });
    await blok.getByRole('link', { name: /Opnamestop in de regio/ }).waitFor();
    expect(await blok.getByRole('link', { name: /Opnamestop/ }).getAttribute('rel')).toContain('noopener');
    await blok.getByRole('link', { name: '1 bericht' }).click();
    await klaar();
    await pagina.getByText(`Alleen berichten over ${aanbieder}.`).waitFor();
    expect(await pagina.getByRole('article').count()).toBe(1);
    await ga('/regios/JZ12');
    await pagina.getByRole('region', { name: 'Actualiteit' }).getByText('Geen berichten.').waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is added by hand, with what it is about, on a phone', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ viewport: SMAL });
    await ga('/actualiteit');
    await pagina.getByRole('button', { name: 'Voeg bericht toe' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('textbox', { name: 'Adres op internet' }).fill('krant');
    await venster.getByRole('button', { name: 'Voeg toe' }).click();
    await venster.getByText('Er zijn 3 fouten').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await venster.getByRole('link', { name: 'Geef een titel van minstens 3 tekens.' }).click();
    await pagina.keyboard.type('Wethouder <b>vertrekt</b>');
    await venster.getByRole('textbox', { name: 'Bron' }).fill('Gemeente Ede');
    await venster.getByRole('textbox', { name: 'Adres op internet' }).fill('https://ede.example/nieuws');
    await venster.getByRole('combobox', { name: 'Aanbieders en regio’s' }).fill('Food');
    await pagina.getByRole('option', { name: /Food Valley/ }).click();
    await venster.getByRole('list', { name: 'Gaat over' }).getByText('Food Valley').waitFor();
    await venster.getByRole('button', { name: 'Voeg toe' }).click();
    await venster.waitFor({ state: 'detached' });
    const bericht = pagina.getByRole('article', { name: /Wethouder/ });
    // Text is text: no markup of somebody else comes into our page.
    expect(await tekst(bericht.getByRole('heading'))).toContain('Wethouder <b>vertrekt</b>');
    expect(await bericht.getByRole('link', { name: 'Food Valley' }).getAttribute('href')).toBe('/regios/JZ21');
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('comes from feeds that an analist follows, with the reason when one fails', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/actualiteit?deel=bronnen');
    await pagina.getByText('RSS, gelezen op').waitFor();
    await pagina.getByRole('button', { name: 'Voeg bron toe' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('textbox', { name: 'Naam' }).fill('Eigen server');
    await venster.getByRole('textbox', { name: 'Adres van de feed' }).fill('https://127.0.0.1/rss');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByText('gevonden: een adres in een eigen netwerk (127.0.0.1)').waitFor();
    await venster.getByRole('textbox', { name: 'Adres van de feed' }).fill('https://nieuws.invalid/rss');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await pagina.getByText('Eigen server is bewaard.').waitFor();
    await pagina.getByRole('button', { name: 'Lees Eigen server nu' }).click();
    await pagina.getByText('Eigen server lezen lukte niet.').waitFor();
    await pagina.getByText('De laatste keer lukte het niet').waitFor();
    await kloptOveral(pagina);
    // The browser itself writes down what the server refused.
    expect(fouten.filter((fout) => !fout.includes('400'))).toEqual([]);
    await vertrek();
  });

  it('is only read by who decides nothing, and not there for others', async () => {
    const lezer = await huis.bezoeker({ als: await maakProefpersoon(huis.database, 'meldpuntmedewerker') });
    await lezer.ga('/actualiteit?van=2020-01-01');
    await lezer.pagina.getByRole('article').first().waitFor();
    expect(await lezer.pagina.getByRole('button', { name: /koppel|terzijde|Voeg/i }).count()).toBe(0);
    await lezer.vertrek();
    const indiener = await huis.bezoeker({ als: await maakProefpersoon(huis.database, 'indiener') });
    await indiener.ga('/actualiteit');
    expect(await kop(indiener.pagina)).toBe('Niet zichtbaar voor uw rol');
    expect(await indiener.pagina.getByRole('link', { name: 'Actualiteit' }).count()).toBe(0);
    await indiener.vertrek();
  });
});
