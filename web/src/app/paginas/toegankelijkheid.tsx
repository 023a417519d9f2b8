import { createLazyRoute } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/index.ts';
import { useTitel } from '../titel.ts';

export const Route = createLazyRoute('/toegankelijkheid')({ component: Toegankelijkheid });

function Toegankelijkheid() {
  const t = useTranslations('paginas.toegankelijkheid');
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <div className="baken-proza">
        <p>{t('norm')}</p>
        <h2>{t('gebruikTitel')}</h2>
        <p>{t('gebruik')}</p>
        <h2>{t('meldTitel')}</h2>
        <p>{t('meld')}</p>
      </div>
    </>
  );
}
