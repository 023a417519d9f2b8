import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT, fout, goed, type Uitslag } from './uitslag.ts';

/**
 * `npm ci` refuses a lockfile in which an optional package for another platform is missing, and `npm install` leaves such a
 * package out where the registry does not have it. `node scripts/lockfile.ts` puts those back: by name and version only,
 * as they are never installed here.
 */
const BESTAND = join(CHECKOUT, 'package-lock.json');

interface Pakket {
  readonly version?: string;
  readonly dev?: boolean;
  readonly license?: string;
  readonly engines?: object;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  packages: Record<string, Pakket>;
}

const PLATFORM =
  /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(musl|gnu)[a-z]*)?/;

const lees = (): Lockfile => JSON.parse(readFileSync(BESTAND, 'utf8')) as Lockfile;

/** The entries that are missing, by their key in the lockfile. */
function findMissend({ packages }: Lockfile): Record<string, object> {
  const missend: Record<string, object> = {};
  const aanwezig = new Set(Object.keys(packages).map((pad) => pad.slice(pad.lastIndexOf('node_modules/'))));
  for (const ouder of Object.values(packages))
    for (const [naam, version] of Object.entries(ouder.optionalDependencies ?? {})) {
      const [, os, cpu, libc] = PLATFORM.exec(naam) ?? [];
      if (aanwezig.has(`node_modules/${naam}`) || !os) continue;
      missend[`node_modules/${naam}`] = {
        version,
        cpu: [cpu],
        ...(ouder.dev && { dev: true }),
        ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
        license: ouder.license,
        optional: true,
        os: [os],
        engines: ouder.engines,
      };
    }
  return missend;
}

/** Fails when `npm ci` would refuse the lockfile for want of such packages. */
export async function checkLockfile(): Promise<Uitslag> {
  const missend = Object.keys(findMissend(lees()));
  if (missend.length === 0) return goed();
  return fout(
    `In package-lock.json ontbreken pakketten; herstel dat met: node scripts/lockfile.ts\n${missend.join('\n')}`,
  );
}

if (import.meta.main) {
  const lockfile = lees();
  const packages = Object.entries({ ...lockfile.packages, ...findMissend(lockfile) });
  lockfile.packages = Object.fromEntries(packages.sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(BESTAND, `${JSON.stringify(lockfile, null, 2)}\n`);
}
