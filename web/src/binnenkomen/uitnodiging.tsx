import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../api/client.ts';
import { useSessie } from '../app/sessie.ts';
import { useTitel } from '../app/titel.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { Alert, buttonKlas, Card, PageHeader, WachtOp } from '../ui/index.ts';
import { AlsIngelogde } from './als-ingelogde.tsx';
import './binnenkomen.css';
import { Herstelcodes } from './herstelcodes.tsx';
import { TweedeFactor } from './tweede-factor.tsx';
import {
  aanvaard,
  type EersteKeuze,
  type Totp,
  type Uitnodiging,
  uitnodigingVraag,
  type Wachtwoordkeuze,
} from './vragen.ts';
import { Wachtwoordkiezer } from './wachtwoordkiezer.tsx';

export const Route = createLazyRoute('/uitnodiging/$token')({ component: Uitgenodigd });

const route = getRouteApi('/uitnodiging/$token');

const NIET_GEVONDEN = 404;
const CONFLICT = 409;
/** A token that does not look like one is refused with 400; for who came by it that makes no difference. */
const WEG = [400, NIET_GEVONDEN];
const heeftStatus = (fout: unknown, ...statussen: readonly number[]) =>
  fout instanceof ApiFout && statussen.includes(fout.status);

/** The page of an invitation: who asks, for what, and the first time that somebody comes in. */
function Uitgenodigd() {
  const t = useTranslations('binnenkomen.uitnodiging');
  const { token } = route.useParams();
  const { aangemeld } = useSessie();
  const queries = useQueryClient();
  const vraag = useQuery(uitnodigingVraag(token));
  const [klaar, setKlaar] = useState<{ readonly start: string; readonly herstelcodes: readonly string[] }>();
  const neemAan = async (keuze: EersteKeuze | null) => {
    try {
      const antwoord = await aanvaard(token, keuze);
      if (antwoord.herstelcodes.length > 0) setKlaar(antwoord);
      else window.location.assign(antwoord.start);
    } catch (fout) {
      // Used or withdrawn while this page was open: it is said in the place of the whole page.
      if (heeftStatus(fout, NIET_GEVONDEN)) return queries.resetQueries({ queryKey: uitnodigingVraag(token).queryKey });
      throw fout;
    }
  };
  if (klaar) return <Herstelcodes codes={klaar.herstelcodes} start={klaar.start} />;
  if (heeftStatus(vraag.error, ...WEG)) return <WerktNietMeer />;
  return (
    <div className="baken-binnen">
      <Kop uitnodiging={vraag.data} />
      <WachtOp vraag={vraag} regels={10}>
        {(uitnodiging) => (
          <>
            <WatUKrijgt uitnodiging={uitnodiging} />
            {aangemeld ? (
              <AlsIngelogde neemAan={() => neemAan(null)} />
            ) : (
              <HoeTeBeginnen uitnodiging={uitnodiging} token={token} neemAan={neemAan} />
            )}
            <p className="baken-stil">{t('kentNiet')}</p>
          </>
        )}
      </WachtOp>
    </div>
  );
}

function Kop({ uitnodiging }: { readonly uitnodiging: Uitnodiging | undefined }) {
  const t = useTranslations('binnenkomen.uitnodiging');
  const lead = uitnodiging && {
    door: uitnodiging.door ?? t('beheerderBaken'),
    partij: uitnodiging.partij,
    b: (tekst: ReactNode) => <b>{tekst}</b>,
  };
  useTitel(t('titel'));
  return <PageHeader titel={t('titel')} lead={lead && <p>{t.rich('lead', lead)}</p>} />;
}

function WatUKrijgt({ uitnodiging }: { readonly uitnodiging: Uitnodiging }) {
  const t = useTranslations('binnenkomen.uitnodiging');
  const opmaak = useOpmaak();
  const { rolNaam, uitleg, naam, email, verlooptOp } = uitnodiging;
  return (
    <Card titel={t('uwRol', { rol: rolNaam })} onderschrift={<span lang="nl">{uitleg}</span>}>
      <dl className="baken-binnen__feiten">
        <div>
          <dt>{t('naam')}</dt>
          <dd>{naam}</dd>
        </div>
        <div>
          <dt>{t('email')}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{t('geldigTot')}</dt>
          <dd>{t('eenKeer', { moment: opmaak.tijdstip(verlooptOp) })}</dd>
        </div>
      </dl>
    </Card>
  );
}

