import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kop, SMAL, scrolltOpzij, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
let regio: Proefpersoon;
let zwaarste: { naam: string; jeugdregio: string };

beforeAll(async () => {
  huis = await startHuis();
  zwaarste = await huis.database.db
    .selectFrom('organisatie')
    .select(['naam', 'jeugdregio'])
    .where('kvk', '=', huis.kvk)
    .executeTakeFirstOrThrow();
  regio = await maakProefpersoon(huis.database, 'contractmanager', {
    soort: 'jeugdregio',
    regiocode: zwaarste.jeugdregio,
  });
});
afterAll(() => huis?.sluit());

describe('concentration', () => {
  it('leads with the keyboard alone from a cell to its providers, and on to what happens when the largest stops', async () => {
    const { pagina, ga, klaar, fouten, vertrek } = await huis.bezoeker();
    await ga('/concentratie');
    expect(await kop(pagina)).toBe('Concentratie en domino');
    const kaart = pagina.getByRole('grid', { name: /^Aandeel van de grootste aanbieder/ });
    await kaart.locator('[tabindex="0"]').focus();
    await pagina.keyboard.press('ArrowRight');
    const zin = String(await pagina.evaluate('document.activeElement.title'));
    const [, gebied, naam] = /^(.+), Ambulante hulp: \d+% ligt bij (.+) \(trede \d\); /.exec(zin) ?? [];
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/regio=JZ\d\d&hulpvorm=ambulant/);
    await klaar();
    const lijst = pagina.getByRole('region', { name: `Ambulante hulp in ${gebied}` });
    expect(await tekst(lijst.getByRole('row').nth(1))).toContain(naam);
    await lijst.getByRole('link', { name: `Wat als ${naam} stopt?` }).focus();
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(/deel=domino/);
    await klaar();
    await pagina.getByText(new RegExp(`^Als ${naam} stopt, raken`)).waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is right at a desk and on a phone, as a map, as a table and with a cell chosen', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker();
    await ga(`/concentratie?regio=${zwaarste.jeugdregio}&hulpvorm=ambulant`);
    expect(await scrolltOpzij(pagina)).toBe(false);
    await pagina.setViewportSize(SMAL);
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    const rijen = Number(await pagina.getByRole('grid').getAttribute('aria-rowcount'));
    await pagina.getByRole('button', { name: 'Toon tabel' }).click();
    expect(await pagina.locator('.baken-tweeling tr').count()).toBe(rijen);
    expect(await toegankelijkheidsfouten(pagina, { binnen: ['.baken-tweeling'] })).toEqual([]);
    await vertrek();
  });

  it('says of a day on which nothing was known that nothing was known', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker();
    await ga('/concentratie?bekendOp=2020-01-01');
    await pagina.getByText('Er is nog geen geleverde zorg bekend op deze dag.').waitFor();
    await vertrek();
  });
});

describe('domino', () => {
  it('is chosen by typing, adds up, and shows in a second round who falls along', async () => {
    const { pagina, ga, klaar, fouten, vertrek } = await huis.bezoeker();
    await ga('/concentratie?deel=domino');
    await pagina.getByText('Nog niemand gekozen').waitFor();
    await pagina.getByRole('combobox', { name: /Voeg een aanbieder toe/ }).focus();
    await pagina.keyboard.type(zwaarste.naam);
    // While one types others may stand above it: the arrow goes to the first.
    await pagina.getByRole('option').first().filter({ hasText: zwaarste.naam }).waitFor();
    await pagina.keyboard.press('ArrowDown');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(new RegExp(`kvks=${huis.kvk}`));
    await klaar();
    const zin = pagina.getByText(new RegExp(`^Als ${zwaarste.naam} stopt, raken`));
    await zin.waitFor();
    const jongeren = getal(await tekst(zin));
    const tabel = pagina.getByRole('table', { name: 'Jongeren die hulp verliezen, per hulpvorm' });
    const rijen = await tabel.locator('tbody tr').evaluateAll((alle) =>
      (alle as { cells: ArrayLike<{ textContent: string | null }> }[]).map((rij) =>
        Array.from(rij.cells)
          .slice(1)
          .map((cel) => Number(cel.textContent?.replaceAll('.', ''))),
      ),
    );
    for (const [alle = 0, past = 0, onzeker = 0, geenPlek = 0] of rijen) expect(past + onzeker + geenPlek).toBe(alle);
    expect(rijen.reduce((som, [alle = 0]) => som + alle, 0)).toBe(jongeren);
    // What is not known is said, and is not zero.
    await pagina.getByRole('cell', { name: 'onbekend' }).first().waitFor();
    await pagina.getByRole('checkbox', { name: /Laat ook ontvangers vallen/ }).focus();
    await pagina.keyboard.press('Space');
    await pagina.waitForURL(/tweede=ja/);
    await klaar();
    const tweede = pagina.getByText(/^Daardoor vallen/);
    await tweede.waitFor();
    expect(getal((await tekst(tweede)).replace(/^.*Samen/, ''))).toBeGreaterThanOrEqual(jongeren);
    await pagina.getByRole('region', { name: 'Wie er valt' }).getByText('door u gekozen').first().waitFor();
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('keeps the choice in the address, and gives the same in whatever order', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker();
    const { rows } = await huis.database.pool.query<{ kvk: string }>(
      'select kvk from organisatie order by kvk limit 2',
    );
    const [een, twee] = rows.map(({ kvk }) => kvk);
    const antwoord = async (kvks: string) => {
      await ga(`/concentratie?deel=domino&kvks=${kvks}`);
      await pagina
        .getByText(/raken .* hulp kwijt/)
        .first()
        .waitFor();
      await pagina.getByRole('button', { name: 'Toon tabel' }).click();
      return tekst(pagina.locator('.baken-tweeling'));
    };
    expect(await antwoord(`${twee},${een}`)).toBe(await antwoord(`${een},${twee}`));
    const [download] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('link', { name: 'Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^domino-.+\.xlsx$/);
    await vertrek();
  });
});

describe('for a region', () => {
  it('shows its own care only, hides small numbers, and says so', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: regio, viewport: SMAL });
    await ga('/concentratie?hulpvorm=ambulant');
    await pagina.getByText('U ziet geen aantallen onder de 10 jongeren').waitFor();
    expect(await pagina.getByRole('columnheader').count()).toBeGreaterThan(1);
    expect(await pagina.getByRole('grid').getAttribute('aria-colcount')).toBe('2');
    await pagina.getByText('niet zichtbaar voor uw rol', { exact: false }).first().waitFor({ state: 'attached' });
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await ga(`/concentratie?deel=domino&kvks=${huis.kvk}`);
    await pagina.getByText(/^U kijkt naar één regio/).waitFor();
    expect(await pagina.getByRole('combobox', { name: /Alleen de zorg in/ }).count()).toBe(0);
    const aantallen = await pagina.locator('.baken-heat__cel > span[aria-hidden]').allTextContents();
    for (const aantal of aantallen) expect(aantal).toMatch(/^(○|·|\d{2,}|\d+\.\d{3})$/);
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

/** The first number of a sentence after its verb, with its dots. */
function getal(zin: string): number {
  const [, cijfers = ''] = /raken(?: dan)? ([\d.]+) jongere/.exec(zin) ?? [];
  return Number(cijfers.replaceAll('.', ''));
}
