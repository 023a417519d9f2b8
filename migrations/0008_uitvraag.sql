-- Asking for figures and delivering them. What a deliverer has not handed in yet is seen by that deliverer only; what was
-- handed in stays, version by version.
alter table toegangsregel drop constraint toegangsregel_doel_check;
alter table toegangsregel add check (doel in ('vroegsignalering', 'contractbeheer', 'casuistiek', 'leren', 'openbaar', 'beheer', 'verantwoording', 'aanlevering', 'accordering'));
alter table definitie drop constraint definitie_soort_check;
alter table definitie add check (soort in ('gegeven', 'beleidsgegeven', 'indicator', 'gebeurtenissoort', 'normset', 'controle'));
alter table import drop constraint import_soort_check;
alter table import add check (soort in ('kwartaalcijfers', 'digimv', 'demo', 'aanlevering'));

create table uitvraag (
  id integer generated always as identity primary key,
  titel text not null check (length(btrim(titel)) between 3 and 120),
  aan text not null check (aan in ('aanbieders', 'gebieden')),
  pilot boolean not null default false,
  periode text not null check (periode ~ '^\d{4}(-K[1-4])?$'),
  deadline date not null,
  doel text not null check (length(btrim(doel)) between 10 and 1000),
  grondslag text not null check (length(btrim(grondslag)) between 5 and 500),
  velden jsonb not null,
  doelgroep jsonb not null,
  vier_ogen boolean not null default true,
  status text not null default 'concept' check (status in ('concept', 'verstuurd', 'gesloten')),
  last jsonb,
  revisie integer not null default 1,
  door uuid references persoon,
  gemaakt_op timestamptz not null default now(),
  verstuurd_op timestamptz check ((verstuurd_op is null) = (status = 'concept')),
  gesloten_op timestamptz check ((gesloten_op is null) = (status <> 'gesloten'))
);
comment on table uitvraag is 'A request for figures (R-043): which, from whom, over which period, until when, why, and on what legal ground.';
comment on column uitvraag.velden is 'List of {code, versie, verplicht, vormen}: which fields, of which version of their definition, for which forms.';
comment on column uitvraag.doelgroep is 'The rule that chooses who is asked.';
comment on column uitvraag.last is 'The burden as it was when the request was sent (N-02).';

create table aanlevering (
  id integer generated always as identity primary key,
  uitvraag_id integer not null references uitvraag,
  partij_id integer not null references partij,
  organisatie_id integer references organisatie,
  jeugdregio text not null,
  vorm text not null check (vorm in ('aanbieder', 'gi', 'combinatie', 'gemeente', 'jeugdregio')),
  vier_ogen boolean not null,
  status text not null default 'concept' check (status in ('concept', 'klaar', 'ingediend', 'teruggestuurd', 'geaccepteerd')),
  deadline date not null,
  versie integer not null default 0,
  revisie bigint not null default 0,
  gewijzigd_op timestamptz,
  klaar_door uuid,
  klaar_naam text,
  klaar_op timestamptz check ((klaar_op is null) = (klaar_naam is null)),
  unique (uitvraag_id, partij_id)
);
comment on column aanlevering.klaar_door is 'Who made it ready for the board: the one who approves is somebody else.';
comment on table aanlevering is 'What one party owes for one request, and how far it is.';
comment on column aanlevering.deadline is 'That of the request, or a later one that was granted.';
comment on column aanlevering.versie is 'Number of the last version that was handed in; 0: none yet.';
comment on column aanlevering.revisie is 'Raised by every change of a cell.';
create index on aanlevering (partij_id);
create index on aanlevering (organisatie_id);
create index on aanlevering (deadline) where status in ('concept', 'klaar', 'teruggestuurd');

create table aanlevering_cel (
  aanlevering_id integer not null references aanlevering,
  gegeven text not null,
  waarde text check (length(waarde) <= 4000),
  toelichting text not null default '' check (length(toelichting) <= 2000),
  herkomst text not null check (herkomst in ('getypt', 'geplakt', 'bestand', 'api', 'bekend', 'overgenomen')),
  bron text not null default '',
  revisie bigint not null,
  door uuid,
  door_naam text not null,
  op timestamptz not null,
  primary key (aanlevering_id, gegeven)
);
comment on table aanlevering_cel is 'One field of a delivery under way. Seen by its own party only.';
comment on column aanlevering_cel.waarde is 'A number with a point before its decimals, a date as 2026-11-27, a code of a choice, or text. null: empty, which is not zero.';
comment on column aanlevering_cel.herkomst is 'bekend: we knew it already (bron says from where); overgenomen: taken from an earlier period, to be looked at.';
comment on column aanlevering_cel.revisie is 'Revision of the delivery at which this cell changed last.';

