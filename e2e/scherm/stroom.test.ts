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
import { maandnaam, type Stroomhuis, startStroomhuis } from './stroomhuis.ts';

type Stroom = components['schemas']['Stroom'];
type Gebruik = components['schemas']['Zorggebruik'];
type Plafonds = components['schemas']['Plafonds'];

let huis: Huis;
let regio: Proefpersoon;
let vraag: Stroomhuis['vraag'];
let stroom: Stroom;
let gebruik: Gebruik;
/** The provider that was paid most. */
let meest: Gebruik['perAanbieder'][number] & { readonly code: string };

beforeAll(async () => {
  ({ huis, regio, vraag } = await startStroomhuis());
  stroom = await vraag<Stroom>('/stroom');
  gebruik = await vraag<Gebruik>('/zorggebruik');
  meest = gebruik.perAanbieder[0] as typeof meest;
});
afterAll(() => huis?.sluit());

const getal = (waarde: number | null | undefined): string => (waarde ?? -1).toLocaleString('nl-NL');
const reeks = (figuur: string) => stroom.reeksen.find((een) => een.figuur === figuur) as Stroom['reeksen'][number];

describe('flow, for the contract manager of a region', () => {
  it('says who came in and who went out, and which help somebody had, down to the trajecten', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/wachttijden');
    await pagina.getByRole('link', { name: 'Stroom', exact: true }).click();
    await volg(bezoeker, /\/stroom$/);
    expect(await kop(pagina)).toBe('Stroom');
    const zin = pagina.locator('.baken-lead');
    const { nu, eerder } = reeks('instroom:6');
    const verschil = `${getal(Math.abs((nu ?? 0) - Number(eerder)))} ${Number(nu) > Number(eerder) ? 'meer' : 'minder'}`;
    await zin
      .getByText(
        `In de twaalf maanden tot en met ${maandnaam(stroom.tot)} kwamen ${getal(nu)} jongeren de jeugdhulp in die een half jaar of langer geen hulp hadden, ${verschil} dan in het jaar ervoor.`,
      )
      .waitFor();
    expect(await tekst(zin)).toContain(
      `tot en met ${maandnaam(stroom.beslist.tot)} stopte voor ${getal(reeks('uitstroom').nu)}`,
    );
    const beeld = pagina.getByRole('region', { name: 'Van waar naar waar', exact: true });
    const nieuw = stroom.schakels.lijst.filter(({ van }) => van.code === 'nieuw').reduce((n, s) => n + s.aantal, 0);
    expect(await tekst(beeld.getByRole('list', { name: 'Waarvandaan' }))).toContain(`Voor het eerst${getal(nieuw)}`);
    await beeld.getByRole('button', { name: 'Toon tabel' }).click();
    expect(await beeld.locator('tbody tr').count()).toBe(stroom.schakels.lijst.length);
    await beeld.getByRole('link', { name: 'Bekijk de gestopte trajecten' }).click();
    await volg(bezoeker, /\/trajecten\?stand=gestopt/);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('leads from a reason to the trajecten that stopped for it, as many as it says', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/stroom?geslacht=1');
    const jongens = await vraag<Stroom>('/stroom?geslacht=1');
    const reden = jongens.redenen.find(({ code, aantal }) => /^\d\d$/.test(code) && (aantal ?? 0) > 1);
    const redenen = pagina.getByRole('region', { name: 'Waarom hulp stopt', exact: true });
    await redenen.getByRole('link', { name: reden?.naam ?? '', exact: true }).focus();
    await pagina.keyboard.press('Enter');
    await volg(bezoeker, /\/trajecten\?.*reden=\d\d/);
    await pagina.getByText(`${getal(reden?.aantal)} trajecten met deze keuze`, { exact: false }).waitFor();
    await pagina.getByRole('button', { name: `Haal weg: Reden: ${reden?.naam}` }).waitFor();
    await kloptOveral(pagina);
    await pagina.getByRole('button', { name: /^Haal weg: Gestopt van / }).click();
    await volg(bezoeker, /reden=\d\d/);
    expect(pagina.url()).not.toContain('gestoptVan');
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('narrows with the keyboard to one kind of help and lets go of it again', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/stroom');
    const hulp = pagina.getByRole('list', { name: 'Soort hulp' }).getByRole('link').first();
    await hulp.focus();
    expect(await pagina.locator('.baken-sankey__band--stil').count()).toBeGreaterThan(0);
    await pagina.keyboard.press('Enter');
    await volg(bezoeker, /categorie=\d\d/);
    await pagina.getByRole('button', { name: 'Wis filters' }).click();
    await volg(bezoeker, /\/stroom$/);
    await ga('/stroom?gemeente=GM0758&leeftijd=12-15&van=2025-11');
    const breda = await vraag<Stroom>('/stroom?gemeente=GM0758&leeftijd=12-15&van=2025-11');
    const { nu } = breda.reeksen.find(({ figuur }) => figuur === 'instroom:6') ?? {};
    await pagina
      .locator('.baken-lead')
      .getByText(`${getal(nu)} jongeren de jeugdhulp in`)
      .waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('says of each month what is not known yet, and how all was made', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ als: regio });
    await ga('/stroom');
    const maanden = pagina.getByRole('region', { name: 'Per maand', exact: true });
    await maanden.getByRole('button', { name: 'Toon tabel' }).click();
    expect(await maanden.locator('tbody tr').count()).toBe(stroom.maanden.length);
    const laatste = maanden.locator('tbody tr').first();
    expect(await tekst(laatste)).toContain(maandnaam(stroom.tot));
    expect(await laatste.getByText('nog niet bekend').count()).toBe(2);
    await maanden.getByText('Hoe is dit berekend?').click();
    await maanden.getByText(/^Uitstroom\./).waitFor();
    await vertrek();
  });

  it('is right at a desk, on a phone and in the narrowest window', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: regio });
    await ga('/stroom');
    await kloptOokSmal(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('use and money, for the contract manager of a region', () => {
  it('says what was awarded and what the year comes to, per kind of help and per provider', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/stroom');
    await pagina.getByRole('link', { name: 'Gebruik en geld', exact: true }).click();
    await volg(bezoeker, /\/zorggebruik$/);
    const zin = pagina.locator('.baken-lead');
    await zin.getByText(/^In de twaalf maanden tot en met .+ is € .+ toegekend, .+ in het jaar ervoor\./).waitFor();
    expect(await tekst(zin)).toContain(`Heel ${gebruik.jaar} komt naar verwachting uit op €`);
    const waardoor = pagina.getByRole('region', { name: 'Waardoor is het bedrag anders dan een jaar eerder?' });
    await waardoor.getByText(/^Er is € [\d.]+ (meer|minder) toegekend dan in het jaar ervoor/).waitFor();
    expect(await waardoor.locator('tbody tr').count()).toBe(gebruik.perSoort.length);
    const perAanbieder = pagina.getByRole('region', { name: 'Per aanbieder', exact: true });
    expect(await tekst(perAanbieder.getByRole('row').nth(1))).toContain(meest.naam);
    await perAanbieder.getByRole('link', { name: `Bekijk de lopende trajecten: ${meest.naam}` }).click();
    await volg(bezoeker, new RegExp(`/trajecten\\?.*aanbieder=${meest.code}`));
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('sets a ceiling, and warns that 70% of it is used', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/zorggebruik');
    const kaart = pagina.getByRole('region', { name: `Plafond per aanbieder, ${gebruik.jaar}`, exact: true });
    await kaart.getByText(`Nog geen plafonds voor ${gebruik.jaar}`).waitFor();
    await kaart.getByRole('button', { name: 'Leg een plafond vast' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByLabel(/^Plafond voor/).fill('veel');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByText(/Bedrag: gevonden “veel”, verwacht een bedrag in euro’s boven 0/).waitFor();
    await venster.getByText('Aanbieder: niets gekozen', { exact: false }).waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await venster.getByRole('button', { name: /Aanbieder/ }).click();
    await pagina.getByRole('option', { name: meest.naam, exact: true }).click();
    // So that three quarters of it are used.
    const { jaar } = gebruik;
    await venster.getByLabel(/^Plafond voor/).fill(String(Math.round((await gebruikt(jaar)) / 75)));
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await kaart.getByText(new RegExp(`^Het plafond van ${meest.naam} voor ${jaar} is nu €`)).waitFor();
    const [plafond] = (await vraag<Plafonds>('/plafonds')).plafonds;
    expect(plafond).toMatchObject({ agb: meest.code, waarschuw: true });
    const rij = kaart.getByRole('row').nth(1);
    await rij.getByText('70% bereikt', { exact: true }).waitFor();
    await rij.getByText(`sinds ${maandnaam(plafond?.waarschuwingIn ?? '')}`).waitFor();
    expect(await tekst(rij)).toContain('75%');
    await pagina.locator('.baken-lead').getByText('1 aanbieder krijgt een waarschuwing').waitFor();
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('tells who was later that somebody else changed it, and takes it away', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, vertrek } = bezoeker;
    const versie = await versieVan(meest.code);
    expect(await zet(meest.code, { bedrag: 90_000_000, versie })).toBe(200);
    await ga('/zorggebruik');
    const kaart = pagina.getByRole('region', { name: `Plafond per aanbieder, ${gebruik.jaar}`, exact: true });
    await kaart.getByRole('button', { name: `Wijzig het plafond van ${meest.naam}` }).click();
    expect(await zet(meest.code, { bedrag: 90_000_000_000, gemeenten: ['GM0758'], versie: versie + 1 })).toBe(200);
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Bewaar' }).click();
    await venster.getByText(/heeft dit plafond intussen ook gewijzigd/).waitFor();
    await venster.getByRole('button', { name: 'Niet doen' }).click();
    const rij = kaart.getByRole('row').nth(1);
    await rij.getByText('alleen Breda').waitFor();
    await rij.getByText('Nog ruimte').waitFor();
    await kaart.getByRole('button', { name: `Wijzig het plafond van ${meest.naam}` }).click();
    await venster.getByRole('button', { name: 'Verwijder' }).click();
    await kaart.getByText(`Nog geen plafonds voor ${gebruik.jaar}`).waitFor();
    await vertrek();
  });

  it('is right in the narrowest window too', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: regio, viewport: SMAL });
    await ga('/zorggebruik');
    await pagina.setViewportSize({ width: 320, height: 640 });
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('for who may see sums only', () => {
  it('hides what is about few, has no way to a single traject, and shows no ceilings', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/stroom?gemeente=GM0744');
    await pagina.getByText('U ziet geen getallen over minder dan 10 jongeren', { exact: false }).waitFor();
    await pagina.getByText('te klein om te tonen', { exact: false }).first().waitFor();
    expect(await pagina.locator('a[href*="/trajecten"]').count()).toBe(0);
    await kloptOveral(pagina);
    await ga('/zorggebruik');
    await pagina.getByRole('region', { name: /^Waar 20\d\d op uitkomt$/ }).waitFor();
    expect(await pagina.getByText('Plafond per aanbieder', { exact: false }).count()).toBe(0);
    expect(await pagina.locator('a[href*="/trajecten"]').count()).toBe(0);
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('for a provider', () => {
  it('shows its own ceiling only, and no way to change it', async () => {
    const eigen = gebruik.perAanbieder.find(({ kvk }) => kvk !== null) as typeof meest;
    const ander = gebruik.perAanbieder.find(({ code }) => code !== eigen.code) as typeof meest;
    for (const { code } of [eigen, ander])
      expect(await zet(code, { bedrag: 90_000_000, versie: await versieVan(code) })).toBe(200);
    const { partijId } = await huis.database.db
      .selectFrom('partij')
      .innerJoin('organisatie', 'organisatie.id', 'partij.organisatie_id')
      .select('partij.id as partijId')
      .where('organisatie.kvk', '=', String(eigen.kvk))
      .executeTakeFirstOrThrow();
    const indiener = await maakProefpersoon(huis.database, 'indiener', { partijId });
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: indiener });
    await ga('/zorggebruik');
    const kaart = pagina.getByRole('region', { name: `Plafond per aanbieder, ${gebruik.jaar}`, exact: true });
    await kaart.getByText(eigen.naam, { exact: true }).waitFor();
    expect(await kaart.locator('tbody tr').count()).toBe(1);
    expect(await kaart.getByRole('button', { name: /Wijzig|Leg een plafond vast/ }).count()).toBe(0);
    const lijst = pagina.getByRole('region', { name: 'Per aanbieder', exact: true });
    expect(await lijst.locator('tbody tr').count()).toBe(1);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

/** Sets a ceiling beside the screen; answers the status. */
async function zet(agb: string, inhoud: Readonly<Record<string, unknown>>): Promise<number> {
  const antwoord = await fetch(`${huis.adres}/api/v1/jeugdregios/JZ34/plafonds/${agb}/${gebruik.jaar}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...regio.headers },
    body: JSON.stringify(inhoud),
  });
  return antwoord.status;
}

/** Which version of a ceiling there is; 0 when there is none. */
async function versieVan(agb: string): Promise<number> {
  const { plafonds } = await vraag<Plafonds>('/plafonds');
  return plafonds.find((een) => een.agb === agb)?.versie ?? 0;
}

/** What the provider was awarded in the year, in cents: until the month of which the declarations are in. */
async function gebruikt(jaar: number): Promise<number> {
  const { maanden, reeksen, volledigTot } = await vraag<Gebruik>(`/zorggebruik?aanbieder=${meest.code}`);
  const toegekend = reeksen.find(({ figuur }) => figuur === 'toegekend')?.waarden ?? [];
  return maanden.reduce(
    (som, een, nummer) =>
      een.startsWith(String(jaar)) && een <= (volledigTot ?? '') ? som + (toegekend[nummer] ?? 0) : som,
    0,
  );
}

describe('for who watches over all', () => {
  it('numbers are to the nearest five, and say that they do not add up', async () => {
    const analist = await maakProefpersoon(huis.database, 'analist');
    const beeld = await vraag<Stroom>('/stroom', analist);
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: analist });
    await ga('/stroom');
    await pagina.getByText('afgerond op vijf', { exact: false }).waitFor();
    const { in: erin } = beeld.schakels.totaal;
    expect([erin, (erin ?? 1) % 5]).toEqual([expect.any(Number), 0]);
    await pagina.getByText(`voor het eerst of terug in de hulp (${getal(erin)})`).waitFor();
    if (beeld.schakels.verborgen)
      await pagina
        .getByText(/^ongeveer \d/)
        .first()
        .waitFor();
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('amounts are of the region as a whole: there is nothing to choose them by', async () => {
    const analist = await maakProefpersoon(huis.database, 'analist');
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: analist });
    await ga('/zorggebruik');
    await pagina.getByText('U ziet bedragen van een regio als geheel', { exact: false }).waitFor();
    expect(await pagina.getByRole('button', { name: /Leeftijd|Geslacht|Alle gemeenten/ }).count()).toBe(0);
    await pagina.getByRole('button', { name: /Laatste 24 maanden/ }).waitFor();
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await ga('/zorggebruik?gemeente=GM0758');
    await pagina.getByText('U ziet bedragen van een regio als geheel, en niet met een andere keuze erbij.').waitFor();
    await vertrek();
  });
});
