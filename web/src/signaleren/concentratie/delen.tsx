import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { Alert, TredeBadge, TredeTegel, Verborgen } from '../../ui/index.ts';
import type { ConcentratieZoek } from './zoek.ts';

export interface DeelProps {
  readonly zoek: ConcentratieZoek;
  wijzig(deel: Partial<ConcentratieZoek>): void;
  /** The region of the one who looks; undefined for the country. */
  readonly eigen: string | undefined;
}

/** A provider as these screens know it. */
export interface Wie {
  readonly kvk: string;
  readonly naam: string;
  readonly trede: TredeNummer | null;
  readonly nietZichtbaar: boolean;
}

/** The names of the kinds of help; a code that the screens do not know yet is shown as it is. */
export function useHulpvorm(): (code: string) => string {
  const tb = useTranslations('begrippen');
  return useMemo(
    () => (code) =>
      tb.has(`hulpvorm.${code}` as 'hulpvorm.ambulant') ? tb(`hulpvorm.${code}` as 'hulpvorm.ambulant') : code,
    [tb],
  );
}

/** A trede, or a lock when it is not for this role to see. */
export function Tredeteken({ wie, tegel }: { readonly wie: Wie; readonly tegel?: boolean }) {
  if (wie.nietZichtbaar) return <Verborgen />;
  return tegel ? <TredeTegel trede={wie.trede} /> : <TredeBadge trede={wie.trede} />;
}

/** Says that small numbers are hidden. */
export function Kleinzin({ minstens }: { readonly minstens: number | null }) {
  const t = useTranslations('concentratie');
  if (minstens === null) return null;
  return (
    <Alert soort="info">
      <p>{t('minstens', { minstens })}</p>
    </Alert>
  );
}

/** In place of a number that is too small to show: a ring to see, the words to hear. */
export function Klein() {
  const t = useTranslations('concentratie');
  return (
    <>
      <span aria-hidden="true" title={t('minstensKort')}>
        ○
      </span>
      <span className="baken-alleen-voorlezen">{t('minstensKort')}</span>
    </>
  );
}
