import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Keuze } from '../../ui/index.ts';
import { OVERSLAAN, SLEUTELS } from './keuzes.ts';
import { betekenissenVraag } from './vragen.ts';

/** What a column can mean: skip it, a key, or one of the figures of the catalogue. */
export function useBetekenissen(): readonly Keuze<string>[] {
  const t = useTranslations('gegevens.kolommen');
  const { data } = useQuery(betekenissenVraag());
  return useMemo(
    () => [
      { waarde: OVERSLAAN, naam: t('overslaan') },
      ...SLEUTELS.map((sleutel) => ({ waarde: sleutel as string, naam: t(`sleutel.${sleutel}`) })),
      ...(data?.gegevens ?? [])
        .map(({ code, naam }) => ({ waarde: code, naam }))
        .sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    ],
    [t, data],
  );
}
