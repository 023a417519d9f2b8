import { IconMessage2, IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { useFormulier } from './gebruik-formulier.ts';
import { inhoudVan } from './synchronisatie.ts';
import type { Veld } from './typen.ts';

interface ToelichtingProps {
  readonly veld: Veld;
  readonly tekst: string;
  readonly buitenTab: boolean;
}

/** The note that travels with a figure; what is typed is saved like the figure itself. */
export function Toelichting({ veld, tekst, buitenTab }: ToelichtingProps) {
  const t = useTranslations('aanlevering.toelichting');
  const { bewaarder, open } = useFormulier();
  const [venster, setVenster] = useState(false);
  const { code, naam } = veld;
  if (!open(code)) return tekst ? <span className="baken-levernoot">{tekst}</span> : null;
  const schrijf = (toelichting: string) =>
    bewaarder.doe({
      soort: 'vul',
      gegeven: code,
      waarde: inhoudVan(bewaarder.stand(), code).waarde,
      toelichting,
      herkomst: 'getypt',
      om: Date.now(),
    });
  return (
    <>
      <Button
        soort="quiet"
        klein
        className="baken-levernootknop"
        excludeFromTabOrder={buitenTab}
        data-toelichting={code}
        aria-keyshortcuts="Shift+F2"
        aria-label={tekst ? t('wijzig', { naam, tekst }) : t('voeg', { naam })}
        onPress={() => setVenster(true)}
        icoon={
          tekst ? (
            <IconMessage2 size={18} aria-hidden="true" />
          ) : (
            <IconMessagePlus size={18} stroke={1.5} aria-hidden="true" />
          )
        }
      >
        {tekst && <span className="baken-levernoot">{tekst}</span>}
      </Button>
      {venster && (
        <Dialog titel={t('titel', { naam })} open onSluit={() => setVenster(false)}>
          <TextField label={t('label')} uitleg={t('uitleg')} rijen={4} value={tekst} onChange={schrijf} />
          <div className="baken-dialog__acties">
            <Button soort="primary" onPress={() => setVenster(false)}>
              {t('klaar')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
