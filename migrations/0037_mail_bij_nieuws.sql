-- A reporter who left an address can ask for a mail when something happens with the report (R-021). The mail says that there is news and not
-- which: others may read it, and the code by which it is read is nowhere.
alter table melder add column mail_bij_nieuws boolean not null default false check (not mail_bij_nieuws or email <> '');
comment on column melder.mail_bij_nieuws is 'The reporter wants a mail at each step, without what it is about.';
