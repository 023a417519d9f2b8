-- Closed dossiers that were kept long enough: somebody puts one forward, somebody else agrees, and then it is gone. That it was there,
-- who agreed and on which ground, is kept for good.
create table vernietigingsvoorstel (
  dossier_id integer primary key references dossier on delete cascade,
  persoon_id uuid not null,
  naam text not null,
  partij_id integer not null references partij,
  reden text not null check (length(btrim(reden)) between 10 and 4000),
  op timestamptz(3) not null
);

create table vernietigingsweigering (
  id integer generated always as identity primary key,
  dossier_id integer not null references dossier on delete cascade,
  persoon_id uuid not null,
  naam text not null,
  reden text not null check (length(btrim(reden)) between 10 and 4000),
  op timestamptz(3) not null,
  voorgesteld_door text not null,
  voorstel_reden text not null
);
comment on table vernietigingsweigering is 'That somebody put a dossier forward and somebody decided to keep it, with both reasons. Goes when the dossier does.';
create index on vernietigingsweigering (dossier_id);
create index on dossier (gesloten_op, id) where gesloten_op is not null;

create table vernietigddossier (
  dossier_id integer primary key,
  kenmerk text not null,
  procedure text not null,
  partij_id integer not null references partij,
  gesloten_op date not null,
  bewaard_tot date not null,
  grond text not null,
  gebeurtenissen integer not null,
  documenten integer not null,
  laatste_hash bytea not null check (octet_length(laatste_hash) = 32),
  voorgesteld_door text not null,
  voorstel_reden text not null,
  goedgekeurd_door text not null,
  reden text not null,
  op timestamptz(3) not null
);
comment on table vernietigddossier is 'What is left of a dossier: no title, no subject, nothing that somebody wrote in it. Rows are only ever added.';
comment on column vernietigddossier.laatste_hash is 'Of its last event: with it an export that somebody kept can still be recognised.';
create trigger alleen_aanvullen before update or delete on vernietigddossier for each row execute function weiger_wijziging();
create trigger alleen_aanvullen_leeg before truncate on vernietigddossier for each statement execute function weiger_wijziging();

-- Documents in the storage outside the database cannot go in a transaction: what may have to go is written down in one, and a job removes it.
create table opslagafval (
  sleutel text primary key,
  vanaf timestamptz(3) not null,
  pogingen integer not null default 0
);
comment on table opslagafval is 'Keys in the storage outside the database that are emptied from a moment on, unless a document has them: of destroyed dossiers, and of every upload for when it is broken off.';
create index on opslagafval (vanaf);
create index on dossierdocument (opslag) where opslag is not null;

select beveilig('vernietigingsvoorstel');
select beveilig('vernietigingsweigering');
select beveilig('opslagafval');
select beveilig('vernietigddossier');
grant select, insert, delete on vernietigingsvoorstel to baken_app, baken_landelijk;
grant select, insert on vernietigingsweigering to baken_app, baken_landelijk;
grant select on vernietigddossier to baken_app, baken_landelijk;
create policy lezen on vernietigingsvoorstel for select to baken_app, baken_landelijk using (
  exists (select from dossier d where d.id = dossier_id));
create policy voorstellen on vernietigingsvoorstel for insert to baken_app, baken_landelijk with check (
  exists (select from dossier d where d.id = dossier_id) and (select dossier_recht(3))
  and partij_id = (select toegang_partij()) and persoon_id = (select toegang_persoon()));
create policy afwijzen on vernietigingsvoorstel for delete to baken_app, baken_landelijk using (
  exists (select from dossier d where d.id = dossier_id) and (select dossier_recht(3)));
create policy lezen on vernietigingsweigering for select to baken_app, baken_landelijk using (
  exists (select from dossier d where d.id = dossier_id));
create policy weigeren on vernietigingsweigering for insert to baken_app, baken_landelijk with check (
  exists (select from dossier d where d.id = dossier_id) and (select dossier_recht(3)) and persoon_id = (select toegang_persoon()));
-- Of the party that led it.
create policy lezen on vernietigddossier for select to baken_app, baken_landelijk using (
  partij_id = (select toegang_partij()) and (select dossier_recht(3)));
