import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import '../../meten/controles/controles.css';
import '../signalen/signalen.css';
import './signaalregels.css';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import {
  Alert,
  Button,
  Card,
  DataTable,
  EmptyState,
  type Kolom,
  PageHeader,
  SearchField,
  Select,
  Skeleton,
  WachtOp,
} from '../../ui/index.ts';
import { useUitgesteld } from '../../verantwoording/uitgesteld.ts';
import { dagVan } from '../aanbieder/index.ts';
import { Ernstwoord } from '../signalen/woorden.tsx';
import type { Regellijst, Regelrij } from './typen.ts';
import { regelsVraag } from './vragen.ts';
import { Stand } from './woorden.tsx';
import { leesSignaalregels } from './zoek.ts';

export const Route = createLazyRoute('/signaalregels')({ component: Regels });

const route = getRouteApi('/signaalregels');
// It brings the calendar: only for who writes a rule.
const Schrijver = lazy(() => import('./schrijver.tsx'));

function Regels() {
  const { schrijf } = leesSignaalregels(route.useSearch());
  const navigate = useNavigate();
  const vraag = useQuery(regelsVraag());
  if (schrijf && vraag.data?.magSchrijven)
    return (
      <Suspense fallback={<Skeleton />}>
        <Schrijver
          code={undefined}
          onSluit={() => void navigate({ to: '/signaalregels', search: {} })}
          onGedaan={(code) => void navigate({ to: '/signaalregels/$code', params: { code } })}
        />
      </Suspense>
    );
  return <Lijst />;
}

/** All rules: what each watches, how heavy it is, and how many signals run by it now. */
function Lijst() {
  const t = useTranslations('signaalregels');
  const vraag = useQuery(regelsVraag());
  const navigate = useNavigate({ from: '/signaalregels' });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={<p>{t('lead')}</p>}
        acties={
          vraag.data?.magSchrijven && (
            <Button
              soort="primary"
              icoon={<IconPlus size={18} aria-hidden="true" />}
              onPress={() => void navigate({ search: { schrijf: 'ja' } })}
            >
              {t('nieuw')}
            </Button>
          )
        }
      />
      {vraag.data && <Kapot regels={vraag.data.regels} />}
      <Card
        titel={t('lijst.titel')}
        onderschrift={vraag.data && t('lijst.onder', tel(vraag.data.regels))}
        vol
        className="baken-regellijst"
      >
        <div className={vraag.data ? undefined : 'baken-inspring'}>
          <WachtOp vraag={vraag}>{({ regels }) => <Tabel regels={regels} />}</WachtOp>
        </div>
      </Card>
    </>
  );
}

