-- What is wrong, late or waiting when the messages of a region are laid side by side (rules TR… and OP… between messages).
-- Made anew as a whole after the figures, apart from them: one row per message and rule, with how often and a few of what was said.
create table ijw_tussenbevinding (
  jeugdregio text not null,
  bericht uuid not null,
  gemeentecode text not null,
  agb text not null,
  regel text not null,
  wacht boolean not null,
  door_gemeente boolean not null,
  aantal integer not null check (aantal > 0),
  meldingen jsonb not null,
  primary key (jeugdregio, bericht, regel, wacht),
  foreign key (jeugdregio, bericht) references ijw_bericht on delete cascade
);
comment on table ijw_tussenbevinding is 'A rule between messages that a message breaks. Never holds a BSN, a name or free text.';
comment on column ijw_tussenbevinding.wacht is 'What it is about has not come: a message that is still to come may mend it.';
comment on column ijw_tussenbevinding.door_gemeente is 'Whether the municipality is the one that did it; of an answer that is late, that is who receives the message.';
create index on ijw_tussenbevinding (jeugdregio, regel);
create index on ijw_bevinding (jeugdregio, regel);
-- The list of messages: the newest of a region first.
create index on ijw_bericht (jeugdregio, dagtekening desc, id);

select beveilig('ijw_tussenbevinding'::regclass);
grant select on ijw_tussenbevinding to baken_app, baken_landelijk;
-- As of the messages themselves.
create policy lezen on ijw_tussenbevinding for select to baken_app using (
  agb = any ((select toegang_agb('{contractbeheer}', 2))::text[])
  or ((select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])
    and ((select toegang_gemeente()) is null or gemeentecode = (select toegang_gemeente()))));

-- Which assignments a request for a change leaves as they are and which it changes (TR349, TR350, TR351).
alter table ijw_verzoek add column ongewijzigd text, add column te_wijzigen text;
comment on column ijw_verzoek.ongewijzigd is 'Numbers of assignments, with a comma between them; null where that was not kept.';
comment on column ijw_verzoek.te_wijzigen is 'Numbers of assignments, with a comma between them; null where that was not kept.';

alter table ijw_stand add column toets_achter boolean not null default false;
comment on column ijw_stand.toets_achter is 'Whether the rules between messages are behind the figures.';
update ijw_stand set toets_achter = berekend_op is not null;
