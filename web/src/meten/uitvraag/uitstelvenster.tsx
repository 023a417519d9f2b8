import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Dialog, ErrorState, FoutOverzicht, Skeleton, TextField } from '../../ui/index.ts';
import type { Uitstel } from './typen.ts';
import { beslisUitstel } from './vragen.ts';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));
const KORTSTE_REDEN = 5;

interface UitstelvensterProps {
  readonly verzoek: Uitstel;
  readonly uitvraagId: number;
  onSluit(): void;
  onGedaan(tekst: string): void;
}

/** Grants more time until a day, or refuses it; with a reason, which goes to who asked. */
export function Uitstelvenster({ verzoek, uitvraagId, onSluit, onGedaan }: UitstelvensterProps) {
  const t = useTranslations('uitvraag.uitstel');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const [besluit, setBesluit] = useState<'toegekend' | 'afgewezen'>('toegekend');
  const [tot, setTot] = useState<string | undefined>(verzoek.gevraagdTot);
  const [reden, setReden] = useState('');
  const [geprobeerd, setGeprobeerd] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const fouten = [
    ...(besluit === 'toegekend' && (!tot || tot <= verzoek.deadline)
      ? [{ veld: 'uitstel-tot', melding: t('totFout', { deadline: opmaak.datum(verzoek.deadline) }) }]
      : []),
    ...(reden.trim().length < KORTSTE_REDEN ? [{ veld: 'uitstel-reden', melding: t('redenFout') }] : []),
  ];
  const foutVan = (veld: string) => (geprobeerd ? fouten.find((f) => f.veld === veld)?.melding : undefined);
  const beslis = async () => {
    setGeprobeerd(true);
    setFout(undefined);
    if (fouten.length > 0) return;
    try {
      await beslisUitstel(verzoek.id, {
        besluit,
        tot: besluit === 'toegekend' ? (tot ?? null) : null,
        reden: reden.trim(),
      });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['uitstelverzoeken'] }),
        queries.invalidateQueries({ queryKey: ['uitvraag-aanleveringen', uitvraagId] }),
      ]);
      onGedaan(t(besluit === 'toegekend' ? 'toegekend' : 'afgewezen', { partij: verzoek.partij }));
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  };
  return (
    <Dialog titel={t('vensterTitel', { partij: verzoek.partij })} open onSluit={onSluit}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void beslis();
        }}
      >
        {geprobeerd && <FoutOverzicht fouten={fouten} />}
        {fout !== undefined && <ErrorState fout={fout} />}
        <p className="baken-uitstelreden">{verzoek.reden}</p>
        <fieldset className="baken-keuzegroep">
          <legend className="baken-veld__label">{t('besluit')}</legend>
          {(['toegekend', 'afgewezen'] as const).map((keuze) => (
            <label key={keuze} className="baken-keuzerondje">
              <input type="radio" name="besluit" checked={besluit === keuze} onChange={() => setBesluit(keuze)} />
              {t(`keuze.${keuze}`)}
            </label>
          ))}
        </fieldset>
        {besluit === 'toegekend' && (
          <div id="uitstel-tot">
            <Suspense fallback={<Skeleton regels={2} />}>
              <DatePicker label={t('tot')} value={tot} onChange={setTot} fout={foutVan('uitstel-tot')} />
            </Suspense>
          </div>
        )}
        <TextField
          id="uitstel-reden"
          label={t('reden')}
          uitleg={t('redenUitleg')}
          rijen={3}
          value={reden}
          onChange={setReden}
          fout={foutVan('uitstel-reden')}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{t('niet')}</Button>
          <Button type="submit" soort="primary">
            {t('leg')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
