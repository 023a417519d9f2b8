import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout, api, haal } from '../api/client.ts';
import { Alert, Button, TextField } from '../ui/index.ts';

const LEEG = { email: '', wachtwoord: '', code: '' };

/** E-mail address, password and the code of an app. The answer to a refusal never says which of them was wrong. */
export default function Wachtwoordformulier({ terug }: { readonly terug: string | undefined }) {
  const t = useTranslations('toegang.wachtwoord');
  const [velden, setVelden] = useState(LEEG);
  const [stand, setStand] = useState<'rust' | 'bezig' | { readonly fout: string }>('rust');
  const veld = (naam: keyof typeof LEEG) => ({
    name: naam,
    label: t(naam),
    value: velden[naam],
    onChange: (waarde: string) => setVelden({ ...velden, [naam]: waarde }),
    verplicht: true,
  });
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (Object.values(velden).some((waarde) => waarde.trim() === '')) return setStand({ fout: t('vulIn') });
    setStand('bezig');
    try {
      const { start } = await haal(api.POST('/aanmeldingen', { body: velden }));
      window.location.assign(terug ?? start);
    } catch (fout) {
      setStand({ fout: (fout instanceof ApiFout && fout.detail) || t('nietBereikbaar') });
    }
  };
  return (
    <form className="baken-formulier baken-aanmelden__formulier" onSubmit={(deel) => void verstuur(deel)} noValidate>
      {typeof stand === 'object' && (
        <Alert soort="fout" meteen>
          <p>{stand.fout}</p>
        </Alert>
      )}
      <TextField {...veld('email')} type="email" autoComplete="username" />
      <TextField {...veld('wachtwoord')} type="password" autoComplete="current-password" />
      <TextField {...veld('code')} uitleg={t('codeUitleg')} inputMode="numeric" autoComplete="one-time-code" />
      <div>
        <Button type="submit" soort="primary" isDisabled={stand === 'bezig'}>
          {t(stand === 'bezig' ? 'bezig' : 'inloggen')}
        </Button>
      </div>
      <p>
        <Link to="/wachtwoord-vergeten">{t('vergeten')}</Link>
      </p>
    </form>
  );
}
