-- News about providers and regions (R-014): told by a person, or read from a feed. What it is about, the machine proposes and
-- a person decides; both stay.
create table nieuwsbron (
  id integer generated always as identity primary key,
  naam text not null unique check (length(btrim(naam)) between 2 and 120),
  url text not null unique check (url ~ '^https://' and length(url) <= 2000),
  soort text not null default 'onbekend' check (soort in ('onbekend', 'rss', 'rdf', 'atom')),
  actief boolean not null default true,
  door uuid references persoon,
  gemaakt_op timestamptz not null default now(),
  bezig_tot timestamptz,
  geprobeerd_op timestamptz,
  opgehaald_op timestamptz,
  fout text,
  let_op text,
  etag text,
  gewijzigd text
);
comment on table nieuwsbron is 'A feed (RSS or Atom) that an analist chose.';
comment on column nieuwsbron.soort is 'What the feed turned out to be when it was read last.';
comment on column nieuwsbron.bezig_tot is 'Until then one process has it in hand.';
comment on column nieuwsbron.fout is 'Why the last attempt failed, for people; null when it went well.';
comment on column nieuwsbron.let_op is 'What was odd about the last reading that did go well, such as items that were left out.';
comment on column nieuwsbron.gewijzigd is 'Last-Modified as the other side wrote it: given back to ask only for what is newer.';

create table nieuwsbericht (
  id integer generated always as identity primary key,
  titel text not null check (length(btrim(titel)) between 1 and 300),
  samenvatting text not null default '' check (length(samenvatting) <= 2000),
  url text check (url ~ '^https?://' and length(url) <= 2000),
  datum date not null,
  datum_uit text not null check (datum_uit in ('bericht', 'gezien')),
  bron text not null check (length(btrim(bron)) between 2 and 120),
  bron_id integer references nieuwsbron,
  guid text check (length(guid) <= 500),
  vastgelegd_op timestamptz not null default now(),
  door uuid references persoon,
  door_naam text,
  status text not null default 'nieuw' check (status in ('nieuw', 'gekoppeld', 'terzijde')),
  check ((bron_id is null) = (guid is null)),
  check ((bron_id is null) = (door_naam is not null))
);
comment on table nieuwsbericht is 'A news item, as plain text. With bron_id it came from a feed, otherwise a person told of it.';
comment on column nieuwsbericht.datum_uit is 'gezien: the feed gave no date that can be right, so it is the day on which we first saw it.';
comment on column nieuwsbericht.guid is 'By what the feed itself tells its items apart.';
create unique index on nieuwsbericht (bron_id, guid);
create unique index on nieuwsbericht (url);
create index on nieuwsbericht (datum desc, id desc);

create table nieuwskoppeling (
  id integer generated always as identity primary key,
  bericht_id integer not null references nieuwsbericht,
  organisatie_id integer references organisatie,
  regiocode text check (regiocode ~ '^JZ\d{2}$'),
  gevonden text,
  besluit text check (besluit in ('bevestigd', 'afgewezen')),
  vastgelegd_op timestamptz not null default now(),
  check ((organisatie_id is null) <> (regiocode is null)),
  unique (bericht_id, organisatie_id),
  unique (bericht_id, regiocode)
);
comment on table nieuwskoppeling is 'That an item is about a provider or a region: proposed because of the words in gevonden, or (null) added by a person.';
comment on column nieuwskoppeling.besluit is 'The last one of nieuwsbesluit; null: not looked at yet.';
create index on nieuwskoppeling (organisatie_id) where organisatie_id is not null;
create index on nieuwskoppeling (regiocode) where regiocode is not null;

create table nieuwsbesluit (
  id integer generated always as identity primary key,
  bericht_id integer not null references nieuwsbericht,
  koppeling_id integer references nieuwskoppeling,
  besluit text not null check (besluit in ('bevestigd', 'afgewezen', 'terzijde', 'teruggehaald')),
  door uuid references persoon,
  door_naam text not null,
  op timestamptz not null default now(),
  check ((koppeling_id is not null) = (besluit in ('bevestigd', 'afgewezen')))
);
comment on table nieuwsbesluit is 'Every decision about an item and its links, in order. Rows are only ever added.';
create index on nieuwsbesluit (bericht_id);
create trigger alleen_aanvullen before update or delete on nieuwsbesluit for each row execute function weiger_wijziging();
create trigger alleen_aanvullen_leeg before truncate on nieuwsbesluit for each statement execute function weiger_wijziging();

create function volgt_nieuws(minstens integer) returns boolean language sql stable parallel safe
  as $$ select toegang_recht('{vroegsignalering}', 'iedereen') >= minstens $$;
revoke execute on function volgt_nieuws(integer) from public;
grant execute on function volgt_nieuws(integer) to baken_app, baken_landelijk;

-- Links say of a provider that somebody watches it: for who may see all cases, and nobody else.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['nieuwsbron', 'nieuwsbericht', 'nieuwskoppeling', 'nieuwsbesluit'] loop
    perform beveilig(tabel::regclass);
    execute format('grant select, insert on %I to baken_app, baken_landelijk', tabel);
    execute format('create policy lezen on %I for select to baken_app, baken_landelijk using ((select volgt_nieuws(2)))', tabel);
    execute format('create policy toevoegen on %I for insert to baken_app, baken_landelijk with check ((select volgt_nieuws(3)))', tabel);
  end loop;
  foreach tabel in array array['nieuwsbron', 'nieuwsbericht', 'nieuwskoppeling'] loop
    execute format('create policy wijzigen on %I for update to baken_app, baken_landelijk using ((select volgt_nieuws(3))) with check ((select volgt_nieuws(3)))', tabel);
  end loop;
end $$;
grant update (naam, url, actief, etag, gewijzigd) on nieuwsbron to baken_app, baken_landelijk;
grant update (status) on nieuwsbericht to baken_app, baken_landelijk;
grant update (besluit) on nieuwskoppeling to baken_app, baken_landelijk;
