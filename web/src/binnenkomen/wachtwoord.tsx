import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../api/client.ts';
import { useTitel } from '../app/titel.ts';
import { Alert, buttonKlas, Card, PageHeader } from '../ui/index.ts';
import './binnenkomen.css';
import { herstelWachtwoord, type Wachtwoordkeuze } from './vragen.ts';
import { Wachtwoordkiezer } from './wachtwoordkiezer.tsx';

export const Route = createLazyRoute('/wachtwoord/$token')({ component: NieuwWachtwoord });

const route = getRouteApi('/wachtwoord/$token');

const NIET_GEVONDEN = 404;

/** A new password, with the link from a mail. The second factor stays what it was, and is asked for. */
function NieuwWachtwoord() {
  const t = useTranslations('binnenkomen.wachtwoord');
  const { token } = route.useParams();
  const [stand, setStand] = useState<'kiest' | 'gewijzigd' | 'verlopen'>('kiest');
  const stuur = async (keuze: Wachtwoordkeuze) => {
    try {
      await herstelWachtwoord(token, keuze);
      setStand('gewijzigd');
    } catch (fout) {
      if (!(fout instanceof ApiFout) || fout.status !== NIET_GEVONDEN) throw fout;
      setStand('verlopen');
    }
  };
  useTitel(t('titel'));
  return (
    <div className="baken-binnen">
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      {stand === 'kiest' && (
        <Card titel={t('kies')}>
          <Wachtwoordkiezer codeUitleg={t('codeUitleg')} knop={t('bewaar')} stuur={stuur} />
        </Card>
      )}
      {stand === 'gewijzigd' && (
        <>
          <Alert soort="goed" titel={t('gewijzigdTitel')} meteen>
            <p>{t('gewijzigd')}</p>
          </Alert>
          <div>
            <Link to="/aanmelden" className={buttonKlas({ soort: 'primary' })}>
              {t('logIn')}
            </Link>
          </div>
        </>
      )}
      {stand === 'verlopen' && (
        <>
          <Alert soort="fout" titel={t('verlopenTitel')} meteen>
            <p>{t('verlopen')}</p>
          </Alert>
          <div>
            <Link to="/wachtwoord-vergeten" className={buttonKlas({ soort: 'primary' })}>
              {t('vraagNieuw')}
            </Link>
          </div>
        </>
      )}
    </div>
  );
}
