import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { PageHeader, Tabs, WachtOp } from '../../ui/index.ts';
import { Laatlijst } from './laatlijst.tsx';
import { Lasten } from './lasten.tsx';
import type { Verloop as Gegevens } from './typen.ts';
import { Verloop } from './verloop.tsx';
import { verloopVraag } from './vragen.ts';
import type { ResponsZoek } from './zoek.ts';
import './respons.css';

export const Route = createLazyRoute('/respons')({ component: Respons });

const route = getRouteApi('/respons');

/** The response to every request over time, who is late now, and what all the asking costs. */
function Respons() {
  const t = useTranslations('respons');
  const zoek = route.useSearch();
  const navigate = useNavigate({ from: '/respons' });
  const vraag = useQuery(verloopVraag(zoek));
  const wijzig = (deel: Partial<ResponsZoek>) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: true, resetScroll: false });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={vraag.data && <Zin verloop={vraag.data} />} />
      <Tabs
        label={t('tab.label')}
        gekozen={zoek.tab ?? 'verloop'}
        onKies={(id) => wijzig({ tab: id === 'verloop' ? undefined : (id as NonNullable<ResponsZoek['tab']>) })}
        delen={[
          {
            id: 'verloop',
            naam: t('tab.verloop'),
            inhoud: <WachtOp vraag={vraag}>{(data) => <Verloop verloop={data} zoek={zoek} wijzig={wijzig} />}</WachtOp>,
          },
          {
            id: 'laat',
            naam: t('tab.laat'),
            inhoud: <WachtOp vraag={vraag}>{({ laat }) => <Laatlijst rijen={laat} />}</WachtOp>,
          },
          { id: 'lasten', naam: t('tab.lasten'), inhoud: <Lasten zoek={zoek} wijzig={wijzig} /> },
        ]}
      />
    </>
  );
}

function Zin({ verloop: { uitvragen, laat, peildatum } }: { readonly verloop: Gegevens }) {
  const t = useTranslations('respons');
  const opmaak = useOpmaak();
  const aantal = uitvragen.reduce((som, rij) => som + rij.aanleveringen, 0);
  const ingediend = uitvragen.reduce((som, rij) => som + rij.ingediend, 0);
  return (
    <p>
      {t.rich('zin', {
        uitvragen: uitvragen.length,
        ingediend: opmaak.getal(ingediend),
        aantal: opmaak.getal(aantal),
        laat: laat.length,
        datum: opmaak.datum(peildatum),
        b: (tekst) => <b>{tekst}</b>,
      })}
    </p>
  );
}
