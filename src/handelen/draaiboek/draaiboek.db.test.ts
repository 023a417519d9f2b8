import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alsDefinities, laadDefinities } from '../../meten/catalogus/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { alsProefpersoon, maakProefpersoon, type Proefpersoon } from '../../platform/toegang/proefpersoon.ts';
import { maakDossiers, type Opdracht } from '../dossier/index.ts';
import { proefdader } from '../proefprocedure.ts';
import { draaiboekKamer, type Onderdeel, PROCEDURES, STAPPENPLANNEN, voerUit } from './index.ts';
import { leesDraaiboek } from './kamer.ts';
import { openOefening } from './oefenen.ts';
import { toonOverzicht } from './tonen.ts';
import { zetStappenKlaar } from './uitvoeren.ts';

const NU = new Date('2026-11-27T10:00:00Z');
const dossiers = maakDossiers([draaiboekKamer]);
let database: Database;
let leider: Proefpersoon;
let gemeente: Proefpersoon;
let ontvanger: Proefpersoon;
let inspectie: Proefpersoon;
beforeAll(async () => {
  database = await maakTestdatabase();
  await laadDefinities(database.db, alsDefinities('procedure', PROCEDURES));
  await laadDefinities(database.db, alsDefinities('stappenplan', STAPPENPLANNEN));
  leider = await maakProefpersoon(database, 'analist');
  gemeente = await maakProefpersoon(database, 'contractmanager', { soort: 'gemeente', gemeentecode: 'GM1674' });
  ontvanger = await maakProefpersoon(database, 'indiener');
  inspectie = await maakProefpersoon(database, 'zaakdeelnemer');
});
afterAll(() => database.sluit());

const als = <T>(wie: Proefpersoon, werk: (eigen: Database) => Promise<T>): Promise<T> =>
  alsProefpersoon(database, wie, werk);

let teller = 10_000_000;
/** A provider on a trede, and with the trede of its last quarters. */
async function maakAanbieder(trede: number | null, kwartalen: Readonly<Record<string, number>> = {}) {
  teller += 1;
  const vast = { agb: null, rechtsvorm: null, plaats: null, gemeentecode: null, cruciaal_grond: null, bron: 'proef' };
  const rij = { ...vast, kvk: String(teller), naam: `Huize Proef ${teller}`, jeugdregio: 'JZ36', cruciaal: false };
  const { id } = await database.db
    .insertInto('organisatie')
    .values({ ...rij, soorten: ['jeugdhulp'] })
    .returning('id')
    .executeTakeFirstOrThrow();
  const sjabloon = { jeugdregio: 'JZ36', organisatie_id: id, normset: 'voorbeeldnormen-2026', normversie: 1 };
  const leeg = { onvolledig: false, redenen: '[]', niet_te_berekenen: '[]', kengetallen: '{}', reeks: '[]' };
  for (const [periode, t] of Object.entries(kwartalen))
    await database.db
      .insertInto('tredevoorstel')
      .values({
        ...sjabloon,
        ...leeg,
        ...{ periode, trede: t, op: new Date(`${periode.slice(0, 4)}-0${Number(periode.at(-1)) * 2}-01`) },
        ...{ signalen: 0, nieuwe_signalen: 0, jongeren: null, omzet_jeugdwet: null },
      })
      .execute();
  if (trede !== null) await besluit(id, trede, NU);
  return { soort: 'aanbieder' as const, organisatieId: id, kvk: rij.kvk, naam: rij.naam };
}

const besluit = (organisatieId: number, trede: number, op: Date) =>
  database.db
    .insertInto('tredebesluit')
    .values({
      ...{ jeugdregio: 'JZ36', organisatie_id: organisatieId, op, trede, reden: 'voor de proef', door: 'proef' },
      ...{ oorzaken: [], voorstel_trede: 6, voorstel_op: NU, normset: 'voorbeeldnormen-2026' },
    })
    .execute();

type Aanbieder = Awaited<ReturnType<typeof maakAanbieder>>;
const open = (onderwerp: Aanbieder) =>
  als(leider, (eigen) =>
    dossiers.open(
      eigen,
      {
        procedure: 'draaiboek',
        titel: `Draaiboek ${onderwerp.naam}`,
        onderwerp,
        velden: {
          cruciaal: false,
          cruciaalGrond: 'Volgt het draaiboek vrijwillig.',
          aanleiding: 'Trede 3 en bijna geen geld.',
        },
        partij: { id: leider.partijId, naam: 'Toezicht' },
      },
      proefdader(leider),
      NU,
    ),
  );
const doe = (id: number, opdracht: object) =>
  als(leider, (eigen) =>
    dossiers.doe(eigen, id, opdracht as Opdracht, { dader: proefdader(leider), nu: NU, sleutel: randomUUID() }),
  );
const stap = (id: number, overgang: string, van: string, velden: object = {}) => {
  const grond = 'De cijfers van dit kwartaal.';
  return doe(id, { soort: 'overgang', overgang, van, velden, reden: 'omdat het moet', grond });
};
const leg = (wie: Proefpersoon, id: number, onderdeel: object, sleutel = randomUUID()) =>
  als(wie, (eigen) =>
    voerUit(
      dossiers,
      eigen,
      id,
      { locatie: '', naam: '', toelichting: '', bestand: null, ...onderdeel } as unknown as Onderdeel,
      {
        dader: proefdader(wie),
        nu: NU,
        sleutel,
      },
    ),
  );
