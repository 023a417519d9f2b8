-- Most screens ask of a whole region, or by one of municipality, provider and kind of help; of each cell of a region that is a million rows.
create table stroomsom (
  jeugdregio text not null,
  per text not null check (per in ('regio', 'gemeente', 'aanbieder', 'categorie')),
  figuur text not null,
  maand text not null,
  gemeentecode text,
  agb text,
  categorie text,
  dagen integer,
  waarde double precision not null
);
comment on table stroomsom is 'The rows of stroomcijfer that are not fine, added up to one thing at a time; made with them.';
create index on stroomsom (jeugdregio, per, figuur, maand);

-- Makes the sums of a region anew: of the rules between messages, or of everything else. Rounded, so that they do not hang on the order of adding.
create function vul_stroomsom(regio text, tussen boolean) returns void language sql set search_path = public, pg_temp set work_mem = '128MB' as $$
  delete from stroomsom where jeugdregio = regio and starts_with(figuur, 'tussen') = tussen;
  insert into stroomsom
  select jeugdregio,
    case 0 when grouping(gemeentecode) then 'gemeente' when grouping(agb) then 'aanbieder' when grouping(categorie) then 'categorie' else 'regio' end,
    figuur, maand, gemeentecode, agb, categorie, dagen, round(sum(waarde)::numeric, 6)
  from stroomcijfer where jeugdregio = regio and not fijn and starts_with(figuur, 'tussen') = tussen
  group by jeugdregio, figuur, maand, dagen, grouping sets ((), (gemeentecode), (agb), (categorie))
  order by 2, figuur collate "C", maand collate "C"
$$;
revoke execute on function vul_stroomsom from public;
select vul_stroomsom(jeugdregio, tussen) from ijw_stand, unnest(array[true, false]) tussen where berekend_op is not null;

-- Whether all rows of a region can be seen by who asks: only then a sum over its providers is the sum of what that one may see.
create function ziet_stroomregio(regio text) returns boolean language sql stable parallel safe set search_path = public, pg_temp as $$
  select case current_user
    when 'baken_landelijk' then toegang_recht('{vroegsignalering}', 'iedereen') >= 2
    when 'baken_app' then toegang_recht('{contractbeheer}', 'regio') >= 2 and regio = any (toegang_regios())
    else false end
$$;
revoke execute on function ziet_stroomregio from public;
grant execute on function ziet_stroomregio to baken_app, baken_landelijk;

select beveilig('stroomsom');
grant select on stroomsom to baken_app, baken_landelijk;
create policy lezen on stroomsom for select to baken_app using (
  case when (select toegang_recht('{contractbeheer}', 'regio') >= 2) and jeugdregio = any ((select toegang_regios())::text[]) then true
    else agb = any ((select toegang_agb('{contractbeheer}', 2))::text[]) end);
create policy lezen_landelijk on stroomsom for select to baken_landelijk using (
  (select toegang_recht('{vroegsignalering}', 'iedereen') >= 2));
