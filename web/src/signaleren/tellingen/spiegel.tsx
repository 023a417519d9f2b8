import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { type Kengetalreeks, schrijfKengetal, schrijfKort } from '../aanbieder/index.ts';
import { Decielen } from './decielen.tsx';
import { aantalOnder } from './plek.ts';
import type { Verdeling } from './typen.ts';

interface Spiegelrij {
  readonly kengetal: Kengetalreeks;
  readonly verdeling: Verdeling;
  readonly waarde: number;
}

interface SpiegelProps {
  readonly verdelingen: readonly Verdeling[];
  readonly kengetallen: readonly Kengetalreeks[];
}

/** Every own ratio between those of others, without any other to be recognised. Where there is no distribution it says why. */
export function Spiegel({ verdelingen, kengetallen }: SpiegelProps) {
  const t = useTranslations('tellingen.spiegel');
  const kolommen = useKolommen();
  const rijen = useMemo(() => {
    const opCode = new Map(verdelingen.map((verdeling) => [verdeling.kengetal, verdeling]));
    return kengetallen.flatMap((kengetal): Spiegelrij[] => {
      const verdeling = opCode.get(kengetal.code);
      // A ratio that is only yes or no has no place among others.
      if (!verdeling || kengetal.waarde === null || kengetal.eenheid === 'jaNee') return [];
      return [{ kengetal, verdeling, waarde: kengetal.waarde }];
    });
  }, [verdelingen, kengetallen]);
  return (
    <div className="baken-spiegel">
      <DataTable
        label={t('tabel')}
        kolommen={kolommen}
        rijen={rijen}
        rijSleutel={({ kengetal }) => kengetal.code}
        kaart={(rij) => <Kaart rij={rij} />}
        gereedschap={false}
        leeg={<EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>}
      />
    </div>
  );
}

function useKolommen(): readonly Kolom<Spiegelrij>[] {
  const t = useTranslations('tellingen.spiegel');
  return useMemo(
    () => [
      { id: 'kengetal', kop: t('kengetal'), rijkop: true, cel: (rij) => <Kengetal rij={rij} /> },
      { id: 'waarde', kop: t('uwWaarde'), breedte: 9, rechts: true, cel: (rij) => <Waarde rij={rij} /> },
      { id: 'anderen', kop: t('anderen'), breedte: 36, cel: (rij) => <Plek rij={rij} /> },
    ],
    [t],
  );
}

function Kengetal({ rij: { kengetal } }: { readonly rij: Spiegelrij }) {
  return (
    <>
      {kengetal.naam}
      <span className="baken-rijnaam__bij">{kengetal.uitleg}</span>
    </>
  );
}

function Waarde({ rij: { kengetal, waarde } }: { readonly rij: Spiegelrij }) {
  const opmaak = useOpmaak();
  return kengetal.eenheid === 'aantal' ? opmaak.getal(waarde) : schrijfKengetal(opmaak, waarde, kengetal.eenheid);
}

function Plek({ rij: { kengetal, verdeling, waarde } }: { readonly rij: Spiegelrij }) {
  const t = useTranslations('tellingen.spiegel');
  const opmaak = useOpmaak();
  if (verdeling.aantal === null)
    return <span className="baken-ontbreekt">{t('want', { want: verdeling.want ?? '' })}</span>;
  const schrijf = (deciel: number) =>
    kengetal.eenheid === 'aantal' ? opmaak.getal(deciel) : schrijfKort(opmaak, deciel, kengetal.eenheid);
  return (
    <div className="baken-spiegel__plek">
      <Decielen decielen={verdeling.decielen} waarde={waarde} schrijf={schrijf} />
      <span className="baken-stil">
        {t('onder', { tienden: aantalOnder(verdeling.decielen, waarde), aantal: verdeling.aantal })}
      </span>
    </div>
  );
}

/** A row on a phone. */
function Kaart({ rij }: { readonly rij: Spiegelrij }) {
  return (
    <div className="baken-spiegel__kaart">
      <p>
        <span>{rij.kengetal.naam}</span>
        <b>
          <Waarde rij={rij} />
        </b>
      </p>
      <p className="baken-stil">{rij.kengetal.uitleg}</p>
      <Plek rij={rij} />
    </div>
  );
}
