import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { deelsleutel } from './deelsleutel.ts';

it('makes of one key as many others as there are acts, each the same every time and none like another', () => {
  const sleutel = randomUUID();
  const delen = Array.from({ length: 600 }, (_, nummer) => deelsleutel(sleutel, `signaal ${nummer}`));
  expect(new Set([sleutel, ...delen]).size).toBe(601);
  for (const deel of delen) expect(z.uuid().safeParse(deel).success).toBe(true);
  expect(deelsleutel(sleutel, 'signaal 7')).toBe(delen[7]);
});
