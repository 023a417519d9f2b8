import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTests } from './onderdelen.ts';
import { CHECKOUT } from './uitslag.ts';

const verslag = (...statussen: readonly string[]) => ({
  numPassedTests: statussen.filter((status) => status === 'passed').length,
  numFailedTests: statussen.filter((status) => status === 'failed').length,
  testResults: [
    {
      name: join(CHECKOUT, 'src/een.test.ts'),
      assertionResults: statussen.map((status, i) => ({ status, fullName: `proef ${i}` })),
    },
  ],
});

test('names every test that did not run, also when all the others passed', () => {
  expect(judgeTests(verslag('passed', 'skipped', 'pending', 'todo'), 0, 'veel tekst')).toEqual({
    geslaagd: 1,
    mislukt: 0,
    overgeslagen: 3,
    uitvoer: [1, 2, 3].map((i) => `overgeslagen: src/een.test.ts: proef ${i}`).join('\n'),
  });
});

test('shows all that was said when something failed, or when vitest itself did', () => {
  expect(judgeTests(verslag('passed', 'failed'), 1, 'veel tekst\n')).toMatchObject({
    mislukt: 1,
    uitvoer: 'veel tekst',
  });
  expect(judgeTests(verslag('passed'), 1, 'veel tekst')).toMatchObject({ mislukt: 1, uitvoer: 'veel tekst' });
});
