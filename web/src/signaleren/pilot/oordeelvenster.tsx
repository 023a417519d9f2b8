import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import { BESLUITEN, GROEP, type NieuwOordeel, NODIG, type Oordeel } from './typen.ts';
import { oordeel, pilotVraag } from './vragen.ts';

interface Velden {
  nodig: NieuwOordeel['nodig'] | null;
  elders: string;
  besluit: (typeof BESLUITEN)[number] | 'geen';
  reden: string;
}

const REDEN_MINSTENS = 10;
const KEUZES = ['geen', ...BESLUITEN] as const;

interface OordeelvensterProps {
  readonly uitvraagId: number;
  /** Code of the field, or that of the group. */
  readonly gegeven: string;
  readonly naam: string;
  /** Where it can be had already, by its definition or by the judgement before. */
  readonly elders: string;
  readonly vorig: Oordeel | undefined;
  /** Belongs to the evidence on the screen. */
  readonly stempel: string;
  readonly bewijs: ReactNode;
  onSluit(): void;
  onKlaar(): void;
}

/** Asks whether a field (or this group) is needed, where else it can be had, and what was decided, beside the evidence. */
export default function Oordeelvenster(props: OordeelvensterProps) {
  const { uitvraagId, gegeven, naam, elders, vorig, stempel, bewijs, onSluit, onKlaar } = props;
  const t = useTranslations('pilot.oordeel');
  const queries = useQueryClient();
  const groep = gegeven === GROEP;
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, formState, watch } = useForm<Velden>({
    defaultValues: { nodig: vorig?.nodig ?? null, elders, besluit: 'geen', reden: '' },
    shouldFocusError: false,
  });
  const besluit = watch('besluit');
  const verstuur = handleSubmit(async (velden) => {
    if (!velden.nodig) return;
    setFout(undefined);
    try {
      await oordeel(uitvraagId, {
        gegeven,
        nodig: velden.nodig,
        elders: velden.elders.trim(),
        besluit: velden.besluit === 'geen' ? null : velden.besluit,
        reden: velden.reden.trim(),
        stempel,
      });
      await queries.invalidateQueries({ queryKey: pilotVraag(uitvraagId).queryKey });
      onKlaar();
    } catch (oorzaak) {
      setFout(oorzaak);
      // The figures may have changed: then the new ones stand beside what was typed.
      await queries.invalidateQueries({ queryKey: pilotVraag(uitvraagId).queryKey });
    }
  });
  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `pilot-${veld}`,
    melding: message ?? '',
  }));
  return (
    <Dialog titel={t(groep ? 'titelGroep' : 'titel', { naam })} open onSluit={onSluit}>
      <form className="baken-formulier" onSubmit={verstuur} noValidate>
        <FoutOverzicht fouten={fouten} />
        {fout !== undefined && <ErrorState fout={fout} />}
        <div className="baken-pilotbewijs">{bewijs}</div>
        <Controller
          control={control}
          name="nodig"
          rules={{ validate: (waarde) => waarde !== null || t('kiesNodig') }}
          render={({ field, fieldState }) => (
            <fieldset id="pilot-nodig" className="baken-pilotkeuze">
              <legend className="baken-veld__label">{t(groep ? 'vraagGroep' : 'vraagNodig')}</legend>
              {fieldState.error && <p className="baken-veld__fout">{fieldState.error.message}</p>}
              {NODIG.map((keuze) => (
                <label key={keuze} className="baken-keuzerondje">
                  <input
                    type="radio"
                    name="nodig"
                    checked={field.value === keuze}
                    onChange={() => field.onChange(keuze)}
                  />
                  {t(groep ? `groepNodig.${keuze}` : `nodig.${keuze}`)}
                </label>
              ))}
            </fieldset>
          )}
        />
        {!groep && (
          <Controller
            control={control}
            name="elders"
            render={({ field: { ref, ...veld } }) => (
              <TextField {...veld} label={t('elders')} uitleg={t('eldersUitleg')} verplicht={false} inputRef={ref} />
            )}
          />
        )}
        <Controller
          control={control}
          name="besluit"
          render={({ field }) => (
            <fieldset className="baken-pilotkeuze">
              <legend className="baken-veld__label">{t('besluit')}</legend>
              {KEUZES.map((keuze) => (
                <label key={keuze} className="baken-keuzerondje">
                  <input
                    type="radio"
                    name="besluit"
                    checked={field.value === keuze}
                    onChange={() => field.onChange(keuze)}
                  />
                  {keuze === 'geen' ? t('nogGeenBesluit') : t(groep ? `groep.${keuze}` : keuze)}
                </label>
              ))}
            </fieldset>
          )}
        />
        <Controller
          control={control}
          name="reden"
          rules={{
            validate: (waarde, { besluit: gekozen }) =>
              gekozen === 'geen' || waarde.trim().length >= REDEN_MINSTENS || t('redenTeKort'),
          }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="pilot-reden"
              label={t('reden')}
              uitleg={t('redenUitleg')}
              rijen={3}
              verplicht={besluit !== 'geen'}
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
            {t(formState.isSubmitting ? 'bezig' : 'legVast')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
