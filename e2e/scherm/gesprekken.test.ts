import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vandaag } from '../../src/platform/klok.ts';
import { maakProefpersoon, type Proefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, kop, startHuis, tekst } from './huis.ts';

let huis: Huis;
let manager: Proefpersoon;
let partner: Proefpersoon;
let naam: string;
beforeAll(async () => {
  huis = await startHuis();
  const { db } = huis.database;
  const rij = await db
    .selectFrom('organisatie as o')
    .innerJoin('partij as p', 'p.organisatie_id', 'o.id')
    .select(['o.naam', 'p.id as partijId'])
    .where('o.kvk', '=', huis.kvk)
    .executeTakeFirstOrThrow();
  naam = rij.naam;
  manager = await maakProefpersoon(huis.database, 'accountmanager');
  partner = await maakProefpersoon(huis.database, 'indiener', { partijId: rij.partijId });
}, 300_000);
afterAll(() => huis?.sluit());

/** Fills in a day, part by part, as a person types it. */
async function typDag(vak: import('playwright-core').Locator, dag: string): Promise<void> {
  const [jaar = '', maand = '', nummer = ''] = dag.split('-');
  const delen = vak.getByRole('spinbutton');
  for (const [i, deel] of [nummer, maand, jaar].entries()) {
    await delen.nth(i).click();
    await delen.nth(i).pressSequentially(deel);
  }
}

describe('talks', () => {
  it('go from whose turn it is to a report that the partner agrees with', async () => {
    const { pagina, ga, klaar, fouten, vertrek } = await huis.bezoeker({ als: manager });
    await ga('/gesprekken?tab=dekking&stand=achter');
    expect(await kop(pagina)).toBe('Gesprekken');
    expect(await tekst(pagina.locator('.baken-lead'))).toMatch(/niet op tijd gesproken/);
    await kloptOveral(pagina);

    await pagina
      .getByRole('textbox', { name: 'Zoek op naam' })
      .or(pagina.getByRole('searchbox', { name: 'Zoek op naam' }))
      .fill(naam);
    await pagina.getByRole('button', { name: `Plan een gesprek met ${naam}` }).click();
    await pagina.getByRole('button', { name: 'Plan het gesprek' }).click();
    await pagina.getByText('Er is 1 fout').waitFor();
    await typDag(pagina.getByRole('dialog').getByRole('group', { name: 'Datum' }), vandaag());
    await pagina.getByRole('button', { name: 'Plan het gesprek' }).click();
    await pagina.waitForURL(/\/dossiers\/\d+/);
    await klaar();
    const pad = new URL(pagina.url()).pathname;
    await pagina.getByRole('button', { name: 'Bereid voor', exact: true }).click();
    await pagina.getByText('Er is nog geen vorig gesprek.').waitFor();
    await kloptOveral(pagina);

    const id = pad.split('/').at(-1);
    const stap = await pagina.request.post(`${huis.adres}/api/v1/dossiers/${id}/gebeurtenissen`, {
      headers: { ...manager.headers, origin: huis.adres },
      data: {
        sleutel: crypto.randomUUID(),
        opdracht: { soort: 'overgang', overgang: 'voer', van: 'voorbereid', velden: { gevoerdOp: vandaag() } },
      },
    });
    expect(stap.status()).toBe(200);
    await ga(pad);
    const veld = pagina.getByRole('textbox', { name: /Wat is er gezegd of besloten over: Vooruitblik/ });
    await veld.fill('Na februari is er geld nodig.');
    await veld.blur();
    await pagina.getByRole('textbox', { name: 'Wat spreekt u af?' }).fill('Stuur de begroting');
    await pagina.getByRole('button', { name: 'Leg de afspraak vast' }).click();
    await pagina.getByText('Stuur de begroting').first().waitFor();
    await pagina.getByRole('button', { name: 'Maak het verslag', exact: true }).click();
    await pagina.getByText(/Gemaakt op/).waitFor();
    await pagina.getByRole('button', { name: 'Leg het verslag voor' }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Leg het verslag voor' }).click();
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });

    const ander = await huis.bezoeker({ als: partner });
    await ander.ga('/gesprekken');
    await ander.pagina
      .getByRole('link', { name: new RegExp(naam) })
      .first()
      .click();
    await ander.klaar();
    await ander.pagina.getByText('Na februari is er geld nodig.').first().waitFor();
    expect(await ander.pagina.getByText('Wat veranderde er?').count()).toBe(0);
    expect([...fouten, ...ander.fouten]).toEqual([]);
    await ander.vertrek();

    await ga('/gesprekken?tab=regels');
    await kloptOveral(pagina);
    await vertrek();
  }, 240_000);
});

describe('the convenant', () => {
  it('shows use with definitions, takes lessons and judgements, and gives the export', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga('/convenant');
    expect(await tekst(pagina.locator('.baken-lead'))).toMatch(/instrumenten gebruikt/);
    await kloptOveral(pagina);
    const [bestand] = await Promise.all([
      pagina.waitForEvent('download'),
      pagina.getByRole('link', { name: 'Evaluatie, zonder namen' }).click(),
    ]);
    expect(bestand.suggestedFilename()).toMatch(/^evaluatie-convenant-.*\.xlsx$/);
    await ga('/convenant?tab=verbeteren');
    await pagina.getByRole('textbox', { name: 'In één zin' }).fill('Kortere formulieren');
    await pagina.getByRole('textbox', { name: /Wat leerde u/ }).fill('Minder velden geeft meer meldingen.');
    await pagina.getByRole('button', { name: 'Leg vast', exact: true }).click();
    await pagina.getByRole('heading', { name: 'Kortere formulieren' }).waitFor();
    await kloptOveral(pagina);
    await ga('/convenant?tab=effect');
    await pagina.getByRole('textbox', { name: 'Waaruit blijkt dat?' }).fill('Wij spreken elkaar vaker.');
    await pagina.getByRole('button', { name: 'Leg het oordeel vast' }).click();
    await pagina.getByText('Ja: 1. Deels: 0. Nee: 0.').waitFor();
    await ga('/convenant?tab=overleggen');
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  }, 240_000);
});
