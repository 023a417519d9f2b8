import type { PoolClient } from 'pg';

/** Something that happened to an organisation. It is known from its own date, unless we learn of it through a correction. */
export interface NieuweGebeurtenis {
  readonly organisatieId: number;
  /** ISO date. */
  readonly datum: string;
  readonly soort: string;
  readonly toelichting: string;
}

/**
 * Adds events that we did not know, and replaces those of which the explanation changed (from `nu` on).
 * Answers for each event that was new or changed the id of its organisation.
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
       select distinct on (organisatie_id, datum, soort) *
       from jsonb_to_recordset($1::jsonb) as g (organisatie_id int, datum date, soort text, toelichting text)
       order by organisatie_id, datum, soort
     ), verschil as (
       select n.*, g.id as oud_id from nieuw n
       left join gebeurtenis g on g.organisatie_id = n.organisatie_id and g.datum = n.datum and g.soort = n.soort
         and g.vervangen_op is null
       where g.id is null or g.toelichting <> n.toelichting
     ), gesloten as (
       update gebeurtenis g set vervangen_op = $3 from verschil v where g.id = v.oud_id
     )
     insert into gebeurtenis (jeugdregio, organisatie_id, datum, soort, toelichting, bron, vastgelegd_op)
     select o.jeugdregio, v.organisatie_id, v.datum, v.soort, v.toelichting, $2,
       case when v.oud_id is null then v.datum::timestamp at time zone 'UTC' else $3 end
     from verschil v join organisatie o on o.id = v.organisatie_id
     returning organisatie_id`,
    [
      JSON.stringify(gebeurtenissen.map(({ organisatieId, ...rest }) => ({ organisatie_id: organisatieId, ...rest }))),
      bron,
      nu,
    ],
  );
  return rows.map(({ organisatie_id }) => organisatie_id);
}
