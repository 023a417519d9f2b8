-- Searching in a million dossiers: the same answers, with less read.

-- As before; new is `in_rij`: what the words and block find, is read, and whether the marks are there is seen in the row. For who sees a good part of
-- all dossiers the index would go through a mark of millions to skip little.
drop function dossiers_met;
create function dossiers_met(zoek tsquery, merken tsquery, blok tsquery, in_rij boolean, waar text, hoogstens integer,
  out gevonden integer[], out bekeken integer)
  language plpgsql stable set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  met integer[];
begin
  if in_rij then
    met := array(select distinct w.dossier_id from dossierwoord w where w.woorden @@ zoek and w.woorden @@ blok and (w.woorden @@ merken) is true);
  else
    met := array(select distinct w.dossier_id from dossierwoord w where w.woorden @@ zoek and w.woorden @@ merken and w.woorden @@ blok);
  end if;
  bekeken := cardinality(met);
  if bekeken = 0 then gevonden := '{}'; return; end if;
  execute format('select array(select b.id from (select unnest($1) as id order by 1 desc) b
    cross join lateral (select from dossier d where d.id = b.id and %s offset 0) d order by b.id desc limit $2)', waar) into gevonden using met, hoogstens;
end $$;

-- How many rows the planner expects to have these words.
create function geschatte_rijen(zoek tsquery) returns bigint language plpgsql set search_path = public, pg_temp as $$
declare
  plan json;
begin
  execute format('explain (format json) select from dossierwoord w where w.woorden @@ %L::tsquery', zoek) into plan;
  return plan #>> '{0,Plan,Plan Rows}';
end $$;

-- The newest dossiers with these words and marks that pass `waar`, `hoogstens` of them, and whether there may be more. A word that is in half of
-- all dossiers may not cost more than one that is in ten: of what comes more than `weinig` times, by what the planner knows, a thousand or
-- eight thousand dossiers at a time are looked at, from the newest on, until there are enough or ten thousand had the words. Marks are read
-- from the rows when one in four has them.
create or replace function nieuwste_dossiers_met(zoek tsquery, merken tsquery, waar text, hoogstens integer, weinig integer, out gevonden integer[], out begrensd boolean)
  language plpgsql set search_path = public, pg_temp as $$
declare
  laatste integer := (select coalesce(max(d.id), 0) from dossier d);
  met_woorden bigint := geschatte_rijen(zoek);
  geschat bigint := geschatte_rijen(zoek && merken);
  in_rij boolean := geschat * 4 > met_woorden;
  breed boolean;
  blok integer;
  deel record;
  bekeken integer := 0;
begin
  gevonden := '{}';
  begrensd := false;
  if geschat <= weinig then
    gevonden := (dossiers_met(zoek, merken, zoek, in_rij, waar, hoogstens + 1)).gevonden;
  else
    breed := geschat / ((laatste >> 13) + 1) < 2 * hoogstens;
    blok := laatste >> case when breed then 13 else 10 end;
    while blok >= 0 and not begrensd and cardinality(gevonden) <= hoogstens loop
      deel := dossiers_met(zoek, merken, format('%L', case when breed then '#t' else '#d' end || blok)::tsquery, in_rij, waar, hoogstens + 1);
      gevonden := gevonden || deel.gevonden;
      bekeken := bekeken + deel.bekeken;
      begrensd := blok > 0 and bekeken > 10000;
      -- Often in all, but seldom in the newest: in larger steps from where eight thousand begin.
      if not breed and blok & 7 = 0 and bekeken < 8 * ((laatste >> 10) - blok + 1) then
        breed := true;
        blok := blok >> 3;
      end if;
      blok := blok - 1;
    end loop;
  end if;
  begrensd := begrensd or cardinality(gevonden) > hoogstens;
  gevonden := gevonden[1:hoogstens];
end $$;
revoke execute on function dossiers_met, geschatte_rijen from public;
