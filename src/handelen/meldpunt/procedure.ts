import { leesProcedure, type Procedure } from '../dossier/index.ts';
import melding from './melding.json' with { type: 'json' };

/** The procedure of a report. */
export const MELDING: Procedure = leesProcedure(melding);
