import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { EmptyState, WachtOp } from '../../ui/index.ts';

const NIET_GEVONDEN = 404;

/** As `WachtOp`; but a region of which no messages were read yet is a beginning, not something that went wrong. */
export function WachtOpStroom<T>(props: ComponentProps<typeof WachtOp<T>>) {
  const t = useTranslations('wachttijden.geenBerichten');
  const { data, error } = props.vraag;
  if (data === undefined && error instanceof ApiFout && error.status === NIET_GEVONDEN)
    return (
      <EmptyState titel={t('titel')}>
        <p>{t('uitleg')}</p>
      </EmptyState>
    );
  return <WachtOp {...props} />;
}
