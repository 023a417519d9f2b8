-- Who may see what. Every request runs as a role that owns nothing (baken_app, or baken_landelijk for those who may see all
-- providers) with settings that say who asks: baken.persoon, baken.partij, baken.rol. Policies below decide; default is deny.
do $$
declare
  naam text;
  kan boolean;
begin
  foreach naam in array array['baken_app', 'baken_landelijk'] loop
    begin
      if not exists (select from pg_roles where rolname = naam) then execute format('create role %I nologin', naam); end if;
      -- Since version 16 who makes a role may manage it, but not yet act as it.
      if current_setting('server_version_num')::integer >= 160000
        then kan := pg_has_role(current_user, naam, 'SET');
        else kan := pg_has_role(current_user, naam, 'MEMBER');
      end if;
      if not kan then execute format('grant %I to %I', naam, current_user); end if;
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        raise exception 'De databasegebruiker % mag geen rollen maken. Laat een beheerder eenmalig uitvoeren: create role baken_app; create role baken_landelijk; grant baken_app, baken_landelijk to %;', current_user, current_user;
    end;
  end loop;
end $$;
grant usage on schema public to baken_app, baken_landelijk;
do $$ begin
  execute format('grant temporary on database %I to baken_app, baken_landelijk', current_database());
end $$;

-- The matrix: role x purpose x relation. The one source for policies, routes, navigation and tests.
create table toegangsregel (
  rol text not null,
  doel text not null check (doel in ('vroegsignalering', 'contractbeheer', 'casuistiek', 'leren', 'openbaar', 'beheer', 'verantwoording')),
  relatie text not null check (relatie in ('eigen', 'zaak', 'regio', 'iedereen')),
  recht smallint not null check (recht between 1 and 3),
  primary key (rol, doel, relatie)
);
comment on column toegangsregel.recht is '1 geteld (only as anonymous counts), 2 lezen, 3 schrijven. No row: nothing.';

create table partij (
  id integer generated always as identity primary key,
  soort text not null check (soort in ('toezichthouder', 'gemeente', 'jeugdregio', 'aanbieder', 'ministerie', 'branchevereniging', 'matchingteam', 'geschillencommissie', 'kennispunt', 'client')),
  naam text not null unique check (length(btrim(naam)) between 1 and 200),
  kvk text unique check (kvk ~ '^\d{8}$'),
  oin text unique check (oin ~ '^\d{20}$'),
  gemeentecode text check (gemeentecode ~ '^GM\d{4}$'),
  regiocode text check (regiocode ~ '^JZ\d{2}$'),
  organisatie_id integer unique references organisatie,
  convenant_rol text,
  convenant_ondertekend_op date,
  aanmelddienst text,
  bron text not null,
  vastgelegd_op timestamptz not null default now(),
  check ((soort = 'gemeente') = (gemeentecode is not null)),
  check (soort <> 'jeugdregio' or regiocode is not null),
  check (organisatie_id is null or soort = 'aanbieder')
);
comment on table partij is 'Who takes part: the register of parties (R-003, R-031). Every person acts for one of them.';
comment on column partij.aanmelddienst is 'Id of the log-in service that this party chose; null: any.';

create table persoon (
  id uuid primary key default gen_random_uuid(),
  naam text not null check (length(btrim(naam)) between 1 and 200),
  email text not null check (email = lower(email) and email like '%_@_%'),
  gemaakt_op timestamptz not null default now(),
  geblokkeerd_op timestamptz
);
create index on persoon (email);

create table identiteit (
  dienst text not null,
  onderwerp text not null,
  persoon_id uuid not null references persoon on delete cascade,
  gekoppeld_op timestamptz not null default now(),
  primary key (dienst, onderwerp)
);
comment on table identiteit is 'The person behind a subject (sub) of an OpenID provider.';
create index on identiteit (persoon_id);

