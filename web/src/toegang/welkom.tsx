import { createLazyRoute } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useSessie } from '../app/sessie.ts';
import { useTitel } from '../app/titel.ts';
import { Alert, PageHeader } from '../ui/index.ts';
import { WatWel } from './niet-zichtbaar.tsx';
import './toegang.css';

export const Route = createLazyRoute('/welkom')({ component: Welkom });

/** Where roles begin that have no screens of their own yet: it says so, and what they do see. */
function Welkom() {
  const t = useTranslations('toegang.welkom');
  const { naam, functie } = useSessie();
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('kop', { naam: naam ?? '' })}
        lead={functie && <p>{t('lead', { rol: functie.rolNaam, partij: functie.partij })}</p>}
      />
      <div className="baken-stapel">
        <Alert titel={t('nogNietTitel')}>
          <p>{t('nogNiet')}</p>
        </Alert>
        <WatWel />
      </div>
    </>
  );
}
