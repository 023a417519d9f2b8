import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { DownloadLink, PageHeader, Tabs } from '../../ui/index.ts';
import { Bewegingen } from './bewegingen.tsx';
import { Kengetallenmatrix } from './kengetallenmatrix.tsx';
import { Matrix } from './matrix.tsx';
import { Regiomatrix } from './regiomatrix.tsx';
import type { BewegingZoek, Deel } from './zoek.ts';
import '../../grafiek/heatmap.css';
import './beweging.css';

export const Route = createLazyRoute('/beweging')({ component: Beweging });

const route = getRouteApi('/beweging');

/** Treden over time: who stood where, who moved, and for how long. */
function Beweging() {
  const t = useTranslations('beweging');
  const zoek = route.useSearch();
  const bekendOp = useBekendOp();
  const landelijk = useMag(EISEN.landelijk);
  const navigate = useNavigate({ from: '/beweging' });
  const wijzig = (deel: Partial<BewegingZoek>) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), resetScroll: false });
  useTitel(t('titel'));
  const { print: _, deel = 'matrix', ...filters } = zoek;
  const rapport = (formaat: 'xlsx' | 'pdf') =>
    apiAdres('/rapporten/treden-in-de-tijd', {
      ...filters,
      ...(formaat === 'pdf' ? { deel: deel === 'beweging' ? 'beweging' : 'matrix' } : {}),
      bekendOp,
      formaat,
    });
  const delen = [
    { id: 'matrix' as const, inhoud: <Matrix zoek={zoek} wijzig={wijzig} /> },
    // Counted over only those that may be seen, a region would look better than it is.
    ...(landelijk ? [{ id: 'regios' as const, inhoud: <Regiomatrix zoek={zoek} wijzig={wijzig} /> }] : []),
    { id: 'kengetallen' as const, inhoud: <Kengetallenmatrix zoek={zoek} wijzig={wijzig} /> },
    { id: 'beweging' as const, inhoud: <Bewegingen zoek={zoek} wijzig={wijzig} /> },
  ];
  const gekozen: Deel = delen.some(({ id }) => id === deel) ? deel : 'matrix';
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{t(landelijk ? 'lead' : 'leadRegio')}</p>}
        acties={
          <>
            <DownloadLink href={rapport('xlsx')} icoon={<IconDownload size={18} aria-hidden="true" />}>
              {t('excel')}
            </DownloadLink>
            <DownloadLink href={rapport('pdf')} icoon={<IconFileTypePdf size={18} aria-hidden="true" />}>
              {t('pdf')}
            </DownloadLink>
          </>
        }
      />
      <Tabs
        label={t('delen')}
        gekozen={gekozen}
        onKies={(id) => wijzig({ deel: id === 'matrix' ? undefined : (id as Deel) })}
        delen={delen.map(({ id, inhoud }) => ({ id, naam: t(`deel.${id}`), inhoud }))}
      />
    </>
  );
}
