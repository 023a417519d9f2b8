import type { Procedure } from '../dossier/index.ts';
import { MELDING } from './procedure.ts';

export type { Contact, NieuweMelding } from './domain.ts';
export { MELDKAMER } from './kamer.ts';
export { ONDERDEELNAMEN as ONDERDELEN } from './namen.ts';
export { nieuwsbrieven } from './nieuws.ts';
export { type Ontvangen, ontvang } from './ontvangen.ts';
export { meldroutedefinities } from './routestore.ts';
export { deel, voegSamen, zetDoor } from './triage.ts';

/** The procedure by which reports go. */
export const PROCEDURES: Procedure[] = [MELDING];
