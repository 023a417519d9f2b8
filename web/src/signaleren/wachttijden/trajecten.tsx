import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, PageHeader, Select } from '../../ui/index.ts';
import { Bladeren, Gekozen } from './bladeren.tsx';
import { useWoorden } from './delen.tsx';
import { Filterrij, Groepvelden, Keuzevelden, keuzesUit } from './filters.tsx';
import { WachtOpStroom } from './geen-berichten.tsx';
import { Trajectlijst } from './trajectlijst.tsx';
import { type Trajecten, trajectenVraag, wachtVraag } from './vragen.ts';
import { leesTrajectzoek, STANDEN, type Trajectzoek } from './zoek.ts';
import './wachttijden.css';

export const Route = createLazyRoute('/trajecten')({ component: Scherm });

const route = getRouteApi('/trajecten');
const ALLES = 'alles';
/** Who waits or runs did not stop in some month, or for some reason. */
const ZONDER_STOP: Partial<Trajectzoek> = { gestoptVan: undefined, gestoptTot: undefined, reden: undefined };
const LEEG: Partial<Trajectzoek> = {
  ...ZONDER_STOP,
  ...{ gemeente: undefined, categorie: undefined, aanbieder: undefined },
  ...{ leeftijd: undefined, geslacht: undefined, stand: undefined, maand: undefined, persoon: undefined },
};

/** The single trajecten behind a number, with a pseudonym, the longest wait first. */
function Scherm() {
  const t = useTranslations('wachttijden.trajecten');
  const woorden = useWoorden();
  const zoek = leesTrajectzoek(route.useSearch());
  const navigate = useNavigate({ from: '/trajecten' });
  const wijzig = useCallback(
    (deel: Partial<Trajectzoek>) =>
      void navigate({ search: (vorig) => ({ ...vorig, pagina: undefined, ...deel }), resetScroll: false }),
    [navigate],
  );
  const vraag = useQuery(trajectenVraag(zoek));
  // Only for what can be chosen; the screen of waiting times mostly asked the same already.
  const { regio } = zoek;
  const soorten = useQuery(wachtVraag({ regio }));
  const aanbieders = useQuery(wachtVraag({ regio, per: 'aanbieder' }));
  useTitel(t('titel'));
  const { maand, persoon } = zoek;
  const isGekozen = Object.keys(zoek).some((sleutel) => sleutel !== 'regio' && sleutel !== 'pagina');
  const opStop = zoek.stand === 'gestopt' || (zoek.gestoptVan ?? zoek.gestoptTot ?? zoek.reden) !== undefined;
  return (
    <>
      <PageHeader
        titel={t('titel')}
        boven={
          <p className="baken-wachtterug">
            <Link
              to="/wachttijden"
              search={{ regio, gemeente: zoek.gemeente, categorie: zoek.categorie, aanbieder: zoek.aanbieder }}
            >
              {t('terug')}
            </Link>
          </p>
        }
        lead={
          <p>
            {vraag.data
              ? t('zin', {
                  aantal: vraag.data.totaal,
                  meer: vraag.data.totaal >= TELT_TOT ? 'ja' : 'nee',
                  regio: vraag.data.regio.naam,
                  gekozen: isGekozen ? 'ja' : 'nee',
                })
              : t('lead')}
          </p>
        }
      />
      <Filterrij wis={isGekozen ? () => wijzig(LEEG) : undefined}>
        <Keuzevelden zoek={zoek} keuzes={keuzesUit(soorten.data, aanbieders.data)} wijzig={wijzig} />
        <Groepvelden zoek={zoek} wijzig={wijzig} />
        <Select
          label={t('stand')}
          value={zoek.stand ?? ALLES}
          onChange={(stand) => wijzig({ ...ZONDER_STOP, stand: stand === ALLES ? undefined : stand })}
          keuzes={[
            { waarde: ALLES as typeof ALLES | (typeof STANDEN)[number], naam: t('elkeStand') },
            ...STANDEN.map((waarde) => ({ waarde, naam: t(`standen.${waarde}`) })),
          ]}
        />
        {maand !== undefined && (
          <Gekozen tekst={t('begonnenIn', { maand: woorden.maand(maand) })} weg={() => wijzig({ maand: undefined })} />
        )}
        <Gestopt zoek={zoek} beeld={vraag.data} wijzig={wijzig} />
        {persoon !== undefined && (
          <Gekozen tekst={t('vanPersoon', { persoon })} weg={() => wijzig({ persoon: undefined })} />
        )}
      </Filterrij>
      <Card titel={t('tabel')} onderschrift={vraag.data && <Onder beeld={vraag.data} />} vol>
        <div className={vraag.data ? undefined : 'baken-inspring'}>
          <WachtOpStroom vraag={vraag} regels={12}>
            {(beeld) => (
              <>
                <Trajectlijst rijen={beeld.trajecten} peildag={beeld.peildag} opStop={opStop} />
                <Bladeren
                  {...beeld}
                  naam={t('bladeren')}
                  naar={(pagina) => wijzig({ pagina: pagina === 1 ? undefined : pagina })}
                />
              </>
            )}
          </WachtOpStroom>
        </div>
      </Card>
      <p className="baken-stil baken-wachtnoot">{t('pseudoniem')}</p>
    </>
  );
}

interface GestoptProps {
  readonly zoek: Trajectzoek;
  readonly beeld: Trajecten | undefined;
  wijzig(deel: Partial<Trajectzoek>): void;
}

/** In which months, and why, the help of who is in the list stopped. */
function Gestopt({ zoek: { gestoptVan, gestoptTot, reden }, beeld, wijzig }: GestoptProps) {
  const t = useTranslations('wachttijden.trajecten');
  const woorden = useWoorden();
  const noem = (maand: string | undefined) => (maand === undefined ? '' : woorden.maand(maand));
  const soort =
    gestoptVan === undefined ? 'tot' : gestoptTot === undefined ? 'van' : gestoptVan === gestoptTot ? 'in' : 'beide';
  return (
    <>
      {(gestoptVan ?? gestoptTot) !== undefined && (
        <Gekozen
          tekst={t('gestoptIn', { soort, van: noem(gestoptVan), tot: noem(gestoptTot) })}
          weg={() => wijzig({ gestoptVan: undefined, gestoptTot: undefined })}
        />
      )}
      {reden !== undefined && (
        <Gekozen tekst={t('omReden', { reden: beeld?.reden ?? reden })} weg={() => wijzig({ reden: undefined })} />
      )}
    </>
  );
}

/** The server counts no further. */
const TELT_TOT = 10_000;

function Onder({ beeld }: { readonly beeld: Trajecten }) {
  const t = useTranslations('wachttijden.trajecten');
  const opmaak = useOpmaak();
  return t('onder', { dag: opmaak.datum(beeld.peildag) });
}
