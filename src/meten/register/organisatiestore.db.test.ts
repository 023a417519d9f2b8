import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Agb, Gemeentecode, Jeugdregiocode, Kvk } from '../../kernel/codes.ts';
import { datum } from '../../kernel/datum.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import {
  leesAanwijzingen,
  leesGeleverdeZorg,
  leesOrganisatie,
  leesOrganisaties,
  type NieuweOrganisatie,
  organisatiesOpKvk,
  voegOrganisatiesToe,
  wijsAan,
} from './index.ts';

let database: Awaited<ReturnType<typeof maakTestdatabase>>;
beforeAll(async () => {
  database = await maakTestdatabase();
});
afterAll(() => database.sluit());

const organisatie = (kvk: string, anders: Partial<NieuweOrganisatie> = {}): NieuweOrganisatie => ({
  kvk: kvk as Kvk,
  agb: '01234567' as Agb,
  naam: `Zorggroep ${kvk}`,
  rechtsvorm: 'stichting',
  plaats: 'Almere',
  gemeentecode: 'GM0034' as Gemeentecode,
  jeugdregio: 'JZ08' as Jeugdregiocode,
  soorten: ['jeugdhulp'],
  cruciaal: false,
  cruciaalGrond: null,
  bron: 'test',
  ...anders,
});

describe('organisaties', () => {
  test('come back as they went in, leading zeros and all', async () => {
    const eerste = organisatie('00000017', {
      soorten: ['jeugdhulp', 'ggz'],
      cruciaal: true,
      cruciaalGrond: 'pleegzorg',
    });
    const ids = await voegOrganisatiesToe(database.db, [eerste]);
    expect(await leesOrganisatie(database.db, '00000017')).toEqual({ ...eerste, id: ids.get('00000017') });
    expect((await organisatiesOpKvk(database.db)).get('00000017')).toEqual({
      id: ids.get('00000017'),
      jeugdregio: 'JZ08',
    });
    expect(await leesOrganisatie(database.db, '99999999')).toBeNull();
  });

  test('with a KvK number that is taken are refused, all of them', async () => {
    const voor = (await leesOrganisaties(database.db)).length;
    const dubbel = [organisatie('00000025'), organisatie('00000017')];
    await expect(voegOrganisatiesToe(database.db, dubbel)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('00000017'),
    });
    expect(await leesOrganisaties(database.db)).toHaveLength(voor);
  });

  test('twice in one list are refused too', async () => {
    const lijst = [organisatie('00000033'), organisatie('00000033')];
    await expect(voegOrganisatiesToe(database.db, lijst)).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('a designation counts from its date on', async () => {
  const id = (await voegOrganisatiesToe(database.db, [organisatie('00000058')])).get('00000058') ?? 0;
  const aanwijzing = { organisatieId: id, jeugdregio: 'JZ38', reden: 'enige aanbieder in de regio' };
  await wijsAan(database.db, { ...aanwijzing, van: datum('2025-01-01') });
  expect(await leesAanwijzingen(database.db, datum('2024-12-31'))).toEqual([]);
  expect(await leesAanwijzingen(database.db, datum('2025-01-01'))).toEqual([aanwijzing]);
});

describe('the help that is given', () => {
  let id = 0;
  const rij = (jeugdregio: string, periode: string, clienten: number, van: string, tot: string | null = null) => ({
    jeugdregio,
    organisatie_id: id,
    hulpvorm: 'verblijf',
    periode,
    clienten,
    vastgelegd_op: van,
    vervangen_op: tot,
    bron: 'test',
  });
  beforeAll(async () => {
    id = (await voegOrganisatiesToe(database.db, [organisatie('00000066')])).get('00000066') ?? 0;
    const rijen = [
      rij('JZ01', '2025', 40, '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'),
      rij('JZ01', '2025', 44, '2026-03-01T00:00:00Z'),
      rij('JZ02', '2024', 12, '2025-02-01T00:00:00Z'),
    ];
    await database.db.insertInto('geleverde_zorg').values(rijen).execute();
  });

  const lees = async (bekendOp: string) =>
    (await leesGeleverdeZorg(database.db, { bekendOp: new Date(bekendOp), organisatieId: id })).map((een) => [
      een.jeugdregio,
      een.clienten,
    ]);

  test('is that of the newest period, as known then', async () => {
    expect(await lees('2025-06-01T00:00:00Z')).toEqual([['JZ02', 12]]);
    expect(await lees('2026-02-15T00:00:00Z')).toEqual([['JZ01', 40]]);
    expect(await lees('2026-03-01T00:00:00Z')).toEqual([['JZ01', 44]]);
  });

  test('in a region is only asked of those who still give it there', async () => {
    const vraag = { bekendOp: new Date('2026-06-01T00:00:00Z') };
    expect(await leesGeleverdeZorg(database.db, { ...vraag, jeugdregio: 'JZ02' })).toEqual([]);
    expect(await leesGeleverdeZorg(database.db, { ...vraag, jeugdregio: 'JZ01' })).toHaveLength(1);
  });
});
