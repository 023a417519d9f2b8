import { type Kysely, sql } from 'kysely';
import type { Datum } from '../../kernel/datum.ts';
import type { Tabellen } from '../../platform/database/index.ts';
import { eindeVanDag } from '../../platform/klok.ts';
import { LOOS_ALARM_OORZAKEN, type LoosAlarmOorzaak, type Onderwerp } from './namen.ts';

/** How the signals of one rule, that began in a period, were judged by people. */
export interface Regeloordeel {
  readonly regel: string;
  readonly naam: string;
  readonly onderwerp: Onderwerp;
  /** Signals in which the rule took part. */
  readonly signalen: number;
  /** Of these: on how many different providers, municipalities and regions. */
  readonly onderwerpen: number;
  readonly beoordeeld: number;
  readonly terecht: number;
  readonly loosAlarm: number;
  readonly perOorzaak: Readonly<Record<LoosAlarmOorzaak, number>>;
}

interface Rij {
  regel: string;
  naam: string;
  onderwerp: Onderwerp;
  signalen: number;
  onderwerpen: number;
  terecht: number;
  oorzaken: Partial<Record<LoosAlarmOorzaak, number>> | null;
}

/**
 * Per rule: signals that began from `van` to and including `tot`, and how people judged them by the end of `bekendOp`. A judgement
 * that was undone does not count. What vanished when signals were made anew (a fault in the figures) is no signal any more, unless
 * somebody judged it. As far as the one who asks may see; ask as the program for all.
 */
export async function leesRegeloordelen(
  db: Kysely<Tabellen>,
  { van, tot, bekendOp }: { readonly van: Datum; readonly tot: Datum; readonly bekendOp: Datum },
): Promise<Regeloordeel[]> {
  const einde = eindeVanDag(bekendOp);
  const { rows } = await sql<Rij>`
    with oordeel as (
      select distinct on (signaal_id) signaal_id, soort, loos_alarm from signaalopvolging o
      where soort in ('loosAlarm', 'terecht') and op < ${einde} and not exists (
        select from signaalopvolging h where h.signaal_id = o.signaal_id and h.herstelt = o.nummer and h.op < ${einde})
      order by signaal_id, nummer desc
    ), gekozen as (
      select s.id, coalesce(s.gebied, s.organisatie_id::text) as wie, s.gebied is not null as gebied from signaal s
      where s.begin >= ${van}::date and s.begin < ${eindeVanDag(tot)} and s.begin < ${einde}
        and (s.vervallen_op is null or exists (select from oordeel j where j.signaal_id = s.id))
    ), deel as (
      select distinct on (g.id, b ->> 'regel') g.id, g.wie, g.gebied, b ->> 'regel' as regel, b ->> 'naam' as naam
      from gekozen g join signaalmoment m on m.signaal_id = g.id and m.op < ${einde}
        cross join lateral jsonb_array_elements(m.bewijs) b
      order by g.id, b ->> 'regel', m.op desc
    )
    select d.regel, max(d.naam) as naam, case when bool_or(d.gebied) then 'gebied' else 'aanbieder' end as onderwerp,
      count(*)::int as signalen, count(distinct d.wie)::int as onderwerpen,
      count(*) filter (where j.soort = 'terecht')::int as terecht,
      (select json_object_agg(oorzaak, aantal) from (
        select j2.loos_alarm as oorzaak, count(*)::int as aantal from deel d2 join oordeel j2 on j2.signaal_id = d2.id
        where d2.regel = d.regel and j2.loos_alarm is not null group by 1) per) as oorzaken
    from deel d left join oordeel j on j.signaal_id = d.id
    group by d.regel order by d.regel`.execute(db);
  return rows.map(({ oorzaken, ...rij }) => {
    const perOorzaak = Object.fromEntries(
      LOOS_ALARM_OORZAKEN.map((o) => [o, oorzaken?.[o] ?? 0]),
    ) as Regeloordeel['perOorzaak'];
    const loosAlarm = Object.values(perOorzaak).reduce((som, aantal) => som + aantal, 0);
    return { ...rij, perOorzaak, loosAlarm, beoordeeld: rij.terecht + loosAlarm };
  });
}
