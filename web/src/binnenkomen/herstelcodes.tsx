import { IconDownload } from '@tabler/icons-react';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../app/titel.ts';
import { Alert, Button, buttonKlas, Card, Checkbox, PageHeader } from '../ui/index.ts';
import { Kopieerknop } from './kopieer.tsx';
import { useNieuweStap } from './nieuwe-stap.ts';

interface HerstelcodesProps {
  readonly codes: readonly string[];
  /** Where this role begins. */
  readonly start: string;
}

/** The codes for when the telephone is gone. Nobody can show them again, so one says to have kept them before going on. */
export function Herstelcodes({ codes, start }: HerstelcodesProps) {
  const t = useTranslations('binnenkomen.herstelcodes');
  const [bewaard, setBewaard] = useState(false);
  const [vergeten, setVergeten] = useState(false);
  const tekst = `${t('bestandkop', { adres: window.location.origin })}\n\n${codes.join('\n')}\n`;
  const verder = () => {
    if (!bewaard) return setVergeten(true);
    // A whole new page: only then the app knows who is signed in now.
    window.location.assign(start);
  };
  useTitel(t('titel'));
  useNieuweStap();
  useBlocker({ shouldBlockFn: () => !window.confirm(t('weggaan')), disabled: bewaard });
  return (
    <div className="baken-binnen">
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <Card titel={t('lijst')} onderschrift={t('lijstOnder')}>
        <ol className="baken-herstelcodes" translate="no">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <div className="baken-binnen__knoppen">
          <a
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(tekst)}`}
            download={t('bestand')}
            className={buttonKlas({})}
          >
            <IconDownload size={18} aria-hidden="true" />
            {t('download')}
          </a>
          <Kopieerknop tekst={tekst} wat={t('lijst')} klein={false} />
        </div>
      </Card>
      <div className="baken-formulier">
        {vergeten && !bewaard && (
          <Alert soort="fout" meteen>
            <p>{t('nogNiet')}</p>
          </Alert>
        )}
        <Checkbox label={t('bewaard')} uitleg={t('bewaardUitleg')} aan={bewaard} onChange={setBewaard} />
        <div>
          <Button soort="primary" onPress={verder}>
            {t('verder')}
          </Button>
        </div>
      </div>
    </div>
  );
}
