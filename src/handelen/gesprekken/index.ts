import { leesProcedure, type Procedure } from '../dossier/index.ts';
import accountgesprek from './accountgesprek.json' with { type: 'json' };

export {
  type Agendapunt,
  laatste,
  ONDERDEEL,
  ONDERDEELNAMEN as ONDERDELEN,
  VEROUDERD,
  verslagVerouderd,
} from './agenda.ts';
export { gesprekKamer } from './kamer.ts';
export { leesOnderdelen } from './onderdeelstore.ts';
export * as overleg from './overleg.ts';
export { bezwaarTegenDag } from './plandag.ts';
export { RITME } from './ritme.ts';
export { type Afspraak, leesTijd } from './uitnodiging.ts';

/** The procedure by which talks go. */
export const PROCEDURES: Procedure[] = [leesProcedure(accountgesprek)];
