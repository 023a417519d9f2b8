import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag, useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN, mag } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, EmptyState, PageHeader, VerborgenVlak, WachtOp } from '../../ui/index.ts';
import { Bewaard, Geopend } from './bewaard.tsx';
import Bewaarvenster from './bewaarvenster.tsx';
import { useAannamen } from './gebruik-aannamen.ts';
import { CODES, type Keuze, keuzeUit } from './keuze.ts';
import { Knoppen, Rustkaart } from './knoppen.tsx';
import { Ratios } from './ratios.tsx';
import { isVoorbij, schrijfMaand } from './schrijf.ts';
import type { Scenario } from './typen.ts';
import { NietBerekend, Uitgangspunt } from './uitgangspunt.tsx';
import { Effecten, Kwartalen, Liquiditeit, Tredekaart, Zin } from './uitkomst.tsx';
import { scenarioVraag } from './vragen.ts';
import type { ScenarioZoek } from './zoek.ts';
import '../../grafiek/padlijn.css';
import './scenario.css';

export const Route = createLazyRoute('/aanbieders/$kvk/scenario')({ component: Scherm });

const route = getRouteApi('/aanbieders/$kvk/scenario');

/** What if, for one provider. */
function Scherm() {
  const t = useTranslations('scenario');
  const { kvk } = route.useParams();
  const zoek = route.useSearch();
  const vraag = useQuery(scenarioVraag(kvk, keuzeUit(zoek), useBekendOp()));
  const naam = vraag.data?.naam;
  const titel = naam ? t('titel', { naam }) : t('titelZonder');
  useTitel(titel);
  return (
    <>
      <PageHeader
        boven={
          <p className="baken-niet-afdrukken">
            <Link to="/aanbieders/$kvk" params={{ kvk }}>
              {naam ? t('terugNaar', { naam }) : t('terug')}
            </Link>
          </p>
        }
        titel={titel}
        lead={vraag.data && <Lead scenario={vraag.data} />}
      />
      {vraag.isError && vraag.data ? <Geweigerd fout={vraag.error} /> : null}
      <WachtOp vraag={vraag} regels={12}>
        {(scenario) => <Inhoud key={scenario.kvk} scenario={scenario} bezig={vraag.isPlaceholderData} />}
      </WachtOp>
    </>
  );
}

function Geweigerd({ fout }: { readonly fout: unknown }) {
  const t = useTranslations('scenario');
  const melding = fout instanceof ApiFout ? (fout.invoer[0]?.melding ?? fout.detail) : undefined;
  return (
    <Alert soort="fout" titel={t('geweigerd')} meteen>
      <p>{melding}</p>
    </Alert>
  );
}

function Lead({ scenario }: { readonly scenario: Scenario }) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  return (
    <>
      <div role="status">
        {scenario.uitkomst ? <Zin uitkomst={scenario.uitkomst} dag={scenario.bekendOp} /> : <p>{t('geenCijfers')}</p>}
      </div>
      {scenario.periode && <Begin scenario={scenario} />}
      <p className="baken-stil">{t('herkomst', { datum: opmaak.datum(scenario.bekendOp) })}</p>
    </>
  );
}

/** From which quarter on is reckoned: months of it may be over already. */
function Begin({ scenario: { periode, uitkomst, bekendOp } }: { readonly scenario: Scenario }) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const maanden = uitkomst?.liquiditeit.maanden ?? [];
  const voorbij = maanden.filter(({ maand }) => isVoorbij(maand, bekendOp)).length;
  return (
    <p>
      {t('begin', {
        periode: opmaak.periode(periode ?? ''),
        maand: maanden[0] ? schrijfMaand(opmaak, maanden[0].maand) : 'geen',
        voorbij,
      })}
    </p>
  );
}

const geenKeuze = Object.fromEntries(CODES.map((code) => [code, undefined])) as Keuze;

function Inhoud({ scenario, bezig }: { readonly scenario: Scenario; readonly bezig: boolean }) {
  const t = useTranslations('scenario');
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/aanbieders/$kvk/scenario' });
  const bekendOp = useBekendOp();
  const sessie = useSessie();
  const eigen = useMag(EISEN.eigenCijfers);
  const [venster, zetVenster] = useState(false);
  const wijzig = (deel: ScenarioZoek) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: true, resetScroll: false });
  const keuze = useAannamen(keuzeUit(zoek), (nieuw) => wijzig({ ...geenKeuze, ...nieuw }));
  const { uitkomst, kvk, nietZichtbaar, aannamen, periode } = scenario;
  if (nietZichtbaar.includes('cijfers'))
    return (
      <VerborgenVlak>
        <p>{t('cijfersVerborgen')}</p>
      </VerborgenVlak>
    );
  if (!uitkomst || !periode) return <EmptyState titel={t('leegTitel')}>{t('leeg')}</EmptyState>;
  const mist = new Map(uitkomst.nietBerekend.map((n) => [n.aanname, n.ontbreekt] as const));
  const openId = zoek.open ? Number(zoek.open) : undefined;
  return (
    <div className="baken-scenario">
      <Knoppen
        aannamen={aannamen}
        keuze={keuze}
        nietBerekend={mist}
        maanden={uitkomst.liquiditeit.maanden.map((m) => m.maand)}
        dag={scenario.bekendOp}
      />
      <div className="baken-stapel" aria-busy={bezig}>
        {openId !== undefined && <Geopend id={openId} aannamen={aannamen} bekendOp={bekendOp} />}
        <NietBerekend uitkomst={uitkomst} gevraagd={(code) => zoek[code] !== undefined} />
        <Tredekaart scenario={scenario} uitkomst={uitkomst} />
        <Liquiditeit uitkomst={uitkomst} periode={periode} dag={scenario.bekendOp} />
        <Effecten uitkomst={uitkomst} />
        <Ratios uitkomst={uitkomst} />
        <Kwartalen uitkomst={uitkomst} periode={periode} />
        <Rustkaart aannamen={aannamen} keuze={keuze} nietBerekend={mist} />
        <Uitgangspunt uitkomst={uitkomst} periode={periode} />
        <Bewaard
          over={{ kvk }}
          aannamen={aannamen}
          zoek={zoek}
          wijzig={wijzig}
          onBewaar={mag(sessie, EISEN.scenarioBewaren) ? () => zetVenster(true) : undefined}
        />
      </div>
      {venster && (
        <Bewaarvenster
          over={{ kvk }}
          keuze={keuze.keuze}
          werking="geheel"
          bekendOp={bekendOp}
          openId={openId}
          magDelen={eigen || !mag(sessie, EISEN.landelijk)}
          onSluit={() => zetVenster(false)}
          onKlaar={(id) => {
            zetVenster(false);
            wijzig({ open: id > 0 ? String(id) : undefined });
          }}
        />
      )}
    </div>
  );
}
