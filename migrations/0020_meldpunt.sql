-- Meldpunt (R-020, R-021, N-20): anyone can report a risk to continuity. A report is a dossier; here is what must not be in its chain (who
-- reported, and the code by which that person follows it) and what the inbox looks things up by.
create table melding (
  dossier_id integer primary key references dossier on delete cascade,
  organisatie_id integer references organisatie,
  melder text not null,
  urgentie text not null check (urgentie in ('vandaag', 'dezeWeek', 'later')),
  voorrang text not null check (voorrang in ('hoog', 'gewoon', 'laag')),
  over text not null,
  tekst text not null,
  tips text[] not null default '{}',
  antwoord_op timestamptz(3),
  ontvangen_op timestamptz(3) not null
);
comment on table melding is 'What the inbox of the meldpunt shows and compares, worked out from the events of the dossier.';
comment on column melding.organisatie_id is 'The provider that it is about, as the reporter chose it or the meldpunt linked it; null: not known.';
comment on column melding.over is 'About whom it is, in the words of the reporter.';
comment on column melding.antwoord_op is 'When the reporter last added something that the meldpunt did nothing with yet.';
create index on melding (organisatie_id, ontvangen_op) where organisatie_id is not null;
create index on melding (ontvangen_op);

-- What reporters added in the last hour, to hold them to a limit.
create index dossiergebeurtenis_aanvulling on dossiergebeurtenis (op) where soort = 'onderdeel' and gegevens ->> 'onderdeel' = 'aanvulling';

create table melder (
  dossier_id integer primary key references dossier on delete cascade,
  naam text not null default '' check (length(naam) <= 200),
  organisatie text not null default '' check (length(organisatie) <= 200),
  email text not null default '' check (length(email) <= 254),
  telefoon text not null default '' check (length(telefoon) <= 40),
  vertrouwelijk boolean not null,
  gewijzigd_op timestamptz(3) not null default now(),
  check (naam || email || telefoon <> '')
);
comment on table melder is 'Who reported. Never in the chain, never in a log: only the meldpunt reads it, and a party that got the name.';
comment on column melder.vertrouwelijk is 'The reporter did not allow the name to be passed on.';

create table meldingdoorzetting (
  dossier_id integer not null references dossier on delete cascade,
  partij_id integer not null references partij,
  met_naam boolean not null,
  op timestamptz(3) not null,
  door_naam text not null,
  primary key (dossier_id, partij_id)
);
comment on table meldingdoorzetting is 'Parties that got a report from the meldpunt, and whether the name of who reported went along.';

create table meldcode (
  hash bytea primary key check (octet_length(hash) = 32),
  dossier_id integer not null references dossier on delete cascade,
  gemaakt_op timestamptz(3) not null
);
comment on table meldcode is 'SHA-256 of the code by which a reporter follows a report; the code itself is nowhere.';
create index on meldcode (dossier_id);

create table meldsleutel (
  enige boolean primary key default true check (enige),
  sleutel bytea not null check (octet_length(sleutel) = 32)
);
comment on table meldsleutel is 'Signs the form that a reporter opens, so that every node knows it again.';
insert into meldsleutel (sleutel)
values (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

select beveilig(t) from unnest(array['melding', 'melder', 'meldingdoorzetting', 'meldcode', 'meldsleutel']::regclass[]) t;

-- Whether the reporter allows the name to be passed on.
create function melder_deelt(dossier integer) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from melder m where m.dossier_id = dossier and not m.vertrouwelijk)
$$;
revoke execute on function melder_deelt(integer) from public;
grant execute on function melder_deelt(integer) to baken_app, baken_landelijk;

grant select, insert, update on melding to baken_app, baken_landelijk;
grant select, insert on melder to baken_app, baken_landelijk;
grant select, insert, delete on meldingdoorzetting to baken_app, baken_landelijk;
create policy lezen on melding for select to baken_app, baken_landelijk using (exists (select from dossier d where d.id = dossier_id));
create policy toevoegen on melding for insert to baken_app, baken_landelijk with check (
  exists (select from dossier d where d.id = dossier_id) and (select dossier_recht(3)));
create policy bijwerken on melding for update to baken_app, baken_landelijk
  using (exists (select from dossier d where d.id = dossier_id) and (select dossier_recht(3))) with check (true);

create policy lezen on meldingdoorzetting for select to baken_app, baken_landelijk using (
  exists (select from dossier d where d.id = dossier_id));
create policy doorzetten on meldingdoorzetting for insert to baken_app, baken_landelijk with check (
  (select toegang_rol()) = 'meldpuntmedewerker' and exists (select from dossier d where d.id = dossier_id)
  and (not met_naam or melder_deelt(dossier_id)));
create policy weghalen on meldingdoorzetting for delete to baken_app, baken_landelijk using (
  (select toegang_rol()) = 'meldpuntmedewerker' and exists (select from dossier d where d.id = dossier_id));

-- Not an analist of the same supervisor, not another organisation: only the meldpunt, and who got the report with the name.
create policy lezen on melder for select to baken_app, baken_landelijk using (
  exists (select from dossier d where d.id = dossier_id) and (
    (select toegang_rol()) = 'meldpuntmedewerker'
    or exists (select from meldingdoorzetting z
      where z.dossier_id = melder.dossier_id and z.partij_id = (select toegang_partij()) and z.met_naam)));
create policy toevoegen on melder for insert to baken_app, baken_landelijk with check (
  (select toegang_rol()) = 'meldpuntmedewerker' and exists (select from dossier d where d.id = dossier_id));

-- The meldpunt says what happens to a report by itself; nobody changes a version that was there.
create policy meldroute_toevoegen on definitie for insert to baken_app, baken_landelijk
  with check (soort = 'meldroute' and (select toegang_rol()) = 'meldpuntmedewerker');
