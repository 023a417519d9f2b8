import type { Datum } from '../../kernel/datum.ts';
import { type Database, inTransactie, raiseStand } from '../../platform/database/index.ts';
import { cellenVan } from './cijfers/cellen.ts';
import { leesFeiten } from './feitenstore.ts';
import { bouwToestand } from './toestand/trajecten.ts';
import { houdRegio, leesAchter, vervangUitkomsten } from './trajectstore.ts';

/** What came of a recalculation. */
export interface Herberekening {
  readonly jeugdregio: string;
  readonly trajecten: number;
  /** Facts that wait for a message that has not come. */
  readonly wachtend: number;
}

/**
 * Makes trajecten and figures of one region anew from all of its facts, as a whole: what there is then says the same whatever the
 * order in which messages came in.
 */
export async function herberekenRegio(
  database: Database,
  jeugdregio: string,
  peildatum: Datum,
  nu: Date,
): Promise<Herberekening> {
  return inTransactie(database, async (trx) => {
    await houdRegio(trx.db, jeugdregio);
    const toestand = bouwToestand(await leesFeiten(trx.db, jeugdregio));
    const { trajecten, losse } = toestand;
    await vervangUitkomsten(trx, jeugdregio, { trajecten, cellen: cellenVan(toestand, { peildatum }) }, nu);
    await raiseStand(trx.db);
    return { jeugdregio, trajecten: trajecten.length, wachtend: losse.length };
  });
}

/** Every region of which the figures are behind its messages. */
export async function herberekenAchter(database: Database, peildatum: Datum, nu: () => Date): Promise<Herberekening[]> {
  const uitkomsten: Herberekening[] = [];
  for (const regio of await leesAchter(database.db))
    uitkomsten.push(await herberekenRegio(database, regio, peildatum, nu()));
  return uitkomsten;
}
