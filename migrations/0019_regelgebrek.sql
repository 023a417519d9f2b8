-- Rules of signals that cannot be read any more, because a word that they use is gone. What they signalled stays as it was.
create table regelgebrek (
  code text not null,
  versie integer not null,
  sinds timestamptz not null,
  fouten jsonb not null check (jsonb_typeof(fouten) = 'array' and jsonb_array_length(fouten) > 0),
  primary key (code, versie)
);
comment on table regelgebrek is 'Versions of rules that cannot be read with the definitions of now. A row goes when the version can be read again.';
comment on column regelgebrek.sinds is 'When signals were first made without this version.';
comment on column regelgebrek.fouten is 'What is wrong: {plek, regel, kolom, melding}, line and column from 1.';

select beveilig('regelgebrek');
grant select on regelgebrek to baken_app, baken_landelijk;
grant insert, update, delete on regelgebrek to baken_landelijk;
create policy lezen on regelgebrek for select to baken_app, baken_landelijk using (true);
-- Derived: who makes signals anew notes which rules could not take part.
create policy toevoegen on regelgebrek for insert to baken_landelijk with check ((select volgt_signalen(3)));
create policy wijzigen on regelgebrek for update to baken_landelijk using ((select volgt_signalen(3))) with check ((select volgt_signalen(3)));
create policy verwijderen on regelgebrek for delete to baken_landelijk using ((select volgt_signalen(3)));
