import { afterEach, expect, test } from 'vitest';
import { DELEN, onderbreekDossiers } from './dossieronderbreken.ts';
import { nieuweMap, ruimOp } from './processen.ts';

afterEach(ruimOp);

/** A few of each; `bench/dossiersonderbreken.ts` does as many as one likes. */
const KEREN = 2;

test.each(DELEN)(
  'every event is in its chain once, and everybody is told and mailed, when the %s is killed',
  async (deel) => {
    const uitslag = await onderbreekDossiers(nieuweMap(), deel, KEREN);
    expect(uitslag).toMatchObject({ verloren: 0, dubbel: 0, gebroken: 0, zonderBericht: 0, zonderMail: 0 });
    expect(uitslag).toMatchObject({ keren: KEREN, nietAangekomen: 0, over: 0 });
    expect(uitslag.bevestigd).toBeGreaterThan(0);
    expect(uitslag.mails).toBe(uitslag.gebeurtenissen);
  },
  300_000,
);
