import type { Procedure } from './dossier/index.ts';
import { PROCEDURES as DRAAIBOEK, ONDERDELEN as IN_DRAAIBOEK } from './draaiboek/index.ts';
import { PROCEDURES as GESPREKKEN, ONDERDELEN as IN_GESPREK } from './gesprekken/index.ts';
import { ONDERDELEN as IN_MELDING, PROCEDURES as MELDPUNT, nieuwsbrieven } from './meldpunt/index.ts';
import { PROCEDURES as PROGRAMMA } from './programma/index.ts';
import type { Briefschrijver } from './werk/index.ts';

/** Every procedure that comes with Baken, of every room: loaded at the start, and walked through by the tests of the engine. */
export const PROCEDURES: readonly Procedure[] = [...MELDPUNT, ...GESPREKKEN, ...DRAAIBOEK, ...PROGRAMMA];

/** What is told of the own parts of a procedure, by its code: what they are called, without what people wrote in them. */
export const ONDERDELEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  draaiboek: IN_DRAAIBOEK,
  melding: IN_MELDING,
  accountgesprek: IN_GESPREK,
  kwartaaloverleg: IN_GESPREK,
};

/** Mails to who takes no part in a dossier, by procedure: a reporter who asked for them. */
export const BRIEVEN: Readonly<Record<string, Briefschrijver>> = { melding: nieuwsbrieven };
