-- Since when it is worse looks at all months that are known, of each provider and kind of help: for a median a month, all durations were read.
create table stroomreeks (
  jeugdregio text not null,
  per text not null check (per in ('regio', 'aanbieder', 'categorie')),
  figuur text not null,
  agb text,
  categorie text,
  maanden json not null
);
comment on table stroomreeks is 'What the waiting times of stroomsom come to per month; made with them.';
comment on column stroomreeks.maanden is 'Of each month that has any, in order: month, how many, mean, median, slowest tenth. As it is sent, so that nothing is left to do.';
create index on stroomreeks (jeugdregio, per, figuur);

-- Makes the series of a region anew out of its sums.
create function vul_stroomreeks(regio text) returns void language sql set search_path = public, pg_temp set work_mem = '128MB' as $$
  delete from stroomreeks where jeugdregio = regio;
  insert into stroomreeks
  select jeugdregio, per, figuur, agb, categorie,
    json_agg(json_build_array(maand, aantal, gemiddelde, kwantielen[1], kwantielen[2]) order by maand)
  from (
    select jeugdregio, per, figuur, agb, categorie, maand, count(*)::integer as aantal, sum(dagen)::float8 / count(*) as gemiddelde,
      percentile_cont(array[0.5, 0.9]) within group (order by dagen) as kwantielen
    from stroomsom, generate_series(1, waarde::integer)
    where jeugdregio = regio and per in ('regio', 'aanbieder', 'categorie')
      and figuur in ('wachttijd', 'wachttijdToewijzing', 'wachttijdVerzoek') and dagen is not null
    group by jeugdregio, per, figuur, agb, categorie, maand) maand
  group by jeugdregio, per, figuur, agb, categorie
$$;
revoke execute on function vul_stroomreeks from public;
select vul_stroomreeks(jeugdregio) from ijw_stand where berekend_op is not null;

-- Whoever makes the sums anew makes the series with them, so that neither can be behind the other.
alter function vul_stroomsom rename to vul_stroomsom_alleen;
create function vul_stroomsom(regio text, tussen boolean) returns void language sql set search_path = public, pg_temp as $$
  select vul_stroomsom_alleen(regio, tussen);
  select vul_stroomreeks(regio) where not tussen
$$;
revoke execute on function vul_stroomsom from public;

select beveilig('stroomreeks');
grant select on stroomreeks to baken_app, baken_landelijk;
create policy lezen on stroomreeks for select to baken_app using (
  case when (select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[]) then true
    else agb = any ((select toegang_agb('{contractbeheer}', 2))::text[]) end);
create policy lezen_landelijk on stroomreeks for select to baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));
