import { datum } from '../../kernel/datum.ts';
import { type Database, inTransactie, raiseStand, type Transactie } from '../../platform/database/index.ts';
import { datumInNederland } from '../../platform/klok.ts';
import { herberekenIn, leesBeoordeelbareIds, leesRegels, STANDAARDNORMSET } from '../urgentie/index.ts';
import { bewaarGebreken, leesOnherleidbaar } from './bewaardstore.ts';
import { leesAanbiederdossiers, leesGebieddossiers } from './kennisstore.ts';
import { leesAlleRegels, leesBeleidsgegevens } from './regelstore.ts';
import { maakRekenaar, type Rekenaar } from './rekenen.ts';
import { sluitSignalenAf, vervangSignalen } from './signaalstore.ts';
import { maakVergelijking, type Vergelijking } from './vergelijking.ts';
import { leesVergelijking } from './vergelijkstore.ts';

/** So many providers at a time: enough to keep the database busy, few enough to keep the memory quiet. */
const PORTIE = 300;

export interface Opdracht {
  /** Providers of which the signals are made anew; undefined: of all. */
  readonly ids?: readonly number[];
  /** Municipalities and regions; undefined: all. */
  readonly gebieden?: readonly string[];
  /** Now: nothing after it is looked at. */
  readonly nu?: Date;
}

/** The rules and definitions as they stand in the database now, made ready. */
export async function leesRekenaar(trx: Pick<Transactie, 'db'>): Promise<Rekenaar> {
  const regels = (await leesAlleRegels(trx.db)).map(({ regel }) => regel);
  return maakRekenaar(regels, await leesRegels(trx, STANDAARDNORMSET), await leesBeleidsgegevens(trx.db));
}

/**
 * Makes the signals of some providers, municipalities and regions anew inside a transaction, from all that is known of them. Call it
 * after the proposals were made: the place among others rests on these. The same facts give the same signals, with the same
 * numbers. Raises no version of the data: who changes data does.
 * @returns how many signals there are about them
 */
export async function herberekenSignalenIn(
  trx: Transactie,
  { ids, gebieden, nu = new Date() }: Opdracht,
): Promise<number> {
  await sluitSignalenAf(trx.db);
  const rekenaar = await leesRekenaar(trx);
  await bewaarGebreken(trx.db, rekenaar.gebreken, nu);
  const tot = nu.toISOString();
  const alle = ids ?? (await leesBeoordeelbareIds(trx.db));
  const rijen = await leesVergelijking(
    trx.db,
    rekenaar.vergeleken,
    datum(datumInNederland(nu)),
    STANDAARDNORMSET,
    ids === undefined,
  );
  const vergelijking = maakVergelijking(rijen);
  let aantal = 0;
  for (let begin = 0; begin < alle.length; begin += PORTIE)
    aantal += await vanAanbieders(trx, rekenaar, vergelijking, alle.slice(begin, begin + PORTIE), tot);
  if (gebieden?.length === 0) return aantal;
  const dossiers = await leesGebieddossiers(trx.db, gebieden);
  const bewaard = await leesOnherleidbaar(trx.db, rekenaar.gebreken, {
    ids: [],
    codes: dossiers.map(({ code }) => code),
  });
  const signalen = dossiers.map((dossier) => ({
    wie: { gebied: dossier.code },
    signalen: rekenaar.vanGebied(dossier, tot, bewaard.get(dossier.code)),
  }));
  return aantal + (await vervangSignalen(trx, signalen, nu)).aantal;
}

async function vanAanbieders(
  trx: Transactie,
  rekenaar: Rekenaar,
  vergelijking: Vergelijking,
  ids: readonly number[],
  tot: string,
): Promise<number> {
  const dossiers = await leesAanbiederdossiers(trx.db, ids);
  const bewaard = await leesOnherleidbaar(trx.db, rekenaar.gebreken, { ids, codes: [] });
  const signalen = dossiers.map((dossier) => ({
    wie: { organisatieId: dossier.id },
    signalen: rekenaar.vanAanbieder(dossier, vergelijking, tot, bewaard.get(String(dossier.id))),
  }));
  return (await vervangSignalen(trx, signalen, new Date(tot))).aantal;
}

/** Makes all signals anew, in one transaction. Answers how many there are. */
export async function herberekenSignalen(database: Database): Promise<number> {
  return inTransactie(database, async (trx) => {
    const aantal = await herberekenSignalenIn(trx, {});
    await raiseStand(trx.db);
    return aantal;
  });
}

/** What new figures or events of some providers lead to: their proposals, and then their signals, in the same transaction. */
export async function herberekenMetSignalenIn(trx: Transactie, ids: readonly number[]): Promise<number> {
  const aantal = await herberekenIn(trx, ids);
  await herberekenSignalenIn(trx, { ids, gebieden: [] });
  return aantal;
}
