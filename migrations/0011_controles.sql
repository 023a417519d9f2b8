-- Who sends requests may write a check, as a new version; nobody changes or removes one that was there.
grant insert on definitie to baken_app, baken_landelijk;
create policy controle_toevoegen on definitie for insert to baken_app, baken_landelijk
  with check (soort = 'controle' and (select vraagt_uit(3)));
