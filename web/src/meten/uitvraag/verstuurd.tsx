import { IconFlask } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { EISEN } from '../../app/toegang.ts';
import { buttonKlas, type TabDeel, Tabs } from '../../ui/index.ts';
import { Uitvraagrespons } from '../respons/index.ts';
import { Aanleveringen } from './aanleveringen.tsx';
import type { Uitvraag } from './typen.ts';
import { Uitstelverzoeken } from './uitstel.tsx';
import type { UitvraagZoek } from './zoek.ts';

const route = getRouteApi('/uitvragen/$id');

/** A request after it was sent: who delivers, how well, and who wants more time. */
export function Verstuurd({ uitvraag }: { readonly uitvraag: Uitvraag }) {
  const t = useTranslations('uitvraag.tabs');
  const { tab = 'aanleveringen' } = route.useSearch();
  const navigate = useNavigate({ from: '/uitvragen/$id' });
  const beslist = useMag(EISEN.uitvragenMaken);
  const delen: TabDeel[] = [
    { id: 'aanleveringen', naam: t('aanleveringen'), inhoud: <Aanleveringen uitvraag={uitvraag} /> },
    { id: 'respons', naam: t('respons'), inhoud: <Uitvraagrespons id={uitvraag.id} /> },
  ];
  if (beslist) delen.push({ id: 'uitstel', naam: t('uitstel'), inhoud: <Uitstelverzoeken uitvraag={uitvraag} /> });
  return (
    <>
      {uitvraag.pilot && (
        <p className="baken-pilotlink">
          <Link to="/uitvragen/$id/pilot" params={{ id: String(uitvraag.id) }} className={buttonKlas({})}>
            <IconFlask size={17} aria-hidden="true" />
            {t('pilot')}
          </Link>
        </p>
      )}
      <Tabs
        label={t('label')}
        delen={delen}
        gekozen={delen.some(({ id }) => id === tab) ? tab : 'aanleveringen'}
        onKies={(id) =>
          void navigate({ search: { tab: id as NonNullable<UitvraagZoek['tab']> }, replace: true, resetScroll: false })
        }
      />
    </>
  );
}
