-- Mail that the program sends: written together with its cause, sent afterwards by a worker.
create table bericht (
  id integer generated always as identity primary key,
  aan text not null check (aan !~ '[[:cntrl:][:space:],;<>]' and aan like '%_@_%'),
  onderwerp text not null check (onderwerp !~ '[[:cntrl:]]' and length(onderwerp) between 1 and 200),
  tekst text not null,
  status text not null check (status in ('wacht', 'verzonden', 'bewaard', 'mislukt')),
  fout text check (status <> 'verzonden' or fout is null),
  pogingen smallint not null default 0,
  gemaakt_op timestamptz not null default now(),
  verzonden_op timestamptz check ((status = 'verzonden') = (verzonden_op is not null)),
  sleutel text unique
);
comment on table bericht is 'One mail. bewaard: there is no mail server, so it was only kept. The text goes once the mail has been sent.';
comment on column bericht.fout is 'Why the last attempt did not succeed, in Dutch, without address or text.';
comment on column bericht.sleutel is 'The cause in one word: a second mail with the same key is not made.';

-- Only the program itself: a mail may hold a link that lets somebody in.
select beveilig('bericht');
