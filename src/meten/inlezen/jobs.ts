import type { Jobs } from '../../platform/jobs/index.ts';
import { LEEG_VERSLAG } from './domain.ts';
import { deelBron, type Import, leesImport, meldVoortgang, verplaats, zetMislukt } from './store.ts';
import { type Inleesomgeving, type Manier, voerUit } from './uitvoeren.ts';
import { Voortgangsmeter } from './voortgang.ts';

/** Names of the two kinds of background work. */
export const CONTROLEREN = 'import-controleren';
export const VASTLEGGEN = 'import-vastleggen';

/** Does imports that came in over the web: finding out what they hold, and storing them once a person agreed. */
export async function verwerkImporten(omgeving: Inleesomgeving & { readonly jobs: Jobs }): Promise<void> {
  const { database, jobs } = omgeving;
  await jobs.verwerk<{ id: number }>(CONTROLEREN, async ({ data, laatste }) => {
    await verplaats(database.db, data.id, ['ontvangen'], 'controleren', { houdStop: true });
    await doe(omgeving, data.id, 'controleren', laatste);
  });
  await jobs.verwerk<{ id: number }>(VASTLEGGEN, ({ data, laatste }) => doe(omgeving, data.id, 'vastleggen', laatste));
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
    await meter.klaar();
    if (laatste) {
      const melding = 'Er ging iets mis in Baken. Er is niets vastgelegd. Probeer het opnieuw.';
      await zetMislukt(database.db, id, { ...LEEG_VERSLAG, fouten: [melding] });
    }
    throw fout;
  }
}
