import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NietGevonden } from '../../app/fouten.tsx';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, EmptyState, PageHeader, WachtOp } from '../../ui/index.ts';
import { Groepstabel } from './groep.tsx';
import { Historie, LaatsteOordeel } from './historie.tsx';
import './pilot.css';
import { GROEP, type Groep, type Pilot } from './typen.ts';
import { AlleBewijs, Velden } from './velden.tsx';
import { pilotVraag } from './vragen.ts';

export const Route = createLazyRoute('/uitvragen/$id/pilot')({ component: Scherm });

const Oordeelvenster = lazy(() => import('./oordeelvenster.tsx'));

function Scherm() {
  const { id } = Route.useParams();
  return /^[1-9]\d{0,8}$/.test(id) ? <EenPilot id={Number(id)} /> : <NietGevonden />;
}

/** What a pilot learns: of every field, and of the group that is asked; who judges does so beside the evidence. */
function EenPilot({ id }: { readonly id: number }) {
  const t = useTranslations('pilot');
  const vraag = useQuery(pilotVraag(id));
  useTitel(vraag.data ? t('titelVan', { titel: vraag.data.uitvraag.titel }) : t('titel'));
  return (
    <WachtOp vraag={vraag} regels={12}>
      {(pilot) => <Inhoud pilot={pilot} />}
    </WachtOp>
  );
}

function Inhoud({ pilot }: { readonly pilot: Pilot }) {
  const t = useTranslations('pilot');
  const { uitvraag, velden, groep } = pilot;
  const [gekozen, setGekozen] = useState<string>();
  const [melding, setMelding] = useState('');
  const beoordeel = useMag(EISEN.uitvragenMaken) ? setGekozen : undefined;
  return (
    <>
      <Kop pilot={pilot} />
      <p role="status" className="baken-melding">
        {melding}
      </p>
      <div className="baken-stapel">
        <Alert titel={t('letOpTitel')}>
          <p>{t('letOp')}</p>
        </Alert>
        <Card
          titel={t('velden')}
          onderschrift={t('veldenOnder', { aantal: velden.length, bestaand: pilot.bestaand })}
          vol
        >
          {velden.length === 0 ? (
            <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>
          ) : (
            <Velden velden={velden} beoordeel={beoordeel} />
          )}
        </Card>
        {groep && <Groepskaart groep={groep} beoordeel={beoordeel} />}
      </div>
      {gekozen !== undefined && (
        <Suspense>
          <Venster
            pilot={pilot}
            gegeven={gekozen}
            id={uitvraag.id}
            onSluit={() => setGekozen(undefined)}
            onKlaar={(naam) => {
              setGekozen(undefined);
              setMelding(t('oordeel.vastgelegd', { naam }));
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Kop({ pilot }: { readonly pilot: Pilot }) {
  const t = useTranslations('pilot');
  const opmaak = useOpmaak();
  const { uitvraag, gevraagd, ingediend } = pilot;
  return (
    <PageHeader
      titel={t('titelVan', { titel: uitvraag.titel })}
      boven={
        <nav className="baken-kruimels" aria-label={t('kruimelpad')}>
          <ol>
            <li>
              <Link to="/uitvragen">{t('uitvragen')}</Link>
              <IconChevronRight size={14} aria-hidden="true" />
            </li>
            <li>
              <Link to="/uitvragen/$id" params={{ id: String(uitvraag.id) }}>
                {uitvraag.titel}
              </Link>
              <IconChevronRight size={14} aria-hidden="true" />
            </li>
            <li aria-current="page">{t('titel')}</li>
          </ol>
        </nav>
      }
      lead={
        <p>
          {t(uitvraag.status === 'concept' ? 'leadConcept' : 'lead', {
            periode: opmaak.periode(uitvraag.periode),
            ingediend,
            gevraagd,
          })}
        </p>
      }
    />
  );
}

interface GroepskaartProps {
  readonly groep: Groep;
  readonly beoordeel: ((gegeven: string) => void) | undefined;
}

function Groepskaart({ groep, beoordeel }: GroepskaartProps) {
  const t = useTranslations('pilot');
  const opmaak = useOpmaak();
  const { bewijs, oordelen } = groep;
  const { aanbieders, inEws, gevraagd, drempel } = bewijs;
  return (
    <Card
      titel={t('groep.titel')}
      onderschrift={t('groep.onder', { aanbieders, inEws, gevraagd, drempel: opmaak.euroKort(drempel) })}
      acties={beoordeel && <Button onPress={() => beoordeel(GROEP)}>{t('groep.beoordeel')}</Button>}
    >
      <Groepstabel bewijs={bewijs} />
      <LaatsteOordeel oordeel={oordelen[0]} groep />
      <Historie
        naam={t('groep.naam')}
        oordelen={oordelen}
        groep
        bewijs={(oordeel) => <Groepstabel bewijs={oordeel.bewijs} />}
      />
    </Card>
  );
}

interface VensterProps {
  readonly pilot: Pilot;
  readonly id: number;
  readonly gegeven: string;
  onSluit(): void;
  onKlaar(naam: string): void;
}

/** The window for one field or for the group, always with the evidence as it is now. */
function Venster({ pilot, id, gegeven, onSluit, onKlaar }: VensterProps) {
  const t = useTranslations('pilot.groep');
  const veld = pilot.velden.find(({ code }) => code === gegeven);
  const vast = { uitvraagId: id, gegeven, onSluit };
  if (veld)
    return (
      <Oordeelvenster
        {...vast}
        naam={veld.naam}
        elders={veld.oordelen[0]?.elders ?? veld.elders}
        vorig={veld.oordelen[0]}
        stempel={veld.stempel}
        bewijs={<AlleBewijs bewijs={veld.bewijs} />}
        onKlaar={() => onKlaar(veld.naam)}
      />
    );
  if (!pilot.groep) return null;
  const { bewijs, stempel, oordelen } = pilot.groep;
  return (
    <Oordeelvenster
      {...vast}
      naam={t('titel')}
      elders=""
      vorig={oordelen[0]}
      stempel={stempel}
      bewijs={<Groepstabel bewijs={bewijs} />}
      onKlaar={() => onKlaar(t('titel'))}
    />
  );
}
