import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../api/client.ts';
import { useTitel } from '../app/titel.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { Card, DataTable, DownloadLink, EmptyState, type Kolom, PageHeader, WachtOp } from '../ui/index.ts';
import { Bladeren } from './bladeren.tsx';
import { Controle } from './controle.tsx';
import { Filterbalk } from './filterbalk.tsx';
import type { Toegangsvermelding } from './typen.ts';
import { toegangslogVraag } from './vragen.ts';
import { Tijdstip, Uitkomstwoord, useWoorden } from './woorden.tsx';
import { alsFilter, metFilter } from './zoek.ts';
import './verantwoording.css';

export const Route = createLazyRoute('/logboek')({ component: Logboek });

const route = getRouteApi('/logboek');

/** Who saw or did what, for the auditor. */
function Logboek() {
  const t = useTranslations('verantwoording');
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/logboek' });
  const vraag = useQuery(toegangslogVraag(zoek));
  const kolommen = useKolommen();
  useTitel(t('logboek.titel'));
  return (
    <div className="baken-stapel">
      <PageHeader
        titel={t('logboek.titel')}
        lead={<p>{t('logboek.lead')}</p>}
        acties={
          <DownloadLink
            href={apiAdres('/toegangslog/export', alsFilter(zoek))}
            icoon={<IconDownload size={17} aria-hidden="true" />}
          >
            {t('logboek.export')}
          </DownloadLink>
        }
      />
      <Controle />
      <Card
        titel={t('logboek.lijst')}
        onderschrift={
          vraag.data && t(vraag.data.meer ? 'logboek.onderMeer' : 'logboek.onder', { totaal: vraag.data.totaal })
        }
        vol
      >
        <div className="baken-inspring">
          <Filterbalk
            zoek={zoek}
            wijzig={(deel) => void navigate({ search: (vorig) => metFilter(vorig, deel), replace: true })}
          />
        </div>
        <div className={vraag.data ? undefined : 'baken-inspring'}>
          <WachtOp vraag={vraag} regels={9}>
            {({ vermeldingen, totaal, meer }) => (
              <>
                <DataTable
                  label={t('logboek.lijst')}
                  kolommen={kolommen}
                  rijen={vermeldingen}
                  rijSleutel={({ volgnummer }) => String(volgnummer)}
                  kaart={(vermelding) => <Kaartje vermelding={vermelding} />}
                  leeg={<EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>}
                />
                <Bladeren
                  pagina={zoek.pagina ?? 1}
                  getoond={vermeldingen.length}
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

function useKolommen(): readonly Kolom<Toegangsvermelding>[] {
  const t = useTranslations('verantwoording.kolom');
  const woorden = useWoorden();
  return useMemo(
    () => [
      { id: 'op', kop: t('op'), breedte: 14.5, cel: ({ op }) => <Tijdstip op={op} /> },
      { id: 'wie', kop: t('wie'), rijkop: true, cel: (vermelding) => <Wie vermelding={vermelding} /> },
      { id: 'rol', kop: t('rol'), breedte: 10, vanaf: 880, cel: ({ rol }) => woorden.rol(rol) },
      { id: 'partij', kop: t('partij'), breedte: 11, vanaf: 760, cel: ({ partijNaam }) => partijNaam },
      {
        id: 'handeling',
        kop: t('handeling'),
        breedte: 16,
        cel: (vermelding) => (
          <Link
            from="/logboek"
            to="/logboek"
            search={(vorig) => metFilter(vorig, { handeling: vermelding.handeling })}
            title={vermelding.handeling}
          >
            {woorden.handeling(vermelding)}
          </Link>
        ),
      },
      { id: 'voorwerp', kop: t('voorwerp'), breedte: 7, vanaf: 680, cel: ({ voorwerp }) => voorwerp },
      { id: 'doel', kop: t('doel'), breedte: 10, vanaf: 1000, cel: ({ doel }) => woorden.doel(doel) },
      { id: 'uitkomst', kop: t('uitkomst'), breedte: 8, cel: ({ uitkomst }) => <Uitkomstwoord uitkomst={uitkomst} /> },
      { id: 'toelichting', kop: t('toelichting'), breedte: 14, verborgen: true, cel: ({ toelichting }) => toelichting },
      { id: 'pseudoniem', kop: t('pseudoniem'), breedte: 10, verborgen: true, cel: ({ pseudoniem }) => pseudoniem },
      {
        id: 'nummer',
        kop: t('nummer'),
        breedte: 6,
        rechts: true,
        verborgen: true,
        cel: ({ volgnummer }) => volgnummer,
      },
    ],
    [t, woorden],
  );
}

/** A name leads to all that this person did. */
function Wie({ vermelding }: { readonly vermelding: Toegangsvermelding }) {
  const woorden = useWoorden();
  const naam = woorden.wie(vermelding);
  const { persoonId } = vermelding;
  if (persoonId === null) return naam;
  return (
    <Link
      from="/logboek"
      to="/logboek"
      search={(vorig) => metFilter(vorig, { persoon: persoonId })}
      className="baken-rijnaam"
      title={naam}
    >
      {naam}
    </Link>
  );
}

function Kaartje({ vermelding }: { readonly vermelding: Toegangsvermelding }) {
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  const { op, partijNaam, rol, voorwerp, uitkomst } = vermelding;
  return (
    <div className="baken-aanbiederkaart">
      <Wie vermelding={vermelding} />
      <p className="baken-stil">{[woorden.rol(rol), partijNaam].filter(Boolean).join(', ')}</p>
      <p>{[woorden.handeling(vermelding), voorwerp].filter(Boolean).join(': ')}</p>
      <div className="baken-logkaart__onder">
        <Uitkomstwoord uitkomst={uitkomst} />
        <span className="baken-stil">{opmaak.tijdstip(op)}</span>
      </div>
    </div>
  );
}
