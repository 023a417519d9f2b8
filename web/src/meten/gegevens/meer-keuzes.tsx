import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { Card, Checkbox } from '../../ui/index.ts';
import type { Import, Keuzes } from './typen.ts';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));

interface MeerKeuzesProps {
  readonly imp: Import;
  readonly keuzes: Keuzes;
  onKies(keuzes: Keuzes): void;
}

/** Choices that are not needed: since when the figures are known, and whether unknown providers come into the register. */
export function MeerKeuzes({ imp, keuzes, onKies }: MeerKeuzesProps) {
  const t = useTranslations('gegevens.meer');
  const { bekendOp, ...zonderDatum } = keuzes;
  const onbekend = imp.verslag.tellingen.nietInRegister;
  return (
    <Card titel={t('titel')}>
      <div className="baken-formulier">
        <Suspense fallback={<p className="baken-stil">{t('bekendOp')}</p>}>
          <DatePicker
            label={t('bekendOp')}
            uitleg={t('bekendOpUitleg')}
            value={bekendOp}
            max={vandaag()}
            onChange={(datum) => onKies(datum === undefined ? zonderDatum : { ...zonderDatum, bekendOp: datum })}
          />
        </Suspense>
        {imp.soort === 'digimv' && (onbekend > 0 || keuzes.voegToe) && (
          <Checkbox
            label={t('voegToe', { aantal: onbekend })}
            uitleg={t('voegToeUitleg')}
            aan={keuzes.voegToe === true}
            onChange={(voegToe) => onKies({ ...keuzes, voegToe })}
          />
        )}
      </div>
    </Card>
  );
}