create table aanlevering_uitleg (
  aanlevering_id integer not null references aanlevering,
  controle text not null,
  melding text not null,
  uitleg text not null check (length(btrim(uitleg)) between 5 and 2000),
  door uuid,
  door_naam text not null,
  op timestamptz not null,
  primary key (aanlevering_id, controle)
);
comment on table aanlevering_uitleg is 'Why a warning is right as it is. It holds for the figures in its melding, and no longer when they change.';

create table aanlevering_versie (
  aanlevering_id integer not null references aanlevering,
  nummer integer not null check (nummer > 0),
  inhoud jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  ingediend_door uuid,
  ingediend_naam text not null,
  ingediend_op timestamptz not null,
  akkoord_door uuid,
  akkoord_naam text,
  akkoord_op timestamptz not null,
  primary key (aanlevering_id, nummer)
);
comment on table aanlevering_versie is 'What was handed in, for ever. inhoud: cells, explanations, and the outcome of every check with its version.';
comment on column aanlevering_versie.ingediend_naam is 'Who made it ready; akkoord_naam: who approved it for the board, null where one person may do both.';

create table aanlevering_verwerking (
  aanlevering_id integer not null,
  nummer integer not null,
  klaar_op timestamptz,
  fout text,
  primary key (aanlevering_id, nummer),
  foreign key (aanlevering_id, nummer) references aanlevering_versie
);
comment on table aanlevering_verwerking is 'Figures of a version that still have to become observations; klaar_op when they have.';
create index on aanlevering_verwerking (aanlevering_id) where klaar_op is null;

create table aanlevering_terug (
  aanlevering_id integer not null references aanlevering,
  versie integer not null,
  gegeven text not null,
  reden text not null check (length(btrim(reden)) between 5 and 2000),
  door uuid,
  op timestamptz not null,
  primary key (aanlevering_id, versie, gegeven)
);
comment on table aanlevering_terug is 'Single fields that the supervisor sends back, with the reason. Only these can be changed then.';

create table aanlevering_stap (
  id bigint generated always as identity primary key,
  aanlevering_id integer not null references aanlevering,
  op timestamptz not null,
  stap text not null check (stap in ('verstuurd', 'klaargezet', 'teruggenomen', 'afgekeurd', 'ingediend', 'teruggestuurd', 'geaccepteerd', 'uitstelGevraagd', 'uitstelToegekend', 'uitstelAfgewezen')),
  door_naam text not null,
  tekst text not null default ''
);
comment on table aanlevering_stap is 'The course of a delivery, in order.';
create index on aanlevering_stap (aanlevering_id);

create table uitstelverzoek (
  id integer generated always as identity primary key,
  aanlevering_id integer not null references aanlevering,
  gevraagd_tot date not null,
  reden text not null check (length(btrim(reden)) between 10 and 2000),
  door uuid,
  door_naam text not null,
  op timestamptz not null,
  besluit text check (besluit in ('toegekend', 'afgewezen')),
  tot date,
  besluit_reden text,
  besluit_naam text,
  besluit_op timestamptz,
  check ((besluit is null) = (besluit_op is null)),
  check ((besluit = 'toegekend') is not distinct from (tot is not null) or besluit is null)
);
create unique index on uitstelverzoek (aanlevering_id) where besluit is null;

-- Time spent is measured only where a party agreed, kept as a sum per delivery, and shown only over several of them.
create table tijdmeting (
  partij_id integer primary key references partij,
  akkoord boolean not null,
  op timestamptz not null
);
create table aanlevering_tijd (
  aanlevering_id integer primary key references aanlevering,
  seconden integer not null check (seconden >= 0)
);
comment on table aanlevering_tijd is 'Seconds that people of the party worked on a delivery together (R-019): never per person.';

create table aanlevering_aanwezig (
  aanlevering_id integer not null references aanlevering,
  persoon_id uuid not null,
  naam text not null,
  gegeven text,
  op timestamptz not null,
  primary key (aanlevering_id, persoon_id)
);
comment on table aanlevering_aanwezig is 'Who of the party has the form open, and in which field, so that two do not type over each other.';

