-- Ketendata: messages that come as rows of CSV or JSON, and how to read those files.
alter table ijw_bericht add column ketendata boolean not null default false;
comment on column ijw_bericht.ketendata is 'Came as rows of Ketendata: the same message as XML takes its place, and so do later rows with the same identification.';
create index on ijw_bericht (jeugdregio, identificatie) where ketendata;

-- Which column gives which field. A change adds a version; what was read with an earlier one can be told for ever.
create table ketenprofiel (
  id integer not null check (id > 0),
  versie integer not null check (versie > 0),
  jeugdregio text not null check (jeugdregio ~ '^JZ\d{2}$'),
  naam text not null check (length(btrim(naam)) between 3 and 80),
  inhoud jsonb not null check (jsonb_typeof(inhoud) = 'object'),
  ingetrokken boolean not null default false,
  partij_id integer not null references partij,
  door_naam text not null,
  op timestamptz not null,
  primary key (id, versie)
);
comment on table ketenprofiel is 'How the columns of a file of Ketendata are called, for all municipalities of a region. Never what is in a file.';
comment on column ketenprofiel.ingetrokken is 'Somebody put it away: it is not in the list any more.';
create sequence ketenprofiel_nummer as integer owned by ketenprofiel.id;
create index on ketenprofiel (jeugdregio);

select beveilig('ketenprofiel');
create trigger alleen_aanvullen before update or delete on ketenprofiel for each row execute function weiger_wijziging();
create trigger alleen_aanvullen_leeg before truncate on ketenprofiel for each statement execute function weiger_wijziging();
grant select, insert on ketenprofiel to baken_app;
grant usage on sequence ketenprofiel_nummer to baken_app;

-- A later version is of the same region.
create function vervolgt_ketenprofiel(nummer integer, volgend integer, regio text) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select volgend = 1 and not exists (select from ketenprofiel p where p.id = nummer)
    or exists (select from ketenprofiel p where p.id = nummer and p.versie = volgend - 1 and p.jeugdregio = regio)
$$;
revoke execute on function vervolgt_ketenprofiel(integer, integer, text) from public;
grant execute on function vervolgt_ketenprofiel(integer, integer, text) to baken_app;

create policy lezen on ketenprofiel for select to baken_app using (
  (select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[]));
create policy toevoegen on ketenprofiel for insert to baken_app with check (
  partij_id = (select toegang_partij()) and (select toegang_recht('{contractbeheer}', 'regio') >= 3)
  and jeugdregio = any ((select toegang_regios())::text[]) and vervolgt_ketenprofiel(id, versie, jeugdregio));
