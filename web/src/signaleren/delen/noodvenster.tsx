import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button, Dialog, ErrorState, TextField } from '../../ui/index.ts';
import { neemNoodtoegang } from './vragen.ts';

const REDEN_MINSTENS = 20;

interface NoodVensterProps {
  readonly kvk: string;
  readonly naam?: string;
  onSluit(): void;
}

/** Says what happens when somebody takes access in an emergency, asks why, and does it. */
export default function NoodVenster({ kvk, naam, onSluit }: NoodVensterProps) {
  const t = useTranslations('delen.nood');
  const queries = useQueryClient();
  const [reden, setReden] = useState('');
  const [teKort, setTeKort] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const neem = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setTeKort(reden.trim().length < REDEN_MINSTENS);
    if (reden.trim().length < REDEN_MINSTENS) return;
    setBezig(true);
    setFout(undefined);
    try {
      await neemNoodtoegang(kvk, reden.trim());
      // What was hidden before is there now.
      await queries.invalidateQueries();
      onSluit();
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={naam ? t('titel', { naam }) : t('titelKvk', { kvk })} open onSluit={onSluit}>
      <form className="baken-formulier" onSubmit={(gebeurtenis) => void neem(gebeurtenis)} noValidate>
        {fout !== undefined && <ErrorState fout={fout} />}
        <Alert soort="let" titel={t('watGebeurt')}>
          <ul className="baken-opsomming">
            <li>{t('duur')}</li>
            <li>{t('bericht')}</li>
            <li>{t('beoordeling')}</li>
          </ul>
        </Alert>
        <TextField
          label={t('reden')}
          uitleg={t('redenUitleg')}
          rijen={4}
          verplicht
          value={reden}
          onChange={setReden}
          fout={teKort ? t('redenTeKort') : undefined}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="gevaar" isDisabled={bezig}>
            {t(bezig ? 'bezig' : 'neem')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
