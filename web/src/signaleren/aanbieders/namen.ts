import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { SOORTEN } from './filter.ts';

/** Kinds of provider and kinds of help in words; a code that the screens do not know yet is shown as it is. */
export function useNamen() {
  const tb = useTranslations('begrippen');
  return useMemo(
    () => ({
      hulpvorm: (code: string): string =>
        tb.has(`hulpvorm.${code}` as 'hulpvorm.ambulant') ? tb(`hulpvorm.${code}` as 'hulpvorm.ambulant') : code,
      soort: (code: string): string => {
        const bekend = SOORTEN.find((soort) => soort === code);
        return bekend ? tb(`soort.${bekend}`) : code;
      },
    }),
    [tb],
  );
}
