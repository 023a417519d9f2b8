import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useSessie } from '../app/sessie.ts';
import { useTitel } from '../app/titel.ts';
import { Alert, Button, buttonKlas, PageHeader, Skeleton } from '../ui/index.ts';
import { Demomensen } from './demomensen.tsx';
import './toegang.css';
import { logUit } from './uitloggen.ts';

export const Route = createLazyRoute('/aanmelden')({ component: Aanmelden });

const route = getRouteApi('/aanmelden');
// The fields of the kit are heavier than the rest of this page, and most people come in without a password.
const Wachtwoordformulier = lazy(() => import('./wachtwoordformulier.tsx'));

/** Where everybody comes in: the log-in services of the organisations, a password, or a person of the demonstration. */
function Aanmelden() {
  const t = useTranslations('toegang.aanmelden');
  const app = useTranslations('app.nav');
  const { terug } = route.useSearch();
  const { demo, aanmelden } = useSessie();
  const { demomensen, diensten, wachtwoord } = aanmelden;
  const metMensen = demomensen.length > 0;
  useTitel(t('titel'));
  return (
    <div className="baken-aanmelden">
      <PageHeader titel={t('titel')} lead={<p>{t(metMensen ? 'leadDemo' : 'lead')}</p>} />
      <Weigering />
      <AlIngelogd />
      {terug && <p className="baken-stil">{t('terug')}</p>}
      {diensten.length > 0 && (
        <section className="baken-aanmelden__diensten" aria-labelledby="diensten">
          <h2 id="diensten">{t('diensten')}</h2>
          <ul>
            {diensten.map(({ id, naam }) => (
              <li key={id}>
                <a href={dienstAdres(id, { terug })} className={buttonKlas({ soort: 'primary' })}>
                  {t('dienst', { naam })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {metMensen && <Demomensen mensen={demomensen} adres={(account) => dienstAdres('demo', { terug, account })} />}
      {wachtwoord && <MetWachtwoord open={!metMensen} terug={terug} />}
      {!metMensen && diensten.length === 0 && !wachtwoord && (
        <Alert soort="let" titel={t('nietsTitel')}>
          <p>{t(demo ? 'nietsDemo' : 'niets')}</p>
        </Alert>
      )}
      <p>
        {t('melden')} <Link to="/melden">{app('melden')}</Link> ·{' '}
        <Link to="/melding-volgen">{app('meldingVolgen')}</Link>
      </p>
    </div>
  );
}

/** A page of the server, which sends the browser on to the service. */
function dienstAdres(dienst: string, { terug, account }: { terug?: string | undefined; account?: string }): string {
  const vraag = new URLSearchParams({ ...(account ? { login_hint: account } : {}), ...(terug ? { terug } : {}) });
  return `/aanmelden/oidc/${dienst}${vraag.size > 0 ? `?${vraag}` : ''}`;
}

function MetWachtwoord({ open, terug }: { readonly open: boolean; readonly terug: string | undefined }) {
  const t = useTranslations('toegang.aanmelden');
  const formulier = (
    <Suspense fallback={<Skeleton regels={3} />}>
      <Wachtwoordformulier terug={terug} />
    </Suspense>
  );
  if (!open)
    return (
      <details className="baken-aanmelden__anders">
        <summary>{t('metWachtwoord')}</summary>
        {formulier}
      </details>
    );
  return (
    <section aria-labelledby="wachtwoord" className="baken-aanmelden__wachtwoord">
      <h2 id="wachtwoord">{t('metWachtwoord')}</h2>
      {formulier}
    </section>
  );
}

const WEIGERINGEN = [
  'afgebroken',
  'verlopen',
  'dienst-onbereikbaar',
  'mislukt',
  'onvolledig',
  'niveau-te-laag',
  'onbekende-organisatie',
  'andere-dienst',
  'andere-organisatie',
  'uitnodiging-ongeldig',
  'eigen-account',
  'geen-rol',
] as const;

/** Why the last attempt failed, and what to do next. */
function Weigering() {
  const t = useTranslations('toegang.aanmelden');
  const { weigering } = route.useSearch();
  if (!weigering) return null;
  const bekend = WEIGERINGEN.find((code) => code === weigering) ?? 'mislukt';
  return (
    <Alert soort="fout" titel={t('weigeringTitel')} meteen>
      <p>{t(`weigering.${bekend}`)}</p>
    </Alert>
  );
}

/** Whoever is signed in already can go on, or come in as somebody else. */
function AlIngelogd() {
  const t = useTranslations('toegang.aanmelden');
  const { aangemeld, naam, functie, start } = useSessie();
  if (!aangemeld) return null;
  return (
    <Alert
      soort={functie ? 'info' : 'let'}
      titel={t('alIngelogdTitel', { naam: naam ?? '' })}
      actie={
        functie ? (
          <Link to={start} className={buttonKlas({ klein: true })}>
            {t('gaVerder')}
          </Link>
        ) : (
          <Button klein onPress={() => void logUit()}>
            {t('logUit')}
          </Button>
        )
      }
    >
      <p>{functie ? t('alIngelogd', { rol: functie.rolNaam, partij: functie.partij }) : t('zonderRol')}</p>
    </Alert>
  );
}
