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

type Wachttijden = components['schemas']['Wachttijden'];
type Trajecten = components['schemas']['Trajecten'];
type Aansluiting = components['schemas']['Aansluiting'];

let huis: Huis;
let regio: Proefpersoon;
let vraag: Stroomhuis['vraag'];
let beeld: Wachttijden;
/** The kind of help outside the norm that gets worse, and the provider with which one waits longest for it. */
let soort: Wachttijden['rijen'][number];
let langst: Wachttijden['perAanbieder'][number];

const NORM = 42;
const GENOEG = 10;
const mediaan = (maat: Wachttijden['totaal']): number => (maat === null || maat === 'klein' ? -1 : maat.mediaan);
const aantal = (maat: Wachttijden['totaal']): number => (maat === null || maat === 'klein' ? 0 : maat.aantal);

beforeAll(async () => {
  ({ huis, regio, vraag } = await startStroomhuis());
  beeld = await vraag<Wachttijden>('/wachttijden');
  soort = beeld.rijen.find(
    ({ slechterSinds, totaal }) => slechterSinds !== null && mediaan(totaal) > NORM,
  ) as Wachttijden['rijen'][number];
  const { perAanbieder } = await vraag<Wachttijden>(`/wachttijden?per=aanbieder&categorie=${soort.code}`);
  langst = perAanbieder
    .filter(({ maat }) => aantal(maat) >= GENOEG)
    .sort((a, b) => mediaan(b.maat) - mediaan(a.maat))[0] as Wachttijden['perAanbieder'][number];
});
afterAll(() => huis?.sluit());

const getal = (waarde: number): string => waarde.toLocaleString('nl-NL');

