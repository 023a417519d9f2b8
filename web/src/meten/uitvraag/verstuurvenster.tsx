import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Dialog, ErrorState } from '../../ui/index.ts';
import { Last } from './lastpaneel.tsx';
import type { Last as Lastgegevens, Uitvraag, Verzonden } from './typen.ts';
import { uitvraagVraag, verstuurUitvraag } from './vragen.ts';

interface VerstuurvensterProps {
  readonly uitvraag: Uitvraag;
  readonly last: Lastgegevens;
  onSluit(): void;
  onVerzonden(verzonden: Verzonden): void;
}

/** Says once more what a request costs, before it goes out and cannot be taken back. */
export function Verstuurvenster({ uitvraag, last, onSluit, onVerzonden }: VerstuurvensterProps) {
  const t = useTranslations('uitvraag.verstuur');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const verstuur = async () => {
    setBezig(true);
    setFout(undefined);
    try {
      onVerzonden(await verstuurUitvraag(uitvraag.id, uitvraag.revisie));
      await queries.invalidateQueries({ queryKey: uitvraagVraag(uitvraag.id).queryKey });
      void queries.invalidateQueries({ queryKey: ['uitvragen'] });
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={t('titel', { titel: uitvraag.titel })} open onSluit={onSluit}>
      {fout !== undefined && <ErrorState fout={fout} />}
      <p>
        {t('uitleg', {
          deadline: opmaak.datum(uitvraag.deadline),
          zonder: last.zonderMensen,
          ontvangers: last.ontvangers,
        })}
      </p>
      <Last last={last} />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('niet')}</Button>
        <Button soort="primary" isDisabled={bezig} onPress={() => void verstuur()}>
          {bezig ? t('bezig') : t('wel', { aantal: last.ontvangers })}
        </Button>
      </div>
    </Dialog>
  );
}
