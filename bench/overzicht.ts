import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import autocannon from 'autocannon';
import { readConfig } from '../src/config.ts';
import { ONBEPERKT } from '../src/platform/http/grenzen.ts';
import { maakProefpersoon } from '../src/platform/toegang/proefpersoon.ts';
import { startServer } from '../src/server.ts';
import { metWereld, rond, vermenigvuldig } from './wereld.ts';

/**
 * How fast the overview answers: 50 connections, ten seconds, beside a bare node:http server that sends the same bytes.
 * First with the demo (276 providers in the EWS), then with some 6,000. The load comes from a thread on the same machine.
 */
const VERBINDINGEN = 50;
const SECONDEN = 10;

/** The session of an analist: every answer is asked for, allowed and logged. */
type Koppen = Record<string, string>;

interface Meting {
  readonly eerste: number;
  readonly p95: number;
  readonly perSeconde: number;
  readonly bytes: number;
}

async function meet(adres: string, headers: Koppen): Promise<Meting> {
  const begin = performance.now();
  const antwoord = await fetch(adres, { headers });
  const bytes = (await antwoord.arrayBuffer()).byteLength;
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  const eerste = performance.now() - begin;
  const uitslag = await autocannon({ url: adres, headers, connections: VERBINDINGEN, duration: SECONDEN, workers: 1 });
  if (uitslag.non2xx > 0 || uitslag.errors > 0)
    throw new Error(`${adres}: ${uitslag.non2xx} niet 2xx, ${uitslag.errors} fouten`);
  // autocannon gives no 95th percentile; the 97.5th lies above it.
  return { eerste, p95: uitslag.latency.p97_5, perSeconde: uitslag.requests.average, bytes };
}

/** The limit: the same answer from a server that does nothing else. */
async function meetKaal(adres: string, headers: Koppen): Promise<Meting> {
  const inhoud = Buffer.from(await (await fetch(adres, { headers })).arrayBuffer());
  const server = createServer((_, antwoord) => antwoord.setHeader('content-type', 'application/json').end(inhoud));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  try {
    return await meet(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {});
  } finally {
    server.close();
  }
}

async function toon(basis: string, headers: Koppen, wat: string): Promise<void> {
  for (const pad of ['/api/v1/landelijk-overzicht', '/api/v1/aanbieders?paginaGrootte=100']) {
    const ons = await meet(basis + pad, headers);
    const kaal = await meetKaal(basis + pad, headers);
    console.log(
      `${wat} ${pad} (${Math.round(ons.bytes / 1024)} KiB): p97,5 ${ons.p95} ms, ${rond(ons.perSeconde)}/s, eerste ${rond(ons.eerste)} ms; ` +
        `kaal p97,5 ${kaal.p95} ms, ${rond(kaal.perSeconde)}/s; verhouding ${rond(ons.perSeconde / kaal.perSeconde)}`,
    );
  }
}

await metWereld(async (database) => {
  const config = { ...readConfig({}), poort: 0, logNiveau: 'silent' as const };
  const server = await startServer({ database, config, rol: 'api', demo: true, grenzen: ONBEPERKT });
  const { headers } = await maakProefpersoon(database, 'analist');
  await toon(server.adres, headers, '276 aanbieders');
  await toon(server.adres, headers, `${await vermenigvuldig(database)} aanbieders`);
  await server.sluit();
});
