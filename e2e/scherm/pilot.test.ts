import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakProefpersoon } from '../../src/platform/toegang/proefpersoon.ts';
import { type Huis, kloptOveral, kop, SMAL, startHuis, tekst, toegankelijkheidsfouten } from './huis.ts';

let huis: Huis;
let id: number;
const VELDEN = ['verzuimPercentage', 'eigenVermogen', 'personeelskosten'];
const DOELGROEP = {
  ews: true,
  omzetVanaf: null,
  aangewezen: false,
  soorten: [],
  regios: [],
  kvks: [],
  gebieden: [],
  steekproef: null,
};

/** A pilot with three fields, sent to every provider; twenty of them handed in. */
beforeAll(async () => {
  huis = await startHuis();
  const { pool } = huis.database;
  const velden = VELDEN.map((code) => ({
    code,
    versie: 1,
    verplicht: false,
    vormen: ['aanbieder', 'gi', 'combinatie'],
  }));
  const { rows } = await pool.query<{ id: number }>(
    `insert into uitvraag (titel, aan, pilot, periode, deadline, doel, grondslag, velden, doelgroep, status, verstuurd_op)
     values ('Wat is nodig', 'aanbieders', true, '2026-K3', '2026-11-15', 'uitproberen wat nodig is', 'convenant', $1, $2, 'verstuurd', now()) returning id`,
    [JSON.stringify(velden), JSON.stringify(DOELGROEP)],
  );
  id = rows[0]?.id ?? 0;
  await pool.query(
    `insert into partij (soort, naam, organisatie_id, bron) select 'aanbieder', 'Proef ' || o.kvk, o.id, 'proef' from organisatie o
     where not exists (select from partij p where p.organisatie_id = o.id)`,
  );
  await pool.query(
    `insert into aanlevering (uitvraag_id, partij_id, organisatie_id, jeugdregio, vorm, vier_ogen, deadline)
     select $1, p.id, o.id, o.jeugdregio, 'aanbieder', false, '2026-11-15' from partij p join organisatie o on o.id = p.organisatie_id`,
    [id],
  );
  await pool.query(
    `insert into aanlevering_versie
     select a.id, 1, jsonb_build_object('bevindingen', '[]'::jsonb, 'cellen', (
       select jsonb_agg(jsonb_build_object('gegeven', w.gegeven, 'waarde', trim_scale(w.waarde)::text, 'toelichting', ''))
       from waarneming w where w.organisatie_id = a.organisatie_id and w.periode = '2026-K3' and w.gegeven = any ($2) and w.vervangen_op is null)),
       repeat('0', 64), null, 'Proef', now(), null, null, now()
     from aanlevering a where uitvraag_id = $1
       and exists (select from waarneming w where w.organisatie_id = a.organisatie_id and w.periode = '2026-K3' and w.gegeven = 'eigenVermogen' and w.vervangen_op is null)
     order by a.id limit 20`,
    [id, VELDEN],
  );
});
afterAll(() => huis?.sluit());

describe('a pilot', () => {
  it('is judged field by field beside its evidence, with the keyboard alone, and the decision keeps it', async () => {
    const { pagina, ga, fouten, vertrek } = await huis.bezoeker();
    await ga(`/uitvragen/${id}/pilot`);
    expect(await kop(pagina)).toBe('Pilot: Wat is nodig');
    const rij = pagina.getByRole('row', { name: /^Eigen vermogen/ });
    expect(await tekst(rij)).toContain('20 van 20 vulden het in');
    expect(await tekst(rij)).toMatch(
      /Voorspelt.+gaat samen met trede 3 of hoger\..*AUC 0,\d\d \(95%: 0,\d\d tot 0,\d\d\)/,
    );
    const knop = pagina.getByRole('button', { name: 'Beoordeel Eigen vermogen' });
    await knop.focus();
    await pagina.keyboard.press('Enter');
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('radio', { name: 'Opnemen', exact: true }).check();
    await venster.getByRole('button', { name: 'Leg oordeel vast' }).focus();
    await pagina.keyboard.press('Enter');
    await venster.getByText('Er zijn 2 fouten').waitFor();
    expect(await toegankelijkheidsfouten(pagina)).toEqual([]);
    await venster.getByRole('radio', { name: 'Nodig', exact: true }).focus();
    await pagina.keyboard.press('Space');
    await venster.getByRole('textbox', { name: 'Reden' }).focus();
    await pagina.keyboard.type('Zegt veel en is al bekend.');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Het oordeel over “Eigen vermogen” is vastgelegd.').waitFor();
    expect(await tekst(rij)).toContain('Zegt veel en is al bekend.');
    await pagina.getByText('1 oordeel over Eigen vermogen, met het bewijs van toen').click();
    await pagina.getByText('Wat er toen op het scherm stond:').waitFor();
    // From the top: a button that lies half under the bar of the app counts as too small.
    await pagina.evaluate('scrollTo(0, 0)');
    await kloptOveral(pagina);
    expect(fouten).toEqual([]);
    await vertrek();
  });

  it('also judges the group that is asked, on a phone, and says so when the figures changed meanwhile', async () => {
    const { pagina, ga, vertrek } = await huis.bezoeker({ viewport: SMAL });
    await ga(`/uitvragen/${id}/pilot`);
    const kaart = pagina.getByRole('region', { name: 'Van wie vragen we gegevens?' });
    await kaart.getByRole('table').waitFor();
    await pagina.getByRole('button', { name: 'Beoordeel de groep' }).click();
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('radio', { name: 'Nog niet duidelijk of dit de goede groep is' }).check();
    await venster.getByRole('radio', { name: 'Verder onderzoeken' }).check();
    await venster.getByRole('textbox', { name: 'Reden' }).fill('Kijk ook net onder de grens.');
    // Somebody comes into the register while this is being read.
    await huis.database.pool.query(
      `insert into organisatie (kvk, naam, jeugdregio, soorten, bron) values ('90909090', 'Nieuwkomer', 'JZ12', '{jeugdhulp}', 'proef')`,
    );
    await venster.getByRole('button', { name: 'Leg oordeel vast' }).click();
    await venster.getByText('De cijfers bij dit veld zijn veranderd sinds u ze zag.').waitFor();
    expect(await venster.getByRole('textbox', { name: 'Reden' }).inputValue()).toBe('Kijk ook net onder de grens.');
    await venster.getByRole('button', { name: 'Leg oordeel vast' }).click();
    await venster.waitFor({ state: 'detached' });
    expect(await tekst(kaart)).toContain('Kijk ook net onder de grens.');
    // From the top: a button that lies half under the bar of the app counts as too small.
    await pagina.evaluate('scrollTo(0, 0)');
    await kloptOveral(pagina);
    await vertrek();
  });

  it('is only read by who does not ask, and not there for providers', async () => {
    const lezer = await huis.bezoeker({ als: await maakProefpersoon(huis.database, 'accountmanager') });
    await lezer.ga(`/uitvragen/${id}/pilot`);
    await lezer.pagina.getByRole('row', { name: /^Eigen vermogen/ }).waitFor();
    expect(await lezer.pagina.getByRole('button', { name: /Beoordeel/ }).count()).toBe(0);
    await lezer.vertrek();
    const indiener = await huis.bezoeker({ als: await maakProefpersoon(huis.database, 'indiener') });
    await indiener.ga(`/uitvragen/${id}/pilot`);
    expect(await kop(indiener.pagina)).toBe('Niet zichtbaar voor uw rol');
    await indiener.vertrek();
  });
});
