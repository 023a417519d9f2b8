import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { laadBasis } from '../src/basis.ts';
import { readConfig } from '../src/config.ts';
import { kwartaal, kwartaalMetRang, rangVan } from '../src/kernel/periode.ts';
import { GEGEVENS } from '../src/meten/catalogus/index.ts';
import { type Database, openDatabase } from '../src/platform/database/index.ts';
import { ONBEPERKT } from '../src/platform/http/grenzen.ts';
import { maakProefpersoon } from '../src/platform/toegang/proefpersoon.ts';
import { startServer } from '../src/server.ts';
import { belastRuw } from './belasting.ts';
import { rond } from './wereld.ts';

/**
 * A tile over 15 million figures: `node bench/tegels.ts [AANTAL]`. National, 12 quarters, 60 gegevens, by region and kind; and the
 * typical one: one gegeven by region. 50 connections, ten seconds, also while somebody changes a figure every second, so that no
 * kept answer lives longer; and at a pace at which people ask. Beside it a bare node:http server that sends the same bytes, and the
 * count of the figures themselves. Large answers are asked for by `belasting.ts`, small ones by autocannon.
 * Takes some 6 GB of disk for a quarter of an hour.
 */
const AANTAL = Number(process.argv[2] ?? 15_000_000);
const KWARTALEN = 20;
const GEVRAAGD = 12;
const VERBINDINGEN = 50;
const SECONDEN = 10;
/** How often a second 50 users together ask, when each looks at what it got. */
const TEMPOS = [50, 100];
const CODES = GEGEVENS.slice(0, 60).map(({ code }) => code);
const EERSTE = rangVan(kwartaal(2021, 4));
const PERIODEN = Array.from({ length: KWARTALEN }, (_, i) => kwartaalMetRang(EERSTE + i));

const klok = async <T>(werk: () => Promise<T>): Promise<[number, T]> => {
  const begin = performance.now();
  const uit = await werk();
  return [performance.now() - begin, uit];
};

/** Figures of invented providers, evenly over regions and kinds, with the indexes made afterwards. */
async function vul({ pool }: Database): Promise<void> {
  const aanbieders = Math.round(AANTAL / KWARTALEN / CODES.length);
  await pool.query(
    `insert into organisatie (kvk, naam, jeugdregio, soorten, bron)
     select (40000000 + n)::text, 'Bench ' || n, 'JZ' || lpad((1 + n % 42)::text, 2, '0'),
       case n % 10 when 0 then '{gi}' when 1 then '{jeugdhulp,ggz}' else '{jeugdhulp}' end::text[], 'bench'
     from generate_series(1, $1) n`,
    [aanbieders],
  );
  const { rows } = await pool.query<{ naam: string; maak: string }>(
    `select indexname as naam, indexdef as maak from pg_indexes where tablename = 'waarneming' and indexname <> 'waarneming_pkey'`,
  );
  for (const { naam } of rows) await pool.query(`drop index ${naam}`);
  await pool.query('alter table waarneming drop constraint waarneming_pkey');
  for (const periode of PERIODEN)
    await pool.query(
      `insert into waarneming
       select o.jeugdregio, o.id, g, $2, round((random() * 10000000)::numeric, 2), timestamptz '2021-11-15' + random() * interval '1800 days', null, 1
       from organisatie o, unnest($1::text[]) g where o.bron = 'bench'`,
      [CODES, periode],
    );
  await pool.query(
    'alter table waarneming add primary key (jeugdregio, organisatie_id, gegeven, periode, vastgelegd_op)',
  );
  for (const { maak } of rows) await pool.query(maak);
  await pool.query('vacuum analyze');
}

/** Changes one figure, as a correction does, and says that the data are new. */
async function corrigeer({ pool }: Database, hoeveelste: number): Promise<void> {
  await pool.query(
    `with een as (
       update waarneming set vervangen_op = now()
       where organisatie_id = (select min(id) + $1 from organisatie where bron = 'bench') and gegeven = $2 and periode = $3 and vervangen_op is null
       returning *
     ), nieuw as (
       insert into waarneming select jeugdregio, organisatie_id, gegeven, periode, waarde + 1, now(), null, 1 from een returning 1
     ) update gegevensstand set versie = versie + 1`,
    [hoeveelste, CODES[hoeveelste % CODES.length], PERIODEN.at(-1)],
  );
}

type Koppen = Record<string, string>;

/** The same for one large answer: without making text of it. */
async function belastZwaar(basis: string, pad: string, headers: Koppen, tempo?: number) {
  const last = { poort: Number(new URL(basis).port), pad, koppen: headers, tempo };
  const { p50, p95, p975, perSeconde, megabytePerSeconde } = await belastRuw({
    ...last,
    verbindingen: VERBINDINGEN,
    seconden: SECONDEN,
  });
  return `p50 ${rond(p50)} ms, p95 ${rond(p95)} ms, p97,5 ${rond(p975)} ms, ${rond(perSeconde)}/s (${rond(megabytePerSeconde)} MB/s)`;
}

