import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { regiosVraag, regioVraag, zoekVraag } from '../../api/vragen.ts';
import { Select, ZoekKeuze } from '../../ui/index.ts';

export type Onderwerpsoort = 'aanbieder' | 'gemeente' | 'jeugdregio' | 'geen';
export interface GekozenOnderwerp {
  readonly soort: Onderwerpsoort;
  readonly code: string | null;
}

const KORTST = 2;

interface OnderwerpkeuzeProps {
  readonly soorten: readonly Onderwerpsoort[];
  readonly gekozen: GekozenOnderwerp;
  zet(gekozen: GekozenOnderwerp): void;
  readonly fout: string | undefined;
}

/** What a dossier is about: a provider by its name, a region out of the list, a municipality by its region. */
export function Onderwerpkeuze({ soorten, gekozen, zet, fout }: OnderwerpkeuzeProps) {
  const t = useTranslations('dossier.nieuw');
  return (
    <>
      {soorten.length > 1 && (
        <Select
          label={t('overSoort')}
          value={gekozen.soort}
          onChange={(soort) => zet({ soort, code: null })}
          keuzes={soorten.map((soort) => ({ waarde: soort, naam: t(`over.${soort}`) }))}
        />
      )}
      {gekozen.soort !== 'geen' && (
        <div id="onderwerp">
          {gekozen.soort === 'aanbieder' && <Aanbieder gekozen={gekozen} zet={zet} fout={fout} />}
          {gekozen.soort === 'jeugdregio' && <Regio gekozen={gekozen} zet={zet} fout={fout} />}
          {gekozen.soort === 'gemeente' && <Gemeente gekozen={gekozen} zet={zet} fout={fout} />}
        </div>
      )}
    </>
  );
}

type DeelProps = Omit<OnderwerpkeuzeProps, 'soorten'>;

function Aanbieder({ gekozen, zet, fout }: DeelProps) {
  const t = useTranslations('dossier.nieuw');
  const [tekst, setTekst] = useState('');
  const zoek = useDeferredValue(tekst.trim());
  const { data } = useQuery({ ...zoekVraag(zoek), enabled: zoek.length >= KORTST });
  const aanbieders = data?.aanbieders ?? [];
  return (
    <ZoekKeuze
      label={t('aanbieder')}
      uitleg={t('aanbiederUitleg')}
      keuzes={aanbieders.map(({ kvk, naam, plaats }) => ({ waarde: kvk, naam, ...(plaats ? { bij: plaats } : {}) }))}
      value={gekozen.code}
      onChange={(code) => {
        zet({ soort: 'aanbieder', code });
        setTekst(aanbieders.find(({ kvk }) => kvk === code)?.naam ?? '');
      }}
      tekst={tekst}
      onTekst={(nieuw) => {
        setTekst(nieuw);
        if (nieuw !== aanbieders.find(({ kvk }) => kvk === gekozen.code)?.naam) zet({ soort: 'aanbieder', code: null });
      }}
      leeg={t(zoek.length < KORTST ? 'typ' : 'geenAanbieder')}
      fout={fout}
    />
  );
}

function Regio({ gekozen, zet, fout }: DeelProps) {
  const t = useTranslations('dossier.nieuw');
  const regios = useQuery(regiosVraag()).data?.jeugdregios ?? [];
  return (
    <Select
      label={t('regio')}
      value={gekozen.code}
      onChange={(code) => zet({ soort: 'jeugdregio', code })}
      keuzes={regios.map(({ code, naam }) => ({ waarde: code, naam }))}
      fout={fout}
    />
  );
}

/** A municipality out of its region: the whole country is too long a list. */
function Gemeente({ gekozen, zet, fout }: DeelProps) {
  const t = useTranslations('dossier.nieuw');
  const [regio, setRegio] = useState<string | null>(null);
  const regios = useQuery(regiosVraag()).data?.jeugdregios ?? [];
  const { data } = useQuery({ ...regioVraag(regio ?? ''), enabled: regio !== null });
  const gemeenten = regio === null ? [] : (data?.gemeenten ?? []);
  return (
    <div className="baken-formulier">
      <Select
        label={t('regio')}
        value={regio}
        onChange={(code) => {
          setRegio(code);
          zet({ soort: 'gemeente', code: null });
        }}
        keuzes={regios.map(({ code, naam }) => ({ waarde: code, naam }))}
        fout={regio === null ? fout : undefined}
      />
      {regio !== null && (
        <Select
          label={t('gemeente')}
          value={gekozen.code}
          onChange={(code) => zet({ soort: 'gemeente', code })}
          keuzes={gemeenten.map(({ code, naam }) => ({ waarde: code, naam }))}
          fout={fout}
        />
      )}
    </div>
  );
}
