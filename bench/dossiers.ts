import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { laadBasis } from '../src/basis.ts';
import { readConfig } from '../src/config.ts';
import { type Database, openDatabase } from '../src/platform/database/index.ts';
import { ONBEPERKT } from '../src/platform/http/grenzen.ts';
import type { Proefpersoon } from '../src/platform/toegang/proefpersoon.ts';
import { startServer } from '../src/server.ts';
import { type Gebruikers, vulDossiers } from './dossierwereld.ts';
import { leesProcessor } from './processor.ts';
import { rond } from './wereld.ts';

/**
 * `node dossiers.ts [AANTAL] [MAP]`: so many dossiers (a million), sixteen people of mixed roles who each ask again as soon as they have
 * their answer, over HTTP with a session, the log and row-level security; then dossiers that are opened, and of which a worker tells.
 * With MAP the filled database stays there for a next time.
 */
const AANTAL = Number(process.argv[2] ?? 1_000_000);
const SECONDEN = 20;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Status of one request, its answer read to the end. */
const vraag = (adres: string, wie: Proefpersoon, method: string, pad: string, inhoud?: object): Promise<number> =>
  new Promise((klaar, fout) => {
    const tekst = inhoud && JSON.stringify(inhoud);
    const headers = { ...wie.headers, origin: adres, ...(tekst && { 'content-type': 'application/json' }) };
    const uit = request(`${adres}/api/v1${pad}`, { agent, method, headers }, (antwoord) => {
      antwoord.resume().on('end', () => klaar(antwoord.statusCode ?? 0));
    });
    uit.on('error', fout).end(tekst);
  });

const percentiel = (tijden: readonly number[], deel: number): number =>
  [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length * deel)] ?? 0;

/**
 * Lets everybody work at once for some seconds. Answers the times of one request (ms) by its kind, and says what a request took of the
 * processor.
 */
async function meet(wie: readonly Proefpersoon[], werk: (een: Proefpersoon, keer: number) => Promise<string>) {
  const tijden = new Map<string, number[]>();
  const begin = performance.now();
  const eerst = leesProcessor(map);
  await Promise.all(
    wie.map(async (een, plek) => {
      for (let keer = plek; performance.now() < begin + SECONDEN * 1000; keer++) {
        const van = performance.now();
        const soort = await werk(een, keer);
        tijden.set(soort, [...(tijden.get(soort) ?? []), performance.now() - van]);
      }
    }),
  );
  const nu = leesProcessor(map);
  const aantal = [...tijden.values()].flat().length;
  const elk = (deel: 'programma' | 'database') => rond((nu[deel] - eerst[deel]) / aantal);
  console.log(`processor per verzoek: Node ${elk('programma')} ms, PostgreSQL ${elk('database')} ms`);
  return { tijden, duur: (performance.now() - begin) / 1000 };
}

function toon(naam: string, tijden: readonly number[], duur: number): void {
  const [p50, p95] = [percentiel(tijden, 0.5), percentiel(tijden, 0.95)];
  console.log(
    `${naam}: ${tijden.length} keer, ${rond(tijden.length / duur)}/s, p50 ${rond(p50)} ms, p95 ${rond(p95)} ms`,
  );
}

/** A page as people ask for it: half of them the first page, a quarter with a filter, a quarter with a word. */
function pagina(keer: number, { woorden }: Gebruikers): readonly [soort: string, pad: string] {
  const deel = keer % 8;
  if (deel < 4) return ['eerste pagina', '/dossiers'];
  if (deel < 6) return ['gefilterd', `/dossiers?procedure=proef&toestand=${deel === 4 ? 'wacht' : 'bezig'}`];
  return ['gezocht', `/dossiers?zoek=${woorden[Math.floor(keer / 8) % woorden.length]}`];
}

async function moet(status: Promise<number>, verwacht: number): Promise<void> {
  if ((await status) !== verwacht) throw new Error(`antwoord ${await status}, verwacht ${verwacht}`);
}

