import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vandaag } from '../../platform/klok.ts';
import type { Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { KVK, maakProefgesprek } from './proefgesprek.ts';

let huis: Awaited<ReturnType<typeof maakProefgesprek>>;
let { proef, manager, partner, vraag, lees, stap, plan } = {} as typeof huis;
beforeAll(async () => {
  huis = await maakProefgesprek();
  ({ proef, manager, partner, vraag, lees, stap, plan } = huis);
}, 120_000);
afterAll(() => proef.sluit());

describe('what is on the agenda', () => {
  const zet = (wie: Proefpersoon, id: number, punt: string, anders: object = {}) =>
    vraag(wie, 'PUT', `/overleggen/${id}/agendapunten/${punt}`, {
      ...{ sleutel: randomUUID(), titel: 'De winter', aanleiding: '', vervallen: false },
      ...anders,
    });
  const zeg = (id: number, punt: string, tekst: string, nummer = 0) =>
    vraag(manager, 'PUT', `/overleggen/${id}/bevindingen/${punt}`, {
      ...{ sleutel: randomUUID(), tekst, besproken: true, nummer },
    });

  it('is taken off by who put it there, before the talk, and never with a finding', async () => {
    const id = await plan();
    const [vanManager, vanPartner, besproken] = [randomUUID(), randomUUID(), randomUUID()];
    for (const [wie, punt] of [
      [manager, vanManager],
      [partner, vanPartner],
      [partner, besproken],
    ] as const)
      expect((await zet(wie, id, punt)).status).toBe(200);
    await zeg(id, besproken, 'De bestuurder vertrekt.');
    const weg = { vervallen: true };
    expect((await zet(partner, id, vanManager, weg)).inhoud.detail).toContain('van een ander');
    expect((await zet(partner, id, vanManager, { titel: 'Iets anders' })).status).toBe(409);
    // The partner does not see the finding, and yet cannot take it away.
    const gezien = (await lees(partner, `/overleggen/${id}`)).agenda;
    expect(
      gezien.map(({ id: punt, tekst, magWeg }: { id: string; tekst: string; magWeg: boolean }) => [
        punt,
        tekst,
        magWeg,
      ]),
    ).toEqual([
      [vanManager, '', false],
      [vanPartner, '', true],
      [besproken, '', false],
    ]);
    expect((await zet(partner, id, besproken, weg)).status).toBe(409);
    expect((await zet(partner, id, randomUUID(), weg)).status).toBe(404);
    expect((await zet(partner, id, vanPartner, weg)).status).toBe(200);

    await stap(manager, id, 'voer', 'gepland', { velden: { gevoerdOp: vandaag() } });
    expect((await zet(partner, id, randomUUID())).inhoud.detail).toContain('is geweest');
    expect((await zet(manager, id, vanManager, weg)).inhoud.detail).toContain('is geweest');
    expect((await zet(manager, id, randomUUID(), { titel: 'Wat verder ter tafel kwam' })).status).toBe(200);
  });

  it('stays as it was when the report is put before the partner, until it is taken back', async () => {
    const id = await plan();
    const punt = randomUUID();
    await zet(manager, id, punt);
    const { inhoud: gezegd } = await zeg(id, punt, 'Er is geld tot februari.');
    await stap(manager, id, 'voer', 'gepland', { velden: { gevoerdOp: vandaag() } });
    const maak = () => vraag(manager, 'POST', `/overleggen/${id}/verslag`, { sleutel: randomUUID() });
    await maak();
    expect((await stap(manager, id, 'legVoor', 'gevoerd')).status).toBe(200);
    for (const poging of [
      await zet(partner, id, punt, { vervallen: true }),
      await zet(manager, id, randomUUID()),
      await zeg(id, punt, 'Iets anders', gezegd.nummer),
      await vraag(manager, 'POST', `/overleggen/${id}/voorbereiding`, { sleutel: randomUUID() }),
      await maak(),
    ])
      expect([poging.status, poging.inhoud.detail]).toEqual([409, expect.stringContaining('verslag')]);
    const { agenda, mag } = await lees(manager, `/overleggen/${id}`);
    expect(agenda).toMatchObject([{ id: punt, tekst: 'Er is geld tot februari.' }]);
    expect(mag).toEqual({ punt: false, schrijven: false });
    const reden = { reden: 'Er staat een fout in het verslag.' };
    expect((await stap(manager, id, 'heropen', 'verslagVoorgelegd', reden)).status).toBe(200);
    expect((await zeg(id, punt, 'Er is geld tot maart.', gezegd.nummer)).status).toBe(200);
    expect((await maak()).status).toBe(200);
  });

  it('is not established by a report that is older than what was written', async () => {
    const id = await plan();
    const punt = randomUUID();
    await zet(manager, id, punt);
    const { inhoud: eerst } = await zeg(id, punt, 'Er is geld tot februari.');
    await stap(manager, id, 'voer', 'gepland', { velden: { gevoerdOp: vandaag() } });
    const maak = () => vraag(manager, 'POST', `/overleggen/${id}/verslag`, { sleutel: randomUUID() });
    const stelVast = (van: string) => stap(manager, id, 'stelVast', van, { grond: 'De partner reageerde niet.' });
    const verouderd = [409, expect.stringContaining('Maak het verslag opnieuw')];
    await maak();
    expect((await stelVast('gevoerd')).status).toBe(200);
    await stap(manager, id, 'heropen', 'vastgesteld', { reden: 'Er staat een fout in het verslag.' });
    const { inhoud: later } = await zeg(id, punt, 'Er is geld tot maart.', eerst.nummer);
    const poging = await stelVast('gevoerd');
    expect([poging.status, poging.inhoud.detail]).toEqual(verouderd);
    await maak();
    await stap(manager, id, 'legVoor', 'gevoerd');
    await stap(partner, id, 'vraagAanpassing', 'verslagVoorgelegd', { reden: 'Het is tot april, niet maart.' });
    expect((await zeg(id, punt, 'Er is geld tot april.', later.nummer)).status).toBe(200);
    const nog = await stelVast('aanpassingGevraagd');
    expect([nog.status, nog.inhoud.detail]).toEqual(verouderd);
    await maak();
    expect((await stelVast('aanpassingGevraagd')).status).toBe(200);
  });

  it('gives the accountmanager a task when the partner asks for a change', async () => {
    const id = await plan();
    const punt = randomUUID();
    await zet(manager, id, punt);
    await zeg(id, punt, 'Er is geld tot februari.');
    await stap(manager, id, 'voer', 'gepland', { velden: { gevoerdOp: vandaag() } });
    await vraag(manager, 'POST', `/overleggen/${id}/verslag`, { sleutel: randomUUID() });
    await stap(manager, id, 'legVoor', 'gevoerd');
    await stap(partner, id, 'vraagAanpassing', 'verslagVoorgelegd', { reden: 'Het is tot maart, niet februari.' });
    const { toestand, taken, termijnen } = await lees(manager, `/dossiers/${id}`);
    expect(toestand).toBe('aanpassingGevraagd');
    const open = ({ stand }: { stand: string }) => stand === 'open';
    expect(taken.filter(open)).toMatchObject([{ naam: 'Pas het verslag aan', voor: 'accountmanager' }]);
    expect(termijnen.filter(({ afgelopenOp }: { afgelopenOp: string | null }) => afgelopenOp === null)).toMatchObject([
      { code: 'verslag' },
    ]);
    expect((await stap(manager, id, 'legVoor', 'aanpassingGevraagd')).status).toBe(200);
  });
});

describe('the day of a talk', () => {
  it('is not before today when it is planned, moved or changed', async () => {
    const gisteren = '2020-01-01';
    const poging = await vraag(manager, 'POST', '/accountgesprekken', {
      partner: { soort: 'aanbieder', code: KVK },
      ...{ datum: gisteren, tijd: null, duur: 60, wijze: 'video', sleutel: randomUUID() },
    });
    expect([poging.status, poging.inhoud.errors?.[0]?.location.pointer]).toEqual([400, '#/datum']);
    const open = await vraag(manager, 'POST', '/dossiers', {
      ...{ procedure: 'accountgesprek', titel: 'Terug in de tijd', onderwerp: { soort: 'aanbieder', code: KVK } },
      ...{ velden: { datum: gisteren }, sleutel: randomUUID() },
    });
    expect([open.status, open.inhoud.detail]).toEqual([409, expect.stringContaining('voor vandaag')]);
    const id = await plan();
    const verzet = { velden: { datum: gisteren }, reden: 'De partner was ziek.' };
    expect((await stap(manager, id, 'verzet', 'gepland', verzet)).inhoud.detail).toContain('voor vandaag');
    const velden = { sleutel: randomUUID(), opdracht: { soort: 'velden', velden: { datum: gisteren } } };
    expect((await vraag(manager, 'POST', `/dossiers/${id}/gebeurtenissen`, velden)).status).toBe(409);
    // A talk that was held without a plan can still be reported.
    expect((await stap(manager, id, 'voer', 'gepland', { velden: { gevoerdOp: gisteren } })).status).toBe(200);
  });
});
