-- The convenant itself: what was learned of its instruments (R-004), proposals and what was decided on them (R-054), and whether its
-- agreements work in practice (R-053). Everyone for whom it is meant to be learned from reads it; each speaks for the own party.
create table verbetervoorstel (
  id integer generated always as identity primary key,
  soort text not null check (soort in ('les', 'voorstel', 'nieuwOnderwerp')),
  instrument text,
  titel text not null check (length(btrim(titel)) between 3 and 200),
  tekst text not null check (length(btrim(tekst)) between 10 and 4000),
  partij_id integer not null references partij,
  partij_naam text not null,
  door_naam text not null,
  op timestamptz(3) not null,
  sleutel uuid not null unique
);
comment on column verbetervoorstel.instrument is 'Code of the instrument; null: about the convenant as a whole.';

create table verbeterbesluit (
  voorstel_id integer not null references verbetervoorstel,
  nummer integer not null check (nummer > 0),
  besluit text not null check (besluit in ('overgenomen', 'uitwerken', 'aangehouden', 'afgewezen')),
  toelichting text not null check (length(btrim(toelichting)) between 10 and 4000),
  dossier_id integer,
  door_naam text not null,
  op timestamptz(3) not null,
  primary key (voorstel_id, nummer)
);
comment on column verbeterbesluit.dossier_id is 'The meeting in which it was decided; null: outside one. No foreign key: the decision stays when the dossier of the meeting was kept long enough and is destroyed.';

create table effectoordeel (
  id integer generated always as identity primary key,
  instrument text,
  werkt text not null check (werkt in ('ja', 'deels', 'nee')),
  samenwerking text not null check (samenwerking in ('beter', 'gelijk', 'slechter', 'weetNiet')),
  continuiteit text not null check (continuiteit in ('beter', 'gelijk', 'slechter', 'weetNiet')),
  toelichting text not null check (length(btrim(toelichting)) between 10 and 4000),
  partij_id integer not null references partij,
  partij_naam text not null,
  door_naam text not null,
  op timestamptz(3) not null,
  sleutel uuid not null unique
);
comment on table effectoordeel is 'Whether an agreement works in practice, by a party, on a day. A later one of the same party does not replace it.';

do $$
declare
  tabel text;
begin
  foreach tabel in array array['verbetervoorstel', 'verbeterbesluit', 'effectoordeel'] loop
    perform beveilig(tabel::regclass);
    execute format('grant select, insert on %I to baken_app, baken_landelijk', tabel);
    execute format('create policy lezen on %I for select to baken_app, baken_landelijk using ((select toegang_recht(''{leren}'', ''iedereen'') >= 1))', tabel);
    execute format('create trigger alleen_aanvullen before update or delete on %I for each row execute function weiger_wijziging()', tabel);
    execute format('create trigger alleen_aanvullen_leeg before truncate on %I for each statement execute function weiger_wijziging()', tabel);
  end loop;
end $$;
create policy toevoegen on verbetervoorstel for insert to baken_app, baken_landelijk with check (
  partij_id = (select toegang_partij()) and (select toegang_recht('{leren}', 'iedereen') >= 1));
create policy toevoegen on effectoordeel for insert to baken_app, baken_landelijk with check (
  partij_id = (select toegang_partij()) and (select toegang_recht('{leren}', 'iedereen') >= 1));
create policy besluiten on verbeterbesluit for insert to baken_app, baken_landelijk with check (
  (select toegang_recht('{leren}', 'iedereen') >= 2));
