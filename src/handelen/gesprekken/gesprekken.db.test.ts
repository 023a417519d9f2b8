import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GEMEENTEN } from '../../meten/register/index.ts';
import { vandaag } from '../../platform/klok.ts';
import type { Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { KVK, maakProefgesprek } from './proefgesprek.ts';

let huis: Awaited<ReturnType<typeof maakProefgesprek>>;
let { proef, manager, partner, vreemde, vraag, lees, stap, plan } = {} as typeof huis;
beforeAll(async () => {
  huis = await maakProefgesprek();
  ({ proef, manager, partner, vreemde, vraag, lees, stap, plan } = huis);
}, 120_000);
afterAll(() => proef.sluit());

describe('the cycle', () => {
  it('is over every provider in scope, every municipality and every region of the register', async () => {
    const { rijen, buiten, regios } = await lees(manager, '/gesprekscyclus');
    const aantal = (soort: string) => rijen.filter((rij: { soort: string }) => rij.soort === soort).length;
    expect(aantal('gemeente')).toBe(GEMEENTEN.length);
    expect(aantal('jeugdregio')).toBe(regios.length);
    expect([aantal('aanbieder'), buiten]).toEqual([1, 0]);
    expect(rijen.every(({ stand }: { stand: string }) => stand === 'nooit')).toBe(true);
  });

  it('counts a talk from outside Baken, until that is taken back', async () => {
    const GM = { soort: 'gemeente', code: 'GM0307' };
    const melding = { partner: GM, gevoerdOp: vandaag(), bron: 'Agenda van de afdeling' };
    const { inhoud } = await vraag(manager, 'POST', '/eerdere-gesprekken', melding);
    const stand = async () =>
      (await lees(manager, '/gesprekscyclus')).rijen.find(({ code }: { code: string }) => code === GM.code).stand;
    expect(await stand()).toBe('opTijd');
    expect((await vraag(manager, 'DELETE', `/eerdere-gesprekken/${inhoud.id}`)).status).toBe(204);
    expect(await stand()).toBe('nooit');
    expect((await vraag(manager, 'DELETE', `/eerdere-gesprekken/${inhoud.id}`)).status).toBe(404);
    expect((await vraag(manager, 'POST', '/eerdere-gesprekken', { ...melding, gevoerdOp: '2199-01-01' })).status).toBe(
      400,
    );
  });

  it('is for who watches over all, and so are its rules', async () => {
    expect((await vraag(partner, 'GET', '/gesprekscyclus')).status).toBe(403);
    const { versies } = await lees(manager, '/gespreksritmes');
    const { code: _, versie, ...vorige } = versies[0];
    const nieuw = { ...vorige, geldigVan: vandaag(), basis: versie, binnenkortDagen: 14 };
    expect((await vraag(partner, 'POST', '/gespreksritmes', nieuw)).status).toBe(403);
    expect(
      (await vraag(manager, 'POST', '/gespreksritmes', { ...nieuw, regels: vorige.regels.slice(0, 1) })).status,
    ).toBe(400);
    expect((await vraag(manager, 'POST', '/gespreksritmes', nieuw)).inhoud.versie).toBe(versie + 1);
    // Somebody else was first.
    expect((await vraag(manager, 'POST', '/gespreksritmes', nieuw)).status).toBe(409);
    expect((await lees(manager, '/gesprekscyclus')).ritme.binnenkortDagen).toBe(14);
  });
});

describe('a talk', () => {
  it('goes from plan to report, with the partner in the same dossier', async () => {
    const id = await plan();
    expect((await lees(vreemde, '/accountgesprekken')).gesprekken).toEqual([]);
    expect((await lees(partner, '/accountgesprekken')).gesprekken).toHaveLength(1);
    const ics = await vraag(partner, 'GET', `/overleggen/${id}/uitnodiging.ics`);
    expect(ics.inhoud).toContain('BEGIN:VEVENT');
    expect(ics.inhoud).toContain('STATUS:TENTATIVE');
    expect(ics.inhoud.replaceAll('\r\n ', '')).toMatch(/ORGANIZER;CN="[^"]+":mailto:baken@voorbeeld\.example/);
    expect((await stap(manager, id, 'nodigUit', 'gepland')).status).toBe(200);
    const vast = await vraag(manager, 'GET', `/overleggen/${id}/uitnodiging.ics`);
    expect(vast.inhoud).toContain('STATUS:CONFIRMED');

    // Who talks with a provider knows that its draaiboek stands on the transfer.
    await proef.database.pool.query(
      `insert into dossier (kenmerk, procedure, versie, titel, organisatie_id, toestand, sinds, geopend_op, laatst_op, laatste_nummer, laatste_hash, zicht, velden)
       select 'DRB-2026-999999', 'draaiboek', 2, 'Draaiboek', organisatie_id, 'overdracht', sinds, geopend_op, laatst_op, 1, laatste_hash, zicht, '{}' from dossier where id = $1`,
      [id],
    );
    const sleutel = randomUUID();
    const voorbereid = await vraag(manager, 'POST', `/overleggen/${id}/voorbereiding`, { sleutel });
    expect(voorbereid.inhoud.voorbereiding).toMatchObject({
      ...{ vorigGesprek: false, trede: { nu: 3 } },
      zaken: [{ kenmerk: 'DRB-2026-999999', soort: 'Draaiboek Continuïteit jeugdhulp', stand: 'Overdracht' }],
    });
    const nogEens = await vraag(manager, 'POST', `/overleggen/${id}/voorbereiding`, { sleutel });
    expect(nogEens.inhoud.agenda).toEqual(voorbereid.inhoud.agenda);
    expect((await lees(manager, `/dossiers/${id}`)).toestand).toBe('voorbereid');
    // What the supervisor prepared is not for the partner; the agenda is.
    const bijPartner = await lees(partner, `/overleggen/${id}`);
    expect(bijPartner.voorbereiding).toBeNull();
    expect(bijPartner.agenda.length).toBe(voorbereid.inhoud.agenda.length);
    expect((await vraag(vreemde, 'GET', `/overleggen/${id}`)).status).toBe(404);

    const punt = randomUUID();
    const wens = { sleutel: randomUUID(), titel: 'De winter', aanleiding: '', vervallen: false };
    expect((await vraag(partner, 'PUT', `/overleggen/${id}/agendapunten/${punt}`, wens)).status).toBe(200);
    const morgen = await stap(manager, id, 'voer', 'voorbereid', { velden: { gevoerdOp: '2199-01-01' } });
    expect(morgen.status).toBe(409);
    expect((await stap(manager, id, 'voer', 'voorbereid', { velden: { gevoerdOp: vandaag() } })).status).toBe(200);
    expect((await stap(manager, id, 'legVoor', 'gevoerd')).inhoud.detail).toContain('Maak eerst het verslag');

    const schrijf = (wie: Proefpersoon, tekst: string, nummer: number) =>
      vraag(wie, 'PUT', `/overleggen/${id}/bevindingen/${punt}`, {
        sleutel: randomUUID(),
        tekst,
        besproken: true,
        nummer,
      });
    expect((await schrijf(partner, 'Wij schrijven zelf', 0)).status).toBe(409);
    const { inhoud: eerste } = await schrijf(manager, 'Er is geld tot februari.', 0);
    expect((await schrijf(manager, 'Van een ander scherm', 0)).inhoud.detail).toContain('intussen ook gewijzigd');
    expect((await schrijf(manager, 'Er is geld tot februari.', 0)).inhoud.nummer).toBe(eerste.nummer);
    expect((await lees(partner, `/overleggen/${id}`)).agenda.at(-1).tekst).toBe('');

    const taak = { soort: 'taakErbij', naam: 'Stuur de begroting', voor: 'gesprekspartner', tot: vandaag() };
    await vraag(manager, 'POST', `/dossiers/${id}/gebeurtenissen`, { sleutel: randomUUID(), opdracht: taak });
    const verslag = await vraag(manager, 'POST', `/overleggen/${id}/verslag`, { sleutel: randomUUID() });
    expect(verslag.inhoud.verslag.afspraken).toEqual([
      { naam: 'Stuur de begroting', voor: 'Gesprekspartner', tot: vandaag() },
    ]);
    await schrijf(manager, 'Er is geld tot maart.', eerste.nummer);
    expect((await stap(manager, id, 'legVoor', 'gevoerd')).inhoud.detail).toContain('Maak het verslag opnieuw');
    await vraag(manager, 'POST', `/overleggen/${id}/verslag`, { sleutel: randomUUID() });
    expect((await stap(manager, id, 'legVoor', 'gevoerd')).status).toBe(200);
    expect((await lees(partner, `/overleggen/${id}`)).verslag.punten).toEqual([
      { titel: 'De winter', tekst: 'Er is geld tot maart.' },
    ]);
    expect((await stap(partner, id, 'stemIn', 'verslagVoorgelegd')).status).toBe(200);
    expect((await stap(manager, id, 'rondAf', 'vastgesteld')).inhoud.detail).toContain('nog 1 afspraak');

    // The next talk finds what is open, and the day of this one.
    const volgende = await plan();
    const { inhoud } = await vraag(manager, 'POST', `/overleggen/${volgende}/voorbereiding`, { sleutel: randomUUID() });
    expect(inhoud.voorbereiding).toMatchObject({ vorigGesprek: true, van: vandaag() });
    expect(inhoud.voorbereiding.afspraken).toMatchObject([{ naam: 'Stuur de begroting', dossierId: id }]);
    expect(inhoud.agenda[0].titel).toBe('Afspraken uit het vorige gesprek');
    const rij = (await lees(manager, '/gesprekscyclus')).rijen.find(({ code }: { code: string }) => code === KVK);
    expect(rij).toMatchObject({ laatst: vandaag(), gepland: { id: volgende } });
  });

  it('keeps one of two texts that are saved at once, and tells who was second', async () => {
    const id = await plan();
    const punt = randomUUID();
    const wens = { sleutel: randomUUID(), titel: 'Tegelijk', aanleiding: '', vervallen: false };
    await vraag(manager, 'PUT', `/overleggen/${id}/agendapunten/${punt}`, wens);
    const schrijf = (tekst: string) =>
      vraag(manager, 'PUT', `/overleggen/${id}/bevindingen/${punt}`, {
        ...{ sleutel: randomUUID(), tekst, besproken: true, nummer: 0 },
      });
    const antwoorden = await Promise.all(['een', 'twee', 'drie'].map(schrijf));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const winnaar = ['een', 'twee', 'drie'][antwoorden.findIndex(({ status }) => status === 200)];
    const { agenda } = await lees(manager, `/overleggen/${id}`);
    expect(agenda.find((een: { id: string }) => een.id === punt).tekst).toBe(winnaar);
  });

  it('is prepared once, and reported once, by who asks twice at once', async () => {
    const id = await plan();
    const bereid = () => vraag(manager, 'POST', `/overleggen/${id}/voorbereiding`, { sleutel: randomUUID() });
    expect((await Promise.all([bereid(), bereid()])).map(({ status }) => status)).toEqual([200, 200]);
    const { agenda } = await lees(manager, `/overleggen/${id}`);
    expect(new Set(agenda.map(({ titel }: { titel: string }) => titel)).size).toBe(agenda.length);
    await vraag(manager, 'PUT', `/overleggen/${id}/bevindingen/${agenda[0].id}`, {
      ...{ sleutel: randomUUID(), tekst: 'Besproken.', besproken: true, nummer: 0 },
    });
    const sleutel = randomUUID();
    const verslag = () => vraag(manager, 'POST', `/overleggen/${id}/verslag`, { sleutel });
    expect((await Promise.all([verslag(), verslag()])).map(({ status }) => status)).toEqual([200, 200]);
    const { rows } = await proef.database.pool.query(
      `select 1 from dossiergebeurtenis where dossier_id = $1 and gegevens ->> 'onderdeel' = 'verslag'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('is reported also when the report is cut in the middle of a sign', async () => {
    const id = await plan();
    const punt = randomUUID();
    const wens = { sleutel: randomUUID(), titel: 'Weer', aanleiding: '', vervallen: false };
    await vraag(manager, 'PUT', `/overleggen/${id}/agendapunten/${punt}`, wens);
    await vraag(manager, 'PUT', `/overleggen/${id}/bevindingen/${punt}`, {
      ...{ sleutel: randomUUID(), tekst: '😀'.repeat(5000), besproken: true, nummer: 0 },
    });
    expect((await vraag(manager, 'POST', `/overleggen/${id}/verslag`, { sleutel: randomUUID() })).status).toBe(200);
  });

  it('turns a finding into an event from which norms and rules reckon, once', async () => {
    const id = await plan();
    const punt = randomUUID();
    const wens = { sleutel: randomUUID(), titel: 'Nieuwe opnames', aanleiding: '', vervallen: false };
    await vraag(manager, 'PUT', `/overleggen/${id}/agendapunten/${punt}`, wens);
    const feit = {
      sleutel: randomUUID(),
      punt,
      soort: 'opnamestop',
      datum: vandaag(),
      toelichting: 'Een huis is dicht.',
    };
    // Three times at once, and once more after that.
    const legVast = () => vraag(manager, 'POST', `/overleggen/${id}/gebeurtenissen`, feit);
    await Promise.all([legVast(), legVast(), legVast()]);
    expect((await legVast()).inhoud.feiten).toHaveLength(1);
    const { rows } = await proef.database.pool.query(
      `select soort, bron from gebeurtenis where toelichting = 'Een huis is dicht.'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].bron).toMatch(/^Accountgesprek GSP-/);
    expect(
      (
        await vraag(manager, 'POST', `/overleggen/${id}/gebeurtenissen`, {
          ...feit,
          sleutel: randomUUID(),
          soort: 'bestaatNiet',
        })
      ).status,
    ).toBe(400);
    // What the supervisor made of it is not for the partner.
    expect((await lees(partner, `/overleggen/${id}`)).feiten).toEqual([]);
    expect((await vraag(partner, 'POST', `/overleggen/${id}/gebeurtenissen`, feit)).status).toBe(403);
  });

  it('is known to the signal that it is tied to, and the other way round', async () => {
    const id = await plan();
    const { rows } = await proef.database.pool.query<{ id: number }>(
      `with s as (insert into signaal (organisatie_id, oorzaak, oorzaak_naam, oorzaak_soort, begin, afdruk)
         select id, 'proef', 'Proef', 'financieel', now() - interval '3 days', 'x' from organisatie where kvk = $1 returning id, begin)
       insert into signaalmoment select id, begin, null, 'stevig', 'begin', 'Buffer dun', 'tekst', 1, '[]', '[]' from s returning signaal_id as id`,
      [KVK],
    );
    const signaal = rows[0]?.id ?? 0;
    expect((await lees(manager, `/overleggen/${id}`)).signalen).toContainEqual({ id: signaal, titel: 'Buffer dun' });
    const koppeling = { sleutel: randomUUID(), signaal };
    for (let keer = 0; keer < 2; keer++)
      expect((await vraag(manager, 'POST', `/overleggen/${id}/signalen`, koppeling)).status).toBe(200);
    const opvolging = await proef.database.pool.query(
      'select soort, koppeling from signaalopvolging where signaal_id = $1',
      [signaal],
    );
    expect(opvolging.rows).toMatchObject([{ soort: 'gekoppeld', koppeling: { soort: 'gesprek' } }]);
    const { gebeurtenissen } = await lees(manager, `/dossiers/${id}`);
    expect(gebeurtenissen.filter(({ soort }: { soort: string }) => soort === 'koppeling')).toHaveLength(1);
    expect(
      (await vraag(manager, 'POST', `/overleggen/${id}/signalen`, { sleutel: randomUUID(), signaal: 999_999 })).status,
    ).toBe(404);
  });
});
