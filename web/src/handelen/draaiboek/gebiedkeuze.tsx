import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ZoekKeuze } from '../../ui/index.ts';
import { gebiedenVraag } from './vragen.ts';

/** As many as are looked through at a glance. */
const TONEN = 12;

interface GebiedkeuzeProps {
  readonly label: string;
  readonly uitleg?: string;
  readonly value: string | null;
  onChange(code: string): void;
  readonly fout: string | undefined;
}

/** A municipality, or a region when that is all that is known, found by a piece of its name; its code is found too. */
export function Gebiedkeuze({ label, uitleg, value, onChange, fout }: GebiedkeuzeProps) {
  const t = useTranslations('draaiboek.bord');
  const [tekst, setTekst] = useState('');
  const gebieden = useQuery(gebiedenVraag()).data?.gebieden ?? [];
  const gezocht = tekst.trim().toLocaleLowerCase('nl');
  const past = (naam: string) => naam.toLocaleLowerCase('nl');
  const begint = gebieden.filter(({ naam }) => past(naam).startsWith(gezocht));
  const bevat = gebieden.filter(
    ({ code, naam }) => !past(naam).startsWith(gezocht) && (past(naam).includes(gezocht) || past(code) === gezocht),
  );
  return (
    <ZoekKeuze
      label={label}
      {...(uitleg === undefined ? {} : { uitleg })}
      keuzes={[...begint, ...bevat].slice(0, TONEN).map(({ code, naam }) => ({ waarde: code, naam }))}
      value={value}
      onChange={(code) => {
        onChange(code);
        setTekst(gebieden.find((g) => g.code === code)?.naam ?? '');
      }}
      tekst={tekst}
      onTekst={(nieuw) => {
        setTekst(nieuw);
        if (nieuw !== gebieden.find(({ code }) => code === value)?.naam) onChange('');
      }}
      leeg={t('geenGebied')}
      fout={fout !== undefined && tekst !== '' ? t('kiesGebied') : fout}
    />
  );
}
