import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../api/client.ts';
import { useTitel } from '../app/titel.ts';
import { buttonKlas, Card, PageHeader } from '../ui/index.ts';
import './binnenkomen.css';
import { useNieuweStap } from './nieuwe-stap.ts';
import { herstelWachtwoord, type Wachtwoordkeuze } from './vragen.ts';
import { Wachtwoordkiezer } from './wachtwoordkiezer.tsx';

export const Route = createLazyRoute('/wachtwoord/$token')({ component: NieuwWachtwoord });

const route = getRouteApi('/wachtwoord/$token');

const NIET_GEVONDEN = 404;

/** A new password, with the link from a mail. The second factor stays what it was, and is asked for. */
function NieuwWachtwoord() {
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
  if (stand !== 'kiest') return <Uitkomst stand={stand} />;
  return <Kies stuur={stuur} />;
}

function Kies({ stuur }: { stuur(keuze: Wachtwoordkeuze): Promise<void> }) {
  const t = useTranslations('binnenkomen.wachtwoord');
  useTitel(t('titel'));
  return (
    <div className="baken-binnen">
      <PageHeader titel={t('titel')} lead={<p>{t('lead')}</p>} />
      <Card titel={t('kies')}>
        <Wachtwoordkiezer codeUitleg={t('codeUitleg')} knop={t('bewaar')} stuur={stuur} />
      </Card>
    </div>
  );
}

/** It worked, or the link does not (any more); and what to do next. */
function Uitkomst({ stand }: { readonly stand: 'gewijzigd' | 'verlopen' }) {
  const t = useTranslations('binnenkomen.wachtwoord');
  useTitel(t(`${stand}Titel`));
  useNieuweStap();
  return (
    <div className="baken-binnen">
      <PageHeader titel={t(`${stand}Titel`)} lead={<p>{t(stand)}</p>} />
      <div>
        <Link
          to={stand === 'gewijzigd' ? '/aanmelden' : '/wachtwoord-vergeten'}
          className={buttonKlas({ soort: 'primary' })}
        >
          {t(stand === 'gewijzigd' ? 'logIn' : 'vraagNieuw')}
        </Link>
      </div>
    </div>
  );
}
