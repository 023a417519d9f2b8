import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkArchitectuur, judgeVerslag } from './architectuur.ts';

const map = mkdtempSync(join(tmpdir(), 'baken-architectuur-'));
afterAll(() => rmSync(map, { recursive: true }));

/** A small house in which every file breaks a rule. */
const HUIS: Record<string, string> = {
  'src/kernel/datum.ts': "export { nu } from '../platform/klok.ts';",
  'src/platform/klok.ts': "import type { A } from '../meten/een/index.ts';\nexport const nu = (a: A) => a;",
  'src/meten/een/index.ts': "export * from './domain.ts';",
  'src/meten/een/domain.ts':
    "import { readFileSync } from 'node:fs';\nexport type A = string;\nexport const lees = readFileSync;",
  'src/meten/twee/index.ts': "export { lees } from '../een/domain.ts';\nexport * from './deel.ts';",
  'src/meten/twee/deel.ts': "export * from './index.ts';",
  'src/meten/drie/index.ts': "export * from '../../signaleren/vier/index.ts';",
  'src/signaleren/vier/index.ts': "export * from '../../handelen/vijf/index.ts';",
  'src/handelen/vijf/index.ts': "import './bestaat-niet.ts';\nexport const vijf = 5;",
  'web/src/main.ts': "import '../../src/handelen/vijf/index.ts';",
};

test('every rule bites', async () => {
  for (const [pad, inhoud] of Object.entries(HUIS)) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), inhoud);
  }
  writeFileSync(join(map, 'package.json'), '{"type": "module"}');
  writeFileSync(join(map, 'tsconfig.json'), '{"compilerOptions": {"module": "NodeNext"}}');
  const { mislukt, uitvoer } = await checkArchitectuur(map);
  expect(mislukt).toBe(1);
  expect([...new Set(uitvoer.split('\n').map((regel) => regel.split(':')[0]))].sort()).toEqual([
    'alles-bestaat',
    'domein-is-zuiver',
    'geen-kring',
    'kamer-door-de-deur',
    'kern-is-zuiver',
    'meten-eerst',
    'platform-onder-de-vleugels',
    'scherm-apart',
    'signaleren-voor-handelen',
  ]);
}, 30_000);

test('fails when it saw fewer modules than there are', () => {
  const leeg = { modules: [{ source: 'src/main.ts' }], summary: { violations: [] } };
  expect(judgeVerslag(leeg, ['src/main.ts'])).toEqual([]);
  expect(judgeVerslag(leeg, ['src/main.ts', 'src/config.ts'])).toEqual(['niet bekeken: src/config.ts']);
});