/** `tempo`: requests a second over all connections; without it every connection asks again at once. */
async function belast(basis: string, paden: readonly string[], headers: Koppen, tempo?: number) {
  const uitslag = await autocannon({
    url: basis,
    connections: VERBINDINGEN,
    duration: SECONDEN,
    workers: 1,
    headers,
    ...(tempo === undefined ? {} : { overallRate: tempo }),
    requests: paden.map((path) => ({ path })),
  });
  if (uitslag.non2xx > 0) throw new Error(`${uitslag.non2xx} niet 2xx`);
  // An answer that took longer than autocannon waits (10 s) is told, not hidden.
  return `${uitslag.errors > 0 ? `${uitslag.errors} keer langer dan 10 s, ` : ''}p50 ${uitslag.latency.p50} ms, p97,5 ${uitslag.latency.p97_5} ms, ${rond(uitslag.requests.average)}/s`;
}

async function metSchrijver(database: Database, werk: () => Promise<string>) {
  let teller = 0;
  const schrijver = setInterval(() => void corrigeer(database, ++teller).catch((fout) => console.error(fout)), 1000);
  try {
    return `${await werk()}, ${teller} wijzigingen`;
  } finally {
    clearInterval(schrijver);
  }
}

async function belastKaal(inhoud: Buffer, headers: Koppen) {
  const kop = {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'content-length': String(inhoud.length),
  };
  const server = createServer((_, antwoord) => antwoord.writeHead(200, kop).end(inhoud));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  try {
    return await belastZwaar(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '/', headers);
  } finally {
    server.close();
  }
}

async function meet(database: Database): Promise<void> {
  const config = { ...readConfig({}), poort: 0, logNiveau: 'silent' as const };
  const server = await startServer({ database, config, rol: 'api', demo: false, grenzen: ONBEPERKT });
  const { headers: sessie } = await maakProefpersoon(database, 'analist');
  const headers = { ...sessie, 'accept-encoding': 'gzip' };
  const tijd = `van=${PERIODEN.at(-GEVRAAGD)}&tot=${PERIODEN.at(-1)}`;
  const zwaar = `/api/v1/tegels?gegevens=${CODES.join(',')}&${tijd}&groepen=regioEnSoort`;
  const gewoon = CODES.map((code) => `/api/v1/tegels?gegevens=${code}&${tijd}&groepen=regio`);
  const haal = async (pad: string) => {
    const antwoord = await fetch(server.adres + pad, { headers });
    if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status}`);
    return (await antwoord.arrayBuffer()).byteLength;
  };
  try {
    for (const [naam, paden] of [
      ['zware tegel', [zwaar]],
      ['gewone tegel, 60 om de beurt', gewoon],
    ] as const) {
      const eerste: number[] = [];
      let bytes = 0;
      for (let i = 0; i < 11; i++) {
        await corrigeer(database, 100 + i);
        const [duur, omvang] = await klok(() => haal(paden[i % paden.length] as string));
        eerste.push(duur);
        bytes = omvang;
      }
      eerste.sort((a, b) => a - b);
      console.log(
        `${naam} (${Math.round(bytes / 1024)} KiB): na een wijziging ${rond(eerste[5] ?? 0)} ms (mediaan van 11)`,
      );
      const last = (tempo?: number) =>
        paden.length === 1
          ? belastZwaar(server.adres, zwaar, headers, tempo)
          : belast(server.adres, paden, headers, tempo);
      console.log(`  50 verbindingen, stilstaand: ${await last()}`);
      for (const tempo of TEMPOS) console.log(`  50 verbindingen, ${tempo}/s: ${await last(tempo)}`);
      console.log(`  50 verbindingen, elke seconde een wijziging: ${await metSchrijver(database, () => last())}`);
    }
    const antwoord = await haalRuw(server.adres + zwaar, headers);
    console.log(
      `kaal node:http, dezelfde bytes (${Math.round(antwoord.length / 1024)} KiB): ${await belastKaal(antwoord, headers)}`,
    );
    const [toen] = await klok(() => haal(`${zwaar}&bekendOp=2026-01-01`));
    console.log(`zware tegel zoals bekend op een eerdere dag, geteld uit de cijfers: ${rond(toen)} ms`);
  } finally {
    await server.sluit();
  }
}

/** The bytes as they go over the line. `fetch` unpacks them. */
async function haalRuw(url: string, headers: Koppen): Promise<Buffer> {
  const { get } = await import('node:http');
  return new Promise((klaar, fout) => {
    get(url, { headers }, (antwoord) => {
      const stukken: Buffer[] = [];
      antwoord.on('data', (stuk: Buffer) => stukken.push(stuk));
      antwoord.on('end', () => klaar(Buffer.concat(stukken)));
    }).on('error', fout);
  });
}

const map = mkdtempSync(join(tmpdir(), 'baken-bench-'));
// As root the database server runs as another user, who must be able to enter.
chmodSync(map, 0o755);
const database = await openDatabase({ dataMap: map });
try {
  await laadBasis(database);
  const [vullen] = await klok(() => vul(database));
  console.log(
    `${AANTAL.toLocaleString('nl-NL')} cijfers in ${rond(vullen / 1000)} s; load ${loadavg()[0]?.toFixed(1)}`,
  );
  await meet(database);
  console.log(`load ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await database.sluit();
  rmSync(map, { recursive: true, force: true });
}
