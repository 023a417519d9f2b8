import { type Database, inTransactie, raiseStand } from '../../platform/database/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import { leesNieuwsSinds, neemStand, zetGezien } from './bijhoudstore.ts';
import { herberekenSignalen, herberekenSignalenIn, type Opdracht } from './herbereken.ts';

/** The queue of making all signals anew, after a rule changed. */
export const HERBEREKENEN = 'signalen-herberekenen';
const BIJHOUDEN = 60;

/**
 * Keeps up with what comes in by other ways than figures and events: news that was confirmed, deliveries about policy, more time.
 * On the first turn of a day all signals are made anew, because deadlines and contracts pass by themselves.
 * @returns whether this process did it; another may have it in hand
 */
export async function houdSignalenBij(database: Database, nu: Date): Promise<boolean> {
  return inTransactie(database, async (trx) => {
    const stand = await neemStand(trx.db, nu);
    if (!stand) return false;
    const wie: Opdracht = stand.nieuweDag ? {} : await leesNieuwsSinds(trx.db, stand.gezienOp);
    const iets = stand.nieuweDag || wie.ids?.length || wie.gebieden?.length;
    if (iets) {
      await herberekenSignalenIn(trx, { ...wie, nu });
      await raiseStand(trx.db);
    }
    await zetGezien(trx.db, nu);
    return true;
  });
}

/** Work in the background: signals after a changed rule, and those that change without anybody bringing in figures. */
export async function verwerkSignalen({
  database,
  jobs,
}: {
  readonly database: Database;
  readonly jobs: Jobs;
}): Promise<void> {
  await jobs.verwerk(HERBEREKENEN, async () => {
    await herberekenSignalen(database);
  });
  jobs.herhaal('signalen-bijhouden', BIJHOUDEN, () => houdSignalenBij(database, new Date()));
}
