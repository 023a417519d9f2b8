-- Which messages are wrong beside others stood with the rules only: to count the wrong ones, all messages of a region were gone through.
alter table ijw_bericht add column tussenfout boolean not null default false;
comment on column ijw_bericht.tussenfout is 'Whether a rule between messages is broken by it, other than by what is still to come; made with ijw_tussenbevinding.';
update ijw_bericht b set tussenfout = true
  where exists (select from ijw_tussenbevinding t where t.jeugdregio = b.jeugdregio and t.bericht = b.id and not t.wacht);
create index ijw_bericht_fout on ijw_bericht (jeugdregio, dagtekening desc, id) where bevindingen > 0 or tussenfout;
