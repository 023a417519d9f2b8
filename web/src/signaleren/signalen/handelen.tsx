import {
  IconAlarmSnooze,
  IconArrowMerge,
  IconBellOff,
  IconCheck,
  IconLink,
  IconMessage,
  IconUserCheck,
  IconUserShare,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button, useVoorkeur } from '../../ui/index.ts';
import { useToetsen } from './toetsen.ts';
import type { Signaaldetail } from './typen.ts';
import { behandelaarsVraag } from './vragen.ts';
import { useWerk } from './werk.ts';
import { Werkstand } from './werkbalk.tsx';

const Venster = lazy(() => import('./venster.tsx'));

/** All that can be done with one signal, in sight while one reads. */
export function Handelen({ detail }: { readonly detail: Signaaldetail }) {
  const t = useTranslations('signalen.balk');
  const { signaal } = detail;
  const ernaast = detail.ernaast.filter(({ status }) => status !== 'afgehandeld');
  const vlak = useRef<HTMLElement>(null);
  const werk = useWerk([signaal], () => signaal.id, true);
  const ik = useQuery(behandelaarsVraag()).data?.behandelaars.find((een) => een.ik)?.id;
  const [sneltoetsen] = useVoorkeur('sneltoetsen', ['aan', 'uit'] as const, 'aan');
  // A judgement about what is past still counts for how good signals are.
  const kanBeslissen = signaal.afhandeling === null || signaal.afhandeling === 'voorbij';
  const kanSluimeren = signaal.status !== 'afgehandeld';
  useToetsen(vlak, sneltoetsen === 'aan' && !werk.venster, {
    a: werk.wijsMijToe,
    w: () => werk.open('toegewezen'),
    z: werk.maakOngedaan,
    ...(kanSluimeren ? { s: () => werk.open('gesluimerd') } : {}),
    ...(kanBeslissen ? { l: () => werk.open('loosAlarm'), t: () => werk.open('terecht') } : {}),
  });
  return (
    <section ref={vlak} className="baken-signaalacties baken-niet-afdrukken" aria-label={t('label')}>
      <div className="baken-werkbalk__knoppen">
        {kanBeslissen && (
          <Button
            soort="primary"
            icoon={<IconCheck size={17} aria-hidden="true" />}
            onPress={() => werk.open('terecht')}
          >
            {t('terecht')}
          </Button>
        )}
        {signaal.eigenaar?.id !== ik && (
          <Button
            isDisabled={werk.bezig}
            icoon={<IconUserCheck size={17} aria-hidden="true" />}
            onPress={werk.wijsMijToe}
          >
            {t('aanMij')}
          </Button>
        )}
        <Button icoon={<IconUserShare size={17} aria-hidden="true" />} onPress={() => werk.open('toegewezen')}>
          {t('toewijzen')}
        </Button>
        {kanSluimeren && (
          <Button icoon={<IconAlarmSnooze size={17} aria-hidden="true" />} onPress={() => werk.open('gesluimerd')}>
            {t('sluimer')}
          </Button>
        )}
        {kanBeslissen && (
          <Button icoon={<IconBellOff size={17} aria-hidden="true" />} onPress={() => werk.open('loosAlarm')}>
            {t('loosAlarm')}
          </Button>
        )}
        {kanBeslissen && ernaast.length > 0 && (
          <Button icoon={<IconArrowMerge size={17} aria-hidden="true" />} onPress={() => werk.open('samengevoegd')}>
            {t('voegSamen')}
          </Button>
        )}
        <Button icoon={<IconLink size={17} aria-hidden="true" />} onPress={() => werk.open('gekoppeld')}>
          {t('koppel')}
        </Button>
        <Button icoon={<IconMessage size={17} aria-hidden="true" />} onPress={() => werk.open('opmerking')}>
          {t('opmerking')}
        </Button>
      </div>
      <Werkstand werk={werk} aantal={0} />
      {werk.venster && (
        <Suspense>
          <Venster
            {...werk.venster}
            ernaast={ernaast}
            opvolger={werk.opvolger}
            onSluit={werk.sluit}
            onGedaan={(uitkomst, doelen) => werk.klaar(werk.venster?.soort ?? 'opmerking', uitkomst, doelen)}
          />
        </Suspense>
      )}
    </section>
  );
}
