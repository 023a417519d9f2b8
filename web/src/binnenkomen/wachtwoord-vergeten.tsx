import { createLazyRoute, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../app/sessie.ts';
import { useTitel } from '../app/titel.ts';
import { Alert, Button, buttonKlas, Card, ErrorState, PageHeader, TextField } from '../ui/index.ts';
import './binnenkomen.css';
import { useNieuweStap } from './nieuwe-stap.ts';
import { vraagHerstel } from './vragen.ts';

export const Route = createLazyRoute('/wachtwoord-vergeten')({ component: WachtwoordVergeten });

type Stand = 'rust' | 'bezig' | 'leeg' | 'gestuurd' | { readonly fout: unknown };

/** Asks for a link to choose a new password. The answer is the same for every address: nobody learns who has an account. */
function WachtwoordVergeten() {
  const t = useTranslations('binnenkomen.vergeten');
  const { aanmelden } = useSessie();
  const [email, setEmail] = useState('');
  const [stand, setStand] = useState<Stand>('rust');
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (!/.@./.test(email)) return setStand('leeg');
    setStand('bezig');
    try {
      await vraagHerstel(email.trim());
      setStand('gestuurd');
    } catch (fout) {
      setStand({ fout });
    }
  };
  useTitel(t(stand === 'gestuurd' ? 'gestuurdTitel' : 'titel'));
  if (stand === 'gestuurd') return <Gestuurd onOpnieuw={() => setStand('rust')} />;
  return (
    <div className="baken-binnen">
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      {!aanmelden.wachtwoord && (
        <Alert soort="let" titel={t('uitTitel')}>
          <p>{t('uit')}</p>
        </Alert>
      )}
      <form
        className="baken-formulier baken-binnen__smal"
        onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}
        noValidate
      >
        {typeof stand === 'object' && <ErrorState fout={stand.fout} />}
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          label={t('email')}
          uitleg={t('emailUitleg')}
          value={email}
          onChange={setEmail}
          fout={stand === 'leeg' ? t('vulEmail') : undefined}
          verplicht
        />
        <div className="baken-binnen__knoppen">
          <Button type="submit" soort="primary" isDisabled={stand === 'bezig'}>
            {t(stand === 'bezig' ? 'bezig' : 'stuur')}
          </Button>
          <Link to="/aanmelden">{t('terug')}</Link>
        </div>
      </form>
    </div>
  );
}

/** The same for everybody who asks. */
function Gestuurd({ onOpnieuw }: { onOpnieuw(): void }) {
  const t = useTranslations('binnenkomen.vergeten');
  const { demo } = useSessie();
  useNieuweStap();
  return (
    <div className="baken-binnen">
      <PageHeader titel={t('gestuurdTitel')} lead={<p>{t('gestuurd')}</p>} />
      <Card titel={t('geenMail')}>
        <ul className="baken-opsomming">
          <li>{t('geenMailMap')}</li>
          <li>{t('geenMailAdres')}</li>
          <li>{t('geenMailDienst')}</li>
          {demo && <li>{t.rich('geenMailDemo', { a: (tekst) => <Link to="/demo-post">{tekst}</Link> })}</li>}
        </ul>
      </Card>
      <div className="baken-binnen__knoppen">
        <Link to="/aanmelden" className={buttonKlas({})}>
          {t('terug')}
        </Link>
        <Button soort="quiet" onPress={onOpnieuw}>
          {t('opnieuw')}
        </Button>
      </div>
    </div>
  );
}
