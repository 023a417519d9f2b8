import type { Kysely } from 'kysely';
import type { Tabellen } from '../../database/index.ts';
import { hashVan, maakToken } from '../sessie.ts';
import type { Stroomgeheimen } from './dienst.ts';

type Db = Kysely<Tabellen>;

/** How long somebody may be away at a log-in service, in ms. */
export const AANMELDTIJD = 10 * 60_000;

/** A log-in that is under way. */
export interface Stroom {
  readonly dienst: string;
  readonly geheimen: Stroomgeheimen;
  /** Where to go afterwards; empty: to the start page of the role. */
  readonly terug: string;
  /** Hash of the invitation that the log-in carries. */
  readonly uitnodiging: Buffer | null;
}

/** Keeps a log-in that begins. Answers the token that binds it to one browser. */
export async function bewaarStroom(
  db: Db,
  { dienst, geheimen, terug, uitnodiging }: Stroom,
  nu: Date,
): Promise<string> {
  const token = maakToken();
  const verloopt_op = new Date(nu.getTime() + AANMELDTIJD);
  await db
    .insertInto('aanmeldstroom')
    .values({ hash: hashVan(token), dienst, ...geheimen, terug, uitnodiging, verloopt_op })
    .execute();
  return token;
}

/** Takes a log-in out: it can be finished once, whatever comes of it. Null when there is none, or when it took too long. */
export async function neemStroom(db: Db, token: string, nu: Date): Promise<Stroom | null> {
  const rij = await db.deleteFrom('aanmeldstroom').where('hash', '=', hashVan(token)).returningAll().executeTakeFirst();
  if (!rij || rij.verloopt_op <= nu) return null;
  const { dienst, verifier, nonce, state, terug, uitnodiging } = rij;
  return { dienst, geheimen: { verifier, nonce, state }, terug, uitnodiging };
}
