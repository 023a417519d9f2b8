import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { DataTable, EmptyState, type Kolom } from '../../ui/index.ts';
import { beginOp, type Traject } from './vragen.ts';

interface TrajectlijstProps {
  readonly rijen: readonly Traject[];
  /** The day that the list is of. */
  readonly peildag: string;
  /** They are chosen by when and why they stopped. */
  readonly opStop: boolean;
}

/** Trajecten in a table; on a phone as cards. */
export function Trajectlijst({ rijen, peildag, opStop }: TrajectlijstProps) {
  const t = useTranslations('wachttijden.trajecten');
  const opmaak = useOpmaak();
  const kolommen = useMemo((): readonly Kolom<Traject>[] => {
    const dag = (iso: string | null) => (iso === null ? '–' : opmaak.datumKort(iso, true));
    return [
      { id: 'hulp', kop: t('hulp'), rijkop: true, cel: (rij) => <Hulp rij={rij} /> },
      { id: 'persoon', kop: t('persoon'), breedte: 7.5, cel: (rij) => <Persoon rij={rij} /> },
      { id: 'aanbieder', kop: t('aanbieder'), breedte: 13, cel: (rij) => <Aanbieder rij={rij} /> },
      { id: 'gemeente', kop: t('gemeente'), breedte: 8.5, vanaf: 760, cel: ({ gemeente }) => gemeente },
      {
        id: 'toegewezen',
        kop: t('toegewezen'),
        breedte: 9,
        vanaf: opStop ? 1000 : 880,
        cel: (rij) => <Toegewezen rij={rij} />,
      },
      { id: 'ingang', kop: t('ingang'), breedte: 7.5, vanaf: 680, cel: ({ ingang }) => dag(ingang) },
      {
        id: 'begonnen',
        kop: t('begonnen'),
        breedte: 7.5,
        cel: (rij) =>
          beginOp(rij, peildag) === 'later' ? t('begint', { dag: dag(rij.begonnenOp) }) : dag(rij.begonnenOp),
      },
      {
        ...{ id: 'gestopt', kop: t('gestopt'), breedte: 12, cel: (rij) => <Gestopt rij={rij} /> },
        ...(opStop ? {} : { vanaf: 1000 }),
      },
      {
        id: 'wacht',
        kop: t('wacht'),
        breedte: 6,
        rechts: true,
        cel: ({ wachtdagen }) => <b>{opmaak.getal(wachtdagen)}</b>,
      },
    ];
  }, [t, opmaak, peildag, opStop]);
  return (
    <DataTable
      label={t('tabel')}
      kolommen={kolommen}
      rijen={rijen}
      rijSleutel={({ persoon, nummer, ingang, gemeente }) => `${persoon} ${nummer} ${ingang} ${gemeente}`}
      gereedschap={false}
      kaart={(rij) => <Kaart rij={rij} peildag={peildag} />}
      leeg={<EmptyState titel={t('leeg')}>{t('leegUitleg')}</EmptyState>}
    />
  );
}

interface RijProps {
  readonly rij: Traject;
}

/** The kind of help; under it the product and the assignment, which leads to the messages that tell of it. */
function Hulp({ rij }: RijProps) {
  const { hulp, product } = rij;
  return (
    <>
      <span className="baken-rijnaam" title={hulp}>
        {hulp}
      </span>
      <span className="baken-rijnaam__bij">
        {product !== null && `${product}, `}
        <Berichten rij={rij} />
      </span>
    </>
  );
}

/** A pseudonym, which leads to all trajecten of the same person. */
function Persoon({ rij: { persoon, geboren } }: RijProps) {
  const t = useTranslations('wachttijden.trajecten');
  return (
    <>
      <Link
        from="/trajecten"
        to="/trajecten"
        search={({ regio }) => ({ regio, persoon })}
        aria-label={t('alleVan', { persoon })}
        className="baken-pseudoniem"
      >
        {persoon}
      </Link>
      {geboren !== null && <span className="baken-rijnaam__bij">{t('geboren', { jaar: geboren.slice(0, 4) })}</span>}
    </>
  );
}

function Berichten({ rij: { nummer, gemeentecode, agb } }: RijProps) {
  const t = useTranslations('wachttijden.trajecten');
  return (
    <Link
      from="/trajecten"
      to="/berichtenverkeer"
      search={({ regio }) => ({ regio, gemeente: gemeentecode, aanbieder: agb, toewijzing: nummer })}
      aria-label={t('berichtenVan', { nummer })}
    >
      {t('toewijzing', { nummer })}
    </Link>
  );
}

function Aanbieder({ rij: { aanbieder, kvk } }: RijProps) {
  if (kvk === null)
    return (
      <span className="baken-rijnaam" title={aanbieder}>
        {aanbieder}
      </span>
    );
  return (
    <Link to="/aanbieders/$kvk" params={{ kvk }} className="baken-rijnaam" title={aanbieder}>
      {aanbieder}
    </Link>
  );
}

/** From when is waited; a later version does not begin the waiting anew. */
function Toegewezen({ rij: { toegewezenOp, gewijzigdOp } }: RijProps) {
  const t = useTranslations('wachttijden.trajecten');
  const opmaak = useOpmaak();
  return (
    <>
      {opmaak.datumKort(toegewezenOp, true)}
      {gewijzigdOp !== null && (
        <span className="baken-rijnaam__bij">{t('gewijzigd', { dag: opmaak.datumKort(gewijzigdOp, true) })}</span>
      )}
    </>
  );
}

function Gestopt({ rij: { gestoptOp, reden } }: RijProps) {
  const opmaak = useOpmaak();
  if (gestoptOp === null) return '–';
  return (
    <>
      {opmaak.datumKort(gestoptOp, true)}
      {reden !== null && <span className="baken-rijnaam__bij">{reden}</span>}
    </>
  );
}

/** In the words of the card. */
const BEGIN = { niet: 'nietBegonnen', later: 'begintOp', begonnen: 'begonnenOp' } as const;

function Kaart({ rij, peildag }: RijProps & Pick<TrajectlijstProps, 'peildag'>) {
  const t = useTranslations('wachttijden.trajecten');
  const opmaak = useOpmaak();
  const dag = rij.begonnenOp === null ? '' : opmaak.datumKort(rij.begonnenOp, true);
  return (
    <div className="baken-wachtkaart">
      <Hulp rij={rij} />
      <p className="baken-stil">
        {t('kaart', { gemeente: rij.gemeente, ingang: opmaak.datumKort(rij.ingang, true) })}{' '}
        {t(BEGIN[beginOp(rij, peildag)], { dag })}
      </p>
      {rij.gestoptOp !== null && (
        <p className="baken-stil">
          {t('gestoptOp', { dag: opmaak.datumKort(rij.gestoptOp, true), reden: rij.reden ?? '' })}
        </p>
      )}
      <Aanbieder rij={rij} />
      <div className="baken-wachtkaart__onder">
        <span>{t('wachtte', { dagen: rij.wachtdagen })}</span>
        <Persoon rij={rij} />
      </div>
    </div>
  );
}
