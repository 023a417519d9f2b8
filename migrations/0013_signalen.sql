-- Signals: derived from what is known by rules as versioned data, and what people did with them. A signal keeps its number when it is
-- worked out anew, so that what people did stays with it.
alter table definitie drop constraint definitie_soort_check;
alter table definitie add check (soort in ('gegeven', 'beleidsgegeven', 'indicator', 'gebeurtenissoort', 'normset', 'controle', 'regel'));
-- Who watches over everything may write a rule, as a new version; nobody changes or removes one that was there.
create policy regel_toevoegen on definitie for insert to baken_app, baken_landelijk
  with check (soort = 'regel' and (select vraagt_uit(3)) and (select toegang_recht('{vroegsignalering}', 'iedereen') >= 3));

alter table tredebesluit add column signalen jsonb not null default '[]';
comment on column tredebesluit.signalen is 'The signals that ran when the decision was taken: {id, titel, ernst}. Evidence beside the norms, never the verdict.';

create table signaal (
  id integer generated always as identity primary key,
  organisatie_id integer references organisatie,
  gebied text check (gebied ~ '^(GM\d{4}|JZ\d{2})$'),
  oorzaak text not null,
  oorzaak_naam text not null,
  oorzaak_soort text not null check (oorzaak_soort in ('financieel', 'minderVraag', 'personeel', 'anders')),
  begin timestamptz not null,
  einde timestamptz check (einde >= begin),
  vorige_begin timestamptz check (vorige_begin < begin),
  afdruk text not null,
  revisie integer not null default 1,
  vervallen_op timestamptz,
  check ((organisatie_id is null) <> (gebied is null)),
  unique nulls not distinct (organisatie_id, gebied, oorzaak, begin)
);
comment on table signaal is 'One running signal per cause and subject, that grows. Derived, and made anew with the proposals.';
comment on column signaal.begin is 'With subject and cause what it is known by: a signal that is made anew is the same one.';
comment on column signaal.afdruk is 'Fingerprint of the signal with its moments: the same one again changes nothing.';
comment on column signaal.revisie is 'Raised when it grows and by everything that people do with it: who acts names the one that was seen.';
comment on column signaal.vervallen_op is 'When it turned out that with what is known now it would never have been; it stays for what people did with it.';
create index on signaal (gebied) where gebied is not null;

create table signaalmoment (
  signaal_id integer not null references signaal on delete cascade,
  op timestamptz not null,
  periode text,
  ernst text not null check (ernst in ('licht', 'stevig', 'ernstig')),
  soort text not null check (soort in ('begin', 'zwaarder', 'nieuweGrond', 'onzeker', 'vernieuwd', 'lichter', 'einde')),
  titel text not null,
  tekst text not null,
  kwaliteit double precision not null check (kwaliteit between 0 and 1),
  punten jsonb not null,
  bewijs jsonb not null,
  primary key (signaal_id, op)
);
comment on table signaalmoment is 'How a signal began, grew and ended, each with its evidence: rules, figures, limits, and how good the data are.';

create table signaalopvolging (
  signaal_id integer not null references signaal,
  nummer integer not null,
  op timestamptz not null default now(),
  door uuid references persoon,
  door_naam text not null,
  soort text not null check (soort in ('toegewezen', 'gesluimerd', 'samengevoegd', 'loosAlarm', 'terecht', 'gekoppeld', 'opmerking', 'hersteld', 'antwoord')),
  tekst text not null default '' check (length(tekst) <= 4000),
  eigenaar uuid references persoon,
  eigenaar_naam text check ((eigenaar is null) = (eigenaar_naam is null)),
  tot date check ((tot is not null) = (soort = 'gesluimerd')),
  loos_alarm text check (loos_alarm in ('gegevenFout', 'verklaarbaar', 'normTeStreng', 'alBekend', 'anders')),
  met integer references signaal,
  koppeling jsonb check ((koppeling is not null) = (soort = 'gekoppeld')),
  herstelt integer,
  revisie integer not null,
  sleutel uuid not null,
  primary key (signaal_id, nummer),
  unique (signaal_id, sleutel),
  check ((loos_alarm is not null) = (soort = 'loosAlarm')),
  check ((met is not null) = (soort = 'samengevoegd')),
  check ((herstelt is not null) = (soort = 'hersteld')),
  check (soort not in ('gesluimerd', 'terecht', 'antwoord') or length(btrim(tekst)) >= 10)
);
comment on table signaalopvolging is 'What people did with a signal, in order. Rows are only ever added; hersteld undoes an earlier one.';
comment on column signaalopvolging.revisie is 'Of the signal, after this: who acted on an older one did not see it.';
comment on column signaalopvolging.sleutel is 'Chosen by who acts: the same one again is the same act, sent twice.';
create index on signaalopvolging (met) where met is not null;
create trigger alleen_aanvullen before update or delete on signaalopvolging for each row execute function weiger_wijziging();
create trigger alleen_aanvullen_leeg before truncate on signaalopvolging for each statement execute function weiger_wijziging();

