import type { Kysely } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

export interface NieuwNormvoorstel {
  readonly op: Date;
  readonly doorNaam: string;
  readonly naam: string;
  readonly reden: string;
  readonly basis: { readonly code: string; readonly versie: number };
  readonly normset: unknown;
  readonly bekendOp: Datum;
  readonly rekenversie: number;
  readonly afstemming: unknown;
}

/** Keeps a norm set that was tried, with what it did on the tuning part. Answers its number. */
export async function voegNormvoorstelToe(db: Db, voorstel: NieuwNormvoorstel): Promise<number> {
  const { id } = await db
    .insertInto('normvoorstel')
    .values({
      op: voorstel.op,
      door_naam: voorstel.doorNaam,
      naam: voorstel.naam,
      reden: voorstel.reden,
      basis_code: voorstel.basis.code,
      basis_versie: voorstel.basis.versie,
      normset: JSON.stringify(voorstel.normset),
      bekend_op: voorstel.bekendOp,
      rekenversie: voorstel.rekenversie,
      afstemming: JSON.stringify(voorstel.afstemming),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** All that were kept, the newest first, with the look at the held-back part when there was one. */
export const leesNormvoorstellen = (db: Db) =>
  db
    .selectFrom('normvoorstel as v')
    .leftJoin('normvoorstel_inzage as i', 'i.normvoorstel_id', 'v.id')
    .select([
      'v.id',
      'v.op',
      'v.door_naam',
      'v.naam',
      'v.reden',
      'v.basis_code',
      'v.basis_versie',
      'v.normset',
      'v.bekend_op',
      'v.rekenversie',
      'v.afstemming',
      'i.op as inzage_op',
      'i.door_naam as inzage_door',
      'i.achtergehouden',
    ])
    .orderBy('v.id', 'desc')
    .execute();

export const leesNormvoorstel = (db: Db, id: number) =>
  db.selectFrom('normvoorstel').selectAll().where('id', '=', id).executeTakeFirst();

/** How often the held-back part was looked at, for any norm set. */
export async function telInzagen(db: Db): Promise<number> {
  const { n } = await db
    .selectFrom('normvoorstel_inzage')
    .select((w) => w.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Notes the one look at the held-back part for a norm set. Answers false when it was looked at already; then nothing is noted. */
export async function noteerInzage(
  db: Db,
  inzage: { readonly id: number; readonly op: Date; readonly doorNaam: string; readonly achtergehouden: unknown },
): Promise<boolean> {
  const rij = await db
    .insertInto('normvoorstel_inzage')
    .values({
      normvoorstel_id: inzage.id,
      op: inzage.op,
      door_naam: inzage.doorNaam,
      achtergehouden: JSON.stringify(inzage.achtergehouden),
    })
    .onConflict((c) => c.column('normvoorstel_id').doNothing())
    .returning('normvoorstel_id')
    .executeTakeFirst();
  return rij !== undefined;
}
