import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emailVan } from '../../demo/mensen.ts';
import { AANBIEDER_IN_NOOD } from '../../demo/partijen.ts';
import { ONBEPERKT } from '../../src/platform/http/grenzen.ts';
import { type Bezoeker, BREED, type Huis, SMAL, startHuis, tekst } from './huis.ts';
import { maakLevering, vraagApi } from './leverproef.ts';
import { celMetFocus, drukInVenster, legAllesUit, plak, totBij } from './levertoetsen.ts';

/**
 * The whole journey of a controller with the standard form of a second quarter, from the mail to the mirror: keyboard only, at a
 * desk and on a phone.
 */
let huis: Huis;
let bezoekers: Bezoeker[] = [];
let kvk: string;
// A house of its own for each journey: what one delivers is known in the next, and then nothing is asked any more.
beforeEach(async () => {
  bezoekers = [];
  huis = await startHuis({ aanmelden: true, grenzen: ONBEPERKT });
  const { pool } = huis.database;
  const { rows } = await pool.query<{ kvk: string }>('select kvk from organisatie where naam = $1', [
    AANBIEDER_IN_NOOD,
  ]);
  kvk = rows[0]?.kvk ?? '';
});
afterEach(async () => {
  for (const bezoeker of bezoekers) await bezoeker.vertrek();
  await huis?.sluit();
});

/** Opens the link of a mail, and logs in with the keyboard where that is asked. */
async function openMail(bezoeker: Bezoeker, onderwerp: RegExp, account: string, naam: string): Promise<void> {
  const { pagina } = bezoeker;
  const vind = async () => {
    const { rows } = await huis.database.pool.query<{ onderwerp: string; tekst: string }>(
      'select onderwerp, tekst from bericht where aan = $1 order by id desc',
      [emailVan(account)],
    );
    return rows.find((mail) => onderwerp.test(mail.onderwerp))?.tekst;
  };
  await expect.poll(vind, { timeout: 40_000, interval: 500 }).toBeTruthy();
  const pad = /https?:\/\/[^/\s]+(\/aanleveringen\/\d+)/.exec((await vind()) ?? '')?.[1] ?? '';
  await pagina.goto(`${huis.adres}${pad}`);
  const inloggen = pagina.getByRole('link', { name: naam });
  await inloggen.or(pagina.locator('main[data-klaar="ja"] h1')).first().waitFor();
  await bezoeker.klaar();
  if (await inloggen.isVisible()) {
    await inloggen.focus();
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL((adres) => adres.pathname === pad);
  }
  await bezoeker.klaar();
}

interface Stand {
  readonly status: string;
  readonly versie: number;
  readonly velden: readonly {
    readonly code: string;
    readonly naam: string;
    readonly aard: string | null;
    readonly vorige: { readonly waarde: number } | null;
  }[];
  readonly cellen: readonly { readonly gegeven: string; readonly waarde: string | null }[];
}

/** A plausible figure: a stock stays, what counts up over the year goes on at the same pace. */
function cijferVoor({ aard, vorige }: Stand['velden'][number]): string {
  const waarde = aard === 'stroom' ? (vorige?.waarde ?? 0) * 1.5 : (vorige?.waarde ?? 0);
  return String(Math.round(waarde * 10) / 10).replace('.', ',');
}

/** Types every figure that is still asked, the first of them pasted from a spreadsheet. Answers how many. */
async function vulIn(pagina: Page, stand: Stand): Promise<number> {
  const opCode = new Map(stand.velden.map((veld) => [veld.code, veld]));
  const gevuld = new Set(stand.cellen.flatMap(({ gegeven, waarde }) => (waarde === null ? [] : [gegeven])));
  const leeg = stand.velden.filter(({ code }) => !gevuld.has(code));
  const geplakt = leeg.slice(0, 4);
  await totBij(pagina, '[data-cel]');
  await plak(pagina, geplakt.map((veld) => `${veld.naam}\t${cijferVoor(veld)}`).join('\r\n'));
  await pagina.getByText(`${geplakt.length} cellen ingevuld`).waitFor();
  const klaar = new Set([...gevuld, ...geplakt.map(({ code }) => code)]);
  while ((await pagina.locator('[data-indienen]:focus').count()) === 0) {
    const veld = opCode.get(await celMetFocus(pagina));
    if (veld && !klaar.has(veld.code)) await pagina.keyboard.type(cijferVoor(veld));
    await pagina.keyboard.press('Enter');
  }
  return leeg.length;
}

