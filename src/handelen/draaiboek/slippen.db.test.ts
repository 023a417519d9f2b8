import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { maakProefpersoon } from '../../platform/toegang/proefpersoon.ts';
import type { Opdracht } from '../dossier/index.ts';
import { proefdader } from '../proefprocedure.ts';
import { NU } from './proefdraaiboek.ts';
import { maakProefoverdracht } from './proefoverdracht.ts';

/** That nothing that was agreed slips: work that belongs to nobody, parties that leave, decisions without effect. */

const { database, mensen, p, overdracht, sluit } = await maakProefoverdracht();
afterAll(sluit);

const soort = ({ soort: wat }: { readonly soort: string }) => wat;

describe('a step', () => {
  it('for which nobody takes part yet says so beforehand, and asks why it cannot wait', async () => {
    const { id } = await p.open(await p.maakAanbieder(6));
    const vooraf = () =>
      p.als(mensen.leider, async (eigen) =>
        p.dossiers.vooraf(eigen, await p.dossiers.lees(eigen, id), 'kiesContinuiteitsplan'),
      );
    expect(await vooraf()).toEqual({
      bezwaren: [],
      redenOm: [expect.stringMatching(/^Nog niemand doet mee als: Coördinerende gemeente\./)],
    });
    const stap = { soort: 'overgang', overgang: 'kiesContinuiteitsplan', van: 'verkennen', velden: {} };
    const kies = (reden: string) => p.doe(id, { ...stap, reden, grond: 'De cijfers van dit kwartaal.' });
    await expect(kies('')).rejects.toThrow('Nog niemand doet mee als: Coördinerende gemeente');
    await p.nodigUit(id, mensen.gemeente, 'coordinerendeGemeente');
    expect((await vooraf()).redenOm).toEqual([]);
    expect((await kies('')).stand.toestand).toBe('continuiteitsplan');
  });
});

