import exceljs from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, type Huis, kloptOveral, startHuis, tekst } from './huis.ts';
import { maakGebiedslevering, maakLevering, vraagApi } from './leverproef.ts';

let huis: Huis;
let bezoekers: Bezoeker[] = [];
beforeAll(async () => {
  huis = await startHuis();
});
afterEach(async () => {
  for (const bezoeker of bezoekers) await bezoeker.vertrek();
  bezoekers = [];
});
afterAll(() => huis?.sluit());

async function kom(als: Proefpersoon): Promise<Bezoeker> {
  const bezoeker = await huis.bezoeker({ als });
  bezoekers.push(bezoeker);
  return bezoeker;
}

const VELDEN = ['balanstotaal', 'vacatures'];

/** The template with another balance total, as somebody saves it. */
async function vulIn(sjabloon: ArrayBuffer, balanstotaal: number): Promise<Buffer> {
  const boek = new exceljs.Workbook();
  await boek.xlsx.load(sjabloon);
  boek.getWorksheet('Invullen')?.eachRow((rij) => {
    if (rij.getCell('A').text.startsWith('Balanstotaal')) rij.getCell('E').value = balanstotaal;
  });
  return Buffer.from(await boek.xlsx.writeBuffer());
}

describe('around a delivery', () => {
  it('shows what a workbook changes before anything is stored', async () => {
    const { id, indiener } = await maakLevering(huis, { titel: 'Excelproef', velden: VELDEN });
    const sjabloon = await fetch(`${huis.adres}/api/v1/aanleveringen/${id}/sjabloon.xlsx`, {
      headers: indiener.headers,
    });
    const bestand = { name: 'ingevuld.xlsx', mimeType: '', buffer: await vulIn(await sjabloon.arrayBuffer(), 7) };
    const { pagina, ga, fouten } = await kom(indiener);
    await ga(`/aanleveringen/${id}`);
    const balanstotaal = pagina.locator('[data-cel="balanstotaal"]');
    await balanstotaal.fill('5');
    await pagina.getByText('Alles opgeslagen om').waitFor();
    await pagina.getByRole('button', { name: 'Lever met Excel' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.locator('input[type="file"]').setInputFiles({ ...bestand, buffer: Buffer.from('geen werkboek') });
    await venster.getByRole('alert').waitFor();
    await venster.locator('input[type="file"]').setInputFiles(bestand);
    await venster.getByText('1 cel wordt anders').waitFor();
    expect(await tekst(venster.getByRole('row', { name: /Balanstotaal/ }))).toMatch(/5.*7/s);
    await kloptOveral(pagina);
    await venster.getByRole('button', { name: 'Neem 1 cel over' }).click();
    await pagina.getByText('1 cel overgenomen uit het bestand.').waitFor();
    expect(await balanstotaal.inputValue()).toBe('7');
    await pagina.getByText('Alles opgeslagen om').waitFor();
    const { cellen } = await vraagApi<{ cellen: { gegeven: string; herkomst: string }[] }>(
      huis,
      indiener.headers,
      'GET',
      `/aanleveringen/${id}`,
    );
    expect(cellen.find(({ gegeven }) => gegeven === 'balanstotaal')).toMatchObject({
      waarde: '7',
      herkomst: 'bestand',
    });
    // The browser itself reports the refusal of the wrong file.
    expect(fouten.filter((fout) => !fout.includes('status of 4'))).toEqual([]);
  });

  it('asks for more time, and shows what was decided', async () => {
    const { id, indiener } = await maakLevering(huis, { titel: 'Uitstelproef', velden: VELDEN });
    const { deadline } = await vraagApi<{ deadline: string }>(huis, indiener.headers, 'GET', `/aanleveringen/${id}`);
    const tot = new Date(Date.parse(deadline) + 7 * 86_400_000).toISOString().slice(0, 10);
    const reden = 'Onze accountant is ziek.';
    await vraagApi(huis, indiener.headers, 'POST', `/aanleveringen/${id}/uitstel`, { tot, reden });
    const hanna = await kom(indiener);
    await hanna.ga(`/aanleveringen/${id}`);
    await hanna.pagina.getByText(/^Uitstel gevraagd tot/).waitFor();
    await kloptOveral(hanna.pagina);

    const analist = await kom(await maakProefpersoon(huis.database, 'analist'));
    await analist.ga(`/aanleveringen/${id}`);
    expect(await tekst(analist.pagina.locator('.baken-leverlead'))).toContain('heeft nog niets ingediend');
    await analist.pagina.getByText(reden, { exact: true }).waitFor();
    await analist.pagina.getByRole('button', { name: 'Geef uitstel' }).click();
    const venster = analist.pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Geef uitstel' }).click();
    await venster.getByText('Er is 1 fout').waitFor();
    await venster.getByRole('textbox', { name: 'Reden van uw besluit' }).fill('Een week erbij.');
    await kloptOveral(analist.pagina);
    await venster.getByRole('button', { name: 'Geef uitstel' }).click();
    await venster.waitFor({ state: 'detached' });
    await hanna.ga(`/aanleveringen/${id}`);
    await hanna.pagina.getByText(/^Uitstel gekregen tot/).waitFor();
    await hanna.pagina
      .getByText(/: Een week erbij\.$/)
      .first()
      .waitFor();
    expect([...hanna.fouten, ...analist.fouten]).toEqual([]);
  });

  it('measures time only after the organisation agreed, and stops when it says so', async () => {
    const { id, indiener } = await maakLevering(huis, { titel: 'Tijdproef', velden: VELDEN });
    const { pagina, ga } = await kom(indiener);
    await ga(`/aanleveringen/${id}`);
    const vak = pagina.getByRole('region', { name: 'Tijd meten' });
    await vak.getByRole('button', { name: 'Ja, dat mag' }).click();
    await vak.getByText('Uw organisatie telt mee hoeveel tijd leveren kost').waitFor();
    await vak.getByRole('button', { name: 'Stop met meten' }).click();
    await vak.getByText('De tijd wordt niet gemeten.').waitFor();
  });

  it('asks a region for choices, dates and words in the same form', async () => {
    const { id, indiener } = await maakGebiedslevering(huis);
    const { pagina, ga, fouten } = await kom(indiener);
    await ga('/aanleveringen');
    await pagina.getByRole('link', { name: /^Begin: / }).click();
    await pagina.locator('[data-cel]').first().waitFor();
    const keuze = pagina.locator('select[data-cel]').first();
    await keuze.selectOption({ index: 1 });
    const datum = pagina.getByPlaceholder('dd-mm-jjjj').first();
    await datum.fill('31-13-2026');
    await datum.blur();
    await pagina.getByText('Gevonden: “31-13-2026”. Verwacht een datum, zoals 31-12-2026.').first().waitFor();
    await datum.fill('31/12/2026');
    await datum.blur();
    expect(await datum.inputValue()).toBe('31-12-2026');
    await pagina.getByText('Alles opgeslagen om').waitFor();
    await kloptOveral(pagina);
    const code = await datum.getAttribute('data-cel');
    const { cellen } = await vraagApi<{ cellen: { gegeven: string; waarde: string | null }[] }>(
      huis,
      indiener.headers,
      'GET',
      `/aanleveringen/${id}`,
    );
    expect(cellen.find(({ gegeven }) => gegeven === code)?.waarde).toBe('2026-12-31');
    expect(fouten).toEqual([]);
  });
});