create table functie (
  id integer generated always as identity primary key,
  persoon_id uuid not null references persoon on delete cascade,
  partij_id integer not null references partij,
  rol text not null,
  van timestamptz not null default date_trunc('milliseconds', now()),
  tot timestamptz check (tot >= van),
  door uuid,
  bron text not null check (bron in ('uitnodiging', 'aanmelddienst', 'opdracht', 'demo'))
);
comment on table functie is 'A person in a role for a party, from a moment until a moment.';
create unique index functie_lopend on functie (persoon_id, partij_id, rol) where tot is null;
create index on functie (partij_id);

create table wachtwoord (
  persoon_id uuid primary key references persoon on delete cascade,
  hash text not null,
  totp_geheim bytea,
  totp_bevestigd boolean not null default false,
  totp_laatste bigint not null default 0,
  herstelcodes text[] not null default '{}',
  mislukt smallint not null default 0,
  dicht_tot timestamptz,
  gewijzigd_op timestamptz not null default now()
);
comment on column wachtwoord.totp_geheim is 'Encrypted with the key of this installation (BAKEN_SLEUTEL).';
comment on column wachtwoord.totp_laatste is 'Time step of the last code that was used: no code works twice.';

create table uitnodiging (
  hash bytea primary key,
  partij_id integer not null references partij,
  email text not null,
  naam text not null,
  rol text not null,
  door uuid references persoon,
  gemaakt_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz,
  ingetrokken_op timestamptz
);
create index on uitnodiging (partij_id);

create table sessie (
  hash bytea primary key,
  kenmerk uuid not null unique default gen_random_uuid(),
  persoon_id uuid not null references persoon on delete cascade,
  functie_id integer references functie,
  via text not null,
  toestel text not null default '',
  gemaakt_op timestamptz not null default now(),
  laatst_op timestamptz not null default now(),
  verloopt_op timestamptz not null,
  afdruk boolean not null default false
);
comment on column sessie.hash is 'SHA-256 of the token in the cookie; the token itself is nowhere.';
comment on column sessie.afdruk is 'Of the browser that prints a report for this person; lives minutes.';
create index on sessie (persoon_id);

create table aanmeldstroom (
  hash bytea primary key,
  dienst text not null,
  verifier text not null,
  nonce text not null,
  state text not null,
  terug text not null,
  uitnodiging bytea,
  verloopt_op timestamptz not null
);
comment on table aanmeldstroom is 'A log-in at an OpenID provider that is under way.';

create table machineclient (
  id text primary key,
  partij_id integer not null references partij,
  rol text not null,
  naam text not null,
  geheim_hash bytea not null,
  vorig_geheim_hash bytea,
  vorig_tot timestamptz,
  verloopt_op timestamptz not null,
  ingetrokken_op timestamptz,
  door uuid references persoon,
  gemaakt_op timestamptz not null default now()
);
create index on machineclient (partij_id);

create table machinetoken (
  hash bytea primary key,
  client_id text not null references machineclient on delete cascade,
  verloopt_op timestamptz not null
);
create index on machinetoken (client_id);

create table verlening (
  id integer generated always as identity primary key,
  soort text not null check (soort in ('deling', 'persoonlijk', 'noodtoegang')),
  organisatie_id integer not null references organisatie,
  doel text not null,
  partij_id integer not null references partij,
  persoon_id uuid references persoon,
  persoon_naam text,
  onderdelen text[] not null check (cardinality(onderdelen) > 0 and onderdelen <@ array['oordeel', 'cijfers', 'gebeurtenissen']),
  van timestamptz not null default date_trunc('milliseconds', now()),
  tot timestamptz not null check (tot > van),
  reden text not null check (length(btrim(reden)) >= 10),
  door uuid references persoon,
  gegeven_op timestamptz not null default now(),
  ingetrokken_op timestamptz,
  ingetrokken_door uuid references persoon,
  beoordeling text check (beoordeling in ('terecht', 'onterecht')),
  beoordeeld_door uuid references persoon,
  beoordeeld_op timestamptz,
  beoordeling_toelichting text,
  check ((soort = 'deling') = (persoon_id is null)),
  check ((beoordeling is null) = (beoordeeld_op is null))
);
comment on table verlening is 'Access to the case of one provider, until a date: shared with a party, with one person, or taken in an emergency.';
create index on verlening (partij_id, tot);
create index on verlening (organisatie_id);

