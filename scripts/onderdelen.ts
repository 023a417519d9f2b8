import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { leesLockfile, licentiefouten } from '../src/opdrachten/pakketten.ts';
import { ensureWeb } from '../src/opdrachten/webbouw.ts';
import { OUDSTE_VERSIE, openPool } from '../src/platform/database/verbinding.ts';
import { checkArchitectuur } from './architectuur.ts';
import { checkBudget } from './bundelbudget.ts';
import { checkLockfile } from './lockfile.ts';
import { CHECKOUT, fout, goed, inPakket, overgeslagen, runNode, type Uitslag } from './uitslag.ts';

/** One part of `./baken test`. */
export interface Onderdeel {
  readonly naam: string;
  /** Also runs with `--snel`. */
  readonly snel: boolean;
  /** May run beside another part. */
  readonly naast: boolean;
  voer(): Promise<Uitslag>;
}

const TEST_URL = 'BAKEN_TEST_DATABASE_URL';

export const ONDERDELEN: readonly Onderdeel[] = [
  {
    naam: 'typen van de server',
    snel: true,
    naast: true,
    voer: () => check(inPakket('typescript', 'bin/tsc'), '--noEmit'),
  },
  {
    naam: 'typen van de schermen',
    snel: true,
    naast: true,
    voer: () => check(inPakket('typescript', 'bin/tsc'), '--noEmit', '-p', 'web/tsconfig.json'),
  },
  {
    naam: 'stijl (Biome)',
    snel: true,
    naast: true,
    voer: () => check(inPakket('@biomejs/biome', 'bin/biome'), 'ci', '--error-on-warnings', '--colors=off', '.'),
  },
  { naam: 'lockfile', snel: true, naast: true, voer: checkLockfile },
  { naam: 'licenties', snel: true, naast: true, voer: checkLicenties },
  { naam: 'architectuur', snel: true, naast: true, voer: checkArchitectuur },
  {
    naam: 'ongebruikte code (knip)',
    snel: false,
    naast: true,
    voer: () => check(inPakket('knip', 'bin/knip.js'), '--no-progress'),
  },
  {
    naam: 'client van de API',
    snel: false,
    naast: true,
    voer: async () => (await import('./client.ts')).checkClient(),
  },
  { naam: 'tests: kern', snel: true, naast: false, voer: () => vitest('kern') },
  { naam: 'tests: database (eigen PostgreSQL)', snel: false, naast: false, voer: () => vitest('database', '') },
  { naam: 'tests: database (PostgreSQL van buiten, TCP)', snel: false, naast: false, voer: databaseVanBuiten },
  { naam: 'schermen bouwen', snel: false, naast: false, voer: () => ensureWeb(() => undefined).then(() => goed()) },
  { naam: 'omvang van de eerste pagina', snel: false, naast: false, voer: checkBudget },
  { naam: 'tests: scherm', snel: false, naast: false, voer: () => vitest('scherm', '') },
  { naam: 'tests: huis', snel: false, naast: false, voer: () => vitest('huis', '') },
];

async function check(...args: readonly string[]): Promise<Uitslag> {
  const { code, uitvoer } = await runNode(args);
  return code === 0 ? goed() : fout(uitvoer);
}

/** Every package in the lockfile has a licence that goes together with ours. */
async function checkLicenties(): Promise<Uitslag> {
  const fouten = licentiefouten(leesLockfile());
  return fouten.length === 0 ? goed() : fout(fouten.join('\n'));
}

/**
 * What takes long and does not depend on the version of PostgreSQL, nor on how it is reached: workbooks, mail servers, what comes
 * to the door, and input by chance. It runs on our own PostgreSQL.
 */
const ALLEEN_EIGEN = [
  'src/meten/aanlevering/rondreis.db.test.ts',
  'src/meten/aanlevering/bestand.db.test.ts',
  'src/platform/post/post.db.test.ts',
  'src/deur.db.test.ts',
  'src/invoer.db.test.ts',
];

/** On a newer PostgreSQL than the oldest that Baken supports, that oldest one counts as skipped. */
async function databaseVanBuiten(): Promise<Uitslag> {
  const url = process.env[TEST_URL];
  if (!url)
    return overgeslagen(
      `Zet ${TEST_URL} op een PostgreSQL waarin tests databases mogen maken; .ci/run doet dat met versie ${OUDSTE_VERSIE}.`,
    );
  const zonder = ALLEEN_EIGEN.flatMap((bestand) => ['--exclude', bestand]);
  const [uitslag, versie] = [await vitest('database', url, zonder), await leesVersie(url)];
  if (versie <= OUDSTE_VERSIE) return uitslag;
  const melding = `overgeslagen: de oudste versie, PostgreSQL ${OUDSTE_VERSIE} (hier staat versie ${versie})`;
  return { ...uitslag, overgeslagen: uitslag.overgeslagen + 1, uitvoer: `${uitslag.uitvoer}\n${melding}`.trim() };
}

async function leesVersie(url: string): Promise<number> {
  const pool = openPool({ url }, 1);
  try {
    const { rows } = await pool.query<{ nummer: string }>(`select current_setting('server_version_num') as nummer`);
    return Math.floor(Number(rows[0]?.nummer) / 10_000);
  } finally {
    await pool.end();
  }
}

/** The report of vitest, as far as it is used here. */
interface Testverslag {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs one project of vitest. A run that breaks before its tests, or that has none, counts as one failure. */
async function vitest(project: string, url?: string, meer: readonly string[] = []): Promise<Uitslag> {
  const map = mkdtempSync(join(tmpdir(), 'baken-verslag-'));
  try {
    const bestand = join(map, 'verslag.json');
    const keuzes = ['--reporter=default', '--reporter=json', `--outputFile.json=${bestand}`];
    const omgeving = { ...process.env, NO_COLOR: '1', ...(url === undefined ? {} : { [TEST_URL]: url }) };
    const { code, uitvoer } = await runNode(
      [inPakket('vitest', 'vitest.mjs'), 'run', '--project', project, ...meer, ...keuzes],
      { env: omgeving },
    );
    const verslag = readVerslag(bestand);
    return verslag ? judgeTests(verslag, code, uitvoer) : fout(uitvoer);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** What vitest found: with all that it said when something failed, and with the name of every test that it did not run. */
export function judgeTests(verslag: Testverslag, code: number, uitvoer: string): Uitslag {
  const mislukt = Math.max(verslag.numFailedTests, code === 0 ? 0 : 1);
  const nietGedaan = verslag.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => `overgeslagen: ${relative(CHECKOUT, name)}: ${fullName}`),
  );
  const regels = mislukt > 0 ? [uitvoer.trimEnd(), ...nietGedaan] : nietGedaan;
  return { geslaagd: verslag.numPassedTests, mislukt, overgeslagen: nietGedaan.length, uitvoer: regels.join('\n') };
}

function readVerslag(bestand: string): Testverslag | undefined {
  try {
    return JSON.parse(readFileSync(bestand, 'utf8')) as Testverslag;
  } catch {
    return undefined;
  }
}
