import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadBasis } from '../../basis.ts';
import type { Kvk } from '../../kernel/codes.ts';
import { datum } from '../../kernel/datum.ts';
import { organisatiesOpKvk, voegOrganisatiesToe, wijsAan } from '../../meten/register/index.ts';
import { copyRows, type Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { herbereken, legBesluitVast, STANDAARDNORMSET } from '../urgentie/index.ts';

import { aanbiederDetailOp, waarnemingenOp } from './aanbieder.ts';
import { landelijkBeeld, type Omgeving, regioBeeld } from './beeld.ts';
import { aanbiederlijst } from './lijst.ts';

const GOED = '90000001';
const ZWAK = '90000002';
const KLEIN = '90000003';
const STIL = '90000004';

let database: Database;
let omgeving: Omgeving;

const organisatie = (kvk: string, jeugdregio: string) => ({
  kvk: kvk as Kvk,
  agb: null,
  naam: `Proef ${kvk}`,
  rechtsvorm: 'stichting',
  plaats: 'Proefstad',
  gemeentecode: null,
  jeugdregio: jeugdregio as never,
  soorten: ['jeugdhulp'] as const,
  cruciaal: false,
  cruciaalGrond: null,
  bron: 'proef',
});

const jaar = (omzet: number, ev: number, resultaat: number) => ({
  opbrengstenTotaal: omzet,
  opbrengstenJeugdwet: omzet,
  nettoresultaat: resultaat,
  eigenVermogen: ev,
  balanstotaal: omzet / 2,
  vlottendeActiva: omzet / 4,
  kortlopendeSchulden: omzet / 6,
  uniekeClienten: 100,
});

/** Figures per provider: period, the moment of learning, and what was learned. */
const LEVERINGEN: [string, string, string, Record<string, number>][] = [
  [GOED, '2024', '2025-05-01', jaar(10_000_000, 2_000_000, 300_000)],
  [GOED, '2025', '2026-05-01', jaar(10_000_000, 2_100_000, 300_000)],
  [ZWAK, '2024', '2025-05-01', jaar(20_000_000, 2_600_000, 400_000)],
  [ZWAK, '2025', '2026-05-01', jaar(20_000_000, 1_200_000, -500_000)],
  // A correction: the loss turned out larger.
  [ZWAK, '2025', '2026-09-01', { nettoresultaat: -900_000 }],
  [KLEIN, '2025', '2026-05-01', jaar(900_000, 200_000, 20_000)],
];

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  const lijst = [
    organisatie(GOED, 'JZ01'),
    organisatie(ZWAK, 'JZ02'),
    organisatie(KLEIN, 'JZ02'),
    organisatie(STIL, 'JZ03'),
  ];
  await voegOrganisatiesToe(database.db, lijst);
  const bekend = await organisatiesOpKvk(database.db);
  const id = (kvk: string) => bekend.get(kvk)?.id ?? 0;
  const rijen = LEVERINGEN.flatMap(([kvk, periode, op, cijfers]) =>
    Object.entries(cijfers).map(([gegeven, waarde]) => {
      const vervangen = gegeven === 'nettoresultaat' && waarde === -500_000 ? new Date('2026-09-01T10:00:00Z') : null;
      return [
        bekend.get(kvk)?.jeugdregio ?? '',
        id(kvk),
        gegeven,
        periode,
        waarde,
        new Date(`${op}T10:00:00Z`),
        vervangen,
        0,
      ] as const;
    }),
  );
  const kolommen = [
    'jeugdregio',
    'organisatie_id',
    'gegeven',
    'periode',
    'waarde',
    'vastgelegd_op',
    'vervangen_op',
    'import_id',
  ];
  const client = await database.pool.connect();
  try {
    await copyRows(client, 'waarneming', kolommen, rijen);
    await client.query(
      `insert into geleverde_zorg (jeugdregio, organisatie_id, hulpvorm, periode, clienten, vastgelegd_op, bron)
       values ('JZ01', $1, 'pleegzorg', '2025', 60, '2026-05-01T10:00Z', 'proef'),
              ('JZ01', $2, 'pleegzorg', '2025', 40, '2026-05-01T10:00Z', 'proef')`,
      [id(GOED), id(ZWAK)],
    );
  } finally {
    client.release();
  }
  await wijsAan(database.db, {
    organisatieId: id(KLEIN),
    jeugdregio: 'JZ02',
    reden: 'enige in de regio',
    van: datum('2026-06-01'),
  });
  await herbereken(database);
  omgeving = { database, demo: false, normset: STANDAARDNORMSET };
});
afterAll(() => database.sluit());