/** Which rules cannot be read any more, since when, and what that means. */
function Kapot({ regels }: Pick<Regellijst, 'regels'>) {
  const t = useTranslations('signaalregels.kapot');
  const { datum } = useOpmaak();
  const kapot = regels.filter(({ gebrek }) => gebrek !== null);
  if (kapot.length === 0) return null;
  return (
    <div className="baken-signaalmelding">
      <Alert soort="fout" titel={t('aantal', { aantal: kapot.length })}>
        <p>{t('gevolg')}</p>
        <ul>
          {kapot.map(({ code, naam, gebrek }) => (
            <li key={code}>
              <Link to="/signaalregels/$code" params={{ code }}>
                {naam}
              </Link>
              , {t('sinds', { datum: datum(dagVan(gebrek?.sinds ?? '')) })}: {gebrek?.fouten[0]?.melding}
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

const tel = (regels: readonly Regelrij[]) => {
  const geldend = regels.filter(({ stand }) => stand === 'geldt');
  return { aantal: geldend.length, lopend: geldend.reduce((som, { lopend }) => som + lopend, 0) };
};

const ALLES = 'alles';

function Tabel({ regels }: Pick<Regellijst, 'regels'>) {
  const t = useTranslations('signaalregels');
  const zoek = leesSignaalregels(route.useSearch());
  const navigate = useNavigate({ from: '/signaalregels' });
  const kolommen = useKolommen();
  const [tekst, setTekst] = useUitgesteld(
    zoek.zoek ?? '',
    (nieuw) => void navigate({ search: (vorig) => ({ ...vorig, zoek: nieuw.trim() || undefined }), replace: true }),
  );
  const naald = tekst.trim().toLowerCase();
  const past = (regel: Regelrij) =>
    (!zoek.onderwerp || regel.onderwerp === zoek.onderwerp) &&
    [regel.naam, regel.code, regel.oorzaak.naam, regel.bron].some((deel) => deel.toLowerCase().includes(naald));
  return (
    <DataTable
      label={t('titel')}
      kolommen={kolommen}
      rijen={regels.filter(past)}
      rijSleutel={({ code }) => code}
      gereedschap={false}
      boven={
        <>
          <SearchField label={t('lijst.zoek')} value={tekst} onChange={setTekst} />
          <Select
            label={t('lijst.onderwerp')}
            value={zoek.onderwerp ?? ALLES}
            onChange={(onderwerp) =>
              void navigate({
                search: (vorig) => ({ ...vorig, onderwerp: onderwerp === ALLES ? undefined : onderwerp }),
                replace: true,
              })
            }
            keuzes={[
              { waarde: ALLES, naam: t('onderwerp.alles') },
              ...(['aanbieder', 'gebied'] as const).map((soort) => ({ waarde: soort, naam: t(`onderwerp.${soort}`) })),
            ]}
          />
        </>
      }
      kaart={(regel) => <Kaartje regel={regel} />}
      leeg={<EmptyState titel={t('lijst.leeg')}>{t('lijst.leegUitleg')}</EmptyState>}
    />
  );
}

function useKolommen(): readonly Kolom<Regelrij>[] {
  const t = useTranslations('signaalregels');
  const opmaak = useOpmaak();
  return useMemo(
    () => [
      { id: 'naam', kop: t('lijst.naam'), rijkop: true, cel: (regel) => <Naam regel={regel} /> },
      { id: 'ernst', kop: t('lijst.ernst'), breedte: 8, cel: ({ ernst }) => <Ernstwoord ernst={ernst} /> },
      { id: 'oorzaak', kop: t('lijst.oorzaak'), breedte: 14, vanaf: 760, cel: ({ oorzaak }) => oorzaak.naam },
      {
        id: 'onderwerp',
        kop: t('lijst.onderwerp'),
        breedte: 10,
        vanaf: 880,
        cel: ({ onderwerp }) => t(`onderwerpEen.${onderwerp}`),
      },
      {
        id: 'lopend',
        kop: t('lijst.lopend'),
        uitleg: t('lijst.lopendUitleg'),
        breedte: 7,
        rechts: true,
        cel: ({ lopend }) => opmaak.getal(lopend),
      },
      { id: 'versie', kop: t('lijst.versie'), breedte: 6, rechts: true, vanaf: 680, cel: ({ versie }) => versie },
      {
        id: 'stand',
        kop: t('lijst.stand'),
        breedte: 10,
        vanaf: 560,
        cel: ({ stand, nieuwereVersie, gebrek }) => (
          <Stand stand={stand} nieuwer={nieuwereVersie} kapot={gebrek !== null} uitgesproken />
        ),
      },
    ],
    [t, opmaak],
  );
}

function Naam({ regel: { code, naam } }: { readonly regel: Regelrij }) {
  return (
    <Link to="/signaalregels/$code" params={{ code }} className="baken-rijnaam baken-controles__naam" title={naam}>
      {naam}
    </Link>
  );
}

function Kaartje({ regel }: { readonly regel: Regelrij }) {
  const t = useTranslations('signaalregels');
  return (
    <>
      <Naam regel={regel} />
      <p className="baken-controles__onder">
        <Ernstwoord ernst={regel.ernst} />{' '}
        <Stand stand={regel.stand} nieuwer={regel.nieuwereVersie} kapot={regel.gebrek !== null} />
        <span className="baken-stil">
          {regel.oorzaak.naam} · {t('lijst.nu', { aantal: regel.lopend })}
        </span>
      </p>
    </>
  );
}
