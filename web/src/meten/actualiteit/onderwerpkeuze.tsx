import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { regiosVraag, zoekVraag } from '../../api/vragen.ts';
import { zoekRegios } from '../../app/zoek-regios.ts';
import { ZoekKeuze } from '../../ui/index.ts';
import type { Onderwerp } from './typen.ts';

interface OnderwerpKeuzeProps {
  readonly label: string;
  readonly uitleg?: string;
  readonly fout?: string | undefined;
  onKies(onderwerp: Onderwerp): void;
}

const KORTSTE = 2;

/** A provider or a region, found by typing. After a choice the field is empty again, for the next one. */
export function OnderwerpKeuze({ label, uitleg, fout, onKies }: OnderwerpKeuzeProps) {
  const t = useTranslations('actualiteit');
  const [tekst, setTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim());
  const { data: aanbieders } = useQuery({ ...zoekVraag(zoek), enabled: zoek.length >= KORTSTE });
  const { data: regios } = useQuery(regiosVraag());
  const gevonden =
    zoek.length < KORTSTE
      ? []
      : [
          ...zoekRegios(regios?.jeugdregios ?? [], zoek).map(({ code, naam }) => ({
            waarde: code,
            naam,
            bij: t('jeugdregio'),
            onderwerp: { regio: code, naam },
          })),
          ...(aanbieders?.aanbieders ?? []).map(({ kvk, naam, plaats }) => ({
            waarde: kvk,
            naam,
            bij: plaats ?? kvk,
            onderwerp: { kvk, naam },
          })),
        ];
  return (
    <ZoekKeuze
      label={label}
      uitleg={uitleg}
      fout={fout}
      keuzes={gevonden.map(({ onderwerp: _, ...keuze }) => keuze)}
      value={null}
      tekst={tekst}
      onTekst={setTekst}
      onChange={(waarde) => {
        const keuze = gevonden.find((een) => een.waarde === waarde);
        if (!keuze) return;
        setTekst('');
        onKies(keuze.onderwerp);
      }}
      leeg={t(zoek.length < KORTSTE ? 'typVerder' : 'nietsGevonden')}
    />
  );
}
