-- The same care as geleverde_zorg, per municipality of the young people where that is known. The figure of the region leads:
-- together the municipalities never have more than their region, and what they lack is of a municipality that is not known.
create table geleverde_zorg_gemeente (
  jeugdregio text not null,
  organisatie_id integer not null references organisatie,
  gemeentecode text not null check (gemeentecode ~ '^GM\d{4}$'),
  hulpvorm text not null,
  periode text not null check (periode ~ '^\d{4}(-K[1-4])?$'),
  clienten integer not null check (clienten >= 0),
  vastgelegd_op timestamptz not null,
  vervangen_op timestamptz check (vervangen_op > vastgelegd_op),
  bron text not null,
  primary key (jeugdregio, organisatie_id, gemeentecode, hulpvorm, periode, vastgelegd_op)
);
comment on column geleverde_zorg_gemeente.jeugdregio is 'Region in which the municipality lay when the figure was made.';
create index on geleverde_zorg_gemeente (organisatie_id);

-- Whoever may see the care of a region may see it per municipality.
select beveilig('geleverde_zorg_gemeente');
grant select on geleverde_zorg_gemeente to baken_app, baken_landelijk;
create policy lezen on geleverde_zorg_gemeente for select to baken_app using (
  organisatie_id = any ((select toegang_eigen('{vroegsignalering}', 2))::integer[])
  or ((select toegang_recht('{contractbeheer,casuistiek}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])));
create policy lezen_landelijk on geleverde_zorg_gemeente for select to baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));
