-- From an assignment to the messages that tell of it. Their facts are read by the program itself only: no role may select them.
create index on ijw_bericht (jeugdregio, agb, gemeentecode);

-- The messages between a municipality and a provider that name an assignment: it itself, what was asked before it, start, stop and declarations,
-- and what was sent back on each. Answers ids only: who asks reads the messages under its own policy.
create function berichten_van_toewijzing(regio text, gemeente text, aanbieder text, toewijzing text) returns setof uuid
  language sql stable parallel safe security definer set search_path = public, pg_temp as $$
  with tussen as materialized (
    select b.id, b.soort, b.identificatie, b.over, b.door_gemeente from ijw_bericht b
    where b.jeugdregio = regio and b.agb = aanbieder and b.gemeentecode = gemeente
  ), toegewezen as (
    select f.bericht, f.referentie from tussen b join ijw_toewijzing f on f.jeugdregio = regio and f.bericht = b.id and f.nummer = toewijzing
  ), noemt as (
    select t.bericht from toegewezen t
    union select f.bericht from tussen b join ijw_levering f on f.jeugdregio = regio and f.bericht = b.id and f.nummer = toewijzing
    union select f.bericht from tussen b join ijw_prestatie f on f.jeugdregio = regio and f.bericht = b.id and f.nummer = toewijzing
    union select f.bericht from tussen b join ijw_verzoek f on f.jeugdregio = regio and f.bericht = b.id
      where f.referentie in (select t.referentie from toegewezen t)
    union select f.bericht from tussen b join ijw_antwoord f on f.jeugdregio = regio and f.bericht = b.id
      where f.referentie in (select t.referentie from toegewezen t)
  )
  select n.bericht from noemt n
  union select r.id from noemt n join tussen b on b.id = n.bericht
    join tussen r on r.over = b.identificatie and r.door_gemeente <> b.door_gemeente and r.id <> b.id
$$;
revoke execute on function berichten_van_toewijzing from public;
grant execute on function berichten_van_toewijzing to baken_app, baken_landelijk;
