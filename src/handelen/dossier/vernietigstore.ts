import { type Insertable, type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** Dossiers of one version of a procedure that were closed on a day or before it, with who put them forward. */
export const leesGesloten = (db: Db, procedure: string, versie: number, tot: string) =>
  db
    .selectFrom('dossier as d')
    .leftJoin('vernietigingsvoorstel as v', 'v.dossier_id', 'd.id')
    .select([
      'd.id',
      'd.kenmerk',
      'd.titel',
      'd.procedure',
      'd.gesloten_op',
      'v.naam',
      'v.persoon_id',
      'v.reden',
      'v.op',
    ])
    .where('d.procedure', '=', procedure)
    .where('d.versie', '=', versie)
    .where('d.gesloten_op', '<=', tot)
    .orderBy('d.gesloten_op')
    .orderBy('d.id')
    .limit(200)
    .execute();

export const leesVernietigd = (db: Db) =>
  db.selectFrom('vernietigddossier').selectAll().orderBy('op', 'desc').orderBy('dossier_id').limit(200).execute();

export const vindVoorstel = (db: Db, dossierId: number) =>
  db.selectFrom('vernietigingsvoorstel').selectAll().where('dossier_id', '=', dossierId).executeTakeFirst();

/** Answers whether it was the first: a second proposal changes nothing. */
export async function stelVoor(db: Db, voorstel: Insertable<Tabellen['vernietigingsvoorstel']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('vernietigingsvoorstel')
    .values(voorstel)
    .onConflict((c) => c.column('dossier_id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function wijsAf(db: Db, dossierId: number): Promise<void> {
  await db.deleteFrom('vernietigingsvoorstel').where('dossier_id', '=', dossierId).execute();
}

/** How many documents there are, and under which keys those outside the database are kept. */
export async function telDocumenten(db: Db, dossierId: number): Promise<{ aantal: number; sleutels: string[] }> {
  const rijen = await db.selectFrom('dossierdocument').select('opslag').where('dossier_id', '=', dossierId).execute();
  return { aantal: rijen.length, sleutels: rijen.flatMap(({ opslag }) => opslag ?? []) };
}

/**
 * Takes away a dossier with everything in it, and keeps that it was there. Tables of rooms go along by their foreign key; one that must
 * stay makes this fail, and then nothing is gone.
 */
export async function vernietig(db: Db, rest: Insertable<Tabellen['vernietigddossier']>): Promise<void> {
  const { dossier_id: id } = rest;
  await sql`select set_config('baken.vernietigt', ${String(id)}, true)`.execute(db);
  for (const tabel of [
    'dossierbericht',
    'dossierdocument',
    'dossiertermijn',
    'dossiertaak',
    'dossierdeelnemer',
    'dossieruitgaand',
    'dossiergebeurtenis',
  ] as const)
    await db.deleteFrom(tabel).where('dossier_id', '=', id).execute();
  await db.deleteFrom('dossier').where('id', '=', id).execute();
  await db.insertInto('vernietigddossier').values(rest).execute();
}