-- Numbers a line and raises the signal, also for who may not see all lines.
create function signaal_nummer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update signaal set revisie = revisie + 1 where id = new.signaal_id returning revisie into new.revisie;
  select coalesce(max(nummer), 0) + 1 into new.nummer from signaalopvolging where signaal_id = new.signaal_id;
  return new;
end $$;
revoke execute on function signaal_nummer() from public;
create trigger nummer before insert on signaalopvolging for each row execute function signaal_nummer();

create table signaalvergelijking (
  begin date not null,
  groep text not null,
  code text not null,
  waarden double precision[] not null,
  primary key (begin, groep, code)
);
comment on table signaalvergelijking is 'Figures of comparable providers as known before a calendar quarter, in order of size, without names: for the place of one among them.';

create table signaalstand (
  enige boolean primary key default true check (enige),
  gezien_op timestamptz not null
);
insert into signaalstand (gezien_op) values ('-infinity');
comment on table signaalstand is 'Until when news, deliveries about policy and passing deadlines were looked at.';

select beveilig(t) from unnest(array['signaal', 'signaalmoment', 'signaalopvolging', 'signaalvergelijking', 'signaalstand']::regclass[]) t;

-- The municipality and region of the party itself: signals about these are theirs to see and to answer.
create function signaal_gebieden() returns text[]
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct code), '{}') from (
    select p.gemeentecode as code from partij p where p.id = toegang_partij() and p.gemeentecode is not null
    union all
    select unnest(toegang_regios())
  ) eigen where toegang_recht('{vroegsignalering}', 'zaak') >= 2
$$;
create function volgt_signalen(minstens integer) returns boolean language sql stable parallel safe
  as $$ select toegang_recht('{vroegsignalering}', 'iedereen') >= minstens $$;
-- Whether a signal is about the party of the one who asks, that delivers for itself: then it may answer.
create function beantwoordt_signaal(nummer integer) returns boolean
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  select toegang_recht('{aanlevering}', 'eigen') >= 3 and exists (
    select from signaal s join partij p on p.id = toegang_partij()
    where s.id = nummer and (s.organisatie_id = p.organisatie_id or s.gebied in (p.gemeentecode, p.regiocode)))
$$;
revoke execute on function signaal_gebieden(), volgt_signalen(integer), beantwoordt_signaal(integer) from public;
grant execute on function signaal_gebieden(), volgt_signalen(integer), beantwoordt_signaal(integer) to baken_app, baken_landelijk;

grant select on signaal, signaalmoment, signaalopvolging to baken_app, baken_landelijk;
grant insert on signaalopvolging to baken_app, baken_landelijk;
grant insert, update, delete on signaal, signaalmoment to baken_landelijk;
grant select, insert, delete on signaalvergelijking to baken_landelijk;
create policy lezen on signaal for select to baken_app using (
  organisatie_id = any ((select toegang_organisaties('{vroegsignalering}', 'oordeel', 2))::integer[])
  or gebied = any ((select signaal_gebieden())::text[]));
create policy lezen_landelijk on signaal for select to baken_landelijk using ((select volgt_signalen(2)));
create policy lezen on signaalmoment for select to baken_app using (signaal_id in (select id from signaal));
create policy lezen_landelijk on signaalmoment for select to baken_landelijk using ((select volgt_signalen(2)));
-- Others see what was decided about a signal and what was answered, not the agenda of those who follow it up.
create policy lezen on signaalopvolging for select to baken_app using (
  soort in ('loosAlarm', 'terecht', 'samengevoegd', 'hersteld', 'antwoord') and signaal_id in (select id from signaal));
create policy lezen_landelijk on signaalopvolging for select to baken_landelijk using ((select volgt_signalen(2)));
create policy opvolgen on signaalopvolging for insert to baken_landelijk with check (soort <> 'antwoord' and (select volgt_signalen(3)));
create policy antwoorden on signaalopvolging for insert to baken_app, baken_landelijk with check (
  soort = 'antwoord' and beantwoordt_signaal(signaal_id));
-- Derived: a new event makes those of its provider anew.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['signaal', 'signaalmoment'] loop
    execute format('create policy toevoegen on %I for insert to baken_landelijk with check ((select volgt_signalen(3)))', tabel);
    execute format('create policy wijzigen on %I for update to baken_landelijk using ((select volgt_signalen(3))) with check ((select volgt_signalen(3)))', tabel);
    execute format('create policy verwijderen on %I for delete to baken_landelijk using ((select volgt_signalen(3)))', tabel);
  end loop;
end $$;
create policy lezen on signaalvergelijking for select to baken_landelijk using ((select volgt_signalen(2)));
create policy toevoegen on signaalvergelijking for insert to baken_landelijk with check ((select volgt_signalen(3)));
create policy verwijderen on signaalvergelijking for delete to baken_landelijk using ((select volgt_signalen(3)));
