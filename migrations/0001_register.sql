-- The register: areas, schemes of regions, and organisations, each with dates.
-- A period of validity is [geldig_van, geldig_tot): the end date itself no longer counts, null means "until further notice".
create extension if not exists btree_gist;

create table instelling (
  sleutel text not null,
  geldig_van date not null,
  waarde jsonb not null,
  bron text not null,
  primary key (sleutel, geldig_van)
);
comment on table instelling is 'Figures that policy may change (such as the turnover threshold of the EWS), each from a date on.';

create table toezichthouder (
  naam text not null,
  korte_naam text not null,
  geldig_van date not null primary key,
  geldig_tot date,
  bron text not null
);

create table gemeente (
  code text not null check (code ~ '^GM\d{4}$'),
  naam text not null,
  provincie text not null,
  geldig_van date not null,
  geldig_tot date check (geldig_tot > geldig_van),
  primary key (code, geldig_van)
);

create table regioschema (
  code text primary key,
  naam text not null,
  bron text not null
);

create table regio (
  schema_code text not null references regioschema,
  code text not null,
  naam text not null,
  geldig_van date not null,
  geldig_tot date check (geldig_tot > geldig_van),
  primary key (schema_code, code, geldig_van)
);

create table gemeente_in_regio (
  schema_code text not null references regioschema,
  gemeentecode text not null,
  regiocode text not null,
  geldig_van date not null,
  geldig_tot date check (geldig_tot > geldig_van),
  primary key (schema_code, gemeentecode, geldig_van),
  exclude using gist (schema_code with =, gemeentecode with =, daterange(geldig_van, geldig_tot) with &&)
);
comment on table gemeente_in_regio is 'Which region a municipality belongs to, per scheme and date. Never two at once (R-199).';
create index on gemeente_in_regio (schema_code, regiocode);

create table organisatie (
  id integer generated always as identity primary key,
  kvk text not null unique check (kvk ~ '^\d{8}$'),
  agb text check (agb ~ '^\d{8}$'),
  naam text not null check (length(naam) between 1 and 200),
  rechtsvorm text,
  plaats text,
  gemeentecode text check (gemeentecode ~ '^GM\d{4}$'),
  jeugdregio text not null check (jeugdregio ~ '^JZ\d{2}$'),
  soorten text[] not null check (soorten <@ array['jeugdhulp', 'gi', 'ggz', 'gehandicaptenzorg'] and cardinality(soorten) > 0),
  cruciaal boolean not null default false,
  cruciaal_grond text,
  bron text not null,
  vastgelegd_op timestamptz not null default now(),
  check (not cruciaal or cruciaal_grond is not null)
);
comment on column organisatie.jeugdregio is 'Region of the seat; the distribution key of every fact about this organisation.';
create index on organisatie (jeugdregio);

create table ews_aanwijzing (
  organisatie_id integer not null references organisatie,
  jeugdregio text not null,
  reden text not null,
  geldig_van date not null,
  geldig_tot date check (geldig_tot > geldig_van),
  primary key (organisatie_id, jeugdregio, geldig_van)
);
comment on table ews_aanwijzing is 'A region brings a small, hard to replace provider under the Early Warning System.';

create table geleverde_zorg (
  jeugdregio text not null,
  organisatie_id integer not null references organisatie,
  hulpvorm text not null,
  periode text not null check (periode ~ '^\d{4}(-K[1-4])?$'),
  clienten integer not null check (clienten >= 0),
  vastgelegd_op timestamptz not null,
  vervangen_op timestamptz check (vervangen_op > vastgelegd_op),
  bron text not null,
  primary key (jeugdregio, organisatie_id, hulpvorm, periode, vastgelegd_op)
);
comment on column geleverde_zorg.jeugdregio is 'Region of the young people, not of the seat of the provider.';
create index on geleverde_zorg (organisatie_id);
