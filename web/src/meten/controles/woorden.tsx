import { useTranslations } from 'use-intl';
import { Badge } from '../../ui/index.ts';
import type { Controleregel } from './typen.ts';

/** An error stops a delivery, a warning asks for a reason. */
export function Ernst({ ernst }: { readonly ernst: Controleregel['ernst'] }) {
  const t = useTranslations('controles.ernst');
  return <Badge toon={ernst === 'fout' ? 'petrol' : 'saffraan'}>{t(ernst)}</Badge>;
}

interface StandProps {
  readonly stand: Controleregel['stand'];
  readonly nieuwer?: boolean;
  /** Also says so of a check that simply holds. */
  readonly uitgesproken?: boolean;
}

export function Stand({ stand, nieuwer, uitgesproken }: StandProps) {
  const t = useTranslations('controles.stand');
  if (stand !== 'geldt') return <Badge toon="grijs">{t(stand)}</Badge>;
  if (nieuwer) return <Badge toon="grijs">{t('nieuwer')}</Badge>;
  return uitgesproken ? t('geldt') : null;
}
