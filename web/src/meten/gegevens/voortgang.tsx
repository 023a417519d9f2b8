import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, ErrorState, ProgressBar } from '../../ui/index.ts';
import type { Import, Voortgang } from './typen.ts';
import { stopImport, useVernieuw } from './vragen.ts';

/** How far the work on a file is; it goes on when the page is closed, and it can be stopped. */
export function ImportVoortgang({ imp }: { readonly imp: Import }) {
  const t = useTranslations('gegevens');
  const vernieuw = useVernieuw();
  const stop = useMutation({ mutationFn: () => stopImport(imp.id), onSuccess: vernieuw });
  const stopt = imp.stopGevraagd || stop.isPending;
  const bezig = imp.voortgang;
  const deel = bezig?.totaal && bezig.gedaan > 0 ? Math.min(1, bezig.gedaan / bezig.totaal) : bezig?.aandeel;
  return (
    <div className="baken-stapel" role="status">
      <ProgressBar
        label={bezig ? t(`fase.${bezig.fase}`) : t('voortgang.wachten')}
        deel={deel ?? undefined}
        tekst={useVoortgangstekst(bezig)}
      />
      <div className="baken-rijtje">
        <Button onPress={() => stop.mutate()} isDisabled={stopt}>
          {t(stopt ? 'voortgang.stopt' : 'voortgang.stop')}
        </Button>
        <span className="baken-stil">{t('voortgang.sluiten')}</span>
      </div>
      {stop.isError && <ErrorState fout={stop.error} />}
    </div>
  );
}

function useVoortgangstekst(voortgang: Voortgang | null): string {
  const t = useTranslations('gegevens.voortgang');
  const opmaak = useOpmaak();
  if (!voortgang) return '';
  const { fase, gedaan, totaal, aandeel, perSeconde, resterendSeconden } = voortgang;
  // The database stores figures as a whole: only how many there are is known, not how many are done.
  if (fase === 'vergelijken' || fase === 'vastleggen') return totaal === null ? '' : t('cijfers', { aantal: totaal });
  return [
    totaal === null ? t('rijen', { gedaan }) : t('rijenVan', { gedaan, totaal }),
    aandeel === null ? '' : t('aandeel', { aandeel: opmaak.aandeel(aandeel, 0) }),
    perSeconde > 0 ? t('perSeconde', { aantal: perSeconde }) : '',
    resterendSeconden === null ? '' : t('rest', { seconden: resterendSeconden }),
  ]
    .filter(Boolean)
    .join(' · ');
}
