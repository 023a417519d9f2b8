-- When somebody was last here: a beheerder must see which accounts nobody uses any more.
alter table persoon add column laatst_aangemeld_op timestamptz;
-- What a beheerder ended, a log-in service does not give back.
alter table functie add column beeindigd_door uuid;
comment on column functie.beeindigd_door is 'The beheerder who ended it; null: it runs, or the log-in service that gave it took it back.';
