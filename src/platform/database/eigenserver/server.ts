import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { BakenFout } from '../../../kernel/fouten.ts';
import { bijAfsluiten, leeft, procesVan } from '../../proces/index.ts';
import type { Adres } from '../verbinding.ts';
import { type Gebruiker, kanBetreden, serverGebruiker } from './gebruiker.ts';
import { isActueel, readPostmaster, stopPostmaster } from './postmaster.ts';
import { OMGEVING, type Programma, prepareProgramma } from './programma.ts';
import { claimDataMap } from './slot.ts';

const HOOFDVERSIE = '18';
const ROL = 'baken';
/** The path of a socket holds at most 107 bytes, of which `/.s.PGSQL.5432` takes 14. */
const LANGSTE_SOCKETMAP = 107 - 14;
const LANGSTE_LOG = 10 * 1024 * 1024;
const STARTTIJD_MS = 300_000;

/** `io_method=sync`: on few cores the default of version 18 makes small queries slower (measured: 410-694 to 617-1186 per s). */
const INSTELLINGEN = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  io_method: 'sync',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  max_connections: '100',
};

/** Our own server, running: where it listens for a database of this name, and how it is stopped. */
export interface EigenServer {
  adres(database: string): Adres;
  stop(): Promise<void>;
}

interface Plaats {
  readonly map: string;
  readonly pgdata: string;
  readonly log: string;
  readonly gebruiker: Gebruiker | undefined;
}

/**
 * Starts the PostgreSQL of the npm package on a data folder, or adopts the one that a killed process left behind there.
 * It listens on a Unix socket that only its own user can open. `extra` overrides settings (tests turn fsync off).
 * Throws when another Baken has the folder, when its data is of another version, or with the tail of the log.
 */
export async function startEigenServer(dataMap: string, extra: Record<string, string> = {}): Promise<EigenServer> {
  const plaats = preparePlaats(dataMap);
  const geefTerug = claimDataMap(plaats.map);
  try {
    const programma = prepareProgramma(plaats.map, plaats.gebruiker);
    await makeCluster(plaats, programma);
    const instellingen = { ...INSTELLINGEN, ...extra };
    const draaiend = (await adopteer(plaats, programma)) ?? (await start(plaats, programma, instellingen));
    return bewaak(draaiend, geefTerug);
  } catch (fout) {
    geefTerug();
    throw fout;
  }
}

function preparePlaats(dataMap: string): Plaats {
  mkdirSync(dataMap, { recursive: true });
  const map = realpathSync(dataMap);
  const gebruiker = serverGebruiker();
  if (gebruiker && !kanBetreden(map, gebruiker))
    throw new BakenFout(
      'conflict',
      `PostgreSQL draait niet als root maar als nobody, en die gebruiker kan niet bij ${map}. Kies een andere map met BAKEN_DATA.`,
    );
  return { map, pgdata: join(map, 'pg'), log: join(map, 'postgresql.log'), gebruiker };
}

/** The first time: an empty cluster, made beside its place and then renamed, so that a half one is never taken for whole. */
async function makeCluster({ map, pgdata, gebruiker }: Plaats, { initdb }: Programma): Promise<void> {
  if (existsSync(pgdata)) return checkCluster(pgdata, gebruiker);
  const nieuw = join(map, 'pg.nieuw');
  rmSync(nieuw, { recursive: true, force: true });
  mkdirSync(nieuw, { mode: 0o700 });
  if (gebruiker) chownSync(nieuw, gebruiker.uid, gebruiker.gid);
  const keuzes = ['--auth-local=trust', '--auth-host=reject', '--encoding=UTF8', '--no-instructions'];
  const volgorde = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const uitvoer = spawnSync(initdb, ['-D', nieuw, '-U', ROL, ...keuzes, ...volgorde], {
    ...gebruiker,
    cwd: '/',
    env: OMGEVING,
    encoding: 'utf8',
  });
  if (uitvoer.status !== 0)
    throw new Error(
      `De database kon niet worden aangemaakt in ${map}: ${uitvoer.error?.message ?? uitvoer.stderr.trim()}`,
    );
  renameSync(nieuw, pgdata);
}

function checkCluster(pgdata: string, gebruiker: Gebruiker | undefined): void {
  const eigenaar = statSync(pgdata).uid;
  if (eigenaar !== (gebruiker?.uid ?? process.getuid?.() ?? eigenaar))
    throw new BakenFout(
      'conflict',
      `De gegevens in ${pgdata} zijn van een andere gebruiker (nummer ${eigenaar}). Start Baken als die gebruiker, of kies een andere map met BAKEN_DATA.`,
    );
  const versie = readFileSync(join(pgdata, 'PG_VERSION'), 'utf8').trim();
  if (versie !== HOOFDVERSIE)
    throw new BakenFout(
      'conflict',
      `De gegevens in ${pgdata} zijn van PostgreSQL ${versie}; dit Baken werkt met versie ${HOOFDVERSIE}. Gebruik de Baken van toen, of zet de gegevens eerst over.`,
    );
  chmodSync(pgdata, 0o700);
}

