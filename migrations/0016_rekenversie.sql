-- By which calculation a proposal was made: figures, norm version and this number together always give the same.
-- What was there already was made by the first one.
alter table tredevoorstel add column rekenversie integer not null default 1 check (rekenversie > 0);
comment on column tredevoorstel.rekenversie is 'The version of the calculation in code (REKENVERSIE of the room urgentie) that made this proposal; normversie is that of the norm set.';
