import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import DatePicker from '../../ui/datum.tsx';
import { Button, Dialog, ErrorState, FoutOverzicht, Select, TextField } from '../../ui/index.ts';
import type { Dossier } from '../dossier/typen.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import type { Agendapunt, Overleg } from './typen.ts';
import { koppelSignaal, maakGebeurtenis } from './vragen.ts';

interface VervolgProps {
  readonly dossier: Dossier;
  readonly overleg: Overleg;
  readonly punt: Agendapunt;
}

/** What a finding becomes: an event from which norms and rules reckon, or evidence beside a signal that runs. */
export function Vervolg({ dossier, overleg, punt }: VervolgProps) {
  const t = useTranslations('gesprekken.vervolg');
  const [open, zetOpen] = useState<'gebeurtenis' | 'signaal' | null>(null);
  const { titel } = punt;
  if (overleg.soorten.length === 0 && overleg.signalen.length === 0) return null;
  return (
    <div className="baken-knoppen">
      {overleg.soorten.length > 0 && (
        <Button klein aria-label={t('gebeurtenisVan', { titel })} onPress={() => zetOpen('gebeurtenis')}>
          {t('gebeurtenis')}
        </Button>
      )}
      {overleg.signalen.length > 0 && (
        <Button klein aria-label={t('signaalVan', { titel })} onPress={() => zetOpen('signaal')}>
          {t('signaal')}
        </Button>
      )}
      {open === 'gebeurtenis' && (
        <Gebeurtenis dossier={dossier} overleg={overleg} punt={punt} onSluit={() => zetOpen(null)} />
      )}
      {open === 'signaal' && <Signaal dossier={dossier} overleg={overleg} punt={punt} onSluit={() => zetOpen(null)} />}
    </div>
  );
}

function useVastleggen(onSluit: () => void) {
  const queries = useQueryClient();
  const poging = usePoging();
  const doe = (inhoud: unknown, werk: (sleutel: string) => Promise<unknown>) =>
    poging.doe(inhoud, async (sleutel) => {
      await werk(sleutel);
      await queries.invalidateQueries({ queryKey: DOSSIERS });
      onSluit();
    });
  return { fout: poging.fout, doe };
}

function Gebeurtenis({ dossier, overleg, punt, onSluit }: VervolgProps & { onSluit(): void }) {
  const t = useTranslations('gesprekken.vervolg');
  const [soort, zetSoort] = useState<string | null>(null);
  const [datum, zetDatum] = useState<string | undefined>(vandaag());
  const [toelichting, zetToelichting] = useState(punt.tekst.slice(0, 2000));
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { fout, doe } = useVastleggen(onSluit);
  const fouten = [
    ...(soort ? [] : [{ veld: 'vervolg-soort', melding: t('foutSoort') }]),
    ...(datum ? [] : [{ veld: 'vervolg-dag', melding: t('foutDag') }]),
  ];
  const bewaar = () => {
    zetGeprobeerd(true);
    if (!soort || !datum) return;
    const feit = { punt: punt.id, soort, datum, toelichting };
    void doe(feit, (sleutel) => maakGebeurtenis(dossier.id, { sleutel, ...feit }));
  };
  return (
    <Dialog titel={t('gebeurtenisTitel')} open onSluit={onSluit}>
      <p>{t('gebeurtenisUitleg')}</p>
      {geprobeerd && <FoutOverzicht fouten={fouten} />}
      {fout !== undefined && <ErrorState fout={fout} />}
      <div className="baken-formulier">
        <div id="vervolg-soort">
          <Select
            label={t('soort')}
            value={soort}
            onChange={zetSoort}
            keuzes={overleg.soorten.map(({ code, naam, groep }) => ({ waarde: code, naam: `${groep}: ${naam}` }))}
            fout={geprobeerd && !soort ? t('foutSoort') : undefined}
          />
        </div>
        <div id="vervolg-dag">
          <DatePicker
            label={t('dag')}
            value={datum}
            onChange={zetDatum}
            max={vandaag()}
            fout={geprobeerd && !datum ? t('foutDag') : undefined}
          />
        </div>
        <TextField
          label={t('toelichting')}
          verplicht={false}
          rijen={3}
          maxLength={2000}
          value={toelichting}
          onChange={zetToelichting}
        />
      </div>
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('sluit')}</Button>
        <Button soort="primary" onPress={bewaar}>
          {t('legVast')}
        </Button>
      </div>
    </Dialog>
  );
}

function Signaal({ dossier, overleg, onSluit }: VervolgProps & { onSluit(): void }) {
  const t = useTranslations('gesprekken.vervolg');
  const [signaal, zetSignaal] = useState<string | null>(null);
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const { fout, doe } = useVastleggen(onSluit);
  const bewaar = () => {
    zetGeprobeerd(true);
    if (signaal) void doe(signaal, (sleutel) => koppelSignaal(dossier.id, { sleutel, signaal: Number(signaal) }));
  };
  return (
    <Dialog titel={t('signaalTitel')} open onSluit={onSluit}>
      <p>{t('signaalUitleg')}</p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <Select
        label={t('welkSignaal')}
        value={signaal}
        onChange={zetSignaal}
        keuzes={overleg.signalen.map(({ id, titel }) => ({ waarde: String(id), naam: titel }))}
        fout={geprobeerd && !signaal ? t('foutSignaal') : undefined}
      />
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('sluit')}</Button>
        <Button soort="primary" onPress={bewaar}>
          {t('koppel')}
        </Button>
      </div>
    </Dialog>
  );
}
