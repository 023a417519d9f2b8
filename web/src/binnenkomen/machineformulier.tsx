import { parseDate } from '@internationalized/date';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../api/client.ts';
import { vandaag } from '../app/vandaag.ts';
import type { Rolkeuze } from '../toegang/mensenvragen.ts';
import DatePicker from '../ui/datum.tsx';
import { Button, Dialog, ErrorState, FoutOverzicht, Select, TextField } from '../ui/index.ts';
import type { NieuwGeheim } from './geheimvenster.tsx';
import { geefMachinetoegang } from './vragen.ts';

interface Velden {
  naam: string;
  rol: Rolkeuze['rol'] | null;
  verlooptOp: string | undefined;
}

/** The longest that the server lets a system in, in days. */
const HOOGSTENS = 365;
const VELDEN = ['naam', 'rol', 'verlooptOp'] as const;

const plusDagen = (dag: string, dagen: number): string => parseDate(dag).add({ days: dagen }).toString();

/** The last moment of a Dutch day. */
const eindeVan = (dag: string): string =>
  new Date(parseDate(dag).add({ days: 1 }).toDate('Europe/Amsterdam').getTime() - 1).toISOString();

interface MachineformulierProps {
  readonly rollen: readonly Rolkeuze[];
  onSluit(): void;
  onGedaan(geheim: NieuwGeheim): void;
}

/** Lets a system of the own organisation in, in one role, until a day. */
export default function Machineformulier({ rollen, onSluit, onGedaan }: MachineformulierProps) {
  const t = useTranslations('binnenkomen.machineformulier');
  const nu = vandaag();
  const uiterlijk = plusDagen(nu, HOOGSTENS);
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, setError, formState } = useForm<Velden>({
    defaultValues: { naam: '', rol: null, verlooptOp: uiterlijk },
    shouldFocusError: false,
  });
  const verstuur = handleSubmit(async ({ naam, rol, verlooptOp }) => {
    if (!rol || !verlooptOp) return;
    setFout(undefined);
    try {
      const geheim = await geefMachinetoegang({ naam: naam.trim(), rol, verlooptOp: eindeVan(verlooptOp) });
      onGedaan({ ...geheim, naam: naam.trim() });
    } catch (oorzaak) {
      const meldingen = oorzaak instanceof ApiFout ? oorzaak.invoer : [];
      const bekend = VELDEN.flatMap((veld) =>
        meldingen.filter(({ plaats }) => plaats === veld).map((m) => ({ veld, m })),
      );
      for (const { veld, m } of bekend) setError(veld, { message: m.melding });
      if (bekend.length === 0) setFout(oorzaak);
    }
  });
  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `machine-${veld}`,
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
              id="machine-naam"
              label={t('naam')}
              uitleg={t('naamUitleg')}
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
            <div id="machine-rol">
              <Select
                label={t('rol')}
                uitleg={t('rolUitleg')}
                keuzes={rollen.map(({ rol, rolNaam }) => ({ waarde: rol, naam: rolNaam }))}
                value={field.value}
                onChange={field.onChange}
                fout={fieldState.error?.message}
              />
            </div>
          )}
        />
        <Controller
          control={control}
          name="verlooptOp"
          rules={{
            validate: (waarde) => (waarde !== undefined && waarde > nu && waarde <= uiterlijk) || t('kiesDag'),
          }}
          render={({ field, fieldState }) => (
            <div id="machine-verlooptOp">
              <DatePicker
                label={t('verlooptOp')}
                uitleg={t('verlooptOpUitleg')}
                value={field.value}
                onChange={field.onChange}
                min={plusDagen(nu, 1)}
                max={uiterlijk}
                fout={fieldState.error?.message}
              />
            </div>
          )}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('nietDoen')}</Button>
          <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
            {formState.isSubmitting ? t('bezig') : t('maak')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
