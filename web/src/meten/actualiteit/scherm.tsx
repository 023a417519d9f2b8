import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { Button, PageHeader, Tabs } from '../../ui/index.ts';
import './actualiteit.css';
import { Berichten } from './berichten.tsx';
import { Bronnen } from './bronnen.tsx';
import { nieuwsVraag } from './vragen.ts';

export const Route = createLazyRoute('/actualiteit')({ component: Actualiteit });

const route = getRouteApi('/actualiteit');
const Berichtvenster = lazy(() => import('./berichtvenster.tsx'));

/** News about providers and regions, and where it comes from. */
function Actualiteit() {
  const t = useTranslations('actualiteit');
  const { deel } = route.useSearch();
  const navigate = useNavigate({ from: '/actualiteit' });
  const magSchrijven = useMag(EISEN.vaststellen);
  const { data } = useQuery(nieuwsVraag(route.useSearch()));
  const [voegtToe, setVoegtToe] = useState(false);
  const [melding, setMelding] = useState('');
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={
          data && (
            <p>
              {t('lead', { nieuw: data.nieuw })}{' '}
              {data.nieuw > 0 && (
                <Link to="/actualiteit" search={{ status: 'nieuw' }}>
                  {t('bekijkNieuw')}
                </Link>
              )}
            </p>
          )
        }
        acties={
          magSchrijven && (
            <Button soort="primary" icoon={<IconPlus size={18} aria-hidden="true" />} onPress={() => setVoegtToe(true)}>
              {t('voegToe')}
            </Button>
          )
        }
      />
      <p role="status" className="baken-melding">
        {melding}
      </p>
      <Tabs
        label={t('delen')}
        gekozen={deel ?? 'berichten'}
        onKies={(id) => void navigate({ search: id === 'bronnen' ? { deel: 'bronnen' } : {}, resetScroll: false })}
        delen={[
          { id: 'berichten', naam: t('deelBerichten'), inhoud: <Berichten /> },
          { id: 'bronnen', naam: t('deelBronnen'), inhoud: <Bronnen /> },
        ]}
      />
      {voegtToe && (
        <Suspense>
          <Berichtvenster
            onSluit={() => setVoegtToe(false)}
            onToegevoegd={(titel) => {
              setVoegtToe(false);
              setMelding(t('toegevoegd', { titel }));
            }}
          />
        </Suspense>
      )}
    </>
  );
}
