import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT, fout, goed, inPakket, runNode, type Uitslag } from './uitslag.ts';

const MAPPEN = ['src', 'demo', 'web/src', 'e2e', 'bench', 'scripts'];

/** What dependency-cruiser tells, as far as it is used here. */
export interface Verslag {
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

/** Holds the import rules of `.dependency-cruiser.cjs` on this checkout, or on another folder of the same shape. */
export async function checkArchitectuur(wortel: string = CHECKOUT): Promise<Uitslag> {
  const mappen = MAPPEN.filter((map) => existsSync(join(wortel, map)));
  const cruiser = inPakket('dependency-cruiser', 'bin/dependency-cruiser.mjs');
  const keuzes = ['--config', join(CHECKOUT, '.dependency-cruiser.cjs'), '--output-type', 'json', '--progress', 'none'];
  const { stdout, uitvoer } = await runNode([cruiser, ...keuzes, ...mappen], { cwd: wortel });
  const verslag = readVerslag(stdout);
  if (!verslag) return fout(uitvoer);
  const fouten = judgeVerslag(
    verslag,
    mappen.flatMap((map) => modulesIn(wortel, map)),
  );
  return fouten.length > 0 ? fout(fouten.join('\n')) : goed();
}

/**
 * Every rule that was broken, and every module on disk that was not looked at: a check that sees nothing finds nothing
 * (dependency-cruiser does that, and passes, when it cannot use the TypeScript that it finds).
 */
export function judgeVerslag({ modules, summary }: Verslag, opSchijf: readonly string[]): string[] {
  const gezien = new Set(modules.map(({ source }) => source));
  const gemist = opSchijf.filter((module) => !gezien.has(module));
  const fouten = summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${[from, ...(cycle ? cycle.map(({ name }) => name) : [to])].join(' → ')}`,
  );
  return gemist.length > 0 ? [...fouten, `niet bekeken: ${gemist.join(', ')}`] : fouten;
}

function readVerslag(tekst: string): Verslag | undefined {
  try {
    return JSON.parse(tekst) as Verslag;
  } catch {
    return undefined;
  }
}

const modulesIn = (wortel: string, map: string): string[] =>
  readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .filter((pad) => /\.tsx?$/.test(pad) && !pad.endsWith('.d.ts'))
    .map((pad) => `${map}/${pad}`);