const nodigUit = (id: number, wie: Proefpersoon, rol: string) =>
  doe(id, { soort: 'deelnemerErbij', partijId: wie.partijId, rol, tot: null });

describe('opening a draaiboek', () => {
  it('is refused below trede 3 with the reason, and leaves nothing behind', async () => {
    const aanbieder = await maakAanbieder(2);
    await expect(open(aanbieder)).rejects.toThrow('staat op trede 2. Het draaiboek begint bij trede 3');
    await expect(open(await maakAanbieder(null))).rejects.toThrow('heeft nog geen trede');
    const { rows } = await database.pool.query('select 1 from dossier where organisatie_id = $1', [
      aanbieder.organisatieId,
    ]);
    expect(rows).toEqual([]);
  });

  it('asks whether the provider is cruciaal, and happens once', async () => {
    const aanbieder = await maakAanbieder(3);
    const werk = await open(aanbieder);
    expect(werk.stand.velden.cruciaal).toBe(false);
    expect(werk.kenmerk).toMatch(/^DRB-2026-\d{6}$/);
    await expect(open(aanbieder)).rejects.toThrow(`al een draaiboek open: ${werk.kenmerk}`);
    const overzicht = await als(leider, (eigen) => toonOverzicht(eigen, NU, true));
    expect(overzicht.zaken.find(({ id }) => id === werk.id)).toMatchObject({
      fase: 'start',
      trede: 3,
      tegenspraken: [],
    });
    expect(overzicht.zonder.map(({ kvk }) => kvk)).not.toContain(aanbieder.kvk);
    const ander = await maakAanbieder(4);
    expect((await als(leider, (eigen) => toonOverzicht(eigen, NU, true))).zonder.map(({ kvk }) => kvk)).toContain(
      ander.kvk,
    );
  });

  it('puts the steps of the phase as tasks once, with owner and term', async () => {
    const { id } = await open(await maakAanbieder(3));
    const keer = () =>
      als(leider, (eigen) => zetStappenKlaar(dossiers, eigen, id, { dader: proefdader(leider), nu: NU }));
    const eerste = await keer();
    const taak = eerste.stand.taken.find(({ naam }) => naam.startsWith('Maak een financiële analyse'));
    expect(taak).toMatchObject({ voor: 'leider', tot: '2026-12-11' });
    expect((await keer()).stand.taken).toHaveLength(eerste.stand.taken.length);
  });
});

