import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { Button, Dialog, ErrorState } from '../../ui/index.ts';
import type { Uitvraag } from './typen.ts';
import { sluitUitvraag, uitvraagVraag } from './vragen.ts';

/** Ends a request: nothing can be handed in after that. */
export function Sluiten({ uitvraag }: { readonly uitvraag: Uitvraag }) {
  const t = useTranslations('uitvraag.sluiten');
  const mag = useMag(EISEN.uitvragenMaken);
  const queries = useQueryClient();
  const [vraagt, setVraagt] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  if (!mag || uitvraag.status !== 'verstuurd') return null;
  const sluit = async () => {
    setBezig(true);
    setFout(undefined);
    try {
      queries.setQueryData(uitvraagVraag(uitvraag.id).queryKey, await sluitUitvraag(uitvraag.id));
      void queries.invalidateQueries({ queryKey: ['uitvragen'] });
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <>
      <Button onPress={() => setVraagt(true)}>{t('knop')}</Button>
      {vraagt && (
        <Dialog titel={t('titel')} open onSluit={() => setVraagt(false)}>
          {fout !== undefined && <ErrorState fout={fout} />}
          <p>{t('uitleg')}</p>
          <div className="baken-dialog__acties">
            <Button onPress={() => setVraagt(false)}>{t('niet')}</Button>
            <Button soort="gevaar" isDisabled={bezig} onPress={() => void sluit()}>
              {t('wel')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
