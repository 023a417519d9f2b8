import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import type { components } from '../../web/src/api/gegenereerd/schema.d.ts';
import {
  type Huis,
  kloptOokSmal,
  kloptOveral,
  kop,
  SMAL,
  scrolltOpzij,
  tekst,
  toegankelijkheidsfouten,
  volg,
} from './huis.ts';
import { type Stroomhuis, startStroomhuis } from './stroomhuis.ts';

type Kwaliteit = components['schemas']['Berichtkwaliteit'];
type Berichten = components['schemas']['Berichtenverkeer'];

let huis: Huis;
let regio: Proefpersoon;
let vraag: Stroomhuis['vraag'];
let beeld: Kwaliteit;
/** What is most often late, and who is late with it the most. */
let term: Kwaliteit['termijnen'][number];
let laatst: Kwaliteit['termijnen'][number]['partijen'][number];

beforeAll(async () => {
  ({ huis, regio, vraag } = await startStroomhuis());
  beeld = await vraag<Kwaliteit>('/berichtkwaliteit');
  term = [...beeld.termijnen].sort((a, b) => b.telaat - a.telaat)[0] as Kwaliteit['termijnen'][number];
  laatst = term.partijen[0] as typeof laatst;
});
afterAll(() => huis?.sluit());

const getal = (waarde: number): string => waarde.toLocaleString('nl-NL');
const procent = (deel: number): string =>
  deel.toLocaleString('nl-NL', { style: 'percent', maximumFractionDigits: 0 }).replaceAll(/\s/g, '');
const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

