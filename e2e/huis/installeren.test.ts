import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { CHECKOUT, nieuweMap, ruimOp, start } from './processen.ts';

afterEach(ruimOp);

/** A checkout with nothing but the script, and an npm that only notes that it was called. */
function maakLeeg(npm: string): { map: string; baken: (...args: string[]) => ReturnType<typeof start> } {
  const map = join(nieuweMap(), 'een map');
  mkdirSync(join(map, 'src'), { recursive: true });
  mkdirSync(join(map, 'bin'));
  copyFileSync(join(CHECKOUT, 'baken'), join(map, 'baken'));
  writeFileSync(join(map, 'package-lock.json'), '{}\n');
  writeFileSync(join(map, 'src/main.ts'), 'console.log("gestart met", process.argv.slice(2).join(" "));\n');
  writeFileSync(join(map, 'bin/npm'), `#!/bin/sh\n${npm}\n`);
  chmodSync(join(map, 'bin/npm'), 0o755);
  const { NODE_COMPILE_CACHE: _, ...omgeving } = process.env;
  const env = { ...omgeving, PATH: `${join(map, 'bin')}:${process.env.PATH}`, NODE: process.execPath };
  return { map, baken: (...args) => start(join(map, 'baken'), args, { env, cwd: '/' }) };
}

/** What npm does here: note it, and put the pinned Node in its place. */
const NPM = `echo "$@" >>npm.log
for p in x64 arm64; do mkdir -p "node_modules/node-linux-$p/bin"; ln -sf "$NODE" "node_modules/node-linux-$p/bin/node"; done`;

const aantalInstallaties = (map: string): number =>
  readFileSync(join(map, 'npm.log'), 'utf8').trim().split('\n').length;

test('installs the first time and after a new lockfile, and not in between', async () => {
  const { map, baken } = maakLeeg(NPM);
  const eerste = baken('help', 'mij');
  expect([await eerste.einde, eerste.fouten()]).toEqual([
    0,
    expect.stringContaining('zet eerst zijn onderdelen klaar'),
  ]);
  expect(eerste.uitvoer()).toBe('gestart met help mij\n');
  const tweede = baken('help');
  expect([await tweede.einde, tweede.fouten()]).toEqual([0, '']);
  expect(aantalInstallaties(map)).toBe(1);
  writeFileSync(join(map, 'package-lock.json'), '{"nieuw": true}\n');
  expect(await baken('help').einde).toBe(0);
  expect(aantalInstallaties(map)).toBe(2);
});

test('of three at once: one installs, the others wait for it', async () => {
  const { map, baken } = maakLeeg(`until [ -e ga-door ]; do sleep 0.05; done; ${NPM}`);
  const pogingen = [baken('help'), baken('help'), baken('help')];
  const wachtend = () => pogingen.filter(({ fouten }) => fouten().includes('Een ander proces installeert Baken al'));
  await expect.poll(() => wachtend().length, { timeout: 60_000 }).toBe(2);
  writeFileSync(join(map, 'ga-door'), '');
  expect(await Promise.all(pogingen.map(({ einde }) => einde))).toEqual([0, 0, 0]);
  expect(aantalInstallaties(map)).toBe(1);
  expect(existsSync(join(map, '.installatie'))).toBe(false);
});

test('an installation that was killed does not keep the next one waiting', async () => {
  const { map, baken } = maakLeeg(NPM);
  mkdirSync(join(map, '.installatie'));
  writeFileSync(join(map, '.installatie/pid'), '999999999');
  writeFileSync(join(map, '.installatie/uid'), String(process.getuid?.()));
  expect(await baken('help').einde).toBe(0);
  expect(aantalInstallaties(map)).toBe(1);
});

test('an installation that fails says so and is tried again next time', async () => {
  const { map, baken } = maakLeeg('echo "npm error geen netwerk" >&2; exit 1');
  for (let keer = 0; keer < 2; keer++) {
    const poging = baken('help');
    expect(await poging.einde).toBe(1);
    expect(poging.fouten()).toMatch(/npm error geen netwerk[\s\S]*Installeren is niet gelukt/);
  }
  expect(existsSync(join(map, '.installatie'))).toBe(false);
});

test('without npm it says what is needed', async () => {
  const { map } = maakLeeg(NPM);
  const alleenHulp = join(map, 'hulp');
  mkdirSync(alleenHulp);
  for (const naam of ['dirname', 'cmp', 'mkdir', 'id', 'rm', 'cat'])
    writeFileSync(join(alleenHulp, naam), `#!/bin/sh\nPATH=/usr/bin:/bin exec ${naam} "$@"\n`, { mode: 0o755 });
  const poging = start(join(map, 'baken'), ['help'], { env: { PATH: alleenHulp }, cwd: '/' });
  expect(await poging.einde).toBe(1);
  expect(poging.fouten()).toContain('Baken heeft Node.js 20.19 of nieuwer nodig, met npm.');
});
