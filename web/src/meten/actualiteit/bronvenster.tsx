import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button, Checkbox, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import type { Nieuwsbron } from './typen.ts';
import { voegBronToe, wijzigBron } from './vragen.ts';

interface Velden {
  naam: string;
  url: string;
  actief: boolean;
}

interface BronvensterProps {
  readonly bron: Nieuwsbron | undefined;
  onSluit(): void;
  onBewaard(naam: string): void;
}

/** Adds a feed, or changes one. */
export function Bronvenster({ bron, onSluit, onBewaard }: BronvensterProps) {
  const t = useTranslations('actualiteit.bronnen');
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, formState } = useForm<Velden>({
    defaultValues: { naam: bron?.naam ?? '', url: bron?.url ?? '', actief: bron?.actief ?? true },
    shouldFocusError: false,
  });
  const verstuur = handleSubmit(async ({ naam, url, actief }) => {
    setFout(undefined);
    const wens = { naam: naam.trim(), url: url.trim(), actief };
    try {
      await (bron ? wijzigBron(bron.id, wens) : voegBronToe(wens));
      onBewaard(wens.naam);
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  });
  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `bron-${veld}`,
    melding: message ?? '',
  }));
  return (
    <Dialog titel={t(bron ? 'wijzigTitel' : 'nieuwTitel')} open onSluit={onSluit}>
      <form className="baken-formulier" onSubmit={verstuur} noValidate>
        <FoutOverzicht fouten={fouten} />
        {fout !== undefined && <ErrorState fout={fout} />}
        <Controller
          control={control}
          name="naam"
          rules={{ validate: (waarde) => waarde.trim().length >= 2 || t('vulNaam') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="bron-naam"
              label={t('naam')}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Controller
          control={control}
          name="url"
          rules={{ validate: (waarde) => /^https:\/\/\S+$/i.test(waarde.trim()) || t('vulUrl') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="bron-url"
              label={t('url')}
              uitleg={t('urlUitleg')}
              verplicht
              inputMode="url"
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Controller
          control={control}
          name="actief"
          render={({ field }) => (
            <Checkbox label={t('actief')} uitleg={t('actiefUitleg')} aan={field.value} onChange={field.onChange} />
          )}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
            {t(formState.isSubmitting ? 'bezig' : 'bewaar')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