describe('for the contract manager of a region', () => {
  it('answers in three clicks how long for what, since when it gets worse, and at whom', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/aanbieders');
    await pagina.getByRole('link', { name: 'Wachttijden', exact: true }).click();
    await volg(bezoeker, /\/wachttijden$/);
    expect(await kop(pagina)).toBe('Wachttijden');
    const zin = pagina.locator('.baken-lead');
    await zin.getByText(`${getal(mediaan(beeld.totaal))} dagen`).waitFor();
    expect(await tekst(zin)).toContain(`Slechter wordt het sinds ${maandnaam(soort.slechterSinds)} voor ${soort.naam}`);
    await zin.getByRole('link', { name: soort.naam }).click();
    await volg(bezoeker, new RegExp(`categorie=${soort.code}`));
    await zin.getByText(`${getal(mediaan(soort.totaal))} dagen`).waitFor();
    await zin
      .getByText(`slechter sinds ${maandnaam(soort.slechterSinds)}`)
      .first()
      .waitFor();
    const lijst = pagina.getByRole('region', { name: 'Bij wie wacht men?', exact: true });
    const eerste = lijst.getByRole('row').nth(1);
    await eerste.getByText(langst.naam, { exact: true }).waitFor();
    expect(await tekst(eerste)).toContain(getal(mediaan(langst.maat)));
    await eerste.getByRole('button', { name: `Toon alleen ${langst.naam}` }).click();
    await volg(bezoeker, new RegExp(`aanbieder=${langst.code}`));
    await zin.getByText(`Bij ${langst.naam} in`).waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('leads with the keyboard from a cell of the map to what lies behind it, and back', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/wachttijden');
    const kaart = pagina.getByRole('grid', { name: 'Wachttijd per soort hulp en gemeente' });
    await kaart.locator('[tabindex="0"]').focus();
    // The longest wait stands first; past "together" and "since" come the municipalities.
    const boven = [...beeld.rijen].sort(
      (a, b) => mediaan(b.totaal) - mediaan(a.totaal),
    )[0] as Wachttijden['rijen'][number];
    const kolom = boven.cellen.findIndex((cel) => aantal(cel) > 0);
    for (let stap = 0; stap < kolom + 3; stap++) await pagina.keyboard.press('ArrowRight');
    const uitleg = String(await pagina.evaluate('document.activeElement.title'));
    expect(uitleg).toContain(`${boven.naam}, ${beeld.kolommen[kolom]?.naam}: de helft wacht hoogstens`);
    await pagina.keyboard.press('Enter');
    await volg(
      bezoeker,
      new RegExp(
        `categorie=${boven.code}&gemeente=${beeld.kolommen[kolom]?.code}|gemeente=${beeld.kolommen[kolom]?.code}&categorie=${boven.code}`,
      ),
    );
    await pagina
      .locator('.baken-lead')
      .getByText(new RegExp(`^In ${beeld.kolommen[kolom]?.naam}`))
      .waitFor();
    // What is chosen is marked, and let go by choosing it again.
    expect(await kaart.locator('[aria-current]').count()).toBe(1);
    await pagina.keyboard.press('Enter');
    await volg(bezoeker, /\/wachttijden$/);
    expect(await kaart.locator('[aria-current]').count()).toBe(0);
    await ga('/wachttijden?leeftijd=12-15&van=2025-11');
    await pagina.getByText(/^Cijfers over november 2025 tot en met/).waitFor();
    await pagina.getByRole('button', { name: 'Wis filters' }).click();
    await volg(bezoeker, /\/wachttijden$/);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('shows each chart as a table with the same figures, and says how they were made and what they are not', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ als: regio });
    await ga('/wachttijden');
    const kaart = pagina.getByRole('region', { name: 'Wachttijd per soort hulp en gemeente', exact: true });
    await kaart.getByRole('button', { name: 'Toon tabel' }).click();
    expect(await kaart.locator('tbody tr').count()).toBe(beeld.rijen.length);
    const verloop = pagina.getByRole('region', { name: 'Verloop per maand', exact: true });
    await verloop.getByRole('button', { name: 'Toon tabel' }).click();
    expect(await verloop.locator('tbody tr').count()).toBe(beeld.reeks.length);
    expect(await tekst(verloop.locator('tbody tr').first())).toContain(maandnaam(beeld.van));
    const verdeling = pagina.getByRole('region', { name: 'Verdeling in weken', exact: true });
    await verdeling.getByRole('button', { name: 'Toon tabel' }).click();
    const weken = await verdeling.locator('tbody td:nth-child(2)').allTextContents();
    expect(weken.map(Number)).toEqual(beeld.verdeling);
    await verloop.getByText('Hoe is dit berekend?').click();
    await verloop.getByText(/^Wachttijd van toewijzing tot start/).waitFor();
    await pagina.getByText(/^Dit is bruto wachttijd/).waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await vertrek();
  });

  it('turns the map to providers, keeps every choice in the address, and says when nobody is left', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, vertrek } = bezoeker;
    await ga('/wachttijden');
    await pagina.getByRole('button', { name: 'Toon per aanbieder' }).click();
    await volg(bezoeker, /per=aanbieder/);
    await pagina.getByRole('grid', { name: 'Wachttijd per aanbieder en soort hulp' }).waitFor();
    await pagina.getByRole('button', { name: /Geslacht/ }).click();
    await pagina.getByRole('option', { name: 'Meisjes' }).click();
    await volg(bezoeker, /geslacht=2/);
    const meisjes = await vraag<Wachttijden>('/wachttijden?geslacht=2');
    await pagina
      .locator('.baken-lead')
      .getByText(`${getal(mediaan(meisjes.totaal))} dagen`)
      .waitFor();
    await ga('/wachttijden?leeftijd=0-3&categorie=47&gemeente=GM0744');
    await pagina.getByText(/begon in deze maanden niemand met/).waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await vertrek();
  });

  it('leads from who waits now to those trajecten, under a pseudonym', async () => {
    const bezoeker = await huis.bezoeker({ als: regio });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/wachttijden');
    await pagina.getByRole('link', { name: 'Bekijk deze trajecten' }).click();
    await volg(bezoeker, /\/trajecten\?stand=wacht/);
    await pagina.getByText(`${beeld.open.aantal} trajecten met deze keuze`).waitFor();
    const { trajecten } = await vraag<Trajecten>('/trajecten?stand=wacht');
    const eerste = trajecten[0] as Trajecten['trajecten'][number];
    const rij = pagina.getByRole('row').nth(1);
    expect(await tekst(rij)).toContain(String(eerste.wachtdagen));
    await kloptOveral(pagina);
    // And on to the messages that tell of it, and back.
    await rij.getByRole('link', { name: `Bekijk de berichten over toewijzing ${eerste.nummer}` }).click();
    await volg(bezoeker, new RegExp(`/berichtenverkeer.*toewijzing=${eerste.nummer}`));
    await pagina.getByRole('button', { name: `Haal weg: Over toewijzing ${eerste.nummer}` }).waitFor();
    await pagina.getByText(`over toewijzing ${eerste.nummer} in`, { exact: false }).waitFor();
    await kloptOveral(pagina);
    await pagina.goBack();
    await volg(bezoeker, /\/trajecten\?stand=wacht/);
    await rij.getByRole('link', { name: `Alle trajecten van jongere ${eerste.persoon}` }).click();
    await volg(bezoeker, new RegExp(`persoon=${eerste.persoon}`));
    await pagina.getByRole('button', { name: `Haal weg: Jongere ${eerste.persoon}` }).click();
    await volg(bezoeker, /\/trajecten$/);
    await pagina.getByRole('button', { name: 'Volgende' }).click();
    await volg(bezoeker, /pagina=2/);
    await pagina.getByText(/^Pagina 2 van \d+$/).waitFor();
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('is right at a desk, on a phone and in the narrowest window', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: regio });
    await ga(`/wachttijden?categorie=${soort.code}`);
    await kloptOokSmal(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('for who may see sums only', () => {
  it('hides what is about few, and has no way to a single traject', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ viewport: SMAL });
    await ga('/wachttijden');
    await pagina.getByText('U ziet geen getallen over minder dan 10 jongeren', { exact: false }).waitFor();
    const cellen = await pagina.locator('.baken-heat__bij').allTextContents();
    expect(cellen.length).toBeGreaterThan(0);
    for (const cel of cellen) expect(Number(cel.replace(/\D/g, ''))).toBeGreaterThanOrEqual(GENOEG);
    await pagina.getByText('De verdeling is voor u niet zichtbaar', { exact: false }).waitFor();
    expect(await pagina.locator('a[href*="/trajecten"]').count()).toBe(0);
    expect(await scrolltOpzij(pagina)).toBe(false);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await ga('/trajecten');
    expect(await pagina.getByRole('table').count()).toBe(0);
    await vertrek();
  });
});

