import { IconKeyboard } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Button, Checkbox, Dialog } from '../../ui/index.ts';

const LOPEN = ['jk', 'enter', 'vraag'] as const;
const HANDELEN = ['x', 'shiftX', 'a', 'w', 's', 'l', 't', 'z', 'escape'] as const;

interface ToetsschakelaarProps {
  readonly aan: boolean;
  zet(aan: boolean): void;
  onUitleg(): void;
}

/** Letters as keys can be turned off: who speaks to the computer would set them off (WCAG 2.1.4). */
export function Toetsschakelaar({ aan, zet, onUitleg }: ToetsschakelaarProps) {
  const t = useTranslations('signalen.toetsen');
  return (
    <div className="baken-toetsschakelaar">
      <Checkbox label={t('aan')} aan={aan} onChange={zet} />
      <Button soort="quiet" klein icoon={<IconKeyboard size={17} stroke={1.7} aria-hidden="true" />} onPress={onUitleg}>
        {t('uitleg')}
      </Button>
    </div>
  );
}

interface ToetsenvensterProps {
  readonly magHandelen: boolean;
  onSluit(): void;
}

/** Which key does what. */
export function Toetsenvenster({ magHandelen, onSluit }: ToetsenvensterProps) {
  const t = useTranslations('signalen.toetsen');
  return (
    <Dialog titel={t('titel')} open onSluit={onSluit}>
      <dl className="baken-toetslijst">
        {[...LOPEN, ...(magHandelen ? HANDELEN : [])].map((toets) => (
          <div key={toets}>
            <dt>{t.rich(`${toets}.toets`, { kbd: (tekst) => <kbd>{tekst}</kbd> })}</dt>
            <dd>{t(`${toets}.doet`)}</dd>
          </div>
        ))}
      </dl>
      <p className="baken-stil">{t('wanneer')}</p>
    </Dialog>
  );
}
