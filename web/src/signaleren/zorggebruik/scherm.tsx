import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useTitel } from '../../app/titel.ts';
import { EISEN } from '../../app/toegang.ts';
import { Alert, PageHeader, WachtOp } from '../../ui/index.ts';
import { Versheid } from '../stroom/delen.tsx';
import { Stroomfilters } from '../stroom/filters.tsx';
import { WachtOpStroom } from '../wachttijden/geen-berichten.tsx';
import type { Stroomzoek } from '../wachttijden/zoek.ts';
import { Benutting } from './benutting.tsx';
import { Maanden } from './maanden.tsx';
import { Plafondkaart } from './plafonds.tsx';
import { Prijsvolumekaart } from './prijsvolume.tsx';
import { Verdeeld } from './verdeeld.tsx';
import { Vooruitblik } from './vooruitblik.tsx';
import { gebruikVraag, plafondVraag } from './vragen.ts';
import { Zin } from './zin.tsx';
import { type Gebruikzoek, leesGebruikzoek } from './zoek.ts';
import '../../grafiek/stapelstaven.css';
import '../wachttijden/wachttijden.css';
import './zorggebruik.css';

export const Route = createLazyRoute('/zorggebruik')({ component: Scherm });

const route = getRouteApi('/zorggebruik');

/** Two whole years are compared, whichever months are shown. */
const zonderPeriode = ({ van: _, ...zoek }: Stroomzoek): Stroomzoek => zoek;

/** What is used and paid, what the year comes to, and how near providers are to what they may use. */
function Scherm() {
  const t = useTranslations('zorggebruik');
  const gekozen = leesGebruikzoek(route.useSearch());
  const { jaar, ...zoek } = gekozen;
  const navigate = useNavigate({ from: '/zorggebruik' });
  const wijzig = useCallback(
    (deel: Partial<Gebruikzoek>) => void navigate({ search: (vorig) => ({ ...vorig, ...deel }), resetScroll: false }),
    [navigate],
  );
  const magTrajecten = useMag(EISEN.trajecten);
  const vraag = useQuery(gebruikVraag(zoek));
  // Ceilings are agreements: only for who may see those.
  const plafonds = useQuery({ ...plafondVraag({ regio: zoek.regio, jaar }), enabled: magTrajecten });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader
        titel={t('titel')}
        lead={vraag.data ? <Zin beeld={vraag.data} plafonds={plafonds.data} /> : <p>{t('lead')}</p>}
      />
      <Stroomfilters zoek={zoek} tot={vraag.data?.tot} wijzig={wijzig} alleenPeriode={!magTrajecten} />
      <WachtOpStroom vraag={vraag} regels={14}>
        {(beeld) => (
          <div className="baken-stapel" aria-busy={vraag.isPlaceholderData}>
            {beeld.onderdrukt && (
              <Alert soort="info">
                <p>{t('onderdrukt')}</p>
              </Alert>
            )}
            <div className="baken-geldpaar">
              <Maanden beeld={beeld} zoek={gekozen} magTrajecten={magTrajecten} />
              <Vooruitblik beeld={beeld} />
            </div>
            {magTrajecten && (
              <WachtOp vraag={plafonds} regels={4}>
                {(stand) => <Plafondkaart beeld={stand} zoek={gekozen} dit={beeld.jaar} wijzig={wijzig} />}
              </WachtOp>
            )}
            {!beeld.onderdrukt && <Prijsvolumekaart zoek={zonderPeriode(zoek)} />}
            <Verdeeld beeld={beeld} zoek={gekozen} magTrajecten={magTrajecten} per="soort" />
            <Verdeeld beeld={beeld} zoek={gekozen} magTrajecten={magTrajecten} per="aanbieder" />
            <Benutting beeld={beeld} />
            <Versheid beeld={beeld} regels={[t('versheid.declaraties'), t('versheid.bedragen')]} />
          </div>
        )}
      </WachtOpStroom>
    </>
  );
}
