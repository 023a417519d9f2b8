import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Gebruik, Instrument, Tijdvak } from './domain.ts';

/** The region in which a provider has its seat, or that a municipality lies in today. */
const REGIO = sql`coalesce(o.jeugdregio, case when gebied like 'JZ%' then gebied else (
  select r.regiocode from gemeente_in_regio r where r.schema_code = 'jeugdregio' and r.gemeentecode = gebied
  and r.geldig_van <= current_date and (r.geldig_tot is null or r.geldig_tot > current_date) limit 1) end)`;

/** The kind of party of who opened a dossier: of a reporter without a party `melder`. */
const OPENER = sql`coalesce((select p.soort from dossiergebeurtenis g join partij p on p.id = g.partij_id
  where g.dossier_id = d.id and g.nummer = 1), case when d.procedure = 'melding' then 'melder' else 'baken' end)`;

/** Each use as a row: day, region of the seat or of the area, result, and the kind of party that did it. */
const BRONNEN: Readonly<Record<Instrument['teller']['soort'], (procedure: string) => RawBuilder<unknown>>> = {
  dossier: (procedure) => sql`
    select (d.geopend_op at time zone 'Europe/Amsterdam')::date as dag, ${REGIO} as regio, d.toestand as uitkomst, ${OPENER} as door
    from dossier d left join organisatie o on o.id = d.organisatie_id
    where d.procedure = ${procedure} and not d.oefening`,
  gesprek: () => sql`
    select (d.velden ->> 'gevoerdOp')::date as dag, ${REGIO} as regio, d.toestand as uitkomst, ${OPENER} as door
    from dossier d left join organisatie o on o.id = d.organisatie_id
    where d.procedure = 'accountgesprek' and not d.oefening and d.velden ->> 'gevoerdOp' is not null
    union all
    select e.gevoerd_op, ${REGIO}, 'buitenBaken', 'toezichthouder' from eerder_gesprek e left join organisatie o on o.id = e.organisatie_id
    where e.vervallen_op is null`,
  signaal: () => sql`
    select (s.begin at time zone 'Europe/Amsterdam')::date as dag, ${REGIO} as regio,
      coalesce((select u.soort from signaalopvolging u where u.signaal_id = s.id and u.soort in ('terecht', 'loosAlarm', 'samengevoegd')
        and not exists (select from signaalopvolging h where h.signaal_id = s.id and h.herstelt = u.nummer)
        order by u.nummer desc limit 1), case when s.einde is null then 'loopt' else 'voorbij' end) as uitkomst, 'baken' as door
    from signaal s left join organisatie o on o.id = s.organisatie_id where s.vervallen_op is null`,
  tredebesluit: () => sql`
    select (b.op at time zone 'Europe/Amsterdam')::date as dag, o.jeugdregio as regio, 'trede' || b.trede as uitkomst,
      'toezichthouder' as door
    from tredebesluit b join organisatie o on o.id = b.organisatie_id`,
  aanlevering: () => sql`
    select (min(v.akkoord_op) at time zone 'Europe/Amsterdam')::date as dag, a.jeugdregio as regio, a.status as uitkomst, p.soort as door
    from aanlevering a join aanlevering_versie v on v.aanlevering_id = a.id join partij p on p.id = a.partij_id
    group by a.id, a.jeugdregio, a.status, p.soort`,
  verlening: () => sql`
    select (v.van at time zone 'Europe/Amsterdam')::date as dag, o.jeugdregio as regio, v.soort as uitkomst,
      case when v.soort = 'noodtoegang' then n.soort else coalesce((select p.soort from functie f join partij p on p.id = f.partij_id
        where f.persoon_id = v.door order by (f.van <= v.van) desc, f.van desc, f.id desc limit 1), 'baken') end as door
    from verlening v join organisatie o on o.id = v.organisatie_id join partij n on n.id = v.partij_id`,
};

/**
 * The uses of an instrument in a stretch of time and in the one before, counted in the database: per quarter as far as it lies in the
 * stretch, and all that was before together. Each has as `dag` the first day of what was counted. Asked as the program: what leaves is
 * a count, without small ones for who may not see all.
 * @param vanaf first day of the stretch before
 */
export async function leesGebruik(
  { db }: Database,
  { teller }: Instrument,
  vanaf: string,
  { van, tot }: Tijdvak,
): Promise<Gebruik[]> {
  const bron = BRONNEN[teller.soort](teller.soort === 'dossier' ? teller.procedure : '');
  const { rows } = await sql<Gebruik>`
    select dag::text as dag, regio, uitkomst, door, count(*)::int as aantal from (
      select case when dag < ${van}::date then ${vanaf}::date
        else greatest(date_trunc('quarter', dag)::date, ${van}::date) end as dag, regio, uitkomst, door
      from (${bron}) alle where dag between ${vanaf}::date and ${tot}::date
    ) geteld group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  return rows;
}
