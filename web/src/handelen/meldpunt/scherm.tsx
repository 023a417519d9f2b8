import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { laadTeksten } from '../../taal/teksten.ts';
import { PageHeader, Skeleton, Tabs } from '../../ui/index.ts';
import '../dossier/dossier.css';
import './meldpunt.css';
import { Meldroutes } from './routes.tsx';
import { leesMeldpunt } from './zoek.ts';

export const Route = createLazyRoute('/meldpunt')({ component: Meldpunt });

const route = getRouteApi('/meldpunt');

/** With the words by which a dossier says that it is late. */
const Inbox = lazy(async () => (await Promise.all([import('./inbox.tsx'), laadTeksten('dossier')]))[0]);

/** The inbox of the meldpunt, and the rules by which it is filled. */
function Meldpunt() {
  const t = useTranslations('meldpunt');
  const navigate = useNavigate();
  const { tab = 'inbox' } = leesMeldpunt({ ...route.useSearch() });
  useTitel(t(tab === 'routes' ? 'routes.titel' : 'inbox.titel'));
  return (
    <>
      <PageHeader titel={t('inbox.titel')} lead={<p>{t('inbox.lead')}</p>} />
      <Tabs
        label={t('delen')}
        gekozen={tab}
        onKies={(id) => void navigate({ to: '/meldpunt', search: id === 'routes' ? { tab: 'routes' } : {} })}
        delen={[
          {
            id: 'inbox',
            naam: t('inbox.tab'),
            inhoud: tab === 'inbox' && (
              <Suspense fallback={<Skeleton />}>
                <Inbox />
              </Suspense>
            ),
          },
          { id: 'routes', naam: t('routes.tab'), inhoud: tab === 'routes' && <Meldroutes /> },
        ]}
      />
    </>
  );
}
