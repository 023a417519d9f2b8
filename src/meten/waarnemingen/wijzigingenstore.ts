import type { PoolClient } from 'pg';

/** A figure that storing would change or add. */
export interface Wijziging {
  readonly kvk: string;
  readonly naam: string;
  readonly gegeven: string;
  readonly periode: string;
  /** Null: not known before. */
  readonly oud: number | null;
  readonly nieuw: number;
}

/** New figures that are shown after the changed ones; more of them say nothing. */
const MAX_NIEUW = 10;

/** The old value is the version that a change closes: of this file where that is younger, and otherwise the one we know. */
const ZOEK_WIJZIGINGEN = `
  with gewijzigd as (
    select rij, organisatie_id, gegeven, periode, waarde,
      case when vorige_op > coalesce(laatste_op, '-infinity') then vorige_waarde else laatste_waarde end as oud
    from oordeel where uitkomst = 'gewijzigd'
  ), grootst as (
    select *, case when oud * waarde > 0 then greatest(abs(oud), abs(waarde)) / least(abs(oud), abs(waarde)) end as sprong
    from gewijzigd order by sprong desc nulls first, rij, gegeven limit $1
  ), nieuw as (
    select rij, organisatie_id, gegeven, periode, waarde, null::numeric as oud
    from oordeel where uitkomst = 'nieuw' order by rij, gegeven limit $2
  ), samen as (
    select *, 1 as deel from grootst
    union all
    select *, null::numeric, 2 from nieuw
  )
  select o.kvk, o.naam, s.gegeven, s.periode, s.oud, s.waarde as nieuw
  from samen s join organisatie o on o.id = s.organisatie_id
  order by deel, sprong desc nulls first, rij, gegeven limit $1`;

/**
 * What storing would change, after `vergelijk`: first the changed figures, the largest relative jump first (from or to zero and
 * a change of sign are the largest), then some new ones. At most `hoogstens`.
 */
export async function leesWijzigingen(client: PoolClient, hoogstens: number): Promise<Wijziging[]> {
  const { rows } = await client.query<Wijziging>(ZOEK_WIJZIGINGEN, [hoogstens, Math.min(hoogstens, MAX_NIEUW)]);
  return rows;
}
