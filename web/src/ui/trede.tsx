import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../api/typen.ts';

export const TREDEN: readonly TredeNummer[] = [1, 2, 3, 4, 5, 6];

/** Six rising bars of which `trede` are filled: the step without colour. */
export function TredeGlyph({ trede, formaat = 15 }: { trede: TredeNummer; formaat?: number }) {
  return (
    <svg width={formaat} height={formaat} viewBox="0 0 18 16" aria-hidden="true" fill="currentColor">
      {TREDEN.map((nummer) => (
        <rect
          key={nummer}
          x={(nummer - 1) * 3}
          y={16 - (3 + nummer * 2)}
          width="2"
          height={3 + nummer * 2}
          rx="0.6"
          opacity={nummer <= trede ? 1 : 0.26}
        />
      ))}
    </svg>
  );
}

/** Glyph, digit and word of a step. Without a step it says so. */
export function TredeBadge({ trede }: { trede: TredeNummer | null }) {
  const t = useTranslations('begrippen');
  if (trede === null) return <span className="baken-trede baken-trede--geen">{t('geenTrede')}</span>;
  return (
    <span className={`baken-trede baken-trede--${trede}`}>
      <TredeGlyph trede={trede} formaat={14} />
      <span className="baken-alleen-voorlezen">{t('tredeNummer', { trede: '' })}</span>
      <b>{trede}</b>
      <span className="baken-trede__naam">{t(`trede.${trede}`)}</span>
    </span>
  );
}

/** Only the digit to see, the whole name to hear: for narrow places. */
export function TredeTegel({ trede }: { trede: TredeNummer | null }) {
  const t = useTranslations('begrippen');
  if (trede === null)
    return (
      <span className="baken-trede-tegel baken-trede--geen">
        <span aria-hidden="true">–</span>
        <span className="baken-alleen-voorlezen">{t('geenTrede')}</span>
      </span>
    );
  return (
    <span className={`baken-trede-tegel baken-trede--${trede}`}>
      <span aria-hidden="true">{trede}</span>
      <span className="baken-alleen-voorlezen">{t('tredeVoluit', { trede, naam: t(`trede.${trede}`) })}</span>
    </span>
  );
}

/** A red arrow up or a green arrow down when the step changed; nothing when it did not. */
export function TredePijl({ van, naar }: { van: TredeNummer | null; naar: TredeNummer | null }) {
  const t = useTranslations('kit');
  if (van === null || naar === null || van === naar) return null;
  const omhoog = naar > van;
  const Icoon = omhoog ? IconArrowUp : IconArrowDown;
  return (
    <span className={omhoog ? 'baken-pijl baken-pijl--omhoog' : 'baken-pijl baken-pijl--omlaag'}>
      <Icoon size={15} aria-hidden="true" />
      <span className="baken-alleen-voorlezen">{t(omhoog ? 'gestegen' : 'gedaald', { trede: van })}</span>
    </span>
  );
}
