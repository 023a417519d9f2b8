import { createLazyRoute, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSessie } from '../app/sessie.ts';
import { useTitel } from '../app/titel.ts';
import { buttonKlas, PageHeader } from '../ui/index.ts';

export const Route = createLazyRoute('/aangemeld')({ component: Aangemeld });

/** After log-in beside a page where something was being typed: the work goes on there, not here. */
function Aangemeld() {
  const t = useTranslations('toegang.aangemeld');
  const { naam, start } = useSessie();
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead', { naam: naam ?? '' })}</p>} />
      <Link to={start} className={buttonKlas({})}>
        {t('naarStart')}
      </Link>
    </>
  );
}
