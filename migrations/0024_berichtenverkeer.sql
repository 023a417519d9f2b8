-- iJw messages: what Baken keeps of them. No BSN, no name, no address, no free text: a person is a keyed hash per region.
-- Facts are of the message that they came in; a message is known by what it says, so it is kept once, whoever sends it in.
create table ijw_bericht (
  jeugdregio text not null check (jeugdregio ~ '^JZ\d{2}$'),
  id uuid not null,
  gemeentecode text not null check (gemeentecode ~ '^GM\d{4}$'),
  agb text not null check (agb ~ '^\d{8}$'),
  soort text not null check (soort ~ '^JW3\d{2}$'),
  door_gemeente boolean not null,
  identificatie text not null,
  dagtekening date not null,
  over text,
  regels integer not null check (regels >= 0),
  maand text check (maand ~ '^\d{4}-\d{2}$'),
  geldig boolean not null,
  bevindingen integer not null check (bevindingen >= 0),
  ingelezen_op timestamptz not null,
  primary key (jeugdregio, id)
);
comment on table ijw_bericht is 'A message that came by. One that is not valid counts as not sent (OP286): it has findings and no facts.';
comment on column ijw_bericht.id is 'First 128 bits of SHA-256 over what the message says, in the form in which Baken keeps it.';
comment on column ijw_bericht.maand is 'Month that a declaration is about.';
create index on ijw_bericht (jeugdregio, soort, dagtekening);

create table ijw_bevinding (
  jeugdregio text not null,
  bericht uuid not null,
  nummer integer not null,
  toets text not null check (toets in ('xml', 'schema', 'regels')),
  regel text not null,
  pad text not null,
  regelnummer integer not null,
  melding text not null,
  primary key (jeugdregio, bericht, nummer),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);

create table ijw_toewijzing (
  jeugdregio text not null, bericht uuid not null, volgnummer integer not null,
  persoon uuid not null, geboren text, geslacht text not null,
  nummer text not null, toegewezen_op text not null, ingang date not null, einde date,
  categorie text, product text, volume integer, eenheid text, frequentie text, budget bigint,
  reden_wijziging text, referentie text,
  primary key (jeugdregio, bericht, volgnummer),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);
comment on column ijw_toewijzing.geboren is 'Year and month of birth; null where that is not known.';
comment on column ijw_toewijzing.budget is 'Euro cents.';
comment on column ijw_toewijzing.toegewezen_op is 'Toewijzingsdatum and -tijd, local time as written: the latest holds.';

create table ijw_levering (
  jeugdregio text not null, bericht uuid not null, volgnummer integer not null,
  stop boolean not null,
  persoon uuid not null, nummer text, categorie text, product text,
  begin date not null, einde date, reden text, status text not null,
  primary key (jeugdregio, bericht, volgnummer),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);
comment on table ijw_levering is 'Start (JW305) and stop (JW307) of help.';

create table ijw_verzoek (
  jeugdregio text not null, bericht uuid not null, volgnummer integer not null,
  soort text not null check (soort in ('toewijzing', 'wijziging')),
  persoon uuid not null, referentie text not null, gewenste_ingang date, categorie text, product text, verwijzer text,
  primary key (jeugdregio, bericht, volgnummer),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);

create table ijw_antwoord (
  jeugdregio text not null, bericht uuid not null, volgnummer integer not null,
  referentie text not null, antwoord text not null, reden text, naar_gemeente text,
  primary key (jeugdregio, bericht, volgnummer),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);

create table ijw_prestatie (
  jeugdregio text not null, bericht uuid not null, volgnummer integer not null,
  persoon uuid not null, declaratie text not null, referentie text not null, vorige text, nummer text not null,
  categorie text not null, product text not null, van date not null, tot date not null,
  volume integer not null, eenheid text not null, tarief bigint, bedrag bigint not null,
  primary key (jeugdregio, bericht, volgnummer),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);
comment on column ijw_prestatie.bedrag is 'Euro cents; negative for credit.';

create table ijw_afkeuring (
  jeugdregio text not null, bericht uuid not null, volgnummer integer not null,
  soort text not null, over text not null, klasse text not null, sleutel text, code text not null,
  primary key (jeugdregio, bericht, volgnummer),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);

create table ijw_stand (
  jeugdregio text primary key,
  sleutelversie integer not null check (sleutelversie > 0),
  ingelezen_op timestamptz,
  berekend_op timestamptz,
  achter boolean not null default false
);
comment on table ijw_stand is 'How a region stands: with how many keys its pseudonyms were made, and whether its figures are behind its messages.';
comment on column ijw_stand.ingelezen_op is 'When messages came in that were not there yet.';