const lijst = (op: string, deel: object = {}) =>
  aanbiederlijst(omgeving, datum(op), { bereik: 'alle', sorteer: 'trede', pagina: 1, paginaGrootte: 100, ...deel });

describe('the national picture', () => {
  it('counts who is in the EWS by turnover or designation, as known on the day', async () => {
    const [voor, na] = await Promise.all(['2026-05-31', '2026-06-01'].map((op) => landelijkBeeld(omgeving, datum(op))));
    expect([voor?.aantal, na?.aantal]).toEqual([2, 3]);
    expect((await landelijkBeeld(omgeving, datum('2024-01-01'))).aantal).toBe(0);
  });

  it('shows what changed since a quarter before, with the supervisor of that day', async () => {
    const beeld = await landelijkBeeld(omgeving, datum('2026-06-15'));
    expect(beeld.veranderd).toEqual([{ kvk: ZWAK, naam: `Proef ${ZWAK}`, van: expect.any(Number), naar: 4 }]);
    expect(beeld.toezichthouder).toContain('Zorgautoriteit');
    expect(beeld.regios).toHaveLength(42);
    expect(beeld.regios.find((r) => r.code === 'JZ02')?.tredeVierPlus).toBe(1);
    expect((await landelijkBeeld(omgeving, datum('2025-06-15'))).toezichthouder).toContain('Jeugdautoriteit');
  });

  it('shows the care in a region that may fall away, also of a provider with its seat elsewhere', async () => {
    const { wegvallendeZorg, regio, gemeenten, aantal, kerncijfers } = await regioBeeld(
      omgeving,
      'JZ01',
      datum('2026-06-15'),
    );
    // The one with its seat in JZ02 counts too, with its young people of this region only.
    expect([aantal, kerncijfers.find((k) => k.code === 'jongeren')?.waarde]).toEqual([2, 40]);
    expect(regio.naam).toBe('Groningen');
    expect(gemeenten).toHaveLength(10);
    expect(wegvallendeZorg).toMatchObject([{ hulpvorm: 'pleegzorg', clienten: 100, clientenBedreigd: 40 }]);
    await expect(regioBeeld(omgeving, 'JZ40', datum('2026-06-15'))).rejects.toThrow('JZ40');
  });
});

describe('the list', () => {
  it('puts the highest trede first and keeps who never delivered, without a trede', async () => {
    const { aanbieders, totaal } = await lijst('2026-11-22');
    expect(totaal).toBe(4);
    expect(aanbieders[0]).toMatchObject({ kvk: ZWAK, tredeBron: 'voorstel', jongeren: 100, inEws: true });
    expect(aanbieders.at(-1)).toMatchObject({ kvk: STIL, trede: null, tredeBron: null, laatstePeriode: null });
  });

  it.each([
    [{ bereik: 'ews' }, 3],
    [{ regio: 'JZ02' }, 2],
    [{ regio: 'JZ01' }, 1],
    [{ werkgebied: 'JZ01' }, 2],
    [{ zoek: 'PROEF 90000003' }, 1],
    [{ zoek: 'bestaat niet' }, 0],
    [{ treden: [4, 5] }, 1],
    [{ soort: 'gi' }, 0],
    [{ zoek: "'; drop table organisatie; --" }, 0],
  ])('filters by %j', async (deel, aantal) => {
    expect((await lijst('2026-11-22', deel)).totaal).toBe(aantal);
  });

  it('pages without gaps', async () => {
    const paginas = await Promise.all([1, 2, 3].map((pagina) => lijst('2026-11-22', { pagina, paginaGrootte: 2 })));
    expect(paginas.map((p) => p.aanbieders.length)).toEqual([2, 2, 0]);
    expect(new Set(paginas.flatMap((p) => p.aanbieders.map((a) => a.kvk))).size).toBe(4);
  });
});

