import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ApiFout } from '../../api/client.ts';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Card, Checkbox, Select, Skeleton, TextField } from '../../ui/index.ts';
import { periodesRond } from './concept.ts';
import type { Concept } from './gebruik-concept.ts';
import type { Opzet } from './typen.ts';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));

/** What the request is called, about which period, until when, why, and on what legal ground. */
export function Waarvoor({ concept }: { readonly concept: Concept }) {
  const t = useTranslations('uitvraag.opstellen');
  const opmaak = useOpmaak();
  const { opzet, wijzig, bewaard } = concept;
  const fout = useVeldfouten(concept);
  const periodes = periodesRond(vandaag(), opzet.periode).filter(
    (periode) => bewaard.aan === 'aanbieders' || periode.length === 4 || periode === opzet.periode,
  );
  return (
    <Card titel={t('waarvoor')}>
      <div className="baken-formulier">
        <TextField
          id="uitvraag-titel"
          label={t('titel')}
          value={opzet.titel}
          onChange={(titel) => wijzig({ titel })}
          fout={fout('titel')}
        />
        <div className="baken-veldenrij">
          <div id="uitvraag-periode">
            <Select
              label={t('periode')}
              uitleg={t('periodeUitleg')}
              value={opzet.periode}
              onChange={(periode) => wijzig({ periode })}
              keuzes={periodes.map((periode) => ({ waarde: periode, naam: opmaak.periode(periode) }))}
              fout={fout('periode')}
            />
          </div>
          <div id="uitvraag-deadline">
            <Suspense fallback={<Skeleton regels={2} />}>
              <DatePicker
                label={t('deadline')}
                uitleg={t('deadlineUitleg')}
                value={opzet.deadline}
                onChange={(deadline) => deadline && wijzig({ deadline })}
                fout={fout('deadline')}
              />
            </Suspense>
          </div>
        </div>
        <TextField
          id="uitvraag-doel"
          label={t('doel')}
          uitleg={t('doelUitleg')}
          rijen={2}
          value={opzet.doel}
          onChange={(doel) => wijzig({ doel })}
          fout={fout('doel')}
        />
        <TextField
          id="uitvraag-grondslag"
          label={t('grondslag')}
          uitleg={t('grondslagUitleg')}
          rijen={2}
          value={opzet.grondslag}
          onChange={(grondslag) => wijzig({ grondslag })}
          fout={fout('grondslag')}
        />
        {bewaard.aan === 'aanbieders' && (
          <div id="uitvraag-vierOgen">
            <Checkbox
              label={t('vierOgen')}
              uitleg={t('vierOgenUitleg')}
              aan={opzet.vierOgen}
              onChange={(vierOgen) => wijzig({ vierOgen })}
            />
          </div>
        )}
        <Checkbox
          label={t('pilot')}
          uitleg={t('pilotUitleg')}
          aan={opzet.pilot}
          onChange={(pilot) => wijzig({ pilot })}
        />
      </div>
    </Card>
  );
}

/** What the server said of a field the last time that it was saved. */
function useVeldfouten({ stand, fout }: Concept): (veld: keyof Opzet) => string | undefined {
  if (stand !== 'mislukt' || !(fout instanceof ApiFout)) return () => undefined;
  return (veld) => fout.invoer.find(({ plaats }) => plaats.split('/')[0] === veld)?.melding;
}
