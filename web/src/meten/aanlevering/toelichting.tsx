import { IconMessage2, IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Dialog, TextField } from '../../ui/index.ts';
import { useFormulier, useStand } from './gebruik-formulier.ts';
import { NOOT } from './punten.ts';
import { inhoudVan } from './synchronisatie.ts';
import type { Veld } from './typen.ts';

/** The server takes no longer note. */
const LANGSTE = 2000;
/** From here on it is told how much room there is. */
const TEL_VANAF = 1800;

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
  // What is too long is kept here, under the field, until it is short enough to be saved.
  const teLang = useStand(bewaarder, (stand) => stand.klad[NOOT + code]);
  if (!open(code)) return tekst ? <span className="baken-levernoot">{tekst}</span> : null;
  const nu = teLang ?? tekst;
  const schrijf = (toelichting: string) => {
    const past = toelichting.length <= LANGSTE;
    bewaarder.doe({ soort: 'klad', gegeven: NOOT + code, tekst: past ? null : toelichting });
    if (!past) return;
    bewaarder.doe({
      soort: 'vul',
      gegeven: code,
      waarde: inhoudVan(bewaarder.stand(), code).waarde,
      toelichting,
      herkomst: 'getypt',
      om: Date.now(),
    });
  };
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
          <TextField
            label={t('label')}
            uitleg={t('uitleg', { langste: LANGSTE })}
            rijen={4}
            value={nu}
            onChange={schrijf}
            fout={teLang === undefined ? undefined : t('teLang', { langste: LANGSTE, over: teLang.length - LANGSTE })}
          />
          <p className="baken-stil" role="status">
            {nu.length > TEL_VANAF && nu.length <= LANGSTE && t('ruimte', { aantal: LANGSTE - nu.length })}
          </p>
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
