import { type RawBuilder, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Periode } from '../../kernel/periode.ts';
import type { Database } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import type { Celrij, Groepering } from './domain.ts';

export interface Tegelvraag {
  readonly gegevens: readonly string[];
  readonly perioden: readonly Periode[];
  readonly groepen: Groepering;
}

const met = (groepen: Groepering, deel: 'regio' | 'soort'): boolean => groepen === deel || groepen === 'regioEnSoort';

/** One row per line with its groups as lists: as rows of their own they would take several times as long to come over. */
async function leesCelrijen({ db }: Database, vraag: Tegelvraag, bron: RawBuilder<unknown>): Promise<Celrij[]> {
  const regio = met(vraag.groepen, 'regio') ? sql`jeugdregio` : sql`'-'`;
  const soort = met(vraag.groepen, 'soort') ? sql`soort` : sql`'-'`;
  const { rows } = await sql<Celrij>`
    select gegeven, periode, array_to_json(array_agg(groep)) as groepen, array_to_json(array_agg(aantal)) as aantallen,
      array_to_json(array_agg(som)) as sommen
    from (
      select gegeven, periode, ${regio} || ' ' || ${soort} as groep, sum(aantal)::integer as aantal, sum(som)::float8 as som
      from (${bron}) bron
      group by 1, 2, 3 having sum(aantal) > 0
      order by 1, 2, 3
    ) groep
    group by gegeven, periode order by gegeven, periode`.execute(db);
  return rows;
}

/** The sums that we know now, from what the database keeps of them. */
export const leesTegel = (database: Database, vraag: Tegelvraag): Promise<Celrij[]> =>
  leesCelrijen(
    database,
    vraag,
    sql`select gegeven, periode, jeugdregio, soort, aantal, som from tegelsom
      where periode = any (${[...vraag.perioden]}::text[]) and gegeven = any (${[...vraag.gegevens]}::text[])`,
  );

/** The sums as they were known at the end of a day, counted from the figures themselves; kinds are those of today. */
export const leesTegelOp = (database: Database, vraag: Tegelvraag, op: Datum): Promise<Celrij[]> =>
  leesCelrijen(
    database,
    vraag,
    sql`select w.gegeven, w.periode, w.jeugdregio, tegelsoort(o.soorten) as soort, 1 as aantal, w.waarde as som
      from waarneming w join organisatie o on o.id = w.organisatie_id
      where w.periode = any (${[...vraag.perioden]}::text[]) and w.gegeven = any (${[...vraag.gegevens]}::text[])
        and w.vastgelegd_op < ${eindeVanDag(op)} and (w.vervangen_op is null or w.vervangen_op >= ${eindeVanDag(op)})`,
  );
