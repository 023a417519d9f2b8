import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bezettePoort, CHECKOUT, type Gestart, nieuweMap, ruimOp, start } from './processen.ts';

afterEach(ruimOp);

const baken = (opdracht: string, dataMap: string, poort: number) =>
  start(join(CHECKOUT, 'baken'), [opdracht], {
    env: { ...process.env, DATABASE_URL: '', BAKEN_DATA: dataMap, BAKEN_POORT: String(poort) },
    cwd: '/',
  });

/** What a screen is told about the data, as soon as Baken is ready. */
async function meldtDemo(proces: Gestart): Promise<boolean> {
  const [, adres] = await proces.zegt(/Baken staat klaar op (http:\/\/\S+)/);
  const antwoord = await fetch(`${adres}/api/v1/sessie`);
  return ((await antwoord.json()) as { demo: boolean }).demo;
}

test('a demo that was killed while it was being made is completed by the next, on the next port when that is taken', async () => {
  const poort = await bezettePoort();
  const map = nieuweMap('demo');
  const eerste = baken('demo', map, poort);
  await eerste.zegt(/Cijfers vastgelegd/);
  await eerste.dood('SIGKILL');

  const tweede = baken('demo', map, poort);
  expect(await meldtDemo(tweede)).toBe(true);
  const [, adres, gekozen] = await tweede.zegt(/Baken staat klaar op (http:\/\/127\.0\.0\.1:(\d+))/);
  expect(tweede.uitvoer()).toContain('Besluiten vastgelegd');
  expect(tweede.uitvoer()).toContain(`Poort ${poort} is al in gebruik; Baken neemt ${gekozen}.`);
  expect(Number(gekozen)).toBeGreaterThan(poort);
  expect((await fetch(`${adres}/health/ready`)).status).toBe(200);
  expect(await tweede.dood('SIGINT')).toBe(130);

  // The data tell that they are invented, not the command by which they are served.
  const elders = nieuweMap('demo');
  symlinkSync(join(map, 'demo'), join(elders, 'baken'));
  expect(await meldtDemo(baken('serve', elders, 0))).toBe(true);
}, 300_000);
