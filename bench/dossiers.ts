import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
import { laatVragen, type Verzoek, type Vrager } from './vragers.ts';
import { rond } from './wereld.ts';

/**
 * `node dossiers.ts [AANTAL] [MAP]`: so many dossiers (a million), sixteen people of mixed roles who each ask again as soon as they have
 * their answer, over HTTP with a session, the log and row-level security; then dossiers that are opened, and of which a worker tells.
 * With MAP the filled database stays there for a next time.
 */
const AANTAL = Number(process.argv[2] ?? 1_000_000);
const SECONDEN = 20;
const percentiel = (tijden: readonly number[], deel: number): number =>
  [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length * deel)] ?? 0;

/** Lets everybody ask at once for some seconds. Answers the times of one request (ms) by its kind, and says what a request took of the processor. */
async function meet(adres: string, vragers: readonly Vrager[]) {
  const begin = performance.now();
  const eerst = leesProcessor(map);
  const tijden = await laatVragen({ adres: `${adres}/api/v1`, vragers, seconden: SECONDEN });
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

const lees = (soort: string, pad: string): Verzoek => ({ soort, method: 'GET', pad, status: 200 });

/** Pages as people ask for them: half of them the first page, a quarter with a filter, a quarter with a word. */
function paginas({ woorden }: Gebruikers): Verzoek[] {
  return woorden.flatMap((woord, nummer) => [
    ...Array.from({ length: 4 }, () => lees('eerste pagina', '/dossiers')),
    lees('gefilterd', '/dossiers?procedure=proef&toestand=wacht'),
    lees('gefilterd', '/dossiers?procedure=proef&toestand=bezig'),
    ...[woord, woorden[(nummer + 1) % woorden.length]].map((een) => lees('gezocht', `/dossiers?zoek=${een}`)),
  ]);
}

/** Each begins at a place of its own. */
const allen = (wie: readonly Proefpersoon[], verzoeken: readonly Verzoek[]): Vrager[] =>
  wie.map(({ headers }, plek) => ({
    headers: { ...headers },
    verzoeken: [...verzoeken.slice(plek % verzoeken.length), ...verzoeken.slice(0, plek % verzoeken.length)],
  }));

async function meetLijst(adres: string, gebruikers: Gebruikers): Promise<void> {
  const wie = allen(gebruikers.alle, paginas(gebruikers));
  // The first round reads pages of the database that nobody read before.
  await meet(adres, wie);
  const { tijden, duur } = await meet(adres, wie);
  for (const [soort, lijst] of tijden) toon(soort, lijst, duur);
  toon('de lijst samen', [...tijden.values()].flat(), duur);
  const mijn = await meet(adres, allen(gebruikers.alle, [lees('mijn werk', '/mijn-werk')]));
  for (const [soort, lijst] of mijn.tijden) toon(soort, lijst, mijn.duur);
}

/** So many at once as two cores take: with sixteen each waits longer, and no more are opened. */
const OPENEN = [12, 16];

async function meetOpenen(adres: string, { openers }: Gebruikers, database: Database): Promise<void> {
  const inhoud = { procedure: 'proef', titel: 'Bench', onderwerp: { soort: 'geen' }, velden: { wens: 'snel' } };
  const verzoek: Verzoek = { soort: 'openen', method: 'POST', pad: '/dossiers', inhoud, status: 201 };
  for (const aantal of OPENEN) {
    const wie = Array.from({ length: aantal }, (_, i) => openers[i % openers.length] as Proefpersoon);
    const { tijden, duur } = await meet(adres, allen(wie, [verzoek]));
    toon(`een dossier openen, ${aantal} tegelijk`, tijden.get('openen') ?? [], duur);
  }
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
    await server.sluit();
  }
} finally {
  await database.sluit();
  if (blijft === undefined) rmSync(map, { recursive: true, force: true });
}