describe('for the contract manager of a region', () => {
  it('tells who is late with what, and leads to the messages behind it', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/wachttijden');
    await pagina.getByRole('link', { name: 'Berichtkwaliteit', exact: true }).click();
    await volg(bezoeker, /\/berichtkwaliteit$/);
    expect(await kop(pagina)).toBe('Kwaliteit van het berichtenverkeer');
    const [optijd, telaat] = (['optijd', 'telaat'] as const).map((wat) =>
      beeld.termijnen.reduce((som, een) => som + een[wat], 0),
    ) as [number, number];
    const zin = await tekst(pagina.locator('.baken-lead'));
    expect(zin).toContain(`${procent(optijd / (optijd + telaat))} van de berichten op tijd`);
    expect(zin).toContain(`${getal(telaat)} van de ${getal(optijd + telaat)} waren te laat`);
    expect(zin).toMatch(/is .+ het verst achter, met .+: [\d.]+ van de [\d.]+ keer te laat/);
    const termijnen = pagina.getByRole('region', { name: 'Op tijd per termijn', exact: true });
    const rij = termijnen.getByRole('row').nth(1);
    expect(await tekst(rij)).toContain(hoofdletter(term.naam));
    expect(await tekst(rij)).toContain(`${laatst.naam} (${getal(laatst.telaat)} keer)`);
    const wie = pagina.getByRole('region', { name: `Wie is te laat met ${term.naam}?`, exact: true });
    expect(await tekst(wie.getByRole('row').nth(1))).toContain(laatst.naam);
    await wie.getByRole('link', { name: `Bekijk de berichten van ${laatst.naam} die te laat zijn` }).click();
    await volg(bezoeker, /\/berichtenverkeer\?/);
    const regel = term.regels[0] ?? '';
    const eerste = pagina.getByRole('row').nth(1);
    expect(await tekst(eerste)).toContain(regel);
    expect(await tekst(eerste)).toMatch(/verwacht uiterlijk|gedaan op/);
    expect(await tekst(pagina.locator('.baken-tabel tbody'))).toContain(laatst.naam);
    await pagina.getByRole('button', { name: `Haal weg: Regel ${term.regels.join(', ')}` }).click();
    await volg(bezoeker, /\/berichtenverkeer\?(?!.*regel)/);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is walked with the keyboard: choose a term, see who is late with it, and go to the messages', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    const start = beeld.termijnen.find(({ code }) => code === 'JW305') as typeof term;
    await ga('/berichtkwaliteit');
    const termijnen = pagina.getByRole('region', { name: 'Op tijd per termijn', exact: true });
    const keuze = termijnen.getByRole('link', { name: 'Startbericht', exact: true });
    await keuze.focus();
    await pagina.keyboard.press('Enter');
    await volg(bezoeker, /termijn=JW305/);
    expect(await keuze.getAttribute('aria-current')).toBe('page');
    const wie = pagina.getByRole('region', { name: 'Wie is te laat met startbericht?', exact: true });
    await wie.waitFor();
    const alle = wie.getByRole('button', { name: `Toon alle ${start.partijen.length}` });
    await alle.focus();
    await pagina.keyboard.press('Enter');
    expect(await wie.locator('tbody tr').count()).toBe(start.partijen.length);
    const link = wie.getByRole('link', { name: /^Bekijk de berichten van/ }).first();
    await link.focus();
    await pagina.keyboard.press('Enter');
    await volg(bezoeker, /\/berichtenverkeer\?.*regel=OP271/);
    const { berichten } = await vraag<Berichten>(
      `/berichtenverkeer?regel=OP271&aanbieder=${start.partijen[0]?.code}&van=${beeld.vanaf}&tot=${beeld.tot}`,
    );
    expect(await pagina.locator('.baken-tabel tbody tr').count()).toBe(berichten.length);
    expect(await tekst(pagina.getByRole('row').nth(1))).toContain(berichten[0]?.identificatie);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('shows which rules between messages are broken, by whom, and with which message', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, vertrek } = bezoeker;
    const dubbel = beeld.regels.find(({ regel }) => regel === 'TR074') as Kwaliteit['regels'][number];
    expect(dubbel.aantal).toBeGreaterThan(0);
    await ga('/berichtkwaliteit');
    const regels = pagina.getByRole('region', { name: 'Regels tussen berichten', exact: true });
    const rij = regels.getByRole('row').filter({ hasText: 'Regel TR074' });
    expect(await tekst(rij)).toContain(dubbel.titel);
    expect(await tekst(rij)).toContain(String(dubbel.partijen[0]?.naam));
    await rij.getByRole('link', { name: 'Bekijk de berichten die regel TR074 overtreden' }).click();
    await volg(bezoeker, /regel=TR074/);
    expect(await tekst(pagina.getByRole('row').nth(1))).toMatch(/Een start met deze sleutel .* is al gestuurd/);
    await vertrek();
  });

  it('says what was rejected and why, how long an answer takes, and how it was worked out', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ als: regio });
    await ga('/berichtkwaliteit');
    const waarom = pagina.getByRole('region', { name: 'Waarom is afgekeurd', exact: true });
    const [meest] = beeld.afkeuringen;
    expect(await tekst(waarom.getByRole('row').nth(1))).toContain(String(meest?.naam));
    const antwoord = pagina.getByRole('region', { name: 'Hoe lang duurt een antwoord?', exact: true });
    const { reactietijd } = beeld;
    const mediaan = reactietijd === null || reactietijd === 'klein' ? -1 : reactietijd.mediaan;
    expect(await tekst(antwoord)).toContain(`${getal(mediaan)} werkdagen`);
    expect(await antwoord.locator('tbody tr').count()).toBe(beeld.openVerzoeken.gemeenten.length);
    const verloop = pagina.getByRole('region', { name: 'Op tijd per maand', exact: true });
    await verloop.getByRole('button', { name: 'Toon tabel' }).click();
    expect(await verloop.locator('tbody tr').count()).toBe(beeld.reeks.length);
    await verloop.getByText('Hoe is dit berekend?').click();
    await verloop.getByText(/^Op tijd\. Berichten die binnen hun termijn/).waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await vertrek();
  });

  it('finds messages by kind and by what is wrong with them', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/berichtenverkeer');
    await pagina.getByRole('button', { name: /Oordeel/ }).click();
    await pagina.getByRole('option', { name: 'Met fouten' }).click();
    await volg(bezoeker, /fouten=ja/);
    await pagina.getByRole('button', { name: /Soort bericht/ }).click();
    await pagina.getByRole('option', { name: /^JW315/ }).click();
    await volg(bezoeker, /soort=JW315/);
    const { totaal } = await vraag<Berichten>('/berichtenverkeer?fouten=ja&soort=JW315');
    await pagina
      .locator('.baken-lead')
      .getByText(`${getal(totaal)} berichten in`)
      .waitFor();
    await kloptOveral(pagina);
    await pagina.getByRole('button', { name: 'Wis filters' }).click();
    await volg(bezoeker, /\/berichtenverkeer$/);
    await pagina.getByRole('button', { name: 'Volgende' }).click();
    await volg(bezoeker, /pagina=2/);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is right at a desk, on a phone and in the narrowest window', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: regio });
    await ga('/berichtkwaliteit');
    await kloptOokSmal(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('for others', () => {
  it('shows the supervisor the sums, and no way to a single message', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ viewport: SMAL });
    await ga('/berichtkwaliteit');
    await pagina.getByText(/van de berichten op tijd/).waitFor();
    expect(await pagina.locator('a[href*="/berichtenverkeer"]').count()).toBe(0);
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await vertrek();
  });

  it('shows a provider its own only', async () => {
    const start = beeld.termijnen.find(({ code }) => code === 'JW305') as typeof term;
    const eigen = start.partijen.find(({ kvk }) => kvk !== null) as typeof laatst;
    const { partijId } = await huis.database.db
      .selectFrom('partij')
      .innerJoin('organisatie', 'organisatie.id', 'partij.organisatie_id')
      .select('partij.id as partijId')
      .where('organisatie.kvk', '=', String(eigen.kvk))
      .executeTakeFirstOrThrow();
    const indiener = await maakProefpersoon(huis.database, 'indiener', { partijId });
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: indiener });
    await ga('/berichtkwaliteit?termijn=JW305');
    const wie = pagina.getByRole('region', { name: 'Wie is te laat met startbericht?', exact: true });
    await wie.getByText(eigen.naam, { exact: true }).waitFor();
    expect(await wie.locator('tbody tr').count()).toBe(1);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});
