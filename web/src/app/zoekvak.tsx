import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** What stands around the field. */
export function Zoekvak({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('app.zoek');
  return (
    <div className="baken-zoekbalk__vak">
      <IconSearch size={17} aria-hidden="true" />
      {children}
      <kbd title={t('toets')}>/</kbd>
    </div>
  );
}
