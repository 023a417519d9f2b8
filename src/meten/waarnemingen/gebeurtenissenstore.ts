import type { PoolClient } from 'pg';

/** Something that happened to an organisation. */
export interface NieuweGebeurtenis {
  readonly organisatieId: number;
  /** ISO date on which it happened. */
  readonly datum: string;
  readonly soort: string;
  /** Empty: the file does not explain it, which says nothing about an explanation that we have. */
  readonly toelichting: string;
  /** Since when we know of it, for a load of the past; null is the moment of this import. */
  readonly bekendOp: Date | null;
}

/**
 * Adds events that we did not know, known from `bekendOp` or else `nu`, and replaces those of which the explanation changed:
 * the old row is closed and the new one known from `nu`, so since when an event itself is known is the earliest
 * `vastgelegd_op` of its organisation, date and kind. Answers for each event that was new or changed the id of its organisation.
 */
export async function voegGebeurtenissenToe(
  client: PoolClient,
  gebeurtenissen: readonly NieuweGebeurtenis[],
  bron: string,
  nu: Date,
): Promise<number[]> {
  if (gebeurtenissen.length === 0) return [];
  const { rows } = await client.query<{ organisatie_id: number }>(
    `with nieuw as (
       select organisatie_id, datum, soort, max(toelichting) as toelichting, min(bekend_op) as bekend_op
       from jsonb_to_recordset($1::jsonb)
         as g (organisatie_id int, datum date, soort text, toelichting text, bekend_op timestamptz)
       group by organisatie_id, datum, soort
     ), verschil as (
       select n.*, g.id as oud_id from nieuw n
       left join gebeurtenis g on g.organisatie_id = n.organisatie_id and g.datum = n.datum and g.soort = n.soort
         and g.vervangen_op is null
       where g.id is null or (n.toelichting <> '' and g.toelichting <> n.toelichting)
     ), gesloten as (
       update gebeurtenis g set vervangen_op = $3 from verschil v where g.id = v.oud_id
     )
     insert into gebeurtenis (jeugdregio, organisatie_id, datum, soort, toelichting, bron, vastgelegd_op)
     select o.jeugdregio, v.organisatie_id, v.datum, v.soort, v.toelichting, $2,
       case when v.oud_id is null then coalesce(v.bekend_op, $3) else $3 end
     from verschil v join organisatie o on o.id = v.organisatie_id
     returning organisatie_id`,
    [
      JSON.stringify(
        gebeurtenissen.map(({ organisatieId, bekendOp, ...rest }) => ({
          organisatie_id: organisatieId,
          bekend_op: bekendOp,
          ...rest,
        })),
      ),
      bron,
      nu,
    ],
  );
  return rows.map(({ organisatie_id }) => organisatie_id);
}
