import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { proefdader } from '../proefprocedure.ts';
import { PROCEDURES, STAPPENPLANNEN } from './index.ts';
import { maakProefdraaiboek, NU } from './proefdraaiboek.ts';
import { zetStappenKlaar } from './uitvoeren.ts';

let database: Database;
let p: ReturnType<typeof maakProefdraaiboek>;
let leider: Proefpersoon;
let aanbieder: Proefpersoon;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadDefinities(database.db, alsDefinities('procedure', PROCEDURES));
  await laadDefinities(database.db, alsDefinities('stappenplan', STAPPENPLANNEN));
  leider = await maakProefpersoon(database, 'analist');
  aanbieder = await maakProefpersoon(database, 'indiener');
  p = maakProefdraaiboek(database, leider);
});
afterAll(() => database.sluit());

/** A draaiboek in the phase of herstel. */
async function herstel() {
  const { id } = await p.open(await p.maakAanbieder(3));
  await p.doe(id, { soort: 'taakKlaar', taak: '1.partijen', toelichting: '' });
  await p.stap(id, 'kiesHerstelplan', 'verkennen');
  return id;
}

describe('the same request twice at once', () => {
  it('puts the young people of the register on the board once, and a second time with another key is refused', async () => {
    const over = await p.maakAanbieder(4);
    await p.geefZorg(over, { verblijf: 20, pleegzorg: 30, ambulant: 3 });
    const { id } = await p.open(over);
    await p.stap(id, 'kiesContinuiteitsplan', 'verkennen');
    const sleutel = randomUUID();
    const vul = (eigen = sleutel) => p.leg(leider, id, { soort: 'groepenUitRegister' }, eigen);
    const nummers = (await Promise.all([vul(), vul(), vul()])).map(({ stand }) => stand.nummer);
    // One event, however many groups: of a large provider there are hundreds.
    // Behind it comes the task to find places for them.
    expect(nummers).toEqual([4, 4, 4]);
    expect(new Set((await p.staat(id)).bord.groepen.map((g) => g.id)).size).toBe(3);
    const tel = async () => (await p.staat(id)).bord.groepen.map(({ aantal }) => aantal).sort();
    expect(await tel()).toEqual([20, 3, 30]);
    await expect(vul(randomUUID())).rejects.toThrow('staat al op het bord');
    expect(await tel()).toEqual([20, 3, 30]);
  });

  it('does the task of this month, and leaves that of the next one; so does a second decision on the same day', async () => {
    const id = await herstel();
    const sleutel = randomUUID();
    const besluit = (eigen = sleutel) =>
      p.leg(leider, id, { soort: 'voortgang', besluit: 'go', grond: 'Het plan ligt op koers.' }, eigen);
    await Promise.all([besluit(), besluit()]);
    const na = await besluit(randomUUID());
    const taken = na.stand.taken.filter(({ code }) => code === 'voortgang');
    expect(taken.map(({ stand }) => stand)).toEqual(['klaar', 'open']);
    expect((await p.staat(id)).voortgang).toHaveLength(2);
  });

  it('puts every step of the phase once, and again in a second round of the same phase', async () => {
    const id = await herstel();
    const zet = () =>
      p.als(leider, (eigen) => zetStappenKlaar(p.dossiers, eigen, id, { dader: proefdader(leider), nu: NU }));
    const eigenTaken = async () =>
      (await p.als(leider, (eigen) => p.dossiers.lees(eigen, id))).stand.taken.filter(({ code }) => code === null);
    await Promise.all([zet(), zet()]);
    const eerste = await eigenTaken();
    expect(eerste.length).toBeGreaterThan(0);
    expect(new Set(eerste.map(({ naam }) => naam)).size).toBe(eerste.length);
    await p.nodigUit(id, aanbieder, 'aanbieder');
    const gedaan = eerste.filter(({ voor }) => voor === 'aanbieder');
    expect(gedaan.length).toBeGreaterThan(0);
    for (const { id: taak } of gedaan)
      await p.als(aanbieder, (eigen) =>
        p.dossiers.doe(
          eigen,
          id,
          { soort: 'taakKlaar', taak, toelichting: '' },
          { dader: proefdader(aanbieder), nu: NU, sleutel: randomUUID() },
        ),
      );
    await zet();
    expect(await eigenTaken()).toHaveLength(eerste.length);
    const organisatie_id = await p.organisatieVan(id);
    await database.db
      .insertInto('tredevoorstel')
      .values(
        ['2026-K2', '2026-K3'].map((periode, i) => ({
          ...{ jeugdregio: 'JZ36', organisatie_id, normset: 'voorbeeldnormen-2026', normversie: 1 },
          ...{ periode, trede: 2, op: new Date(`2026-0${7 + i}-01`), onvolledig: false, redenen: '[]', reeks: '[]' },
          ...{ niet_te_berekenen: '[]', kengetallen: '{}', signalen: 0, nieuwe_signalen: 0 },
          ...{ jongeren: null, omzet_jeugdwet: null },
        })),
      )
      .execute();
    const velden = { duurzaamHerstel: 'De tarieven zijn structureel verhoogd.', kostendekkend: true };
    await p.stap(id, 'naarNazorg', 'herstelplan', velden);
    await p.stap(id, 'terugval', 'nazorg');
    await zet();
    expect(await eigenTaken()).toHaveLength(eerste.length + gedaan.length);
  });
});

describe('one draaiboek of one provider', () => {
  const uitkomsten = async (beide: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(beide)).map((een) => (een.status === 'fulfilled' ? 'gelukt' : String(een.reason)));

  it('is opened once, also by two at the same moment, and who was second is told so', async () => {
    const over = await p.maakAanbieder(3);
    const uit = await uitkomsten([p.open(over), p.open(over)]);
    expect(uit.filter((een) => een === 'gelukt')).toHaveLength(1);
    expect(uit.find((een) => een !== 'gelukt')).toMatch(/draaiboek/);
    expect(uit.join()).not.toContain('dossier_een_draaiboek');
  });

  it('is not opened again beside another, nor two old ones at once', async () => {
    const over = await p.maakAanbieder(3);
    const dicht = async () => {
      const { id } = await p.open(over);
      await p.besluit(over.organisatieId, 2, p.later());
      await p.stap(id, 'trekIn', 'verkennen');
      await p.besluit(over.organisatieId, 3, p.later());
      return id;
    };
    const [een, twee] = [await dicht(), await dicht()];
    const heropen = (id: number) => p.stap(id, 'heropen', 'gesloten');
    const uit = await uitkomsten([heropen(een), heropen(twee)]);
    expect(uit.filter((u) => u === 'gelukt')).toHaveLength(1);
    const [open, gesloten] = uit[0] === 'gelukt' ? [een, twee] : [twee, een];
    const { kenmerk } = await p.als(leider, (eigen) => p.dossiers.lees(eigen, open));
    await expect(heropen(gesloten)).rejects.toThrow(`al een draaiboek open: ${kenmerk}`);
  });
});
