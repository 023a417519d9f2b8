-- By which calculation a proposal was made: figures, norm version and this number together always give the same.
-- What was there already was made by the first one.
alter table tredevoorstel add column rekenversie integer not null default 1 check (rekenversie > 0);
comment on column tredevoorstel.rekenversie is 'The version of the calculation in code (REKENVERSIE of the room urgentie) that made this proposal; normversie is that of the norm set.';

-- Sums over the figures that we know now, per period, gegeven, region and kind of provider: what a tile shows. Kept by the database
-- itself in the transaction that changes a figure, so that it cannot differ from the figures. What was known on an earlier day is
-- counted from the figures.
create table tegelsom (
  periode text collate "C" not null,
  gegeven text collate "C" not null,
  jeugdregio text not null,
  soort text not null check (soort in ('aanbieder', 'combinatie', 'gi')),
  aantal integer not null,
  som numeric not null,
  primary key (periode, gegeven, jeugdregio, soort)
);
comment on table tegelsom is 'Derived from waarneming by triggers: how many providers have the figure, and its sum. 0: there were some, and none now.';

-- The form that a provider gets, as vormVan of the room uitvraag says it; a test compares them.
create function tegelsoort(soorten text[]) returns text language sql immutable parallel safe
  as $$ select case when 'gi' = any (soorten) then 'gi'
    when 'jeugdhulp' = any (soorten) and soorten && array['ggz', 'gehandicaptenzorg'] then 'combinatie'
    else 'aanbieder' end $$;

-- The lock is that of every import and delivery: nobody changes figures while a provider becomes of another kind, and who comes
-- second counts with the kind that the first one left.
create function houd_tegels_bij() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('baken.waarneming'));
  if tg_op = 'TRUNCATE' then
    delete from tegelsom;
  elsif tg_op = 'INSERT' then
    insert into tegelsom as t
    select w.periode, w.gegeven, w.jeugdregio, tegelsoort(o.soorten), count(*), sum(w.waarde)
    from nieuw w join organisatie o on o.id = w.organisatie_id
    where w.vervangen_op is null group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (periode, gegeven, jeugdregio, soort) do update set aantal = t.aantal + excluded.aantal, som = t.som + excluded.som;
  elsif tg_op = 'DELETE' then
    update tegelsom t set aantal = t.aantal - v.aantal, som = t.som - v.som
    from (
      select w.periode, w.gegeven, w.jeugdregio, tegelsoort(o.soorten) as soort, count(*) as aantal, sum(w.waarde) as som
      from oud w join organisatie o on o.id = w.organisatie_id
      where w.vervangen_op is null group by 1, 2, 3, 4
    ) v
    where (t.periode, t.gegeven, t.jeugdregio, t.soort) = (v.periode, v.gegeven, v.jeugdregio, v.soort);
  else
    insert into tegelsom as t
    select w.periode, w.gegeven, w.jeugdregio, tegelsoort(o.soorten), sum(w.teken), sum(w.teken * w.waarde)
    from (
      select periode, gegeven, jeugdregio, organisatie_id, waarde, 1 as teken from nieuw where vervangen_op is null
      union all
      select periode, gegeven, jeugdregio, organisatie_id, waarde, -1 from oud where vervangen_op is null
    ) w join organisatie o on o.id = w.organisatie_id
    group by 1, 2, 3, 4 having sum(w.teken) <> 0 or sum(w.teken * w.waarde) <> 0 order by 1, 2, 3, 4
    on conflict (periode, gegeven, jeugdregio, soort) do update set aantal = t.aantal + excluded.aantal, som = t.som + excluded.som;
  end if;
  return null;
end $$;
create trigger tegels_bij after insert on waarneming referencing new table as nieuw
  for each statement execute function houd_tegels_bij();
create trigger tegels_anders after update on waarneming referencing old table as oud new table as nieuw
  for each statement execute function houd_tegels_bij();
create trigger tegels_eraf after delete on waarneming referencing old table as oud
  for each statement execute function houd_tegels_bij();
create trigger tegels_leeg after truncate on waarneming for each statement execute function houd_tegels_bij();

-- A provider that becomes of another kind takes its figures along.
create function verplaats_tegels() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from oud join nieuw using (id) where tegelsoort(oud.soorten) <> tegelsoort(nieuw.soorten)) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('baken.waarneming'));
  insert into tegelsom as t
  select w.periode, w.gegeven, w.jeugdregio, v.soort, sum(v.teken), sum(v.teken * w.waarde)
  from (
    select nieuw.id, tegelsoort(nieuw.soorten) as soort, 1 as teken from oud join nieuw using (id)
      where tegelsoort(oud.soorten) <> tegelsoort(nieuw.soorten)
    union all
    select oud.id, tegelsoort(oud.soorten), -1 from oud join nieuw using (id)
      where tegelsoort(oud.soorten) <> tegelsoort(nieuw.soorten)
  ) v join waarneming w on w.organisatie_id = v.id and w.vervangen_op is null
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (periode, gegeven, jeugdregio, soort) do update set aantal = t.aantal + excluded.aantal, som = t.som + excluded.som;
  return null;
end $$;
create trigger tegels_verplaatsen after update on organisatie referencing old table as oud new table as nieuw
  for each statement execute function verplaats_tegels();

insert into tegelsom
select w.periode, w.gegeven, w.jeugdregio, tegelsoort(o.soorten), count(*), sum(w.waarde)
from waarneming w join organisatie o on o.id = w.organisatie_id
where w.vervangen_op is null group by 1, 2, 3, 4;

select beveilig('tegelsom');
grant select on tegelsom to baken_landelijk;
create policy lezen_landelijk on tegelsom for select to baken_landelijk using ((select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));
