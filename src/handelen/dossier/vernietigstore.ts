import { type Insertable, type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** A version of a procedure, for the list of what may be destroyed. */
export interface Bewaarregel {
  readonly procedure: string;
  readonly versie: number;
  /** Role that leads. */
  readonly rol: string;
  /** Closed on this day or before. */
  readonly tot: string;
}

export interface Gesloten {
  readonly id: number;
  readonly kenmerk: string;
  readonly titel: string;
  readonly procedure: string;
  readonly versie: number;
  readonly geslotenOp: string;
  readonly door: string | null;
  readonly persoonId: string | null;
  readonly reden: string | null;
  readonly op: Date | null;
  readonly geweigerdDoor: string | null;
  readonly geweigerdOm: string | null;
  readonly geweigerdOp: Date | null;
}

/** Dossiers that a party leads and that were closed long enough ago, the oldest first, with who put them forward and who refused last. */
export async function leesGesloten(
  db: Db,
  regels: readonly Bewaarregel[],
  wie: { readonly partijId: number | null; readonly systeemrol: string; readonly dag: string },
  hoogstens: number,
): Promise<Gesloten[]> {
  const van = <K extends keyof Bewaarregel>(deel: K) => regels.map((regel) => regel[deel]);
  const { rows } = await sql<Gesloten>`
    select d.id, d.kenmerk, d.titel, d.procedure, d.versie, d.gesloten_op as "geslotenOp",
      v.naam as door, v.persoon_id as "persoonId", v.reden, v.op,
      w.naam as "geweigerdDoor", w.reden as "geweigerdOm", w.op as "geweigerdOp"
    from dossier d
    join unnest(${van('procedure')}::text[], ${van('versie')}::integer[], ${van('rol')}::text[], ${van('tot')}::date[])
      r (procedure, versie, rol, tot) on d.procedure = r.procedure and d.versie = r.versie and d.gesloten_op <= r.tot
    left join vernietigingsvoorstel v on v.dossier_id = d.id
    left join lateral (
      select naam, reden, op from vernietigingsweigering where dossier_id = d.id order by id desc limit 1) w on true
    where exists (select from dossierdeelnemer m where m.dossier_id = d.id and m.partij_id = ${wie.partijId} and m.rol = r.rol
      and ${wie.systeemrol} = any (m.systeemrollen) and (m.tot is null or m.tot >= ${wie.dag}))
    order by d.gesloten_op, d.id limit ${hoogstens}`.execute(db);
  return rows;
}

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

/** Takes a proposal away and answers what it was; undefined: there was none. */
export const neemVoorstel = (db: Db, dossierId: number) =>
  db
    .deleteFrom('vernietigingsvoorstel')
    .where('dossier_id', '=', dossierId)
    .returning(['naam', 'reden'])
    .executeTakeFirst();

export async function bewaarWeigering(db: Db, rij: Insertable<Tabellen['vernietigingsweigering']>): Promise<void> {
  await db.insertInto('vernietigingsweigering').values(rij).execute();
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
