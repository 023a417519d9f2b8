import { IconCalendarDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import '../dossier/dossier.css';
import './werk.css';
import { apiAdres } from '../../api/client.ts';
import { useTitel } from '../../app/titel.ts';
import { Card, Checkbox, DownloadLink, EmptyState, PageHeader, WachtOp } from '../../ui/index.ts';
import { Tijdwoord } from '../dossier/tijdwoord.tsx';
import { Berichten } from './berichten.tsx';
import { deelInNaarMoment, MOMENTEN } from './indelen.ts';
import { Werkpunt } from './punt.tsx';
import { Voorkeurkeuze } from './voorkeur.tsx';
import { type MijnWerk, werkVraag } from './vragen.ts';

export const Route = createLazyRoute('/mijn-werk')({ component: Scherm });

/** What one person has to do over all dossiers: what is late first, then this week, then later. */
function Scherm() {
  const t = useTranslations('werk');
  const [oefening, setOefening] = useState(false);
  const vraag = useQuery(werkVraag(oefening));
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{vraag.data ? <Zin werk={vraag.data} /> : t('uitleg')}</p>}
        acties={
          <DownloadLink
            href={apiAdres('/mijn-werk/agenda.ics')}
            icoon={<IconCalendarDown size={17} aria-hidden="true" />}
          >
            {t('agenda')}
          </DownloadLink>
        }
      />
      <div className="baken-werkkeuze baken-niet-afdrukken">
        <Checkbox label={t('oefening')} aan={oefening} onChange={setOefening} />
      </div>
      <WachtOp vraag={vraag} regels={10}>
        {(werk) => (
          <div className="baken-dossier__vlak">
            <div className="baken-dossier__midden">
              <Punten werk={werk} oefening={oefening} />
              <Elders werk={werk} />
            </div>
            <div className="baken-dossier__zijde">
              <Berichten berichten={werk.berichten} ongelezen={werk.aantallen.ongelezen} />
              <Voorkeurkeuze voorkeur={werk.voorkeur} />
            </div>
          </div>
        )}
      </WachtOp>
    </>
  );
}

function Zin({ werk }: { readonly werk: MijnWerk }) {
  const t = useTranslations('werk');
  const { taken, termijnen, laat, ongelezen } = werk.aantallen;
  return (
    <>
      {t('zin', { taken, termijnen })} {t('zinLaat', { laat })}{' '}
      {werk.elders.length > 0 && `${t('zinElders', { elders: werk.elders.length })} `}
      {t('zinBerichten', { ongelezen })}
    </>
  );
}

/** What others are late with in dossiers of which the one who looks is the owner: that is not theirs to do, but theirs to see. */
function Elders({ werk: { elders, vandaag } }: { readonly werk: MijnWerk }) {
  const t = useTranslations('werk');
  if (elders.length === 0) return null;
  return (
    <Card titel={t('elders')} onderschrift={t('eldersUitleg', { aantal: elders.length })}>
      <ul className="baken-dossierlijst">
        {elders.map(({ wat, dossierId, code, ronde, naam, wie, kenmerk, titel, tot }) => (
          <li key={`${wat}${dossierId}-${code}-${ronde}`}>
            <div>
              <p>
                <b>{naam}</b>
              </p>
              <p className="baken-stil">{t('eldersWie', { wie: wie ?? t('iedereen') })}</p>
              <p>
                <Link to="/dossiers/$id" params={{ id: String(dossierId) }}>
                  {kenmerk}, {titel}
                </Link>
              </p>
            </div>
            <Tijdwoord tot={tot} vandaag={vandaag} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Punten({ werk, oefening }: { readonly werk: MijnWerk; readonly oefening: boolean }) {
  const t = useTranslations('werk');
  const punten = [
    ...werk.taken.map((taak) => ({ wat: 'taak' as const, sleutel: `t${taak.dossierId}-${taak.taak}`, ...taak })),
    ...werk.termijnen.map((termijn) => ({
      wat: 'termijn' as const,
      sleutel: `m${termijn.dossierId}-${termijn.code}-${termijn.ronde}`,
      ...termijn,
    })),
  ];
  const gedeeld = deelInNaarMoment(punten, werk.vandaag);
  if (punten.length === 0)
    return <EmptyState titel={t('leeg')}>{t(oefening ? 'leegOefening' : 'leegUitleg')}</EmptyState>;
  return MOMENTEN.map((moment) => {
    const hier = gedeeld.get(moment) ?? [];
    if (hier.length === 0) return null;
    return (
      <Card key={moment} titel={t(`moment.${moment}`)} onderschrift={t('aantal', { aantal: hier.length })}>
        <ul className="baken-dossierlijst">
          {hier.map((punt) => (
            <Werkpunt key={punt.sleutel} punt={punt} vandaag={werk.vandaag} oefening={oefening} />
          ))}
        </ul>
      </Card>
    );
  });
}
