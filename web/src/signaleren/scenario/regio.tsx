import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, Checkbox, PageHeader, WachtOp } from '../../ui/index.ts';
import { Bewaard, Geopend } from './bewaard.tsx';
import Bewaarvenster from './bewaarvenster.tsx';
import { useAannamen } from './gebruik-aannamen.ts';
import { CODES, type Keuze, keuzeUit } from './keuze.ts';
import { Knoppen, Rustkaart } from './knoppen.tsx';
import { Aanbieders, Optelling, Tekorten, Treden, useJongeren, Zichtbaarheid } from './regio-uitkomst.tsx';
import type { RegioScenario } from './typen.ts';
import { regioScenarioVraag } from './vragen.ts';
import type { ScenarioZoek } from './zoek.ts';
import './scenario.css';

export const Route = createLazyRoute('/regios/$code/scenario')({ component: Scherm });

const route = getRouteApi('/regios/$code/scenario');

/** What if, for every provider that helps young people of a region. */
function Scherm() {
  const t = useTranslations('scenario');
  const { code } = route.useParams();
  const zoek = route.useSearch();
  const vraag = useQuery(regioScenarioVraag(code, keuzeUit(zoek), zoek.werking ?? 'geheel', useBekendOp()));
  const naam = vraag.data?.regio.naam;
  const titel = naam ? t('titel', { naam }) : t('titelZonder');
  useTitel(titel);
  return (
    <>
      <PageHeader
        boven={
          <p className="baken-niet-afdrukken">
            <Link to="/regios/$code" params={{ code }}>
              {naam ? t('terugNaar', { naam }) : t('terug')}
            </Link>
          </p>
        }
        titel={titel}
        lead={vraag.data && <Lead scenario={vraag.data} />}
      />
      <WachtOp vraag={vraag} regels={12}>
        {(scenario) => <Inhoud key={scenario.regio.code} scenario={scenario} bezig={vraag.isPlaceholderData} />}
      </WachtOp>
    </>
  );
}

function Lead({ scenario }: { readonly scenario: RegioScenario }) {
  const t = useTranslations('scenario.regio');
  const opmaak = useOpmaak();
  const schrijf = useJongeren();
  const { uitkomst, bekendOp, normset, minstens } = scenario;
  const { leden, hoger, naarVier } = uitkomst;
  return (
    <>
      <p role="status">
        {leden.length === 0
          ? t('zinGeen')
          : t.rich('zin', {
              aantal: leden.length,
              hoger,
              vier: naarVier.aanbieders,
              jongeren: schrijf(naarVier.jongeren),
              b: (tekst) => <b>{tekst}</b>,
            })}
      </p>
      <p className="baken-stil">
        {t('herkomst', { datum: opmaak.datum(bekendOp), naam: normset.naam, status: normset.status })}
      </p>
      {minstens !== null && <p className="baken-stil">{t('minstens', { minstens })}</p>}
    </>
  );
}

const geenKeuze = Object.fromEntries(CODES.map((code) => [code, undefined])) as Keuze;

function Inhoud({ scenario, bezig }: { readonly scenario: RegioScenario; readonly bezig: boolean }) {
  const t = useTranslations('scenario.regio');
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/regios/$code/scenario' });
  const bekendOp = useBekendOp();
  const [landelijk, magBewaren] = [useMag(EISEN.landelijk), useMag(EISEN.scenarioBewaren)];
  const [venster, zetVenster] = useState(false);
  const wijzig = (deel: ScenarioZoek) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: true, resetScroll: false });
  const keuze = useAannamen(keuzeUit(zoek), (nieuw) => wijzig({ ...geenKeuze, ...nieuw }));
  const { aannamen, regio, uitkomst } = scenario;
  const over = { regio: regio.code };
  const openId = zoek.open ? Number(zoek.open) : undefined;
  return (
    <div className="baken-scenario">
      <Knoppen aannamen={aannamen} keuze={keuze} nietBerekend={new Map()} maanden={[]}>
        <Checkbox
          label={t('werking')}
          uitleg={t('werkingUitleg')}
          aan={zoek.werking === 'regiodeel'}
          onChange={(aan) => wijzig({ werking: aan ? 'regiodeel' : undefined })}
        />
      </Knoppen>
      <div className="baken-stapel" aria-busy={bezig}>
        {openId !== undefined && <Geopend id={openId} aannamen={aannamen} bekendOp={bekendOp} />}
        <Zichtbaarheid scenario={scenario} />
        {uitkomst.leden.length > 0 && (
          <>
            <Treden uitkomst={uitkomst} />
            <Optelling uitkomst={uitkomst} />
            <Tekorten uitkomst={uitkomst} />
            <Card titel={t('aanbieders')} onderschrift={t('aanbiedersOnder')} vol>
              <Aanbieders uitkomst={uitkomst} />
            </Card>
          </>
        )}
        <Rustkaart aannamen={aannamen} keuze={keuze} nietBerekend={new Map()} />
        <Bewaard
          over={over}
          aannamen={aannamen}
          zoek={zoek}
          wijzig={wijzig}
          onBewaar={magBewaren ? () => zetVenster(true) : undefined}
        />
      </div>
      {venster && (
        <Bewaarvenster
          over={over}
          keuze={keuze.keuze}
          werking={zoek.werking ?? 'geheel'}
          bekendOp={bekendOp}
          openId={openId}
          magDelen={!landelijk}
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
