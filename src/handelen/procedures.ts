import type { Procedure } from './dossier/index.ts';
import { PROCEDURES as DRAAIBOEK } from './draaiboek/index.ts';
import { PROCEDURES as GESPREKKEN } from './gesprekken/index.ts';
import { PROCEDURES as MELDPUNT } from './meldpunt/index.ts';
import { PROCEDURES as PROGRAMMA } from './programma/index.ts';

/** Every procedure that comes with Baken, of every room: loaded at the start, and walked through by the tests of the engine. */
export const PROCEDURES: readonly Procedure[] = [...MELDPUNT, ...GESPREKKEN, ...DRAAIBOEK, ...PROGRAMMA];
