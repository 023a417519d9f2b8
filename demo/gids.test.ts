import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schrijfGids } from './gids.ts';
import { VERTELDE } from './verhalen/index.ts';

const PAD = new URL('../docs/demo.md', import.meta.url);

test('the guide tells the stories as they are in the demo', () => {
  if (process.env.UPDATE_GIDS) writeFileSync(PAD, schrijfGids());
  expect(readFileSync(PAD, 'utf8')).toBe(schrijfGids());
});

test('tells at least twelve, each in its own words and with its own number', () => {
  expect(VERTELDE.length).toBeGreaterThanOrEqual(12);
  expect(new Set(VERTELDE.map((verhaal) => verhaal.profiel.kvk)).size).toBe(VERTELDE.length);
  for (const verhaal of VERTELDE) expect(verhaal.uitleg.split(' ').length).toBeGreaterThan(20);
});
