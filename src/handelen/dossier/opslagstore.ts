import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** Lets what lies under these keys, outside the database, be removed from a moment on: unless a document has it by then. */
export async function zetOpAfval(db: Db, sleutels: readonly string[], vanaf: Date): Promise<void> {
  if (sleutels.length === 0) return;
  await db
    .insertInto('opslagafval')
    .values(sleutels.map((sleutel) => ({ sleutel, vanaf })))
    .onConflict((c) =>
      c.column('sleutel').doUpdateSet({ vanaf: sql`greatest(opslagafval.vanaf, excluded.vanaf)`, pogingen: 0 }),
    )
    .execute();
}

/** A key whose moment has come, and whether a document has it. Held until the transaction ends: an upload of the same waits. */
export async function neemAfval(db: Db, nu: Date) {
  const { rows } = await sql<{ sleutel: string; pogingen: number; inGebruik: boolean }>`
    select a.sleutel, a.pogingen, exists (select from dossierdocument d where d.opslag = a.sleutel) as "inGebruik"
    from opslagafval a where a.vanaf <= ${nu} order by a.vanaf, a.sleutel limit 1 for update of a skip locked`.execute(
    db,
  );
  return rows[0];
}

export async function vergeetAfval(db: Db, sleutel: string): Promise<void> {
  await db.deleteFrom('opslagafval').where('sleutel', '=', sleutel).execute();
}

export async function stelAfvalUit(db: Db, sleutel: string, vanaf: Date): Promise<void> {
  await db
    .updateTable('opslagafval')
    .set({ vanaf, pogingen: sql`pogingen + 1` })
    .where('sleutel', '=', sleutel)
    .execute();
}
