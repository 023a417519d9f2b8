import type { Procedure } from './dossier/index.ts';

/** Every procedure that comes with Baken, of every room: loaded at the start, and walked through by the tests of the engine. */
export const PROCEDURES: readonly Procedure[] = [];
