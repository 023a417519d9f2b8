import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** In place of a value that the role may not see: a lock to see, the words to hear. The legend beside it says the words. */
export function Verborgen() {
  const t = useTranslations('kit');
  return (
    <span className="baken-verborgen" title={t('nietZichtbaar')}>
      <IconLock size={15} stroke={1.8} aria-hidden="true" />
      <span className="baken-alleen-voorlezen">{t('nietZichtbaar')}</span>
    </span>
  );
}

/** What the lock in a table means. */
export function VerborgenLegenda() {
  const t = useTranslations('kit');
  return (
    <span className="baken-verborgen" aria-hidden="true">
      <IconLock size={15} stroke={1.8} /> {t('nietZichtbaar')}
    </span>
  );
}

interface VerborgenVlakProps {
  /** What it is that cannot be seen, and how it could be. */
  readonly children?: ReactNode;
}

/** In place of a whole panel that the role may not see. */
export function VerborgenVlak({ children }: VerborgenVlakProps) {
  const t = useTranslations('kit');
  return (
    <div className="baken-verborgenvlak">
      <IconLock size={20} stroke={1.6} aria-hidden="true" />
      <div>
        <p>
          <b>{t('nietZichtbaarZin')}</b>
        </p>
        {children}
      </div>
    </div>
  );
}