describe('leaving a draaiboek', () => {
  it('needs figures of two quarters that show durable recovery, and a person who says so', async () => {
    const aanbieder = await maakAanbieder(3, { '2026-K1': 4, '2026-K2': 3, '2026-K3': 2 });
    const { id } = await open(aanbieder);
    await doe(id, { soort: 'taakKlaar', taak: '1.partijen', toelichting: '' });
    await stap(id, 'kiesHerstelplan', 'verkennen');
    const velden = { duurzaamHerstel: 'De tarieven zijn structureel verhoogd.', kostendekkend: true };
    await expect(stap(id, 'naarNazorg', 'herstelplan', {})).rejects.toThrow('Niet alles is goed ingevuld');
    await expect(stap(id, 'naarNazorg', 'herstelplan', { ...velden, kostendekkend: false })).rejects.toThrow(
      'kostendekkend',
    );
    await expect(stap(id, 'naarNazorg', 'herstelplan', velden)).rejects.toThrow('2026-K2 (trede 3)');
    await database.db
      .updateTable('tredevoorstel')
      .set({ trede: 2 })
      .where('organisatie_id', '=', aanbieder.organisatieId)
      .where('periode', '=', '2026-K2')
      .execute();
    expect((await stap(id, 'naarNazorg', 'herstelplan', velden)).stand.toestand).toBe('nazorg');
    expect((await stap(id, 'sluit', 'nazorg', { slotverslag: 'Het ging goed.' })).stand.geslotenOp).toBe('2026-11-27');
  });

  it('does not begin a transfer below trede 5, and does not end it while a child is left', async () => {
    const aanbieder = await maakAanbieder(4);
    const { id } = await open(aanbieder);
    await stap(id, 'kiesContinuiteitsplan', 'verkennen');
    await expect(stap(id, 'beginOverdracht', 'continuiteitsplan')).rejects.toThrow('De trede is nu 4');
    await besluit(aanbieder.organisatieId, 6, new Date(NU.getTime() + 1000));
    await stap(id, 'beginOverdracht', 'continuiteitsplan');
    await nodigUit(id, gemeente, 'coordinerendeGemeente');
    await nodigUit(id, ontvanger, 'ontvanger');
    await nodigUit(id, inspectie, 'inspectie');
    const afronden = () => stap(id, 'rondOverdrachtAf', 'overdracht', { landschap: 'Bij twee aanbieders tot 2030.' });
    await expect(afronden()).rejects.toThrow('nog niemand op het bord');

    const bord = async () => (await als(leider, (eigen) => leesDraaiboek(eigen, id))).bord;
    await leg(gemeente, id, { soort: 'groepErbij', gebied: 'GM1674', hulpvorm: 'verblijf', aantal: 5 });
    const groep = (await bord()).groepen[0]?.id ?? 0;
    expect((await bord()).groepen[0]?.gebiedNaam).not.toBe('');
    await expect(leg(inspectie, id, { soort: 'groepSluit', groep })).rejects.toThrow('Dit is aan:');
    const plek = { soort: 'aanbod', hulpvorm: 'verblijf', plekken: 5, vanaf: '2026-12-01' };
    await expect(leg(ontvanger, id, { ...plek, partijId: null, naam: 'Een ander' })).rejects.toThrow(
      'uw eigen plekken',
    );
    const sleutel = randomUUID();
    await leg(ontvanger, id, { ...plek, partijId: ontvanger.partijId }, sleutel);
    await leg(ontvanger, id, { ...plek, partijId: ontvanger.partijId }, sleutel);
    expect((await bord()).aanbod).toHaveLength(1);
    const aanbod = (await bord()).aanbod[0]?.id ?? 0;
    await leg(gemeente, id, { soort: 'toewijzen', groep, aanbod });
    await leg(ontvanger, id, { soort: 'aannemen', groep });
    await leg(gemeente, id, { soort: 'overgedragen', groep, aantal: 4, dag: '2026-12-02' });
    await expect(afronden()).rejects.toThrow('1 kind');
    // Two at once: the last child goes once.
    const laatste = () => leg(gemeente, id, { soort: 'overgedragen', groep, aantal: 1, dag: '2026-12-03' });
    const uitkomst = await Promise.allSettled([laatste(), laatste()]);
    expect(uitkomst.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await leg(gemeente, id, {
      soort: 'groepStand',
      groep,
      dossiers: 'klaar',
      archief: 'klaar',
      personeel: '',
      huisvesting: '',
    });
    await leg(gemeente, id, { soort: 'groepSluit', groep });
    await leg(inspectie, id, {
      soort: 'toetsing',
      oordeel: 'voldoetNiet',
      toelichting: 'Het papieren archief is zoek.',
    });
    await expect(afronden()).rejects.toThrow('De inspectie');
    await leg(inspectie, id, { soort: 'toetsing', oordeel: 'voldoet', toelichting: 'Het archief is gevonden.' });
    expect((await afronden()).stand.toestand).toBe('nazorg');
    expect((await stap(id, 'sluit', 'nazorg', { slotverslag: 'Alle kinderen zijn over.' })).stand.toestand).toBe(
      'gesloten',
    );
  });
});

describe('the liquidity of a provider', () => {
  it('is kept from a provider that receives its young people', async () => {
    const { id } = await open(await maakAanbieder(4));
    await nodigUit(id, ontvanger, 'ontvanger');
    await nodigUit(id, gemeente, 'gemeente');
    await leg(leider, id, { soort: 'prognose', weken: [{ week: '2026-W49', stand: -5 }] });
    const ziet = async (wie: Proefpersoon) => (await als(wie, (eigen) => leesDraaiboek(eigen, id))).prognoses.length;
    expect([await ziet(leider), await ziet(gemeente), await ziet(ontvanger)]).toEqual([1, 1, 0]);
  });
});

describe('the decision of the month', () => {
  it('does the task of the month, and the next one opens', async () => {
    const { id } = await open(await maakAanbieder(3));
    await doe(id, { soort: 'taakKlaar', taak: '1.partijen', toelichting: '' });
    await stap(id, 'kiesHerstelplan', 'verkennen');
    const na = await leg(leider, id, { soort: 'voortgang', besluit: 'go', grond: 'Het plan ligt op koers.' });
    const taken = na.stand.taken.filter(({ code }) => code === 'voortgang');
    expect(taken.map(({ stand, tot }) => `${stand} ${tot}`)).toEqual(['klaar 2026-12-27', 'open 2027-01-27']);
  });
});

describe('an exercise', () => {
  it('is about no provider, has its own trede and is not in the way of a real draaiboek', async () => {
    const werk = await als(leider, (eigen) =>
      openOefening(
        dossiers,
        eigen,
        { verhaal: 'instorting', titel: 'Oefening najaar', sleutel: randomUUID() },
        { dader: proefdader(leider), nu: NU, partij: { id: leider.partijId, naam: 'Toezicht' } },
      ),
    );
    expect(werk.oefening).toBe(true);
    await leg(leider, werk.id, { soort: 'klok', zet: 'start' });
    const { zaken } = await als(leider, (eigen) => toonOverzicht(eigen, new Date(NU.getTime() + 6.5 * 60_000), true));
    expect(zaken.find(({ id }) => id === werk.id)).toMatchObject({ oefening: true, trede: 5, tegenspraken: [] });
    await expect(leg(leider, (await open(await maakAanbieder(3))).id, { soort: 'klok', zet: 'start' })).rejects.toThrow(
      'Alleen een oefening',
    );
  });
});
