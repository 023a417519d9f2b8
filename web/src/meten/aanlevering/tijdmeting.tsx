import { IconStopwatch } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/index.ts';
import type { Aanlevering } from './typen.ts';
import { aanleveringVraag, bewaarTijdakkoord, telTijd } from './vragen.ts';

/** Asks once whether the time may be counted, and lets that be taken back. */
export function Tijdmeting({ aanlevering: { id, tijdmeting } }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.tijd');
  const queries = useQueryClient();
  useTijdteller(id, tijdmeting === true);
  const kies = async (akkoord: boolean) => {
    await bewaarTijdakkoord(akkoord).catch(() => undefined);
    await queries.invalidateQueries({ queryKey: aanleveringVraag(id).queryKey });
  };
  return (
    <section className="baken-tijdmeting" aria-label={t('naam')}>
      <IconStopwatch size={20} stroke={1.5} aria-hidden="true" />
      {tijdmeting === null ? (
        <div>
          <p>
            <b>{t('titel')}</b>
          </p>
          <p>{t('uitleg')}</p>
          <p className="baken-tijdmeting__knoppen">
            <Button klein onPress={() => void kies(true)}>
              {t('ja')}
            </Button>
            <Button klein onPress={() => void kies(false)}>
              {t('nee')}
            </Button>
          </p>
        </div>
      ) : (
        <p>
          {t(tijdmeting ? 'aan' : 'uit')}{' '}
          <Button klein soort="quiet" onPress={() => void kies(!tijdmeting)}>
            {t(tijdmeting ? 'stop' : 'start')}
          </Button>
        </p>
      )}
    </section>
  );
}

const TIK_MS = 1000;
/** Longer without a key or a movement is no work. */
const STIL_MS = 60_000;
const MELD_NA = 60;

/** Counts seconds in which somebody looks at the form and does something, and tells them every minute. */
function useTijdteller(id: number, aan: boolean) {
  useEffect(() => {
    if (!aan) return;
    let laatst = Date.now();
    let seconden = 0;
    const roer = () => {
      laatst = Date.now();
    };
    const meld = () => {
      if (seconden === 0) return;
      const gewerkt = Math.min(120, seconden);
      seconden = 0;
      // A minute that gets lost is no reason to disturb anybody.
      telTijd(id, gewerkt).catch(() => undefined);
    };
    const klok = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() - laatst < STIL_MS) seconden += 1;
      if (seconden >= MELD_NA) meld();
    }, TIK_MS);
    const soorten = ['keydown', 'pointerdown', 'pointermove', 'scroll'] as const;
    for (const soort of soorten) window.addEventListener(soort, roer, { passive: true });
    return () => {
      clearInterval(klok);
      for (const soort of soorten) window.removeEventListener(soort, roer);
      meld();
    };
  }, [id, aan]);
}
