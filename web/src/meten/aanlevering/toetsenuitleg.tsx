import { IconKeyboard } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

const REGELS = ['enter', 'pijl', 'escape', 'plak', 'noot', 'getal'] as const;

/** How to fill in fast: closed at first, always in the same place. */
export function Toetsenuitleg() {
  const t = useTranslations('aanlevering.toetsen');
  return (
    <details className="baken-toetsen">
      <summary>
        <IconKeyboard size={18} stroke={1.6} aria-hidden="true" />
        {t('titel')}
      </summary>
      <ul className="baken-opsomming">
        {REGELS.map((regel) => (
          <li key={regel}>{t.rich(regel, { kbd: (tekst) => <kbd>{tekst}</kbd> })}</li>
        ))}
      </ul>
    </details>
  );
}
