import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { DownloadLink, PageHeader, Tabs, WachtOp } from '../../ui/index.ts';
import { Effecten } from './effecten.tsx';
import { Gebruiksdeel } from './gebruik.tsx';
import { Overlegdeel } from './overleggen.tsx';
import type { Gebruik } from './typen.ts';
import { Voorstellen } from './voorstellen.tsx';
import { gebruikVraag } from './vragen.ts';
import { type Convenantzoek, leesConvenant } from './zoek.ts';
import './programma.css';

export const Route = createLazyRoute('/convenant')({ component: Convenant });

const route = getRouteApi('/convenant');

/** The convenant: how its instruments are used, the meetings of its parties, what was learned, and whether it works. */
function Convenant() {
  const t = useTranslations('programma');
  const zoek = leesConvenant({ ...route.useSearch() });
  const navigate = useNavigate({ from: '/convenant' });
  const vraag = useQuery(gebruikVraag(zoek));
  const magUitvoer = useMag(EISEN.lerenLezen);
  const doetMee = useMag(EISEN.zaken);
  const wijzig = (deel: Partial<Convenantzoek>) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: true, resetScroll: false });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={vraag.data && <Zin gebruik={vraag.data} />}
        acties={
          magUitvoer &&
          (['nummer', 'kvk'] as const).map((aanbieders) => (
            <DownloadLink
              key={aanbieders}
              href={apiAdres('/convenant/uitvoer', { van: zoek.van, tot: zoek.tot, aanbieders })}
              icoon={<IconFileSpreadsheet size={17} aria-hidden="true" />}
            >
              {t(`uitvoer.${aanbieders}`)}
            </DownloadLink>
          ))
        }
      />
      <Tabs
        label={t('tab.label')}
        gekozen={zoek.tab ?? 'gebruik'}
        onKies={(id) => wijzig({ tab: id === 'gebruik' ? undefined : (id as 'effect') })}
        delen={[
          {
            id: 'gebruik',
            naam: t('tab.gebruik'),
            inhoud: (
              <WachtOp vraag={vraag} regels={10}>
                {(gebruik) => <Gebruiksdeel gebruik={gebruik} zoek={zoek} wijzig={wijzig} />}
              </WachtOp>
            ),
          },
          ...(doetMee
            ? [{ id: 'overleggen', naam: t('tab.overleggen'), inhoud: <Overlegdeel magPlannen={magUitvoer} /> }]
            : []),
          {
            id: 'verbeteren',
            naam: t('tab.verbeteren'),
            inhoud: (
              <WachtOp vraag={vraag} regels={6}>
                {({ instrumenten }) => <Voorstellen instrumenten={instrumenten} magBesluiten={magUitvoer} />}
              </WachtOp>
            ),
          },
          {
            id: 'effect',
            naam: t('tab.effect'),
            inhoud: (
              <WachtOp vraag={vraag} regels={6}>
                {({ instrumenten }) => <Effecten instrumenten={instrumenten} />}
              </WachtOp>
            ),
          },
        ]}
      />
    </>
  );
}

function Zin({ gebruik: { instrumenten, van, tot } }: { readonly gebruik: Gebruik }) {
  const t = useTranslations('programma');
  const opmaak = useOpmaak();
  const totaal = instrumenten.reduce((som, i) => som + i.totaal, 0);
  return (
    <p>
      {t.rich('zin', {
        totaal: opmaak.getal(totaal),
        gebruikt: instrumenten.filter((i) => i.totaal > 0).length,
        instrumenten: instrumenten.length,
        van: opmaak.datum(van),
        tot: opmaak.datum(tot),
        b: (tekst) => <b>{tekst}</b>,
      })}
    </p>
  );
}
