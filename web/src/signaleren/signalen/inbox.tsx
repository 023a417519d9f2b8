import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import './signalen.css';
import { useBekendOp } from '../../app/bekend-op.ts';
import { useSessie } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, buttonKlas, Card, EmptyState, PageHeader, Tabs, WachtOp } from '../../ui/index.ts';
import { Bladeren } from '../../verantwoording/bladeren.tsx';
import { dagVan } from '../aanbieder/index.ts';
import { onthoudBezoek, sindsVorige } from './bezoek.ts';
import { Filterbalk } from './filterbalk.tsx';
import { Kapot } from './kapot.tsx';
import { Lijst } from './lijst.tsx';
import type { Signaallijst } from './typen.ts';
import { signalenVraag } from './vragen.ts';
import { leesSignalen, type Signalenzoek } from './zoek.ts';

export const Route = createLazyRoute('/signalen')({ component: Inbox });

const route = getRouteApi('/signalen');
const TABS = ['open', 'gesluimerd', 'afgehandeld'] as const;

/** What stands out, heaviest first, for who decides what is done about it. */
function Inbox() {
  const t = useTranslations('signalen');
  const zoek = leesSignalen(route.useSearch());
  const navigate = useNavigate({ from: '/signalen' });
  const bekendOp = useBekendOp();
  const { functie } = useSessie();
  const [bewaard] = useState(() => onthoudBezoek(functie?.id ?? null));
  const vorige = bekendOp ? null : bewaard;
  const vraag = useQuery(signalenVraag(zoek, bekendOp));
  const telling = vraag.data?.telling;
  useTitel(t('titel'));
  const kies = (tab: string) =>
    void navigate({
      search: (vorig) => ({
        ...vorig,
        tab: tab === 'gesluimerd' || tab === 'afgehandeld' ? tab : undefined,
        pagina: undefined,
      }),
      resetScroll: false,
    });
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={vraag.data && <Zin lijst={vraag.data} vorige={vorige} />}
        acties={
          <Link to="/signaalregels" className={buttonKlas({})}>
            {t('naarRegels')}
          </Link>
        }
      />
      {vraag.data?.verleden && (
        <div className="baken-signaalmelding">
          <Alert soort="let" titel={t('verledenTitel')}>
            <p>{t('verleden')}</p>
          </Alert>
        </div>
      )}
      {vraag.data && <Kapot regels={vraag.data.kapotteRegels} waar="lijst" />}
      <Tabs
        label={t('tabs')}
        gekozen={zoek.tab ?? 'open'}
        onKies={kies}
        delen={TABS.map((id) => ({
          id,
          naam: telling ? t(`tab.${id}`, { aantal: telling[id] }) : t(`tabZonder.${id}`),
          inhoud: <Vlak zoek={zoek} vraag={vraag} vorige={vorige} />,
        }))}
      />
    </>
  );
}

function Zin({ lijst, vorige }: { readonly lijst: Signaallijst; readonly vorige: string | null }) {
  const t = useTranslations('signalen');
  const { datum } = useOpmaak();
  const { telling, vanMij, magOpvolgen, signalen } = lijst;
  const veranderd = signalen.filter((signaal) => sindsVorige(signaal, vorige) !== undefined).length;
  return (
    <>
      <p>
        {t('lead', { open: telling.open })} {magOpvolgen && t('leadVanMij', { aantal: vanMij })}
      </p>
      {magOpvolgen && <p className="baken-stil">{t('telling')}</p>}
      {vorige !== null && (
        <p className="baken-stil">{t('leadSinds', { aantal: veranderd, datum: datum(dagVan(vorige)) })}</p>
      )}
    </>
  );
}

interface VlakProps {
  readonly zoek: Signalenzoek;
  readonly vraag: ReturnType<typeof useQuery<Signaallijst>>;
  readonly vorige: string | null;
}

function Vlak({ zoek, vraag, vorige }: VlakProps) {
  const t = useTranslations('signalen');
  const navigate = useNavigate({ from: '/signalen' });
  const tab = zoek.tab ?? 'open';
  const wijzig = (deel: Partial<Signalenzoek>) =>
    void navigate({
      search: (vorig) => ({ ...vorig, ...deel, pagina: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Card titel={t(`lijst.${tab}`)} onderschrift={t(`lijstOnder.${tab}`)} vol className="baken-inboxkaart">
      <div className="baken-inspring">
        <Filterbalk zoek={zoek} lijst={vraag.data} wijzig={wijzig} />
      </div>
      <div className={vraag.data ? undefined : 'baken-inspring'}>
        <WachtOp vraag={vraag} regels={9}>
          {(lijst) => (
            <>
              <p role="status" className="baken-inbox__aantal baken-inspring">
                {t('aantal', { aantal: lijst.aantal })}
              </p>
              {lijst.signalen.length === 0 ? (
                <EmptyState titel={t(`leeg.${tab}`)}>{t(lijst.magOpvolgen ? 'leegUitleg' : 'leegEigen')}</EmptyState>
              ) : (
                <Lijst
                  lijst={lijst}
                  magHandelen={lijst.magOpvolgen && !lijst.verleden && tab !== 'afgehandeld'}
                  vorige={vorige}
                />
              )}
              <Bladeren
                pagina={zoek.pagina ?? 1}
                getoond={lijst.signalen.length}
                totaal={lijst.aantal}
                meer={false}
                naar={(pagina) => void navigate({ search: (vorig) => ({ ...vorig, pagina }) })}
              />
            </>
          )}
        </WachtOp>
      </div>
    </Card>
  );
}
