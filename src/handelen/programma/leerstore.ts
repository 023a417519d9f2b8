import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** In whose name something is said, and when. */
export interface Wie {
  readonly partijId: number;
  readonly partijNaam: string;
  readonly naam: string;
  readonly op: Date;
}

const wie = ({ partijId, partijNaam, naam, op }: Wie) => ({
  partij_id: partijId,
  partij_naam: partijNaam,
  door_naam: naam,
  op,
});

/** Lessons and proposals, newest first. */
export const leesVoorstellen = (db: Db) =>
  db.selectFrom('verbetervoorstel').selectAll().orderBy('op', 'desc').orderBy('id', 'desc').execute();

/** What was decided on them, in order. */
export const leesVerbeterbesluiten = (db: Db) =>
  db.selectFrom('verbeterbesluit').selectAll().orderBy('voorstel_id').orderBy('nummer').execute();

/** Effect statements, newest first. */
export const leesEffecten = (db: Db) =>
  db.selectFrom('effectoordeel').selectAll().orderBy('op', 'desc').orderBy('id', 'desc').execute();

type Voorstel = Pick<Tabellen['verbetervoorstel'], 'soort' | 'instrument' | 'titel' | 'tekst' | 'sleutel'>;

/** Adds one; the same key again adds nothing. */
export async function voegVoorstelToe(db: Db, voorstel: Voorstel, door: Wie): Promise<void> {
  await db
    .insertInto('verbetervoorstel')
    .values({ ...voorstel, ...wie(door) })
    .onConflict((c) => c.doNothing())
    .execute();
}

type Effect = Pick<
  Tabellen['effectoordeel'],
  'instrument' | 'werkt' | 'samenwerking' | 'continuiteit' | 'toelichting' | 'sleutel'
>;

export async function voegEffectToe(db: Db, effect: Effect, door: Wie): Promise<void> {
  await db
    .insertInto('effectoordeel')
    .values({ ...effect, ...wie(door) })
    .onConflict((c) => c.doNothing())
    .execute();
}

type Besluit = Pick<Tabellen['verbeterbesluit'], 'besluit' | 'toelichting' | 'dossier_id'>;

/** Adds a decision; `nummer` is the number of decisions that were seen. Answers false when somebody else decided in between. */
export async function voegBesluitToe(
  db: Db,
  voorstelId: number,
  nummer: number,
  besluit: Besluit,
  door: { readonly naam: string; readonly op: Date },
): Promise<boolean> {
  const gedaan = await db
    .insertInto('verbeterbesluit')
    .values({ ...besluit, voorstel_id: voorstelId, nummer: nummer + 1, door_naam: door.naam, op: door.op })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst();
  return (gedaan.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export const bestaatVoorstel = async (db: Db, id: number): Promise<boolean> =>
  (await db.selectFrom('verbetervoorstel').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

export interface Overlegrij {
  readonly id: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly toestand: string;
  readonly datum: string | null;
  readonly gevoerdOp: string | null;
  readonly openTaken: number;
}

/** The quarterly meetings that the one who asks takes part in, newest first. */
export async function leesOverleggen(db: Db): Promise<Overlegrij[]> {
  const { rows } = await sql<Overlegrij>`
    select id, kenmerk, titel, toestand, velden ->> 'datum' as datum, velden ->> 'gevoerdOp' as "gevoerdOp", open_taken as "openTaken"
    from dossier where procedure = 'kwartaaloverleg' and not oefening
    order by coalesce(velden ->> 'gevoerdOp', velden ->> 'datum') desc, id desc`.execute(db);
  return rows;
}

/** The parties that signed the convenant. */
export const leesConvenantpartijen = (db: Db) =>
  db.selectFrom('partij').select(['id', 'naam']).where('convenant_rol', 'is not', null).orderBy('naam').execute();
