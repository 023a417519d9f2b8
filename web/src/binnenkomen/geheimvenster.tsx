import { useTranslations } from 'use-intl';
import { Alert, Button, Dialog } from '../ui/index.ts';
import { Overneemtekst } from './kopieer.tsx';

export interface NieuwGeheim {
  readonly naam: string;
  readonly id: string;
  readonly geheim: string;
}

/** Shows a secret, this once. The window has no cross: whoever closes it says to have kept it. */
export function Geheimvenster({ geheim: { naam, id, geheim }, onSluit }: { geheim: NieuwGeheim; onSluit(): void }) {
  const t = useTranslations('binnenkomen.geheim');
  return (
    <Dialog titel={t('titel', { naam })} open>
      <div className="baken-formulier">
        <Alert soort="let" titel={t('eenmaligTitel')}>
          <p>{t('eenmalig')}</p>
        </Alert>
        <Overneemtekst label={t('id')} tekst={id} />
        <Overneemtekst label={t('geheim')} tekst={geheim} />
        <div className="baken-dialog__acties">
          <Button soort="primary" onPress={onSluit}>
            {t('bewaard')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
