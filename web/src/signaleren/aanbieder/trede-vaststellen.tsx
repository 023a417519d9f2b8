import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import type { TredeNummer } from '../../api/typen.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import { bewaarConcept, leesConcept, wisConcept } from './concept.ts';
import { dagVan } from './moment.ts';
import { OorzaakKeuze } from './oorzaak-keuze.tsx';
import { TredeKeuze } from './trede-keuze.tsx';
import type { AanbiederDetail, Oorzaak } from './typen.ts';
import { stuurBesluit, vernieuwNaWijziging } from './vragen.ts';

interface Besluitvelden {
  trede: TredeNummer | null;
  oorzaken: Oorzaak[];
  reden: string;
}

const REDEN_MINSTENS = 10;
const CONFLICT = 409;

interface TredeVaststellenProps {
  readonly aanbieder: AanbiederDetail;
  readonly open: boolean;
  onSluit(): void;
}

/** A person sets the trede, with a reason. What was typed stays until it is sent, also when the window closes. */
export function TredeVaststellen({ aanbieder, open, onSluit }: TredeVaststellenProps) {
  const t = useTranslations('aanbieder.besluitform');
  return (
    <Dialog titel={t('titel', { naam: aanbieder.naam })} open={open} onSluit={onSluit}>
      <Formulier aanbieder={aanbieder} onSluit={onSluit} />
    </Dialog>
  );
}

function Formulier({ aanbieder, onSluit }: Omit<TredeVaststellenProps, 'open'>) {
  const t = useTranslations('aanbieder.besluitform');
  const opmaak = useOpmaak();
  const { kvk, voorstel } = aanbieder;
  const concept = `trede.${kvk}`;
  const queries = useQueryClient();
  const [fout, setFout] = useState<unknown>();
  const formulier = useForm<Besluitvelden>({
    defaultValues: { trede: null, oorzaken: [], reden: '', ...leesConcept<Besluitvelden>(concept) },
    shouldFocusError: false,
  });
  const { control, handleSubmit, getValues, formState } = formulier;
  const bewaar = () => bewaarConcept(concept, getValues());

  const verstuur = handleSubmit(async ({ trede, oorzaken, reden }) => {
    if (trede === null) return;
    setFout(undefined);
    try {
      const velden = { trede, oorzaken, reden: reden.trim() };
      await stuurBesluit(kvk, { ...velden, voorstelOp: voorstel?.op ?? null });
      wisConcept(concept);
      await vernieuwNaWijziging(queries);
      onSluit();
    } catch (reden) {
      setFout(reden);
      // The screen behind this window now shows the newer proposal, and so does the choice of tredes in it.
      if (isConflict(reden)) await vernieuwNaWijziging(queries);
    }
  });

  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `besluit-${veld}`,
    melding: message ?? '',
  }));
  return (
    <form className="baken-formulier" onSubmit={verstuur} onChange={bewaar} noValidate>
      <FoutOverzicht fouten={fouten} />
      {isConflict(fout) ? (
        <Alert soort="let" titel={t('conflictTitel')} meteen>
          <p>{t('conflict')}</p>
        </Alert>
      ) : (
        fout !== undefined && <ErrorState fout={fout} />
      )}
      <p>
        {voorstel
          ? t('voorstel', { trede: voorstel.trede, datum: opmaak.datum(dagVan(voorstel.op)) })
          : t('geenVoorstel')}
      </p>
      <p className="baken-stil">{t('signalen')}</p>
      <Controller
        control={control}
        name="trede"
        rules={{ validate: (waarde) => waarde !== null || t('kiesTrede') }}
        render={({ field, fieldState }) => (
          <TredeKeuze
            id="besluit-trede"
            gekozen={field.value}
            voorstel={voorstel?.trede ?? null}
            fout={fieldState.error?.message}
            onKies={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="oorzaken"
        render={({ field }) => <OorzaakKeuze gekozen={field.value} onKies={field.onChange} />}
      />
      <Controller
        control={control}
        name="reden"
        rules={{ validate: (waarde) => waarde.trim().length >= REDEN_MINSTENS || t('redenTeKort') }}
        render={({ field: { ref, ...veld }, fieldState }) => (
          <TextField
            {...veld}
            id="besluit-reden"
            label={t('reden')}
            uitleg={t('redenUitleg')}
            rijen={5}
            verplicht
            fout={fieldState.error?.message}
            inputRef={ref}
          />
        )}
      />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('later')}</Button>
        <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
          {formState.isSubmitting ? t('bezig') : t('leg')}
        </Button>
      </div>
    </form>
  );
}

const isConflict = (fout: unknown): boolean => fout instanceof ApiFout && fout.status === CONFLICT;
