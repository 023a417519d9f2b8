-- Definitions as versioned data, and the observations that refer to them.
create table definitie (
  soort text not null check (soort in ('gegeven', 'indicator', 'gebeurtenissoort', 'normset')),
  code text not null,
  versie integer not null check (versie > 0),
  geldig_van date not null,
  inhoud jsonb not null,
  vastgelegd_op timestamptz not null default now(),
  primary key (soort, code, versie)
);
comment on table definitie is 'Every gegeven, indicator, kind of event and norm set, each version for ever (N-10, N-11).';

create table waarneming (
  jeugdregio text not null,
  organisatie_id integer not null,
  gegeven text not null,
  periode text not null,
  waarde numeric(24, 8) not null,
  vastgelegd_op timestamptz not null,
  vervangen_op timestamptz check (vervangen_op > vastgelegd_op),
  import_id integer not null,
  primary key (jeugdregio, organisatie_id, gegeven, periode, vastgelegd_op)
);
comment on table waarneming is 'One figure of one organisation over one period. Never overwritten: a correction closes the old row and adds a new one.';
comment on column waarneming.vastgelegd_op is 'The moment that we knew it.';
comment on column waarneming.vervangen_op is 'The moment that we knew better; null while it is still our knowledge.';
create index waarneming_per_organisatie on waarneming (organisatie_id, periode);
create unique index waarneming_geldig on waarneming (organisatie_id, gegeven, periode) where vervangen_op is null;

create table gebeurtenis (
  id integer generated always as identity,
  jeugdregio text not null,
  organisatie_id integer not null references organisatie,
  datum date not null,
  soort text not null,
  toelichting text not null default '',
  bron text not null,
  vastgelegd_op timestamptz not null,
  vervangen_op timestamptz check (vervangen_op > vastgelegd_op),
  primary key (jeugdregio, organisatie_id, id)
);
create index on gebeurtenis (organisatie_id, datum);

create table import (
  id integer generated always as identity primary key,
  soort text not null check (soort in ('kwartaalcijfers', 'digimv', 'demo')),
  bestandsnaam text not null,
  sha256 text not null,
  omvang bigint not null,
  keuzes jsonb not null default '{}',
  status text not null check (status in ('ontvangen', 'controleren', 'te_bevestigen', 'vastleggen', 'vastgelegd', 'niets_gewijzigd', 'geweigerd', 'gestopt', 'mislukt')),
  voortgang jsonb not null default '{}',
  verslag jsonb not null default '{}',
  stop_gevraagd boolean not null default false,
  gemaakt_op timestamptz not null default now(),
  gewijzigd_op timestamptz not null default now(),
  vastgelegd_op timestamptz
);
comment on table import is 'One delivered file and how far it got. The verslag is what the person sees before confirming.';
create index on import (sha256);

create table import_deel (
  import_id integer not null references import on delete cascade,
  volgnummer integer not null,
  inhoud bytea not null,
  primary key (import_id, volgnummer)
);
comment on table import_deel is 'The file itself in pieces of at most 1 MiB, until it is confirmed or refused: any worker can go on with it.';

create table import_afkeuring (
  import_id integer not null references import on delete cascade,
  volgnummer integer not null,
  ernst text not null check (ernst in ('fout', 'waarschuwing')),
  rij integer not null,
  kolom text not null default '',
  gevonden text not null default '',
  melding text not null,
  inhoud text,
  primary key (import_id, volgnummer)
);
comment on table import_afkeuring is 'What is wrong (fout) or odd (waarschuwing) about a row of a file.';
comment on column import_afkeuring.inhoud is 'The cells of the rejected row as a JSON list, with its first fout only.';
