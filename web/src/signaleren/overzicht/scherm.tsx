import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import type { Overzicht } from '../../api/typen.ts';
import { overzichtVraag } from '../../api/vragen.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useTitel } from '../../app/titel.ts';
import { Card, DownloadLink, PageHeader, WachtOp } from '../../ui/index.ts';
import { AanbiedersLijst, heeftFilter, type WijzigFilter, wisselTrede } from '../aanbieders/index.ts';
import { Kerncijfers } from './kerncijfers.tsx';
import { Ladder } from './ladder.tsx';
import { Regiokaart } from './regiokaart.tsx';
import { Veranderd } from './veranderd.tsx';
import { OverzichtZin } from './zin.tsx';

export const Route = createLazyRoute('/')({ component: LandelijkOverzicht });

const route = getRouteApi('/');

/** Which providers need attention, and why: the page on which an analyst begins the day. */
function LandelijkOverzicht() {
  const t = useTranslations('overzicht');
  const bekendOp = useBekendOp();
  const vraag = useQuery(overzichtVraag(bekendOp));
  const { trede, regio, soort, zoek, sorteer } = route.useSearch();
  const gefilterd = heeftFilter({ trede, regio, soort, zoek });
  // A region that does not exist gives an empty list, and no report.
  const bestaat = vraag.data?.regios.some(({ code }) => code === regio);
  const rapport = (formaat: 'xlsx' | 'pdf') => ({
    href: apiAdres('/rapporten/landelijk-overzicht', {
      formaat,
      bekendOp,
      trede,
      regio: bestaat ? regio : undefined,
      soort,
      zoek,
      sorteer,
    }),
    ...(gefilterd ? { title: t('metFilters') } : {}),
  });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={vraag.data && <OverzichtZin overzicht={vraag.data} />}
        acties={
          <>
            <DownloadLink {...rapport('xlsx')} icoon={<IconDownload size={18} aria-hidden="true" />}>
              {t(gefilterd ? 'excelSelectie' : 'excel')}
            </DownloadLink>
            <DownloadLink soort="primary" {...rapport('pdf')} icoon={<IconFileTypePdf size={18} aria-hidden="true" />}>
              {t(gefilterd ? 'rapportSelectie' : 'rapport')}
            </DownloadLink>
          </>
        }
      />
      <WachtOp vraag={vraag} regels={10}>
        {(overzicht) => <Inhoud overzicht={overzicht} />}
      </WachtOp>
    </>
  );
}

function Inhoud({ overzicht }: { readonly overzicht: Overzicht }) {
  const t = useTranslations('aanbieders');
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/' });
  const wijzig: WijzigFilter = (deel, vervang = false) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: vervang, resetScroll: false });
  return (
    <div className="baken-stapel">
      <Kerncijfers cijfers={overzicht.kerncijfers} vergelekenMet={overzicht.vergelekenMet} />
      <Ladder
        treden={overzicht.ladder}
        vergelekenMet={overzicht.vergelekenMet}
        gekozen={filter.trede ?? []}
        onWissel={(trede) => wijzig({ trede: wisselTrede(filter.trede, trede) })}
      />
      <div className="baken-kolommen">
        <Card titel={t('titel')} vol>
          <AanbiedersLijst bereik="ews" filter={filter} wijzig={wijzig} regios={overzicht.regios} />
        </Card>
        <div className="baken-stapel">
          <Regiokaart
            regios={overzicht.regios}
            gekozen={filter.regio}
            onKies={(code) => wijzig({ regio: filter.regio === code ? undefined : code })}
          />
          <Veranderd veranderd={overzicht.veranderd} sinds={overzicht.vergelekenMet} />
        </div>
      </div>
    </div>
  );
}
