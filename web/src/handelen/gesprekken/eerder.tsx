import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import { DOSSIERS } from '../dossier/vragen.ts';
import { usePoging } from '../poging.ts';
import type { Beurt } from './typen.ts';
import { meldEerder, trekEerderIn } from './vragen.ts';

/** That there was a talk before or outside Baken; and taking that back. */
export function Eerder({ rij, onSluit }: { readonly rij: Beurt; onSluit(): void }) {
  const t = useTranslations('gesprekken.eerder');
  const opmaak = useOpmaak();
  const queries = useQueryClient();
  const [dag, zetDag] = useState<string>();
  const [bron, zetBron] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const poging = usePoging();
  const fouten = [
    ...(dag ? [] : [{ veld: 'eerder-dag', melding: t('foutDag') }]),
    ...(bron.trim().length < 3 ? [{ veld: 'eerder-bron', melding: t('foutBron') }] : []),
  ];
  const doe = (inhoud: unknown, werk: () => Promise<unknown>) =>
    poging.doe(inhoud, async () => {
      await werk();
      await queries.invalidateQueries({ queryKey: DOSSIERS });
      onSluit();
    });
  const bewaar = () => {
    zetGeprobeerd(true);
    if (!dag || fouten.length > 0) return;
    const eerder = { partner: { soort: rij.soort, code: rij.code }, gevoerdOp: dag, bron: bron.trim() };
    void doe(eerder, () => meldEerder(eerder));
  };
  const toon = (veld: string) => (geprobeerd ? fouten.find((f) => f.veld === veld)?.melding : undefined);
  return (
    <Dialog titel={t('titel', { naam: rij.naam })} open onSluit={onSluit}>
      <p>{t('uitleg')}</p>
      {geprobeerd && <FoutOverzicht fouten={fouten} />}
      {poging.fout !== undefined && <ErrorState fout={poging.fout} />}
      <div className="baken-formulier">
        <div id="eerder-dag">
          <DatePicker label={t('dag')} value={dag} onChange={zetDag} max={vandaag()} fout={toon('eerder-dag')} />
        </div>
        <TextField
          id="eerder-bron"
          label={t('bron')}
          uitleg={t('bronUitleg')}
          maxLength={200}
          value={bron}
          onChange={zetBron}
          fout={toon('eerder-bron')}
        />
      </div>
      {rij.eerdere.length > 0 && (
        <>
          <h3>{t('bekend')}</h3>
          <ul className="baken-regellijst">
            {rij.eerdere.map(({ id, gevoerdOp, bron: uit, door }) => (
              <li key={id}>
                <span>{t('regel', { datum: opmaak.datum(gevoerdOp), bron: uit, door })}</span>
                <Button
                  klein
                  aria-label={t('trekInVan', { datum: opmaak.datum(gevoerdOp) })}
                  onPress={() => void doe(id, () => trekEerderIn(id))}
                >
                  {t('trekIn')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="baken-dialog__acties">
        <Button onPress={onSluit}>{t('sluit')}</Button>
        <Button soort="primary" onPress={bewaar}>
          {t('bewaar')}
        </Button>
      </div>
    </Dialog>
  );
}
