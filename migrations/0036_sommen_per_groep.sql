-- A choice of kind of help, age and sex, or of a product, read all fine cells of a region: a million rows of what in the sums are some thousands.
alter table stroomsom drop constraint stroomsom_per_check;
alter table stroomsom add check (per in ('regio', 'gemeente', 'aanbieder', 'categorie', 'groep', 'product'));
alter table stroomsom add product text, add leeftijdsgroep text, add geslacht text;

-- Makes the sums of a region anew: of the rules between messages, or of everything else. Rounded, so that they do not hang on the order of adding.
create or replace function vul_stroomsom(regio text, tussen boolean) returns void language sql set search_path = public, pg_temp set work_mem = '128MB' as $$
  delete from stroomsom where jeugdregio = regio and starts_with(figuur, 'tussen') = tussen;
  insert into stroomsom (jeugdregio, per, figuur, maand, gemeentecode, agb, categorie, dagen, waarde)
  select jeugdregio,
    case 0 when grouping(gemeentecode) then 'gemeente' when grouping(agb) then 'aanbieder' when grouping(categorie) then 'categorie' else 'regio' end,
    figuur, maand, gemeentecode, agb, categorie, dagen, round(sum(waarde)::numeric, 6)
  from stroomcijfer where jeugdregio = regio and not fijn and starts_with(figuur, 'tussen') = tussen
  group by jeugdregio, figuur, maand, dagen, grouping sets ((), (gemeentecode), (agb), (categorie))
  order by 2, figuur collate "C", maand collate "C";
  insert into stroomsom (jeugdregio, per, figuur, maand, categorie, product, leeftijdsgroep, geslacht, dagen, waarde)
  select jeugdregio, case grouping(product) when 0 then 'product' else 'groep' end,
    figuur, maand, categorie, product, leeftijdsgroep, geslacht, dagen, round(sum(waarde)::numeric, 6)
  from stroomcijfer where jeugdregio = regio and fijn and starts_with(figuur, 'tussen') = tussen
  group by jeugdregio, figuur, maand, dagen, categorie, grouping sets ((product), (leeftijdsgroep, geslacht))
  order by 2, figuur collate "C", maand collate "C"
$$;
select vul_stroomsom(jeugdregio, tussen) from ijw_stand, unnest(array[true, false]) tussen where berekend_op is not null;
