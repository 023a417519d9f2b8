import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { Alert, Card, FileDrop, PageHeader, WachtOp } from '../../ui/index.ts';
import { Berichten } from './berichten.tsx';
import { Ketendata } from './ketendata.tsx';
import type { Profielen } from './typen.ts';
import { profielenVraag } from './vragen.ts';
import './berichteninlezen.css';

export const Route = createLazyRoute('/berichten-inlezen')({ component: BerichtenInlezen });

const SOORTEN = ['.xml', '.zip', '.csv', '.txt', '.json', '.ndjson'];
const HOOGSTENS_MB = 250;

/** A file that was chosen, and the how manieth: two may have one name. */
interface Gekozen {
  readonly bestand: File;
  readonly nummer: number;
}

/** Reading messages in: choose a file, say what its columns are, look, read in. */
function BerichtenInlezen() {
  const t = useTranslations('berichteninlezen');
  const vraag = useQuery(profielenVraag());
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <WachtOp vraag={vraag}>{(profielen) => <Inlezen profielen={profielen} />}</WachtOp>
    </>
  );
}

function Inlezen({ profielen }: { readonly profielen: Profielen }) {
  const t = useTranslations('berichteninlezen');
  const [gekozen, setGekozen] = useState<Gekozen | null>(null);
  const teller = useRef(0);
  if (!profielen.sleutels)
    return (
      <Alert soort="let" titel={t('geenSleutels')}>
        <p>{t('geenSleutelsUitleg')}</p>
      </Alert>
    );
  const kies = (bestand: File) => setGekozen({ bestand, nummer: ++teller.current });
  const teGroot = gekozen !== null && gekozen.bestand.size > HOOGSTENS_MB * 1024 * 1024;
  return (
    <div className="baken-stapel">
      <Card titel={t('kies')} onderschrift={t(profielen.gemeente === null ? 'vanRegio' : 'vanGemeente')}>
        <FileDrop
          label={t('bestand')}
          soorten={SOORTEN}
          onBestand={kies}
          uitleg={t('bestandUitleg', { mb: HOOGSTENS_MB })}
        />
        <p className="baken-stil baken-inleesprivacy">{t('privacy')}</p>
      </Card>
      {teGroot && (
        <Alert soort="fout" titel={t('teGroot', { naam: gekozen.bestand.name })} meteen>
          <p>{t('teGrootUitleg', { mb: HOOGSTENS_MB })}</p>
        </Alert>
      )}
      {gekozen && !teGroot && isBericht(gekozen.bestand) && (
        <Berichten key={gekozen.nummer} bestand={gekozen.bestand} />
      )}
      {gekozen && !teGroot && !isBericht(gekozen.bestand) && (
        <Ketendata key={gekozen.nummer} {...gekozen} profielen={profielen} />
      )}
    </div>
  );
}

/** A message of the standard itself; anything else is read as rows. */
const isBericht = ({ name }: File): boolean => /\.(?:xml|zip)$/i.test(name);