create table pilotoordeel (
  uitvraag_id integer not null references uitvraag,
  gegeven text not null,
  nodig text not null check (nodig in ('ja', 'nee', 'weetNiet')),
  elders text not null default '',
  besluit text check (besluit in ('opnemen', 'nietOpnemen', 'verderOnderzoeken')),
  reden text not null default '',
  bewijs jsonb not null default '{}',
  door_naam text not null,
  op timestamptz not null,
  primary key (uitvraag_id, gegeven, op)
);
comment on table pilotoordeel is 'What a pilot says of a candidate field (R-018, R-044): needed, to be had elsewhere, of predictive value, and what was decided. Rows are only ever added; bewijs is what was on the screen.';

do $$
declare
  tabel text;
begin
  foreach tabel in array array['uitvraag', 'aanlevering', 'aanlevering_cel', 'aanlevering_uitleg', 'aanlevering_versie',
    'aanlevering_verwerking', 'aanlevering_terug', 'aanlevering_stap', 'uitstelverzoek', 'tijdmeting', 'aanlevering_tijd', 'aanlevering_aanwezig', 'pilotoordeel'] loop
    perform beveilig(tabel::regclass);
  end loop;
  foreach tabel in array array['aanlevering_versie', 'aanlevering_terug', 'aanlevering_stap', 'pilotoordeel'] loop
    execute format('create trigger alleen_aanvullen before update or delete on %I for each row execute function weiger_wijziging()', tabel);
    execute format('create trigger alleen_aanvullen_leeg before truncate on %I for each statement execute function weiger_wijziging()', tabel);
  end loop;
end $$;

-- The right of the one who asks to the deliveries of its own party, and to those of everyone.
create function levert(minstens integer) returns boolean language sql stable parallel safe
  as $$ select toegang_recht('{aanlevering,accordering}', 'eigen') >= minstens $$;
create function vraagt_uit(minstens integer) returns boolean language sql stable parallel safe
  as $$ select toegang_recht('{aanlevering}', 'iedereen') >= minstens $$;
revoke execute on function levert(integer), vraagt_uit(integer) from public;
grant execute on function levert(integer), vraagt_uit(integer) to baken_app, baken_landelijk;

-- A request is known to who sends requests, and once sent to whom it was sent.
grant select, insert on uitvraag to baken_app, baken_landelijk;
grant update (titel, aan, pilot, periode, deadline, doel, grondslag, velden, doelgroep, vier_ogen, revisie, status, gesloten_op) on uitvraag to baken_app, baken_landelijk;
create policy lezen on uitvraag for select to baken_app, baken_landelijk using (
  (select vraagt_uit(2)) or exists (select from aanlevering a where a.uitvraag_id = uitvraag.id));
create policy opstellen on uitvraag for insert to baken_app, baken_landelijk with check ((select vraagt_uit(3)) and status = 'concept');
create policy wijzigen on uitvraag for update to baken_app, baken_landelijk using ((select vraagt_uit(3))) with check ((select vraagt_uit(3)));

grant select on aanlevering to baken_app, baken_landelijk;
grant update (status, versie, revisie, gewijzigd_op, klaar_door, klaar_naam, klaar_op) on aanlevering to baken_app, baken_landelijk;
grant update (deadline) on aanlevering to baken_landelijk;
create policy lezen on aanlevering for select to baken_app, baken_landelijk using (
  (partij_id = (select toegang_partij()) and (select levert(2))) or (select vraagt_uit(2)));
-- Handing in for the board takes the right to approve, where two pairs of eyes are asked; accepting is for who asked.
create policy leveren on aanlevering for update to baken_app, baken_landelijk
  using (partij_id = (select toegang_partij()) and (select levert(3)) and status in ('concept', 'klaar', 'teruggestuurd'))
  with check (partij_id = (select toegang_partij()) and status in ('concept', 'klaar', 'teruggestuurd', 'ingediend')
    and (status <> 'ingediend' or not vier_ogen or (select toegang_recht('{accordering}', 'eigen') >= 3)));
create policy beoordelen on aanlevering for update to baken_app, baken_landelijk
  using ((select vraagt_uit(3))) with check ((select vraagt_uit(3)) and status in ('concept', 'klaar', 'ingediend', 'teruggestuurd', 'geaccepteerd'));

