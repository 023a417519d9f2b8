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

/** One row per line with its groups as lists: as rows of their own they would take several times as long to come over. */
async function leesCelrijen({ db }: Database, cellen: RawBuilder<unknown>): Promise<Celrij[]> {
  const { rows } = await sql<Celrij>`
    select gegeven, periode, array_to_json(array_agg(jeugdregio || ' ' || soort)) as groepen,
      array_to_json(array_agg(aantal)) as aantallen, array_to_json(array_agg(som::float8)) as sommen
    from (${cellen}) cel where aantal > 0
    group by periode, gegeven order by gegeven, periode`.execute(db);
  return rows;
}

/** The cells of a wider grouping, out of those of a narrower one. */
function vouw(bron: RawBuilder<unknown>, groepen: Groepering): RawBuilder<unknown> {
  const regio = groepen === 'regio' || groepen === 'regioEnSoort' ? sql`jeugdregio` : sql`'-'::text`;
  const soort = groepen === 'soort' || groepen === 'regioEnSoort' ? sql`soort` : sql`'-'::text`;
  return sql`
    select periode, gegeven, ${regio} as jeugdregio, ${soort} as soort, sum(aantal)::integer as aantal, sum(som) as som
    from (${bron}) bron group by 1, 2, 3, 4`;
}

/** The sums that we know now, from what the database keeps of them. */
export function leesTegel(database: Database, { gegevens, perioden, groepen }: Tegelvraag): Promise<Celrij[]> {
  const bron = sql`
    select periode, gegeven, jeugdregio, soort, aantal, som from tegelsom
    where periode = any (${[...perioden]}::text[]) and gegeven = any (${[...gegevens]}::text[])`;
  // Kept by region and kind already: read along the key there is nothing left to sort or to add.
  return leesCelrijen(database, groepen === 'regioEnSoort' ? bron : vouw(bron, groepen));
}

/** The sums as they were known at the end of a day, counted from the figures themselves; kinds are those of today. */
export function leesTegelOp(
  database: Database,
  { gegevens, perioden, groepen }: Tegelvraag,
  op: Datum,
): Promise<Celrij[]> {
  const bron = sql`
    select w.periode, w.gegeven, w.jeugdregio, tegelsoort(o.soorten) as soort, 1 as aantal, w.waarde as som
    from waarneming w join organisatie o on o.id = w.organisatie_id
    where w.periode = any (${[...perioden]}::text[]) and w.gegeven = any (${[...gegevens]}::text[])
      and w.vastgelegd_op < ${eindeVanDag(op)} and (w.vervangen_op is null or w.vervangen_op >= ${eindeVanDag(op)})`;
  return leesCelrijen(database, vouw(bron, groepen));
}
