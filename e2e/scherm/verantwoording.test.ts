import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakLogboek, type Vermelding } from '../../src/platform/logboek/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { BREED, type Huis, SMAL, scrolltOpzij, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
let auditor: Proefpersoon;
let indiener: Proefpersoon;

/** A provider, somebody of it, an auditor, and what an analist and a visitor did. */
beforeAll(async () => {
  huis = await startHuis();
  const { database, kvk } = huis;
  const { id: organisatieId } = await database.db
    .selectFrom('organisatie')
    .select('id')
    .where('kvk', '=', kvk)
    .executeTakeFirstOrThrow();
  auditor = await maakProefpersoon(database, 'auditor');
  const partij = await database.db
    .selectFrom('partij')
    .select('id')
    .where('organisatie_id', '=', organisatieId)
    .executeTakeFirst();
  indiener = await maakProefpersoon(database, 'indiener', partij ? { partijId: partij.id } : { organisatieId });
  const wie = {
    persoonId: randomUUID(),
    naam: 'Ans Zandstra',
    client: null,
    rol: 'analist',
    partijId: 1,
    partijNaam: 'NZa',
  };
  const gelezen: Vermelding = {
    verwerkingId: randomUUID(),
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    begin: new Date(),
    wie,
    handeling: 'leesAanbieder',
    soort: 'lezen',
    voorwerp: kvk,
    organisatieId,
    doel: 'vroegsignalering',
    uitkomst: 'toegestaan',
    status: 200,
  };
  const logboek = maakLogboek(database);
  const eerder = (dagen: number) => new Date(Date.now() - dagen * 86_400_000);
  for (let i = 0; i < 60; i++) await logboek.schrijf({ ...gelezen, begin: eerder(i % 20) });
  await logboek.schrijf({ ...gelezen, soort: 'noodtoegang', toelichting: 'De locatie staat onder water' });
  await logboek.schrijf({ ...gelezen, begin: eerder(1), uitkomst: 'geweigerd', status: 403, organisatieId: null });
  const bezoeker = { persoonId: null, naam: '', client: null, rol: 'bezoeker', partijId: null, partijNaam: '' };
  await logboek.schrijf({
    ...gelezen,
    wie: bezoeker,
    handeling: 'aanmelden',
    soort: 'aanmelden',
    uitkomst: 'mislukt',
    status: 401,
  });
  await logboek.sluit();
});
afterAll(() => huis?.sluit());

describe.each([
  ['a desk', BREED],
  ['a phone', SMAL],
])('on %s', (_, viewport) => {
  it.each([
    ['/logboek', 'Logboek'],
    ['/logboek?soort=noodtoegang', 'Logboek'],
    ['/logboek?handeling=bestaat-niet', 'Logboek'],
    ['/beveiliging', 'Beveiliging'],
  ])('%s has nothing that axe objects to', async (pad, kop) => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ als: auditor, viewport });
    await ga(pad);
    expect(await tekst(pagina.locator('h1'))).toBe(kop);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(await scrolltOpzij(pagina)).toBe(false);
    await vertrek();
  });

  it('/inzage shows a provider who looked, without a name', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ als: indiener, viewport });
    await ga('/inzage');
    expect(await tekst(pagina.locator('main'))).toMatch(/NZa.*Analist/);
    expect(await tekst(pagina.locator('main'))).not.toContain('Zandstra');
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(await scrolltOpzij(pagina)).toBe(false);
    await vertrek();
  });
});

it('the auditor goes from a name to all that this person did, and to the next page', async () => {
  const { pagina, ga, klaar, vertrek } = await huis.bezoeker({ als: auditor });
  await ga('/logboek');
  await pagina.getByRole('link', { name: 'Ans Zandstra' }).first().click();
  await klaar();
  expect(pagina.url()).toContain('persoon=');
  await pagina.getByText('62 vermeldingen').waitFor();
  await pagina.getByRole('button', { name: 'Ouder' }).click();
  await pagina.getByText('51 tot en met 62 van 62').waitFor();
  expect(pagina.url()).toContain('pagina=2');
  await pagina.getByRole('link', { name: 'Toon weer alles' }).click();
  await klaar();
  expect(pagina.url()).not.toContain('persoon=');
  expect(pagina.url()).not.toContain('pagina=');
  const [bestand] = await Promise.all([
    pagina.waitForEvent('download'),
    pagina.getByRole('link', { name: 'Download als CSV' }).click(),
  ]);
  expect(bestand.suggestedFilename()).toMatch(/^toegangslog-.*\.csv$/);
  await vertrek();
});