describe('for a provider', () => {
  it('shows its own only', async () => {
    const { id: organisatieId } = await huis.database.db
      .selectFrom('organisatie')
      .select('id')
      .where('kvk', '=', String(langst.kvk))
      .executeTakeFirstOrThrow();
    const { partijId } = await huis.database.db
      .selectFrom('partij')
      .select('id as partijId')
      .where('organisatie_id', '=', organisatieId)
      .executeTakeFirstOrThrow();
    const indiener = await maakProefpersoon(huis.database, 'indiener', { partijId });
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: indiener });
    await ga('/wachttijden');
    const lijst = pagina.getByRole('region', { name: 'Bij wie wacht men?', exact: true });
    await lijst.getByText(langst.naam, { exact: true }).waitFor();
    expect(await lijst.locator('tbody tr').count()).toBe(1);
    expect(await pagina.getByRole('button', { name: 'Aanbieder', exact: false }).count()).toBe(1);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    expect(fouten).toEqual([]);
    await vertrek();
  });
});

describe('what a provider reported against what was awarded', () => {
  it('is explained step by step for who watches over all, by keyboard too', async () => {
    const analist = await maakProefpersoon(huis.database, 'analist');
    const aansluiting = await vraag<Aansluiting>('/aansluiting', analist);
    const bekend = aansluiting.rijen.filter(({ stappen }) => stappen !== null);
    expect(bekend.length).toBeGreaterThan(0);
    const rij = bekend.at(-1) as Aansluiting['rijen'][number];
    const bezoeker = await huis.bezoeker({ als: analist });
    const { pagina, ga, fouten, vertrek } = bezoeker;
    await ga('/aansluiting');
    expect(await kop(pagina)).toBe('Aansluiting op de kwartaalcijfers');
    await pagina.getByRole('button', { name: `Stappen van ${rij.naam}`, exact: true }).focus();
    await pagina.keyboard.press('Enter');
    await volg(bezoeker, new RegExp(`aanbieder=${rij.code}`));
    const trap = pagina.getByRole('region', { name: `Van gemeld naar toegekend: ${rij.naam}` });
    for (const { bedrag } of rij.stappen ?? [])
      expect(await tekst(trap)).toContain(Math.abs(Math.round(bedrag / 100)).toLocaleString('nl-NL'));
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('says to a region that turnover which is not shared is not known', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ als: regio });
    await ga('/aansluiting');
    await pagina.getByText('staat hier geen omzet', { exact: false }).waitFor();
    await pagina.getByText('geen omzet bekend').first().waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await vertrek();
  });
});
