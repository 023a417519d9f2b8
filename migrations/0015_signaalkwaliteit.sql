-- How good the signal was: reports as versions that stay, and changed norm sets that were tried. Rows are only ever added.
create table signaalkwaliteit (
  versie integer generated always as identity primary key,
  op timestamptz not null default now(),
  door_naam text not null,
  bekend_op date not null,
  normset text not null,
  normversie integer not null,
  rekenversie integer not null check (rekenversie > 0),
  voorstelversie integer not null check (voorstelversie > 0),
  codeversie text not null,
  openbaar jsonb not null check (jsonb_typeof(openbaar) = 'object')
);
comment on table signaalkwaliteit is 'A report of how good the signal was, as anybody may read it: no provider in it, and no small counts.';
comment on column signaalkwaliteit.rekenversie is 'Version of how the measures are computed (REKENVERSIE of the room terugtoets).';
comment on column signaalkwaliteit.voorstelversie is 'Version of how a proposal is computed (REKENVERSIE of the room urgentie).';

create table signaalkwaliteit_achtergrond (
  versie integer primary key references signaalkwaliteit,
  resultaat jsonb not null check (jsonb_typeof(resultaat) = 'object')
);
comment on table signaalkwaliteit_achtergrond is 'What lies behind a report: all counts, and per provider what was seen when. For who watches over all of them.';

create table normvoorstel (
  id integer generated always as identity primary key,
  op timestamptz not null default now(),
  door_naam text not null,
  naam text not null check (length(btrim(naam)) between 3 and 120),
  reden text not null check (length(btrim(reden)) between 10 and 2000),
  basis_code text not null,
  basis_versie integer not null,
  normset jsonb not null check (jsonb_typeof(normset) = 'object'),
  bekend_op date not null,
  rekenversie integer not null check (rekenversie > 0),
  afstemming jsonb not null check (jsonb_typeof(afstemming) = 'object')
);
comment on table normvoorstel is 'A norm set with other bounds, and what it did on the part of the providers that tuning may see.';

create table normvoorstel_inzage (
  normvoorstel_id integer primary key references normvoorstel,
  nummer integer generated always as identity,
  op timestamptz not null default now(),
  door_naam text not null,
  achtergehouden jsonb not null check (jsonb_typeof(achtergehouden) = 'object')
);
comment on table normvoorstel_inzage is 'A look at the part that was held back: once per norm set, when it is final. How many rows there are is how often it was looked at.';

select beveilig(t) from unnest(array['signaalkwaliteit_achtergrond', 'normvoorstel', 'normvoorstel_inzage']::regclass[]) t;
select beveilig_openbaar('signaalkwaliteit');
grant insert on signaalkwaliteit to baken_landelijk;
grant select, insert on signaalkwaliteit_achtergrond, normvoorstel, normvoorstel_inzage to baken_landelijk;
create policy toevoegen on signaalkwaliteit for insert to baken_landelijk with check ((select toegang_recht('{vroegsignalering}', 'iedereen') >= 3));
do $$
declare
  tabel text;
begin
  foreach tabel in array array['signaalkwaliteit_achtergrond', 'normvoorstel', 'normvoorstel_inzage'] loop
    execute format('create policy lezen on %I for select to baken_landelijk using ((select toegang_recht(''{vroegsignalering}'', ''iedereen'') >= 2))', tabel);
    execute format('create policy toevoegen on %I for insert to baken_landelijk with check ((select toegang_recht(''{vroegsignalering}'', ''iedereen'') >= 3))', tabel);
  end loop;
  foreach tabel in array array['signaalkwaliteit', 'signaalkwaliteit_achtergrond', 'normvoorstel', 'normvoorstel_inzage'] loop
    execute format('create trigger alleen_aanvullen before update or delete on %I for each row execute function weiger_wijziging()', tabel);
    execute format('create trigger alleen_aanvullen_leeg before truncate on %I for each statement execute function weiger_wijziging()', tabel);
  end loop;
end $$;
