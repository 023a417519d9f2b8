import { useTranslations } from 'use-intl';
import { Badge } from '../../ui/index.ts';
import type { Regelrij } from './typen.ts';

interface StandProps {
  readonly stand: Regelrij['stand'];
  readonly nieuwer?: boolean;
  /** It cannot be read any more. */
  readonly kapot?: boolean;
  /** Also says so of a rule that simply holds. */
  readonly uitgesproken?: boolean;
}

export function Stand({ stand, nieuwer, kapot, uitgesproken }: StandProps) {
  const t = useTranslations('signaalregels.stand');
  if (kapot) return <Badge toon="saffraan">{t('kapot')}</Badge>;
  if (stand !== 'geldt') return <Badge toon="grijs">{t(stand)}</Badge>;
  if (nieuwer) return <Badge toon="grijs">{t('nieuwer')}</Badge>;
  return uitgesproken ? t('geldt') : null;
}
