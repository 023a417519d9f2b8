import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Dialog, ErrorState } from '../../ui/index.ts';

interface EindevensterProps {
  readonly code: string;
  /** The newest version. */
  readonly basis: number;
  /** Where its words are: those of a check, or of a rule that was made in the same way. */
  readonly woorden: 'controles.einde' | 'signaalregels.einde';
  /** What is asked anew when it is done. */
  readonly sleutel: readonly string[];
  beeindig(code: string, dag: string, basis: number): Promise<unknown>;
  onSluit(): void;
  onGedaan(melding: string): void;
}

/** From which day a check or a rule no longer holds. */
export default function Eindevenster(props: EindevensterProps) {
  const { code, basis, woorden, sleutel, beeindig, onSluit, onGedaan } = props;
  const t = useTranslations(woorden);
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
      await queries.invalidateQueries({ queryKey: sleutel });
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
