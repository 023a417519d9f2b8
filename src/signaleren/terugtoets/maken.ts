import type { Datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { leesRegels, REKENVERSIE as VOORSTELVERSIE } from '../urgentie/index.ts';
import type { Inboxsignaal } from './inbox.ts';
import { maakRapport, toetsAlle } from './rapport.ts';
import { voegRapportToe } from './rapportstore.ts';
import { leesReeksen } from './reeksenstore.ts';
import { REKENVERSIE } from './schema.ts';

/** Gives the signals about providers that had begun by the end of a day, with what people had said of them by then. */
export type LeesInbox = (database: Database, op: Datum) => Promise<readonly Inboxsignaal[]>;

/** Who makes a report, when, about which day, with which version of the program. */
export interface Rapportmaker {
  readonly doorNaam: string;
  readonly op: Date;
  readonly bekendOp: Datum;
  readonly codeversie: string;
}

/**
 * Replays all that the database knows by the end of a day and keeps the report as a new version. Takes some seconds, and lets other
 * work go on meanwhile. Answers the number of the version.
 */
export async function maakNieuwRapport(
  database: Database,
  normset: string,
  maker: Rapportmaker,
  leesInbox?: LeesInbox,
): Promise<number> {
  const regels = await leesRegels(database, normset);
  const toetsen = await toetsAlle(regels, leesReeksen(database.db, maker.bekendOp));
  const signalen = leesInbox ? await leesInbox(database, maker.bekendOp) : null;
  const rapport = maakRapport(regels, toetsen, signalen);
  const { code, versie } = regels.normset;
  return voegRapportToe(database, {
    ...maker,
    ...rapport,
    normset: { code, versie },
    rekenversie: REKENVERSIE,
    voorstelversie: VOORSTELVERSIE,
  });
}
