import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN, mag } from '../../app/toegang.ts';
import { Alert, DownloadLink, PageHeader, Tabs } from '../../ui/index.ts';
import { DominoDeel } from './domino.tsx';
import { ConcentratieDeel } from './kaart.tsx';
import type { ConcentratieZoek, Deel } from './zoek.ts';
import '../../grafiek/heatmap.css';
import './concentratie.css';

export const Route = createLazyRoute('/concentratie')({ component: Scherm });

const route = getRouteApi('/concentratie');

/** On whom care hangs, and what happens when they stop. */
function Scherm() {
  const t = useTranslations('concentratie');
  const zoek = route.useSearch();
  const bekendOp = useBekendOp();
  const sessie = useSessie();
  const landelijk = mag(sessie, EISEN.landelijk);
  /** Who may not see the country sees its own region, whatever the address says. */
  const eigen = landelijk ? undefined : sessie.regios[0];
  const navigate = useNavigate({ from: '/concentratie' });
  const wijzig = (deel: Partial<ConcentratieZoek>) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), resetScroll: false });
  useTitel(t('titel'));
  const deel = zoek.deel ?? 'concentratie';
  const rapport = (formaat: 'xlsx' | 'pdf') => {
    const regio = eigen ?? (deel === 'domino' ? zoek.regio : undefined);
    const begin = regio === undefined ? '/rapporten' : `/rapporten/jeugdregios/${regio}`;
    const keuze = deel === 'domino' ? { kvks: zoek.kvks, tweede: zoek.tweede } : {};
    return apiAdres(`${begin}/${deel}`, { ...keuze, bekendOp, formaat });
  };
  const props = { zoek, wijzig, eigen };
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{t(landelijk ? 'lead' : 'leadRegio')}</p>}
        acties={
          (landelijk || eigen) && (
            <>
              <DownloadLink href={rapport('xlsx')} icoon={<IconDownload size={18} aria-hidden="true" />}>
                {t('excel')}
              </DownloadLink>
              <DownloadLink href={rapport('pdf')} icoon={<IconFileTypePdf size={18} aria-hidden="true" />}>
                {t('pdf')}
              </DownloadLink>
            </>
          )
        }
      />
      {landelijk || eigen ? (
        <Tabs
          label={t('delen')}
          gekozen={deel}
          onKies={(id) => wijzig({ deel: id === 'concentratie' ? undefined : (id as Deel) })}
          delen={[
            { id: 'concentratie', naam: t('deel.concentratie'), inhoud: <ConcentratieDeel {...props} /> },
            { id: 'domino', naam: t('deel.domino'), inhoud: <DominoDeel {...props} /> },
          ]}
        />
      ) : (
        <Alert soort="info">
          <p>{t('geenRegio')}</p>
        </Alert>
      )}
    </>
  );
}
