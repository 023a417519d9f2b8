-- Monthly figures of a region out of its messages, with when each was known: the rules of signals look at them as of any past moment,
-- while the figures themselves are made anew as a whole.
create table maandreeks (
  jeugdregio text not null check (jeugdregio ~ '^JZ\d{2}$'),
  figuur text not null,
  maand text not null check (maand ~ '^\d{4}-\d{2}$'),
  waarde double precision not null,
  vastgelegd_op timestamptz not null,
  vervangen_op timestamptz,
  primary key (jeugdregio, figuur, maand, vastgelegd_op),
  check (vervangen_op > vastgelegd_op)
);
create unique index on maandreeks (jeugdregio, figuur, maand) where vervangen_op is null;
comment on column maandreeks.vervangen_op is 'When another value was known, or that there is none; null: it holds now.';

select beveilig('maandreeks'::regclass);
grant select on maandreeks to baken_landelijk;
-- For trying a rule on the past, by who watches over all.
create policy lezen_landelijk on maandreeks for select to baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));

-- Figures that were made before there were series, reconciliation and young people with money are behind: the worker makes them anew.
update ijw_stand set achter = true where berekend_op is not null;
