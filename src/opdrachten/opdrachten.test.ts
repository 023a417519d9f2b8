import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { OPTIES } from '../meten/inlezen/opdracht.ts';
import { voer as voerHelp } from './help.ts';
import { findOpdracht, OPDRACHTEN } from './index.ts';
import { readOpties, readPoort } from './opdracht.ts';
import { findVrijePoort, isVrij } from './poort.ts';

test('finds a command by name, and help by its usual names', () => {
  for (const { naam } of OPDRACHTEN) expect(findOpdracht(naam).naam).toBe(naam);
  expect(findOpdracht('--help').naam).toBe('help');
  expect(findOpdracht('-h').naam).toBe('help');
});

test('a command that does not exist is refused with the list of those that do', () => {
  expect(() => findOpdracht('start')).toThrow(/"start" bestaat niet\. Kies uit: demo, serve, import/);
});

test('help tells of every command, and every option of import', async () => {
  const hulp = async (...args: string[]) => {
    const regels: string[] = [];
    await voerHelp(args, { config: readConfig({}), schrijf: (regel) => void regels.push(regel) });
    return regels.join('\n');
  };
  const alles = await hulp();
  for (const { naam } of OPDRACHTEN) {
    expect(alles).toContain(`  ./baken ${naam}`);
    expect(await hulp(naam)).toContain(`./baken ${naam}`);
  }
  const overImport = await hulp('import');
  for (const woord of ['kwartaalcijfers', 'digimv', 'definities', ...Object.keys(OPTIES).map((naam) => `  --${naam} `)])
    expect(overImport).toContain(woord);
  await expect(hulp('start')).rejects.toThrow('"start" bestaat niet');
});

test.each([
  [['--wat'], 'De keuze --wat bestaat niet.'],
  [['los'], '"los" hoort hier niet.'],
  [['--poort'], 'Bij --poort hoort een waarde.'],
])('%j is refused in Dutch', (args, melding) => {
  expect(() => readOpties('serve', args, { poort: { type: 'string' } })).toThrow(melding);
});

test('reads options', () => {
  expect(readOpties('serve', ['--poort', '9000'], { poort: { type: 'string' } }).poort).toBe('9000');
});

test.each(['-1', '65536', 'abc', '80a', ''])('%j is no port', (tekst) => {
  expect(() => readPoort(tekst)).toThrow('geen poort');
});

test('a port is a number, or was not given', () => {
  expect(readPoort('0')).toBe(0);
  expect(readPoort('65535')).toBe(65_535);
  expect(readPoort(undefined)).toBeUndefined();
});

test('passes over a port that is taken', async () => {
  const bezet = createServer();
  const poort = await new Promise<number>((klaar) => {
    bezet.listen(0, '127.0.0.1', () => klaar((bezet.address() as { port: number }).port));
  });
  expect(await isVrij('127.0.0.1', poort)).toBe(false);
  expect(await findVrijePoort('127.0.0.1', poort)).toBeGreaterThan(poort);
  await new Promise((klaar) => bezet.close(klaar));
});
