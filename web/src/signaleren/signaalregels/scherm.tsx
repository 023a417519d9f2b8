import { IconChevronRight, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import '../../meten/controles/controles.css';
import '../signalen/signalen.css';
import './signaalregels.css';
import { ApiFout } from '../../api/client.ts';
import { NietGevonden } from '../../app/fouten.tsx';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, PageHeader, Skeleton, WachtOp } from '../../ui/index.ts';
import { dagVan } from '../aanbieder/index.ts';
import type { Regel, RegelMetVersies } from './typen.ts';
import { Versie } from './versie.tsx';
import { beeindig, REGELS, regelVraag } from './vragen.ts';
import { Stand } from './woorden.tsx';
import { leesSignaalregels } from './zoek.ts';

export const Route = createLazyRoute('/signaalregels/$code')({ component: Scherm });

const route = getRouteApi('/signaalregels/$code');
const Schrijver = lazy(() => import('./schrijver.tsx'));
const Eindevenster = lazy(() => import('../../meten/controles/eindevenster.tsx'));

function Scherm() {
  const t = useTranslations('signaalregels');
  const { code } = route.useParams();
  const { schrijf } = leesSignaalregels(route.useSearch());
  const navigate = useNavigate({ from: '/signaalregels/$code' });
  const vraag = useQuery(regelVraag(code));
  const [melding, setMelding] = useState('');
  const ga = (schrijven?: 'ja', gedaan = '') => {
    setMelding(gedaan);
    void navigate({ search: { schrijf: schrijven } });
  };
  if (vraag.error instanceof ApiFout && vraag.error.status === 404) return <NietGevonden />;
  return (
    <>
      <p role="status" className="baken-melding">
        {melding}
      </p>
      {schrijf && vraag.data?.magSchrijven ? (
        <Suspense fallback={<Skeleton />}>
          <Schrijver
            key={code}
            code={code}
            onSluit={() => ga()}
            onGedaan={(_, versie) => ga(undefined, t('bewaard', { versie }))}
          />
        </Suspense>
      ) : (
        <WachtOp vraag={vraag}>
          {(regel) => <EenRegel regel={regel} onWijzig={() => ga('ja')} onGedaan={setMelding} />}
        </WachtOp>
      )}
    </>
  );
}

interface EenRegelProps {
  readonly regel: RegelMetVersies;
  onWijzig(): void;
  onGedaan(melding: string): void;
}

/** One rule: the version that holds, and those before and after it. */
function EenRegel({ regel, onWijzig, onGedaan }: EenRegelProps) {
  const t = useTranslations('signaalregels');
  const [eindigt, setEindigt] = useState(false);
  const { code, stand, magSchrijven, versie, versies, lopend, gebreken } = regel;
  const gebrekVan = (nummer: number) => gebreken.find((een) => een.versie === nummer);
  const toon = versies.find((een) => een.versie === versie);
  useTitel(toon?.naam ?? t('titel'));
  if (!toon) return null;
  return (
    <>
      <PageHeader
        titel={toon.naam}
        boven={<Terug hier={toon.naam} />}
        lead={
          <>
            <p>{toon.waarom}</p>
            <p className="baken-stil">{t('detail.lopend', { aantal: lopend })}</p>
          </>
        }
        acties={
          magSchrijven && (
            <>
              {stand === 'geldt' && <Button onPress={() => setEindigt(true)}>{t('detail.beeindig')}</Button>}
              <Button soort="primary" icoon={<IconPencil size={18} aria-hidden="true" />} onPress={onWijzig}>
                {t('detail.wijzig')}
              </Button>
            </>
          )
        }
      />
      <div className="baken-stapel">
        {versies.map((een) => (
          <Card
            key={een.versie}
            titel={t('detail.versie', { versie: een.versie })}
            onderschrift={<Wanneer regel={een} />}
            acties={
              een.versie === versie && <Stand stand={stand} kapot={gebrekVan(versie) !== undefined} uitgesproken />
            }
          >
            <div className="baken-stapel">
              <Gebrek gebrek={gebrekVan(een.versie)} />
              <Versie regel={een} />
            </div>
          </Card>
        ))}
      </div>
      {eindigt && (
        <Suspense>
          <Eindevenster
            code={code}
            woorden="signaalregels.einde"
            sleutel={REGELS}
            beeindig={beeindig}
            basis={Math.max(...versies.map((een) => een.versie))}
            onSluit={() => setEindigt(false)}
            onGedaan={(gedaan) => {
              setEindigt(false);
              onGedaan(gedaan);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** What is wrong with a version that cannot be read any more, where, and since when. */
function Gebrek({ gebrek }: { readonly gebrek: RegelMetVersies['gebreken'][number] | undefined }) {
  const t = useTranslations('signaalregels.kapot');
  const { datum } = useOpmaak();
  if (!gebrek) return null;
  return (
    <Alert soort="fout" titel={t('titel', { datum: datum(dagVan(gebrek.sinds)) })}>
      <p>{t('gevolg')}</p>
      <ul>
        {gebrek.fouten.map(({ plek, regel, kolom, melding }) => (
          <li key={`${plek} ${regel} ${kolom} ${melding}`}>
            <code>{plek}</code>, {t('plaats', { regel, kolom })}: {melding}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function Terug({ hier }: { readonly hier: string }) {
  const t = useTranslations('signaalregels');
  const app = useTranslations('app');
  return (
    <nav className="baken-kruimels" aria-label={app('kruimelpad')}>
      <ol>
        <li>
          <Link to="/signaalregels">{t('titel')}</Link>
          <IconChevronRight size={14} aria-hidden="true" />
        </li>
        <li aria-current="page">{hier}</li>
      </ol>
    </nav>
  );
}

function Wanneer({ regel: { geldigVan, geldigTot, eigen } }: { readonly regel: Regel }) {
  const t = useTranslations('signaalregels.detail');
  const { datum } = useOpmaak();
  return (
    <>
      {geldigTot
        ? t('vanTot', { van: datum(geldigVan), tot: datum(geldigTot) })
        : t('vanaf', { van: datum(geldigVan) })}{' '}
      · {t(eigen ? 'eigen' : 'meegeleverd')}
    </>
  );
}
