import { leesProcedure, type Procedure } from '../dossier/index.ts';
import procedure from './draaiboek.json' with { type: 'json' };
import { vormStappenplan } from './stappen.ts';
import plan from './stappenplan.json' with { type: 'json' };

export { draaiboekKamer } from './kamer.ts';
export { ONDERDEELNAMEN as ONDERDELEN } from './onderdeelnamen.ts';
export type { Onderdeel } from './onderdelen.ts';
export { weekVan } from './prognose.ts';
export { voerUit } from './uitvoeren.ts';

/** The procedure that this room brings. */
export const PROCEDURES: readonly Procedure[] = [leesProcedure(procedure)];
/** The steps per phase that it begins with; people make new versions. */
export const STAPPENPLANNEN = [vormStappenplan.parse(plan)];
