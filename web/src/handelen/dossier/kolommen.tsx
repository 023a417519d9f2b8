import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, type Kolom } from '../../ui/index.ts';
import { Tijdwoord } from './tijdwoord.tsx';
import type { DossierRegel } from './typen.ts';

/** The columns of the list of dossiers. The server sorts: the list has more pages. */
export function useDossierKolommen(vandaag: string): readonly Kolom<DossierRegel>[] {
  const t = useTranslations('dossier.kolom');
  const { datumKort } = useOpmaak();
  return useMemo(
    () => [
      { id: 'titel', kop: t('dossier'), rijkop: true, cel: (rij) => <Naam rij={rij} /> },
      { id: 'toestand', kop: t('toestand'), breedte: 13, cel: (rij) => <Toestand rij={rij} /> },
      { id: 'termijn', kop: t('termijn'), breedte: 15, cel: (rij) => <Termijn rij={rij} vandaag={vandaag} /> },
      {
        id: 'eigenaar',
        kop: t('eigenaar'),
        breedte: 10,
        vanaf: 880,
        cel: ({ eigenaar }) => eigenaar ?? <span className="baken-stil">{t('niemand')}</span>,
      },
      { id: 'taken', kop: t('taken'), breedte: 5.5, rechts: true, vanaf: 760, cel: ({ openTaken }) => openTaken },
      {
        id: 'laatst',
        kop: t('laatst'),
        breedte: 7,
        vanaf: 1000,
        cel: ({ laatstOp }) => <time dateTime={laatstOp}>{datumKort(laatstOp, true)}</time>,
      },
    ],
    [t, datumKort, vandaag],
  );
}

function Naam({ rij }: { readonly rij: DossierRegel }) {
  const t = useTranslations('dossier.kolom');
  const over = rij.aanbieder ?? rij.gebiedNaam ?? rij.gebied;
  return (
    <span className="baken-dossiernaam">
      <Link to="/dossiers/$id" params={{ id: String(rij.id) }}>
        {rij.titel}
      </Link>
      <span className="baken-dossiernaam__onder">
        {[rij.kenmerk, rij.procedureNaam, over].filter(Boolean).join(' · ')}
        {rij.oefening && (
          <>
            {' '}
            <Badge toon="saffraan">{t('oefening')}</Badge>
          </>
        )}
      </span>
    </span>
  );
}

function Toestand({ rij }: { readonly rij: DossierRegel }) {
  const t = useTranslations('dossier.kolom');
  const { datumKort } = useOpmaak();
  return (
    <span className="baken-dossiernaam">
      <span>{rij.toestandNaam}</span>
      <span className="baken-dossiernaam__onder">
        {rij.geslotenOp
          ? t('gesloten', { datum: datumKort(rij.geslotenOp, true) })
          : t('sinds', { datum: datumKort(rij.sinds, true) })}
      </span>
    </span>
  );
}

function Termijn({ rij, vandaag }: { readonly rij: DossierRegel; readonly vandaag: string }) {
  const t = useTranslations('dossier.kolom');
  if (rij.termijn === null) return <span className="baken-stil">{t('geenTermijn')}</span>;
  return <Tijdwoord tot={rij.termijn} vandaag={vandaag} />;
}

/** A row on a phone. */
export function DossierKaart({ rij, vandaag }: { readonly rij: DossierRegel; readonly vandaag: string }) {
  const t = useTranslations('dossier.kolom');
  return (
    <div className="baken-dossierkaart">
      <Naam rij={rij} />
      <div className="baken-dossierkaart__onder">
        <Badge>{rij.toestandNaam}</Badge>
        <Termijn rij={rij} vandaag={vandaag} />
      </div>
      <span className="baken-stil">{t('eigenaarIs', { naam: rij.eigenaar ?? t('niemand') })}</span>
    </div>
  );
}
