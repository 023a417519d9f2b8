import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Bezoeker, BREED, type Huis, kloptOveral, kop, SMAL, startHuis, tekst } from './huis.ts';

/** Long pages, looked at twice by axe, take their time on a busy machine. */
const LANG = 300_000;
/** With this the pictures are kept, to be looked at by a person. */
const BEELDEN = process.env.BAKEN_BEELDEN;

let huis: Huis;
let regio: string;
let indiener: Proefpersoon;
let contract: Proefpersoon;
let bezoekers: Bezoeker[] = [];

beforeAll(async () => {
  huis = await startHuis();
  const { pool } = huis.database;
  const { rows } = await pool.query<{ id: number; partij: number; regio: string }>(
    `select o.id, p.id as partij, (select jeugdregio from geleverde_zorg z where z.organisatie_id = o.id and z.vervangen_op is null
       order by clienten desc limit 1) as regio
     from organisatie o join partij p on p.organisatie_id = o.id where o.kvk = $1`,
    [huis.kvk],
  );
  const { id = 0, partij: partijId = 0 } = rows[0] ?? {};
  regio = rows[0]?.regio ?? '';
  indiener = await maakProefpersoon(huis.database, 'indiener', { partijId });
  contract = await maakProefpersoon(huis.database, 'contractmanager', { soort: 'jeugdregio', regiocode: regio });
  await pool.query(
    `insert into verlening (soort, organisatie_id, doel, partij_id, onderdelen, tot, reden)
     values ('deling', $1, 'vroegsignalering', $2, '{oordeel,cijfers,gebeurtenissen}', now() + interval '1 day', 'voor de proef')`,
    [id, contract.partijId],
  );
});
afterEach(async () => {
  for (const bezoeker of bezoekers) await bezoeker.vertrek();
  bezoekers = [];
});
afterAll(() => huis?.sluit());

async function kom(als?: Proefpersoon): Promise<Bezoeker> {
  const bezoeker = await huis.bezoeker(als ? { als } : {});
  bezoekers.push(bezoeker);
  return bezoeker;
}

/** Keeps a picture of the whole page at a desk and on a phone, when asked to. */
async function bewaarBeeld({ pagina }: Bezoeker, naam: string): Promise<void> {
  if (!BEELDEN) return;
  mkdirSync(BEELDEN, { recursive: true });
  for (const [maat, viewport] of Object.entries({ 1440: BREED, 390: SMAL })) {
    await pagina.setViewportSize(viewport);
    await pagina.waitForTimeout(300);
    const hoogte = await pagina.evaluate('document.documentElement.scrollHeight');
    await pagina.setViewportSize({ ...viewport, height: Math.min(9000, Number(hoogte)) });
    await pagina.waitForTimeout(300);
    await pagina.screenshot({ path: `${BEELDEN}/${naam}-${maat}.png` });
  }
  await pagina.setViewportSize(BREED);
}

/** Writes a number into a field as a person does: in it, over what is there, and on to the next. */
async function zet({ pagina }: Bezoeker, naam: string, getal: string): Promise<void> {
  await pagina.getByRole('textbox', { name: naam, exact: true }).focus();
  await pagina.keyboard.press('Control+A');
  await pagina.keyboard.type(getal);
  await pagina.keyboard.press('Tab');
}

const zin = ({ pagina }: Bezoeker) => pagina.locator('main').getByRole('status').first();

