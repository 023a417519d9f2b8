import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { maakProefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { proefdader } from '../proefprocedure.ts';
import { openOefening } from './oefenen.ts';
import { toonOverzicht } from './overzicht.ts';
import { NU } from './proefdraaiboek.ts';
import { maakProefoverdracht } from './proefoverdracht.ts';
import { toonDraaiboek } from './tonen.ts';

const { database, mensen, p, overdracht, sluit } = await maakProefoverdracht();
afterAll(sluit);

const GETOETST = { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Alles is in orde.' };

describe('what a second party agrees on', () => {
  it('is fewer young people: one party asks, another decides, and it stays on the board and the overview', async () => {
    const { id, groep, toon, taken } = await overdracht();
    await p.leg(mensen.gemeente, id, { soort: 'groepBijgesteld', groep, aantal: 0, reden: 'De telling was fout.' });
    const gevraagd = await toon(mensen.leider);
    expect(gevraagd.bord).toMatchObject({ totaal: 14, over: 14, wachtOpAkkoord: 1, bijgesteld: 0 });
    expect(gevraagd.bord.groepen[0]?.verzoek).toMatchObject({
      ...{ soort: 'aantal', aantal: 0, door: 'Gemeente Proef', magAkkoord: true, magWeg: true },
    });
    const verzoek = gevraagd.bord.groepen[0]?.verzoek?.id;
    expect((await toon(mensen.gemeente)).bord.groepen[0]?.verzoek).toMatchObject({ magAkkoord: false, magWeg: true });
    expect((await toon(mensen.regio)).bord.groepen[0]?.verzoek).toMatchObject({ magAkkoord: false, magWeg: false });
    expect(await taken()).toMatchObject([
      { voor: 'leider', stand: 'open', tot: '2026-12-02', naam: expect.stringContaining('Verblijf') },
    ]);
    // It is answered on the board, and not by calling the task done.
    const [vraag] = await taken();
    await expect(p.doe(id, { soort: 'taakKlaar', taak: vraag?.id, toelichting: 'Gezien.' })).rejects.toThrow(
      'Geef op het bord akkoord',
    );
    const akkoord = { soort: 'akkoord', groep, verzoek };
    await expect(p.leg(mensen.gemeente, id, akkoord)).rejects.toThrow('Dit is aan:');
    const weg = { soort: 'verzoekWeg', groep, verzoek, reden: 'Toch niet zo geteld.' };
    await expect(p.leg(mensen.regio, id, weg)).rejects.toThrow('eigen organisatie intrekken');
    await p.leg(mensen.inspectie, id, akkoord);
    await expect(p.leg(mensen.leider, id, akkoord)).rejects.toThrow('Dit verzoek is er niet meer');
    const na = await toon(mensen.gemeente);
    expect(na.bord).toMatchObject({ totaal: 0, begin: 14, bijgesteld: -14, wachtOpAkkoord: 0 });
    expect(na.bord.akkoorden).toMatchObject([{ gevraagdDoor: 'Gemeente Proef', door: 'Inspectie Proef', aantal: -14 }]);
    expect(await taken()).toMatchObject([{ stand: 'klaar' }]);
    const { zaken } = await p.als(mensen.leider, (eigen) => toonOverzicht(eigen, NU, true));
    expect(zaken.find((z) => z.id === id)).toMatchObject({ bijgesteld: -14, akkoordVan: ['Inspectie Proef'] });
    // A group of nobody is closed, and with it the draaiboek: no figures of a provider that is no more are asked for.
    await p.leg(mensen.gemeente, id, { soort: 'groepSluit', groep });
    await p.stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Er was niemand.' });
    await p.kijkNa(id);
    expect((await p.stap(id, 'sluit', 'nazorg', { slotverslag: 'Er was niemand.' })).stand.toestand).toBe('gesloten');
  });

  it('leaves nothing to close in a group of nobody, and then no figures are asked of a provider that is no more', async () => {
    const { id, groep, toon } = await overdracht();
    await p.leg(mensen.gemeente, id, { soort: 'groepBijgesteld', groep, aantal: 0, reden: 'De telling was fout.' });
    const verzoek = (await toon(mensen.inspectie)).bord.groepen[0]?.verzoek?.id;
    await p.leg(mensen.inspectie, id, { soort: 'akkoord', groep, verzoek });
    await p.stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Er was niemand.' });
    await p.kijkNa(id);
    expect((await p.stap(id, 'sluit', 'nazorg', { slotverslag: 'Er was niemand.' })).stand.toestand).toBe('gesloten');
  });

  it('is what the leader asks as well: then the inspectie decides', async () => {
    const { id, groep, toon, taken } = await overdracht();
    await p.leg(mensen.leider, id, { soort: 'groepBijgesteld', groep, aantal: 13, reden: 'Een kind is nu 18 jaar.' });
    expect(await taken()).toMatchObject([{ voor: 'inspectie' }]);
    const verzoek = (await toon(mensen.leider)).bord.groepen[0]?.verzoek?.id;
    await expect(p.leg(mensen.leider, id, { soort: 'akkoord', groep, verzoek })).rejects.toThrow('Een andere partij');
  });

  it('ends the task of its own group, also when two groups have the same name', async () => {
    const { id, groep, toon, taken } = await overdracht();
    await p.leg(mensen.gemeente, id, { soort: 'groepSplits', groep, aantal: 4 });
    const [een, twee] = (await p.staat(id)).bord.groepen.map((g) => g.id);
    const minder = { soort: 'groepBijgesteld', aantal: 2, reden: 'De telling was fout.' };
    await p.leg(mensen.gemeente, id, { ...minder, groep: een });
    await p.leg(mensen.gemeente, id, { ...minder, groep: twee });
    const verzoek = (await toon(mensen.inspectie)).bord.groepen.find((g) => g.id === twee)?.verzoek?.id;
    await p.leg(mensen.inspectie, id, { soort: 'akkoord', groep: twee, verzoek });
    expect((await taken()).map(({ stand }) => stand)).toEqual(['open', 'klaar']);
  });

  it('keeps the name of the party that agreed, also when that takes part no longer', async () => {
    const { id, groep, toon } = await overdracht();
    await p.leg(mensen.gemeente, id, { soort: 'groepBijgesteld', groep, aantal: 2, reden: 'De telling was fout.' });
    const verzoek = (await toon(mensen.inspectie)).bord.groepen[0]?.verzoek?.id;
    await p.leg(mensen.inspectie, id, { soort: 'akkoord', groep, verzoek });
    await p.leg(mensen.inspectie, id, GETOETST);
    const ander = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM0758' });
    await p.nodigUit(id, ander, 'coordinerendeGemeente');
    for (const [wie, rol] of [
      [mensen.inspectie, 'inspectie'],
      [mensen.gemeente, 'coordinerendeGemeente'],
    ] as const) {
      const reden = 'Doet niet meer mee hierin.';
      await p.doe(id, { soort: 'deelnemerWeg', partijId: wie.partijId, rol, reden });
    }
    expect((await toon(mensen.regio)).bord.akkoorden).toMatchObject([
      { gevraagdDoor: 'Gemeente Proef', door: 'Inspectie Proef' },
    ]);
  });

  it('is acceptance by a provider that takes no part; one that does accepts for itself', async () => {
    const { id, groep, toon, taken } = await overdracht();
    const plek = { soort: 'aanbod', hulpvorm: 'verblijf', plekken: 14, vanaf: '2026-11-01' };
    await p.leg(mensen.gemeente, id, { ...plek, partijId: null, naam: 'Bedacht BV' });
    const [bedacht] = (await p.staat(id)).bord.aanbod;
    await p.leg(mensen.gemeente, id, { soort: 'toewijzen', groep, aanbod: bedacht?.id });
    await p.leg(mensen.gemeente, id, { soort: 'aannemen', groep });
    const over = { soort: 'overgedragen', groep, aantal: 14, dag: '2026-11-27' };
    await expect(p.leg(mensen.gemeente, id, over)).rejects.toThrow('Eerst moet een aanbieder deze groep aannemen');
    expect((await toon(mensen.gemeente)).bord.zonderOntvanger).toBe(14);
    await p.leg(mensen.gemeente, id, { ...plek, partijId: mensen.ontvanger.partijId });
    const echt = (await p.staat(id)).bord.aanbod[1];
    // Who did not see that it was meant for another one does not overrule that in silence.
    const gezien = { soort: 'toewijzen', groep, aanbod: echt?.id, van: null };
    await expect(p.leg(mensen.gemeente, id, gezien)).rejects.toThrow('intussen toegewezen aan Bedacht BV');
    await p.leg(mensen.gemeente, id, { ...gezien, van: bedacht?.id });
    const [, vraag] = await taken();
    expect(await taken()).toMatchObject([
      { stand: 'klaar' },
      { stand: 'open', voor: 'ontvanger', naam: expect.stringMatching(/^Neem aan of niet: .*14 kinderen/) },
    ]);
    const vink = { soort: 'taakKlaar', taak: vraag?.id ?? '', toelichting: 'Gezien.' } as const;
    await expect(
      p.als(mensen.ontvanger, (eigen) =>
        p.dossiers.doe(eigen, id, vink, { dader: proefdader(mensen.ontvanger), nu: NU, sleutel: randomUUID() }),
      ),
    ).rejects.toThrow('Kies op het bord bij Overdracht “Neem aan” of');
    // It changes its own places, and not those of somebody else.
    expect((await toon(mensen.ontvanger)).bord.aanbod.map(({ magWijzigen }) => magWijzigen)).toEqual([false, true]);
    await expect(p.leg(mensen.gemeente, id, { soort: 'aannemen', groep })).rejects.toThrow('neemt de groep zelf aan');
    expect((await toon(mensen.gemeente)).bord.groepen[0]?.magAannemen).toBe(false);
    expect((await toon(mensen.ontvanger)).bord.groepen[0]?.magAannemen).toBe(true);
    await p.leg(mensen.ontvanger, id, { soort: 'aannemen', groep });
    expect((await taken()).map(({ stand }) => stand)).toEqual(['klaar', 'klaar']);
    const na = await p.leg(mensen.gemeente, id, over);
    // A wrong count is undone with a reason, in the chain.
    const terug = { soort: 'overdrachtTerug', groep, overdracht: na.stand.nummer, reden: 'Het waren er 12, geen 14.' };
    await p.leg(mensen.gemeente, id, terug);
    expect((await toon(mensen.leider)).bord).toMatchObject({
      ...{ over: 14, overgedragen: 0, perDag: [] },
      teruggedraaid: [{ aantal: 14, dag: '2026-11-27', door: 'Gemeente Proef' }],
    });
    const { rows } = await database.pool.query(
      `select gegevens ->> 'tekst' as tekst from dossiergebeurtenis where dossier_id = $1 order by nummer desc limit 1`,
      [id],
    );
    expect(rows[0].tekst).toBe(
      'Overdracht ongedaan gemaakt: Roosendaal, Verblijf, 14 kinderen van 27-11-2026. Het waren er 12, geen 14.',
    );
  });
});

describe('an exercise that one person plays', () => {
  const oefening = () =>
    p.als(mensen.leider, (eigen) =>
      openOefening(
        p.dossiers,
        eigen,
        { verhaal: 'instorting', titel: 'Oefening alleen', sleutel: randomUUID() },
        { dader: proefdader(mensen.leider), nu: NU, partij: { id: mensen.leider.partijId, naam: 'Toezicht' } },
      ),
    );
  async function gevraagd() {
    const { id } = await oefening();
    await p.stap(id, 'kiesContinuiteitsplan', 'verkennen');
    await p.leg(mensen.leider, id, { soort: 'groepenUitRegister' });
    const toon = () =>
      p.als(mensen.leider, async (eigen) =>
        toonDraaiboek(eigen, await p.dossiers.lees(eigen, id), proefdader(mensen.leider), NU, true),
      );
    const groep = (await toon()).bord.groepen[0]?.id ?? 0;
    await p.leg(mensen.leider, id, { soort: 'groepBijgesteld', groep, aantal: 0, reden: 'De telling was fout.' });
    const verzoek = (await toon()).bord.groepen[0]?.verzoek;
    return { id, groep, toon, verzoek };
  }

  it('gets the agreement of the inspectie from who plays it as well, and says so wherever it is read', async () => {
    const { id, groep, toon, verzoek } = await gevraagd();
    expect(verzoek).toMatchObject({ magAkkoord: true, alsInspectie: true });
    const na = await p.leg(mensen.leider, id, { soort: 'akkoord', groep, verzoek: verzoek?.id });
    expect(na.stand.taken.filter(({ naam }) => naam.startsWith('Geef akkoord'))).toMatchObject([
      { voor: 'leider', stand: 'klaar' },
    ]);
    const gespeeld = 'Toezicht (oefening, gespeeld als inspectie)';
    expect((await toon()).bord.akkoorden).toMatchObject([{ gevraagdDoor: 'Toezicht', door: gespeeld }]);
    const { zaken } = await p.als(mensen.leider, (eigen) => toonOverzicht(eigen, NU, true));
    expect(zaken.find((z) => z.id === id)?.akkoordVan).toEqual([gespeeld]);
    const { rows } = await database.pool.query(
      `select gegevens ->> 'tekst' as tekst from dossiergebeurtenis
       where dossier_id = $1 and gegevens ->> 'onderdeel' = 'akkoord'`,
      [id],
    );
    expect(rows[0].tekst).toContain('Oefening, gespeeld als inspectie. Akkoord:');
  });

  it('leaves it to the inspectie that takes part', async () => {
    const { id, groep, toon, verzoek } = await gevraagd();
    await p.nodigUit(id, mensen.inspectie, 'inspectie');
    expect((await toon()).bord.groepen[0]?.verzoek).toMatchObject({ magAkkoord: false, alsInspectie: false });
    const akkoord = { soort: 'akkoord', groep, verzoek: verzoek?.id };
    await expect(p.leg(mensen.leider, id, akkoord)).rejects.toThrow('Een andere partij');
    await p.leg(mensen.inspectie, id, akkoord);
    expect((await toon()).bord.akkoorden).toMatchObject([{ door: 'Inspectie Proef' }]);
  });

  it('is nothing that a real draaiboek lets anybody play, whatever is put in the chain', async () => {
    const { id, groep, toon } = await overdracht();
    await p.leg(mensen.inspectie, id, GETOETST);
    await p.doe(id, {
      ...{ soort: 'deelnemerWeg', partijId: mensen.inspectie.partijId, rol: 'inspectie' },
      reden: 'Doet niet meer mee hierin.',
    });
    await p.leg(mensen.leider, id, { soort: 'groepBijgesteld', groep, aantal: 0, reden: 'De telling was fout.' });
    const verzoek = (await toon(mensen.leider)).bord.groepen[0]?.verzoek;
    expect(verzoek).toMatchObject({ magAkkoord: false, alsInspectie: false });
    const akkoord = { groep, verzoek: verzoek?.id ?? 0 };
    await expect(p.leg(mensen.leider, id, { soort: 'akkoord', ...akkoord })).rejects.toThrow('Een andere partij');
    const gegevens = { ...akkoord, alsInspectie: true };
    await expect(
      p.als(mensen.leider, (eigen) =>
        p.dossiers.voeg(
          eigen,
          id,
          { soort: 'onderdeel', gegevens: { onderdeel: 'akkoord', gegevens, tekst: 'Akkoord.' } },
          { dader: proefdader(mensen.leider), nu: NU },
        ),
      ),
    ).rejects.toThrow('Alleen in een oefening');
  });
});

it('tells a receiving provider that it does not see the liquidity, and nobody else that there is none', async () => {
  const { toon } = await overdracht();
  expect((await toon(mensen.ontvanger)).liquiditeit.zichtbaar).toBe(false);
  expect((await toon(mensen.inspectie)).liquiditeit.zichtbaar).toBe(true);
});

it('counts providers in the EWS apart, as Overzicht does', async () => {
  const [in_, buiten] = [await p.maakAanbieder(4), await p.maakAanbieder(5)];
  await database.db
    .insertInto('ews_aanwijzing')
    .values({
      ...{ organisatie_id: in_.organisatieId, jeugdregio: 'JZ36', reden: 'voor de proef' },
      ...{ geldig_van: '2026-01-01', geldig_tot: null },
    })
    .execute();
  const { zonder, inEws } = await p.als(mensen.leider, (eigen) => toonOverzicht(eigen, NU, true));
  expect(inEws).toBe(1);
  expect(zonder[0]).toMatchObject({ kvk: in_.kvk, inEws: true });
  expect(zonder.find(({ kvk }) => kvk === buiten.kvk)).toMatchObject({ inEws: false });
});
