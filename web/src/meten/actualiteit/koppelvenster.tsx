import { useTranslations } from 'use-intl';
import { Button, Dialog } from '../../ui/index.ts';
import { OnderwerpKeuze } from './onderwerpkeuze.tsx';
import type { Nieuwsbericht, Onderwerp } from './typen.ts';

interface KoppelvensterProps {
  readonly bericht: Nieuwsbericht;
  onKies(onderwerp: Onderwerp): void;
  onSluit(): void;
}

/** Asks which provider or region an item is about. */
export function Koppelvenster({ bericht, onKies, onSluit }: KoppelvensterProps) {
  const t = useTranslations('actualiteit');
  return (
    <Dialog titel={t('koppelTitel')} open onSluit={onSluit}>
      <p>{bericht.titel}</p>
      <OnderwerpKeuze label={t('onderwerp')} uitleg={t('onderwerpUitleg')} onKies={onKies} />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('sluit')}</Button>
      </div>
    </Dialog>
  );
}
