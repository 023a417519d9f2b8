import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { useTitel } from '../../app/titel.ts';
import { Button, ErrorState, WachtOp } from '../../ui/index.ts';
import { type Concept, useConcept } from './concept.ts';
import './meldpunt.css';
import { Ontvangst } from './ontvangst.tsx';
import { foutenIn, naarMelding, Vraag } from './stappen.tsx';
import type { Meldformulier, Ontvangen } from './typen.ts';
import { formulierVraag, meld } from './vragen.ts';
import { Wegwijzer } from './wegwijzer.tsx';
import { doeWerk } from './werk.ts';
import { leesMelden, STAPPEN, type Stap } from './zoek.ts';

export const Route = createLazyRoute('/melden')({ component: Melden });

const route = getRouteApi('/melden');

/** Reporting, one question per page; what was filled in stays in this tab until it was sent. */
function Melden() {
  const t = useTranslations('meldpunt.melden');
  const gevraagd = leesMelden({ ...route.useSearch() }).stap;
  const formulier = useQuery(formulierVraag());
  const { concept, zet, wis } = useConcept();
  // Who loads the last page anew after sending would read that nothing was filled in: then it begins at the beginning.
  const stap = gevraagd === 'nakijken' && concept.wie === null ? undefined : gevraagd;
  const [ontvangen, setOntvangen] = useState<{ readonly uit: Ontvangen; readonly mail: boolean } | null>(null);
  useTitel(ontvangen ? t('ontvangst.titel') : stap ? t(`${stap}.titel`) : t('titel'));
  if (ontvangen) return <Ontvangst ontvangen={ontvangen.uit} mail={ontvangen.mail} />;
  return (
    <div className="baken-melden">
      <WachtOp vraag={formulier}>
        {(gegevens) =>
          stap ? (
            <Stapscherm
              key={stap}
              stap={stap}
              formulier={gegevens}
              concept={concept}
              zet={zet}
              vernieuw={async () => (await formulier.refetch()).data ?? gegevens}
              onOntvangen={(uit) => {
                const { contact } = naarMelding(concept);
                wis();
                setOntvangen({ uit, mail: contact?.mailBijNieuws ?? false });
              }}
            />
          ) : (
            <Wegwijzer formulier={gegevens} begonnen={concept.wie !== null} />
          )
        }
      </WachtOp>
    </div>
  );
}

interface StapschermProps {
  readonly stap: Stap;
  readonly formulier: Meldformulier;
  readonly concept: Concept;
  zet(deel: Partial<Concept>): void;
  vernieuw(): Promise<Meldformulier>;
  onOntvangen(uit: Ontvangen): void;
}

function Stapscherm({ stap, formulier, concept, zet, vernieuw, onOntvangen }: StapschermProps) {
  const t = useTranslations('meldpunt.melden');
  const navigate = useNavigate();
  const kop = useRef<HTMLHeadingElement>(null);
  const [geprobeerd, setGeprobeerd] = useState(false);
  const [website, setWebsite] = useState('');
  const { stuur, bezig, fout } = useVersturen(vernieuw, onOntvangen);
  useEffect(() => kop.current?.focus(), []);
  const plek = STAPPEN.indexOf(stap);
  const vorige = STAPPEN[plek - 1];
  const volgende = STAPPEN[plek + 1];
  const fouten = foutenIn(concept, stap);
  const verder = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setGeprobeerd(true);
    if (fouten.length > 0) return;
    if (volgende) return void navigate({ to: '/melden', search: { stap: volgende } });
    const eerste = STAPPEN.find((een) => foutenIn(concept, een).length > 0);
    if (eerste) return void navigate({ to: '/melden', search: { stap: eerste } });
    stuur(formulier, concept, website);
  };
  return (
    <form className="baken-melden__stap" noValidate onSubmit={verder}>
      <p className="baken-melden__plek">{t('plek', { nummer: plek + 1, aantal: STAPPEN.length })}</p>
      <progress className="baken-melden__balk" max={STAPPEN.length} value={plek + 1} aria-label={t('voortgang')} />
      <h1 ref={kop} tabIndex={-1} className="baken-melden__kop">
        {t(`${stap}.titel`)}
      </h1>
      <Vraag stap={stap} concept={concept} zet={zet} fouten={geprobeerd ? fouten : []} />
      {stap === 'nakijken' && <Lokveld waarde={website} zet={setWebsite} />}
      {fout !== null && <ErrorState fout={fout} />}
      <div className="baken-melden__knoppen">
        <Button type="submit" soort="primary" isDisabled={bezig}>
          {t(volgende ? 'verder' : bezig ? 'bezig' : 'verstuur')}
        </Button>
        <Link to="/melden" search={vorige ? { stap: vorige } : {}}>
          {t('terug')}
        </Link>
      </div>
    </form>
  );
}

/** Sends the report with its piece of work; a form that has become too old is replaced by a new one, once. */
function useVersturen(vernieuw: () => Promise<Meldformulier>, klaar: (uit: Ontvangen) => void) {
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>(null);
  const verstuur = async ({ formulier, werkBits }: Meldformulier, concept: Concept, website: string) =>
    meld({ ...naarMelding(concept), formulier, bewijs: await doeWerk(formulier, werkBits), website });
  const stuur = async (formulier: Meldformulier, concept: Concept, website: string) => {
    setBezig(true);
    setFout(null);
    try {
      klaar(await verstuur(formulier, concept, website));
    } catch (eerste) {
      setFout(eerste);
      if (eerste instanceof ApiFout && eerste.status === 409) await vernieuw();
    } finally {
      setBezig(false);
    }
  };
  return { bezig, fout, stuur: (f: Meldformulier, c: Concept, w: string) => void stuur(f, c, w) };
}

/** People do not see or reach it; a program that fills in everything gives itself away. */
function Lokveld({ waarde, zet }: { readonly waarde: string; zet(waarde: string): void }) {
  return (
    <div className="baken-melden__lok" aria-hidden="true">
      <label>
        Website
        <input
          type="text"
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={waarde}
          onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
        />
      </label>
    </div>
  );
}
