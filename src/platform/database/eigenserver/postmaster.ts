import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { leeft, procesVan } from '../../proces/index.ts';

/** What a running server says about itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  /** Folder of its socket. */
  readonly socketMap: string;
  readonly klaar: boolean;
}

/** The server that runs on this data folder, or undefined when the file is not there, half written, or of a dead process. */
export function readPostmaster(pgdata: string): Postmaster | undefined {
  let regels: string[];
  try {
    regels = readFileSync(pidBestand(pgdata), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(regels[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isPostgresOp(pid, pgdata)) return undefined;
  return { pid, socketMap: regels[4]?.trim() ?? '', klaar: regels[7]?.trim() === 'ready' };
}

/**
 * Takes away the lock files (of the data and of the socket) of a server that is no more. PostgreSQL does so itself, but not while its old pid exists:
 * as a zombie that nobody collects (in a container) or as another program (after a restart of the machine). Backends that
 * are still alive keep the folder closed all the same, by their shared memory. Only for who holds the claim on the folder.
 */
export function removeDodePostmaster(pgdata: string, socketMap: string): void {
  if (readPostmaster(pgdata)) return;
  rmSync(pidBestand(pgdata), { force: true });
  rmSync(join(socketMap, '.s.PGSQL.5432.lock'), { force: true });
}

const pidBestand = (pgdata: string): string => join(pgdata, 'postmaster.pid');

/** The pid may have gone to another program since: believe it only when it is a postgres that works in this folder. */
function isPostgresOp(pid: number, pgdata: string): boolean {
  if (!procesVan(pid)) return false;
  try {
    if (process.platform === 'linux') {
      const programma = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
      return basename(programma) === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(pgdata);
    }
    const opdracht = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return opdracht.includes('postgres') && opdracht.includes(pgdata);
  } catch {
    return false;
  }
}

/** Whether the program file of this server is still the one on disk (an update replaces it). */
export function isActueel(pid: number, postgres: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/exe`) === realpathSync(postgres);
  } catch {
    return false;
  }
}

/** Asks a server to stop now (SIGINT: open transactions are rolled back) and waits; after 20 seconds it has to (SIGQUIT). */
export async function stopPostmaster(pid: number): Promise<void> {
  const proces = procesVan(pid);
  if (!proces) return;
  for (const [signaal, seconden] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
  ] as const) {
    try {
      process.kill(pid, signaal);
    } catch {
      return;
    }
    for (let i = 0; i < seconden * 50; i++) {
      if (!leeft(proces)) return;
      await wacht(20);
    }
  }
  throw new Error(`PostgreSQL (proces ${pid}) wil niet stoppen.`);
}
