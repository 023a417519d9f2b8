import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user that the server runs as, when that is another than the user of this process. */
export interface Gebruiker {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Then it runs as `nobody`: a user without rights that every system has, and that
 * PostgreSQL can look up. Undefined when this process is not root: the server simply runs as the same user.
 */
export function serverGebruiker(): Gebruiker | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const regel = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((tekst) => tekst.startsWith('nobody:'));
  const [, , uid, gid] = regel?.split(':') ?? [];
  if (!uid || !gid)
    throw new Error('Als root start Baken PostgreSQL als gebruiker nobody, maar die staat niet in /etc/passwd.');
  return { uid: Number(uid), gid: Number(gid) };
}

const BETREDEN = 0o1;

/** Whether this user may pass through every folder of an absolute path (as far as the path exists). */
export function kanBetreden(pad: string, gebruiker: Gebruiker): boolean {
  const boven = dirname(pad);
  if (boven !== pad && !kanBetreden(boven, gebruiker)) return false;
  const map = statSync(pad, { throwIfNoEntry: false });
  if (!map) return true;
  const plaats = map.uid === gebruiker.uid ? 6 : map.gid === gebruiker.gid ? 3 : 0;
  return ((map.mode >> plaats) & BETREDEN) !== 0;
}
