import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/bekend-op.ts';
import DatePicker from '../../ui/datum.tsx';
import { Button, Checkbox, ErrorState, FoutOverzicht, TextField, ZoekKeuze } from '../../ui/index.ts';
import { plusDagen } from './dagen.ts';
import { ONDERDELEN, type Onderdeel } from './typen.ts';
import { deel, partijenVraag } from './vragen.ts';

interface Deelvelden {
  partij: { readonly id: number; readonly naam: string } | null;
  eenPersoon: boolean;
  email: string;
  onderdelen: Onderdeel[];
  tot: string | null;
  reden: string;
}

const REDEN_MINSTENS = 10;
/** The longest that access may last, in days; the server holds it. */
const LANGST = { partij: 365, persoon: 91 };
const GEWOON_DAGEN = 90;

interface DeelformulierProps {
  readonly kvk: string;
  /** A new try begins. */
  onPoging(): void;
  onGedeeld(partij: string): void;
  onSluit(): void;
}

/** Shares a case with a party, or with one person of it, until a day. */
export function Deelformulier({ kvk, onPoging, onGedeeld, onSluit }: DeelformulierProps) {
  const t = useTranslations('delen');
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, reset, watch, formState } = useForm<Deelvelden>({
    defaultValues: {
      partij: null,
      eenPersoon: false,
      email: '',
      onderdelen: ['oordeel'],
      tot: plusDagen(vandaag(), GEWOON_DAGEN),
      reden: '',
    },
    shouldFocusError: false,
  });
  const eenPersoon = watch('eenPersoon');
  const laatste = plusDagen(vandaag(), eenPersoon ? LANGST.persoon : LANGST.partij);

  const verstuur = handleSubmit(async ({ partij, email, onderdelen, tot, reden, ...keuze }) => {
    if (!partij || !tot) return;
    try {
      const aan = keuze.eenPersoon ? { email: email.trim() } : {};
      await deel(kvk, { partijId: partij.id, ...aan, onderdelen, tot, reden: reden.trim() });
      reset();
      onGedeeld(partij.naam);
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  });

  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `deel-${veld}`,
    melding: message ?? '',
  }));
  return (
    <form
      className="baken-formulier"
      onSubmit={(gebeurtenis) => {
        // What went wrong before says nothing of this try.
        setFout(undefined);
        onPoging();
        void verstuur(gebeurtenis);
      }}
      noValidate
    >
      <FoutOverzicht fouten={fouten} />
      {fout !== undefined && <ErrorState fout={fout} />}
      <Controller
        control={control}
        name="partij"
        rules={{ validate: (waarde) => waarde !== null || t('kiesPartij') }}
        render={({ field, fieldState }) => (
          <div id="deel-partij">
            <PartijKeuze gekozen={field.value} onKies={field.onChange} fout={fieldState.error?.message} />
          </div>
        )}
      />
      <Controller
        control={control}
        name="eenPersoon"
        render={({ field }) => (
          <Checkbox
            label={t('eenPersoon')}
            uitleg={t('eenPersoonUitleg')}
            aan={field.value}
            onChange={field.onChange}
          />
        )}
      />
      {eenPersoon && (
        <Controller
          control={control}
          name="email"
          rules={{ validate: (waarde) => waarde.includes('@') || t('vulEmail') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="deel-email"
              type="email"
              label={t('email')}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
      )}
      <Controller
        control={control}
        name="onderdelen"
        rules={{ validate: (waarde) => waarde.length > 0 || t('kiesOnderdeel') }}
        render={({ field, fieldState }) => (
          <fieldset id="deel-onderdelen" className="baken-keuzegroep">
            <legend className="baken-veld__label">{t('wat')}</legend>
            {fieldState.error && <p className="baken-veld__fout">{fieldState.error.message}</p>}
            {ONDERDELEN.map((onderdeel) => (
              <Checkbox
                key={onderdeel}
                label={t(`onderdeel.${onderdeel}`)}
                uitleg={t(`onderdeelUitleg.${onderdeel}`)}
                aan={field.value.includes(onderdeel)}
                onChange={(aan) =>
                  field.onChange(ONDERDELEN.filter((naam) => (naam === onderdeel ? aan : field.value.includes(naam))))
                }
              />
            ))}
          </fieldset>
        )}
      />
      <Controller
        control={control}
        name="tot"
        rules={{
          validate: (waarde) => (waarde !== null && waarde >= vandaag() && waarde <= laatste) || t('kiesDag'),
        }}
        render={({ field, fieldState }) => (
          <div id="deel-tot">
            <DatePicker
              label={t('tot')}
              uitleg={t(eenPersoon ? 'totUitlegPersoon' : 'totUitleg')}
              value={field.value ?? undefined}
              onChange={(dag) => field.onChange(dag ?? null)}
              min={vandaag()}
              max={laatste}
              fout={fieldState.error?.message}
            />
          </div>
        )}
      />
      <Controller
        control={control}
        name="reden"
        rules={{ validate: (waarde) => waarde.trim().length >= REDEN_MINSTENS || t('redenTeKort') }}
        render={({ field: { ref, ...veld }, fieldState }) => (
          <TextField
            {...veld}
            id="deel-reden"
            label={t('waarom')}
            uitleg={t('waaromUitleg')}
            rijen={3}
            verplicht
            fout={fieldState.error?.message}
            inputRef={ref}
          />
        )}
      />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('sluit')}</Button>
        <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
          {formState.isSubmitting ? t('bezig') : t('deel')}
        </Button>
      </div>
    </form>
  );
}

interface PartijKeuzeProps {
  readonly gekozen: Deelvelden['partij'];
  onKies(partij: Deelvelden['partij']): void;
  readonly fout: string | undefined;
}

function PartijKeuze({ gekozen, onKies, fout }: PartijKeuzeProps) {
  const t = useTranslations('delen');
  const [tekst, setTekst] = useState('');
  const zoek = useDeferredValue(gekozen?.naam === tekst ? '' : tekst.trim());
  const { data } = useQuery(partijenVraag(zoek));
  const partijen = data?.partijen ?? [];
  return (
    <ZoekKeuze
      label={t('partij')}
      uitleg={t('partijUitleg')}
      keuzes={partijen.map(({ id, naam, soort }) => ({
        waarde: String(id),
        naam,
        bij: t(soort === 'jeugdregio' ? 'jeugdregio' : 'gemeente'),
      }))}
      value={gekozen ? String(gekozen.id) : null}
      tekst={gekozen ? gekozen.naam : tekst}
      onTekst={(nieuw) => {
        setTekst(nieuw);
        if (gekozen && nieuw !== gekozen.naam) onKies(null);
      }}
      onChange={(waarde) => {
        const partij = partijen.find(({ id }) => String(id) === waarde);
        if (!partij) return;
        setTekst(partij.naam);
        onKies({ id: partij.id, naam: partij.naam });
      }}
      leeg={t('geenPartij')}
      fout={fout}
    />
  );
}
