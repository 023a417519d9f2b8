import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { maakBeschrijving } from './ijw.ts';

const FEITEN = new URL('../../shared/ijw', import.meta.url).pathname;

it.skipIf(!existsSync(FEITEN))('the description of the standard is the one that the facts give', () => {
  const bewaard = new URL('../src/meten/berichtenverkeer/standaard/ijw32.json', import.meta.url);
  expect(maakBeschrijving(FEITEN)).toBe(readFileSync(bewaard, 'utf8'));
});
