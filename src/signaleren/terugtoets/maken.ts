import { type Datum, datum } from '../../kernel/datum.ts';
import type { Database } from '../../platform/database/index.ts';
import { leesRegeloordelen } from '../signalen/index.ts';
import { leesRegels, REKENVERSIE as VOORSTELVERSIE } from '../urgentie/index.ts';
import { maakRapport, toetsAlle } from './rapport.ts';
import { voegRapportToe } from './rapportstore.ts';
import { leesReeksen } from './reeksenstore.ts';
import { REKENVERSIE } from './schema.ts';

/** Before this no signal began. */
const EERSTE_DAG = datum('2000-01-01');

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
export async function maakNieuwRapport(database: Database, normset: string, maker: Rapportmaker): Promise<number> {
  const regels = await leesRegels(database, normset);
  const toetsen = await toetsAlle(regels, leesReeksen(database.db, maker.bekendOp));
  const { bekendOp } = maker;
  const inbox = await leesRegeloordelen(database.db, { van: EERSTE_DAG, tot: bekendOp, bekendOp });
  const rapport = maakRapport(regels, toetsen, inbox);
  const { code, versie } = regels.normset;
  return voegRapportToe(database, {
    ...maker,
    ...rapport,
    normset: { code, versie },
    rekenversie: REKENVERSIE,
    voorstelversie: VOORSTELVERSIE,
  });
}
