import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bezettePoort, CHECKOUT, nieuweMap, ruimOp, start } from './processen.ts';

afterEach(ruimOp);

test('a demo that was killed while it was being made is completed by the next, on the next port when that is taken', async () => {
  const poort = await bezettePoort();
  const omgeving = { ...process.env, DATABASE_URL: '', BAKEN_DATA: nieuweMap('demo'), BAKEN_POORT: String(poort) };
  const demo = () => start(join(CHECKOUT, 'baken'), ['demo'], { env: omgeving, cwd: '/' });

  const eerste = demo();
  await eerste.zegt(/Cijfers vastgelegd/);
  await eerste.dood('SIGKILL');

  const tweede = demo();
  const [, adres, gekozen] = await tweede.zegt(/Baken staat klaar op (http:\/\/127\.0\.0\.1:(\d+))/);
  expect(tweede.uitvoer()).toContain('Besluiten vastgelegd');
  expect(tweede.uitvoer()).toContain(`Poort ${poort} is al in gebruik; Baken neemt ${gekozen}.`);
  expect(Number(gekozen)).toBeGreaterThan(poort);
  expect((await fetch(`${adres}/health/ready`)).status).toBe(200);
  expect(await tweede.dood('SIGINT')).toBe(130);
}, 300_000);
