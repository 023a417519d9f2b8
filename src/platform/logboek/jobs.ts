import { plusDagen } from '../../kernel/datum.ts';
import { BakenFout } from '../../kernel/fouten.ts';
import type { Database } from '../database/index.ts';
import type { Jobs } from '../jobs/index.ts';
import { datumInNederland, momentInNederland } from '../klok.ts';
import { controleer, schrijfWortels } from './controle.ts';
import { alsEnige, bewaarControle, leesLaatsteControle } from './store.ts';
import type { Wortels } from './wortels.ts';

const UUR = 3600;
const NACHT = '03:00';

interface Bewaking {
  readonly database: Database;
  /** Without it no root hashes are written. */
  readonly wortels?: Wortels | undefined;
}

/** The last time before `nu` that it was three at night in the Netherlands. */
export function laatsteNacht(nu: Date): Date {
  const dag = datumInNederland(nu);
  const vannacht = momentInNederland(dag, NACHT);
  return vannacht <= nu ? vannacht : momentInNederland(plusDagen(dag, -1), NACHT);
}

/**
 * Every hour the root hashes of the chains go to a file outside the database, by every worker to its own. Every night, or as
 * soon as a worker runs again, one worker recalculates the chains; a broken one is reported as a fault.
 */
export function bewaakLogboek(bewaking: Bewaking & { readonly jobs: Jobs }): void {
  bewaking.jobs.herhaal('logboek', UUR, () => bewaak(bewaking, new Date()));
}

/** One turn of the above. Throws `conflict` when a chain is broken. */
export async function bewaak({ database, wortels }: Bewaking, nu: Date): Promise<void> {
  let gebroken: string[] = [];
  await alsEnige(database, async () => {
    const vorige = await leesLaatsteControle(database.db);
    if (vorige !== null && vorige >= laatsteNacht(nu)) return;
    const uitslag = await controleer(database, wortels);
    const onleesbaar = uitslag.onleesbareWortels.map((regel) => `wortels, regel ${regel}: niet te lezen`);
    const ketens = uitslag.ketens.map((keten) => ({ ...keten, bevindingen: [...keten.bevindingen, ...onleesbaar] }));
    await bewaarControle(database.db, ketens, uitslag.duurMs);
    gebroken = [...new Set(ketens.flatMap(({ bevindingen }) => bevindingen))];
  });
  if (wortels) await schrijfWortels(database, wortels, nu);
  if (gebroken.length > 0) throw new BakenFout('conflict', `Het logboek klopt niet: ${gebroken.join('; ')}`);
}
