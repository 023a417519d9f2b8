import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Gestart, isWeg, nieuweMap, postmasterVan, ruimOp, startProef } from './processen.ts';

afterEach(ruimOp);

interface Begin {
  readonly aantal: number;
  readonly hoogste: number | null;
  readonly gestart: string;
}

const begin = async (proef: Gestart): Promise<Begin> => JSON.parse((await proef.zegt(/^\{.*\}$/m))[0]) as Begin;

/** The last number that the database acknowledged before the process died. */
const laatsteBevestigde = (proef: Gestart): number => Number(/(?:^|\n)(\d+)\n[^\n]*$/.exec(proef.uitvoer())?.[1]);

test('after kill -9 the server that was left behind is adopted, and no acknowledged row is lost', async () => {
  const map = nieuweMap();
  const eerste = startProef(map, 'schrijf');
  const { gestart } = await begin(eerste);
  await eerste.zegt(/^200$/m);
  await eerste.dood('SIGKILL');
  const wees = postmasterVan(map);
  expect(wees).toBeDefined();

  const tweede = startProef(map);
  const stand = await begin(tweede);
  expect(stand.gestart).toBe(gestart);
  expect(stand.hoogste).toBeGreaterThanOrEqual(laatsteBevestigde(eerste));
  expect(stand.aantal).toBe(stand.hoogste);
  expect(await tweede.einde).toBe(0);
  expect(await isWeg(wees?.pid ?? 0)).toBe(true);
});

test('after kill -9 of the server as well, the log brings every acknowledged row back', async () => {
  const map = nieuweMap();
  const eerste = startProef(map, 'schrijf');
  const { gestart } = await begin(eerste);
  await eerste.zegt(/^200$/m);
  const server = postmasterVan(map);
  process.kill(server?.pid ?? 0, 'SIGKILL');
  await eerste.dood('SIGKILL');

  const tweede = startProef(map);
  const stand = await begin(tweede);
  expect(stand.gestart).not.toBe(gestart);
  expect(stand.hoogste).toBeGreaterThanOrEqual(laatsteBevestigde(eerste));
  expect(stand.aantal).toBe(stand.hoogste);
  expect(await tweede.einde).toBe(0);
});

test('killed while the folder was being made: the next start makes it anew', async () => {
  const map = nieuweMap();
  const half = () => readdirSync(map).filter((naam) => naam.startsWith('pg.nieuw.'));
  const eerste = startProef(map);
  await expect.poll(half, { timeout: 60_000, interval: 5 }).toHaveLength(1);
  expect(await eerste.dood('SIGKILL')).toBe('SIGKILL');
  expect([half().length, existsSync(join(map, 'pg'))]).toEqual([1, false]);

  const tweede = startProef(map);
  expect((await begin(tweede)).aantal).toBe(0);
  expect(await tweede.einde).toBe(0);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops the server in order and leaves nothing running',
  async (signaal) => {
    const map = nieuweMap();
    const proef = startProef(map, 'schrijf');
    await proef.zegt(/^10$/m);
    const server = postmasterVan(map);
    expect(await proef.dood(signaal)).toBe(signaal === 'SIGTERM' ? 143 : 130);
    expect(await isWeg(server?.pid ?? 0)).toBe(true);
    const na = startProef(map);
    expect((await begin(na)).hoogste).toBeGreaterThanOrEqual(laatsteBevestigde(proef));
  },
);
