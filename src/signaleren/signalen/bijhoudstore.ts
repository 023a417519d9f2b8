import { type Kysely, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';

type Db = Kysely<Tabellen>;

/** Takes the keeping up for the rest of the transaction; undefined when another process has it. */
export async function neemStand(
  db: Db,
  nu: Date,
): Promise<{ readonly gezienOp: string; readonly nieuweDag: boolean } | undefined> {
  const { rows } = await sql<{ gezien: string; nieuwe_dag: boolean }>`
    select gezien_op::text as gezien, gezien_op < date_trunc('day', ${nu}::timestamptz) as nieuwe_dag
    from signaalstand for update skip locked`.execute(db);
  return rows[0] && { gezienOp: rows[0].gezien, nieuweDag: rows[0].nieuwe_dag };
}

export async function zetGezien(db: Db, nu: Date): Promise<void> {
  await db.updateTable('signaalstand').set({ gezien_op: nu }).execute();
}

/** Whom something was learned of since a moment, other than figures and events: by news, by a step of a delivery, by more time, by messages. */
export async function leesNieuwsSinds(
  db: Db,
  gezienOp: string,
): Promise<{ readonly ids: readonly number[]; readonly gebieden: readonly string[] }> {
  // What was told in a transaction that ended a little later is not missed.
  const sinds = sql`(${gezienOp}::timestamptz - interval '5 minutes')`;
  const { rows } = await sql<{ organisatie_id: number | null; gebied: string | null }>`
    select k.organisatie_id, k.regiocode as gebied from nieuwsbesluit n join nieuwskoppeling k on k.id = n.koppeling_id
      where n.op > ${sinds}
    union
    select a.organisatie_id, case when a.organisatie_id is null then coalesce(p.gemeentecode, p.regiocode) end
      from aanlevering a join partij p on p.id = a.partij_id join uitvraag u on u.id = a.uitvraag_id
      where exists (select from aanlevering_stap s where s.aanlevering_id = a.id and s.op > ${sinds}) or u.gesloten_op > ${sinds}
    union
    select a.organisatie_id, case when a.organisatie_id is null then coalesce(p.gemeentecode, p.regiocode) end
      from uitstelverzoek v join aanlevering a on a.id = v.aanlevering_id join partij p on p.id = a.partij_id
      where v.besluit_op > ${sinds}
    union
    select null, jeugdregio from maandreeks where vastgelegd_op > ${sinds} or vervangen_op > ${sinds}`.execute(db);
  return {
    ids: rows.flatMap(({ organisatie_id }) => organisatie_id ?? []),
    gebieden: rows.flatMap(({ gebied }) => gebied ?? []),
  };
}
