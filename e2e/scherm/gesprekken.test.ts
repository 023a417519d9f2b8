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

/** Plans a talk as the screen does. */
async function plan(pagina: import('playwright-core').Page, met: string): Promise<void> {
  const antwoord = await pagina.request.post(`${huis.adres}/api/v1/accountgesprekken`, {
    headers: { ...manager.headers, origin: huis.adres },
    data: {
      ...{ partner: { soort: 'aanbieder', code: huis.kvk }, datum: '2199-01-04', wijze: 'video', duur: 60 },
      ...{ sleutel: crypto.randomUUID(), aanleiding: `Nog een gesprek met ${met}` },
    },
  });
  expect(antwoord.status()).toBe(201);
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
    // Two clicks are one act: one point, one agreement, one report.
    await pagina.getByRole('textbox', { name: 'Nieuw onderwerp' }).fill('Wat verder ter tafel kwam');
    await pagina.getByRole('button', { name: 'Zet op de agenda' }).dblclick();
    await pagina.getByRole('textbox', { name: 'Wat spreekt u af?' }).fill('Stuur de begroting');
    await pagina.getByRole('button', { name: 'Leg de afspraak vast' }).dblclick();
    await pagina.getByText('Stuur de begroting').first().waitFor();
    await pagina.getByRole('button', { name: 'Maak het verslag', exact: true }).dblclick();
    await pagina.getByText(/Gemaakt op/).waitFor();
    await klaar();
    const { rows } = await huis.database.pool.query<{ wat: string; aantal: number }>(
      `select coalesce(gegevens ->> 'onderdeel', soort) as wat, count(*)::int as aantal from dossiergebeurtenis
       where dossier_id = $1 and (soort = 'taakErbij' or gegevens ->> 'onderdeel' = 'verslag'
         or (gegevens ->> 'onderdeel' = 'agendapunt' and gegevens -> 'gegevens' ->> 'titel' = 'Wat verder ter tafel kwam'))
       group by 1 order by 1`,
      [id],
    );
    expect(rows).toEqual(['agendapunt', 'taakErbij', 'verslag'].map((wat) => ({ wat, aantal: 1 })));
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
    await ander.pagina.getByText('De agenda verandert nu niet meer.').waitFor();
    expect(await ander.pagina.getByRole('button', { name: /Haal weg|Zet op de agenda/ }).count()).toBe(0);
    await ander.pagina.getByRole('button', { name: 'Vraag om een aanpassing' }).click();
    const venster = ander.pagina.getByRole('dialog');
    await venster.getByRole('textbox', { name: /Waarom zet u deze stap/ }).fill('Het is na maart, niet na februari.');
    await venster.getByRole('button', { name: 'Vraag om een aanpassing' }).click();
    await venster.waitFor({ state: 'detached' });
    expect([...fouten, ...ander.fouten]).toEqual([]);
    await ander.vertrek();

    await ga(pad);
    expect(await tekst(pagina.locator('.baken-lead'))).toMatch(
      /Aanpassing gevraagd.*De reden: Het is na maart, niet na februari\..*Pas het verslag aan/s,
    );
    await kloptOveral(pagina);
    // Who plans a second talk is told of the first.
    await plan(pagina, naam);
    await ga('/gesprekken');
    await pagina.getByRole('button', { name: 'Plan een gesprek' }).click();
    await pagina.getByRole('dialog').getByRole('combobox').first().fill(naam);
    await pagina
      .getByRole('option', { name: new RegExp(naam) })
      .first()
      .click();
    await pagina.getByText(new RegExp(`Met ${naam} staat al een gesprek gepland`)).waitFor();
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  }, 240_000);

  it('have rules that are written on the screen', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker({ als: manager });
    await ga('/gesprekken?tab=regels');
    await kloptOveral(pagina);
    await pagina.getByRole('button', { name: 'Voeg een regel toe' }).click();
    await pagina.getByRole('textbox', { name: 'Naam van de regel' }).fill('Aanbieder op trede 2');
    await pagina.getByRole('button', { name: /Bij welke trede/ }).click();
    await pagina.getByRole('option', { name: 'trede 2 of hoger' }).click();
    await kloptOveral(pagina);
    await pagina.getByRole('button', { name: 'Neem over' }).click();
    await pagina.getByRole('textbox', { name: 'Waarom wijzigt u dit?' }).fill('Wij spreken ook trede 2 vaker.');
    await pagina.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
    await pagina.getByText(/^Versie 2, vanaf .*: geldt nu$/).waitFor();
    expect(await tekst(pagina.getByRole('row', { name: /Aanbieder op trede 2/ }).first())).toMatch(
      /Aanbieder op trede 2.*Aanbieder.*trede 2 of hoger.*elke 12 maanden/s,
    );
    expect(fouten).toEqual([]);
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
    await ga('/convenant?van=xx');
    await pagina.getByText('In het adres staat van = “xx”.').waitFor();
    await ga('/convenant?van=2026-06-01&tot=2026-01-31');
    await pagina.getByText('In het adres staat van = “2026-06-01”.').waitFor();
    await kloptOveral(pagina);
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
