import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aanbiedersVan, berichtenVan } from '../../../demo/berichten/index.ts';
import { ZAAD } from '../../../demo/wereld.ts';
import { datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { maakTestdatabase } from '../../platform/database/testdatabase.ts';
import { laadRegister, leesRegios } from '../register/index.ts';
import { herberekenAchter } from './herbereken.ts';
import { type Inleesbestand, type Inleestelling, leesBerichtenIn } from './inlezen.ts';
import { herhash } from './pseudoniem.ts';
import { herhashRegio, leesVerouderd } from './pseudoniemstore.ts';
import { type Sleutelketen, sleutelsVan } from './sleutels.ts';

const TOT = datum('2026-10-31');
const KETEN: Sleutelketen = [Buffer.alloc(32, 7)];
const OUD = new Date('2026-11-01T12:00:00Z');

interface Bestand {
  readonly naam: string;
  readonly xml: string;
}
const BESTANDEN: readonly Bestand[] = [
  ...berichtenVan({ zaad: ZAAD, totDatum: TOT, aanbieders: aanbiedersVan(ZAAD), aandeel: 0.006 }),
];

let een: Database;
let regios: Map<string, string>;
/** All that could be said by way of messages about what is wrong. */
const gezegd: string[] = [];

async function nieuw(): Promise<Database> {
  const database = await maakTestdatabase();
  await laadRegister(database.db);
  return database;
}

async function* stroom(bestanden: Iterable<Bestand>): AsyncGenerator<Inleesbestand> {
  for (const { naam, xml } of bestanden)
    yield {
      naam,
      async *stroom() {
        yield Buffer.from(xml);
      },
    };
}

async function lees(database: Database, bestanden: Iterable<Bestand>, keten = KETEN, op = OUD): Promise<Inleestelling> {
  const telling = await leesBerichtenIn(database, stroom(bestanden), {
    ...{ keten, regios, vandaag: TOT, nu: () => op },
    meld: (bestand, bericht, bevindingen) => gezegd.push(JSON.stringify([bestand, bericht, bevindingen])),
  });
  await herberekenAchter(database, TOT, () => op);
  return telling;
}

const TABELLEN = [
  'bericht',
  'bevinding',
  'toewijzing',
  'levering',
  'verzoek',
  'antwoord',
  'prestatie',
  'afkeuring',
  'traject',
  'tussenbevinding',
];

/** Everything that is kept, in an order that does not depend on when it came. */
async function inhoud({ pool }: Database): Promise<string[]> {
  const regels: string[] = [];
  for (const tabel of [...TABELLEN.map((naam) => `ijw_${naam}`), 'stroomcijfer', 'stroomsom']) {
    const { rows } = await pool.query<{ rij: string }>(`select t::text as rij from ${tabel} t order by 1`);
    regels.push(...rows.map(({ rij }) => `${tabel} ${rij}`));
  }
  return regels;
}
const vingerafdruk = async (database: Database): Promise<string> =>
  createHash('sha256')
    .update((await inhoud(database)).join('\n'))
    .digest('hex');

beforeAll(async () => {
  een = await nieuw();
  regios = new Map(
    (await leesRegios(een.db, TOT)).flatMap(({ code, gemeenten }) =>
      gemeenten.map((gemeente) => [gemeente, code] as const),
    ),
  );
});
afterAll(() => een?.sluit());

describe('messages that are read in', () => {
  it('are kept once, with what follows from them', async () => {
    const eerst = await lees(een, BESTANDEN);
    expect(eerst).toMatchObject({ bestanden: BESTANDEN.length, regios: new Set(['JZ34']) });
    // The generator sends some files twice and breaks some off: those cannot be placed.
    expect(eerst.nieuw).toBeGreaterThan(BESTANDEN.length * 0.95);
    const { rows } = await een.pool.query<{ n: number; gestart: number }>(
      `select count(*)::integer as n, count(begonnen_op)::integer as gestart from ijw_traject`,
    );
    expect(rows[0]?.n).toBeGreaterThan(20);
    expect(rows[0]?.gestart).toBeGreaterThan(10);
    const tussen = await een.pool.query<{ regel: string; wacht: boolean }>(
      'select distinct regel, wacht from ijw_tussenbevinding',
    );
    expect(tussen.rows.filter(({ wacht }) => !wacht).map(({ regel }) => regel)).toContain('OP271');
    const stand = await een.pool.query('select achter, toets_achter from ijw_stand where berekend_op is not null');
    expect(stand.rows).toEqual([{ achter: false, toets_achter: false }]);
    const was = await vingerafdruk(een);
    expect(await lees(een, BESTANDEN)).toMatchObject({ nieuw: 0 });
    expect(await vingerafdruk(een)).toBe(was);
  });

  it('stay when the source breaks off in a later round, and nothing of that round is kept', async () => {
    const ander = await nieuw();
    const [laatste] = BESTANDEN.slice(-1);
    // More than one round of the same messages, the last of them only in the round that does not end.
    const bron = function* () {
      const zonder = BESTANDEN.slice(0, -1);
      for (let i = 0; i < 5000 + zonder.length; i++) yield zonder[i % zonder.length] as Bestand;
      yield laatste as Bestand;
      throw new Error('de schijf is weg');
    };
    try {
      await expect(lees(ander, bron())).rejects.toThrow('de schijf is weg');
      const tel = async () => (await ander.pool.query('select count(*)::integer as n from ijw_bericht')).rows[0].n;
      const eerst = await tel();
      expect(eerst).toBeGreaterThan(0);
      expect(await lees(ander, BESTANDEN)).toMatchObject({ nieuw: 1 });
      expect(await tel()).toBe(eerst + 1);
      expect(await vingerafdruk(ander)).toBe(await vingerafdruk(een));
    } finally {
      await ander.sluit();
    }
  });

  it('are refused as a whole when a round cannot be kept while the next is already being read', async () => {
    const ander = await nieuw();
    const veel = function* () {
      for (let i = 0; i < 2600 + BESTANDEN.length; i++) yield BESTANDEN[i % BESTANDEN.length] as Bestand;
    };
    try {
      await lees(ander, BESTANDEN.slice(0, 1));
      const tel = async () => (await ander.pool.query('select count(*)::integer as n from ijw_bericht')).rows[0].n;
      const eerst = await tel();
      const langer = [...KETEN, Buffer.alloc(32, 9)];
      await expect(lees(ander, veel(), langer)).rejects.toThrow('met andere sleutels gemaakt');
      expect(await tel()).toBe(eerst);
      // Nothing is left open: the same files go in with the right keys.
      expect((await lees(ander, BESTANDEN)).nieuw).toBeGreaterThan(0);
      expect(await vingerafdruk(ander)).toBe(await vingerafdruk(een));
    } finally {
      await ander.sluit();
    }
  });

  it('say the same in any order, also when they come from two sides and inside an envelope', async () => {
    const ander = await nieuw();
    try {
      const geschud = [...BESTANDEN].sort((a, b) => hash(a.naam) - hash(b.naam));
      const ingepakt = geschud.map(({ naam, xml }, i) => (i % 3 === 0 ? { naam, xml: omslag(xml) } : { naam, xml }));
      const helft = Math.floor(ingepakt.length / 2);
      await lees(ander, ingepakt.slice(helft));
      await lees(ander, [...ingepakt].reverse());
      expect(await inhoud(ander)).toEqual(await inhoud(een));
    } finally {
      await ander.sluit();
    }
  });

  it('leave no BSN, no name, no address and no free text behind, neither in the database nor in what is said', async () => {
    const geheim = new Set<string>();
    const vrij =
      /<\w+:(Bsn|Achternaam|Voornamen|Straatnaam|Plaatsnaam|Postcode|Telefoonnummer|Emailadres|Commentaar|Naam)>([^<]{4,})</g;
    for (const { xml } of BESTANDEN) for (const [, , waarde = ''] of xml.matchAll(vrij)) geheim.add(waarde);
    expect(geheim.size).toBeGreaterThan(50);
    const alles = [...(await inhoud(een)), ...gezegd].join('\n');
    expect([...geheim].filter((waarde) => alles.includes(waarde))).toEqual([]);
  });

  it('get other pseudonyms with a new key, say the same, and are known again when they come once more', async () => {
    const was = await een.pool.query('select distinct persoon::text as p from ijw_traject');
    const langer = [...KETEN, Buffer.alloc(32, 9)];
    // With a key that the database does not have yet nothing is read.
    await expect(lees(een, BESTANDEN.slice(0, 5), langer)).rejects.toThrow(/andere sleutels/);
    expect(await leesVerouderd(een.db, 2)).toEqual([['JZ34', 1]]);
    const stap = herhash(sleutelsVan(langer, 'JZ34').slice(1));
    const aantal = await herhashRegio(een, 'JZ34', { versie: 2, herhash: stap });
    expect(aantal).toBeGreaterThanOrEqual(was.rows.length);
    expect(await lees(een, BESTANDEN, langer)).toMatchObject({ nieuw: 0 });
    await herberekenAchter(een, TOT, () => OUD);
    const nu = await een.pool.query('select distinct persoon::text as p from ijw_traject');
    expect(nu.rows.length).toBe(was.rows.length);
    const eerder = new Set(was.rows.map(({ p }) => p));
    expect(nu.rows.filter(({ p }) => eerder.has(p))).toEqual([]);
    expect(await leesVerouderd(een.db, 2)).toEqual([]);
  });

  it('of a municipality that is in no region, or that are no messages, are named and not kept', async () => {
    gezegd.length = 0;
    const [eerste] = BESTANDEN;
    const vreemd = (eerste?.xml ?? '').replaceAll(/>(0758|1723|1959|0744|1719|0779|0826)</g, '>9998<');
    const telling = await lees(
      een,
      [
        { naam: 'vreemd.xml', xml: vreemd },
        { naam: 'bom.xml', xml: '<!DOCTYPE b [<!ENTITY a "aaaa">]><b>&a;</b>' },
        { naam: 'leeg.xml', xml: '' },
      ],
      [...KETEN, Buffer.alloc(32, 9)],
    );
    expect(telling).toMatchObject({ nieuw: 0, onleesbaar: 3 });
    expect(gezegd).toEqual([
      expect.stringContaining('TR378'),
      expect.stringContaining('DOCTYPE'),
      expect.stringContaining('leeg'),
    ]);
  });
});

/** A message inside an envelope, with other white space around it. */
const omslag = (xml: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>\n${xml.replace(/^<\?xml[^>]*\?>\s*/, '')}\n</s:Body></s:Envelope>`;

const hash = (tekst: string): number => createHash('sha256').update(tekst).digest().readUInt32BE();