async function meetLijst(adres: string, gebruikers: Gebruikers): Promise<void> {
  const werk = async (wie: Proefpersoon, keer: number) => {
    const [soort, pad] = pagina(keer, gebruikers);
    await moet(vraag(adres, wie, 'GET', pad), 200);
    return soort;
  };
  // The first round reads pages of the database that nobody read before.
  await meet(gebruikers.alle, werk);
  const { tijden, duur } = await meet(gebruikers.alle, werk);
  for (const [soort, lijst] of tijden) toon(soort, lijst, duur);
  toon('de lijst samen', [...tijden.values()].flat(), duur);
  const mijn = await meet(gebruikers.alle, async (wie) => {
    await moet(vraag(adres, wie, 'GET', '/mijn-werk'), 200);
    return 'mijn werk';
  });
  for (const [soort, lijst] of mijn.tijden) toon(soort, lijst, mijn.duur);
}

async function meetOpenen(adres: string, { openers }: Gebruikers, database: Database): Promise<void> {
  const zestien = Array.from({ length: 16 }, (_, i) => openers[i % openers.length] as Proefpersoon);
  const { tijden, duur } = await meet(zestien, async (wie, keer) => {
    const nieuw = {
      procedure: 'proef',
      titel: `Bench ${keer}`,
      onderwerp: { soort: 'geen' },
      velden: { wens: 'snel' },
    };
    await moet(vraag(adres, wie, 'POST', '/dossiers', { ...nieuw, sleutel: randomUUID() }), 201);
    return 'openen';
  });
  const geopend = tijden.get('openen') ?? [];
  toon('een dossier openen', geopend, duur);
  const naar = performance.now();
  const tel = async (vanuit: string) =>
    Number((await database.pool.query(`select count(*) as n from ${vanuit}`)).rows[0].n);
  const achter = await tel('dossieruitgaand');
  while ((await tel('dossieruitgaand')) > 0 && performance.now() - naar < 120_000)
    await new Promise((r) => setTimeout(r, 200));
  const berichten = await tel('dossierbericht');
  console.log(
    `bij het einde wachtten er ${achter}; ${rond((performance.now() - naar) / 1000)} s later was van alles verteld (${berichten} berichten)`,
  );
}

/** Waits until the reminders of the day are written, which by day are given as soon as there is a server: some hundred thousand here. */
async function wachtOpDag({ pool }: Database): Promise<void> {
  let vorige = -1;
  for (;;) {
    const nu = Number((await pool.query('select count(*) as n from dossierbericht')).rows[0].n);
    if (nu === vorige) return;
    vorige = nu;
    await new Promise((klaar) => setTimeout(klaar, 20_000));
  }
}

const blijft = process.argv[3];
const map = blijft ?? mkdtempSync(join(tmpdir(), 'baken-bench-'));
mkdirSync(map, { recursive: true });
// As root the database server runs as another user, who must be able to enter.
chmodSync(map, 0o755);
const database = await openDatabase({ dataMap: map, poolMax: 16 });
const load = () =>
  loadavg()
    .map((getal) => rond(getal))
    .join(' ');
try {
  await laadBasis(database);
  const begin = performance.now();
  const gebruikers = await vulDossiers(database, AANTAL);
  console.log(`${AANTAL} dossiers klaar in ${Math.round((performance.now() - begin) / 1000)} s; load ${load()}`);
  const config = { ...readConfig({}), poort: 0, logNiveau: 'silent' as const };
  const server = await startServer({ database, config, rol: 'all', demo: false, grenzen: ONBEPERKT });
  try {
    await wachtOpDag(database);
    await meetLijst(server.adres, gebruikers);
    console.log(`load ${load()}`);
    await meetOpenen(server.adres, gebruikers, database);
    console.log(`load ${load()}`);
  } finally {
    agent.destroy();
    await server.sluit();
  }
} finally {
  await database.sluit();
  if (blijft === undefined) rmSync(map, { recursive: true, force: true });
}
