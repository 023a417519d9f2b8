import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button, Dialog, ErrorState, FoutOverzicht, Select, TextField } from '../ui/index.ts';
import { nodigUit, type Rolkeuze } from './mensenvragen.ts';

interface Velden {
  naam: string;
  email: string;
  rol: Rolkeuze['rol'] | null;
}

interface UitnodigvensterProps {
  readonly rollen: readonly Rolkeuze[];
  onSluit(): void;
  onGedaan(email: string): void;
}

/** Invites somebody by mail; the link in it goes to nobody else. */
export function Uitnodigvenster({ rollen, onSluit, onGedaan }: UitnodigvensterProps) {
  const t = useTranslations('toegang.uitnodigen');
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, formState } = useForm<Velden>({
    defaultValues: { naam: '', email: '', rol: null },
    shouldFocusError: false,
  });
  const verstuur = handleSubmit(async ({ naam, email, rol }) => {
    if (!rol) return;
    setFout(undefined);
    try {
      await nodigUit({ naam: naam.trim(), email: email.trim(), rol });
      onGedaan(email.trim());
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  });
  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `uitnodiging-${veld}`,
    melding: message ?? '',
  }));
  return (
    <Dialog titel={t('titel')} open onSluit={onSluit}>
      <form className="baken-formulier" onSubmit={verstuur} noValidate>
        <FoutOverzicht fouten={fouten} />
        {fout !== undefined && <ErrorState fout={fout} />}
        <p>{t('uitleg')}</p>
        <Controller
          control={control}
          name="naam"
          rules={{ validate: (waarde) => waarde.trim() !== '' || t('vulNaam') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="uitnodiging-naam"
              label={t('naam')}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Controller
          control={control}
          name="email"
          rules={{ validate: (waarde) => /.@./.test(waarde) || t('vulEmail') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="uitnodiging-email"
              type="email"
              label={t('email')}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Controller
          control={control}
          name="rol"
          rules={{ validate: (waarde) => waarde !== null || t('kiesRol') }}
          render={({ field, fieldState }) => (
            <div id="uitnodiging-rol">
              <Select
                label={t('rol')}
                keuzes={rollen.map(({ rol, rolNaam }) => ({ waarde: rol, naam: rolNaam }))}
                value={field.value}
                onChange={field.onChange}
                fout={fieldState.error?.message}
              />
            </div>
          )}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
            {formState.isSubmitting ? t('bezig') : t('stuur')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
