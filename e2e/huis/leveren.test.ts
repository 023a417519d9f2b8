import { afterEach, expect, test } from 'vitest';
import { onderbreek, SOORTEN } from './onderbreken.ts';
import { nieuweMap, ruimOp } from './processen.ts';

afterEach(ruimOp);

/** A few of each; `bench/onderbreken.ts` does two hundred. */
const KEREN = { netwerk: 10, server: 3, database: 3 } as const;

test.each(SOORTEN)(
  'what was acknowledged is still there, and nothing is handed in twice, when the %s breaks off',
  async (soort) => {
    const uitslag = await onderbreek(nieuweMap(), soort, KEREN[soort]);
    expect(uitslag).toMatchObject({ keren: KEREN[soort], verloren: 0, dubbel: 0, nietIngediend: 0 });
  },
  180_000,
);
