import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Alert, Button, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import { KORTSTE_REDEN } from '../reden.ts';
import { besluitVernietiging, DOSSIERS, stelVernietigingVoor, type TeVernietigen } from './vragen.ts';

export type Besluit = 'voordragen' | 'vernietigen' | 'bewaren';

interface VernietigvensterProps {
  readonly dossier: TeVernietigen;
  readonly besluit: Besluit;
  onSluit(): void;
  onGedaan(): void;
}

/** Asks why, and puts a dossier forward, destroys it or keeps it. What was typed stays until it was done. */
export function Vernietigvenster(props: VernietigvensterProps) {
  const t = useTranslations('dossier.vernietiging');
  return (
    <Dialog titel={t(`venster.${props.besluit}`, { kenmerk: props.dossier.kenmerk })} open onSluit={props.onSluit}>
      <Formulier {...props} />
    </Dialog>
  );
}

function Formulier({ dossier, besluit, onSluit, onGedaan }: VernietigvensterProps) {
  const t = useTranslations('dossier.vernietiging');
  const v = useTranslations('dossier.venster');
  const queries = useQueryClient();
  const [reden, setReden] = useState('');
  const [mis, setMis] = useState('');
  const { bezig, fout, doe } = usePoging();
  const verstuur = async () => {
    const tekst = reden.trim();
    setMis(tekst.length < KORTSTE_REDEN ? v('redenMis') : '');
    if (tekst.length < KORTSTE_REDEN) return;
    const gedaan = await doe([besluit, tekst], async () => {
      if (besluit === 'voordragen') await stelVernietigingVoor(dossier.id, tekst);
      else await besluitVernietiging(dossier.id, besluit, tekst);
      await queries.invalidateQueries({ queryKey: DOSSIERS });
      return true;
    });
    if (gedaan) onGedaan();
  };
  const bijVersturen = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    void verstuur();
  };
  return (
    <form className="baken-formulier" onSubmit={bijVersturen} noValidate>
      <FoutOverzicht fouten={mis ? [{ veld: 'reden', melding: mis }] : []} />
      {fout !== undefined && <ErrorState fout={fout} />}
      {besluit === 'vernietigen' ? (
        <Alert soort="let" titel={t('let')}>
          <p>{t('letUitleg', { titel: dossier.titel })}</p>
        </Alert>
      ) : (
        <p className="baken-stil">{t(`vensterUitleg.${besluit}`, { titel: dossier.titel })}</p>
      )}
      <TextField
        id="reden"
        label={v('reden')}
        rijen={3}
        verplicht
        value={reden}
        onChange={setReden}
        fout={mis || undefined}
      />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{v('nietDoen')}</Button>
        <Button type="submit" soort={besluit === 'vernietigen' ? 'gevaar' : 'primary'} aria-busy={bezig}>
          {bezig ? v('bezig') : t(`knop.${besluit}`)}
        </Button>
      </div>
    </form>
  );
}
