import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that can be told from a later one with the same pid: by the moment at which it started. */
export interface Proces {
  readonly pid: number;
  readonly gestart: string;
}

/** The process with this pid, or undefined when there is none (a zombie no longer counts). */
export function procesVan(pid: number): Proces | undefined {
  const gestart = process.platform === 'linux' ? startOpLinux(pid) : startElders(pid);
  return gestart === undefined ? undefined : { pid, gestart };
}

/** Whether this very process still lives; a later process that got the same pid is another. */
export const leeft = (proces: Proces): boolean => procesVan(proces.pid)?.gestart === proces.gestart;

/** Ticks since boot plus the id of that boot, so that a lock from before a restart of the machine is never believed. */
function startOpLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold spaces and brackets: the fields start after the last bracket.
    const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (velden[0] === 'Z' || velden[0] === 'X') return undefined;
    return `${velden[19]}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
  } catch {
    return undefined;
  }
}

function startElders(pid: number): string | undefined {
  try {
    const tekst = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return tekst || undefined;
  } catch {
    return undefined;
  }
}
