import type { useTranslations } from 'use-intl';

/** The name of a block of figures; a block that the screens do not know yet is shown by its code. */
export function noemBlok(t: ReturnType<typeof useTranslations<'aanbieder.cijfers'>>, blok: string): string {
  const sleutel = `blokken.${blok}` as 'blokken.balans';
  return t.has(sleutel) ? t(sleutel) : blok;
}
