import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, type Huis, kop, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

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

/** The region in which most of the help of the provider is given. */
async function regioVan(kvk: string): Promise<string> {
  const antwoord = await fetch(`${huis.adres}/api/v1/aanbieders/${kvk}`, { headers: huis.headers });
  return ((await antwoord.json()) as { jeugdregio: string }).jeugdregio;
}

describe('sharing a case', () => {
  it('shows the contractmanager what was shared, and nothing else, until it is taken back', async () => {
    const regiocode = await regioVan(huis.kvk);
    const partij = { soort: 'jeugdregio', regiocode, naam: 'Jeugdregio Proefdam' } as const;
    const contractmanager = await kom(await maakProefpersoon(huis.database, 'contractmanager', partij));
    await contractmanager.ga(`/aanbieders/${huis.kvk}`);
    const panelen = contractmanager.pagina;
    await panelen.getByRole('heading', { name: 'Trede, cijfers en gebeurtenissen' }).waitFor();
    expect(await panelen.getByRole('heading', { name: 'Trede nu' }).count()).toBe(0);
    expect(await tekst(panelen.locator('main'))).not.toMatch(/nog niet geleverd|Niet in het EWS/);

    const analist = await kom(await maakProefpersoon(huis.database, 'analist'));
    await analist.ga(`/aanbieders/${huis.kvk}`);
    const { pagina } = analist;
    await pagina.getByRole('button', { name: 'Delen', exact: true }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Deel', exact: true }).click();
    await venster.getByText('Er zijn 2 fouten').waitFor();
    await venster.getByRole('combobox', { name: 'Gemeente of regio' }).fill('Proefdam');
    await pagina.getByRole('option', { name: 'Jeugdregio Proefdam' }).click();
    await venster.getByRole('textbox', { name: 'Waarom deelt u dit?' }).fill('De regio werkt mee aan het herstelplan.');
    await venster.getByRole('button', { name: 'Deel', exact: true }).click();
    await venster.getByText('Gedeeld met Jeugdregio Proefdam.').waitFor();

    await contractmanager.ga('/aanbieders');
    await panelen.getByText('niet zichtbaar voor uw rol').first().waitFor();
    const rij = panelen.getByRole('region', { name: 'Tabel: Aanbieders' }).getByRole('row').nth(1);
    expect(await tekst(rij)).toMatch(/Trede [45]/);
    await contractmanager.ga(`/aanbieders/${huis.kvk}`);
    await panelen.getByRole('heading', { name: 'Trede nu' }).waitFor();
    const cijfers = panelen.getByRole('region', { name: 'Cijfers en normen', exact: true });
    expect(await tekst(cijfers)).toContain('Niet zichtbaar voor uw rol');
    expect(contractmanager.fouten).toEqual([]);

    await venster.getByRole('button', { name: 'Trek de toegang van Jeugdregio Proefdam in' }).click();
    await venster.getByText('De toegang van Jeugdregio Proefdam is ingetrokken.').waitFor();
    await contractmanager.ga(`/aanbieders/${huis.kvk}`);
    expect(await panelen.getByRole('heading', { name: 'Trede nu' }).count()).toBe(0);
    expect(analist.fouten).toEqual([]);
  });
});

describe('access in an emergency', () => {
  it('opens a case that may not be seen, and is judged by the auditor', async () => {
    const elders = (await regioVan(huis.kvk)) === 'JZ02' ? 'JZ41' : 'JZ02';
    const partij = { soort: 'jeugdregio', regiocode: elders, naam: 'Jeugdregio Verweg' } as const;
    const bezoeker = await kom(await maakProefpersoon(huis.database, 'contractmanager', partij));
    const { pagina } = bezoeker;
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    expect(await kop(pagina)).toBe('Niet zichtbaar voor uw rol');
    await pagina.getByRole('button', { name: 'Noodtoegang' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Neem noodtoegang' }).click();
    await venster.getByText('Geef een reden van minstens 20 tekens.').waitFor();
    await venster.getByRole('textbox').fill('De aanbieder sluit vanavond en er wonen kinderen uit onze regio.');
    await venster.getByRole('button', { name: 'Neem noodtoegang' }).click();
    await venster.waitFor({ state: 'detached' });
    await pagina.getByRole('heading', { name: 'Trede nu' }).waitFor();

    const auditor = await kom(await maakProefpersoon(huis.database, 'auditor'));
    await auditor.ga('/noodtoegangen');
    const open = auditor.pagina.getByRole('region', { name: 'Nog te beoordelen' });
    expect(await tekst(open)).toContain('De aanbieder sluit vanavond');
    await open.getByRole('button', { name: /Beoordeel de noodtoegang/ }).click();
    const oordeel = auditor.pagina.getByRole('dialog');
    await oordeel.getByRole('button', { name: 'Leg oordeel vast' }).click();
    await oordeel.getByText('Er zijn 2 fouten').waitFor();
    expect(await toegankelijkheidsfouten(auditor.pagina)).toEqual([]);
    await oordeel.getByRole('radio', { name: 'Terecht', exact: true }).check();
    await oordeel.getByRole('textbox', { name: 'Toelichting' }).fill('De sluiting bleek waar te zijn.');
    await oordeel.getByRole('button', { name: 'Leg oordeel vast' }).click();
    await oordeel.waitFor({ state: 'detached' });
    const klaar = auditor.pagina.getByRole('region', { name: 'Beoordeeld' });
    expect(await tekst(klaar)).toContain('De sluiting bleek waar te zijn.');
    expect(auditor.fouten).toEqual([]);
  });
});
