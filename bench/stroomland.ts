import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { aanbiedersVan } from '../demo/berichten/index.ts';
import { laadBerichten } from '../demo/berichten/laden.ts';
import { LAATSTE_DAG } from '../demo/kalender.ts';
import { ZAAD } from '../demo/wereld.ts';
import { laadBasis } from '../src/basis.ts';
import { readConfig } from '../src/config.ts';
import { laadRegister, leesRegios } from '../src/meten/register/index.ts';
import { type Database, openDatabase } from '../src/platform/database/index.ts';
import { ONBEPERKT } from '../src/platform/http/grenzen.ts';
import { maakProefpersoon, type Proefpersoon } from '../src/platform/toegang/proefpersoon.ts';
import { startServer } from '../src/server.ts';
import { leesProcessor } from './processor.ts';
import { rond } from './wereld.ts';

/**
 * The screens of messages at the volume of the country: `node bench/stroomland.ts [REGIOS] [KEREN] [MAP] [VRAAG]`, 42 regions with four times the
 * messages of the demo region each by default: some 16 million messages of three years. Those of the demo are read by the door of real ones (timed);
 * all others are copies of what was kept of them, made in the database, under other regions, municipalities, providers and persons. Facts are
 * not copied: no screen reads them; sums are made anew. Then every question of every screen (or only those with VRAAG in their address), alone
 * and by eight people at once, with what it took of the processor. Takes 0.3 GB of disk for each 97,000 messages. With MAP the filled database
 * stays there for a next time.
 */
const REGIOS = Number(process.argv[2] ?? 42);
const KEREN = Number(process.argv[3] ?? 4);
const VRAAG = process.argv[5] ?? '';
const BEURTEN = 24;
const TEGELIJK = 8;
const BRON = 'JZ34';

const PADEN = [
  ...['/wachttijden', '/wachttijden?per=aanbieder', '/wachttijden?categorie=45', '/wachttijden?leeftijd=12-15'],
  ...[
    '/stroom',
    '/stroom?categorie=45&geslacht=2',
    '/zorggebruik',
    '/prijsvolume',
    '/berichtkwaliteit',
    '/aansluiting',
  ],
  ...['/trajecten', '/trajecten?stand=wacht', '/berichtenverkeer', '/berichtenverkeer?fouten=ja'],
];

/** What is copied, with what of it becomes another. */
const TABELLEN = [
  'ijw_bericht',
  'ijw_bevinding',
  'ijw_tussenbevinding',
  'ijw_traject',
  'stroomcijfer',
  'stroomaanbieder',
];
const NIEUW: Readonly<Record<string, string>> = {
  jeugdregio: '$1',
  gemeentecode: '($2::text[])[1 + abs(hashtext(t.gemeentecode)) % cardinality($2::text[])]',
  agb: `lpad(((t.agb::bigint + $3::int * 1000003 + abs(hashtext($1)) % 9000000) % 100000000)::text, 8, '0')`,
  // Others wait as long, but for a day or so: else four times as many young people wait the same days as one time.
  dagen: 't.dagen + $3::int',
  id: `md5(t.id::text || $1 || $3::text)::uuid`,
  bericht: `md5(t.bericht::text || $1 || $3::text)::uuid`,
  persoon: `md5(t.persoon::text || $1 || $3::text)::uuid`,
};

async function kopieer({ pool }: Database, regio: string, gemeenten: readonly string[], keer: number): Promise<void> {
  for (const tabel of TABELLEN) {
    const { rows } = await pool.query<{ naam: string }>(
      `select column_name as naam from information_schema.columns where table_name = $1 order by ordinal_position`,
      [tabel],
    );
    const kolommen = rows.map(({ naam }) => naam);
    const waarde = (naam: string): string =>
      tabel === 'ijw_traject' && naam === 'volgnummer'
        ? 't.volgnummer + $3::int * 1000000'
        : (NIEUW[naam] ?? `t.${naam}`);
    await pool.query(
      `insert into ${tabel} (${kolommen.join(', ')}) select ${kolommen.map(waarde).join(', ')} from ${tabel} t
       where t.jeugdregio = '${BRON}' and cardinality($2::text[]) > 0 and $3::int >= 0`,
      [regio, gemeenten, keer],
    );
  }
}

/**
 * For filling only: a country writes each page of it once in the log of changes, and again at each checkpoint, and what is lost
 * can be made again.
 */
const RUW: Readonly<Record<string, string | null>> = {
  max_wal_size: '8GB',
  full_page_writes: 'off',
  fsync: 'off',
  autovacuum: 'off',
};

async function zet({ pool }: Database, waarden: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [naam, waarde] of Object.entries(waarden))
    await pool.query(waarde === null ? `alter system reset ${naam}` : `alter system set ${naam} = '${waarde}'`);
  await pool.query('select pg_reload_conf()');
}