interface Draaiend {
  readonly pid: number;
  readonly socketMap: string;
}

/** A server without its Baken is kept when it is healthy and of this very version; otherwise it is stopped. */
async function adopteer({ pgdata }: Plaats, { postgres }: Programma): Promise<Draaiend | undefined> {
  const wees = readPostmaster(pgdata);
  if (!wees) return undefined;
  if (wees.klaar && isActueel(wees.pid, postgres)) {
    try {
      await endOudeSessies(wees.socketMap);
      return wees;
    } catch {
      // It does not answer: start afresh.
    }
  }
  await stopPostmaster(wees.pid);
  return undefined;
}

/** What the killed process was doing may still be running; it must not go on beside us. */
async function endOudeSessies(socketMap: string): Promise<void> {
  const client = new pg.Client({ host: socketMap, user: ROL, database: 'postgres', connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const oud = `from pg_stat_activity where backend_type = 'client backend' and application_name like 'baken%'`;
    await client.query(`select pg_terminate_backend(pid) ${oud}`);
    for (let i = 0; i < 500; i++) {
      if ((await client.query(`select 1 ${oud}`)).rowCount === 0) return;
      await wacht(20);
    }
    throw new Error('oude sessies blijven bestaan');
  } finally {
    await client.end();
  }
}

async function start(plaats: Plaats, { postgres }: Programma, instellingen: Record<string, string>): Promise<Draaiend> {
  const socketMap = chooseSocketMap(plaats);
  const opties = Object.entries({ ...instellingen, unix_socket_directories: socketMap });
  const argumenten = ['-D', plaats.pgdata, ...opties.flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])];
  const einde = Date.now() + STARTTIJD_MS;
  for (;;) {
    const begin = logGrootte(plaats.log);
    const log = openSync(plaats.log, begin > LANGSTE_LOG ? 'w' : 'a', 0o600);
    // A process group of its own: Ctrl+C in the terminal is for us, we then stop the server in order.
    const kind = spawn(postgres, argumenten, {
      ...plaats.gebruiker,
      cwd: '/',
      env: OMGEVING,
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    kind.unref();
    const pid = kind.pid;
    const gestart = pid !== undefined && (await wordtKlaar(pid, plaats.pgdata, einde));
    if (gestart) return { pid, socketMap };
    const staart = readFileSync(plaats.log, 'utf8')
      .slice(begin > LANGSTE_LOG ? 0 : begin)
      .slice(-2000)
      .trim();
    // After a kill -9 the old backends need a moment to notice that their postmaster is gone.
    const oudeSessies = /pre-existing shared memory block|is another postmaster/.test(staart);
    if (!oudeSessies || Date.now() > einde) throw new Error(`PostgreSQL start niet. Uit ${plaats.log}:\n${staart}`);
    await wacht(200);
  }
}

const logGrootte = (log: string): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;

/** Waits, also through the recovery after a crash, until the server takes connections. False when it stopped instead. */
async function wordtKlaar(pid: number, pgdata: string, einde: number): Promise<boolean> {
  const proces = procesVan(pid);
  while (proces && leeft(proces)) {
    const nu = readPostmaster(pgdata);
    if (nu?.pid === pid && nu.klaar) return true;
    if (Date.now() > einde) {
      await stopPostmaster(pid);
      return false;
    }
    await wacht(10);
  }
  return false;
}

/** In the data folder itself, which only the server's user can enter; in a folder alike under /tmp when the path is too long. */
function chooseSocketMap({ pgdata, gebruiker }: Plaats): string {
  if (Buffer.byteLength(pgdata) <= LANGSTE_SOCKETMAP) return pgdata;
  const eigenaar = gebruiker ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const map = `/tmp/baken-${createHash('sha256').update(pgdata).digest('hex').slice(0, 16)}-${eigenaar.uid}`;
  try {
    mkdirSync(map, { mode: 0o700 });
    if (gebruiker) chownSync(map, gebruiker.uid, gebruiker.gid);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  }
  const stand = lstatSync(map);
  if (!stand.isDirectory() || stand.uid !== eigenaar.uid || (stand.mode & 0o077) !== 0)
    throw new Error(
      `De map ${map} is niet van Baken. Verwijder haar, of kies met BAKEN_DATA een map met een korter pad.`,
    );
  return map;
}

/** The server stops with `stop()`, at a signal, and (without waiting for it) when the process ends in any other way. */
function bewaak({ pid, socketMap }: Draaiend, geefTerug: () => void): EigenServer {
  const noodstop = () => {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      // Already gone.
    }
  };
  process.on('exit', noodstop);
  let gestopt: Promise<void> | undefined;
  const stop = () =>
    (gestopt ??= stopPostmaster(pid).finally(() => {
      process.off('exit', noodstop);
      vergeet();
      geefTerug();
    }));
  const vergeet = bijAfsluiten(stop);
  return { adres: (database) => ({ host: socketMap, user: ROL, database }), stop };
}
