import { leesProcedure, type Procedure } from '../dossier/index.ts';
import kwartaaloverleg from './kwartaaloverleg.json' with { type: 'json' };

export { INSTRUMENTEN } from './domain.ts';
export { overlegKamer } from './kamer.ts';

/** The procedure by which the parties of the convenant meet. */
export const PROCEDURES: Procedure[] = [leesProcedure(kwartaaloverleg)];
