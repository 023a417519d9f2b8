import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { bijAfsluiten, leeft, procesVan } from '../../proces/index.ts';
import type { Adres } from '../verbinding.ts';
import { chooseSocketMap, ensureCluster, type Plaats, preparePlaats, ROL, removeSocketMap } from './cluster.ts';
import { isActueel, readPostmaster, removeDodePostmaster, stopPostmaster } from './postmaster.ts';
import { OMGEVING, type Programma, prepareProgramma } from './programma.ts';
import { claimDataMap } from './slot.ts';

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
    ensureCluster(plaats, programma);
    const instellingen = { ...INSTELLINGEN, ...extra };
    const draaiend = (await adopteer(plaats, programma)) ?? (await start(plaats, programma, instellingen));
    return bewaak(draaiend, () => {
      removeSocketMap(draaiend.socketMap, plaats.pgdata);
      geefTerug();
    });
  } catch (fout) {
    geefTerug();
    throw fout;
  }
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
    removeDodePostmaster(plaats.pgdata, socketMap);
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
    if (pid === undefined) throw new Error(`PostgreSQL is niet te starten: ${postgres}`);
    const vergeet = bijAfsluiten(() => stopPostmaster(pid));
    const gestart = await wordtKlaar(pid, plaats.pgdata, einde).finally(vergeet);
    if (gestart) return { pid, socketMap };
    const staart = readFileSync(plaats.log, 'utf8')
      .slice(begin > LANGSTE_LOG ? 0 : begin)
      .slice(-2000)
      .trim();
    // After a kill -9 the old backends need a moment to notice that their postmaster is gone.
    if (!staart.includes('pre-existing shared memory block') || Date.now() > einde)
      throw new Error(`PostgreSQL start niet. Uit ${plaats.log}:\n${staart}`);
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

/** The server stops with `stop()`, at a signal, and (without waiting for it) when the process ends in any other way. */
function bewaak({ pid, socketMap }: Draaiend, daarna: () => void): EigenServer {
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
      daarna();
    }));
  const vergeet = bijAfsluiten(stop);
  return { adres: (database) => ({ host: socketMap, user: ROL, database }), stop };
}
