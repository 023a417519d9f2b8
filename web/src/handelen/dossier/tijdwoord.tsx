import { IconAlertTriangle, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { klas } from '../../ui/index.ts';
import { DICHTBIJ, tijdstand, weekendVan } from './laat.ts';

interface TijdwoordProps {
  readonly tot: string;
  readonly vandaag: string;
  /** Its clock stands still since this day. */
  readonly stilSinds?: string | null;
}

/** When something must be ready: the day, and in words whether that is past. */
export function Tijdwoord({ tot, vandaag, stilSinds = null }: TijdwoordProps) {
  const t = useTranslations('dossier.tijd');
  const { datum } = useOpmaak();
  const stand = tijdstand(tot, vandaag);
  const laat = stand.soort === 'laat' && stilSinds === null;
  const Icoon = stilSinds ? IconPlayerPause : laat ? IconAlertTriangle : IconClock;
  const woord = stilSinds
    ? t('stil', { sinds: datum(stilSinds) })
    : stand.soort === 'laat'
      ? t('laat', { dagen: stand.dagen, datum: datum(tot) })
      : stand.soort === 'vandaag'
        ? t('vandaag')
        : stand.dagen <= DICHTBIJ
          ? t('dichtbij', { dagen: stand.dagen, datum: datum(tot), weekend: weekendVan(tot) })
          : t('straks', { datum: datum(tot), weekend: weekendVan(tot) });
  return (
    <span className={klas('baken-tijdwoord', laat && 'baken-tijdwoord--laat')}>
      <Icoon size={15} aria-hidden="true" />
      <span>{woord}</span>
    </span>
  );
}
