import { type Kysely, sql } from 'kysely';
import type { PoolClient } from 'pg';
import type { Periode } from '../../kernel/periode.ts';
import type { Tabellen } from '../../platform/database/index.ts';

/** What a provider says beside one of its figures. */
export interface NieuweToelichting {
  readonly gegeven: string;
  readonly periode: string;
  /** Empty: nothing is said of it any more. */
  readonly tekst: string;
  /** The version of the delivery that it was handed in with; null for a text that came otherwise. */
  readonly versie: { readonly aanleveringId: number; readonly nummer: number } | null;
}

/** The text that holds, with since when. */
export interface Toelichting {
  readonly gegeven: string;
  readonly periode: Periode;
  readonly tekst: string;
  readonly vastgelegdOp: Date;
}

const VERSCHIL = `
  create temp table toelichting_verschil on commit drop as
  select n.*, o.vastgelegd_op as oud_op from (
    select distinct on (gegeven, periode) * from jsonb_to_recordset($2::jsonb)
      as r (gegeven text, periode text, tekst text, aanlevering_id int, versie int, rij int)
    order by gegeven, periode, rij desc
  ) n
  left join waarneming_toelichting o on o.organisatie_id = $1 and o.gegeven = n.gegeven and o.periode = n.periode
    and o.vervangen_op is null
  where n.tekst <> coalesce(o.tekst, '')
    and not exists (
      select from waarneming_toelichting l where l.organisatie_id = $1 and l.gegeven = n.gegeven and l.periode = n.periode
        and greatest(l.vastgelegd_op, l.vervangen_op) >= $3)`;

/**
 * Stores the texts that differ from what we have (N-04): the old one is closed at `op`, the new one holds from then. An empty text
 * closes only, so name every figure of a version, also those without a text; figures that are not named keep theirs. What is not
 * younger than what we know of a figure changes nothing, so doing the same again is safe. Of one figure named twice the last
 * counts. Call it inside a transaction.
 * @returns how many figures got another text, or none any more
 */
export async function legToelichtingenVast(
  client: PoolClient,
  organisatieId: number,
  rijen: readonly NieuweToelichting[],
  op: Date,
): Promise<number> {
  if (rijen.length === 0) return 0;
  const nieuw = rijen.map(({ gegeven, periode, tekst, versie }, rij) => ({
    gegeven,
    periode,
    tekst: tekst.trim(),
    aanlevering_id: versie?.aanleveringId ?? null,
    versie: versie?.nummer ?? null,
    rij,
  }));
  // Two at once would both close the same text.
  await client.query(`select pg_advisory_xact_lock(hashtext('baken.toelichting'), $1)`, [organisatieId]);
  await client.query('drop table if exists toelichting_verschil');
  const { rowCount } = await client.query(VERSCHIL, [organisatieId, JSON.stringify(nieuw), op]);
  await client.query(
    `update waarneming_toelichting t set vervangen_op = $2 from toelichting_verschil v
     where t.organisatie_id = $1 and t.gegeven = v.gegeven and t.periode = v.periode and t.vervangen_op is null`,
    [organisatieId, op],
  );
  await client.query(
    `insert into waarneming_toelichting
       (jeugdregio, organisatie_id, gegeven, periode, tekst, aanlevering_id, versie, vastgelegd_op)
     select o.jeugdregio, o.id, v.gegeven, v.periode, v.tekst, v.aanlevering_id, v.versie, $2
     from toelichting_verschil v join organisatie o on o.id = $1 where v.tekst <> ''`,
    [organisatieId, op],
  );
  return rowCount ?? 0;
}

/** The texts that held at a moment (not included) beside the figures of one organisation, for who may see those figures. */
export async function leesToelichtingen(
  db: Kysely<Tabellen>,
  organisatieId: number,
  voor: Date,
): Promise<Toelichting[]> {
  const { rows } = await sql<Toelichting>`
    select gegeven, periode, tekst, vastgelegd_op as "vastgelegdOp" from waarneming_toelichting
    where organisatie_id = ${organisatieId} and vastgelegd_op < ${voor} and (vervangen_op is null or vervangen_op >= ${voor})
    order by gegeven, periode desc`.execute(db);
  return rows;
}
