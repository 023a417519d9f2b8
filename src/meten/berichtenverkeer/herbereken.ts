import { type Datum, plusDagen } from '../../kernel/datum.ts';
import { type Database, inTransactie, raiseStand } from '../../platform/database/index.ts';
import { cellenVan } from './cijfers/cellen.ts';
import { maandreeksen } from './cijfers/maandreeks.ts';
import type { Feit } from './domain.ts';
import { leesFeiten } from './feitenstore.ts';
import { schrijfMaandreeksen } from './maandreeksstore.ts';
import { bouwToestand } from './toestand/trajecten.ts';
import { houdRegio, leesAchter, vervangUitkomsten } from './trajectstore.ts';
import { leesToetsAchter, vervangTussen } from './tussenstore.ts';
import { tussenregels } from './tussentoets.ts';

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
  vandaag: Datum,
  nu: Date,
): Promise<Herberekening | null> {
  return inTransactie(database, async (trx) => {
    if (!(await houdRegio(trx.db, jeugdregio)).achter) return null;
    const feiten = await leesFeiten(trx.db, jeugdregio);
    const toestand = bouwToestand(feiten);
    const { trajecten, losse } = toestand;
    const bereik = bereikVan(feiten, vandaag);
    const cellen = cellenVan(toestand, bereik);
    await vervangUitkomsten(trx, jeugdregio, { trajecten, cellen }, nu);
    await schrijfMaandreeksen(trx.db, jeugdregio, maandreeksen(cellen, bereik.peildatum), nu);
    await raiseStand(trx.db);
    return { jeugdregio, trajecten: trajecten.length, wachtend: losse.length };
  });
}

/** Days without a message that mean nothing: a long weekend. */
const STILTE = 3;

/**
 * From when until when messages are in: what lies after the last of them is not judged, for it may still come. `vandaag` is the last
 * day that can be in; a message that is dated later says nothing about that.
 */
export function bereikVan(
  feiten: Iterable<Feit>,
  vandaag: Datum,
): { readonly vanaf: Datum | null; readonly peildatum: Datum } {
  let vanaf: Datum | null = null;
  let laatste: Datum | null = null;
  for (const { dagtekening } of feiten) {
    if (vanaf === null || dagtekening < vanaf) vanaf = dagtekening;
    if (dagtekening <= vandaag && (laatste === null || dagtekening > laatste)) laatste = dagtekening;
  }
  const tot = laatste === null ? vandaag : plusDagen(laatste, STILTE);
  return { vanaf, peildatum: tot < vandaag ? tot : vandaag };
}

/**
 * Lays the messages of one region side by side and keeps what breaks a rule between them. Apart from the figures, which nobody has to
 * wait for longer because of it.
 */
async function toetsRegio(database: Database, jeugdregio: string, vandaag: Datum): Promise<void> {
  await inTransactie(database, async (trx) => {
    if (!(await houdRegio(trx.db, jeugdregio)).toets) return;
    const feiten = await leesFeiten(trx.db, jeugdregio);
    await vervangTussen(trx, jeugdregio, tussenregels(feiten, bereikVan(feiten, vandaag).peildatum));
    await raiseStand(trx.db);
  });
}

/**
 * Every region of which the figures are behind its messages, and then of which the rules between messages are. With `rustSinds` only
 * those in which no message came in since that moment.
 */
export async function herberekenAchter(
  database: Database,
  vandaag: Datum,
  nu: () => Date,
  rustSinds: Date | null = null,
): Promise<Herberekening[]> {
  const uitkomsten: Herberekening[] = [];
  for (const regio of await leesAchter(database.db, rustSinds)) {
    const uitkomst = await herberekenRegio(database, regio, vandaag, nu());
    if (uitkomst) uitkomsten.push(uitkomst);
  }
  for (const regio of await leesToetsAchter(database.db, rustSinds)) await toetsRegio(database, regio, vandaag);
  return uitkomsten;
}
