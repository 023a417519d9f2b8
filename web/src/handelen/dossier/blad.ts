import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { useAfdruk } from '../../ui/index.ts';
import type { Dossier } from './typen.ts';

/** Characters of a title at the foot of a sheet: one line has room for who printed it as well. */
const LANGST = 60;

export const kort = (titel: string): string =>
  titel.length > LANGST ? `${titel.slice(0, LANGST - 1).trim()}…` : titel;

/**
 * The title of the page. A browser puts it on every sheet that it prints, so that on paper it says which dossier a loose sheet is of, when
 * it was made and by whom.
 */
export function useBladtitel(dossier: Dossier | undefined): void {
  const t = useTranslations('dossier.scherm');
  const { tijdstip } = useOpmaak();
  const { naam, functie } = useSessie();
  const afdruk = useAfdruk();
  // The moment of this print, not that of the last change on the screen.
  const nu = useMemo(() => (afdruk ? new Date().toISOString() : null), [afdruk]);
  const titel = dossier?.titel ?? t('titel');
  const door = [naam, functie?.partij].filter(Boolean).join(', ');
  useTitel(dossier && nu ? t('blad', { kenmerk: dossier.kenmerk, titel: kort(titel), op: tijdstip(nu), door }) : titel);
}
