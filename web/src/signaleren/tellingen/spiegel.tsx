import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { schrijfKort } from '../aanbieder/index.ts';
import {
  alleKengetallen,
  type Kengetal,
  schrijfWaarde,
  Toelichtingen,
  Verandering,
  type Zelfbeeld,
} from '../zelfbeeld/index.ts';
import { Decielen } from './decielen.tsx';
import { SpiegelLegenda } from './legenda.tsx';
import { aantalOnder } from './plek.ts';
import type { Spiegelbeeld, Verdeling } from './typen.ts';

interface Spiegelrij {
  readonly kengetal: Kengetal;
  readonly verdeling: Verdeling;
  readonly waarde: number;
}

interface SpiegelProps {
  readonly spiegel: Spiegelbeeld;
  readonly beeld: Zelfbeeld;
}

/** Every own ratio between those of others, without any other to be recognised. Where there is no distribution it says why. */
export function Spiegel({ spiegel, beeld }: SpiegelProps) {
  const t = useTranslations('tellingen.spiegel');
  const kolommen = useKolommen();
  const rijen = useMemo(() => {
    const opCode = new Map(spiegel.verdelingen.map((verdeling) => [verdeling.kengetal, verdeling]));
    return alleKengetallen(beeld).flatMap((kengetal): Spiegelrij[] => {
      const verdeling = opCode.get(kengetal.code);
      // A ratio that is only yes or no has no place among others.
      if (!verdeling || kengetal.waarde === null || kengetal.eenheid === 'jaNee') return [];
      return [{ kengetal, verdeling, waarde: kengetal.waarde }];
    });
  }, [spiegel, beeld]);
  return (
    <div className="baken-spiegel">
      {rijen.length > 0 && <SpiegelLegenda spiegel={spiegel} />}
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
      { id: 'kengetal', kop: t('kengetal'), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      { id: 'waarde', kop: t('uwWaarde'), breedte: 15, cel: (rij) => <Eigen rij={rij} /> },
      { id: 'anderen', kop: t('anderen'), breedte: 34, cel: (rij) => <Plek rij={rij} /> },
    ],
    [t],
  );
}

function Naam({ rij: { kengetal } }: { readonly rij: Spiegelrij }) {
  return (
    <>
      {kengetal.naam}
      <span className="baken-rijnaam__bij">{kengetal.uitleg}</span>
      <Toelichtingen kengetal={kengetal} />
    </>
  );
}

/** The own value, over which period, and what moved since the quarter before. */
function Eigen({ rij: { kengetal, waarde } }: { readonly rij: Spiegelrij }) {
  const t = useTranslations('tellingen.spiegel');
  const opmaak = useOpmaak();
  return (
    <>
      <b>{schrijfWaarde(opmaak, waarde, kengetal.eenheid)}</b>
      {kengetal.periode && <span> {t('over', { periode: opmaak.periode(kengetal.periode) })}</span>}
      <span className="baken-rijnaam__bij">
        <Verandering kengetal={kengetal} />
      </span>
    </>
  );
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
        <b>{t('onder', { tienden: aantalOnder(verdeling.decielen, waarde) })}</b>{' '}
        {t(`groep.${verdeling.groep}`, { aantal: verdeling.aantal })}.{' '}
        {verdeling.periode && t('anderenOver', { periode: opmaak.periode(verdeling.periode) })}
      </span>
    </div>
  );
}

/** A row on a phone. */
function Kaart({ rij }: { readonly rij: Spiegelrij }) {
  return (
    <div className="baken-spiegel__kaart">
      <p className="baken-spiegel__naam">{rij.kengetal.naam}</p>
      <p>
        <Eigen rij={rij} />
      </p>
      <p className="baken-stil">{rij.kengetal.uitleg}</p>
      <Toelichtingen kengetal={rij.kengetal} />
      <Plek rij={rij} />
    </div>
  );
}
