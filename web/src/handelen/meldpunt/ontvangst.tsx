import { IconCheck, IconCopy } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card } from '../../ui/index.ts';
import { Bijlage } from './bijlage.tsx';
import type { Ontvangen } from './typen.ts';

interface OntvangstProps {
  readonly ontvangen: Ontvangen;
  /** A mail comes at each step. */
  readonly mail: boolean;
}

/** After sending: the code, shown once, what happens now, and files that belong to it. */
export function Ontvangst({ ontvangen, mail }: OntvangstProps) {
  const t = useTranslations('meldpunt.melden.ontvangst');
  const { datum } = useOpmaak();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <div className="baken-melden">
      <h1 ref={kop} tabIndex={-1} className="baken-melden__kop">
        {t('titel')}
      </h1>
      <p className="baken-lead">{t('lead', { kenmerk: ontvangen.kenmerk })}</p>
      <Card titel={t('code')}>
        <p className="baken-volgcode" translate="no">
          <code>{ontvangen.code}</code>
          <Kopieer tekst={ontvangen.code} />
        </p>
        <Alert soort="let" titel={t('bewaarTitel')}>
          <p>{t('bewaar')}</p>
        </Alert>
      </Card>
      <Card titel={t('verder')} onderschrift={t('termijnUitleg')}>
        <ul className="baken-opsomming">
          {ontvangen.termijnen.map(({ naam, tot }) => (
            <li key={naam}>{t('termijn', { naam, datum: datum(tot) })}</li>
          ))}
          <li>{t(mail ? 'vragenMail' : 'vragen')}</li>
        </ul>
        <p>
          <Link to="/melding-volgen">{t('volgen')}</Link>
        </p>
      </Card>
      <Card titel={t('bijlage')}>
        <Bijlage code={ontvangen.code} zet={() => undefined} />
      </Card>
    </div>
  );
}

function Kopieer({ tekst }: { readonly tekst: string }) {
  const t = useTranslations('meldpunt.melden.ontvangst');
  const [stand, setStand] = useState<'rust' | 'gekopieerd' | 'zelf'>('rust');
  const Icoon = stand === 'gekopieerd' ? IconCheck : IconCopy;
  const kopieer = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(tekst))
      .then(
        () => setStand('gekopieerd'),
        () => setStand('zelf'),
      );
  return (
    <>
      <Button icoon={<Icoon size={17} aria-hidden="true" />} onPress={() => void kopieer()}>
        {t('kopieer')}
      </Button>
      <span role="status" className="baken-stil">
        {stand !== 'rust' && t(stand)}
      </span>
    </>
  );
}