-- Cells, explanations and time: of the own party, changed by who delivers and not by who approves. What is not handed in yet,
-- the supervisor does not see.
create function eigen_aanlevering(nummer integer, minstens integer) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select exists (select from aanlevering a where a.id = nummer and a.partij_id = toegang_partij() and levert(minstens))
$$;
revoke execute on function eigen_aanlevering(integer, integer) from public;
grant execute on function eigen_aanlevering(integer, integer) to baken_app, baken_landelijk;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['aanlevering_cel', 'aanlevering_uitleg', 'aanlevering_tijd', 'aanlevering_aanwezig'] loop
    execute format('grant select, insert, update on %I to baken_app, baken_landelijk', tabel);
    execute format('create policy eigen_lezen on %I for select to baken_app, baken_landelijk using (eigen_aanlevering(aanlevering_id, 2))', tabel);
    execute format('create policy eigen_toevoegen on %I for insert to baken_app, baken_landelijk with check (eigen_aanlevering(aanlevering_id, 3) and (select toegang_recht(''{aanlevering}'', ''eigen'') >= 3))', tabel);
    execute format('create policy eigen_wijzigen on %I for update to baken_app, baken_landelijk using (eigen_aanlevering(aanlevering_id, 3) and (select toegang_recht(''{aanlevering}'', ''eigen'') >= 3)) with check (eigen_aanlevering(aanlevering_id, 3))', tabel);
  end loop;
  foreach tabel in array array['aanlevering_versie', 'aanlevering_verwerking', 'aanlevering_terug', 'aanlevering_stap', 'uitstelverzoek'] loop
    execute format('grant select, insert on %I to baken_app, baken_landelijk', tabel);
    execute format('create policy lezen on %I for select to baken_app, baken_landelijk using ((select vraagt_uit(2)) or eigen_aanlevering(aanlevering_id, 2))', tabel);
  end loop;
end $$;
create policy toevoegen on aanlevering_versie for insert to baken_app, baken_landelijk with check (
  eigen_aanlevering(aanlevering_id, 3) and ((select toegang_recht('{accordering}', 'eigen') >= 3)
    or not exists (select from aanlevering a where a.id = aanlevering_id and a.vier_ogen)));
create policy toevoegen on aanlevering_verwerking for insert to baken_app, baken_landelijk with check (
  eigen_aanlevering(aanlevering_id, 3) and ((select toegang_recht('{accordering}', 'eigen') >= 3)
    or not exists (select from aanlevering a where a.id = aanlevering_id and a.vier_ogen)));
create policy toevoegen on aanlevering_stap for insert to baken_app, baken_landelijk with check (
  (select vraagt_uit(3)) or (eigen_aanlevering(aanlevering_id, 3)
    and stap in ('klaargezet', 'teruggenomen', 'afgekeurd', 'ingediend', 'uitstelGevraagd')));
create policy terugsturen on aanlevering_terug for insert to baken_app, baken_landelijk with check ((select vraagt_uit(3)));
create policy vragen on uitstelverzoek for insert to baken_app, baken_landelijk with check (
  eigen_aanlevering(aanlevering_id, 3) and besluit is null);
grant update (besluit, tot, besluit_reden, besluit_naam, besluit_op) on uitstelverzoek to baken_app, baken_landelijk;
create policy beslissen on uitstelverzoek for update to baken_app, baken_landelijk using ((select vraagt_uit(3))) with check ((select vraagt_uit(3)));

grant select, insert, update on tijdmeting to baken_app, baken_landelijk;
create policy eigen_lezen on tijdmeting for select to baken_app, baken_landelijk using (partij_id = (select toegang_partij()) and (select levert(2)));
create policy eigen_toevoegen on tijdmeting for insert to baken_app, baken_landelijk with check (partij_id = (select toegang_partij()) and (select levert(3)));
create policy eigen_wijzigen on tijdmeting for update to baken_app, baken_landelijk using (partij_id = (select toegang_partij()) and (select levert(3)));

grant select, insert on pilotoordeel to baken_app, baken_landelijk;
create policy lezen on pilotoordeel for select to baken_app, baken_landelijk using ((select vraagt_uit(2)));
create policy toevoegen on pilotoordeel for insert to baken_app, baken_landelijk with check ((select vraagt_uit(3)));
