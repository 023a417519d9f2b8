import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import {
  laadRegister,
  leesAanwijzingen,
  leesGeleverdeZorg,
  leesOrganisatie,
  leesRegios,
  leesZorgPerGemeente,
} from './index.ts';
import { voerRegister } from './opdracht.ts';

const VOORBEELD = join(import.meta.dirname, '../../../docs/voorbeelden/register.json');
const VUURTOREN = '90009001';
const BRUG = '90009002';

let database: Database;
let map: string;
const herbeoordeeld: number[][] = [];

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'baken-register-'));
});
beforeEach(async () => {
  database = await maakTestdatabase();
  await laadRegister(database.db);
  herbeoordeeld.length = 0;
});
afterEach(() => database.sluit());
afterAll(() => rm(map, { recursive: true }));

async function voer(...args: string[]): Promise<string> {
  const regels: string[] = [];
  const code = await voerRegister(args, {
    schrijf: (regel) => regels.push(regel),
    openDatabase: async () => ({ ...database, sluit: async () => undefined }),
    naVastleggen: async (_, ids) => void herbeoordeeld.push([...ids]),
  });
  expect(code).toBe(0);
  return regels.join('\n');
}

async function importeer(inhoud: unknown): Promise<string> {
  const pad = join(map, 'register.json');
  await writeFile(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return voer(pad);
}

/** All of the tables that the import writes, and the version that the screens go by. */
async function alles() {
  const lees = async (query: string) => (await database.pool.query(query)).rows;
  return {
    organisaties: await lees('select * from organisatie order by kvk'),
    aanwijzingen: await lees('select * from ews_aanwijzing order by organisatie_id, geldig_van'),
    zorg: await lees('select * from geleverde_zorg order by organisatie_id, vastgelegd_op'),
    gemeenten: await lees("select * from gemeente_in_regio where gemeentecode = 'GM1696' order by 1, geldig_van"),
    stand: await lees('select versie from gegevensstand'),
  };
}

const organisatie = { kvk: BRUG, naam: 'De Bedachte Brug B.V.', soorten: ['jeugdhulp'], bron: 'proef' };

describe('./baken import register', () => {
  test('stores the sample: organisaties, designation, care with two times, and a moved municipality', async () => {
    const { stand } = await alles();
    expect(await voer(VOORBEELD)).toMatch(
      /vastgelegd\.\n {2}organisaties: 2 nieuw, .*\n {2}aanwijzingen: 1 nieuw, .*\n {2}geleverde zorg: 3 nieuw, .*\n {2}verplaatsingen: 0 nieuw, 1 gewijzigd/,
    );
    expect(await leesOrganisatie(database.db, VUURTOREN)).toMatchObject({
      agb: '98009001',
      // Of its municipality, after the move in the same file.
      jeugdregio: 'JZ19',
      soorten: ['jeugdhulp', 'ggz'],
      cruciaal: true,
      cruciaalGrond: expect.stringContaining('pleegzorg'),
    });
    expect(await leesAanwijzingen(database.db, datum('2025-12-31'))).toEqual([]);
    expect(await leesAanwijzingen(database.db, datum('2026-01-01'))).toMatchObject([{ jeugdregio: 'JZ16' }]);
    const zorg = async (op: string) =>
      (await leesGeleverdeZorg(database.db, { bekendOp: new Date(op), jeugdregio: 'JZ16' })).map((z) => z.clienten);
    expect(await zorg('2026-05-31T12:00:00Z')).toEqual([120]);
    expect(await zorg('2026-06-01T12:00:00Z')).toEqual([124]);
    const regioOp = async (op: string) =>
      (await leesRegios(database.db, datum(op))).find((r) => r.gemeenten.includes('GM1696'))?.code;
    expect([await regioOp('2026-06-30'), await regioOp('2026-07-01')]).toEqual(['JZ16', 'JZ19']);
    expect((await alles()).stand).toEqual([{ versie: stand[0].versie + 1 }]);
  });

  test('keeps care per municipality beside that of the region, replaces it, and refuses more than the region has', async () => {
    await voer(VOORBEELD);
    const regel = { kvk: VUURTOREN, jeugdregio: 'JZ16', gemeente: 'GM0402', hulpvorm: 'pleegzorg', periode: '2025' };
    const eerst = { zorg: [{ ...regel, clienten: 70, bekendOp: '2026-06-02' }] };
    expect(await importeer(eerst)).toContain('geleverde zorg: 1 nieuw, 0 gewijzigd');
    expect(await importeer(eerst)).toContain('alles was al bekend');
    expect(await importeer({ zorg: [{ ...regel, clienten: 64, bekendOp: '2026-07-01' }] })).toContain(
      '0 nieuw, 1 gewijzigd',
    );
    const organisatieIds = [(await leesOrganisatie(database.db, VUURTOREN))?.id ?? 0];
    const lees = async (op: string) =>
      (await leesZorgPerGemeente(database.db, { bekendOp: new Date(op), organisatieIds })).map((z) => z.clienten);
    expect([await lees('2026-06-01T12:00Z'), await lees('2026-06-03T12:00Z'), await lees('2026-07-01T12:00Z')]).toEqual(
      [[], [70], [64]],
    );
    const inGemeente = async (gemeente: string) =>
      (await leesZorgPerGemeente(database.db, { bekendOp: new Date('2026-07-01T12:00Z'), gemeente })).map(
        (z) => z.clienten,
      );
    expect([await inGemeente(regel.gemeente), await inGemeente('GM0001')]).toEqual([[64], []]);
    // The figure of the region stays what it was.
    const regio = await leesGeleverdeZorg(database.db, { bekendOp: new Date('2026-07-01T12:00Z'), jeugdregio: 'JZ16' });
    expect(regio.map((z) => z.clienten)).toEqual([124]);
    await expect(importeer({ zorg: [{ ...regel, clienten: 125 }] })).rejects.toMatchObject({
      plekken: [{ plek: '/zorg/0/clienten', melding: expect.stringContaining('hoogstens de 124 jeugdigen van JZ16') }],
    });
    expect(await lees('2026-12-01T12:00Z')).toEqual([64]);
  });

  test('changes nothing the second time, and says so', async () => {
    await voer(VOORBEELD);
    const voor = await alles();
    expect(await voer(VOORBEELD)).toMatch(
      /Er is niets gewijzigd\.\n {2}organisaties: 0 nieuw, 0 gewijzigd, 2 ongewijzigd/,
    );
    expect(await alles()).toEqual(voor);
    expect(herbeoordeeld).toEqual([]);
  });

  test('changes fields, ends a designation and replaces a care figure, which stays known as it was', async () => {
    await voer(VOORBEELD);
    const voor = await alles();
    const uit = await importeer({
      organisaties: [{ ...organisatie, naam: 'Brug Nieuw', soorten: ['jeugdhulp', 'gi'] }],
      aanwijzingen: [{ kvk: BRUG, jeugdregio: 'JZ16', reden: 'overgenomen', van: '2026-01-01', tot: '2026-10-01' }],
      zorg: [{ kvk: VUURTOREN, jeugdregio: 'JZ16', hulpvorm: 'pleegzorg', periode: '2025', clienten: 130 }],
    });
    expect(uit.match(/0 nieuw, 1 gewijzigd, 0 ongewijzigd/g)).toHaveLength(3);
    const na = await alles();
    expect(na.organisaties).toEqual([
      voor.organisaties[0],
      { ...voor.organisaties[1], naam: 'Brug Nieuw', soorten: ['jeugdhulp', 'gi'], bron: 'proef' },
    ]);
    expect(na.aanwijzingen).toMatchObject([{ reden: 'overgenomen', geldig_tot: '2026-10-01' }]);
    const pleegzorg = na.zorg.filter((rij) => rij.hulpvorm === 'pleegzorg');
    expect(pleegzorg.map((rij) => rij.clienten)).toEqual([120, 124, 130]);
    expect(pleegzorg.map((rij) => rij.vervangen_op)).toEqual([
      pleegzorg[1].vastgelegd_op,
      pleegzorg[2].vastgelegd_op,
      null,
    ]);
    // The kinds decide which gegevens are expected, so the proposals are made anew.
    expect(herbeoordeeld).toEqual([[voor.organisaties[1].id]]);
  });

  test('stores nothing when one thing does not fit, and names every place', async () => {
    await voer(VOORBEELD);
    const voor = await alles();
    const poging = importeer({
      organisaties: [{ ...organisatie, naam: 'Wel goed' }],
      aanwijzingen: [{ kvk: '99999999', jeugdregio: 'JZ16', reden: 'x', van: '2026-01-01' }],
      zorg: [{ kvk: BRUG, jeugdregio: 'JZ40', hulpvorm: 'crisis', periode: '2025', clienten: 1 }],
      verplaatsingen: [
        { gemeentecode: 'GM0034', naarRegio: 'JZ07', perDatum: '2027-01-01' },
        { gemeentecode: 'GM0034', naarRegio: 'JZ40', perDatum: '2028-01-01' },
        { gemeentecode: 'GM9999', naarRegio: 'JZ07', perDatum: '2027-01-01' },
        { gemeentecode: 'GM0034', schema: 'waterschap', naarRegio: 'W1', perDatum: '2027-01-01' },
      ],
    });
    const fout = await poging.catch((reden) => reden);
    expect(fout).toMatchObject({ code: 'niet-te-verwerken' });
    expect(fout.plekken.map((een: { plek: string }) => een.plek)).toEqual([
      '/verplaatsingen/1/naarRegio',
      '/verplaatsingen/2/gemeentecode',
      '/verplaatsingen/3/gemeentecode',
      '/aanwijzingen/0/kvk',
      '/zorg/0/jeugdregio',
    ]);
    expect(await alles()).toEqual(voor);
  });

  test('takes two files at once without losing one', async () => {
    await importeer({ organisaties: [{ ...organisatie, gemeentecode: 'GM0402' }] });
    const zorg = (clienten: number) => ({
      zorg: [{ kvk: BRUG, jeugdregio: 'JZ16', hulpvorm: 'crisis', periode: '2025', clienten, bekendOp: '2026-03-01' }],
    });
    const [een, twee] = [join(map, 'een.json'), join(map, 'twee.json')];
    await writeFile(een, JSON.stringify(zorg(10)));
    await writeFile(twee, JSON.stringify(zorg(10)));
    const uit = await Promise.all([voer(een), voer(twee)]);
    expect(uit.filter((tekst) => tekst.includes('niets gewijzigd'))).toHaveLength(1);
    expect((await alles()).zorg).toHaveLength(1);
  });

  test('prints the JSON Schema of the file', async () => {
    const schema = JSON.parse(await voer('--schema'));
    expect(Object.keys(schema.properties)).toEqual(['organisaties', 'aanwijzingen', 'zorg', 'verplaatsingen']);
    expect(schema.properties.organisaties.items.required).toEqual(['kvk', 'naam', 'soorten', 'bron']);
    expect(JSON.parse(await readFile(VOORBEELD, 'utf8'))).toHaveProperty('organisaties');
  });

  test.each([
    [[], 'Noem één bestand'],
    [['a.json', 'b.json'], 'Noem één bestand'],
    [['--kleur', 'a.json'], 'Noem één bestand'],
    [['/bestaat/niet.json'], 'bestaat niet'],
  ])('refuses %j', async (args, melding) => {
    await expect(voer(...args)).rejects.toMatchObject({
      code: 'ongeldige-invoer',
      message: expect.stringContaining(melding),
    });
  });

  test('refuses what is no JSON', async () => {
    await expect(importeer('{"organisaties": [')).rejects.toMatchObject({ code: 'ongeldige-invoer' });
    await expect(importeer({ organisaties: 3 })).rejects.toMatchObject({
      code: 'niet-te-verwerken',
      plekken: [{ plek: '/organisaties', melding: 'gevonden: 3; verwacht: een lijst: [ … ]' }],
    });
  });
});
