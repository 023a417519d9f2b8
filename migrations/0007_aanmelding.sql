-- When somebody was last here: a beheerder must see which accounts nobody uses any more.
alter table persoon add column laatst_aangemeld_op timestamptz;
