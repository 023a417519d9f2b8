import { useTranslations } from 'use-intl';
import { Dialog } from '../ui/index.ts';
import { BekendOpKeuze } from './bekend-op-keuze.tsx';
import { Navigatie } from './navigatie.tsx';
import { useSessie } from './sessie.ts';
import { Taalknoppen } from './taalknoppen.tsx';
import { zietCijfers } from './toegang.ts';

/** The menu on a small screen. */
export default function MenuLade({ onSluit }: { onSluit(): void }) {
  const t = useTranslations('app');
  return (
    <Dialog titel={t('menu')} open onSluit={onSluit} lade>
      <Navigatie />
      {zietCijfers(useSessie()) && <BekendOpKeuze />}
      <div className="baken-lade__taal">
        <Taalknoppen />
      </div>
    </Dialog>
  );
}
