import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tabellen } from '../../platform/database/index.ts';
import type { Telling } from './domain.ts';

/** What is counted over: one request, one of its regions, or one of its fields. */
export interface Groep extends Telling {
  readonly uitvraag: number;
  readonly regio: string | null;
  readonly gegeven: string | null;
  /** Of one field: deliveries whose form asks it. */
  readonly gevraagd: number;
}

export interface Telvraag {
  readonly uitvragen: readonly number[];
  /** Only deliveries of parties that are seated in this region. */
  readonly regio?: string | undefined;
  /** Only this field. */
  readonly gegeven?: string | undefined;
  /** Today: a deadline of this day has not passed. */
  readonly vandaag: string;
}

/**
 * Counts the response per request, per region of it and per field of it, as `telAanlevering` says for one delivery. Of a delivery
 * its last version counts; a field that was sent back once stays sent back. What the one who asks may not see counts in nothing.
 * Call it inside a transaction.
 */
export async function telRespons(db: Kysely<Tabellen>, vraag: Telvraag): Promise<Groep[]> {
  if (vraag.uitvragen.length === 0) return [];
  // The cells of thousands of deliveries stand beside each other for a moment: not by way of the disk.
  await sql`set local work_mem = '96MB'`.execute(db);
  const { rows } = await sql<Groep>`
    with ${watTelt(vraag)}, ${VELDEN}, ${leveringen(vraag.vandaag)}, alles as (
      select uitvraag_id, jeugdregio, null::text as gegeven, aanleveringen, ingediend, verschuldigd, op_tijd,
        0 as gevraagd, 0 as verplicht_gevraagd, 0 as verplicht_gevuld, 0 as geleverd, 0 as juist,
        0 as zonder_waarschuwing, 0 as uitgelegd
      from leveringtelling
      union all
      select uitvraag_id, jeugdregio, gegeven, 0, 0, 0, 0,
        gevraagd, verplicht_gevraagd, verplicht_gevuld, geleverd, juist, zonder_waarschuwing, uitgelegd
      from (select * from geleverd union all select * from gevraagd) velden
    )
    select uitvraag_id as uitvraag, jeugdregio as regio, gegeven, sum(gevraagd)::integer as gevraagd,
      sum(aanleveringen)::integer as aanleveringen, sum(ingediend)::integer as ingediend,
      sum(verschuldigd)::integer as verschuldigd, sum(op_tijd)::integer as "opTijd",
      coalesce(sum(verplicht_gevraagd), 0)::integer as "verplichtGevraagd", sum(verplicht_gevuld)::integer as "verplichtGevuld",
      sum(geleverd)::integer as geleverd, sum(juist)::integer as juist,
      sum(zonder_waarschuwing)::integer as "zonderWaarschuwing", sum(uitgelegd)::integer as uitgelegd
    from alles
    group by grouping sets ((uitvraag_id), (uitvraag_id, jeugdregio), (uitvraag_id, gegeven))
    having grouping(gegeven) = 1 or gegeven is not null`.execute(db);
  return rows;
}

/** The deliveries, each with the fields that its form asks: code and whether it is mandatory. */
const watTelt = ({ uitvragen, ...alleen }: Telvraag): RawBuilder<unknown> => sql`
  formulier as materialized (
    select u.id as uitvraag_id, v.vorm, jsonb_object_agg(f.code, f.verplicht) as velden
    from uitvraag u
    cross join lateral jsonb_to_recordset(u.velden) as f (code text, verplicht boolean, vormen jsonb)
    cross join lateral jsonb_array_elements_text(f.vormen) as v (vorm)
    where u.id = any (${[...uitvragen]}::integer[]) and (${alleen.gegeven ?? null}::text is null or f.code = ${alleen.gegeven ?? null})
    group by u.id, v.vorm
  ), levering as materialized (
    select a.id, a.uitvraag_id, a.jeugdregio, a.vorm, a.versie, a.deadline, f.velden
    from aanlevering a
    left join formulier f on f.uitvraag_id = a.uitvraag_id and f.vorm = a.vorm
    where a.uitvraag_id = any (${[...uitvragen]}::integer[]) and (${alleen.regio ?? null}::text is null or a.jeugdregio = ${alleen.regio ?? null})
  )`;

