-- What a provider may use in a year (bestedingsruimte), as the region agreed with it. Agreements are made by people: no message carries them.
create table plafond (
  jeugdregio text not null check (jeugdregio ~ '^JZ\d{2}$'),
  agb text not null check (agb ~ '^\d{8}$'),
  jaar integer not null check (jaar between 2015 and 2100),
  bedrag bigint not null check (bedrag > 0),
  gemeenten text[] check (cardinality(gemeenten) > 0),
  versie integer not null check (versie > 0),
  gewijzigd_op timestamptz not null,
  gewijzigd_door text not null,
  primary key (jeugdregio, agb, jaar)
);
comment on table plafond is 'Ceiling of a provider in a year; what is used of it follows from what was awarded.';
comment on column plafond.bedrag is 'Euro cents.';
comment on column plafond.gemeenten is 'Municipalities that it holds for; null: all of the region.';
comment on column plafond.versie is 'Goes up with every change, so that two people do not overwrite each other unseen.';

select beveilig('plafond');
grant select, insert, update, delete on plafond to baken_app;
create policy lezen on plafond for select to baken_app using (
  agb = any ((select toegang_agb('{contractbeheer}', 2))::text[])
  or ((select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])));
-- Set by the region itself: one of its municipalities sees it, and does not change what all agreed together.
create policy toevoegen on plafond for insert to baken_app with check (
  (select toegang_recht('{contractbeheer}', 'regio') >= 3) and jeugdregio = any ((select toegang_regios())::text[])
  and (select toegang_gemeente()) is null);
create policy wijzigen on plafond for update to baken_app using (
  (select toegang_recht('{contractbeheer}', 'regio') >= 3) and jeugdregio = any ((select toegang_regios())::text[])
  and (select toegang_gemeente()) is null);
create policy verwijderen on plafond for delete to baken_app using (
  (select toegang_recht('{contractbeheer}', 'regio') >= 3) and jeugdregio = any ((select toegang_regios())::text[])
  and (select toegang_gemeente()) is null);
