import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import { Button, Dialog, ErrorState, FoutOverzicht, Select, Skeleton, TextField, WachtOp } from '../../ui/index.ts';
import type { Gebeurtenissoort } from '../definities/typen.ts';
import { definitiesVraag } from '../definities/vragen.ts';
import { bewaarConcept, leesConcept, wisConcept } from './concept.ts';
import type { AanbiederDetail } from './typen.ts';
import { stuurGebeurtenis, vernieuwNaWijziging } from './vragen.ts';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));

interface Gebeurtenisvelden {
  datum: string | null;
  groep: string | null;
  soort: string | null;
  toelichting: string;
  bron: string;
}

const BRON_MINSTENS = 2;

interface GebeurtenisToevoegenProps {
  readonly aanbieder: AanbiederDetail;
  readonly open: boolean;
  onSluit(): void;
}

/** Somebody heard that something happened: it weighs in the proposal from then on. */
export function GebeurtenisToevoegen({ aanbieder, open, onSluit }: GebeurtenisToevoegenProps) {
  const t = useTranslations('aanbieder.gebeurtenisform');
  const vraag = useQuery({ ...definitiesVraag(), enabled: open });
  return (
    <Dialog titel={t('titel', { naam: aanbieder.naam })} open={open} onSluit={onSluit}>
      <WachtOp vraag={vraag}>
        {({ gebeurtenissoorten }) => <Formulier kvk={aanbieder.kvk} soorten={gebeurtenissoorten} onSluit={onSluit} />}
      </WachtOp>
    </Dialog>
  );
}

interface FormulierProps {
  readonly kvk: string;
  readonly soorten: readonly Gebeurtenissoort[];
  onSluit(): void;
}

function Formulier({ kvk, soorten, onSluit }: FormulierProps) {
  const t = useTranslations('aanbieder.gebeurtenisform');
  const concept = `gebeurtenis.${kvk}`;
  const queries = useQueryClient();
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, getValues, setValue, watch, formState } = useForm<Gebeurtenisvelden>({
    defaultValues: {
      datum: vandaag(),
      groep: null,
      soort: null,
      toelichting: '',
      bron: '',
      ...leesConcept<Gebeurtenisvelden>(concept),
    },
    shouldFocusError: false,
  });
  const bewaar = () => bewaarConcept(concept, getValues());
  const [groep, gekozen] = watch(['groep', 'soort']);
  const soort = soorten.find(({ code }) => code === gekozen);

  const verstuur = handleSubmit(async ({ datum, soort, toelichting, bron }) => {
    if (datum === null || soort === null) return;
    setFout(undefined);
    try {
      await stuurGebeurtenis(kvk, { datum, soort, toelichting: toelichting.trim(), bron: bron.trim() });
      wisConcept(concept);
      await vernieuwNaWijziging(queries);
      onSluit();
    } catch (reden) {
      setFout(reden);
    }
  });

  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `gebeurtenis-${veld}`,
    melding: message ?? '',
  }));
  return (
    <form className="baken-formulier" onSubmit={verstuur} onChange={bewaar} noValidate>
      <FoutOverzicht fouten={fouten} />
      {fout !== undefined && <ErrorState fout={fout} />}
      <Controller
        control={control}
        name="groep"
        render={({ field }) => (
          <Select
            label={t('groep')}
            keuzes={[...new Set(soorten.map((deel) => deel.groep))].map((naam) => ({ waarde: naam, naam }))}
            value={field.value}
            onChange={(naam) => {
              field.onChange(naam);
              setValue('soort', null);
              bewaar();
            }}
          />
        )}
      />
      <Controller
        control={control}
        name="soort"
        rules={{ validate: (waarde) => waarde !== null || t('kiesSoort') }}
        render={({ field, fieldState }) => (
          <div id="gebeurtenis-soort">
            <Select
              label={t('soort')}
              uitleg={soort?.uitleg}
              fout={fieldState.error?.message}
              keuzes={soorten
                .filter((deel) => !groep || deel.groep === groep)
                .map(({ code, naam }) => ({ waarde: code, naam }))}
              value={field.value}
              onChange={(code) => {
                field.onChange(code);
                bewaar();
              }}
            />
          </div>
        )}
      />
      {soort && <p className="baken-stil">{soort.trede > 1 ? t('weegt', { trede: soort.trede }) : t('herstelt')}</p>}
      <Controller
        control={control}
        name="datum"
        rules={{ validate: (waarde) => (waarde !== null && waarde <= vandaag()) || t('kiesDatum') }}
        render={({ field, fieldState }) => (
          <div id="gebeurtenis-datum">
            <Suspense fallback={<Skeleton regels={1} />}>
              <DatePicker
                label={t('datum')}
                value={field.value ?? undefined}
                onChange={(datum) => {
                  field.onChange(datum ?? null);
                  bewaar();
                }}
                max={vandaag()}
                fout={fieldState.error?.message}
              />
            </Suspense>
          </div>
        )}
      />
      <Controller
        control={control}
        name="toelichting"
        render={({ field: { ref, ...veld } }) => (
          <TextField
            {...veld}
            label={t('toelichting')}
            uitleg={t('toelichtingUitleg')}
            rijen={3}
            verplicht={false}
            inputRef={ref}
          />
        )}
      />
      <Controller
        control={control}
        name="bron"
        rules={{ validate: (waarde) => waarde.trim().length >= BRON_MINSTENS || t('bronTeKort') }}
        render={({ field: { ref, ...veld }, fieldState }) => (
          <TextField
            {...veld}
            id="gebeurtenis-bron"
            label={t('bron')}
            uitleg={t('bronUitleg')}
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