select beveilig(t) from unnest(array['ijw_bericht', 'ijw_bevinding', 'ijw_toewijzing', 'ijw_levering', 'ijw_verzoek', 'ijw_antwoord',
  'ijw_prestatie', 'ijw_afkeuring', 'ijw_stand']::regclass[]) t;

-- What follows from the facts of a region, made anew as a whole.
create table ijw_traject (
  jeugdregio text not null,
  volgnummer integer not null,
  gemeentecode text not null,
  agb text not null,
  persoon uuid not null,
  nummer text not null,
  geboren text,
  geslacht text not null,
  categorie text,
  product text,
  toegewezen_op text not null,
  eerst_toegewezen_op text not null,
  ingang date not null,
  einde date,
  verwijzer text,
  verzocht_op date,
  begonnen_op date,
  gestopt_op date,
  reden text,
  perioden jsonb not null,
  toegewezen_volume double precision,
  eenheid text,
  budget bigint,
  gedeclareerd bigint not null,
  geaccepteerd bigint not null,
  geaccepteerd_volume double precision not null,
  primary key (jeugdregio, volgnummer)
);
comment on table ijw_traject is 'What became of an assignment: pseudonym, product and provider, with when help was given and what was paid.';
comment on column ijw_traject.begonnen_op is 'First day that help was given; null: not started.';
comment on column ijw_traject.gestopt_op is 'Last day, when help has ended for good.';
create index on ijw_traject (jeugdregio, categorie, begonnen_op);
create index on ijw_traject (jeugdregio, persoon);
create index on ijw_traject (agb);

create table stroomcijfer (
  jeugdregio text not null,
  fijn boolean not null,
  figuur text not null,
  maand text not null,
  gemeentecode text not null,
  agb text not null,
  categorie text,
  product text,
  leeftijdsgroep text,
  geslacht text,
  dagen integer,
  waarde double precision not null
);
comment on table stroomcijfer is 'Figures of flow that can be added up: a sum per month, or (with dagen) how often a duration occurs, so that every median is exact.';
comment on column stroomcijfer.fijn is 'Also by product, age group and sex; otherwise these are empty and their rows are added up already.';
create index on stroomcijfer (jeugdregio, fijn, figuur, maand);

-- The AGB codes of the provider for which the party acts, when it may see its own.
create function toegang_agb(doelen text[], minstens integer) returns text[]
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(o.agb), '{}') from organisatie o
  where o.agb is not null and o.id = any (toegang_eigen(doelen, minstens))
$$;
-- The municipality of the party; null for a region, which sees all of its municipalities.
create function toegang_gemeente() returns text
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select gemeentecode from partij where id = toegang_partij()
$$;
revoke execute on function toegang_agb(text[], integer), toegang_gemeente() from public;
grant execute on function toegang_agb(text[], integer), toegang_gemeente() to baken_app, baken_landelijk;

select beveilig(t) from unnest(array['ijw_traject', 'stroomcijfer']::regclass[]) t;
grant select on ijw_bericht, ijw_bevinding, ijw_traject, stroomcijfer, ijw_stand to baken_app, baken_landelijk;
-- Single trajecten and messages: for the municipality itself, its region, and the provider that they are of.
create policy lezen on ijw_bericht for select to baken_app using (
  agb = any ((select toegang_agb('{contractbeheer}', 2))::text[])
  or ((select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])
    and ((select toegang_gemeente()) is null or gemeentecode = (select toegang_gemeente()))));
create policy lezen on ijw_traject for select to baken_app using (
  agb = any ((select toegang_agb('{contractbeheer}', 2))::text[])
  or ((select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])
    and ((select toegang_gemeente()) is null or gemeentecode = (select toegang_gemeente()))));
create policy lezen on ijw_bevinding for select to baken_app using (
  exists (select from ijw_bericht b where b.jeugdregio = ijw_bevinding.jeugdregio and b.id = ijw_bevinding.bericht));
-- Sums: also for who watches over all, and then with small numbers hidden.
create policy lezen on stroomcijfer for select to baken_app using (
  agb = any ((select toegang_agb('{contractbeheer}', 2))::text[])
  or ((select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])));
create policy lezen_landelijk on stroomcijfer for select to baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));
create policy lezen on ijw_stand for select to baken_app, baken_landelijk using (true);
