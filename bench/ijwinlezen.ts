import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import copy from 'pg-copy-streams';
import { aanbiedersVan, berichtenVan } from '../demo/berichten/index.ts';
import { LAATSTE_DAG } from '../demo/kalender.ts';
import { ZAAD } from '../demo/wereld.ts';
import { laadBasis } from '../src/basis.ts';
import { leesBerichtenIn, leesSleutelketen, vindBronnen } from '../src/meten/berichtenverkeer/index.ts';
import { laadRegister, leesRegios } from '../src/meten/register/index.ts';
import { type Database, openDatabase } from '../src/platform/database/index.ts';
import { rond } from './wereld.ts';

/**
 * The whole import of iJw messages from disk: `node bench/ijwinlezen.ts [MB]`, 1,000 megabytes by default. The messages of the demo region, again and
 * again for the municipalities of other regions, each as a file of its own; read, checked by schema and rules, pseudonyms made, and
 * stored by COPY, in a process of its own as `./baken import ijw` starts it. How many a second, how much memory at most, and how long
 * a bare COPY takes of the very same rows into tables with the same keys and indexes, in the same server. Without the figures.
 */
const MB = Number(process.argv[2] ?? 1000);
const MIN_PER_SECONDE = 5000;
const MAX_GEHEUGEN = 256;
const BRON = 'JZ34';
/** As `./baken import` starts it. */
const VLAGGEN = ['--max-semi-space-size=16', '--heap-growing-percent=25'];
const TABELLEN = [
  ...['ijw_bericht', 'ijw_bevinding', 'ijw_toewijzing', 'ijw_levering', 'ijw_verzoek'],
  ...['ijw_antwoord', 'ijw_prestatie', 'ijw_afkeuring'],
];
const NUL = new Date('2026-11-28T00:00:00Z');

/** Files until there are so many bytes; answers how many of each. */
async function schrijf(database: Database, map: string): Promise<{ aantal: number; bytes: number }> {
  const regios = await leesRegios(database.db, LAATSTE_DAG);
  const eigen = regios.find(({ code }) => code === BRON)?.gemeenten ?? [];
  const doelen = [
    BRON,
    ...regios.filter((r) => r.code !== BRON && r.gemeenten.length >= eigen.length).map((r) => r.code),
  ];
  let [aantal, bytes] = [0, 0];
  for (const code of doelen) {
    const ander = regios.find((regio) => regio.code === code)?.gemeenten ?? [];
    const naar = new Map(eigen.map((gemeente, i) => [gemeente.slice(2), (ander[i] ?? gemeente).slice(2)]));
    for (const { xml } of berichtenVan({ zaad: ZAAD, totDatum: LAATSTE_DAG, aanbieders: aanbiedersVan(ZAAD) })) {
      const tekst = xml.replaceAll(
        />(\d{4})</g,
        (heel, cijfers: string) => `>${naar.get(cijfers) ?? heel.slice(1, -1)}<`,
      );
      const deel = join(map, code, String(Math.floor(aantal / 1000)));
      mkdirSync(deel, { recursive: true });
      writeFileSync(join(deel, `${aantal}.xml`), tekst);
      aantal += 1;
      bytes += tekst.length;
      if (bytes >= MB * 1e6) return { aantal, bytes };
    }
  }
  return { aantal, bytes };
}

/** In a process of its own: reads all in, and writes how it went. */
async function leesIn(dataMap: string, map: string, sleutelbestand: string): Promise<void> {
  const database = await openDatabase({ dataMap });
  const regios = new Map(
    (await leesRegios(database.db, LAATSTE_DAG)).flatMap(({ code, gemeenten }) =>
      gemeenten.map((g) => [g, code] as const),
    ),
  );
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const telling = await leesBerichtenIn(database, vindBronnen([map]), {
    ...{ keten: leesSleutelketen(sleutelbestand), regios, vandaag: LAATSTE_DAG, nu: () => NUL },
  });
  const duur = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const hoogste = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1000;
  await database.sluit();
  console.log(JSON.stringify({ ...telling, duur, rekentijd: (user + system) / 1e6, hoogste }));
}

/** Seconds that a bare COPY of the same rows takes. */
async function kaal({ pool }: Database, map: string): Promise<{ duur: number; rijen: number }> {
  let [duur, rijen] = [0, 0];
  const client = await pool.connect();
  try {
    for (const tabel of TABELLEN) {
      const pad = join(map, tabel);
      await pipeline(client.query(copy.to(`copy ${tabel} to stdout`)), createWriteStream(pad));
      await client.query(`create table kaal_${tabel} (like ${tabel} including all)`);
      const begin = performance.now();
      const naar = client.query(copy.from(`copy kaal_${tabel} from stdin`));
      await pipeline(createReadStream(pad), naar);
      duur += (performance.now() - begin) / 1000;
      rijen += naar.rowCount ?? 0;
    }
  } finally {
    client.release();
  }
  return { duur, rijen };
}

async function hoofd(): Promise<void> {
  const map = mkdtempSync(join(tmpdir(), 'baken-bench-'));
  // As root the database server runs as another user, who must be able to enter.
  chmodSync(map, 0o755);
  const dataMap = join(map, 'db');
  const [berichten, leeg, sleutels] = [join(map, 'berichten'), join(map, 'leeg'), join(map, 'sleutels')];
  mkdirSync(leeg);
  writeFileSync(sleutels, `${Buffer.alloc(32, 7).toString('base64')}\n`);
  try {
    let database = await openDatabase({ dataMap });
    await laadBasis(database);
    await laadRegister(database.db);
    const { aantal, bytes } = await schrijf(database, berichten);
    await database.sluit();
    console.log(
      `${aantal} berichten, ${rond(bytes / 1e6)} MB, gemiddeld ${rond(bytes / aantal / 1e3)} kB; load ${rond(loadavg()[0] ?? 0)}`,
    );
    // As `./baken` does: what was compiled is kept. What compiles it takes 35 MB the first time.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(map, 'gecompileerd') };
    const start = (...rest: string[]) =>
      spawnSync(process.execPath, [...VLAGGEN, fileURLToPath(import.meta.url), 'kind', ...rest], {
        ...{ encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'inherit'] as const, env },
      });
    start(dataMap, leeg, sleutels);
    const kind = start(dataMap, berichten, sleutels);
    const uit = JSON.parse(kind.stdout.trim().split('\n').at(-1) ?? '{}');
    const perSeconde = uit.nieuw / uit.duur;
    console.log(JSON.stringify(uit));
    database = await openDatabase({ dataMap });
    const { duur, rijen } = await kaal(database, map);
    await database.sluit();
    console.log(
      `${rond(uit.duur)} s, ${rond(perSeconde)} berichten per seconde, ${rond(bytes / 1e6 / uit.duur)} MB/s, ten hoogste ${rond(uit.hoogste)} MB geheugen; ` +
        `kale COPY van dezelfde ${rijen} rijen ${rond(duur)} s (${rond(duur / uit.duur, 2)}); load ${rond(loadavg()[0] ?? 0)}`,
    );
    if (perSeconde < MIN_PER_SECONDE || uit.hoogste > MAX_GEHEUGEN) process.exitCode = 1;
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

const [wat, ...rest] = process.argv.slice(2);
await (wat === 'kind' ? leesIn(rest[0] ?? '', rest[1] ?? '', rest[2] ?? '') : hoofd());