describe('a party', () => {
  it('that children are meant for is not taken out', async () => {
    const { id, doe, draagOver } = await overdracht();
    const weg = {
      soort: 'deelnemerWeg',
      partijId: mensen.ontvanger.partijId,
      rol: 'ontvanger',
      reden: 'Doet niet mee.',
    };
    const plek = { soort: 'aanbod', hulpvorm: 'verblijf', plekken: 14, vanaf: '2026-11-01' };
    const { stand } = await p.leg(mensen.gemeente, id, { ...plek, partijId: mensen.ontvanger.partijId });
    const groep = (await p.staat(id)).bord.groepen[0]?.id;
    await p.leg(mensen.gemeente, id, { soort: 'toewijzen', groep, aanbod: stand.nummer });
    await expect(doe(mensen.leider, weg)).rejects.toThrow('nog een taak voor: Neem aan of niet');
    await p.leg(mensen.ontvanger, id, { soort: 'aannemen', groep });
    await expect(doe(mensen.leider, weg)).rejects.toThrow('is 1 groep voor deze aanbieder bedoeld');
    // The same is said beforehand.
    await p.als(mensen.leider, async (eigen) => {
      const vertrek = await p.dossiers.vertrek(eigen, await p.dossiers.lees(eigen, id));
      expect(vertrek(weg)).toEqual([expect.stringContaining('is 1 groep voor deze aanbieder bedoeld')]);
      expect(vertrek({ ...weg, rol: 'bank' })).toEqual([]);
    });
    await p.leg(mensen.gemeente, id, { soort: 'losmaken', groep, reden: 'Zij heeft toch geen personeel.' });
    await draagOver();
    expect((await doe(mensen.leider, weg)).stand.deelnemers.map(({ rol }) => rol)).not.toContain('ontvanger');
  });

  it('that has to judge the transfer stays until it did; what it said stays said', async () => {
    const { id, doe, draagOver } = await overdracht();
    await draagOver();
    const weg = {
      soort: 'deelnemerWeg',
      partijId: mensen.inspectie.partijId,
      rol: 'inspectie',
      reden: 'Doet niet mee.',
    };
    await expect(doe(mensen.leider, weg)).rejects.toThrow('nog een taak voor: Toets de overdracht');
    await p.leg(mensen.inspectie, id, {
      soort: 'toetsing',
      oordeel: 'voldoetNiet',
      toelichting: 'Het archief is zoek.',
    });
    await expect(doe(mensen.leider, weg)).rejects.toThrow('nog iets opgelost worden dat zij vond');
    await p.leg(mensen.inspectie, id, { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Alles is in orde.' });
    await doe(mensen.leider, weg);
    await p.leg(mensen.gemeente, id, { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'crisis', aantal: 1 });
    await expect(
      p.stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Bij een aanbieder tot 2030.' }),
    ).rejects.toThrow('Na de toetsing kwamen er kinderen bij');
  });

  it('that is the last of its role stays while there are tasks for that role, and is not sent away by a last day either', async () => {
    const { doe, open } = await overdracht();
    const weg = { soort: 'deelnemerWeg', rol: 'coordinerendeGemeente', reden: 'Doet niet meer mee.' };
    const gaat = (wie: { readonly partijId: number | null }) => doe(mensen.leider, { ...weg, partijId: wie.partijId });
    await expect(gaat(mensen.gemeente)).rejects.toThrow(
      /niemand meer mee als Coördinerende gemeente, en daar zijn nog taken voor: .*Zet op het bord/,
    );
    const ander = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM0758' });
    const erbij = { soort: 'deelnemerErbij', partijId: ander.partijId, rol: 'coordinerendeGemeente' };
    await doe(mensen.leider, { ...erbij, tot: null });
    expect((await gaat(mensen.gemeente)).stand.deelnemers.map(({ naam }) => naam)).not.toContain('Gemeente Proef');
    expect((await open()).some(({ voor }) => voor === 'coordinerendeGemeente')).toBe(true);
    await expect(gaat(ander)).rejects.toThrow('nog taken voor');
    const vandaag = { ...erbij, tot: '2026-11-27' };
    await expect(doe(mensen.leider, vandaag)).rejects.toThrow('nog taken voor');
  });

  it('that comes in again as inspectie is asked to test what came on the board meanwhile', async () => {
    const { id, doe, open, draagOver } = await overdracht();
    await draagOver();
    await p.leg(mensen.inspectie, id, { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Alles is in orde.' });
    const wie = { partijId: mensen.inspectie.partijId, rol: 'inspectie' };
    await doe(mensen.leider, { soort: 'deelnemerWeg', ...wie, reden: 'Doet niet mee.' });
    await p.leg(mensen.gemeente, id, { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'crisis', aantal: 1 });
    expect((await open()).filter(({ voor }) => voor === 'inspectie')).toEqual([]);
    await doe(mensen.leider, { soort: 'deelnemerErbij', ...wie, tot: null });
    const taken = (await open()).filter(({ voor }) => voor === 'inspectie');
    expect(taken).toMatchObject([{ naam: 'Toets de overdracht opnieuw: er kwamen kinderen bij', tot: '2026-12-11' }]);
    // Longer, or shorter, is no other invitation.
    await doe(mensen.leider, { soort: 'deelnemerErbij', ...wie, tot: '2027-01-31' });
    expect((await open()).filter(({ voor }) => voor === 'inspectie')).toHaveLength(1);
  });

  it('that receives says no for itself, with why, and not after it said yes', async () => {
    const { id, groep, toon, taken } = await overdracht();
    const plek = { soort: 'aanbod', hulpvorm: 'verblijf', plekken: 14, vanaf: '2026-11-01' };
    const { stand } = await p.leg(mensen.gemeente, id, { ...plek, partijId: mensen.ontvanger.partijId });
    const neem = { soort: 'toewijzen', groep, aanbod: stand.nummer };
    const nee = { soort: 'losmaken', groep, reden: 'Wij hebben geen personeel.' };
    await p.leg(mensen.gemeente, id, neem);
    const mag = async () => (await toon(mensen.ontvanger)).bord.groepen[0]?.magLosmaken;
    expect(await mag()).toBe(true);
    await p.leg(mensen.ontvanger, id, nee);
    expect((await taken()).map(({ stand: hoe }) => hoe)).toEqual(['klaar']);
    expect(await mag()).toBe(false);
    await p.leg(mensen.gemeente, id, neem);
    await p.leg(mensen.ontvanger, id, { soort: 'aannemen', groep });
    expect(await mag()).toBe(false);
    await expect(p.leg(mensen.ontvanger, id, nee)).rejects.toThrow('U nam deze groep al aan');
    expect((await toon(mensen.gemeente)).bord.groepen[0]?.magLosmaken).toBe(true);
  });
});

describe('children without a provider that is asked', () => {
  it('are the task of the region until each group is assigned, and again when one is let go', async () => {
    const { id, groep, open, doe } = await overdracht();
    const zoek = async () => (await open()).filter(({ naam }) => naam.startsWith('Zoek plekken'));
    expect(await zoek()).toMatchObject([{ voor: 'regio', tot: '2026-12-04' }]);
    const vink = { soort: 'taakKlaar', taak: (await zoek())[0]?.id, toelichting: 'gedaan' };
    await expect(doe(mensen.regio, vink)).rejects.toThrow('Nog niet elke groep is toegewezen');
    const plek = { soort: 'aanbod', hulpvorm: 'verblijf', plekken: 14, vanaf: '2026-11-01' };
    const { stand } = await p.leg(mensen.gemeente, id, { ...plek, partijId: mensen.ontvanger.partijId });
    await p.leg(mensen.gemeente, id, { soort: 'toewijzen', groep, aanbod: stand.nummer });
    expect(await zoek()).toEqual([]);
    await p.leg(mensen.gemeente, id, { soort: 'losmaken', groep, reden: 'De pleeggezinnen vielen uit.' });
    expect(await zoek()).toHaveLength(1);
  });
});

describe('the decision of the month', () => {
  const go = { soort: 'voortgang', besluit: 'go', grond: 'Het plan ligt op koers.' };
  const noGo = { soort: 'voortgang', besluit: 'noGo', grond: 'Er is geen geld meer voor deze maand.' };
  const maandtaak = async (open: Awaited<ReturnType<typeof overdracht>>['open']) =>
    (await open()).find(({ code }) => code === 'voortgang');

  it('is taken and not ticked, and a second one in a month is not that of the next', async () => {
    const { id, doe, open } = await overdracht();
    const taak = (await maandtaak(open))?.id;
    await expect(doe(mensen.gemeente, { soort: 'taakKlaar', taak, toelichting: 'afgerond' })).rejects.toThrow(
      'Leg het besluit van deze maand vast bij Plan',
    );
    await p.leg(mensen.gemeente, id, go);
    expect((await maandtaak(open))?.tot).toBe('2027-01-27');
    await p.leg(mensen.gemeente, id, { ...go, grond: 'Nog eens hetzelfde besluit.' });
    expect((await maandtaak(open))?.tot).toBe('2027-01-27');
  });

  it('to stop asks what comes next, contradicts going on, and stands among the decisions', async () => {
    const { id, aanbieder, doe, open, toon } = await overdracht();
    await p.leg(mensen.gemeente, id, noGo);
    const stop = async () => (await open()).filter(({ naam }) => naam.startsWith('Het besluit was: stoppen'));
    expect(await stop()).toMatchObject([{ voor: 'leider', uitleg: noGo.grond, tot: '2026-12-04' }]);
    const gezien = await toon(mensen.gemeente);
    expect(gezien.stand.tegenspraken.map(soort)).toContain('gaatDoorNaStop');
    expect(gezien.besluiten.find(({ naam }) => naam === 'Besluit van de maand: stoppen')).toMatchObject({
      grond: noGo.grond,
    });
    // It is called done with what happens then, and not in silence.
    const vink = (toelichting: string) => doe(mensen.leider, { soort: 'taakKlaar', taak: taakId, toelichting });
    const taakId = (await stop())[0]?.id;
    await expect(vink('')).rejects.toThrow('op wat er nu gebeurt');
    await p.leg(mensen.gemeente, id, go);
    expect(await stop()).toEqual([]);
    const gaatDoor = async () => (await toon(mensen.gemeente)).stand.tegenspraken.map(soort).includes('gaatDoorNaStop');
    expect(await gaatDoor()).toBe(false);
    // A step is what it asked for, also on the same day.
    await p.leg(mensen.gemeente, id, noGo);
    expect(await gaatDoor()).toBe(true);
    await p.besluit(aanbieder.organisatieId, 4, p.later());
    await p.stap(id, 'staakOverdracht', 'overdracht');
    expect(await gaatDoor()).toBe(false);
  });
});

describe('what was arranged for the plan', () => {
  it('need not be arranged again for the transfer, and is when it was not', async () => {
    const begin = async (geregeld: 'alles' | 'niets' | 'zonderNaam') => {
      const { id } = await p.open(await p.maakAanbieder(6));
      await p.stap(id, 'kiesContinuiteitsplan', 'verkennen');
      await p.nodigUit(id, mensen.gemeente, 'coordinerendeGemeente');
      const lees = () => p.als(mensen.leider, (eigen) => p.dossiers.lees(eigen, id));
      const gemeente = (opdracht: object) =>
        p.als(mensen.gemeente, (eigen) =>
          p.dossiers.doe(eigen, id, opdracht as Opdracht, {
            ...{ dader: proefdader(mensen.gemeente), nu: NU, sleutel: randomUUID() },
          }),
        );
      const klaar = async (code: string) => {
        const taak = (await lees()).stand.taken.find((t) => t.code === code && t.stand === 'open')?.id;
        return gemeente({ soort: 'taakKlaar', taak, toelichting: '' });
      };
      if (geregeld !== 'niets') {
        await expect(klaar('regie')).rejects.toThrow('wie de regievoerder is');
        await gemeente({ soort: 'velden', velden: { regievoerder: 'Marga Regelinkstra' } });
        for (const code of ['regie', 'kosten']) await klaar(code);
        if (geregeld === 'zonderNaam') await gemeente({ soort: 'velden', velden: { regievoerder: null } });
      }
      await p.stap(id, 'beginOverdracht', 'continuiteitsplan');
      const { stand } = await lees();
      return stand.taken.filter((t) => ['regie', 'kosten'].includes(t.code ?? '') && t.stand === 'open').length;
    };
    expect(await begin('alles')).toBe(0);
    expect(await begin('niets')).toBe(2);
    // The name was taken away again: then it is asked once more, and does not hold up the step.
    expect(await begin('zonderNaam')).toBe(1);
  });
});

describe('a transfer that does not hold', () => {
  it('goes on from the aftercare: the board opens again, and the inspectie tests again', async () => {
    const { id, draagOver, open } = await overdracht();
    await draagOver();
    const goed = { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Alles is in orde.' };
    await p.leg(mensen.inspectie, id, goed);
    const landschap = { landschap: 'Bij een aanbieder tot 2030.' };
    await p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap);
    const erbij = { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'crisis', aantal: 1 };
    await expect(p.leg(mensen.gemeente, id, erbij)).rejects.toThrow('Het bord is open bij');
    await p.stap(id, 'hervatOverdracht', 'nazorg');
    await p.leg(mensen.gemeente, id, erbij);
    expect((await open()).filter(({ voor }) => voor === 'inspectie')).toHaveLength(1);
    await expect(p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).rejects.toThrow('nog niet');
    const nieuwe = (await p.staat(id)).bord.groepen.find(({ hulpvorm }) => hulpvorm === 'crisis')?.id;
    await p.leg(mensen.gemeente, id, { soort: 'groepBijgesteld', groep: nieuwe, aantal: 0, reden: 'Was al geteld.' });
    const verzoek = (await p.staat(id)).bord.groepen.find((g) => g.id === nieuwe)?.verzoek?.id;
    if (verzoek !== undefined) await p.leg(mensen.inspectie, id, { soort: 'akkoord', groep: nieuwe, verzoek });
    await expect(p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).rejects.toThrow('nog niet getoetst');
    await p.leg(mensen.inspectie, id, goed);
    expect((await p.stap(id, 'rondOverdrachtAf', 'overdracht', landschap)).stand.toestand).toBe('nazorg');
  });
});
