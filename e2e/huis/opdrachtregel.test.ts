import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bezettePoort, CHECKOUT, nieuweMap, ruimOp, start } from './processen.ts';

afterEach(ruimOp);

const baken = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  start(join(CHECKOUT, 'baken'), args, { env: { ...process.env, ...env }, cwd: '/' });

test('help, also by a link from elsewhere', async () => {
  const link = join(nieuweMap(), 'baken');
  symlinkSync(join(CHECKOUT, 'baken'), link);
  const help = start(link, ['help'], { cwd: '/' });
  expect(await help.einde).toBe(0);
  for (const naam of ['demo', 'serve', 'import', 'beoordeel', 'herbereken', 'test'])
    expect(help.uitvoer()).toContain(`./baken ${naam}`);
});

test.each([
  [['bestaatniet'], 'De opdracht "bestaatniet" bestaat niet. Kies uit:'],
  [['serve', '--hard'], 'De keuze --hard bestaat niet.'],
  [['serve', '--role', 'baas'], 'De rol "baas" bestaat niet. Kies uit: all, api, worker.'],
  [['serve', '--poort', 'tachtig'], '"tachtig" is geen poort'],
  [['serve', '--role', 'worker'], 'Geef die op met DATABASE_URL.'],
])('%j is refused with exit code 2', async (args, melding) => {
  const poging = baken(args, { DATABASE_URL: '' });
  expect(await poging.einde).toBe(2);
  expect(poging.fouten()).toContain(melding);
});

test('settings that are wrong are named, with exit code 2', async () => {
  const poging = baken(['serve'], { BAKEN_HOST: 'overal', BAKEN_POORT: '-1' });
  expect(await poging.einde).toBe(2);
  expect(poging.fouten()).toContain('BAKEN_HOST: verwacht 127.0.0.1 (alleen deze computer) of 0.0.0.0');
  expect(poging.fouten()).toContain('BAKEN_POORT: verwacht een getal');
});

test('serve opens to a network only behind a public https address', async () => {
  for (const BAKEN_ADRES of ['', 'http://baken.example']) {
    const poging = baken(['serve'], { BAKEN_HOST: '0.0.0.0', BAKEN_ADRES });
    expect(await poging.einde).toBe(2);
    expect(poging.fouten()).toContain('BAKEN_ADRES: verwacht het https-adres waarop mensen Baken openen');
  }
});

test('serve on a port that is taken says so and touches nothing', async () => {
  const poort = await bezettePoort();
  const poging = baken(['serve', '--poort', String(poort)], { BAKEN_DATA: join(nieuweMap(), 'data') });
  expect(await poging.einde).toBe(1);
  expect(poging.fouten()).toContain(`Poort ${poort} is al in gebruik. Kies een andere met --poort.`);
});

test('a database that cannot be reached is told without a trace of code', async () => {
  const poging = baken(['herbereken'], { DATABASE_URL: 'postgres://baken@127.0.0.1:1/baken' });
  expect(await poging.einde).toBe(1);
  expect(poging.fouten()).toMatch(/^De database is niet te bereiken: .*ECONNREFUSED/);
  expect(poging.fouten()).not.toContain('    at ');
});

test('beoordeel needs no database: it works where none can be', async () => {
  const schema = baken(['beoordeel', '--schema'], {
    DATABASE_URL: 'postgres://x@127.0.0.1:1/x',
    BAKEN_DATA: '/dev/null/x',
  });
  expect(await schema.einde).toBe(0);
  expect(JSON.parse(schema.uitvoer())).toBeTypeOf('object');
});
