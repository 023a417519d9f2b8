import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { TREDEN, TredeGlyph } from '../../ui/index.ts';
import { wisselTrede } from './filter.ts';

interface TredeFilterProps {
  readonly gekozen: readonly TredeNummer[];
  onKies(treden: TredeNummer[] | undefined): void;
}

/** The ladder as a row of switches: the small sister of the tiles on the overview. */
export function TredeFilter({ gekozen, onKies }: TredeFilterProps) {
  const t = useTranslations('aanbieders');
  const tb = useTranslations('begrippen');
  return (
    <fieldset className="baken-tredefilter">
      <legend className="baken-veld__label">{t('trede')}</legend>
      {TREDEN.map((trede) => (
        <button
          key={trede}
          type="button"
          className={`baken-trede baken-trede--${trede}`}
          aria-pressed={gekozen.includes(trede)}
          onClick={() => onKies(wisselTrede(gekozen, trede))}
        >
          <TredeGlyph trede={trede} formaat={14} />
          <b>{trede}</b> {tb(`trede.${trede}`)}
        </button>
      ))}
    </fieldset>
  );
}