-- Context of the one who asks.
create function toegang_rol() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('baken.rol', true), '') $$;
create function toegang_partij() returns integer language sql stable parallel safe
  as $$ select nullif(current_setting('baken.partij', true), '')::integer $$;
create function toegang_persoon() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('baken.persoon', true), '')::uuid $$;

-- The highest right that the role has for one of these purposes in this relation: 0 is nothing.
create function toegang_recht(doelen text[], relatie text) returns integer
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(max(r.recht), 0)::integer from toegangsregel r
  where r.rol = toegang_rol() and r.doel = any (doelen) and r.relatie = toegang_recht.relatie
$$;

-- The regions of the party: its own, or that of its municipality today.
create function toegang_regios() returns text[]
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct code), '{}') from (
    select p.regiocode as code from partij p where p.id = toegang_partij() and p.regiocode is not null
    union all
    select g.regiocode from partij p join gemeente_in_regio g on g.gemeentecode = p.gemeentecode and g.schema_code = 'jeugdregio'
      and g.geldig_van <= current_date and (g.geldig_tot is null or g.geldig_tot > current_date)
    where p.id = toegang_partij()
  ) bron
$$;

-- The provider for which the party itself acts, when it may see its own.
create function toegang_eigen(doelen text[], minstens integer) returns integer[]
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(p.organisatie_id), '{}') from partij p
  where p.id = toegang_partij() and p.organisatie_id is not null and toegang_recht(doelen, 'eigen') >= minstens
$$;

-- The providers that may be seen for one of these purposes, other than by a right to everyone.
create function toegang_organisaties(doelen text[], onderdeel text, minstens integer) returns integer[]
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct bron.id), '{}') from (
    select unnest(toegang_eigen(doelen, minstens)) as id
    union all
    select v.organisatie_id from verlening v
    where v.partij_id = toegang_partij() and (v.persoon_id is null or v.persoon_id = toegang_persoon())
      and v.ingetrokken_op is null and v.van <= now() and v.tot > now() and v.doel = any (doelen)
      and (onderdeel is null or onderdeel = any (v.onderdelen)) and toegang_recht(doelen, 'zaak') >= minstens
    union all
    select z.organisatie_id from geleverde_zorg z
    where toegang_recht(doelen, 'regio') >= minstens and z.jeugdregio = any (toegang_regios()) and z.vervangen_op is null
    union all
    select o.id from organisatie o
    where toegang_recht(doelen, 'regio') >= minstens and o.jeugdregio = any (toegang_regios())
  ) bron
$$;

