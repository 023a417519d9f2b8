import { alsDefinities, GEGEVENS, laadDefinities } from './meten/catalogus/index.ts';
import { laadRegister } from './meten/register/index.ts';
import type { Database } from './platform/database/index.ts';
import { INDICATOREN } from './signaleren/indicatoren/index.ts';
import { GEBEURTENISSOORTEN, NORMSETS } from './signaleren/urgentie/index.ts';

/**
 * Puts into the database what the program itself knows: areas, policy, and every definition. May be called at every
 * start: what is there already stays as it is. Answers how many definitions were new; then proposals have to be made anew.
 */
export async function laadUitgangspunten({ db }: Database): Promise<number> {
  await laadRegister(db);
  return laadDefinities(db, [
    ...alsDefinities('gegeven', GEGEVENS),
    ...alsDefinities('indicator', INDICATOREN),
    ...alsDefinities('gebeurtenissoort', GEBEURTENISSOORTEN),
    ...alsDefinities('normset', NORMSETS),
  ]);
}
