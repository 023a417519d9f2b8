import { metVolgorde } from './handelen/dossier/index.ts';
import * as draaiboek from './handelen/draaiboek/index.ts';
import * as gesprekken from './handelen/gesprekken/index.ts';
import * as meldpunt from './handelen/meldpunt/index.ts';
import { PROCEDURES } from './handelen/procedures.ts';
import * as programma from './handelen/programma/index.ts';
import { alsDefinities, BELEIDSGEGEVENS, GEGEVENS, laadDefinities } from './meten/catalogus/index.ts';
import { controledefinities } from './meten/controles/index.ts';
import { laadRegister, toezichthouderOp } from './meten/register/index.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from './platform/database/index.ts';
import { vandaag } from './platform/klok.ts';
import { CONVENANTPARTIJEN, ensurePartij, koppelAanbieders, laadToegangsregels } from './platform/toegang/index.ts';
import { INDICATOREN } from './signaleren/indicatoren/index.ts';
import { herberekenSignalenIn, regeldefinities } from './signaleren/signalen/index.ts';
import { GEBEURTENISSOORTEN, herberekenIn, leesBeoordeelbareIds, NORMSETS } from './signaleren/urgentie/index.ts';

/**
 * Brings a database up to the facts and definitions that come with this version of Baken: areas, supervisor, settings,
 * the parties of the convenant, gegevens, indicators, kinds of events, norm sets, rules. What is there already stays; new definitions
 * make new proposals and signals.
 */
export async function laadBasis(database: Database): Promise<void> {
  await laadToegangsregels(database);
  await laadRegister(database.db);
  await laadToezichthouder(database);
  for (const partij of CONVENANTPARTIJEN) await ensurePartij(database.db, partij, 'Convenant, publiekssamenvatting');
  await koppelAanbieders(database.db);
  const definities = [
    ...alsDefinities('gegeven', GEGEVENS),
    ...alsDefinities('beleidsgegeven', BELEIDSGEGEVENS),
    ...alsDefinities('indicator', INDICATOREN),
    ...alsDefinities('gebeurtenissoort', GEBEURTENISSOORTEN),
    ...alsDefinities('normset', NORMSETS),
    ...alsDefinities('procedure', PROCEDURES.map(metVolgorde)),
    ...(await meldpunt.meldroutedefinities(database.db)),
    ...alsDefinities('gespreksritme', [gesprekken.RITME]),
    ...alsDefinities('instrument', programma.INSTRUMENTEN),
    ...(await controledefinities(database.db)),
    ...(await regeldefinities(database.db)),
    ...alsDefinities('stappenplan', draaiboek.STAPPENPLANNEN),
  ];
  await metVoorstellen(database, async ({ db }) => ({ nieuw: await laadDefinities(db, definities) }));
}

/** The supervisor takes part from the first day on: its beheerder is the first who can be invited. */
async function laadToezichthouder({ db }: Database): Promise<void> {
  const toezichthouder = await toezichthouderOp(db, vandaag());
  if (toezichthouder)
    await ensurePartij(db, { soort: 'toezichthouder', naam: toezichthouder.naam }, 'Register van toezichthouders');
}

/**
 * Adds definitions and makes all proposals and signals anew when there are `nieuw` ones: both or, when it breaks off, neither. Otherwise
 * the next start would find the definitions in place and leave the proposals of the old ones for good.
 */
export async function metVoorstellen<T extends { readonly nieuw: number }>(
  database: Database,
  voegToe: (trx: Transactie) => Promise<T>,
): Promise<T> {
  return inTransactie(database, async (trx) => {
    const uitkomst = await voegToe(trx);
    if (uitkomst.nieuw > 0) {
      await herberekenIn(trx, await leesBeoordeelbareIds(trx.db));
      await herberekenSignalenIn(trx, {});
      await raiseStand(trx.db);
    }
    return uitkomst;
  });
}
