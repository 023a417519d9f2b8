import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useTitel } from '../app/titel.ts';
import { useOpmaak } from '../taal/taal.tsx';
import { Card, DataTable, EmptyState, type Kolom, PageHeader, WachtOp } from '../ui/index.ts';
import { Bladeren } from './bladeren.tsx';
import { Periode } from './periode.tsx';
import type { Gebeurtenis, Gebeurtenissen } from './typen.ts';
import { gebeurtenissenVraag } from './vragen.ts';
import { Tijdstip, useWoorden } from './woorden.tsx';
import { metFilter } from './zoek.ts';
import './verantwoording.css';

export const Route = createLazyRoute('/beveiliging')({ component: Beveiliging });

const route = getRouteApi('/beveiliging');
const SOORTEN = ['aanmelding_mislukt', 'geweigerd', 'noodtoegang'] as const;

/** What looks like somebody trying doors: counts per day, and each event by itself. */
function Beveiliging() {
  const t = useTranslations('verantwoording');
  const opmaak = useOpmaak();
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/beveiliging' });
  const vraag = useQuery(gebeurtenissenVraag(zoek));
  useTitel(t('beveiliging.titel'));
  return (
    <div className="baken-stapel">
      <PageHeader titel={t('beveiliging.titel')} lead={vraag.data && <Zin gebeurtenissen={vraag.data} />} />
      <div className="baken-logfilters baken-niet-afdrukken">
        <Periode
          zoek={zoek}
          wijzig={(deel) => void navigate({ search: (vorig) => metFilter(vorig, deel), replace: true })}
        />
      </div>
      <WachtOp vraag={vraag} regels={9}>
        {(gegevens) => (
          <>
            <Card
              titel={t('beveiliging.perDag')}
              onderschrift={t('beveiliging.tussen', {
                van: opmaak.datum(gegevens.van),
                tot: opmaak.datum(gegevens.tot),
              })}
              vol
            >
              <PerDag perDag={gegevens.perDag} />
            </Card>
            <Card
              titel={t('beveiliging.lijst')}
              onderschrift={t(gegevens.meer ? 'beveiliging.onderMeer' : 'beveiliging.onder', {
                totaal: gegevens.totaal,
              })}
              vol
            >
              <Lijst gebeurtenissen={gegevens.gebeurtenissen} />
              <Bladeren
                pagina={zoek.pagina ?? 1}
                getoond={gegevens.gebeurtenissen.length}
                totaal={gegevens.totaal}
                meer={gegevens.meer}
                naar={(pagina) => void navigate({ search: (vorig) => ({ ...vorig, pagina }) })}
              />
            </Card>
          </>
        )}
      </WachtOp>
    </div>
  );
}

type Dagtelling = Gebeurtenissen['perDag'][number];

const telPerSoort = (perDag: readonly Dagtelling[]) =>
  Object.fromEntries(
    SOORTEN.map((soort) => [
      soort,
      perDag.filter(({ gebeurtenis }) => gebeurtenis === soort).reduce((som, { aantal }) => som + aantal, 0),
    ]),
  ) as Record<(typeof SOORTEN)[number], number>;

function Zin({ gebeurtenissen: { perDag } }: { readonly gebeurtenissen: Gebeurtenissen }) {
  const t = useTranslations('verantwoording.beveiliging');
  const { aanmelding_mislukt: mislukt, geweigerd, noodtoegang } = telPerSoort(perDag);
  return <p>{t.rich('zin', { mislukt, geweigerd, noodtoegang, b: (tekst) => <b>{tekst}</b> })}</p>;
}

/** One row per day on which something happened, the newest first. */
function PerDag({ perDag }: { readonly perDag: readonly Dagtelling[] }) {
  const t = useTranslations('verantwoording');
  const opmaak = useOpmaak();
  const rijen = useMemo(
    () =>
      [...Map.groupBy(perDag, ({ dag }) => dag)]
        .map(([dag, tellingen]) => ({ dag, ...telPerSoort(tellingen) }))
        .sort((a, b) => b.dag.localeCompare(a.dag)),
    [perDag],
  );
  const kolommen = useMemo(
    (): readonly Kolom<(typeof rijen)[number]>[] => [
      { id: 'dag', kop: t('kolom.dag'), rijkop: true, cel: ({ dag }) => opmaak.datum(dag) },
      ...SOORTEN.map((soort) => ({
        id: soort,
        kop: t(`gebeurtenis.${soort}`),
        breedte: 10,
        rechts: true,
        cel: (rij: (typeof rijen)[number]) => opmaak.getal(rij[soort]),
      })),
    ],
    [t, opmaak],
  );
  return (
    <DataTable
      label={t('beveiliging.perDag')}
      kolommen={kolommen}
      rijen={rijen}
      rijSleutel={({ dag }) => dag}
      gereedschap={false}
      leeg={<EmptyState titel={t('beveiliging.leegTitel')}>{t('beveiliging.leeg')}</EmptyState>}
    />
  );
}

function Lijst({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurtenis[] }) {
  const t = useTranslations('verantwoording');
  const woorden = useWoorden();
  const kolommen = useMemo(
    (): readonly Kolom<Gebeurtenis>[] => [
      { id: 'op', kop: t('kolom.op'), breedte: 14.5, cel: ({ op }) => <Tijdstip op={op} /> },
      {
        id: 'gebeurtenis',
        kop: t('kolom.gebeurtenis'),
        breedte: 12,
        cel: ({ gebeurtenis }) => t(`gebeurtenis.${gebeurtenis}`),
      },
      { id: 'wie', kop: t('kolom.wie'), rijkop: true, cel: (gebeurtenis) => <Wie gebeurtenis={gebeurtenis} /> },
      { id: 'rol', kop: t('kolom.rol'), breedte: 10, vanaf: 880, cel: ({ rol }) => woorden.rol(rol) },
      { id: 'handeling', kop: t('kolom.handeling'), breedte: 15, vanaf: 760, cel: woorden.handeling },
      { id: 'voorwerp', kop: t('kolom.voorwerp'), breedte: 7, vanaf: 680, cel: ({ voorwerp }) => voorwerp },
      {
        id: 'toelichting',
        kop: t('kolom.toelichting'),
        breedte: 13,
        vanaf: 1000,
        cel: ({ toelichting }) => toelichting,
      },
    ],
    [t, woorden],
  );
  return (
    <DataTable
      label={t('beveiliging.lijst')}
      kolommen={kolommen}
      rijen={gebeurtenissen}
      rijSleutel={({ volgnummer }) => String(volgnummer)}
      kaart={(gebeurtenis) => (
        <div className="baken-aanbiederkaart">
          <Wie gebeurtenis={gebeurtenis} />
          <p>{t(`gebeurtenis.${gebeurtenis.gebeurtenis}`)}</p>
          <p className="baken-stil">
            <Tijdstip op={gebeurtenis.op} />
          </p>
        </div>
      )}
      gereedschap={false}
      leeg={<EmptyState titel={t('beveiliging.leegTitel')}>{t('beveiliging.leeg')}</EmptyState>}
    />
  );
}

/** A name leads to all that this person did. */
function Wie({ gebeurtenis }: { readonly gebeurtenis: Gebeurtenis }) {
  const woorden = useWoorden();
  const naam = woorden.wie(gebeurtenis);
  const { persoonId } = gebeurtenis;
  if (persoonId === null) return naam;
  return (
    <Link to="/logboek" search={{ persoon: persoonId }} className="baken-rijnaam" title={naam}>
      {naam}
    </Link>
  );
}
