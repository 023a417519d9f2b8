import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chooseDataMap } from '../../src/platform/database/index.ts';
import { geefAanNobody, maakBesloten, maakCheckout } from './checkout.ts';
import { type Gestart, IS_ROOT, NOBODY, nieuweMap, postmasterVan, ruimOp, start } from './processen.ts';

afterEach(ruimOp);

/** Environment of a person who set nothing. */
const OMGEVING = { PATH: process.env.PATH, HOME: '/nonexistent', BAKEN_POORT: '0' };

/** Waits for the address and asks the server how it is. */
async function isGereed(baken: Gestart): Promise<void> {
  const [, adres] = await baken.zegt(/Baken staat klaar op (http:\/\/\S+)/);
  const antwoord = await fetch(`${adres}/health/ready`);
  expect(await antwoord.text()).toBeTruthy();
  expect(antwoord.status).toBe(200);
  const pagina = await fetch(`${adres}/`);
  expect([pagina.status, pagina.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
}

const uidVan = (pid: number): number => Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

test('a path with a space: serve starts, says that only this computer can reach it, and stops in order', async () => {
  const map = await maakCheckout(join(nieuweMap(), 'mijn map met spaties'));
  const baken = start(join(map, 'baken'), ['serve'], { env: OMGEVING, cwd: '/' });
  await isGereed(baken);
  expect(baken.uitvoer()).toContain('Alleen deze computer kan erbij (127.0.0.1)');
  const server = postmasterVan(join(map, 'data/baken'));
  if (IS_ROOT) expect(uidVan(server?.pid ?? 0)).toBe(NOBODY.uid);
  expect(statSync(join(map, 'data/baken/pg')).mode & 0o777).toBe(0o700);
  expect(await baken.dood('SIGTERM')).toBe(143);
  expect(postmasterVan(join(map, 'data/baken'))).toBeUndefined();
});

test.runIf(IS_ROOT)('as root in a checkout that the server cannot enter', async () => {
  const map = await maakBesloten(join(nieuweMap(), 'besloten'));
  const dataMap = chooseDataMap(map);
  expect(dataMap).toMatch(/^\/var\/lib\/baken\/[0-9a-f]{12}$/);
  try {
    const baken = start(join(map, 'baken'), ['serve'], { env: OMGEVING, cwd: '/' });
    await isGereed(baken);
    expect(uidVan(postmasterVan(join(dataMap, 'baken'))?.pid ?? 0)).toBe(NOBODY.uid);
    expect(await baken.dood('SIGTERM')).toBe(143);
  } finally {
    rmSync(dataMap, { recursive: true, force: true });
  }
});

test('as a normal user', async () => {
  const map = await maakCheckout(join(nieuweMap(), 'van-een-gewone-gebruiker'), { voorIedereen: true });
  if (IS_ROOT) geefAanNobody(map);
  const baken = start(join(map, 'baken'), ['serve'], { env: OMGEVING, cwd: '/', ...(IS_ROOT ? NOBODY : {}) });
  await isGereed(baken);
  expect(uidVan(postmasterVan(join(map, 'data/baken'))?.pid ?? 0)).toBe(IS_ROOT ? NOBODY.uid : process.getuid?.());
  expect(await baken.dood('SIGINT')).toBe(130);
});
