import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AanbiederRij } from '../../api/typen.ts';
import { Sparkline } from '../../grafiek/index.ts';
import type { Eenheid } from '../../opmaak.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import type { Kolom } from '../../ui/index.ts';
import { KengetalCel, NaamCel, SignalenCel, TredeCel, wijktAf } from './cellen.tsx';
import { useNamen } from './namen.ts';

interface Kengetalkolom {
  readonly code: 'solvabiliteit' | 'currentRatio' | 'nettomargeRollend' | 'verzuim' | 'liquiditeitsbuffer';
  readonly eenheid: Eenheid;
  readonly vanaf?: Kolom<AanbiederRij>['vanaf'];
  readonly verborgen?: boolean;
  /** Trede from which the figure counts as outside its norm, where that is not 3. */
  readonly vanafTrede?: 2;
}

const KENGETALLEN: readonly Kengetalkolom[] = [
  { code: 'solvabiliteit', eenheid: 'fractie' },
  { code: 'currentRatio', eenheid: 'verhouding', vanaf: 760 },
  { code: 'nettomargeRollend', eenheid: 'fractie', vanaf: 1000 },
  { code: 'verzuim', eenheid: 'fractie', vanaf: 1000, vanafTrede: 2 },
  { code: 'liquiditeitsbuffer', eenheid: 'maanden', verborgen: true },
];

/** The columns of a list of providers; the user switches them on and off. */
export function useAanbiederKolommen(): readonly Kolom<AanbiederRij>[] {
  const t = useTranslations('aanbieders');
  const tb = useTranslations('begrippen');
  const opmaak = useOpmaak();
  const namen = useNamen();
  return useMemo(() => {
    const kolommen: Kolom<AanbiederRij>[] = [
      {
        id: 'naam',
        kop: t('kolom.naam'),
        rijkop: true,
        cel: (rij) => <NaamCel rij={rij} />,
        sorteerwaarde: (rij) => rij.naam,
      },
      {
        id: 'trede',
        kop: t('kolom.trede'),
        breedte: 12.2,
        eerstHoog: true,
        cel: (rij) => <TredeCel rij={rij} />,
        sorteerwaarde: (rij) => rij.trede,
      },
      {
        id: 'signalen',
        kop: t('kolom.signalen'),
        uitleg: t('kolom.signalenUitleg'),
        breedte: 5.3,
        rechts: true,
        eerstHoog: true,
        cel: (rij) => <SignalenCel rij={rij} />,
        sorteerwaarde: (rij) => rij.signalen,
      },
      {
        id: 'verloop',
        kop: t('kolom.verloop'),
        uitleg: t('kolom.verloopUitleg'),
        breedte: 4.8,
        vanaf: 880,
        cel: (rij) => (
          <Sparkline waarden={rij.reeks.map(({ waarde }) => waarde)} buiten={wijktAf(rij.kengetallen.solvabiliteit)} />
        ),
      },
      ...KENGETALLEN.map(
        ({ code, eenheid, vanaf, verborgen, vanafTrede }): Kolom<AanbiederRij> => ({
          id: code,
          kop: t(`kolom.${code}`),
          uitleg: t(`kolom.${code}Uitleg`),
          breedte: code === 'solvabiliteit' ? 6.6 : 5.7,
          rechts: true,
          ...(vanaf === undefined ? {} : { vanaf }),
          ...(verborgen === undefined ? {} : { verborgen }),
          cel: (rij) => <KengetalCel kengetal={rij.kengetallen[code]} eenheid={eenheid} vanafTrede={vanafTrede} />,
          sorteerwaarde: (rij) => rij.kengetallen[code]?.waarde,
        }),
      ),
      {
        id: 'jongeren',
        kop: t('kolom.jongeren'),
        uitleg: t('kolom.jongerenUitleg'),
        breedte: 5.9,
        rechts: true,
        eerstHoog: true,
        vanaf: 560,
        cel: (rij) =>
          rij.jongeren === null ? <KengetalCel kengetal={undefined} eenheid="aantal" /> : opmaak.getal(rij.jongeren),
        sorteerwaarde: (rij) => rij.jongeren,
      },
      {
        id: 'regio',
        kop: t('kolom.regio'),
        breedte: 11,
        verborgen: true,
        cel: (rij) => rij.jeugdregioNaam,
        sorteerwaarde: (rij) => rij.jeugdregioNaam,
      },
      {
        id: 'soort',
        kop: t('kolom.soort'),
        breedte: 10,
        verborgen: true,
        cel: (rij) => rij.soorten.map(namen.soort).join(', '),
        sorteerwaarde: (rij) => rij.soorten.map(namen.soort).join(', '),
      },
      {
        id: 'hulpvormen',
        kop: t('kolom.hulpvormen'),
        breedte: 12,
        verborgen: true,
        cel: (rij) => rij.hulpvormen.map(namen.hulpvorm).join(', '),
      },
      {
        id: 'laatste',
        kop: t('kolom.laatste'),
        breedte: 10,
        verborgen: true,
        cel: (rij) => (
          <>
            {rij.laatstePeriode ? opmaak.periode(rij.laatstePeriode) : tb('nietGeleverd')}
            {rij.onvolledig && <span className="baken-rijnaam__bij">{tb('onvolledig')}</span>}
          </>
        ),
        sorteerwaarde: (rij) => rij.laatstePeriode,
      },
      {
        id: 'cruciaal',
        kop: t('kolom.cruciaal'),
        breedte: 5.4,
        verborgen: true,
        cel: (rij) => t(rij.cruciaal ? 'ja' : 'nee'),
        sorteerwaarde: (rij) => Number(rij.cruciaal),
      },
      {
        id: 'kvk',
        kop: t('kolom.kvk'),
        breedte: 6.5,
        verborgen: true,
        cel: (rij) => rij.kvk,
        sorteerwaarde: (rij) => rij.kvk,
      },
    ];
    return kolommen;
  }, [t, tb, opmaak, namen]);
}
