import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT, fout, goed, inPakket, runNode, type Uitslag } from './uitslag.ts';

const MAPPEN = ['src', 'demo', 'web/src', 'e2e', 'bench', 'scripts'];

interface Verslag {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
      readonly cycle?: readonly { readonly name: string }[];
    }[];
  };
}

/**
 * Holds the import rules of `.dependency-cruiser.cjs`. Fails as well when a module on disk was not looked at: a check that
 * sees nothing finds nothing.
 */
export async function checkArchitectuur(): Promise<Uitslag> {
  const mappen = MAPPEN.filter((map) => modulesIn(map).length > 0);
  const { stdout, uitvoer } = await runNode([
    inPakket('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--progress', 'none'],
    ...mappen,
  ]);
  const verslag = readVerslag(stdout);
  if (!verslag) return fout(uitvoer);
  const gezien = new Set(verslag.modules.map(({ source }) => source));
  const gemist = mappen.flatMap(modulesIn).filter((module) => !gezien.has(module));
  const fouten = verslag.summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${[from, ...(cycle ? cycle.map(({ name }) => name) : [to])].join(' → ')}`,
  );
  if (gemist.length > 0) fouten.push(`niet bekeken: ${gemist.join(', ')}`);
  return fouten.length > 0 ? fout(fouten.join('\n')) : goed();
}

function readVerslag(tekst: string): Verslag | undefined {
  try {
    return JSON.parse(tekst) as Verslag;
  } catch {
    return undefined;
  }
}

function modulesIn(map: string): string[] {
  try {
    return readdirSync(join(CHECKOUT, map), { recursive: true, encoding: 'utf8' })
      .filter((pad) => /\.tsx?$/.test(pad) && !pad.endsWith('.d.ts'))
      .map((pad) => `${map}/${pad}`);
  } catch {
    return [];
  }
}
