import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { leeft, procesVan } from './index.ts';

test('a process is known by its number and its start, and is gone after its end', async () => {
  const kind = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const proces = procesVan(kind.pid ?? 0);
  if (!proces) throw new Error('niet gevonden');
  expect(leeft(proces)).toBe(true);
  expect(leeft({ ...proces, gestart: 'eerder' })).toBe(false);
  kind.kill('SIGKILL');
  await once(kind, 'close');
  expect(leeft(proces)).toBe(false);
});

test('this process has a start that does not change', () => {
  expect(procesVan(process.pid)).toEqual(procesVan(process.pid));
  expect(procesVan(process.pid)?.gestart).toBeTruthy();
});
