import type { Jobs } from '../../platform/jobs/index.ts';
import { deelBron } from './deelstore.ts';
import { LEEG_VERSLAG } from './domain.ts';
import { type Import, leesImport, meldVoortgang, sluitVerlatenAf, verplaats, zetMislukt } from './store.ts';
import { voerUit } from './uitvoeren.ts';
import type { Inleesomgeving, Manier } from './uitvoering.ts';
import { Voortgangsmeter } from './voortgang.ts';

/** Names of the two kinds of background work. */
export const CONTROLEREN = 'import-controleren';
export const VASTLEGGEN = 'import-vastleggen';

type Jobomgeving = Inleesomgeving & { readonly jobs: Jobs };

/**
 * Does imports that came in over the web: finding out what they hold, and storing them once a person agreed. Also ends
 * those, from the command line too, of which the work broke off for good.
 */
export async function verwerkImporten(omgeving: Jobomgeving): Promise<void> {
  const { database, jobs } = omgeving;
  await jobs.verwerk<{ id: number }>(CONTROLEREN, async ({ data, laatste }) => {
    await verplaats(database.db, data.id, ['ontvangen'], 'controleren', { houdStop: true });
    await doe(omgeving, data.id, 'controleren', laatste);
  });
  await jobs.verwerk<{ id: number }>(VASTLEGGEN, ({ data, laatste }) => doe(omgeving, data.id, 'vastleggen', laatste));
  jobs.herhaal('import-opruimen', 60, () => ruimVerlatenOp(omgeving));
}

/** Nothing is left to do when an earlier attempt came to its end, or when somebody stopped it meanwhile. */
async function doe(omgeving: Inleesomgeving, id: number, manier: Manier, laatste: boolean): Promise<void> {
  const { database } = omgeving;
  const imp: Import = await leesImport(database.db, id);
  if (imp.status !== manier) return;
  const meter = new Voortgangsmeter((voortgang) => meldVoortgang(database, id, voortgang));
  try {
    await voerUit(omgeving, id, deelBron(database.db, imp), manier, meter);
  } catch (fout) {
    if (laatste) {
      const melding = 'Er ging iets mis in Baken. Er is niets vastgelegd. Probeer het opnieuw.';
      await zetMislukt(database.db, id, { ...LEEG_VERSLAG, fouten: [melding] });
    }
    throw fout;
  }
}

/** Work tells every few seconds that it is alive; after this long nobody works on it any more (ms). */
const STILTE = 2 * 60_000;

/**
 * Ends imports whose work broke off for good: three crashes of a worker, or a killed command line. Nothing of them was
 * stored. Answers their ids.
 */
export async function ruimVerlatenOp({ database, jobs }: Jobomgeving): Promise<number[]> {
  const stilSinds = new Date(Date.now() - STILTE);
  const werk = (await jobs.onderhanden([CONTROLEREN, VASTLEGGEN])) as { id: number }[];
  const melding = 'Het werk is afgebroken, bijvoorbeeld doordat de computer uitging. Er is niets vastgelegd.';
  return sluitVerlatenAf(
    database.db,
    { stilSinds, metWerk: werk.map(({ id }) => id) },
    { ...LEEG_VERSLAG, fouten: [melding] },
  );
}
