import { IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  buttonKlas,
  Card,
  DataTable,
  DownloadLink,
  EmptyState,
  type Kolom,
  PageHeader,
  WachtOp,
} from '../../ui/index.ts';
import './aanlevering.css';
import type { Lijstrij } from './typen.ts';
import { agendaAdres, mijnAanleveringenVraag } from './vragen.ts';
import { aantalWachtend } from './wachtrij.ts';
import { Staat, useDagen, useIsAanMij, useWie } from './woorden.tsx';

export const Route = createLazyRoute('/aanleveringen')({ component: MijnAanleveringen });

/** Every delivery of the own organisation: its state in words, its deadline, and who acts next. */
function MijnAanleveringen() {
  const t = useTranslations('aanlevering.lijst');
  const vraag = useQuery(mijnAanleveringenVraag());
  const isAanMij = useIsAanMij();
  useTitel(t('titel'));
  const rijen = useMemo(
    () =>
      [...(vraag.data?.aanleveringen ?? [])].sort(
        (a, b) => Number(isAanMij(b)) - Number(isAanMij(a)) || a.deadline.localeCompare(b.deadline) || a.id - b.id,
      ),
    [vraag.data, isAanMij],
  );
  const mijn = rijen.filter(isAanMij);
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={
          vraag.data && (
            <p>
              {t.rich('lead', {
                open: mijn.length,
                laat: mijn.filter(({ teLaat }) => teLaat).length,
                b: (tekst) => <b>{tekst}</b>,
              })}
            </p>
          )
        }
        acties={
          <DownloadLink href={agendaAdres()} icoon={<IconCalendarPlus size={17} />} title={t('agendaUitleg')}>
            {t('agenda')}
          </DownloadLink>
        }
      />
      <Card titel={t('tabel')} onderschrift={t('onder', { aantal: rijen.length })} vol>
        <WachtOp vraag={vraag} regels={5}>
          {() => <Lijst rijen={rijen} />}
        </WachtOp>
      </Card>
    </>
  );
}

function Lijst({ rijen }: { readonly rijen: readonly Lijstrij[] }) {
  const t = useTranslations('aanlevering.lijst');
  const kolommen = useMemo<readonly Kolom<Lijstrij>[]>(
    () => [
      { id: 'naam', kop: t('kolom.naam'), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      { id: 'staat', kop: t('kolom.staat'), breedte: 15, cel: (rij) => <Toestand rij={rij} /> },
      { id: 'deadline', kop: t('kolom.deadline'), breedte: 11, cel: (rij) => <Deadline rij={rij} /> },
      { id: 'aanZet', kop: t('kolom.aanZet'), breedte: 9, cel: (rij) => <Wie rij={rij} /> },
      { id: 'ingevuld', kop: t('kolom.ingevuld'), breedte: 10, cel: (rij) => <Ingevuld rij={rij} /> },
      { id: 'actie', kop: t('kolom.actie'), breedte: 12, cel: (rij) => <Actie rij={rij} /> },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('tabel')}
      kolommen={kolommen}
      rijen={rijen}
      rijSleutel={({ id }) => String(id)}
      gereedschap={false}
      leeg={<EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>}
      kaart={(rij) => (
        <div className="baken-leverlijstkaart">
          <Naam rij={rij} />
          <Toestand rij={rij} />
          <p>
            <Deadline rij={rij} />
          </p>
          <p>
            {t('kolom.aanZet')}:{' '}
            <b>
              <Wie rij={rij} />
            </b>
          </p>
          <Ingevuld rij={rij} />
          <Actie rij={rij} />
        </div>
      )}
    />
  );
}

const pad = ({ id }: Lijstrij) => ({ id: String(id) });

function Naam({ rij }: { readonly rij: Lijstrij }) {
  const opmaak = useOpmaak();
  return (
    <>
      <Link to="/aanleveringen/$id" params={pad(rij)} className="baken-rijnaam baken-leverlijst__naam">
        {rij.uitvraag.titel}
      </Link>
      <span className="baken-rijnaam__bij">{opmaak.periode(rij.uitvraag.periode)}</span>
    </>
  );
}

/** What is saved but not handed in is said in so many words. */
function Toestand({ rij }: { readonly rij: Lijstrij }) {
  const t = useTranslations('aanlevering.lijst');
  const begonnen = (rij.status === 'concept' || rij.status === 'teruggestuurd') && rij.gewijzigdOp !== null;
  return (
    <>
      <Staat status={rij.status} />
      {begonnen && <span className="baken-rijnaam__bij">{t('nogNiet')}</span>}
    </>
  );
}

function Wie({ rij }: { readonly rij: Lijstrij }) {
  return useWie()(rij);
}

function Deadline({ rij }: { readonly rij: Lijstrij }) {
  const opmaak = useOpmaak();
  const dagen = useDagen()(rij);
  return (
    <>
      {opmaak.datumKort(rij.deadline, true)}
      <span className={rij.teLaat ? 'baken-rijnaam__bij baken-buiten' : 'baken-rijnaam__bij'}>{dagen}</span>
    </>
  );
}

function Ingevuld({ rij }: { readonly rij: Lijstrij }) {
  const t = useTranslations('aanlevering.lijst');
  const { functie } = useSessie();
  const wachtend = aantalWachtend(localStorage, functie?.id ?? 0, rij.id);
  return (
    <>
      {rij.ingevuld !== null && t('ingevuld', { ingevuld: rij.ingevuld, velden: rij.velden })}
      {wachtend > 0 && <span className="baken-rijnaam__bij baken-buiten">{t('wachtend', { aantal: wachtend })}</span>}
    </>
  );
}

/** The one thing to do now. */
function Actie({ rij }: { readonly rij: Lijstrij }) {
  const t = useTranslations('aanlevering.lijst');
  const aanMij = useIsAanMij()(rij);
  const soort = ((): 'begin' | 'verder' | 'corrigeer' | 'keurGoed' | 'bekijk' => {
    if (!aanMij) return 'bekijk';
    if (rij.status === 'teruggestuurd') return 'corrigeer';
    if (rij.status === 'klaar') return 'keurGoed';
    return rij.gewijzigdOp === null ? 'begin' : 'verder';
  })();
  const actie = t(`actie.${soort}`);
  return (
    <Link
      to="/aanleveringen/$id"
      params={pad(rij)}
      className={buttonKlas({ soort: aanMij ? 'primary' : 'secondary', klein: true })}
      aria-label={t('actieVoluit', { actie, naam: rij.uitvraag.titel })}
    >
      {actie}
    </Link>
  );
}
