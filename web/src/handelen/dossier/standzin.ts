import { useTranslations } from 'use-intl';
import { EIGEN_STAND } from './onderdelen.ts';
import type { Dossier } from './typen.ts';

/** What it means that a dossier stands where it does: as its procedure says, unless the room knows better. */
export function useStandzin(dossier: Dossier): string {
  const t = useTranslations('dossier.stand');
  const { procedure, toestand } = dossier;
  const eigen = EIGEN_STAND[procedure.code]?.(dossier);
  return eigen ? t(eigen) : (procedure.toestanden[toestand]?.uitleg ?? '');
}
