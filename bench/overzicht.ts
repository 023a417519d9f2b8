import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { sql } from 'kysely';
import { laadDemo } from '../demo/index.ts';
import { laadBasis } from '../src/basis.ts';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/platform/database/index.ts';
import { startServer } from '../src/server.ts';

/**
 * How fast the overview answers: 50 connections, ten seconds, beside a bare node:http server that sends the same bytes.
 * First with the demo (276 providers in the EWS), then with some 6,000. The load comes from a thread on the same machine.
 */
const VERBINDINGEN = 50;
const SECONDEN = 10;
const KEREN = 21;

interface Meting {
  readonly eerste: number;
  readonly p95: number;
  readonly perSeconde: number;
  readonly bytes: number;
}

async function meet(adres: string): Promise<Meting> {
  const begin = performance.now();
  const antwoord = await fetch(adres);
  const bytes = (await antwoord.arrayBuffer()).byteLength;
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const eerste = performance.now() - begin;
  const uitslag = await autocannon({ url: adres, connections: VERBINDINGEN, duration: SECONDEN, workers: 1 });
  if (uitslag.non2xx > 0 || uitslag.errors > 0)
    throw new Error(`${adres}: ${uitslag.non2xx} niet 2xx, ${uitslag.errors} fouten`);
  // autocannon gives no 95th percentile; the 97.5th lies above it.
  return { eerste, p95: uitslag.latency.p97_5, perSeconde: uitslag.requests.average, bytes };
}

/** The limit: the same answer from a server that does nothing else. */
async function meetKaal(adres: string): Promise<Meting> {
  const inhoud = Buffer.from(await (await fetch(adres)).arrayBuffer());
  const server = createServer((_, antwoord) => antwoord.setHeader('content-type', 'application/json').end(inhoud));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  try {
    return await meet(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

/** Copies every provider in the EWS some times over, with its proposals: the shape of the demo at another size. */
async function vermenigvuldig({ db }: Database): Promise<number> {
  await sql`
    with kopie as (
      insert into organisatie (kvk, naam, plaats, jeugdregio, soorten, bron)
      select lpad((10000000 + n * 10000 + o.id)::text, 8, '0'), o.naam || ' ' || n, o.plaats, o.jeugdregio, o.soorten, o.id::text
      from organisatie o cross join generate_series(1, ${KEREN}) n
      where exists (select from tredevoorstel v where v.organisatie_id = o.id and v.omzet_jeugdwet > 2000000)
      returning id, bron
    )
    insert into tredevoorstel
    select v.jeugdregio, k.id, v.normset, v.op, v.normversie, v.periode, v.trede, v.onvolledig, v.redenen, v.niet_te_berekenen,
      v.kengetallen, v.signalen, v.nieuwe_signalen, v.reeks, v.jongeren, v.omzet_jeugdwet
    from kopie k join tredevoorstel v on v.organisatie_id = k.bron::int`.execute(db);
  await sql`analyze`.execute(db);
  await sql`update gegevensstand set versie = versie + 1`.execute(db);
  const { rows } = await sql<{
    n: number;
  }>`select count(distinct organisatie_id)::int as n from tredevoorstel where omzet_jeugdwet > 2000000`.execute(db);
  return rows[0]?.n ?? 0;
}

const rond = (getal: number) => Math.round(getal * 10) / 10;

async function toon(basis: string, wat: string): Promise<void> {
  for (const pad of ['/api/v1/landelijk-overzicht', '/api/v1/aanbieders?paginaGrootte=100']) {
    const ons = await meet(basis + pad);
    const kaal = await meetKaal(basis + pad);
    console.log(
      `${wat} ${pad} (${Math.round(ons.bytes / 1024)} KiB): p97,5 ${ons.p95} ms, ${rond(ons.perSeconde)}/s, eerste ${rond(ons.eerste)} ms; ` +
        `kaal p97,5 ${kaal.p95} ms, ${rond(kaal.perSeconde)}/s; verhouding ${rond(ons.perSeconde / kaal.perSeconde)}`,
    );
  }
}

const map = mkdtempSync(join(tmpdir(), 'baken-bench-'));
// As root the database server runs as another user, who must be able to enter.
chmodSync(map, 0o755);
const database = await openDatabase({ dataMap: map });
try {
  await laadBasis(database);
  await laadDemo(database, () => undefined);
  const config = { ...readConfig({}), poort: 0, logNiveau: 'silent' as const };
  const server = await startServer({ database, config, rol: 'api', demo: true });
  await toon(server.adres, '276 aanbieders');
  await toon(server.adres, `${await vermenigvuldig(database)} aanbieders`);
  await server.sluit();
} finally {
  await database.sluit();
  rmSync(map, { recursive: true, force: true });
}
