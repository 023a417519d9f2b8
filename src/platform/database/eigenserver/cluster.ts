import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { BakenFout } from '../../../kernel/fouten.ts';
import { type Gebruiker, kanBetreden, serverGebruiker } from './gebruiker.ts';
import { OMGEVING, type Programma } from './programma.ts';

/** Role that owns everything in our own server. */
export const ROL = 'baken';
const HOOFDVERSIE = '18';
/** The path of a socket holds at most 107 bytes, of which `/.s.PGSQL.5432` takes 14. */
const LANGSTE_SOCKETMAP = 107 - 14;

/** Where one server has its things, and as whom it runs (undefined: as we do). */
export interface Plaats {
  readonly map: string;
  readonly pgdata: string;
  readonly log: string;
  readonly gebruiker: Gebruiker | undefined;
}

/** Makes the folder when it is not there. Throws a BakenFout when the server could not enter it. */
export function preparePlaats(dataMap: string): Plaats {
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

/**
 * The first time: an empty cluster, made beside its place and then renamed, so that a half one is never taken for whole.
 * Later: throws a BakenFout when the data is of another user or of another version of PostgreSQL.
 */
export function ensureCluster(plaats: Plaats, programma: Programma): void {
  if (existsSync(plaats.pgdata)) checkCluster(plaats);
  else makeCluster(plaats, programma);
}

function makeCluster({ map, pgdata, gebruiker }: Plaats, { initdb }: Programma): void {
  // The initdb of a killed start may still be writing: it has a folder of its own, which goes away here or next time.
  for (const half of readdirSync(map).filter((naam) => naam.startsWith('pg.nieuw.')))
    rmSync(join(map, half), { recursive: true, force: true, maxRetries: 5 });
  const nieuw = mkdtempSync(join(map, 'pg.nieuw.'));
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

function checkCluster({ pgdata, gebruiker }: Plaats): void {
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

/** In the data folder itself, which only the server's user can enter; in a folder alike under /tmp when the path is too long. */
export function chooseSocketMap({ pgdata, gebruiker }: Plaats): string {
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

/** Takes away the folder of `chooseSocketMap` after the server has stopped. */
export function removeSocketMap(socketMap: string, pgdata: string): void {
  if (socketMap === pgdata) return;
  try {
    rmdirSync(socketMap);
  } catch {
    // Not empty, or gone already: it stays, and the next start uses it again.
  }
}
