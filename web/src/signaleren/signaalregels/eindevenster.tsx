import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Dialog, ErrorState } from '../../ui/index.ts';
import { beeindig, REGELS } from './vragen.ts';

interface EindevensterProps {
  readonly code: string;
  /** The newest version. */
  readonly basis: number;
  onSluit(): void;
  onGedaan(melding: string): void;
}

/** From which day a rule no longer holds. */
export default function Eindevenster({ code, basis, onSluit, onGedaan }: EindevensterProps) {
  const t = useTranslations('signaalregels.einde');
  const { datum } = useOpmaak();
  const queries = useQueryClient();
  const [dag, setDag] = useState<string | undefined>(vandaag());
  const [fout, setFout] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const doe = async () => {
    if (!dag) return;
    setBezig(true);
    try {
      await beeindig(code, dag, basis);
      await queries.invalidateQueries({ queryKey: REGELS });
      onGedaan(t('gedaan', { dag: datum(dag) }));
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={t('titel')} open onSluit={onSluit}>
      {fout !== undefined && <ErrorState fout={fout} />}
      <p>{t('uitleg')}</p>
      <DatePicker label={t('dag')} value={dag} onChange={setDag} min={vandaag()} autoFocus />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('nietDoen')}</Button>
        <Button soort="primary" isDisabled={bezig || !dag} onPress={() => void doe()}>
          {t('doe')}
        </Button>
      </div>
    </Dialog>
  );
}
