import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { BakenFout } from '../kernel/fouten.ts';

const CHECKOUT = join(import.meta.dirname, '../..');
const WEB = join(CHECKOUT, 'web');
const DIST = join(WEB, 'dist');
/** Beside the built files, never served: the server only knows what was there when it started. */
const STEMPEL = join(DIST, '.bronnen');

/**
 * Builds the web app into `web/dist` when that is missing or was made from other sources (compared by content, so a fresh
 * checkout of the same sources counts as the same). Throws a BakenFout with what Vite said when it fails.
 */
export async function ensureWeb(schrijf: (regel: string) => void): Promise<void> {
  const bronnen = hashBronnen();
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === bronnen) return;
  schrijf('Baken bouwt de schermen …');
  // Into a folder of our own first: a build that breaks off leaves the old screens as they were.
  const nieuw = `${DIST}.${process.pid}`;
  try {
    await runVite(nieuw);
    writeFileSync(join(nieuw, '.bronnen'), bronnen);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(nieuw, DIST);
  } finally {
    rmSync(nieuw, { recursive: true, force: true });
  }
}

function hashBronnen(): string {
  const hash = createHash('sha256');
  const ook = ['package-lock.json', 'tsconfig.json'].map((naam) => join(CHECKOUT, naam));
  // Also how it is built: this very file.
  for (const pad of [...filesIn(WEB), ...ook, import.meta.filename])
    hash.update(`${pad.slice(CHECKOUT.length)}\0`).update(readFileSync(pad));
  return hash.digest('hex');
}

function filesIn(map: string): string[] {
  return readdirSync(map, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('dist') && name !== 'node_modules')
    .flatMap((deel) => (deel.isDirectory() ? filesIn(join(map, deel.name)) : [join(map, deel.name)]))
    .sort();
}

/** In a process of its own, so that the database can start and fill meanwhile. */
async function runVite(doel: string): Promise<void> {
  const pakket = createRequire(import.meta.url).resolve('vite/package.json');
  const vite = join(dirname(pakket), 'bin/vite.js');
  const kind = spawn(
    process.execPath,
    [vite, 'build', WEB, '--outDir', doel, '--emptyOutDir', '--manifest', '--logLevel', 'warn'],
    {
      cwd: CHECKOUT,
      // A test run has NODE_ENV=test, with which Vite would build React's slow and large development version.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let uitvoer = '';
  for (const stroom of [kind.stdout, kind.stderr]) stroom.setEncoding('utf8').on('data', (tekst) => (uitvoer += tekst));
  const code = await new Promise((klaar, mislukt) => kind.once('close', klaar).once('error', mislukt));
  if (code !== 0) throw new BakenFout('conflict', `De schermen zijn niet te bouwen.\n${uitvoer.trim().slice(-3000)}`);
}
