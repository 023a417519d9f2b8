import { IconArrowBackUp, IconCircleCheck, IconHourglass, IconPencil, IconSend } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import type { Leverstatus } from './typen.ts';

const ICOON = {
  concept: IconPencil,
  klaar: IconHourglass,
  ingediend: IconSend,
  teruggestuurd: IconArrowBackUp,
  geaccepteerd: IconCircleCheck,
} as const;

/** The state of a delivery: a word with a shape of its own. */
export function Leverstaat({ status }: { readonly status: Leverstatus }) {
  const t = useTranslations('uitvraag.levering.status');
  const Icoon = ICOON[status];
  return (
    <span className="baken-uitvraagstaat">
      <Icoon size={16} stroke={1.9} aria-hidden="true" />
      {t(status)}
    </span>
  );
}

/** Minutes as people say them: "40 minuten", "12,5 uur". */
export function useDuur(): (minuten: number) => string {
  const t = useTranslations('uitvraag.duur');
  const opmaak = useOpmaak();
  return (minuten) => {
    if (minuten < 120) return t('minuten', { aantal: Math.round(minuten) });
    const uren = minuten / 60;
    return t('uren', { aantal: opmaak.getal(uren, uren < 10 && !Number.isInteger(uren) ? 1 : 0) });
  };
}

/** Name of a block of the catalogue; one that the screens do not know yet is shown by its code. */
export function useBloknaam(): (blok: string) => string {
  const t = useTranslations('uitvraag.blok');
  return (blok) => (t.has(blok as 'balans') ? t(blok as 'balans') : blok);
}
