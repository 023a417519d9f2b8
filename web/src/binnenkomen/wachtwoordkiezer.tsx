import { type ReactNode, useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../api/client.ts';
import { Button, Checkbox, ErrorState, FoutOverzicht, TextField } from '../ui/index.ts';
import type { Wachtwoordkeuze } from './vragen.ts';

const VELDEN = ['wachtwoord', 'code'] as const;

interface WachtwoordkiezerProps {
  /** Whose password it becomes, so that the browser keeps it with this name. */
  readonly email?: string;
  /** Between the password and the code: how to get that code. */
  readonly tussen?: ReactNode;
  readonly codeUitleg: string;
  readonly knop: string;
  /** May refuse with an `ApiFout`: what it says of a field is shown at that field. */
  stuur(keuze: Wachtwoordkeuze): Promise<void>;
}

/** Choosing a password, with the rules before it is typed. Whether it is good enough only the server says: it has the list. */
export function Wachtwoordkiezer({ email, tussen, codeUitleg, knop, stuur }: WachtwoordkiezerProps) {
  const t = useTranslations('binnenkomen.kiezer');
  const [leesbaar, setLeesbaar] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const { control, handleSubmit, setError, formState } = useForm<Wachtwoordkeuze>({
    defaultValues: { wachtwoord: '', code: '' },
    shouldFocusError: false,
  });
  const verstuur = handleSubmit(async ({ wachtwoord, code }) => {
    setFout(undefined);
    try {
      await stuur({ wachtwoord, code: code.trim() });
    } catch (oorzaak) {
      const meldingen = veldmeldingen(oorzaak);
      for (const { veld, melding } of meldingen) setError(veld, { message: melding });
      if (meldingen.length === 0) setFout(oorzaak);
    }
  });
  const fouten = Object.entries(formState.errors).map(([veld, { message }]) => ({
    veld: `kiezer-${veld}`,
    melding: message ?? '',
  }));
  return (
    <form className="baken-formulier baken-binnen__formulier" onSubmit={verstuur} noValidate>
      <FoutOverzicht fouten={fouten} />
      {fout !== undefined && <ErrorState fout={fout} />}
      {email !== undefined && <input type="email" autoComplete="username" value={email} readOnly hidden />}
      <div className="baken-binnen__stap">
        {tussen !== undefined && <h3>{t('stap')}</h3>}
        <p>{t('regels')}</p>
        <ul className="baken-opsomming">
          {(['lang', 'gewoon', 'naam', 'tekens'] as const).map((regel) => (
            <li key={regel}>{t(`regel.${regel}`)}</li>
          ))}
        </ul>
      </div>
      <div className="baken-binnen__smal">
        <Controller
          control={control}
          name="wachtwoord"
          rules={{ validate: (waarde) => waarde !== '' || t('vulWachtwoord') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="kiezer-wachtwoord"
              type={leesbaar ? 'text' : 'password'}
              autoComplete="new-password"
              label={t('wachtwoord')}
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
        <Checkbox label={t('toon')} aan={leesbaar} onChange={setLeesbaar} />
      </div>
      {tussen}
      <div className="baken-binnen__smal">
        <Controller
          control={control}
          name="code"
          rules={{ validate: (waarde) => waarde.trim() !== '' || t('vulCode') }}
          render={({ field: { ref, ...veld }, fieldState }) => (
            <TextField
              {...veld}
              id="kiezer-code"
              label={t('code')}
              uitleg={codeUitleg}
              inputMode="numeric"
              autoComplete="one-time-code"
              verplicht
              fout={fieldState.error?.message}
              inputRef={ref}
            />
          )}
        />
      </div>
      <div>
        <Button type="submit" soort="primary" isDisabled={formState.isSubmitting}>
          {formState.isSubmitting ? t('bezig') : knop}
        </Button>
      </div>
    </form>
  );
}

/** What the server says of the fields of this form. */
const veldmeldingen = (fout: unknown) =>
  fout instanceof ApiFout
    ? fout.invoer.flatMap(({ plaats, melding }) => {
        const veld = VELDEN.find((naam) => naam === plaats);
        return veld ? [{ veld, melding }] : [];
      })
    : [];
