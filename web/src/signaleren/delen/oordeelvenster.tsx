import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import type { NieuwOordeel, Verlening } from './typen.ts';
import { beoordeel } from './vragen.ts';

interface Oordeelvelden {
  oordeel: NieuwOordeel['oordeel'] | null;
  toelichting: string;
}

const MINSTENS = 10;
const OORDELEN = ['terecht', 'onterecht'] as const;

interface OordeelvensterProps {
  readonly noodtoegang: Verlening;
  onSluit(): void;
  onKlaar(): void;
}

/** An auditor says whether access in an emergency was right, and why. It can be said once. */
export function Oordeelvenster({ noodtoegang, onSluit, onKlaar }: OordeelvensterProps) {
  const t = useTranslations('delen.beoordelen');
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, formState } = useForm<Oordeelvelden>({
    defaultValues: { oordeel: null, toelichting: '' },
    shouldFocusError: false,
  });
  const verstuur = handleSubmit(async ({ oordeel, toelichting }) => {
    if (!oordeel) return;
    setFout(undefined);
    try {
      await beoordeel(noodtoegang.id, { oordeel, toelichting: toelichting.trim() });
      onKlaar();
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  });
  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `oordeel-${veld}`,
    melding: message ?? '',
  }));
  return (
    <Dialog titel={t('titelVenster')} open onSluit={onSluit}>
      <form className="baken-formulier" onSubmit={verstuur} noValidate>
        <FoutOverzicht fouten={fouten} />
        {fout !== undefined && <ErrorState fout={fout} />}
        <p>
          {t('wie', { persoon: noodtoegang.persoon ?? '', partij: noodtoegang.partij })}: <q>{noodtoegang.reden}</q>
        </p>
        <Controller
          control={control}
          name="oordeel"
          rules={{ validate: (waarde) => waarde !== null || t('kies') }}
          render={({ field, fieldState }) => (
            <fieldset id="oordeel-oordeel" className="baken-keuzegroep">
              <legend className="baken-veld__label">{t('oordeel')}</legend>
              {fieldState.error && <p className="baken-veld__fout">{fieldState.error.message}</p>}
              {OORDELEN.map((oordeel) => (
                <label key={oordeel} className="baken-keuzerondje">
                  <input
                    type="radio"
                    name="oordeel"
                    checked={field.value === oordeel}
                    onChange={() => field.onChange(oordeel)}
                  />
                  {t(oordeel)}
                </label>
              ))}
            </fieldset>
          )}
        />
        <Controller
          control={control}
          name="toelichting"
          rules={{ validate: (waarde) => waarde.trim().length >= MINSTENS || t('teKort') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="oordeel-toelichting"
              label={t('toelichting')}
              uitleg={t('toelichtingUitleg')}
              rijen={4}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('later')}</Button>
          <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
            {formState.isSubmitting ? t('bezig') : t('legVast')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
