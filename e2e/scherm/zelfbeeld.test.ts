import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { legToelichtingenVast } from '../../src/meten/waarnemingen/index.ts';
import { inTransactie, raiseStand } from '../../src/platform/database/index.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { herberekenIn } from '../../src/signaleren/urgentie/index.ts';
import { type Bezoeker, type Huis, kloptOveral, kop, startHuis, tekst } from './huis.ts';

/** Dozens of charts, looked at twice by axe, take their time on a busy machine. */
const LANG = 180_000;

let huis: Huis;
let indiener: Proefpersoon;
let accordeur: Proefpersoon;
let jaarlijks: Proefpersoon;
let bezoekers: Bezoeker[] = [];

beforeAll(async () => {
  huis = await startHuis();
  const { pool } = huis.database;
  const { rows } = await pool.query<{ id: number; partij: number }>(
    `select o.id, p.id as partij from organisatie o join partij p on p.organisatie_id = o.id where o.kvk = $1`,
    [huis.kvk],
  );
  const { id = 0, partij: partijId = 0 } = rows[0] ?? {};
  indiener = await maakProefpersoon(huis.database, 'indiener', { partijId });
  accordeur = await maakProefpersoon(huis.database, 'accordeur', { partijId });
  jaarlijks = await maakProefpersoon(huis.database, 'indiener', { organisatieId: await maakJaarlijkse() });
  await legUit(id);
});
afterEach(async () => {
  for (const bezoeker of bezoekers) await bezoeker.vertrek();
  bezoekers = [];
});
afterAll(() => huis?.sluit());

/** A provider outside the EWS, of which only annual accounts are known. */
async function maakJaarlijkse(): Promise<number> {
  return inTransactie(huis.database, async (trx) => {
    const { rows } = await trx.client.query<{ id: number }>(
      `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ('91000001', 'De Kleine Haven', 'JZ12', '{jeugdhulp}', 'proef') returning id`,
    );
    const id = rows[0]?.id ?? 0;
    for (const [gegeven, waarden] of Object.entries({
      eigenVermogen: [300_000, 400_000],
      balanstotaal: [900_000, 1_000_000],
    }))
      for (const [i, waarde] of waarden.entries())
        await trx.client.query(`insert into waarneming values ('JZ12', $1, $2, $3, $4, '2026-06-01', null, 1)`, [
          id,
          gegeven,
          ['2024', '2025'][i],
          waarde,
        ]);
    await herberekenIn(trx, [id]);
    await raiseStand(trx.db);
    return id;
  });
}

/** What the provider said with its last figure of equity. */
async function legUit(id: number): Promise<void> {
  const { rows } = await huis.database.pool.query<{ periode: string }>(
    `select max(periode) as periode from waarneming where organisatie_id = $1 and gegeven = 'eigenVermogen' and periode like '%K%'`,
    [id],
  );
  const rij = {
    gegeven: 'eigenVermogen',
    periode: rows[0]?.periode ?? '',
    tekst: 'Een gebouw is afgewaardeerd.',
    versie: null,
  };
  await inTransactie(huis.database, async ({ client, db }) => {
    await legToelichtingenVast(client, id, [rij], new Date('2026-11-20T10:00:00Z'));
    await raiseStand(db);
  });
}

async function kom(als: Proefpersoon): Promise<Bezoeker> {
  const bezoeker = await huis.bezoeker({ als });
  bezoekers.push(bezoeker);
  return bezoeker;
}

describe('the own view', () => {
  it(
    'says first what stands out, then shows every risk, and speaks of no trede',
    async () => {
      const bezoeker = await kom(indiener);
      const { pagina } = bezoeker;
      await bezoeker.ga('/zelfbeeld');
      expect(await kop(pagina)).toBe('Onze bedrijfsvoering');
      const inhoud = await tekst(pagina.locator('main'));
      expect(inhoud).toMatch(/voorbij (de|hun) grens/);
      expect(inhoud).toContain('Een gebouw is afgewaardeerd.');
      expect(inhoud).not.toMatch(/trede/i);
      for (const naam of ['Liquiditeit', 'Solvabiliteit', 'Resultaat', 'Productie en omzet', 'Personeel', 'Zorg'])
        await pagina.getByRole('region', { name: naam, exact: true }).waitFor();
      await kloptOveral(pagina);
      expect(bezoeker.fouten).toEqual([]);
    },
    LANG,
  );

  it('is there for who only has annual accounts', async () => {
    const bezoeker = await kom(jaarlijks);
    await bezoeker.ga('/zelfbeeld');
    const inhoud = await tekst(bezoeker.pagina.locator('main'));
    expect(inhoud).toContain('alleen jaarcijfers');
    expect(inhoud).toContain('boekjaar 2025');
    await kloptOveral(bezoeker.pagina);
    expect(bezoeker.fouten).toEqual([]);
  });
});

describe('the mirror', () => {
  it('says with whom, over which quarter, and what the picture means', async () => {
    const bezoeker = await kom(indiener);
    const { pagina } = bezoeker;
    await bezoeker.ga('/mijn-organisatie');
    const spiegel = pagina.getByRole('region', { name: 'Uw cijfers naast die van anderen' });
    const inhoud = await tekst(spiegel);
    expect(inhoud).toContain('U wordt vergeleken met');
    expect(inhoud).toContain('De ruit is uw organisatie');
    expect(inhoud).toMatch(/over \de kwartaal 20\d\d/);
    expect(inhoud).toMatch(/van de 10 anderen zitten lager|Bijna alle anderen/);
    await kloptOveral(pagina);
    expect(bezoeker.fouten).toEqual([]);
  });
});

