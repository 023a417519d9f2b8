import { createLazyRoute } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/index.ts';
import { useTitel } from '../titel.ts';

export const Route = createLazyRoute('/contact')({ component: Contact });

function Contact() {
  const t = useTranslations('paginas.contact');
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <div className="baken-proza">
        <p>{t('tekst')}</p>
      </div>
    </>
  );
}
