import { useTranslations } from 'use-intl';
import { Alert, Button } from '../../ui/index.ts';
import type { Stand } from './bewaarder.ts';

interface BewaarstandProps {
  readonly stand: Stand;
  readonly melding: string;
  /** What somebody else wrote meanwhile, in words. */
  readonly ander?: string | undefined;
  onNeemOver?(): void;
  onHoudEigen?(): void;
}

/** Whether the text is safe, in words; and the choice when two people wrote. */
export function Bewaarstand({ stand, melding, ander, onNeemOver, onHoudEigen }: BewaarstandProps) {
  const t = useTranslations('zelfbeeld.bewaren');
  if (stand === 'botsing')
    return (
      <Alert soort="let" titel={melding || t('botsing')} meteen>
        {ander !== undefined && <p className="baken-gesprek__papier">{t('ander', { tekst: ander || t('leeg') })}</p>}
        <div className="baken-knoppen">
          <Button klein onPress={() => onHoudEigen?.()}>
            {t('houdEigen')}
          </Button>
          <Button klein onPress={() => onNeemOver?.()}>
            {t('neemOver')}
          </Button>
        </div>
      </Alert>
    );
  return (
    <p className="baken-gesprek__stand baken-stil baken-niet-afdrukken" role="status">
      {stand === 'bewaard' ? '' : stand === 'geweigerd' ? t('geweigerd', { melding }) : t(stand)}
    </p>
  );
}
