import { accessSync, constants, createReadStream, createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser } from 'playwright-core';

const SYSTEEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const uitvoerbaar = (pad: string): boolean => {
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium of this machine where there is one, otherwise the one that came along as an npm package. */
export async function startBrowser(vlaggen: readonly string[] = []): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const eigen = process.env.BAKEN_CHROMIUM ?? SYSTEEM.find(uitvoerbaar);
  return chromium.launch({ executablePath: eigen ?? (await pakUit()), args: [...VLAGGEN, ...vlaggen], headless: true });
}

/**
 * Unpacks the Chromium of the npm package into a folder of this user, once. Its own way of doing so shares one file among
 * all users, and starts it without process isolation and web security, in which it falls over under load.
 */
async function pakUit(): Promise<string> {
  // The entry of the package is build/esm/index.js.
  const pakket = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..');
  const { uid } = userInfo();
  const map = join(tmpdir(), `baken-chromium-${uid}`);
  mkdirSync(map, { recursive: true, mode: 0o700 });
  // Anyone may make folders here; what another user put in it is not started.
  if (statSync(map).uid !== uid) throw new Error(`${map} is van een andere gebruiker; verwijder die map.`);
  const doel = join(map, `chromium-${statSync(join(pakket, 'bin', 'chromium.br')).size}`);
  if (uitvoerbaar(doel)) return doel;
  // Under another name until it is whole: two processes may do this at once.
  const half = `${doel}-${process.pid}-${performance.now()}`;
  const bron = createReadStream(join(pakket, 'bin', 'chromium.br'));
  await pipeline(bron, createBrotliDecompress(), createWriteStream(half, { mode: 0o700 }));
  renameSync(half, doel);
  return doel;
}
