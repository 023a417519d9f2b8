import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadBasis } from '../../basis.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { proefdader } from '../proefprocedure.ts';
import { leesDraaiboek } from './kamer.ts';
import { openOefening } from './oefenen.ts';
import { isZet } from './onderdelen.ts';
import { toonOverzicht } from './overzicht.ts';
import { maakProefdraaiboek, NU } from './proefdraaiboek.ts';
import { toonDraaiboek } from './tonen.ts';
import { zetStappenKlaar } from './uitvoeren.ts';

let database: Database;
let p: ReturnType<typeof maakProefdraaiboek>;
let leider: Proefpersoon;
let gemeente: Proefpersoon;
let ontvanger: Proefpersoon;
let inspectie: Proefpersoon;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  leider = await maakProefpersoon(database, 'analist');
  gemeente = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM1674' });
  ontvanger = await maakProefpersoon(database, 'indiener');
  inspectie = await maakProefpersoon(database, 'zaakdeelnemer');
  p = maakProefdraaiboek(database, leider);
});
afterAll(() => database.sluit());

describe('opening a draaiboek', () => {
  it('is refused below trede 3 with the reason, and leaves nothing behind', async () => {
    const aanbieder = await p.maakAanbieder(2);
    await expect(p.open(aanbieder)).rejects.toThrow('staat op trede 2. Het draaiboek begint bij trede 3');
    await expect(p.open(await p.maakAanbieder(null))).rejects.toThrow('heeft nog geen trede');
    const { rows } = await database.pool.query('select 1 from dossier where organisatie_id = $1', [
      aanbieder.organisatieId,
    ]);
    expect(rows).toEqual([]);
  });

  it('asks whether the provider is cruciaal, and happens once', async () => {
    const aanbieder = await p.maakAanbieder(3);
    const werk = await p.open(aanbieder);
    expect(werk.stand.velden.cruciaal).toBe(false);
    expect(werk.kenmerk).toMatch(/^DRB-2026-\d{6}$/);
    await expect(p.open(aanbieder)).rejects.toThrow(`al een draaiboek open: ${werk.kenmerk}`);
    const overzicht = await p.als(leider, (eigen) => toonOverzicht(eigen, NU, true));
    expect(overzicht.zaken.find(({ id }) => id === werk.id)).toMatchObject({
      fase: 'start',
      trede: 3,
      tegenspraken: [],
    });
    expect(overzicht.zonder.map(({ kvk }) => kvk)).not.toContain(aanbieder.kvk);
    const ander = await p.maakAanbieder(4);
    expect((await p.als(leider, (eigen) => toonOverzicht(eigen, NU, true))).zonder.map(({ kvk }) => kvk)).toContain(
      ander.kvk,
    );
  });

  it('puts the steps of the phase as tasks once, with owner and term', async () => {
    const { id } = await p.open(await p.maakAanbieder(3));
    const keer = () =>
      p.als(leider, (eigen) => zetStappenKlaar(p.dossiers, eigen, id, { dader: proefdader(leider), nu: NU }));
    const eerste = await keer();
    const taak = eerste.stand.taken.find(({ naam }) => naam.startsWith('Maak een financiële analyse'));
    expect(taak).toMatchObject({ voor: 'leider', tot: '2026-12-11' });
    expect((await keer()).stand.taken).toHaveLength(eerste.stand.taken.length);
  });
});

