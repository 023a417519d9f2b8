import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../app/vandaag.ts';
import { Skeleton } from '../ui/index.ts';
import { useUitgesteld } from './uitgesteld.ts';
import type { PeriodeZoek } from './zoek.ts';

const DatePicker = lazy(() => import('../ui/datum.tsx'));

interface PeriodeProps {
  readonly zoek: PeriodeZoek;
  wijzig(deel: Partial<PeriodeZoek>): void;
}

/** From which day until which day. */
export function Periode({ zoek, wijzig }: PeriodeProps) {
  const t = useTranslations('verantwoording.filter');
  const [van, kiesVan] = useUitgesteld(zoek.van, (dag) => wijzig({ van: dag }));
  const [tot, kiesTot] = useUitgesteld(zoek.tot, (dag) => wijzig({ tot: dag }));
  const nu = vandaag();
  return (
    <Suspense fallback={<Skeleton regels={1} />}>
      <DatePicker label={t('van')} value={van} onChange={kiesVan} max={nu} />
      <DatePicker label={t('tot')} value={tot} onChange={kiesTot} max={nu} />
    </Suspense>
  );
}
