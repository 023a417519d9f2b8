import { alsDefinities, GEGEVENS, laadDefinities } from './meten/catalogus/index.ts';
import { laadRegister } from './meten/register/index.ts';
import type { Database } from './platform/database/index.ts';
import { INDICATOREN } from './signaleren/indicatoren/index.ts';
import { GEBEURTENISSOORTEN, herbereken, NORMSETS } from './signaleren/urgentie/index.ts';

/**
 * Brings a database up to the facts and definitions that come with this version of Baken: areas, supervisor, settings,
 * gegevens, indicators, kinds of events, norm sets. What is there already stays; new definitions make new proposals.
 */
export async function laadBasis(database: Database): Promise<void> {
  await laadRegister(database.db);
  const nieuw = await laadDefinities(database.db, [
    ...alsDefinities('gegeven', GEGEVENS),
    ...alsDefinities('indicator', INDICATOREN),
    ...alsDefinities('gebeurtenissoort', GEBEURTENISSOORTEN),
    ...alsDefinities('normset', NORMSETS),
  ]);
  if (nieuw > 0) await herbereken(database);
}