describe('leaving a draaiboek', () => {
  it('needs figures of two quarters that show durable recovery, and a person who says so', async () => {
    const aanbieder = await p.maakAanbieder(3, { '2026-K1': 4, '2026-K2': 3, '2026-K3': 2 });
    const { id } = await p.open(aanbieder);
    await p.doe(id, { soort: 'taakKlaar', taak: '1.partijen', toelichting: '' });
    await p.stap(id, 'kiesHerstelplan', 'verkennen');
    const velden = { duurzaamHerstel: 'De tarieven zijn structureel verhoogd.', kostendekkend: true };
    await expect(p.stap(id, 'naarNazorg', 'herstelplan', {})).rejects.toThrow('Niet alles is goed ingevuld');
    await expect(p.stap(id, 'naarNazorg', 'herstelplan', { ...velden, kostendekkend: false })).rejects.toThrow(
      'kostendekkend',
    );
    await expect(p.stap(id, 'naarNazorg', 'herstelplan', velden)).rejects.toThrow('2026-K2 (trede 3)');
    await database.db
      .updateTable('tredevoorstel')
      .set({ trede: 2 })
      .where('organisatie_id', '=', aanbieder.organisatieId)
      .where('periode', '=', '2026-K2')
      .execute();
    expect((await p.stap(id, 'naarNazorg', 'herstelplan', velden)).stand.toestand).toBe('nazorg');
    const sluit = () => p.stap(id, 'sluit', 'nazorg', { slotverslag: 'Het ging goed.' });
    // The figures say so, but nobody looked yet, and what holds is still trede 3.
    await expect(sluit()).rejects.toThrow(/Kijk eerst of het herstel.*De trede is 3/);
    await p.kijkNa(id);
    await p.besluit(aanbieder.organisatieId, 2, new Date(NU.getTime() + 1000));
    expect((await sluit()).stand.geslotenOp).toBe('2026-11-27');
    const toont = async () =>
      (
        await p.als(leider, async (eigen) =>
          toonDraaiboek(eigen, await p.dossiers.lees(eigen, id), proefdader(leider), NU, true),
        )
      ).stand.tegenspraken.map(({ soort }) => soort);
    expect(await toont()).toEqual([]);
    // What comes after it shows too.
    await p.besluit(aanbieder.organisatieId, 4, new Date(NU.getTime() + 2000));
    expect(await toont()).toEqual(['tredeNaSluiten']);
    const { zaken } = await p.als(leider, (eigen) => toonOverzicht(eigen, NU, true));
    expect(zaken.find((z) => z.id === id)?.tegenspraken.map(({ soort }) => soort)).toEqual(['tredeNaSluiten']);
  });

  it('does not begin a transfer below trede 5, and does not end it while a child is left', async () => {
    const aanbieder = await p.maakAanbieder(4);
    const { id } = await p.open(aanbieder);
    await p.stap(id, 'kiesContinuiteitsplan', 'verkennen');
    await expect(p.stap(id, 'beginOverdracht', 'continuiteitsplan')).rejects.toThrow('De trede is nu 4');
    await p.besluit(aanbieder.organisatieId, 6, new Date(NU.getTime() + 1000));
    await p.stap(id, 'beginOverdracht', 'continuiteitsplan');
    await p.nodigUit(id, gemeente, 'coordinerendeGemeente');
    await p.nodigUit(id, ontvanger, 'ontvanger');
    await p.nodigUit(id, inspectie, 'inspectie');
    const ziet = () =>
      p.als(gemeente, async (eigen) =>
        toonDraaiboek(eigen, await p.dossiers.lees(eigen, id), proefdader(gemeente), NU, true),
      );
    expect((await ziet()).bord.dicht).toBeNull();
    expect((await ziet()).mag).toContain('overgedragen');
    const afronden = () => p.stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Bij twee aanbieders tot 2030.' });
    await expect(afronden()).rejects.toThrow('nog niemand op het bord');

    const bord = async () => (await p.als(leider, (eigen) => leesDraaiboek(eigen, id))).bord;
    await p.leg(gemeente, id, { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'verblijf', aantal: 5 });
    const groep = (await bord()).groepen[0]?.id ?? 0;
    expect((await bord()).groepen[0]?.gebiedNaam).not.toBe('');
    await expect(p.leg(inspectie, id, { soort: 'groepSluit', groep })).rejects.toThrow('Dit is aan:');
    const plek = { soort: 'aanbod', hulpvorm: 'verblijf', plekken: 5, vanaf: '2026-12-01' };
    await expect(p.leg(ontvanger, id, { ...plek, partijId: null, naam: 'Een ander' })).rejects.toThrow(
      'uw eigen plekken',
    );
    // Nobody is handed over to the provider that is left, and a place that does not exist has no young people.
    const eigen = { ...plek, partijId: null, naam: ` ${aanbieder.naam.toUpperCase()}` };
    await expect(p.leg(gemeente, id, eigen)).rejects.toThrow('gaan de kinderen juist weg');
    const nergens = { soort: 'groepErbij', gebied: 'GM9999', hulpvorm: 'verblijf', aantal: 5 };
    await expect(p.leg(gemeente, id, nergens)).rejects.toMatchObject({
      plekken: [{ plek: 'gebied', melding: expect.stringContaining('GM9999') }],
    });
    const sleutel = randomUUID();
    await p.leg(ontvanger, id, { ...plek, partijId: ontvanger.partijId }, sleutel);
    await p.leg(ontvanger, id, { ...plek, partijId: ontvanger.partijId }, sleutel);
    expect((await bord()).aanbod).toHaveLength(1);
    const aanbod = (await bord()).aanbod[0]?.id ?? 0;
    await p.leg(gemeente, id, { soort: 'toewijzen', groep, aanbod });
    await p.leg(ontvanger, id, { soort: 'aannemen', groep });
    await p.leg(gemeente, id, { soort: 'overgedragen', groep, aantal: 4, dag: '2026-11-27' });
    for (const dag of ['2026-11-28', '2026-11-26'])
      await expect(p.leg(gemeente, id, { soort: 'overgedragen', groep, aantal: 1, dag })).rejects.toMatchObject({
        plekken: [{ plek: 'dag', melding: expect.stringContaining(dag.split('-').reverse().join('-')) }],
      });
    await expect(afronden()).rejects.toThrow('1 kind');
    expect((await ziet()).bord.groepen[0]?.magSluiten).toBe(false);
    // It is said beforehand too, and what may be filled in still is not held against it.
    const vooraf = (overgang: string) =>
      p.als(leider, async (eigen) => p.dossiers.vooraf(eigen, await p.dossiers.lees(eigen, id), overgang));
    expect((await vooraf('rondOverdrachtAf')).bezwaren[0]).toContain('1 kind');
    expect((await vooraf('staakOverdracht')).bezwaren).toEqual([expect.stringContaining('De trede is 6')]);
    expect((await vooraf('heropen')).bezwaren).toEqual([]);
    // Two at once: the last child goes once.
    const laatste = () => p.leg(gemeente, id, { soort: 'overgedragen', groep, aantal: 1, dag: '2026-11-27' });
    const uitkomst = await Promise.allSettled([laatste(), laatste()]);
    expect(uitkomst.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await p.leg(gemeente, id, {
      soort: 'groepStand',
      groep,
      dossiers: 'klaar',
      archief: 'klaar',
      personeel: '',
      huisvesting: '',
    });
    const [dicht] = (await ziet()).bord.groepen;
    expect(dicht).toMatchObject({ magSluiten: true, magAannemen: false });
    await p.leg(gemeente, id, { soort: 'groepSluit', groep });
    expect((await ziet()).bord.groepen[0]?.magSluiten).toBe(false);
    await expect(afronden()).rejects.toThrow(
      'De inspectie doet mee en heeft de overdracht zoals zij nu is nog niet getoetst',
    );
    const { rows } = await database.pool.query<{ tekst: string }>(
      `select gegevens ->> 'tekst' as tekst from dossiergebeurtenis
        where dossier_id = $1 and gegevens ->> 'onderdeel' = any($2) order by nummer`,
      [id, ['groepErbij', 'aanbod', 'toewijzen', 'overgedragen', 'groepSluit']],
    );
    expect(rows.map(({ tekst }) => tekst)).toEqual([
      'Op het bord: Roosendaal, Verblijf, 5 kinderen.',
      expect.stringMatching(/^Aanbod van .{3,}: 5 plekken verblijf vanaf 1-12-2026\.$/),
      expect.stringMatching(/^Toegewezen: Roosendaal, Verblijf aan .{3,}\.$/),
      expect.stringMatching(/^Overgedragen op 27-11-2026: 4 kinderen van Roosendaal, Verblijf naar .{3,}\.$/),
      expect.stringMatching(/^Overgedragen op 27-11-2026: 1 kind van Roosendaal, Verblijf naar .{3,}\.$/),
      'Groep gesloten: Roosendaal, Verblijf. Alle kinderen, dossiers en het archief zijn over.',
    ]);
    await p.leg(inspectie, id, { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Alles is in orde.' });
    expect((await afronden()).stand.toestand).toBe('nazorg');
    const { bord: gesloten, mag } = await ziet();
    expect(gesloten.dicht).toContain('Het bord is open bij');
    expect(mag.filter((soort) => isZet(soort))).toEqual([]);
    expect(mag).toContain('kosten');
  });
});

describe('the liquidity of a provider', () => {
  it('is kept from a provider that receives its young people', async () => {
    const { id } = await p.open(await p.maakAanbieder(4));
    await p.nodigUit(id, ontvanger, 'ontvanger');
    await p.nodigUit(id, gemeente, 'gemeente');
    await p.leg(leider, id, { soort: 'prognose', weken: [{ week: '2026-W49', stand: -5 }] });
    const ziet = async (wie: Proefpersoon) => (await p.als(wie, (eigen) => leesDraaiboek(eigen, id))).prognoses.length;
    expect([await ziet(leider), await ziet(gemeente), await ziet(ontvanger)]).toEqual([1, 1, 0]);
  });

  it('is shared again with who joins later, as the same forecast and still not with who receives', async () => {
    const { id } = await p.open(await p.maakAanbieder(4));
    await expect(p.leg(leider, id, { soort: 'deelPrognose' })).rejects.toThrow('nog geen prognose');
    await p.leg(leider, id, { soort: 'prognose', weken: [{ week: '2026-W49', stand: -5 }] });
    await p.leg(leider, id, { soort: 'realisatie', weken: [{ week: '2026-W48', stand: 7 }] });
    await p.nodigUit(id, inspectie, 'inspectie');
    await p.nodigUit(id, ontvanger, 'ontvanger');
    expect((await p.staat(id, inspectie)).prognoses).toEqual([]);
    await expect(p.leg(inspectie, id, { soort: 'deelPrognose' })).rejects.toThrow();
    await p.leg(leider, id, { soort: 'deelPrognose' });
    const [bijLeider, bijInspectie, bijOntvanger] = [
      await p.staat(id),
      await p.staat(id, inspectie),
      await p.staat(id, ontvanger),
    ];
    expect(bijInspectie.prognoses).toEqual(bijLeider.prognoses);
    expect(bijInspectie.werkelijk).toEqual([{ week: '2026-W48', stand: 7 }]);
    expect([bijLeider.prognoses.length, bijOntvanger.prognoses.length, bijOntvanger.werkelijk.length]).toEqual([
      1, 0, 0,
    ]);
  });
});

describe('the board filled from the register', () => {
  it('does the task that asks for it', async () => {
    const aanbieder = await p.maakAanbieder(6);
    await p.geefZorg(aanbieder, { verblijf: 20 });
    const { id } = await p.open(aanbieder);
    await p.stap(id, 'kiesContinuiteitsplan', 'verkennen');
    await p.stap(id, 'beginOverdracht', 'continuiteitsplan');
    const { stand } = await p.leg(leider, id, { soort: 'groepenUitRegister' });
    expect(stand.taken.filter(({ code }) => code === 'bord')).toMatchObject([{ stand: 'klaar' }]);
  });
});

describe('the costs', () => {
  it('are withdrawn with a reason, once; and a key that is made anew keeps what was agreed', async () => {
    const aanbieder = await p.maakAanbieder(4);
    await p.geefZorg(aanbieder, { verblijf: 20 });
    const { id } = await p.open(aanbieder);
    await p.leg(leider, id, { soort: 'sleutel' });
    await p.leg(leider, id, {
      soort: 'sleutelDeel',
      gebied: 'JZ36',
      gewicht: 5,
      reden: 'Zo afgesproken met de regio.',
    });
    const na = await p.leg(leider, id, { soort: 'kosten', omschrijving: 'Huur', centen: 900 });
    const weg = { soort: 'kostenWeg', post: na.stand.nummer, reden: 'Een nul te weinig getypt.' };
    await p.leg(leider, id, weg);
    await expect(p.leg(leider, id, weg)).rejects.toThrow('al ingetrokken');
    await p.leg(leider, id, { soort: 'sleutel' });
    const { kosten, sleutel } = await p.staat(id);
    expect(kosten).toMatchObject([{ centen: 900, ingetrokken: 'Een nul te weinig getypt.' }]);
    expect(sleutel).toMatchObject([{ gebied: 'JZ36', jongeren: 20, gewicht: 5 }]);
    const { rows } = await database.pool.query(
      `select gegevens ->> 'tekst' as tekst from dossiergebeurtenis where dossier_id = $1 order by nummer desc limit 1`,
      [id],
    );
    expect(rows[0].tekst).toContain('Het afgesproken gewicht bleef staan van:');
  });
});

describe('the decision of the month', () => {
  it('does the task of the month, and the next one opens', async () => {
    const { id } = await p.open(await p.maakAanbieder(3));
    await p.doe(id, { soort: 'taakKlaar', taak: '1.partijen', toelichting: '' });
    await p.stap(id, 'kiesHerstelplan', 'verkennen');
    const na = await p.leg(leider, id, { soort: 'voortgang', besluit: 'go', grond: 'Het plan ligt op koers.' });
    const taken = na.stand.taken.filter(({ code }) => code === 'voortgang');
    expect(taken.map(({ stand, tot }) => `${stand} ${tot}`)).toEqual(['klaar 2026-12-27', 'open 2027-01-27']);
  });
});

describe('an exercise', () => {
  it('is about no provider, has its own trede and is not in the way of a real draaiboek', async () => {
    const werk = await p.als(leider, (eigen) =>
      openOefening(
        p.dossiers,
        eigen,
        { verhaal: 'instorting', titel: 'Oefening najaar', sleutel: randomUUID() },
        { dader: proefdader(leider), nu: NU, partij: { id: leider.partijId, naam: 'Toezicht' } },
      ),
    );
    expect(werk.oefening).toBe(true);
    await p.leg(leider, werk.id, { soort: 'klok', zet: 'start' });
    const { zaken } = await p.als(leider, (eigen) => toonOverzicht(eigen, new Date(NU.getTime() + 6.5 * 60_000), true));
    expect(zaken.find(({ id }) => id === werk.id)).toMatchObject({ oefening: true, trede: 5, tegenspraken: [] });
    await expect(
      p.leg(leider, (await p.open(await p.maakAanbieder(3))).id, { soort: 'klok', zet: 'start' }),
    ).rejects.toThrow('Alleen een oefening');
  });
});
