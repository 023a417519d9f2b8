import { type Database, inTransactie } from '../../platform/database/index.ts';
import type { Opslag } from '../../platform/opslag/index.ts';
import { neemAfval, stelAfvalUit, vergeetAfval } from './opslagstore.ts';

/** Keys that are emptied in one turn, at most. */
const PER_BEURT = 1000;
/** Milliseconds until what failed is tried again: the first time, and at most. */
const WACHT = { eerst: 60_000, langst: 24 * 60 * 60_000 };

/**
 * Removes from the storage outside the database what no document has: of dossiers that were destroyed, and of uploads that were broken
 * off. Answers how much. When the storage does not answer, the turn ends with its fault, and that key is tried again later.
 */
export async function ruimOpslagOp(database: Database, opslag: Opslag, nu: Date): Promise<number> {
  let gewist = 0;
  for (let keer = 0; keer < PER_BEURT; keer += 1) {
    const uitslag = await inTransactie(database, async ({ db }) => {
      const een = await neemAfval(db, nu);
      if (!een) return 'leeg';
      if (!een.inGebruik) {
        const fout = await opslag.wis(een.sleutel).then(
          () => undefined,
          (reden: unknown) => ({ reden }),
        );
        if (fout) {
          const wacht = Math.min(WACHT.eerst * 2 ** een.pogingen, WACHT.langst);
          await stelAfvalUit(db, een.sleutel, new Date(nu.getTime() + wacht));
          return fout;
        }
        gewist += 1;
      }
      await vergeetAfval(db, een.sleutel);
      return 'verder';
    });
    if (uitslag === 'leeg') break;
    if (uitslag !== 'verder') throw uitslag.reden;
  }
  return gewist;
}
