-- Few take part until a day; every few minutes the worker looks for whom that day is near.
create index dossierdeelnemer_tot on dossierdeelnemer (tot) where tot is not null;
