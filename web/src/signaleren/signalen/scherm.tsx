import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import './signalen.css';
import { ApiFout } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, buttonKlas, PageHeader, WachtOp } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import { Antwoord } from './antwoord.tsx';
import { Groei } from './groei.tsx';
import { Handelen } from './handelen.tsx';
import { Kapot } from './kapot.tsx';
import { Logboek } from './logboek.tsx';
import { Reeks } from './reeks.tsx';
import type { Signaaldetail } from './typen.ts';
import { signaalVraag } from './vragen.ts';
import { Waarom } from './waarom.tsx';
import { Ernstwoord, Looptijd, Onderwerpnaam, Stand, Tredenu } from './woorden.tsx';
import { Zijkant } from './zijkant.tsx';

export const Route = createLazyRoute('/signalen/$id')({ component: Scherm });

const route = getRouteApi('/signalen/$id');

function Scherm() {
  const t = useTranslations('signalen');
  const id = Number(route.useParams().id);
  const vraag = useQuery(signaalVraag(id, useBekendOp()));
  const signaal = vraag.data?.signaal;
  useTitel(signaal ? t('een.titel', { naam: signaal.onderwerp.naam, titel: signaal.titel }) : t('een.titelZonder'));
  if (vraag.error instanceof ApiFout && vraag.error.status === 404) return <Onbekend />;
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(detail) => <EenSignaal key={detail.signaal.id} detail={detail} />}
    </WachtOp>
  );
}

/** One signal: why it is there, how it grew, and what people do about it. */
function EenSignaal({ detail }: { readonly detail: Signaaldetail }) {
  return (
    <>
      <Kop detail={detail} />
      {detail.verleden && <Verleden />}
      <Kapot regels={detail.kapotteRegels} waar="een" />
      {detail.magOpvolgen && !detail.verleden && <Handelen detail={detail} />}
      <div className="baken-kolommen">
        <div className="baken-stapel">
          <Waarom detail={detail} />
          {detail.reeks && <Reeks reeks={detail.reeks} />}
          <Groei detail={detail} />
          {detail.magAntwoorden && !detail.verleden && <Antwoord detail={detail} />}
          <Logboek detail={detail} />
        </div>
        <Zijkant detail={detail} />
      </div>
    </>
  );
}

function Kop({ detail: { signaal, bekendOp } }: { readonly detail: Signaaldetail }) {
  const t = useTranslations('signalen');
  const { datum } = useOpmaak();
  const { onderwerp, titel, tekst, ernst, begin, einde } = signaal;
  return (
    <PageHeader
      titel={titel}
      boven={<Terug hier={titel} />}
      lead={
        <>
          <p>
            <Onderwerpnaam onderwerp={onderwerp} />
            {onderwerp.jeugdregioNaam !== onderwerp.naam && <>, {onderwerp.jeugdregioNaam}</>}
          </p>
          <p>{tekst}</p>
          <p className="baken-inbox__feiten">
            <Ernstwoord ernst={ernst} />
            <Tredenu kvk={onderwerp.kvk} />
            <Stand signaal={signaal} />
            <span>
              <Looptijd begin={begin} einde={einde} op={bekendOp} />, {t('een.begon', { datum: datum(dagVan(begin)) })}
            </span>
          </p>
        </>
      }
    />
  );
}

function Terug({ hier }: { readonly hier: string }) {
  const t = useTranslations('signalen');
  const app = useTranslations('app');
  return (
    <nav className="baken-kruimels" aria-label={app('kruimelpad')}>
      <ol>
        <li>
          <Link to="/signalen">{t('titel')}</Link>
          <IconChevronRight size={14} aria-hidden="true" />
        </li>
        <li aria-current="page">{hier}</li>
      </ol>
    </nav>
  );
}

function Verleden() {
  const t = useTranslations('signalen');
  return (
    <div className="baken-signaalmelding">
      <Alert
        soort="let"
        titel={t('verledenTitel')}
        actie={
          <Link to="." search={(vorig) => ({ ...vorig, bekendOp: undefined })}>
            {t('naarVandaag')}
          </Link>
        }
      >
        <p>{t('verleden')}</p>
      </Alert>
    </div>
  );
}

function Onbekend() {
  const t = useTranslations('signalen.onbekend');
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst')}</p>} />
      <Link to="/signalen" className={buttonKlas({ soort: 'primary' })}>
        {t('naarLijst')}
      </Link>
    </>
  );
}
