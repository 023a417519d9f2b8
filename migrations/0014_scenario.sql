-- What-if: what somebody assumed about a provider or for a region, what came out, and on which figures and norms. A change adds a
-- version; what was reckoned before stays.
create table scenario (
  id integer not null check (id > 0),
  versie integer not null check (versie > 0),
  partij_id integer not null references partij,
  soort text not null check (soort in ('aanbieder', 'regio')),
  jeugdregio text not null check (jeugdregio ~ '^JZ\d{2}$'),
  organisatie_id integer references organisatie,
  naam text not null check (length(btrim(naam)) between 3 and 120),
  toelichting text not null default '' check (length(toelichting) <= 1000),
  aannamen jsonb not null check (jsonb_typeof(aannamen) = 'object'),
  werking text not null default 'geheel' check (werking in ('geheel', 'regiodeel')),
  gedeeld text not null default 'partij' check (gedeeld in ('partij', 'toezicht')),
  bekend_op date not null,
  normset text not null,
  normversie integer not null,
  rekenversie text,
  uitkomst jsonb not null check (jsonb_typeof(uitkomst) = 'object'),
  ingetrokken boolean not null default false,
  door_naam text not null,
  op timestamptz not null,
  primary key (id, versie),
  check ((soort = 'aanbieder') = (organisatie_id is not null))
);
comment on table scenario is 'Saved what-if: assumptions, the day whose figures it started from, and what came out then. Each version for ever.';
comment on column scenario.jeugdregio is 'Of a provider the region of its seat; of a region the region itself.';
comment on column scenario.werking is 'Whether tariff, volume and occupancy apply to all youth turnover of a provider, or to the part of the region.';
comment on column scenario.gedeeld is 'partij: only the own party; toezicht: also who watches over all providers.';
comment on column scenario.rekenversie is 'Version of the code that reckoned; null: from before it had one.';
comment on column scenario.uitkomst is 'What came out when it was saved, to lay beside what comes out today.';
comment on column scenario.ingetrokken is 'The maker put it away: it is not in the list any more.';
create sequence scenario_nummer as integer owned by scenario.id;
create index on scenario (partij_id);
create index on scenario (organisatie_id);

select beveilig('scenario');
create trigger alleen_aanvullen before update or delete on scenario for each row execute function weiger_wijziging();
create trigger alleen_aanvullen_leeg before truncate on scenario for each statement execute function weiger_wijziging();
grant select, insert on scenario to baken_app, baken_landelijk;
grant usage on sequence scenario_nummer to baken_app, baken_landelijk;

-- A later version belongs to the same party and is about the same.
create function vervolgt_scenario(nummer integer, volgend integer, organisatie integer, regio text) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select volgend = 1 and not exists (select from scenario s where s.id = nummer)
    or exists (select from scenario s where s.id = nummer and s.versie = volgend - 1 and s.partij_id = toegang_partij()
      and s.organisatie_id is not distinct from organisatie and s.jeugdregio = regio)
$$;
revoke execute on function vervolgt_scenario(integer, integer, integer, text) from public;
grant execute on function vervolgt_scenario(integer, integer, integer, text) to baken_app, baken_landelijk;

-- Seen by its own party, and when it is shared by who watches over all; and only by who may see what it is about: the figures of
-- that provider, or the own region.
do $$
declare
  onderwerp text := '((select toegang_recht(''{vroegsignalering}'', ''iedereen'') >= 2)
    or organisatie_id = any ((select toegang_organisaties(''{vroegsignalering}'', ''cijfers'', 2))::integer[])
    or (organisatie_id is null and (select toegang_recht(''{contractbeheer}'', ''regio'') >= 2) and jeugdregio = any ((select toegang_regios())::text[])))';
begin
  execute format('create policy lezen on scenario for select to baken_app, baken_landelijk using (
    (partij_id = (select toegang_partij()) or (gedeeld = ''toezicht'' and (select toegang_recht(''{vroegsignalering}'', ''iedereen'') >= 2)))
    and %s)', onderwerp);
  execute format('create policy toevoegen on scenario for insert to baken_app, baken_landelijk with check (
    partij_id = (select toegang_partij())
    and ((select toegang_recht(''{vroegsignalering}'', ''iedereen'') >= 3) or (select toegang_recht(''{contractbeheer}'', ''regio'') >= 3) or (select levert(3)))
    and %s and vervolgt_scenario(id, versie, organisatie_id, jeugdregio))', onderwerp);
end $$;
