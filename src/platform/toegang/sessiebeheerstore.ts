import type { Kysely } from 'kysely';
import type { Tabellen } from '../database/index.ts';
import { hashVan, maakToken, STILTE } from './sessie.ts';
import { alsSessie, type Sessie } from './sessiestore.ts';

type Db = Kysely<Tabellen>;

/** Ends the session behind a cookie, if there is one. */
export async function eindigMetToken(db: Db, token: string): Promise<void> {
  await db.deleteFrom('sessie').where('hash', '=', hashVan(token)).execute();
}

/** Goes on in another functie under a new token: the old one is worth nothing any more. Answers the new one. */
export async function wisselFunctie(db: Db, kenmerk: string, functieId: number, nu: Date): Promise<string> {
  const token = maakToken();
  await db
    .updateTable('sessie')
    .set({ hash: hashVan(token), functie_id: functieId, laatst_op: nu })
    .where('kenmerk', '=', kenmerk)
    .execute();
  return token;
}

/** Notes a sign of life now. */
export async function verleng(db: Db, kenmerk: string, nu: Date): Promise<void> {
  await db.updateTable('sessie').set({ laatst_op: nu }).where('kenmerk', '=', kenmerk).execute();
}

/** Where somebody is signed in now, the newest first. */
export async function leesSessies(db: Db, persoonId: string, nu: Date): Promise<Sessie[]> {
  const rijen = await db
    .selectFrom('sessie')
    .selectAll()
    .where('persoon_id', '=', persoonId)
    .where('verloopt_op', '>', nu)
    .where('laatst_op', '>', new Date(nu.getTime() - STILTE))
    .where('afdruk', '=', false)
    .orderBy('gemaakt_op', 'desc')
    .execute();
  return rijen.map(alsSessie);
}

/** Ends one session of a person; false when there is none of that name. */
export async function eindigSessie(db: Db, persoonId: string, kenmerk: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sessie')
    .where('persoon_id', '=', persoonId)
    .where('kenmerk', '=', kenmerk)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ends all sessions of a person, except that one. Answers how many. */
export async function eindigSessies(db: Db, persoonId: string, behalve?: string): Promise<number> {
  let vraag = db.deleteFrom('sessie').where('persoon_id', '=', persoonId);
  if (behalve !== undefined) vraag = vraag.where('kenmerk', '<>', behalve);
  return Number((await vraag.executeTakeFirst()).numDeletedRows);
}

/** Forgets what ended: sessions, log-ins under way, tokens of machines. */
export async function ruimVerlopenOp(db: Db, nu: Date): Promise<void> {
  await db
    .deleteFrom('sessie')
    .where((of) => of.or([of('verloopt_op', '<', nu), of('laatst_op', '<', new Date(nu.getTime() - STILTE))]))
    .execute();
  await db.deleteFrom('aanmeldstroom').where('verloopt_op', '<', nu).execute();
  await db.deleteFrom('machinetoken').where('verloopt_op', '<', nu).execute();
}
