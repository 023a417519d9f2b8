-- Talks of the supervisor with providers, municipalities and regions (R-022, R-023). A talk itself is a dossier of the procedure
-- accountgesprek; here is how often whom (a definition, with versions), and what was held before or outside Baken.
alter table definitie drop constraint definitie_soort_check;
alter table definitie add check (soort in ('gegeven', 'beleidsgegeven', 'indicator', 'gebeurtenissoort', 'normset', 'controle', 'regel', 'procedure',
  'stappenplan', 'meldroute', 'gespreksritme', 'instrument'));
-- Who watches over everything may write how often whom, as a new version; nobody changes or removes one that was there.
create policy gespreksritme_toevoegen on definitie for insert to baken_app, baken_landelijk
  with check (soort = 'gespreksritme' and (select toegang_recht('{vroegsignalering}', 'iedereen') >= 3));

create table eerder_gesprek (
  id integer generated always as identity primary key,
  organisatie_id integer references organisatie,
  gebied text check (gebied ~ '^(GM\d{4}|JZ\d{2})$'),
  gevoerd_op date not null,
  bron text not null check (length(btrim(bron)) between 3 and 200),
  door_naam text not null,
  vastgelegd_op timestamptz(3) not null default now(),
  vervallen_op timestamptz(3),
  vervallen_naam text,
  check ((organisatie_id is null) <> (gebied is null)),
  check ((vervallen_op is null) = (vervallen_naam is null))
);
comment on table eerder_gesprek is 'A talk that was held before or outside Baken: only that it was. Taken back it stays, with who did so.';
create index on eerder_gesprek (organisatie_id) where organisatie_id is not null;
create index on eerder_gesprek (gebied) where gebied is not null;

select beveilig('eerder_gesprek');
grant select, insert on eerder_gesprek to baken_app, baken_landelijk;
grant update (vervallen_op, vervallen_naam) on eerder_gesprek to baken_app, baken_landelijk;
create policy lezen on eerder_gesprek for select to baken_app, baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));
create policy toevoegen on eerder_gesprek for insert to baken_app, baken_landelijk with check (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 3));
create policy terugnemen on eerder_gesprek for update to baken_app, baken_landelijk
  using ((select toegang_recht('{vroegsignalering}', 'iedereen') >= 3)) with check ((select toegang_recht('{vroegsignalering}', 'iedereen') >= 3));

-- The points of an agenda at which something is written, also for who may not see what: such a point stays on the agenda. Says no more.
create function besproken_punten(dossier integer) returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  select punt from (
    select distinct on (1) g.gegevens -> 'gegevens' ->> 'punt' as punt, g.gegevens -> 'gegevens' ->> 'tekst' as tekst
    from dossiergebeurtenis g where g.dossier_id = besproken_punten.dossier and g.soort = 'onderdeel'
      and g.gegevens ->> 'onderdeel' = 'bevinding'
    order by 1, g.nummer desc) laatste
  where btrim(tekst) <> '' and (toegang_rol() = '' or exists (
    select from dossier z where z.id = besproken_punten.dossier and z.zicht && dossier_kenteken() and dossier_recht(2)
      and (not z.tijdelijk or doet_nog_mee(z.id))))
$$;
revoke execute on function besproken_punten(integer) from public;
grant execute on function besproken_punten(integer) to baken_app, baken_landelijk;
