import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds of processor used so far, by this process and by the database. Unlike time on the clock, these hardly know who else is at work. */
export interface Processortijd {
  readonly programma: number;
  readonly database: number;
}

/** Length of the ticks in /proc: a hundred a second on every Linux. */
const TIK = 10;

/** Reads how much processor was used: of the database by our own server on a data folder, on Linux; elsewhere 0. */
export function leesProcessor(map: string): Processortijd {
  const { user, system } = process.cpuUsage();
  const programma = (user + system) / 1000;
  if (process.platform !== 'linux') return { programma, database: 0 };
  const postmaster = readFileSync(join(map, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0];
  let tikken = 0;
  for (const pid of readdirSync('/proc').filter((naam) => /^\d+$/.test(naam))) {
    const velden = leesStat(pid);
    if (velden[1] === postmaster) tikken += Number(velden[11]) + Number(velden[12]);
  }
  return { programma, database: tikken * TIK };
}

/** The fields of a process after its name, from its state on; none when it has gone. */
function leesStat(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
