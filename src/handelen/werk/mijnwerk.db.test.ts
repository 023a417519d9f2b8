import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakProefwerk, NU, stap } from './proefwerk.ts';
import { vertel } from './vertellen.ts';

const { leeg, database, leider, collega, gast, vreemde, verteller, doe, open, vraag, sluit } = await maakProefwerk();
afterAll(sluit);
beforeEach(leeg);

describe('my work', () => {
  const mijn = async (wie: Proefpersoon, rest = '') => (await vraag(wie, 'GET', `/mijn-werk${rest}`)).json();

  it('shows the tasks and terms of my role, the first to fall due first, and of others none', async () => {
    const id = await open();
    await doe(leider, id, stap('begin', 'nieuw'));
    await doe(leider, id, {
      soort: 'taakErbij',
      naam: 'Alleen voor de collega',
      uitleg: '',
      voor: null,
      persoon: collega.persoonId,
      tot: null,
    });
    const van = async (wie: Proefpersoon) => {
      const { taken, termijnen } = await mijn(wie);
      return [...taken, ...termijnen].filter(({ dossierId }) => dossierId === id).map((punt) => punt.naam);
    };
    expect(await van(leider)).toEqual(['Bel de gast', 'Afronding']);
    expect(await van(collega)).toEqual(['Bel de gast', 'Alleen voor de collega', 'Afronding']);
    expect(await van(gast)).toEqual(['Meld de voortgang']);
    expect(await van(vreemde)).toEqual([]);
  });

  it('shows its owner what others are late with, and nobody else', async () => {
    const id = await open();
    await doe(leider, id, stap('begin', 'nieuw'));
    await doe(leider, id, { soort: 'eigenaar', persoon: leider.persoonId });
    const elders = async (wie: Proefpersoon) =>
      (await mijn(wie)).elders.filter((een: { dossierId: number }) => een.dossierId === id);
    expect(await elders(leider)).toEqual([]);
    await database.pool.query(`update dossiertaak set tot = '2026-11-02' where dossier_id = $1`, [id]);
    // Of what the owner is late with, it stands in its own list.
    expect(await elders(leider)).toMatchObject([
      { wat: 'taak', naam: 'Meld de voortgang', wie: 'Gast', tot: '2026-11-02' },
    ]);
    expect(await elders(collega)).toEqual([]);
    expect(await elders(gast)).toEqual([]);
  });

  it('shows exercises apart', async () => {
    const id = await open(true);
    await doe(leider, id, stap('begin', 'nieuw'));
    const heeft = (werk: { taken: { dossierId: number }[] }) => werk.taken.some(({ dossierId }) => dossierId === id);
    expect([heeft(await mijn(leider)), heeft(await mijn(leider, '?oefening=ja'))]).toEqual([false, true]);
  });

  it('says which notices are of an exercise', async () => {
    const ids = [await open(true), await open()];
    for (const id of ids) await doe(leider, id, { soort: 'notitie', tekst: 'x', genoemd: [gast.persoonId] });
    await vertel(verteller(), NU);
    const { berichten } = await mijn(gast);
    const van = new Map(berichten.map((b: { dossierId: number; oefening: boolean }) => [b.dossierId, b.oefening]));
    expect(ids.map((id) => van.get(id))).toEqual([true, false]);
  });

  it('shows my notices until I read them, and nobody else can', async () => {
    const id = await open();
    await doe(leider, id, { soort: 'notitie', tekst: 'x', genoemd: [gast.persoonId] });
    await vertel(verteller(), NU);
    const { berichten, aantallen } = await mijn(gast);
    expect([berichten.length, aantallen.ongelezen]).toEqual([1, 1]);
    expect(berichten[0]).toMatchObject({ dossierId: id, reden: 'genoemd', gelezen: false });
    const ids = { ids: [berichten[0].id] };
    expect((await vraag(vreemde, 'POST', '/mijn-werk/berichten/gelezen', ids)).json()).toEqual({ gelezen: 0 });
    expect((await mijn(gast)).aantallen.ongelezen).toBe(1);
    expect((await vraag(gast, 'POST', '/mijn-werk/berichten/gelezen', ids)).json()).toEqual({ gelezen: 1 });
    expect((await mijn(gast)).berichten[0].gelezen).toBe(true);
    // Who no longer takes part no longer sees it.
    await doe(leider, id, { soort: 'deelnemerWeg', partijId: gast.partijId, rol: 'gast', reden: 'doet niet meer mee' });
    expect((await mijn(gast)).berichten).toEqual([]);
  });

  it('keeps how I want to be mailed', async () => {
    expect((await vraag(gast, 'GET', '/mijn-werk/voorkeur')).json()).toEqual({ mail: 'dagelijks' });
    for (const mail of ['direct', 'nooit'])
      expect((await vraag(gast, 'PUT', '/mijn-werk/voorkeur', { mail })).statusCode).toBe(200);
    expect((await vraag(gast, 'GET', '/mijn-werk/voorkeur')).json()).toEqual({ mail: 'nooit' });
    expect((await vraag(leider, 'GET', '/mijn-werk/voorkeur')).json()).toEqual({ mail: 'dagelijks' });
    expect((await vraag(gast, 'PUT', '/mijn-werk/voorkeur', { mail: 'soms' })).statusCode).toBe(400);
  });

  it('is a calendar as well', async () => {
    const id = await open();
    const { headers, body } = await vraag(leider, 'GET', '/mijn-werk/agenda.ics');
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(body.replaceAll('\r\n ', '')).toContain(`UID:dossier-${id}-termijn-reactie-1@127.0.0.1`);
    expect(body).toContain('DTSTART;VALUE=DATE:20261204');
  });

  it('is not there for who has no cases', async () => {
    const zonder = await maakProefpersoon(database, 'beheerder');
    for (const pad of ['', '/voorkeur', '/agenda.ics'])
      expect((await vraag(zonder, 'GET', `/mijn-werk${pad}`)).statusCode).toBe(403);
  });
});