interface HoeTeBeginnenProps {
  readonly uitnodiging: Uitnodiging;
  readonly token: string;
  neemAan(keuze: EersteKeuze): Promise<void>;
}

/** The ways to log in that this organisation allows. */
function HoeTeBeginnen({ uitnodiging: { diensten, totp, email }, token, neemAan }: HoeTeBeginnenProps) {
  const t = useTranslations('binnenkomen.uitnodiging');
  if (diensten.length === 0 && !totp)
    return (
      <Alert soort="let" titel={t('geenWegTitel')}>
        <p>{t('geenWeg')}</p>
      </Alert>
    );
  return (
    <>
      {diensten.length > 0 && (
        <Card titel={t('dienstTitel')} onderschrift={t('dienstOnder')}>
          <ul className="baken-binnen__knoppen">
            {diensten.map(({ id, naam }) => (
              <li key={id}>
                {/* A page of the server, which sends the browser on to the service. */}
                <a
                  href={`/aanmelden/oidc/${id}?${new URLSearchParams({ uitnodiging: token })}`}
                  className={buttonKlas({ soort: 'primary' })}
                >
                  {t('dienst', { naam })}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {totp && (
        <Card titel={t(diensten.length > 0 ? 'wachtwoordOok' : 'wachtwoord')} onderschrift={t('wachtwoordOnder')}>
          <MetWachtwoord totp={totp} email={email} token={token} neemAan={neemAan} dicht={diensten.length > 0} />
        </Card>
      )}
    </>
  );
}

interface MetWachtwoordProps extends Omit<HoeTeBeginnenProps, 'uitnodiging'> {
  readonly totp: Totp;
  readonly email: string;
  /** Most people take the service of their organisation; the form waits until somebody opens it. */
  readonly dicht: boolean;
}

function MetWachtwoord({ totp, email, token, neemAan, dicht }: MetWachtwoordProps) {
  const t = useTranslations('binnenkomen.uitnodiging');
  const [heeftAccount, setHeeftAccount] = useState(false);
  const stuur = async (keuze: Wachtwoordkeuze) => {
    setHeeftAccount(false);
    try {
      await neemAan({ ...keuze, nonce: totp.nonce });
    } catch (fout) {
      if (!heeftStatus(fout, CONFLICT)) throw fout;
      setHeeftAccount(true);
    }
  };
  const formulier = (
    <>
      {heeftAccount && (
        <Alert
          soort="let"
          titel={t('accountTitel')}
          meteen
          actie={
            <Link to="/aanmelden" search={{ terug: `/uitnodiging/${token}` }} className={buttonKlas({ klein: true })}>
              {t('logIn')}
            </Link>
          }
        >
          <p>{t('account')}</p>
        </Alert>
      )}
      <Wachtwoordkiezer
        email={email}
        tussen={<TweedeFactor totp={totp} />}
        codeUitleg={t('codeUitleg')}
        knop={t('begin')}
        stuur={stuur}
      />
    </>
  );
  if (!dicht) return formulier;
  return (
    <details className="baken-binnen__anders">
      <summary>{t('toonWachtwoord')}</summary>
      {formulier}
    </details>
  );
}

/** Used, withdrawn, expired, or never there: the server makes no difference, so that nobody learns which. */
function WerktNietMeer() {
  const t = useTranslations('binnenkomen.uitnodiging');
  const { aangemeld, start } = useSessie();
  useTitel(t('wegTitel'));
  return (
    <div className="baken-binnen">
      <PageHeader titel={t('wegTitel')} lead={<p>{t('weg')}</p>} />
      <Card titel={t('watNu')}>
        <ul className="baken-opsomming">
          <li>{t('watNuZelf')}</li>
          <li>{t('watNuNieuw')}</li>
          <li>{t('watNuLink')}</li>
        </ul>
      </Card>
      <div>
        <Link to={aangemeld ? start : '/aanmelden'} className={buttonKlas({ soort: 'primary' })}>
          {t(aangemeld ? 'naarStart' : 'logIn')}
        </Link>
      </div>
    </div>
  );
}
