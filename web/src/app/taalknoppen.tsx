import { useTranslations } from 'use-intl';
import { useTaal } from '../taal/taal.tsx';

/** Dutch or English, remembered by this browser. */
export function Taalknoppen() {
  const t = useTranslations('app.taal');
  const { taal, kies } = useTaal();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a form's look and no other meaning
    <div className="baken-taalkeuze" role="group" aria-label={t('label')}>
      {(['nl', 'en'] as const).map((keuze) => (
        <button
          key={keuze}
          type="button"
          lang={keuze}
          aria-pressed={taal === keuze}
          aria-label={`${keuze.toUpperCase()}: ${t(keuze)}`}
          onClick={() => kies(keuze)}
        >
          {keuze.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
