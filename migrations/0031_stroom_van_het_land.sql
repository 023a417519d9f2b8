-- Two figures came (coming back in crisis or closed help, and assignments that go on with another): what was reckoned before lacks them.
update ijw_stand set achter = true where berekend_op is not null;

-- Which regions somebody sees figures of was asked of the figures themselves: of a region that one may not see, all of them were gone through.
create table stroomaanbieder (
  jeugdregio text not null references ijw_stand on delete cascade,
  agb text not null,
  primary key (jeugdregio, agb)
);
comment on table stroomaanbieder is 'The providers that a region has figures of; made with the figures.';
insert into stroomaanbieder select distinct jeugdregio, agb from stroomcijfer;
select beveilig('stroomaanbieder');
grant select on stroomaanbieder to baken_app, baken_landelijk;
create policy lezen on stroomaanbieder for select to baken_app using (
  agb = any ((select toegang_agb('{contractbeheer}', 2))::text[])
  or ((select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[])));
create policy lezen_landelijk on stroomaanbieder for select to baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));

-- A figure is in few months and a month has few figures: without this the planner expects a tenth of the rows, and sorts what it could count.
create statistics stroomcijfer_samen (dependencies, mcv) on jeugdregio, fijn, figuur, maand from stroomcijfer;
-- The same policy. As a choice the planner takes it to let half of the rows through, where it took it to let through hardly any, and sorted what
-- it could count.
alter policy lezen on stroomcijfer using (
  case when (select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[]) then true
    else agb = any ((select toegang_agb('{contractbeheer}', 2))::text[]) end);