describe('what if, for one provider', () => {
  it(
    'is answered with the keyboard alone, kept, opened again and laid beside another',
    async () => {
      const bezoeker = await kom();
      const { pagina } = bezoeker;
      await bezoeker.ga(`/aanbieders/${huis.kvk}`);
      await pagina.getByRole('link', { name: 'Wat als?' }).focus();
      await pagina.keyboard.press('Enter');
      await pagina.waitForURL(/\/scenario$/);
      await bezoeker.klaar();
      expect(await kop(pagina)).toMatch(/^Wat als\?/);
      expect(await tekst(zin(bezoeker))).toMatch(/resultaat over vier kwartalen blijft .* Het voorstel blijft trede/);
      await bewaarBeeld(bezoeker, 'aanbieder-begin');

      await zet(bezoeker, 'Tarief', '-4');
      await pagina.waitForURL(/tarief=-4/);
      await zin(bezoeker).getByText('Met deze aannamen gaat het resultaat').waitFor();
      const schuif = pagina.getByRole('slider', { name: 'Loonkosten, schuif' });
      await schuif.focus();
      for (let stap = 0; stap < 4; stap++) await pagina.keyboard.press('ArrowRight');
      await pagina.waitForURL(/loon=2/);
      await pagina
        .getByRole('region', { name: 'Wat elke aanname doet' })
        .getByRole('rowheader', { name: 'Loonkosten' })
        .waitFor();
      await bewaarBeeld(bezoeker, 'aanbieder');
      await kloptOveral(pagina);

      await pagina.getByRole('button', { name: 'Hoe is Solvabiliteit berekend?' }).focus();
      await pagina.keyboard.press('Enter');
      const uitleg = pagina.getByRole('dialog');
      await uitleg.getByRole('rowheader', { name: 'Eigen vermogen' }).waitFor();
      expect(await tekst(uitleg)).toContain('stand.eigenVermogen / stand.balanstotaal');
      await kloptOveral(pagina);
      await pagina.keyboard.press('Escape');

      await bewaar(bezoeker, 'Lager tarief en hogere lonen');
      await pagina.waitForURL(/open=\d+/);
      await pagina.getByText('Met de cijfers van').first().waitFor();
      await pagina.getByRole('button', { name: 'Zet alles terug' }).focus();
      await pagina.keyboard.press('Enter');
      await pagina.waitForURL((adres) => !adres.search.includes('tarief'));
      await zet(bezoeker, 'Hoeveelheid hulp', '-10');
      await pagina.waitForURL(/volume=-10/);
      await bewaar(bezoeker, 'Minder hulp', true);
      const bewaard = pagina.getByRole('region', { name: 'Bewaarde scenario’s' });
      for (const vakje of await bewaard.getByRole('checkbox').all()) {
        await vakje.focus();
        await pagina.keyboard.press('Space');
      }
      const naast = bewaard.getByRole('table', { name: 'Naast elkaar, met de cijfers van nu' });
      await naast.getByRole('columnheader', { name: 'Minder hulp' }).waitFor();
      expect(await tekst(naast)).toContain('−4%');
      await bewaarBeeld(bezoeker, 'aanbieder-naast');
      await kloptOveral(pagina);
      await bewaard.getByRole('link', { name: 'Lager tarief en hogere lonen' }).click();
      await pagina.waitForURL(/tarief=-4/);
      await zin(bezoeker).getByText('Met deze aannamen gaat het resultaat').waitFor();
      expect(await pagina.getByRole('textbox', { name: 'Tarief', exact: true }).inputValue()).toBe('-4');
      expect(bezoeker.fouten).toEqual([]);
    },
    LANG,
  );

  it(
    'has a table beside its chart, and can be asked of the past',
    async () => {
      const bezoeker = await kom();
      const { pagina } = bezoeker;
      await bezoeker.ga(`/aanbieders/${huis.kvk}/scenario?tarief=-8&bekendOp=2025-06-30`);
      const vak = pagina.getByRole('region', { name: 'Liquiditeit in de twaalf maanden na de laatste cijfers' });
      await vak.getByRole('button', { name: 'Toon tabel' }).click();
      expect(await vak.getByRole('row').count()).toBe(13);
      expect(await tekst(pagina.locator('main'))).toContain('Gerekend met wat bekend was op 30 juni 2025');
      await kloptOveral(pagina);
      expect(bezoeker.fouten).toEqual([]);
    },
    LANG,
  );

  it(
    'is there for the provider itself, that keeps its own to itself unless it shares',
    async () => {
      const bezoeker = await kom(indiener);
      const { pagina } = bezoeker;
      await bezoeker.ga('/zelfbeeld');
      await pagina.getByRole('link', { name: 'Wat als?' }).click();
      await pagina.waitForURL(/\/scenario$/);
      await bezoeker.klaar();
      await zet(bezoeker, 'Ziekteverzuim', '2');
      await pagina.waitForURL(/verzuim=2/);
      await bewaar(bezoeker, 'Griepgolf in de winter');
      const bewaard = pagina.getByRole('region', { name: 'Bewaarde scenario’s' });
      await bewaard.getByRole('link', { name: 'Griepgolf in de winter' }).waitFor();
      expect(await tekst(bewaard)).toContain('Eigen organisatie');
      expect(await tekst(bewaard)).not.toContain('Minder hulp');
      await kloptOveral(pagina);
      expect(bezoeker.fouten).toEqual([]);
    },
    LANG,
  );
});

