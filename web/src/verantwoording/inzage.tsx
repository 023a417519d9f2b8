import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../app/titel.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom, PageHeader, WachtOp } from '../ui/index.ts';
import { Bladeren } from './bladeren.tsx';
import { Periode } from './periode.tsx';
import type { Inzage } from './typen.ts';
import { inzageVraag } from './vragen.ts';
import { Tijdstip, Uitkomstwoord, useWoorden } from './woorden.tsx';
import { metFilter } from './zoek.ts';
import './verantwoording.css';

export const Route = createLazyRoute('/inzage')({ component: WieKeekMee });

const route = getRouteApi('/inzage');

/** Who looked at the data of the organisation of the user: which organisation, in which role, what for. Never a name. */
function WieKeekMee() {
  const t = useTranslations('verantwoording');
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/inzage' });
  const vraag = useQuery(inzageVraag(zoek));
  const kolommen = useKolommen();
  useTitel(t('inzage.titel'));
  return (
    <div className="baken-stapel">
      <PageHeader titel={t('inzage.titel')} lead={<p>{t('inzage.lead')}</p>} />
      <Card
        titel={t('inzage.lijst')}
        onderschrift={
          vraag.data && t(vraag.data.meer ? 'inzage.onderMeer' : 'inzage.onder', { totaal: vraag.data.totaal })
        }
        vol
      >
        <div className="baken-inspring baken-logfilters baken-niet-afdrukken">
          <Periode
            zoek={zoek}
            wijzig={(deel) => void navigate({ search: (vorig) => metFilter(vorig, deel), replace: true })}
          />
        </div>
        <div className={vraag.data ? undefined : 'baken-inspring'}>
          <WachtOp vraag={vraag} regels={9}>
            {({ inzagen, totaal, meer }) => (
              <>
                <DataTable
                  label={t('inzage.lijst')}
                  kolommen={kolommen}
                  rijen={inzagen}
                  rijSleutel={({ volgnummer }) => String(volgnummer)}
                  gereedschap={false}
                  kaart={(inzage) => <Kaartje inzage={inzage} />}
                  leeg={<EmptyState titel={t('inzage.leegTitel')}>{t('inzage.leeg')}</EmptyState>}
                />
                <Bladeren
                  pagina={zoek.pagina ?? 1}
                  getoond={inzagen.length}
                  totaal={totaal}
                  meer={meer}
                  naar={(pagina) => void navigate({ search: (vorig) => ({ ...vorig, pagina }) })}
                />
              </>
            )}
          </WachtOp>
        </div>
      </Card>
    </div>
  );
}

function useKolommen(): readonly Kolom<Inzage>[] {
  const t = useTranslations('verantwoording.kolom');
  const woorden = useWoorden();
  return useMemo(
    () => [
      { id: 'partij', kop: t('partij'), rijkop: true, cel: (inzage) => <Partij inzage={inzage} /> },
      { id: 'rol', kop: t('rol'), breedte: 11, cel: ({ rol }) => woorden.rol(rol) },
      { id: 'handeling', kop: t('handeling'), breedte: 18, vanaf: 680, cel: woorden.handeling },
      { id: 'doel', kop: t('doel'), breedte: 11, cel: ({ doel }) => woorden.doel(doel) },
      {
        id: 'uitkomst',
        kop: t('uitkomst'),
        breedte: 8,
        vanaf: 880,
        cel: ({ uitkomst }) => <Uitkomstwoord uitkomst={uitkomst} />,
      },
      { id: 'op', kop: t('op'), breedte: 14.5, cel: ({ op }) => <Tijdstip op={op} /> },
    ],
    [t, woorden],
  );
}

function Partij({ inzage: { partijNaam, machine } }: { readonly inzage: Inzage }) {
  const t = useTranslations('verantwoording');
  return (
    <span className="baken-rijnaam" title={partijNaam}>
      {partijNaam || t('nietIngelogd')} {machine && <span className="baken-stil">({t('eenMachine')})</span>}
    </span>
  );
}

function Kaartje({ inzage }: { readonly inzage: Inzage }) {
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  return (
    <div className="baken-aanbiederkaart">
      <Partij inzage={inzage} />
      <p>{woorden.handeling(inzage)}</p>
      <p className="baken-stil">
        {woorden.rol(inzage.rol)} · {woorden.doel(inzage.doel)} · {opmaak.tijdstip(inzage.op)}
      </p>
    </div>
  );
}
