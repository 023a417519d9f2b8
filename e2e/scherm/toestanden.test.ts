import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bezoeker, type Huis, SMAL, scrolltOpzij, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

interface Lijst {
  aanbieders: { kvk: string; naam: string }[];
  totaal: number;
}

const LIJST = /\/api\/v1\/aanbieders\?/;
const VEEL = 3000;
const LANGE_NAAM =
  'Stichting voor Ambulante, Residentiële en Specialistische Jeugdhulpverlening Noordoost-Twente-Achterhoek en Omstreken';

let huis: Huis;
let bezoeker: Bezoeker;
beforeAll(async () => {
  huis = await startHuis();
});
beforeEach(async () => {
  bezoeker = await huis.bezoeker();
});
afterEach(() => bezoeker.vertrek());
afterAll(() => huis?.sluit());

/** Answers requests for the list of providers with a changed list. */
async function vervangLijst(wijzig: (lijst: Lijst) => Lijst): Promise<void> {
  await bezoeker.pagina.route(LIJST, async (route) => {
    const antwoord = await route.fetch();
    await route.fulfill({ response: antwoord, json: wijzig((await antwoord.json()) as Lijst) });
  });
}

const langer = (lijst: Lijst): Lijst => {
  const aanbieders = Array.from({ length: VEEL }, (_, nummer) => {
    const rij = lijst.aanbieders[nummer % lijst.aanbieders.length] as Lijst['aanbieders'][number];
    return { ...rij, kvk: String(80_000_000 + nummer), naam: `${rij.naam} ${nummer}` };
  });
  return { ...lijst, aanbieders, totaal: VEEL };
};

describe('a screen', () => {
  it('says that the server is away, and recovers when asked to', async () => {
    const { pagina } = bezoeker;
    await pagina.route(LIJST, (route) => route.abort());
    await pagina.goto(`${huis.adres}/aanbieders`);
    await pagina.getByText('Er is geen verbinding met de server').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await pagina.unroute(LIJST);
    await pagina.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await pagina.getByRole('region', { name: 'Tabel: Aanbieders' }).waitFor();
  });

  it('shows grey lines while it waits, and reads that aloud', async () => {
    const { pagina } = bezoeker;
    let los = (): void => undefined;
    const wacht = new Promise<void>((resolve) => {
      los = resolve;
    });
    await pagina.route(LIJST, async (route) => {
      await wacht;
      await route.continue();
    });
    await pagina.goto(`${huis.adres}/aanbieders`);
    await pagina.locator('.baken-skelet__regel').first().waitFor();
    expect(await pagina.getByRole('status').filter({ hasText: 'Bezig met laden' }).count()).toBe(1);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    los();
    await bezoeker.klaar();
  });

  it('says what to do when nothing is known yet', async () => {
    await bezoeker.ga(`/aanbieders/${huis.kvk}?bekendOp=2015-01-01`);
    expect(await tekst(bezoeker.pagina.locator('main'))).toContain('Er is nog geen trede');
    expect(await toegankelijkheidsfouten(bezoeker.pagina)).toEqual([]);
    await bezoeker.ga(`/aanbieders/${huis.kvk}?bekendOp=2015-01-01&tab=cijfers`);
    expect(await tekst(bezoeker.pagina.locator('main'))).toContain('Nog geen cijfers');
  });

  it('knows that it does not know a provider', async () => {
    const { pagina } = bezoeker;
    await pagina.goto(`${huis.adres}/aanbieders/00000000`);
    await pagina.getByRole('heading', { name: 'Deze aanbieder kennen we niet' }).waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  });

  it('draws three thousand providers without drawing three thousand rows, and sorts them at once', async () => {
    const { pagina } = bezoeker;
    await vervangLijst(langer);
    await bezoeker.ga('/aanbieders');
    await pagina.getByText('3.000 van 3.000 aanbieders').waitFor();
    const tabel = pagina.getByRole('region', { name: 'Tabel: Aanbieders' });
    expect(await tabel.getByRole('row').count()).toBeLessThan(80);
    expect(await tabel.getByRole('table').getAttribute('aria-rowcount')).toBe(String(VEEL + 1));
    await tabel.getByRole('button', { name: 'Aanbieder' }).click();
    await pagina.waitForURL(/sorteer=naam-op/);
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
  });

  it('bears a very long name, wide and narrow', async () => {
    await vervangLijst((lijst) => ({
      ...lijst,
      aanbieders: lijst.aanbieders.map((rij) => ({ ...rij, naam: LANGE_NAAM })),
    }));
    await bezoeker.pagina.route(new RegExp(`/api/v1/aanbieders/${huis.kvk}(\\?|$)`), async (route) => {
      const antwoord = await route.fetch();
      const detail = (await antwoord.json()) as object;
      await route.fulfill({ response: antwoord, json: { ...detail, naam: LANGE_NAAM } });
    });
    for (const viewport of [{ width: 1440, height: 900 }, SMAL, { width: 320, height: 640 }]) {
      await bezoeker.pagina.setViewportSize(viewport);
      for (const pad of ['/aanbieders', `/aanbieders/${huis.kvk}`]) {
        await bezoeker.ga(pad);
        expect(await scrolltOpzij(bezoeker.pagina), `${pad} at ${viewport.width}`).toBe(false);
      }
    }
  });
});

describe('a person', () => {
  it('who wants no movement gets none', async () => {
    await bezoeker.ga('/');
    const duren: string[] = await bezoeker.pagina.evaluate(
      '[...document.querySelectorAll("button, a")].map((deel) => getComputedStyle(deel).transitionDuration)',
    );
    expect(new Set(duren.flatMap((duur) => duur.split(', ')).map((duur) => parseFloat(duur) < 0.001))).toEqual(
      new Set([true]),
    );
  });

  it('who uses forced colours still sees the ladder as boxes', async () => {
    await bezoeker.pagina.emulateMedia({ forcedColors: 'active' });
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    const rand = await bezoeker.pagina.evaluate(
      'getComputedStyle(document.querySelector(".baken-tredepaneel__tegel")).borderTopWidth',
    );
    expect(rand).toBe('1px');
  });

  it('who prints gets every part of a provider, and no buttons', async () => {
    const { pagina } = bezoeker;
    await pagina.emulateMedia({ media: 'print' });
    await bezoeker.ga(`/aanbieders/${huis.kvk}`);
    for (const kop of ['Cijfers en normen', 'Signalen in de tijd', 'Gebeurtenissen', 'Cijfers', 'Besluiten'])
      await pagina.getByRole('heading', { name: kop, exact: true }).first().waitFor();
    expect(await pagina.getByRole('button', { name: 'Trede vaststellen' }).count()).toBe(0);
    expect(await pagina.getByRole('tab').count()).toBe(0);
  });

  it('who enlarges the spacing of text loses nothing', async () => {
    // A style of the reader's own is not held to what the page may load.
    const lezer = await huis.bezoeker({ viewport: SMAL, bypassCSP: true });
    await lezer.ga(`/aanbieders/${huis.kvk}`);
    await lezer.pagina.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
    });
    expect(await scrolltOpzij(lezer.pagina)).toBe(false);
    await lezer.vertrek();
  });
});
