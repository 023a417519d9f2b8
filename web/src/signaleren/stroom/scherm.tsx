import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { Alert, PageHeader } from '../../ui/index.ts';
import { WachtOpStroom } from '../wachttijden/geen-berichten.tsx';
import { leesStroomzoek, type Stroomzoek } from '../wachttijden/zoek.ts';
import { Versheid } from './delen.tsx';
import { Stroomfilters } from './filters.tsx';
import { LoopKaart } from './loop.tsx';
import { Maanden } from './maanden.tsx';
import { Verdelingen } from './verdelingen.tsx';
import { stroomVraag } from './vragen.ts';
import { Zin } from './zin.tsx';
import '../../grafiek/sankey.css';
import '../wachttijden/wachttijden.css';
import './stroom.css';

export const Route = createLazyRoute('/stroom')({ component: Scherm });

const route = getRouteApi('/stroom');

/** Who comes in, with what help, and where they go (R-057 … R-064). */
function Scherm() {
  const t = useTranslations('stroom');
  const tw = useTranslations('wachttijden');
  const zoek = leesStroomzoek(route.useSearch());
  const navigate = useNavigate({ from: '/stroom' });
  const wijzig = useCallback(
    (deel: Partial<Stroomzoek>) => void navigate({ search: (vorig) => ({ ...vorig, ...deel }), resetScroll: false }),
    [navigate],
  );
  const magTrajecten = useMag(EISEN.trajecten);
  const vraag = useQuery(stroomVraag(zoek));
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={vraag.data ? <Zin beeld={vraag.data} /> : <p>{t('lead')}</p>} />
      <Stroomfilters zoek={zoek} tot={vraag.data?.tot} wijzig={wijzig} />
      <WachtOpStroom vraag={vraag} regels={14}>
        {(beeld) => (
          <div className="baken-stapel" aria-busy={vraag.isPlaceholderData}>
            {beeld.onderdrukt && (
              <Alert soort="info">
                <p>{tw('onderdrukt')}</p>
              </Alert>
            )}
            <LoopKaart beeld={beeld} zoek={zoek} magTrajecten={magTrajecten} />
            <Maanden beeld={beeld} zoek={zoek} magTrajecten={magTrajecten} />
            <Verdelingen beeld={beeld} zoek={zoek} magTrajecten={magTrajecten} />
            <Versheid beeld={beeld} regels={[t('versheid.beslist'), t('versheid.traject')]} />
          </div>
        )}
      </WachtOpStroom>
    </>
  );
}
