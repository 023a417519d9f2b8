-- What the figures mean: proposals of the machine, decisions of people.
create table tredevoorstel (
  jeugdregio text not null,
  organisatie_id integer not null references organisatie,
  normset text not null,
  op timestamptz not null,
  normversie integer not null,
  periode text,
  trede smallint not null check (trede between 1 and 6),
  onvolledig boolean not null,
  redenen jsonb not null,
  niet_te_berekenen jsonb not null,
  kengetallen jsonb not null,
  signalen smallint not null,
  nieuwe_signalen smallint not null,
  reeks jsonb not null,
  jongeren integer,
  omzet_jeugdwet numeric(20, 4),
  primary key (jeugdregio, organisatie_id, normset, op)
);
comment on table tredevoorstel is 'Derived, and made anew by `./baken herbereken`: the proposal after each moment at which we learned something.';
comment on column tredevoorstel.signalen is 'How many reasons weigh in at trede 2 or higher; nieuwe_signalen: those that are new or worse than one moment before.';
comment on column tredevoorstel.reeks is 'Solvency of the last twelve periods, for the small line in a table.';
comment on column tredevoorstel.jongeren is 'Copy of kengetallen.clienten, as omzet_jeugdwet is of its namesake: counts over all providers read only these.';
create index tredevoorstel_laatste on tredevoorstel (normset, organisatie_id, op desc)
  include (trede, periode, onvolledig, jongeren, omzet_jeugdwet);
create index tredevoorstel_nieuw on tredevoorstel (normset, op) include (organisatie_id, nieuwe_signalen);

create table tredebesluit (
  id integer generated always as identity,
  jeugdregio text not null,
  organisatie_id integer not null references organisatie,
  op timestamptz not null,
  trede smallint not null check (trede between 1 and 6),
  reden text not null check (length(btrim(reden)) >= 10),
  door text not null check (length(btrim(door)) > 0),
  oorzaken text[] not null default '{}' check (oorzaken <@ array['financieel', 'minderVraag', 'personeel', 'anders']),
  voorstel_trede smallint check (voorstel_trede between 1 and 6),
  voorstel_op timestamptz,
  voorstel_redenen jsonb not null default '[]',
  normset text not null,
  vastgelegd_op timestamptz not null default now(),
  primary key (jeugdregio, organisatie_id, id)
);
comment on column tredebesluit.voorstel_redenen is 'The reasons that were on the screen: proposals are made anew, the ground of a decision stays.';
comment on column tredebesluit.oorzaken is 'What threatens continuity, in the words of R-047.';
comment on table tredebesluit is 'The decision log of R-025 and R-029. Rows are only ever added.';
create index tredebesluit_laatste on tredebesluit (organisatie_id, op desc);

create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception 'tabel % wordt alleen aangevuld, nooit gewijzigd', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger alleen_aanvullen before update or delete on tredebesluit
  for each row execute function weiger_wijziging();
create trigger alleen_aanvullen_leeg before truncate on tredebesluit
  for each statement execute function weiger_wijziging();

create table gegevensstand (
  enige boolean primary key default true check (enige),
  versie bigint not null default 0
);
insert into gegevensstand default values;
comment on table gegevensstand is 'Raised by every transaction that changes what a screen shows: an answer made at version N may be given again while it is N.';