describe('one provider', () => {
  it('shows figures with both times, and does not tell of a correction before it came', async () => {
    const op = async (dag: string) =>
      (await waarnemingenOp(omgeving, ZWAK, datum(dag))).waarnemingen.filter(
        (w) => w.gegeven === 'nettoresultaat' && w.periode === '2025',
      );
    expect(await op('2026-08-31')).toMatchObject([{ waarde: -500_000, vervangenOp: null }]);
    expect(await op('2026-09-01')).toMatchObject([
      { waarde: -900_000, vervangenOp: null },
      { waarde: -500_000, vervangenOp: '2026-09-01T10:00:00.000Z' },
    ]);
    const { voorstel: voor } = await aanbiederDetailOp(omgeving, ZWAK, datum('2026-08-31'));
    const { voorstel: na } = await aanbiederDetailOp(omgeving, ZWAK, datum('2026-09-01'));
    expect([voor?.trede, na?.trede]).toEqual([4, 5]);
  });

  it('says why, and what cannot be computed', async () => {
    const { voorstel, ews, kengetallen, geldend } = await aanbiederDetailOp(omgeving, ZWAK, datum('2026-11-22'));
    expect(voorstel?.redenen[0]).toMatchObject({
      trede: 5,
      indicator: 'nettomargeRollend',
      watNodig: expect.any(String),
    });
    expect(voorstel?.nietTeBerekenen.map((n) => n.indicator)).toContain('dscr');
    expect(ews).toMatchObject({ inEws: true, gronden: [expect.stringContaining('€ 20.000.000')] });
    expect(kengetallen.find((k) => k.code === 'solvabiliteit')?.reeks.map((p) => p.waarde)).toEqual([0.26, 0.12]);
    expect(geldend).toMatchObject({ trede: 5, bron: 'voorstel', sinds: '2026-09-01T10:00:00.000Z' });
  });

  it('shows an organisatie of which nothing is known as such, and refuses a number that is not there', async () => {
    const stil = await aanbiederDetailOp(omgeving, STIL, datum('2026-11-22'));
    expect(stil).toMatchObject({ geldend: null, voorstel: null, jongeren: null });
    await expect(aanbiederDetailOp(omgeving, '99999999', datum('2026-11-22'))).rejects.toThrow('99999999');
  });
});

describe('a decision', () => {
  const besluit = (voorstelOp: string | null) => ({
    trede: 4,
    reden: 'Plan ligt er, bank doet mee.',
    door: 'analist',
    oorzaken: ['personeel'],
    voorstelOp,
  });
  const organisatieVan = async (kvk: string) => {
    const gevonden = (await organisatiesOpKvk(database.db)).get(kvk);
    if (!gevonden) throw new Error(kvk);
    return gevonden;
  };

  it('is refused when a newer proposal came, and otherwise stands beside the proposal', async () => {
    const zwak = await organisatieVan(ZWAK);
    await expect(legBesluitVast(database, zwak, STANDAARDNORMSET, besluit('2026-05-01T10:00:00.000Z'))).rejects.toThrow(
      'nieuwer voorstel',
    );
    await legBesluitVast(database, zwak, STANDAARDNORMSET, besluit('2026-09-01T10:00:00.000Z'));
    const vandaag = datumInNederland(new Date());
    const { geldend, voorstel, besluiten } = await aanbiederDetailOp(omgeving, ZWAK, vandaag);
    expect(geldend).toMatchObject({ trede: 4, bron: 'besluit', vorige: 5 });
    expect(voorstel?.trede).toBe(5);
    expect(besluiten).toMatchObject([{ trede: 4, voorstelTrede: 5, oorzaken: ['personeel'] }]);
    expect((await lijst(vandaag)).aanbieders[0]).toMatchObject({ trede: 4, besluitTrede: 4, voorstelTrede: 5 });
  });

  it.each(['update tredebesluit set reden = reden', 'delete from tredebesluit', 'truncate tredebesluit'])(
    'can never be changed afterwards: %s',
    async (opdracht) => {
      await expect(database.pool.query(opdracht)).rejects.toThrow('alleen aangevuld');
    },
  );

  it('is taken once when two people decide on the same proposal and a third on an older one', async () => {
    const goed = await organisatieVan(GOED);
    const vast = (op: string) => legBesluitVast(database, goed, STANDAARDNORMSET, besluit(op));
    const uitkomsten = await Promise.allSettled([vast('2026-05-01T10:00:00.000Z'), vast('2025-05-01T10:00:00.000Z')]);
    expect(uitkomsten.map((u) => u.status)).toEqual(['fulfilled', 'rejected']);
  });
});
