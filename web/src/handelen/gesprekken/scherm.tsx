import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, PageHeader, Tabs, WachtOp } from '../../ui/index.ts';
import { Dekking } from './dekking.tsx';
import { Lijst } from './lijst.tsx';
import { Planvenster } from './planvenster.tsx';
import { Regels } from './regels.tsx';
import type { Beurt, Cyclus } from './typen.ts';
import { cyclusVraag } from './vragen.ts';
import { type Gesprekkenzoek, leesGesprekken } from './zoek.ts';
import './gesprekken.css';

export const Route = createLazyRoute('/gesprekken')({ component: Gesprekken });

const route = getRouteApi('/gesprekken');

/** Talks: whose turn it is, what is planned, and by which rules. Who does not plan them sees the own ones. */
function Gesprekken() {
  const t = useTranslations('gesprekken');
  useTitel(t('titel'));
  if (useMag(EISEN.vaststellen)) return <Cyclusscherm />;
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('eigenLead')}</p>} />
      <Lijst />
    </>
  );
}

function Cyclusscherm() {
  const t = useTranslations('gesprekken');
  const zoek = leesGesprekken({ ...route.useSearch() });
  const navigate = useNavigate({ from: '/gesprekken' });
  const vraag = useQuery(cyclusVraag(useBekendOp()));
  const [plan, zetPlan] = useState<Beurt | 'iemand' | null>(null);
  const wijzig = (deel: Partial<Gesprekkenzoek>) =>
    void navigate({ search: (vorig) => ({ ...vorig, ...deel }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={vraag.data && <Zin cyclus={vraag.data} />}
        acties={
          <Button soort="primary" icoon={<IconPlus size={18} aria-hidden="true" />} onPress={() => zetPlan('iemand')}>
            {t('plan')}
          </Button>
        }
      />
      <Tabs
        label={t('tab.label')}
        gekozen={zoek.tab ?? 'plan'}
        onKies={(id) => wijzig({ tab: id === 'plan' ? undefined : (id as 'dekking') })}
        delen={[
          { id: 'plan', naam: t('tab.plan'), inhoud: <Lijst /> },
          {
            id: 'dekking',
            naam: t('tab.dekking'),
            inhoud: (
              <WachtOp vraag={vraag} regels={10}>
                {(cyclus) => <Dekking cyclus={cyclus} zoek={zoek} wijzig={wijzig} onPlan={zetPlan} />}
              </WachtOp>
            ),
          },
          { id: 'regels', naam: t('tab.regels'), inhoud: <Regels /> },
        ]}
      />
      {plan && vraag.data && (
        <Planvenster cyclus={vraag.data} wie={plan === 'iemand' ? null : plan} onSluit={() => zetPlan(null)} />
      )}
    </>
  );
}

/** The answer first: with how many the supervisor did not speak in the agreed time. */
function Zin({ cyclus: { rijen, buiten, bekendOp } }: { readonly cyclus: Cyclus }) {
  const t = useTranslations('gesprekken');
  const opmaak = useOpmaak();
  const tel = (soort: Beurt['soort']) => rijen.filter((rij) => rij.soort === soort && isAchter(rij)).length;
  return (
    <p>
      {t.rich('zin', {
        achter: opmaak.getal(rijen.filter(isAchter).length),
        totaal: opmaak.getal(rijen.length),
        aanbieders: tel('aanbieder'),
        gemeenten: tel('gemeente'),
        regios: tel('jeugdregio'),
        buiten: opmaak.getal(buiten),
        datum: opmaak.datum(bekendOp),
        b: (tekst) => <b>{tekst}</b>,
      })}
    </p>
  );
}

const isAchter = ({ stand }: Beurt): boolean => stand === 'nooit' || stand === 'teLaat';
