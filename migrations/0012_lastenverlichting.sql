-- What is done to lower the burden of administration (R-212): measures, for whom, by which initiative, and how many minutes they
-- save. A change adds a version; what was said before stays.
create table lastenmaatregel (
  id integer not null check (id > 0),
  versie integer not null check (versie > 0),
  naam text not null check (length(btrim(naam)) between 3 and 120),
  uitleg text not null check (length(btrim(uitleg)) between 10 and 1000),
  doelgroep text not null check (doelgroep in ('clienten', 'professionals', 'aanbieders', 'gemeenten')),
  initiatief text not null check (length(btrim(initiatief)) between 2 and 120),
  stand text not null check (stand in ('plan', 'loopt', 'klaar', 'gestopt')),
  minuten_per_jaar bigint check (minuten_per_jaar between 0 and 10000000000),
  onderbouwing text not null check (length(onderbouwing) <= 1000),
  door_naam text not null,
  op timestamptz not null default now(),
  primary key (id, versie),
  check (minuten_per_jaar is null or length(btrim(onderbouwing)) >= 5)
);
comment on table lastenmaatregel is 'Register of measures that lower the burden (R-212), each version for ever.';
comment on column lastenmaatregel.minuten_per_jaar is 'Saved in a year by all of the target group together; null: not known yet, which is not zero.';
comment on column lastenmaatregel.onderbouwing is 'How the minutes are known: measured, reckoned, or estimated by whom.';
create sequence lastenmaatregel_nummer as integer owned by lastenmaatregel.id;

select beveilig('lastenmaatregel');
create trigger alleen_aanvullen before update or delete on lastenmaatregel for each row execute function weiger_wijziging();
create trigger alleen_aanvullen_leeg before truncate on lastenmaatregel for each statement execute function weiger_wijziging();
grant select, insert on lastenmaatregel to baken_app, baken_landelijk;
grant usage on sequence lastenmaatregel_nummer to baken_app, baken_landelijk;
create policy lezen on lastenmaatregel for select to baken_app, baken_landelijk using ((select vraagt_uit(2)));
create policy toevoegen on lastenmaatregel for insert to baken_app, baken_landelijk with check ((select vraagt_uit(3)));