-- What every table has: nobody gets anything, except the program itself (the owner) for work without a person.
create function beveilig(tabel regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy systeem on %s to %I using (true) with check (true)', tabel, current_user);
end $$;

-- Facts and definitions that everyone may read.
create function beveilig_openbaar(tabel regclass) returns void language plpgsql as $$
begin
  perform beveilig(tabel);
  execute format('grant select on %s to baken_app, baken_landelijk', tabel);
  execute format('create policy openbaar on %s for select to baken_app, baken_landelijk using (true)', tabel);
end $$;

-- Rows about one provider. A selection by array can use the index; only those who may see all providers need no selection.
-- `mag`: what else than reading the program does with this table in the name of a person.
create function beveilig_per_organisatie(
  tabel regclass, doelen text[], onderdeel text, mag text[] default '{}', kolom text default 'organisatie_id')
  returns void language plpgsql as $$
declare
  bereik text := format('%I = any ((select toegang_organisaties(%L, %L, %%s))::integer[])', kolom, doelen, onderdeel);
  alles text := format('(select toegang_recht(%L, ''iedereen'') >= %%s)', doelen);
  lezen text := format(bereik, 2);
  schrijven text := format(bereik, 3);
begin
  perform beveilig(tabel);
  execute format('grant select on %s to baken_app, baken_landelijk', tabel);
  execute format('create policy lezen on %s for select to baken_app using (%s)', tabel, lezen);
  execute format('create policy lezen_landelijk on %s for select to baken_landelijk using (%s or %s)', tabel, format(alles, 2), lezen);
  if 'insert' = any (mag) then
    execute format('grant insert on %s to baken_app, baken_landelijk', tabel);
    execute format('create policy toevoegen on %s for insert to baken_app with check (%s)', tabel, schrijven);
    execute format('create policy toevoegen_landelijk on %s for insert to baken_landelijk with check (%s or %s)', tabel, format(alles, 3), schrijven);
  end if;
  if 'delete' = any (mag) then
    execute format('grant delete on %s to baken_app, baken_landelijk', tabel);
    execute format('create policy verwijderen on %s for delete to baken_app using (%s)', tabel, schrijven);
    execute format('create policy verwijderen_landelijk on %s for delete to baken_landelijk using (%s or %s)', tabel, format(alles, 3), schrijven);
  end if;
end $$;

select beveilig('migratie');
select beveilig_openbaar(t) from unnest(array['instelling', 'toezichthouder', 'gemeente', 'regioschema', 'regio',
  'gemeente_in_regio', 'definitie', 'gegevensstand', 'toegangsregel']::regclass[]) t;
grant update on gegevensstand to baken_app, baken_landelijk;
create policy ophogen on gegevensstand for update to baken_app, baken_landelijk using (true) with check (true);

select beveilig_per_organisatie('waarneming', '{vroegsignalering}', 'cijfers');
select beveilig_per_organisatie('gebeurtenis', '{vroegsignalering}', 'gebeurtenissen', '{insert}');
-- Proposals are derived: a new event makes those of its provider anew.
select beveilig_per_organisatie('tredevoorstel', '{vroegsignalering}', 'oordeel', '{insert,delete}');
select beveilig_per_organisatie('tredebesluit', '{vroegsignalering}', 'oordeel', '{insert}');
select beveilig_per_organisatie('ews_aanwijzing', '{vroegsignalering}', 'oordeel');
select beveilig_per_organisatie('organisatie', '{vroegsignalering,contractbeheer,casuistiek}', null, '{}', 'id');

-- Who got access to a case is known to who sees all cases, to the provider itself, and to the party that got it.
select beveilig('verlening');
grant select, insert on verlening to baken_app, baken_landelijk;
grant update (ingetrokken_op, ingetrokken_door, beoordeling, beoordeeld_door, beoordeeld_op, beoordeling_toelichting)
  on verlening to baken_app, baken_landelijk;
create policy lezen on verlening for select to baken_app, baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2)
  or organisatie_id = any ((select toegang_eigen('{vroegsignalering}', 2))::integer[])
  or (partij_id = (select toegang_partij()) and (persoon_id is null or persoon_id = (select toegang_persoon()))));
-- Access in an emergency is not given by an analist, and not taken back or judged by one.
create policy delen on verlening for insert to baken_app, baken_landelijk with check (
  soort <> 'noodtoegang' and (select toegang_recht('{vroegsignalering}', 'iedereen') >= 3));
create policy intrekken on verlening for update to baken_app, baken_landelijk
  using (soort <> 'noodtoegang' and (select toegang_recht('{vroegsignalering}', 'iedereen') >= 3))
  with check (soort <> 'noodtoegang' and (select toegang_recht('{vroegsignalering}', 'iedereen') >= 3));

