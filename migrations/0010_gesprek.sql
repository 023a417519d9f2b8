-- What a provider says beside its figures, and its own paper for the talk with those who commission its help (R-051).
create table waarneming_toelichting (
  jeugdregio text not null,
  organisatie_id integer not null references organisatie,
  gegeven text not null,
  periode text not null check (periode ~ '^\d{4}(-K[1-4])?$'),
  tekst text not null check (length(btrim(tekst)) between 1 and 2000),
  aanlevering_id integer,
  versie integer,
  vastgelegd_op timestamptz not null,
  vervangen_op timestamptz check (vervangen_op > vastgelegd_op),
  primary key (jeugdregio, organisatie_id, gegeven, periode, vastgelegd_op),
  foreign key (aanlevering_id, versie) references aanlevering_versie,
  check ((aanlevering_id is null) = (versie is null))
);
comment on table waarneming_toelichting is 'The story that the provider gave with one figure (N-04). Like the figure: a new text closes the old one.';
comment on column waarneming_toelichting.versie is 'With aanlevering_id: the version of the delivery that it was handed in with.';
create unique index waarneming_toelichting_geldig on waarneming_toelichting (organisatie_id, gegeven, periode) where vervangen_op is null;
-- Whoever may see the figure, sees its story, and nobody else.
select beveilig_per_organisatie('waarneming_toelichting', '{vroegsignalering}', 'cijfers');

create table gespreksvoorbereiding (
  id integer generated always as identity primary key,
  jeugdregio text not null,
  organisatie_id integer not null references organisatie,
  partij_id integer not null references partij,
  titel text not null check (length(btrim(titel)) between 3 and 120),
  regios text[] not null default '{}',
  met text not null default '' check (length(met) <= 500),
  datum date,
  cijfers_op date not null,
  revisie integer not null default 1,
  gemaakt_op timestamptz not null,
  gemaakt_door text not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door text not null
);
comment on table gespreksvoorbereiding is 'A talk of a provider with its commissioners: who, when, about which figures. Its own paper: seen by its own party only.';
comment on column gespreksvoorbereiding.regios is 'Codes of the youth regions at the table.';
comment on column gespreksvoorbereiding.cijfers_op is 'The figures on the paper are those that were known at the end of this day.';
comment on column gespreksvoorbereiding.revisie is 'Raised by every change of title, regions, company and date; the texts have their own.';
create index on gespreksvoorbereiding (partij_id);

create table gesprekstekst (
  gesprek_id integer not null references gespreksvoorbereiding on delete cascade,
  onderwerp text not null check (onderwerp in ('algemeen', 'liquiditeit', 'solvabiliteit', 'resultaat', 'productie', 'personeel', 'zorg')),
  vraag text not null check (vraag in ('zien', 'doen', 'vragen')),
  tekst text not null check (length(tekst) <= 4000),
  revisie integer not null default 1,
  door_naam text not null,
  op timestamptz not null,
  primary key (gesprek_id, onderwerp, vraag)
);
comment on table gesprekstekst is 'What the provider says of one risk: what it sees, what it does about it, what it asks.';
comment on column gesprekstekst.revisie is 'Whoever writes over it names the revision that was read; another one means that somebody else wrote.';

create table gespreksafspraak (
  id integer generated always as identity primary key,
  gesprek_id integer not null references gespreksvoorbereiding on delete cascade,
  wat text not null check (length(btrim(wat)) between 3 and 1000),
  wie text not null default '' check (length(wie) <= 200),
  voor date,
  door_naam text not null,
  op timestamptz not null
);
comment on table gespreksafspraak is 'What was agreed in the talk: what, who, before when.';
create index on gespreksafspraak (gesprek_id);

select beveilig(t) from unnest(array['gespreksvoorbereiding', 'gesprekstekst', 'gespreksafspraak']::regclass[]) t;

-- Of one's own party, and of a provider. Who delivers and who approves both write; the supervisor has no part in it.
create function eigen_gesprek(nummer integer, minstens integer) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select exists (select from gespreksvoorbereiding g where g.id = nummer and g.partij_id = toegang_partij() and levert(minstens))
$$;
revoke execute on function eigen_gesprek(integer, integer) from public;
grant execute on function eigen_gesprek(integer, integer) to baken_app, baken_landelijk;

grant select, insert, delete on gespreksvoorbereiding to baken_app, baken_landelijk;
grant update (titel, regios, met, datum, cijfers_op, revisie, gewijzigd_op, gewijzigd_door) on gespreksvoorbereiding to baken_app, baken_landelijk;
create policy eigen_lezen on gespreksvoorbereiding for select to baken_app, baken_landelijk
  using (partij_id = (select toegang_partij()) and (select levert(2)));
create policy eigen_toevoegen on gespreksvoorbereiding for insert to baken_app, baken_landelijk with check (
  partij_id = (select toegang_partij()) and (select levert(3))
  and organisatie_id = (select p.organisatie_id from partij p where p.id = (select toegang_partij())));
create policy eigen_wijzigen on gespreksvoorbereiding for update to baken_app, baken_landelijk
  using (partij_id = (select toegang_partij()) and (select levert(3))) with check (partij_id = (select toegang_partij()));
create policy eigen_verwijderen on gespreksvoorbereiding for delete to baken_app, baken_landelijk
  using (partij_id = (select toegang_partij()) and (select levert(3)));

do $$
declare
  tabel text;
begin
  foreach tabel in array array['gesprekstekst', 'gespreksafspraak'] loop
    execute format('grant select, insert, update, delete on %I to baken_app, baken_landelijk', tabel);
    execute format('create policy eigen_lezen on %I for select to baken_app, baken_landelijk using (eigen_gesprek(gesprek_id, 2))', tabel);
    execute format('create policy eigen_toevoegen on %I for insert to baken_app, baken_landelijk with check (eigen_gesprek(gesprek_id, 3))', tabel);
    execute format('create policy eigen_wijzigen on %I for update to baken_app, baken_landelijk using (eigen_gesprek(gesprek_id, 3)) with check (eigen_gesprek(gesprek_id, 3))', tabel);
    execute format('create policy eigen_verwijderen on %I for delete to baken_app, baken_landelijk using (eigen_gesprek(gesprek_id, 3))', tabel);
  end loop;
end $$;
