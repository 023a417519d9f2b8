import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laadBasis } from '../../basis.ts';
import type { Gemeentecode, Jeugdregiocode, Kvk } from '../../kernel/codes.ts';
import { datum } from '../../kernel/datum.ts';
import { verplaatsGemeente, voegOrganisatiesToe, wijsAan } from '../../meten/register/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { herbereken, STANDAARDNORMSET } from '../urgentie/index.ts';
import { aanbiederDetailOp } from './aanbieder.ts';
import { landelijkBeeld, type Omgeving, regioBeeld } from './beeld.ts';
import { aanbiederlijst } from './lijst.ts';

/** Wijdemeren lies in Gooi en Vechtstreek (JZ16) and moves to Utrecht West (JZ19) on 1 July 2026. */
const WIJDEMEREN = 'GM1696' as Gemeentecode;
const HILVERSUM = 'GM0402' as Gemeentecode;
const VERHUISD = '90000011';
const VOOR = datum('2026-06-30');
const NA = datum('2026-07-01');

let database: Database;
let omgeving: Omgeving;

const organisatie = (kvk: string, gemeentecode: Gemeentecode | null, jeugdregio: string) => ({
  kvk: kvk as Kvk,
  agb: null,
  naam: `Proef ${kvk}`,
  rechtsvorm: null,
  plaats: null,
  gemeentecode,
  jeugdregio: jeugdregio as Jeugdregiocode,
  soorten: ['jeugdhulp'] as const,
  cruciaal: false,
  cruciaalGrond: null,
  bron: 'proef',
});

beforeAll(async () => {
  database = await maakTestdatabase();
  await laadBasis(database);
  const ids = await voegOrganisatiesToe(database.db, [
    organisatie(VERHUISD, WIJDEMEREN, 'JZ16'),
    organisatie('90000012', HILVERSUM, 'JZ16'),
    organisatie('90000013', null, 'JZ16'),
    organisatie('90000014', null, 'JZ19'),
  ]);
  // Designated, so that all four count in the EWS without any figure.
  for (const organisatieId of ids.values())
    await wijsAan(database.db, { organisatieId, jeugdregio: 'JZ16', reden: 'proef', van: datum('2025-01-01') });
  // 10, 20, 40 and 80 young people: every sum tells whose they are.
  await database.pool.query(
    `insert into waarneming (jeugdregio, organisatie_id, gegeven, periode, waarde, vastgelegd_op, import_id)
     select jeugdregio, id, 'uniekeClienten', '2024', 10 * 2 ^ (right(kvk, 1)::int - 1), '2025-05-01', 0 from organisatie`,
  );
  await herbereken(database);
  await verplaatsGemeente(database.db, {
    schema: 'jeugdregio',
    gemeente: WIJDEMEREN,
    naarRegio: 'JZ19',
    perDatum: NA,
  });
  omgeving = { database, demo: false, normset: STANDAARDNORMSET };
});
afterAll(() => database.sluit());

describe('a municipality that moves to another region (R-199)', () => {
  it('takes its providers along from the day on, and leaves older pictures as they were', async () => {
    const aantallen = async (op: typeof VOOR) => {
      const { regios } = await landelijkBeeld(omgeving, op);
      return regios.filter((r) => r.aantalAanbieders > 0).map((r) => [r.code, r.aantalAanbieders, r.jongeren]);
    };
    expect(await aantallen(VOOR)).toEqual([
      ['JZ16', 3, 70],
      ['JZ19', 1, 80],
    ]);
    expect(await aantallen(NA)).toEqual([
      ['JZ16', 2, 60],
      ['JZ19', 2, 90],
    ]);
  });

  it('loses nobody and no figure: the regions add up to the country on every day', async () => {
    for (const op of [datum('2025-06-30'), VOOR, NA]) {
      const { aantal, regios } = await landelijkBeeld(omgeving, op);
      expect(aantal).toBe(4);
      expect(regios.reduce((som, regio) => som + regio.aantalAanbieders, 0)).toBe(4);
      expect(regios.reduce((som, regio) => som + regio.jongeren, 0)).toBe(150);
    }
  });

  it('shows in the picture and the municipalities of both regions', async () => {
    const beeld = async (code: string, op: typeof VOOR) => {
      const { aantal, gemeenten } = await regioBeeld(omgeving, code, op);
      return [aantal, gemeenten.some((g) => g.code === WIJDEMEREN)];
    };
    expect([await beeld('JZ16', VOOR), await beeld('JZ19', VOOR)]).toEqual([
      [3, true],
      [1, false],
    ]);
    expect([await beeld('JZ16', NA), await beeld('JZ19', NA)]).toEqual([
      [2, false],
      [2, true],
    ]);
  });

  it('shows in the list, its filter and on the page of the provider', async () => {
    const lijst = async (regio: string, op: typeof VOOR) => {
      const vraag = { bereik: 'alle', sorteer: 'naam', pagina: 1, paginaGrootte: 10, regio } as const;
      return (await aanbiederlijst(omgeving, op, vraag)).aanbieders.map((a) => [a.kvk, a.jeugdregio]);
    };
    expect(await lijst('JZ19', VOOR)).toEqual([['90000014', 'JZ19']]);
    expect(await lijst('JZ19', NA)).toEqual([
      [VERHUISD, 'JZ19'],
      ['90000014', 'JZ19'],
    ]);
    const pagina = async (op: typeof VOOR) => {
      const { jeugdregio, jeugdregioNaam } = await aanbiederDetailOp(omgeving, VERHUISD, op);
      return [jeugdregio, jeugdregioNaam];
    };
    expect(await pagina(VOOR)).toEqual(['JZ16', 'Gooi en Vechtstreek']);
    expect((await pagina(NA))[0]).toBe('JZ19');
  });

  it('has the names of the oldest arrangement on a day before it', async () => {
    const vraag = { bereik: 'alle', sorteer: 'naam', pagina: 1, paginaGrootte: 10 } as const;
    const [eerste] = (await aanbiederlijst(omgeving, datum('2023-01-01'), vraag)).aanbieders;
    expect(eerste).toMatchObject({ jeugdregio: 'JZ16', jeugdregioNaam: 'Gooi en Vechtstreek' });
  });
});
