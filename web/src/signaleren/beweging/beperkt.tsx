import { useTranslations } from 'use-intl';
import { Alert } from '../../ui/index.ts';

interface BeperktProps {
  readonly beeld: { readonly beperkt: boolean; readonly verborgen: number };
  readonly aantal: number;
  /** Of a count: who is hidden is not counted. */
  readonly telling?: boolean;
}

/** Says of how many providers the trede is not for this role to see. */
export function Beperkt({ beeld: { beperkt, verborgen }, aantal, telling = false }: BeperktProps) {
  const t = useTranslations('beweging');
  if (!beperkt || verborgen === 0) return null;
  return (
    <Alert soort="info">
      <p>
        {t('beperkt', { verborgen, aantal, alle: verborgen === aantal ? 'ja' : 'nee' })}{' '}
        {t(telling ? 'beperktTelling' : 'beperktSlot')}
      </p>
    </Alert>
  );
}
