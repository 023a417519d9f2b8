import { useTranslations } from 'use-intl';

type Soort = 'soort' | 'hulpvorm';

/** The name of a code from a list of the register. A code that the screens do not know yet is shown as it is. */
export function useBegrip(): (lijst: Soort, code: string) => string {
  const t = useTranslations('begrippen');
  return (lijst, code) => {
    const sleutel = `${lijst}.${code}` as 'soort.gi';
    return t.has(sleutel) ? t(sleutel) : code;
  };
}