const keurGoed = async (pagina: Page) => {
  await totBij(pagina, 'button:has-text("Akkoord en indienen")');
  await pagina.keyboard.press('Enter');
  await drukInVenster(pagina, 'Akkoord en indienen');
  await pagina.getByText(/^Ingediend op/).waitFor();
};

describe.each([
  ['at a desk', BREED],
  ['on a phone', SMAL],
] as const)('a second quarter, %s', (waar, viewport) => {
  it('goes from the mail to the mirror with the keyboard alone', { timeout: 300_000 }, async () => {
    const titel = `Kwartaalcijfers ${waar}`;
    const { id } = await maakLevering(huis, { titel, kvk });
    const kom = async () => {
      const bezoeker = await huis.bezoeker({ als: null, viewport });
      bezoekers.push(bezoeker);
      return bezoeker;
    };
    const analist = (methode: string, pad: string, inhoud?: object) =>
      vraagApi<Stand>(huis, huis.headers, methode, pad, inhoud);

    const hanna = await kom();
    const { pagina } = hanna;
    await openMail(hanna, new RegExp(`^Gegevens aanleveren .*${titel}$`), 'hanna', 'Hanna Kwartaalstra');
    const stand = (await pagina.evaluate(`fetch('/api/v1/aanleveringen/${id}').then((a) => a.json())`)) as Stand;
    const begin = performance.now();
    const getypt = await vulIn(pagina, stand);
    await pagina.getByText(/^Eigen vermogen en schulden zijn nu samen .+ een verschil van/).waitFor();
    expect(getypt).toBeGreaterThan(5);
    expect(getypt).toBeLessThanOrEqual(25);
    await pagina.keyboard.press('Enter');
    await legAllesUit(pagina);
    await drukInVenster(pagina, 'Naar het bestuur');
    await pagina.getByText('Wacht op akkoord van het bestuur').waitFor();
    // For a person who has the figures: five minutes.
    expect(performance.now() - begin).toBeLessThan(300_000);

    const ids = await kom();
    await openMail(ids, new RegExp(`^Keur de cijfers goed: ${titel}$`), 'ids', 'Ids Handtekening');
    await keurGoed(ids.pagina);
    await totBij(ids.pagina, 'a:has-text("Ontvangstbewijs van versie 1")');
    await ids.pagina.keyboard.press('Enter');
    await ids.klaar();
    await expect.poll(async () => tekst(ids.pagina.locator('main'))).toMatch(/[0-9a-f]{64}/);

    await analist('POST', `/aanleveringen/${id}/oordeel`, {
      versie: 1,
      terug: [{ gegeven: 'balanstotaal', reden: 'Is dit na de herwaardering?' }],
    });
    await openMail(hanna, new RegExp(`^Teruggestuurd: ${titel}$`), 'hanna', 'Hanna Kwartaalstra');
    await pagina.getByText('Teruggestuurd door de toezichthouder: Is dit na de herwaardering?').waitFor();
    await totBij(pagina, '[data-cel="balanstotaal"]');
    const balans = stand.velden.find(({ code }) => code === 'balanstotaal')?.vorige?.waarde ?? 0;
    await pagina.keyboard.type(String(balans + 1000));
    await pagina.keyboard.press('Tab');
    await pagina.getByText('Alles opgeslagen om').waitFor();
    await legAllesUit(pagina);
    await drukInVenster(pagina, 'Naar het bestuur');
    await pagina.getByText('Wacht op akkoord van het bestuur').waitFor();
    await ids.ga(`/aanleveringen/${id}`);
    await keurGoed(ids.pagina);
    await analist('POST', `/aanleveringen/${id}/oordeel`, { versie: 2, terug: [] });
    await openMail(hanna, new RegExp(`^Geaccepteerd: ${titel}$`), 'hanna', 'Hanna Kwartaalstra');
    await pagina.locator('.baken-leverlead', { hasText: 'Geaccepteerd' }).waitFor();

    // What was delivered comes back at once: the own ratios of this quarter, between those of others.
    await hanna.ga('/mijn-organisatie');
    const spiegel = pagina.locator('.baken-spiegel');
    await spiegel.getByText('over 3e kwartaal 2026').first().waitFor();
    expect([...hanna.fouten, ...ids.fouten]).toEqual([]);
  });
});