/** Saves what is assumed under a name, with the keyboard. */
async function bewaar({ pagina }: Bezoeker, naam: string, alsNieuw = false): Promise<void> {
  await pagina.getByRole('button', { name: 'Bewaar dit scenario' }).focus();
  await pagina.keyboard.press('Enter');
  const venster = pagina.getByRole('dialog', { name: 'Bewaar dit scenario' });
  await venster.getByRole('textbox', { name: 'Naam' }).focus();
  await pagina.keyboard.press('Control+A');
  await pagina.keyboard.type(naam);
  if (alsNieuw) {
    await venster.getByRole('button', { name: 'Bewaar als nieuw scenario' }).focus();
  }
  await pagina.keyboard.press('Enter');
  await venster.waitFor({ state: 'detached' });
}

describe('what if, for a region', () => {
  it(
    'says who comes to which trede and who runs out of money first',
    async () => {
      const bezoeker = await kom();
      const { pagina } = bezoeker;
      await bezoeker.ga(`/regios/${regio}`);
      await pagina.getByRole('link', { name: 'Wat als?' }).click();
      await pagina.waitForURL(/\/scenario$/);
      await bezoeker.klaar();
      await zet(bezoeker, 'Tarief', '-5');
      await pagina.waitForURL(/tarief=-5/);
      await pagina
        .getByText(/aanbieders? ga(at|an) omhoog/)
        .first()
        .waitFor();
      await bewaarBeeld(bezoeker, 'regio');
      await kloptOveral(pagina);
      const treden = pagina.getByRole('region', { name: 'Treden, nu en met deze aannamen' });
      await treden.getByRole('button', { name: 'Toon tabel' }).click();
      expect(await treden.getByRole('row').count()).toBe(7);
      await pagina.getByText('Tarief, hulp en bezetting veranderen alleen in deze regio').click();
      await pagina.waitForURL(/werking=regiodeel/);
      await kloptOveral(pagina);
      expect(bezoeker.fouten).toEqual([]);
    },
    LANG,
  );

  it(
    'shows a region what was shared with it, and says that it is not all',
    async () => {
      const bezoeker = await kom(contract);
      const { pagina } = bezoeker;
      await bezoeker.ga(`/regios/${regio}/scenario?tarief=-5`);
      expect(await tekst(pagina.locator('main'))).toContain('gaan dus niet over alle aanbieders');
      await pagina.getByRole('region', { name: 'Aanbieders', exact: true }).getByRole('link').first().click();
      await pagina.waitForURL(/aanbieders\/\d{8}\/scenario\?tarief=-5/);
      await bezoeker.klaar();
      await bezoeker.ga(`/regios/${regio}/scenario?tarief=-5`);
      await bewaarBeeld(bezoeker, 'regio-eigen');
      await kloptOveral(pagina);
      expect(bezoeker.fouten).toEqual([]);
    },
    LANG,
  );
});
