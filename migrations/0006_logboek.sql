-- Who saw and did what (after NEN 7513), and which processing that was (Logboek Dataverwerkingen: no user data), linked by
-- verwerking_id. Rows are only ever added, and each carries a hash over itself and the row before it: a chain.
create table toegangslog (
  volgnummer bigint primary key check (volgnummer > 0),
  op timestamptz(3) not null,
  verwerking_id uuid not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  persoon_id uuid,
  persoon_naam text not null,
  machineclient text,
  rol text not null,
  partij_id integer,
  partij_naam text not null,
  handeling text not null,
  soort text not null check (soort in ('lezen', 'wijzigen', 'aanmelden', 'afmelden', 'noodtoegang', 'beheer')),
  voorwerp text not null,
  organisatie_id integer,
  pseudoniem text,
  doel text not null,
  uitkomst text not null check (uitkomst in ('toegestaan', 'geweigerd', 'mislukt')),
  status smallint not null,
  toelichting text not null default '',
  vorige bytea not null check (octet_length(vorige) = 32),
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table toegangslog is 'No foreign keys: what happened stays written down, also when the person or the provider is gone.';
comment on column toegangslog.op is 'To the millisecond, because that is what the hash was made of.';
comment on column toegangslog.persoon_naam is 'As the person was called at that moment.';
comment on column toegangslog.voorwerp is 'Whose data: a KvK number, the code of a region, "land", or nothing.';
comment on column toegangslog.pseudoniem is 'Of the young person whose data were seen.';
create index on toegangslog (op desc, volgnummer desc);
create index on toegangslog (organisatie_id, op) where organisatie_id is not null;
create index on toegangslog (persoon_id, op) where persoon_id is not null;
create index on toegangslog (voorwerp, op) where voorwerp <> '';
create index on toegangslog (pseudoniem, op) where pseudoniem is not null;
-- Nearly every row was allowed: those that were not are found without reading the others.
create index on toegangslog (op desc, volgnummer desc) where uitkomst <> 'toegestaan' or soort = 'noodtoegang';

create table verwerkingslog (
  volgnummer bigint primary key check (volgnummer > 0),
  verwerking_id uuid not null,
  activiteit text not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  begin timestamptz(3) not null,
  einde timestamptz(3) not null,
  status text not null check (status in ('ok', 'fout')),
  vorige bytea not null check (octet_length(vorige) = 32),
  hash bytea not null check (octet_length(hash) = 32)
);
comment on column verwerkingslog.activiteit is 'Purpose and operation, as the register of processing activities knows it: vroegsignalering/leesAanbieder.';
create index on verwerkingslog (verwerking_id);

create table logboekcontrole (
  id integer generated always as identity primary key,
  op timestamptz not null default now(),
  keten text not null check (keten in ('toegangslog', 'verwerkingslog')),
  tot bigint not null,
  wortels integer not null,
  uitkomst text not null check (uitkomst in ('in_orde', 'gebroken')),
  bevinding text not null default '',
  duur_ms integer not null
);
comment on table logboekcontrole is 'Each time that a chain was recalculated from its first row up to and including row "tot".';
comment on column logboekcontrole.wortels is 'How many root hashes from outside the database were held against the chain.';
create index on logboekcontrole (keten, op desc);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['toegangslog', 'verwerkingslog', 'logboekcontrole'] loop
    execute format('create trigger alleen_aanvullen before update or delete on %I for each row execute function weiger_wijziging()', tabel);
    execute format('create trigger alleen_aanvullen_leeg before truncate on %I for each statement execute function weiger_wijziging()', tabel);
    perform beveilig(tabel::regclass);
    execute format('grant select on %I to baken_app, baken_landelijk', tabel);
    execute format('create policy auditor on %I for select to baken_app, baken_landelijk using ((select toegang_recht(''{verantwoording}'', ''iedereen'') >= 2))', tabel);
  end loop;
end $$;

-- What a provider sees of those who looked at its data: the organisation, the role and the reason, not the person. A view,
-- because policies choose rows and cannot leave columns out.
create view eigen_inzage with (security_barrier) as
select volgnummer, op, rol, partij_naam, machineclient is not null as machine, handeling, soort, doel, uitkomst
from toegangslog
where organisatie_id = (select p.organisatie_id from partij p where p.id = toegang_partij())
  and (select toegang_recht('{verantwoording}', 'eigen') >= 2);
comment on view eigen_inzage is 'Only ever of the party of the one who asks.';
grant select on eigen_inzage to baken_app, baken_landelijk;