/** Fills the country. Answers messages and seconds of the region that was really read. */
async function vul(database: Database, map: string): Promise<void> {
  const sleutelbestand = join(map, 'sleutels');
  writeFileSync(sleutelbestand, `${randomBytes(32).toString('base64')}\n`);
  const codes = aanbiedersVan(ZAAD).map(({ agb }) => agb);
  await database.pool.query(
    `insert into organisatie (kvk, agb, naam, jeugdregio, soorten, bron)
     select (91000000 + n)::text, a, 'Bench ' || n, '${BRON}', '{jeugdhulp}', 'bench' from unnest($1::text[]) with ordinality u(a, n)`,
    [codes],
  );
  const begin = performance.now();
  await laadBerichten(database, { sleutelbestand, stop: new AbortController().signal, voortgang: () => undefined });
  const tel = async (tabel: string): Promise<number> =>
    Number((await database.pool.query(`select count(*) as n from ${tabel}`)).rows[0].n);
  const [aantal, duur] = [await tel('ijw_bericht'), (performance.now() - begin) / 1000];
  console.log(`${aantal} berichten gemaakt, ingelezen en doorgerekend in ${rond(duur)} s (${rond(aantal / duur)}/s)`);
  const naar = performance.now();
  await zet(database, RUW);
  const alle = (await leesRegios(database.db, LAATSTE_DAG)).filter(({ code }) => code !== BRON).slice(0, REGIOS - 1);
  const rij = alle.values();
  const baan = async () => {
    for (const { code, gemeenten } of rij) {
      await database.pool.query(
        `insert into ijw_stand select $1, sleutelversie, ingelezen_op, berekend_op, achter from ijw_stand where jeugdregio = '${BRON}'`,
        [code],
      );
      for (let keer = 0; keer < KEREN; keer++) await kopieer(database, code, gemeenten, keer);
      await database.pool.query('select vul_stroomsom($1, tussen) from unnest(array[true, false]) tussen', [code]);
      console.log(`${code} na ${rond((performance.now() - naar) / 1000)} s`);
    }
  };
  await Promise.all([baan(), baan()]);
  await database.pool.query('vacuum analyze');
  await zet(database, Object.fromEntries(Object.keys(RUW).map((naam) => [naam, null])));
  const sommen = await Promise.all([...TABELLEN, 'stroomsom'].map(async (tabel) => `${tabel} ${await tel(tabel)}`));
  console.log(`${REGIOS} regio's: ${sommen.join(', ')}; gekopieerd in ${rond((performance.now() - naar) / 1000)} s`);
}

async function meet(adres: string, wie: readonly Proefpersoon[], pad: string, tegelijk: number): Promise<string> {
  const tijden: number[] = [];
  const vooraf = leesProcessor(join(map, 'db'));
  let beurt = 0;
  const een = async (): Promise<void> => {
    while (beurt < BEURTEN * tegelijk) {
      const { headers } = wie[beurt++ % wie.length] as Proefpersoon;
      const begin = performance.now();
      const antwoord = await fetch(`${adres}${pad}`, { headers });
      await antwoord.arrayBuffer();
      if (antwoord.status !== 200) throw new Error(`${pad}: ${antwoord.status}`);
      tijden.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, een));
  const [p50, p95] = [0.5, 0.95].map(
    (deel) => [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length * deel)] ?? 0,
  );
  // Of the database too little, even below zero, when a connection that worked for an earlier question closes meanwhile.
  const achteraf = leesProcessor(join(map, 'db'));
  const elk = (wat: 'programma' | 'database') => rond((achteraf[wat] - vooraf[wat]) / tijden.length);
  return `p50 ${rond(p50 ?? 0)} ms, p95 ${rond(p95 ?? 0)} ms (processor: Node ${elk('programma')} ms, PostgreSQL ${elk('database')} ms)`;
}

/** A bare server that sends as many bytes as a screen: the limit. */
async function meetKaal(bytes: Uint8Array): Promise<string> {
  const server = createServer((_, antwoord) => antwoord.end(bytes)).listen(0);
  const adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const uit = await meet(adres, [{ headers: {} } as Proefpersoon], '/', TEGELIJK);
  server.close();
  return uit;
}

const blijft = process.argv[4];
const map = blijft ?? mkdtempSync(join(tmpdir(), 'baken-bench-'));
mkdirSync(map, { recursive: true });
// As root the database server runs as another user, who must be able to enter.
chmodSync(map, 0o755);
const database = await openDatabase({ dataMap: join(map, 'db'), poolMax: 16 });
try {
  await laadBasis(database);
  await laadRegister(database.db);
  if ((await database.pool.query('select from ijw_stand limit 2')).rowCount !== 2) await vul(database, map);
  const { rows } = await database.pool.query<{ code: string }>(
    'select jeugdregio as code from ijw_stand order by 1 limit 12',
  );
  const regios = await Promise.all(
    rows.map(({ code }) => maakProefpersoon(database, 'contractmanager', { soort: 'jeugdregio', regiocode: code })),
  );
  const analist = await maakProefpersoon(database, 'analist');
  const config = { ...readConfig({}), poort: 0, logNiveau: 'silent' as const };
  const server = await startServer({ database, config, rol: 'all', demo: false, grenzen: ONBEPERKT });
  try {
    const basis = `${server.adres}/api/v1`;
    console.log(`load ${rond(loadavg()[0] ?? 0)}`);
    for (const pad of PADEN.filter((een) => een.includes(VRAAG))) {
      console.log(
        `${pad}: alleen ${await meet(basis, regios, pad, 1)}; ${TEGELIJK} tegelijk ${await meet(basis, regios, pad, TEGELIJK)}`,
      );
      if (!/trajecten|berichtenverkeer|prijsvolume/.test(pad))
        console.log(`  als analist: ${await meet(basis, [analist], pad, 1)}`);
    }
    const bytes = new Uint8Array(
      await (await fetch(`${basis}/wachttijden`, { headers: (regios[0] as Proefpersoon).headers })).arrayBuffer(),
    );
    console.log(
      `kaal node:http, ${rond(bytes.length / 1024)} KiB: ${await meetKaal(bytes)}; load ${rond(loadavg()[0] ?? 0)}`,
    );
  } finally {
    await server.sluit();
  }
} finally {
  await database.sluit();
  if (blijft === undefined) rmSync(map, { recursive: true, force: true });
}
