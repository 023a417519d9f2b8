-- Mijn werk shows what was not read first, and of that the newest: read in that order, whoever has ten thousands.
create index dossierbericht_volgorde on dossierbericht (persoon_id, (gelezen_op is not null), op desc, id desc);
drop index dossierbericht_persoon_id_op_idx;