describe('preparing a talk', () => {
  it(
    'is done with the keyboard, saves by itself, and survives a lost connection',
    async () => {
      const bezoeker = await kom(indiener);
      const { pagina } = bezoeker;
      await bezoeker.ga('/gesprek-voorbereiden');
      await pagina.getByRole('textbox', { name: 'Naam van het gesprek' }).focus();
      await pagina.keyboard.press('Enter');
      await pagina.getByText('Geef het gesprek een naam').waitFor();
      await pagina.keyboard.type('Wintergesprek met de regio');
      await pagina.keyboard.press('Enter');
      await pagina.waitForURL(/gesprek-voorbereiden\/\d+/);
      await bezoeker.klaar();
      expect(await tekst(pagina.locator('main'))).toContain('Alleen mensen van uw organisatie zien het');

      const risico = pagina.getByRole('region', { name: 'Liquiditeit', exact: true });
      const veld = risico.getByRole('textbox', { name: 'Wat doen wij eraan?' });
      await veld.focus();
      await pagina.keyboard.type('Wij maken betaalafspraken.');
      await pagina.keyboard.press('Tab');
      await wachtOpTekst('Wij maken betaalafspraken.');

      await pagina.context().setOffline(true);
      await veld.focus();
      await pagina.keyboard.press('End');
      await pagina.keyboard.type(' En wij sparen.');
      await risico.getByText('Geen verbinding').waitFor();
      await pagina.context().setOffline(false);
      await wachtOpTekst('Wij maken betaalafspraken. En wij sparen.');
      await pagina.reload();
      await bezoeker.klaar();
      expect(await veld.inputValue()).toBe('Wij maken betaalafspraken. En wij sparen.');

      const afspraken = pagina.getByRole('region', { name: 'Afspraken', exact: true });
      await afspraken.getByRole('textbox', { name: 'Wat is afgesproken?' }).focus();
      await pagina.keyboard.type('De regio betaalt binnen 30 dagen');
      await pagina.keyboard.press('Enter');
      await afspraken.getByRole('button', { name: /Haal de afspraak weg/ }).waitFor();
      await kloptOveral(pagina);
      expect(bezoeker.fouten.filter((fout) => !fout.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    },
    LANG,
  );

  it('shows both texts when two people wrote, and lets the writer choose', async () => {
    const { body } = await maak('Twee schrijvers');
    const [een, twee] = [await kom(indiener), await kom(accordeur)];
    for (const bezoeker of [een, twee]) await bezoeker.ga(`/gesprek-voorbereiden/${body.id}`);
    const veld = ({ pagina }: Bezoeker) =>
      pagina.getByRole('region', { name: 'Zorg', exact: true }).getByRole('textbox', { name: 'Wat vragen wij?' });
    await veld(een).fill('Meer tijd.');
    await veld(een).blur();
    await wachtOpTekst('Meer tijd.');
    await veld(twee).fill('Een hoger tarief.');
    await veld(twee).blur();
    const keuze = twee.pagina.getByRole('alert').filter({ hasText: 'Wat de ander schreef: Meer tijd.' });
    await keuze.waitFor();
    expect(await veld(twee).inputValue()).toBe('Een hoger tarief.');
    await keuze.getByRole('button', { name: 'Houd mijn tekst' }).click();
    await wachtOpTekst('Een hoger tarief.');
  });

  it('is nothing that the supervisor has', async () => {
    const { body } = await maak('Alleen voor ons');
    const antwoord = await fetch(`${huis.adres}/api/v1/gesprekken/${body.id}`, { headers: huis.headers });
    expect(antwoord.status).toBe(403);
    const bezoeker = await huis.bezoeker();
    bezoekers.push(bezoeker);
    await bezoeker.ga(`/gesprek-voorbereiden/${body.id}`);
    expect(await kop(bezoeker.pagina)).toBe('Niet zichtbaar voor uw rol');
  });

  it('comes along as a tagged PDF', async () => {
    const { body } = await maak('Om mee te nemen');
    const antwoord = await fetch(`${huis.adres}/api/v1/rapporten/gesprekken/${body.id}`, { headers: indiener.headers });
    expect(antwoord.status).toBe(200);
    const pdf = Buffer.from(await antwoord.arrayBuffer()).toString('latin1');
    expect(pdf).toMatch(/^%PDF/);
    expect(pdf).toContain('/StructTreeRoot');
  });
});

async function maak(titel: string): Promise<{ body: { id: number } }> {
  const antwoord = await fetch(`${huis.adres}/api/v1/gesprekken`, {
    method: 'POST',
    headers: { ...indiener.headers, 'content-type': 'application/json', origin: huis.adres },
    body: JSON.stringify({ titel }),
  });
  expect(antwoord.status).toBe(201);
  return { body: (await antwoord.json()) as { id: number } };
}

const WACHT_MS = 30_000;

/** Until the database has exactly this text. */
async function wachtOpTekst(verwacht: string): Promise<void> {
  for (const einde = Date.now() + WACHT_MS; ; ) {
    const { rowCount } = await huis.database.pool.query('select 1 from gesprekstekst where tekst = $1', [verwacht]);
    if (rowCount) return;
    if (Date.now() > einde) throw new Error(`niet bewaard: ${verwacht}`);
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
}
