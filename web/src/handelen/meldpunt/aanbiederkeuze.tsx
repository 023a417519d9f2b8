import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import { ZoekKeuze } from '../../ui/index.ts';
import { aanbiedersVraag } from './vragen.ts';

interface AanbiederkeuzeProps {
  readonly label: string;
  readonly uitleg: string;
  readonly fout?: string | undefined;
  readonly kvk: string | null;
  readonly tekst: string;
  onKies(kvk: string | null, tekst: string): void;
}

/** A provider from the public register, or only its name. */
export function Aanbiederkeuze({ label, uitleg, fout, kvk, tekst, onKies }: AanbiederkeuzeProps) {
  const t = useTranslations('meldpunt.melden');
  const zoek = useDeferredValue(tekst);
  const vraag = useQuery(aanbiedersVraag(zoek.trim()));
  const gevonden = vraag.data?.aanbieders ?? [];
  return (
    <ZoekKeuze
      label={label}
      uitleg={uitleg}
      fout={fout}
      keuzes={
        tekst.trim().length > 2
          ? gevonden.map((a) => ({ waarde: a.kvk, naam: a.naam, ...(a.plaats ? { bij: a.plaats } : {}) }))
          : []
      }
      value={kvk}
      onChange={(waarde) => onKies(waarde, gevonden.find((a) => a.kvk === waarde)?.naam ?? tekst)}
      tekst={tekst}
      onTekst={(nieuw) => onKies(gevonden.find(({ naam }) => naam === nieuw)?.kvk ?? null, nieuw)}
      leeg={t('geenAanbieder')}
    />
  );
}