/**
 * How often each field was delivered, and with what findings; and how often it was asked. Findings are looked up in short lists
 * beside each delivery: joining a row per field of each is what the planner gets wrong.
 */
const VELDEN = sql`
  versie as materialized (
    select l.uitvraag_id, l.jeugdregio, l.velden, v.inhoud -> 'cellen' as cellen, b.fout, b.waarschuwing, b.onverklaard, t.terug
    from levering l
    join aanlevering_versie v on v.aanlevering_id = l.id and v.nummer = l.versie
    cross join lateral (
      select coalesce(array_agg(g.gegeven) filter (where f.ernst = 'fout'), '{}') as fout,
        coalesce(array_agg(g.gegeven) filter (where f.ernst = 'waarschuwing'), '{}') as waarschuwing,
        coalesce(array_agg(g.gegeven) filter (where f.ernst = 'waarschuwing' and btrim(coalesce(f.uitleg, '')) = ''), '{}')
          as onverklaard
      from jsonb_to_recordset(v.inhoud -> 'bevindingen') as f (ernst text, gegevens jsonb, uitleg text)
      cross join lateral jsonb_array_elements_text(f.gegevens) as g (gegeven)
    ) b
    cross join lateral (
      select coalesce(array_agg(t.gegeven), '{}') as terug from aanlevering_terug t where t.aanlevering_id = l.id
    ) t
    where l.velden is not null
  ), geleverd as (
    select v.uitvraag_id, v.jeugdregio, c.gegeven, 0 as gevraagd, 0 as verplicht_gevraagd,
      count(*) filter (where v.velden -> c.gegeven = 'true') as verplicht_gevuld,
      count(*) as geleverd,
      count(*) filter (where c.gegeven <> all (v.terug) and c.gegeven <> all (v.fout)) as juist,
      count(*) filter (where c.gegeven <> all (v.waarschuwing)) as zonder_waarschuwing,
      count(*) filter (where c.gegeven = any (v.waarschuwing) and c.gegeven <> all (v.onverklaard)) as uitgelegd
    from versie v
    cross join lateral jsonb_to_recordset(v.cellen) as c (gegeven text collate "C", waarde text)
    where c.waarde is not null and v.velden ? c.gegeven
    group by v.uitvraag_id, v.jeugdregio, c.gegeven
  ), gevraagd as (
    select l.uitvraag_id, l.jeugdregio, f.gegeven, sum(l.aantal) as gevraagd,
      sum(l.aantal) filter (where f.verplicht = 'true') as verplicht_gevraagd, 0, 0, 0, 0, 0
    from (select uitvraag_id, jeugdregio, velden, count(*) as aantal from levering group by 1, 2, 3) l
    cross join lateral jsonb_each(l.velden) as f (gegeven, verplicht)
    group by l.uitvraag_id, l.jeugdregio, f.gegeven
  )`;

/** How many deliveries there are, were handed in, had to be, and were in time: their first version counts. */
const leveringen = (vandaag: string): RawBuilder<unknown> => sql`
  leveringtelling as (
    select l.uitvraag_id, l.jeugdregio, count(*) as aanleveringen, count(e.op) as ingediend,
      count(*) filter (where l.deadline < ${vandaag}::date) as verschuldigd,
      count(*) filter (where l.deadline < ${vandaag}::date and e.op <= l.deadline) as op_tijd
    from levering l
    left join (
      select v.aanlevering_id as id, (v.akkoord_op at time zone 'Europe/Amsterdam')::date as op
      from aanlevering_versie v where v.nummer = 1
    ) e on e.id = l.id
    group by l.uitvraag_id, l.jeugdregio
  )`;
