import { sql } from 'kysely';
import type { Periode } from '../../kernel/periode.ts';
import type { Database } from '../../platform/database/index.ts';

/** What a provider reported about a quarter, as far as the asker may see its figures. */
export interface Opgaverij {
  readonly agb: string;
  /** Turnover of the Jeugdwet since 1 January, euro. */
  readonly totNu: number;
  /** The same at the end of the quarter before; null in the first quarter, or where it was not delivered. */
  readonly vorig: number | null;
  /** Month in which it was reported, `2026-04`. */
  readonly gemeldIn: string;
  /** Part of its young people that live in other regions, 0 … 1; null where nobody counted them. */
  readonly aandeelElders: number | null;
}

/** Turnover of a quarter of every provider with an AGB code, and where its young people live by what is known last. */
export async function leesOpgaven(
  { db }: Database,
  jeugdregio: string,
  kwartaal: Periode,
  vorige: Periode,
): Promise<Opgaverij[]> {
  const { rows } = await sql<Opgaverij>`
    with zorg as (
      select organisatie_id, jeugdregio, periode, sum(clienten) as clienten, max(periode) over (partition by organisatie_id) as nieuwste
      from geleverde_zorg where vervangen_op is null group by organisatie_id, jeugdregio, periode
    ), elders as (
      select organisatie_id, (1 - coalesce(sum(clienten) filter (where jeugdregio = ${jeugdregio}), 0) / nullif(sum(clienten), 0))::float8 as aandeel
      from zorg where periode = nieuwste group by organisatie_id
    )
    select o.agb, nu.waarde::float8 as "totNu", vorig.waarde::float8 as vorig, e.aandeel as "aandeelElders",
      to_char(nu.vastgelegd_op at time zone 'Europe/Amsterdam', 'YYYY-MM') as "gemeldIn"
    from organisatie o
    join waarneming nu on nu.organisatie_id = o.id and nu.gegeven = 'opbrengstenJeugdwet' and nu.periode = ${kwartaal}
      and nu.vervangen_op is null
    left join waarneming vorig on vorig.organisatie_id = o.id and vorig.gegeven = 'opbrengstenJeugdwet' and vorig.periode = ${vorige}
      and vorig.vervangen_op is null
    left join elders e on e.organisatie_id = o.id
    where o.agb is not null`.execute(db);
  return rows;
}
