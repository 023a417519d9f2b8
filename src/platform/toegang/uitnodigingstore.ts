import type { Kysely } from 'kysely';
import type { Tabellen } from '../database/index.ts';
import type { Partijsoort, Rol } from './domain.ts';
import { hashVan, maakToken } from './sessie.ts';

type Db = Kysely<Tabellen>;

/** How long an invitation holds, in ms. */
const GELDIG = 7 * 24 * 60 * 60_000;

export interface NieuweUitnodiging {
  readonly partijId: number;
  readonly email: string;
  readonly naam: string;
  readonly rol: Rol;
  /** Who invites; null: the administrator of the installation, from the command line. */
  readonly door: string | null;
}

export interface Uitnodiging extends NieuweUitnodiging {
  readonly hash: Buffer;
  readonly partij: string;
  readonly partijsoort: Partijsoort;
  readonly aanmelddienst: string | null;
  readonly doorNaam: string | null;
  readonly verlooptOp: Date;
}

/** Writes an invitation. Answers its token (256 bit), which is kept nowhere else. */
export async function maakUitnodiging(db: Db, nieuw: NieuweUitnodiging, nu: Date): Promise<string> {
  const token = maakToken();
  await db
    .insertInto('uitnodiging')
    .values({
      hash: hashVan(token),
      partij_id: nieuw.partijId,
      email: nieuw.email,
      naam: nieuw.naam,
      rol: nieuw.rol,
      door: nieuw.door,
      gemaakt_op: nu,
      verloopt_op: new Date(nu.getTime() + GELDIG),
    })
    .execute();
  return token;
}

const open = (db: Db, nu: Date) =>
  db
    .selectFrom('uitnodiging as u')
    .innerJoin('partij as o', 'o.id', 'u.partij_id')
    .leftJoin('persoon as p', 'p.id', 'u.door')
    .selectAll('u')
    .select(['o.naam as partij', 'o.soort', 'o.aanmelddienst', 'p.naam as door_naam'])
    .where('u.verloopt_op', '>', nu)
    .where('u.gebruikt_op', 'is', null)
    .where('u.ingetrokken_op', 'is', null);

/** The invitation with this hash, as long as it holds. In a transaction it is held until the end: nobody else uses it meanwhile. */
export async function vindUitnodiging(db: Db, hash: Buffer, nu: Date): Promise<Uitnodiging | null> {
  const rij = await open(db, nu).where('u.hash', '=', hash).forUpdate('u').executeTakeFirst();
  return rij ? alsUitnodiging(rij) : null;
}

/** The invitations of a party that nobody has used yet, the newest first. */
export async function leesUitnodigingen(db: Db, partijId: number, nu: Date): Promise<Uitnodiging[]> {
  const rijen = await open(db, nu).where('u.partij_id', '=', partijId).orderBy('u.gemaakt_op', 'desc').execute();
  return rijen.map(alsUitnodiging);
}

type Rij = Awaited<ReturnType<ReturnType<typeof open>['executeTakeFirstOrThrow']>>;

const alsUitnodiging = (rij: Rij): Uitnodiging => ({
  hash: rij.hash,
  partijId: rij.partij_id,
  partij: rij.partij,
  partijsoort: rij.soort as Partijsoort,
  aanmelddienst: rij.aanmelddienst,
  email: rij.email,
  naam: rij.naam,
  rol: rij.rol as Rol,
  door: rij.door,
  doorNaam: rij.door_naam,
  verlooptOp: rij.verloopt_op,
});

/** An invitation works once. */
export async function gebruikUitnodiging(db: Db, hash: Buffer, nu: Date): Promise<void> {
  await db.updateTable('uitnodiging').set({ gebruikt_op: nu }).where('hash', '=', hash).execute();
}

/** Withdraws an open invitation of this party. Answers for whom it was; null when there is none. */
export async function trekUitnodigingIn(
  db: Db,
  partijId: number,
  hash: Buffer,
  nu: Date,
): Promise<{ readonly email: string; readonly rol: string } | null> {
  const weg = await db
    .updateTable('uitnodiging')
    .set({ ingetrokken_op: nu })
    .where('hash', '=', hash)
    .where('partij_id', '=', partijId)
    .where('gebruikt_op', 'is', null)
    .where('ingetrokken_op', 'is', null)
    .returning(['email', 'rol'])
    .executeTakeFirst();
  return weg ?? null;
}