-- Care is a matter of the provider, of the region where the young people live (it sees its own rows, not those of other
-- regions), and of who watches over all.
select beveilig('geleverde_zorg');
grant select on geleverde_zorg to baken_app, baken_landelijk;
create policy lezen on geleverde_zorg for select to baken_app using (
  organisatie_id = any ((select toegang_eigen('{vroegsignalering}', 2))::integer[])
  or ((select toegang_recht('{contractbeheer,casuistiek}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])));
create policy lezen_landelijk on geleverde_zorg for select to baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));

-- Files with figures of many providers: only for those who may write about all of them.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['import', 'import_deel', 'import_afkeuring'] loop
    perform beveilig(tabel::regclass);
    execute format('grant select, insert, update, delete on %I to baken_landelijk', tabel);
    execute format('create policy alles on %I to baken_landelijk using ((select toegang_recht(''{vroegsignalering}'', ''iedereen'') >= 3))', tabel);
  end loop;
end $$;
-- The name of the file that a figure came from goes with the figure.
grant select (id, bestandsnaam) on import to baken_app;
create policy herkomst on import for select to baken_app using (exists (
  select from waarneming w where w.import_id = import.id
  and w.organisatie_id = any ((select toegang_organisaties('{vroegsignalering}', 'cijfers', 2))::integer[])));
create policy herkomst_landelijk on import for select to baken_landelijk using ((select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));

-- Access in an emergency is looked at by the auditor, and known to the provider that it is about.
create policy toezien on verlening for select to baken_app, baken_landelijk using (
  soort = 'noodtoegang' and ((select toegang_recht('{verantwoording}', 'iedereen') >= 2)
    or organisatie_id = any ((select toegang_organisaties('{verantwoording}', null, 2))::integer[])));
-- Of which provider that was: its name, nothing more.
create policy toezien on organisatie for select to baken_app, baken_landelijk using (
  (select toegang_recht('{verantwoording}', 'iedereen') >= 2));
create policy beoordelen on verlening for update to baken_app, baken_landelijk
  using (soort = 'noodtoegang' and (select toegang_recht('{verantwoording}', 'iedereen') >= 3))
  with check (soort = 'noodtoegang' and (select toegang_recht('{verantwoording}', 'iedereen') >= 3));

-- Parties are known to all who are signed in, those of the convenant to everyone; people only to the beheerder of their own party, and to themselves.
select beveilig('partij');
grant select on partij to baken_app, baken_landelijk;
create policy lezen on partij for select to baken_app, baken_landelijk using (
  convenant_rol is not null or id = (select toegang_partij())
  or (soort <> 'client' and (select toegang_persoon() is not null or toegang_partij() is not null)));
select beveilig('functie');
grant select on functie to baken_app, baken_landelijk;
create policy lezen on functie for select to baken_app, baken_landelijk using (
  persoon_id = (select toegang_persoon()) or (partij_id = (select toegang_partij()) and (select toegang_recht('{beheer}', 'eigen') >= 2)));
select beveilig('persoon');
grant select on persoon to baken_app, baken_landelijk;
create policy lezen on persoon for select to baken_app, baken_landelijk using (
  id = (select toegang_persoon()) or exists (select from functie f where f.persoon_id = persoon.id));
select beveilig('uitnodiging');
grant select on uitnodiging to baken_app, baken_landelijk;
create policy lezen on uitnodiging for select to baken_app, baken_landelijk using (
  partij_id = (select toegang_partij()) and (select toegang_recht('{beheer}', 'eigen') >= 2));
select beveilig('machineclient');
grant select (id, partij_id, rol, naam, verloopt_op, ingetrokken_op, door, gemaakt_op, vorig_tot) on machineclient to baken_app, baken_landelijk;
create policy lezen on machineclient for select to baken_app, baken_landelijk using (
  partij_id = (select toegang_partij()) and (select toegang_recht('{beheer}', 'eigen') >= 2));

-- Only the program itself: what proves who somebody is.
select beveilig(t) from unnest(array['identiteit', 'wachtwoord', 'sessie', 'aanmeldstroom', 'machinetoken']::regclass[]) t;

revoke execute on function beveilig(regclass), beveilig_openbaar(regclass), beveilig_per_organisatie(regclass, text[], text, text[], text) from public;
revoke execute on function toegang_recht(text[], text), toegang_regios(), toegang_eigen(text[], integer), toegang_organisaties(text[], text, integer) from public;
grant execute on function toegang_recht(text[], text), toegang_regios(), toegang_eigen(text[], integer), toegang_organisaties(text[], text, integer) to baken_app, baken_landelijk;
