import {
  IconAlarmSnooze,
  IconArrowBackUp,
  IconBellOff,
  IconCheck,
  IconUserCheck,
  IconUserShare,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { Alert, Button, ErrorState } from '../../ui/index.ts';
import { Botsingen } from './botsingen.tsx';
import type { Werk } from './werk.ts';

/** Always in sight at the bottom while something is chosen, and after something was done. */
export function Werkbalk({ werk }: { readonly werk: Werk }) {
  const t = useTranslations('signalen.balk');
  const aantal = werk.selectie.gekozen.size;
  const zichtbaar = aantal > 0 || werk.laatste !== undefined || werk.misser !== undefined;
  return (
    <section className={zichtbaar ? 'baken-werkbalk baken-niet-afdrukken' : undefined} aria-label={t('label')}>
      <Werkstand werk={werk} aantal={aantal} />
      {aantal > 0 && <Knoppen werk={werk} />}
    </section>
  );
}

interface WerkstandProps {
  readonly werk: Werk;
  /** How many are chosen. */
  readonly aantal: number;
}

/** What was done or not, and how to take it back. */
export function Werkstand({ werk, aantal }: WerkstandProps) {
  const t = useTranslations('signalen');
  const { laatste, misser } = werk;
  return (
    <>
      {misser && <Mis werk={werk} />}
      <p role="status" className="baken-werkbalk__stand">
        {aantal > 0
          ? t('balk.gekozen', { aantal })
          : laatste && t(`gedaan.${laatste.soort}`, { aantal: laatste.doelen.length })}
      </p>
      {aantal === 0 && laatste && (
        <div className="baken-werkbalk__knoppen">
          {laatste.soort !== 'hersteld' && (
            <Button
              klein
              isDisabled={werk.bezig}
              icoon={<IconArrowBackUp size={17} aria-hidden="true" />}
              onPress={werk.maakOngedaan}
            >
              {t('balk.ongedaan')}
            </Button>
          )}
          <Button klein soort="quiet" onPress={werk.wis}>
            {t('balk.sluit')}
          </Button>
        </div>
      )}
    </>
  );
}

function Knoppen({ werk }: { readonly werk: Werk }) {
  const t = useTranslations('signalen.balk');
  return (
    <div className="baken-werkbalk__knoppen">
      <Button
        klein
        isDisabled={werk.bezig}
        icoon={<IconUserCheck size={17} aria-hidden="true" />}
        onPress={werk.wijsMijToe}
      >
        {t('aanMij')}
      </Button>
      <Button klein icoon={<IconUserShare size={17} aria-hidden="true" />} onPress={() => werk.open('toegewezen')}>
        {t('toewijzen')}
      </Button>
      <Button klein icoon={<IconAlarmSnooze size={17} aria-hidden="true" />} onPress={() => werk.open('gesluimerd')}>
        {t('sluimer')}
      </Button>
      <Button klein icoon={<IconBellOff size={17} aria-hidden="true" />} onPress={() => werk.open('loosAlarm')}>
        {t('loosAlarm')}
      </Button>
      <Button klein icoon={<IconCheck size={17} aria-hidden="true" />} onPress={() => werk.open('terecht')}>
        {t('terecht')}
      </Button>
      <Button klein soort="quiet" onPress={() => werk.kiesAlles(false)}>
        {t('wis')}
      </Button>
    </div>
  );
}

function Mis({ werk: { misser, bezig, wis } }: { readonly werk: Werk }) {
  const t = useTranslations('signalen');
  if (!misser) return null;
  const { punten, fout, toch } = misser;
  if (punten.length === 0) return <ErrorState fout={fout} />;
  return (
    <Alert
      soort="let"
      titel={t('venster.botsing', { aantal: punten.length })}
      meteen
      actie={
        <span className="baken-werkbalk__knoppen">
          {toch && (
            <Button klein isDisabled={bezig} onPress={toch}>
              {t('venster.toch')}
            </Button>
          )}
          <Button klein soort="quiet" onPress={wis}>
            {t('balk.sluit')}
          </Button>
        </span>
      }
    >
      <Botsingen punten={punten} metNaam />
    </Alert>
  );
}
