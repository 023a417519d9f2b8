import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, PageHeader, WachtOp } from '../../ui/index.ts';
import { Aanbieders, opLangst } from './aanbieders.tsx';
import { useWoorden } from './delen.tsx';
import { Filters, keuzesUit } from './filters.tsx';
import { WachtOpStroom } from './geen-berichten.tsx';
import { Kaart } from './kaart.tsx';
import { Open } from './open.tsx';
import { Trend } from './trend.tsx';
import { Verdeling } from './verdeling.tsx';
import { voorAanbieders, voorKaart, voorKeuze, type Wachttijden, wachtVraag } from './vragen.ts';
import { Zin } from './zin.tsx';
import { leesWachtzoek, type Wachtzoek } from './zoek.ts';
import '../../grafiek/heatmap.css';
import './wachttijden.css';

export const Route = createLazyRoute('/wachttijden')({ component: Scherm });

const route = getRouteApi('/wachttijden');

/** How long children wait for what, since when that gets worse, and at whom (R-057 … R-064). */
function Scherm() {
  const t = useTranslations('wachttijden');
  const zoek = leesWachtzoek(route.useSearch());
  const navigate = useNavigate({ from: '/wachttijden' });
  const wijzig = useCallback(
    (deel: Partial<Wachtzoek>) => void navigate({ search: (vorig) => ({ ...vorig, ...deel }), resetScroll: false }),
    [navigate],
  );
  const magTrajecten = useMag(EISEN.trajecten);
  const keuze = useQuery(wachtVraag(voorKeuze(zoek)));
  const kaart = useQuery(wachtVraag(voorKaart(zoek)));
  const lijst = useQuery(wachtVraag(voorAanbieders(zoek)));
  useTitel(t('titel'));
  const beeld = keuze.data;
  const aanbieders = opLangst(lijst.data?.perAanbieder ?? []);
  // Of the map with providers the rows are the same kinds of help.
  const naam = beeld ? noem(zoek, beeld, kaart.data, aanbieders, t('alleHulp')) : '';
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={
          beeld && kaart.data && lijst.data ? (
            <Zin beeld={beeld} zoek={zoek} kaart={kaart.data} aanbieders={aanbieders} />
          ) : (
            <p>{t('lead')}</p>
          )
        }
      />
      <Filters zoek={zoek} keuzes={keuzesUit(kaart.data, lijst.data)} tot={beeld?.tot} wijzig={wijzig} />
      <WachtOpStroom vraag={keuze} regels={14}>
        {(gekozen) => (
          <div className="baken-stapel" aria-busy={keuze.isPlaceholderData}>
            {gekozen.onderdrukt && (
              <Alert soort="info">
                <p>{t('onderdrukt')}</p>
              </Alert>
            )}
            <WachtOp vraag={kaart} regels={10}>
              {(alles) => <Kaart beeld={alles} zoek={zoek} wijzig={wijzig} />}
            </WachtOp>
            <div className="baken-wachtpaar">
              <Trend beeld={gekozen} zoek={zoek} naam={naam} magTrajecten={magTrajecten} />
              <Open beeld={gekozen} zoek={zoek} magTrajecten={magTrajecten} />
            </div>
            <WachtOp vraag={lijst} regels={8}>
              {({ norm, figuur }) => (
                <Aanbieders
                  rijen={aanbieders}
                  norm={norm.dagen}
                  figuur={figuur}
                  naam={naam}
                  zoek={zoek}
                  wijzig={wijzig}
                />
              )}
            </WachtOp>
            <Verdeling beeld={gekozen} />
            <Versheid beeld={gekozen} />
          </div>
        )}
      </WachtOpStroom>
    </>
  );
}

/** What the chosen figures are about, in a few words. */
function noem(
  zoek: Wachtzoek,
  beeld: Wachttijden,
  kaart: Wachttijden | undefined,
  aanbieders: Wachttijden['perAanbieder'],
  alles: string,
): string {
  const hulp = kaart?.rijen.find(({ code }) => code === zoek.categorie)?.naam ?? alles;
  const waar = beeld.gemeenten.find(({ code }) => code === zoek.gemeente)?.naam ?? beeld.regio.naam;
  const wie = aanbieders.find(({ code }) => code === zoek.aanbieder)?.naam;
  return [hulp, waar, wie].filter(Boolean).join(', ');
}

/** How fresh the figures are, and what they are not. */
function Versheid({ beeld }: { readonly beeld: Wachttijden }) {
  const t = useTranslations('wachttijden.versheid');
  const opmaak = useOpmaak();
  const woorden = useWoorden();
  return (
    <section className="baken-wachtuitleg" aria-label={t('titel')}>
      <p>
        {t('maanden', { van: woorden.maand(beeld.van), tot: woorden.maand(beeld.tot) })}{' '}
        {beeld.ingelezenOp !== null && t('ingelezen', { op: opmaak.tijdstip(beeld.ingelezenOp) })}
      </p>
      <p>{t('bruto')}</p>
      <p>{t('start')}</p>
      <p>{t('norm', { dagen: beeld.norm.dagen, bron: beeld.norm.bron })}</p>
    </section>
  );
}
