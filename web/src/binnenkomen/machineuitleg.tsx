import { useTranslations } from 'use-intl';
import { Card } from '../ui/index.ts';
import { Kopieerknop, Overneemtekst } from './kopieer.tsx';

/** How a system gets in, with the addresses of this installation: enough for whoever sets it up. */
export function Machineuitleg() {
  const t = useTranslations('binnenkomen.machineuitleg');
  const { origin } = window.location;
  const token = `${origin}/oauth/token`;
  const vraagToken = `curl -u 'ID:GEHEIM' \\\n  -d grant_type=client_credentials \\\n  ${token}`;
  const gebruik = `curl \\\n  -H 'Authorization: Bearer TOKEN' \\\n  ${origin}/api/v1/sessie`;
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <div className="baken-machineuitleg">
        <Overneemtekst label={t('adres')} tekst={token} />
        <Voorbeeld titel={t('vraagToken')} uitleg={t('vraagTokenUitleg')} tekst={vraagToken} />
        <Voorbeeld titel={t('gebruik')} uitleg={t('gebruikUitleg')} tekst={gebruik} />
      </div>
    </Card>
  );
}

function Voorbeeld({ titel, uitleg, tekst }: { titel: string; uitleg: string; tekst: string }) {
  return (
    <div>
      <h3>{titel}</h3>
      <p>{uitleg}</p>
      <div className="baken-voorbeeld">
        <pre translate="no">
          <code>{tekst}</code>
        </pre>
        <Kopieerknop tekst={tekst} wat={titel} />
      </div>
    </div>
  );
}
