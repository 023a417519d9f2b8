import { IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import DatePicker from '../../ui/datum.tsx';
import { Button, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import { OnderwerpKeuze } from './onderwerpkeuze.tsx';
import type { Onderwerp } from './typen.ts';
import { NIEUWS, voegNieuwsToe } from './vragen.ts';

interface Velden {
  titel: string;
  samenvatting: string;
  url: string;
  datum: string | null;
  bron: string;
  onderwerpen: Onderwerp[];
}

const LEEG: Velden = { titel: '', samenvatting: '', url: '', datum: null, bron: '', onderwerpen: [] };

const alsBericht = ({ titel, samenvatting, url, datum, bron, onderwerpen }: Velden) => ({
  titel: titel.trim(),
  samenvatting: samenvatting.trim(),
  url: url.trim() || null,
  datum: datum ?? '',
  bron: bron.trim(),
  aanbieders: onderwerpen.flatMap(({ kvk }) => kvk ?? []),
  regios: onderwerpen.flatMap(({ regio }) => regio ?? []),
});

interface BerichtvensterProps {
  onSluit(): void;
  onToegevoegd(titel: string): void;
}

/** Tells of an item that no feed brought. */
export default function Berichtvenster({ onSluit, onToegevoegd }: BerichtvensterProps) {
  const t = useTranslations('actualiteit.nieuw');
  const queries = useQueryClient();
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, formState } = useForm<Velden>({
    defaultValues: { ...LEEG, datum: vandaag() },
    shouldFocusError: false,
  });
  const verstuur = handleSubmit(async (velden) => {
    setFout(undefined);
    try {
      await voegNieuwsToe(alsBericht(velden));
      await queries.invalidateQueries({ queryKey: NIEUWS });
      onToegevoegd(velden.titel.trim());
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  });
  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `nieuws-${veld}`,
    melding: message ?? '',
  }));
  return (
    <Dialog titel={t('kop')} open onSluit={onSluit}>
      <form className="baken-formulier" onSubmit={verstuur} noValidate>
        <FoutOverzicht fouten={fouten} />
        {fout !== undefined && <ErrorState fout={fout} />}
        <Controller
          control={control}
          name="titel"
          rules={{ validate: (waarde) => waarde.trim().length >= 3 || t('vulTitel') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="nieuws-titel"
              label={t('titel')}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Controller
          control={control}
          name="bron"
          rules={{ validate: (waarde) => waarde.trim().length >= 2 || t('vulBron') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="nieuws-bron"
              label={t('bron')}
              uitleg={t('bronUitleg')}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Controller
          control={control}
          name="datum"
          rules={{ validate: (waarde) => (waarde !== null && waarde <= vandaag()) || t('kiesDatum') }}
          render={({ field, fieldState }) => (
            <div id="nieuws-datum">
              <DatePicker
                label={t('datum')}
                value={field.value ?? undefined}
                onChange={(dag) => field.onChange(dag ?? null)}
                max={vandaag()}
                fout={fieldState.error?.message}
              />
            </div>
          )}
        />
        <Controller
          control={control}
          name="url"
          rules={{
            validate: (waarde) => waarde.trim() === '' || /^https?:\/\/\S+$/i.test(waarde.trim()) || t('vulUrl'),
          }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="nieuws-url"
              label={t('url')}
              uitleg={t('urlUitleg')}
              verplicht={false}
              inputMode="url"
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Controller
          control={control}
          name="samenvatting"
          render={({ field: { ref, ...veld } }) => (
            <TextField {...veld} label={t('samenvatting')} rijen={3} verplicht={false} inputRef={ref} />
          )}
        />
        <Controller
          control={control}
          name="onderwerpen"
          render={({ field }) => <Onderwerpen gekozen={field.value} onChange={field.onChange} />}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
            {t(formState.isSubmitting ? 'bezig' : 'voegToe')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface OnderwerpenProps {
  readonly gekozen: readonly Onderwerp[];
  onChange(gekozen: readonly Onderwerp[]): void;
}

const sleutel = ({ kvk, regio }: Onderwerp) => kvk ?? regio ?? '';

function Onderwerpen({ gekozen, onChange }: OnderwerpenProps) {
  const t = useTranslations('actualiteit');
  return (
    <div className="baken-nieuws__onderwerpen">
      <OnderwerpKeuze
        label={t('nieuw.onderwerpen')}
        uitleg={t('onderwerpUitleg')}
        onKies={(nieuw) => onChange([...gekozen.filter((een) => sleutel(een) !== sleutel(nieuw)), nieuw])}
      />
      {gekozen.length > 0 && (
        <ul className="baken-nieuws__koppelingen" aria-label={t('gaatOver')}>
          {gekozen.map((een) => (
            <li key={sleutel(een)}>
              {een.naam}
              <Button
                klein
                soort="quiet"
                aria-label={t('nieuw.haalWeg', { naam: een.naam })}
                icoon={<IconX size={16} aria-hidden="true" />}
                onPress={() => onChange(gekozen.filter((ander) => ander !== een))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
