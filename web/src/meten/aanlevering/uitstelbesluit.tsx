import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMag } from '../../app/sessie.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import DatePicker from '../../ui/datum.tsx';
import { Button, Card } from '../../ui/index.ts';
import { Redenvenster } from './redenvenster.tsx';
import type { Aanlevering, Uitstel } from './typen.ts';
import { beslisUitstel } from './vragen.ts';

const BESLISSEN = { doelen: ['aanlevering'], relaties: ['iedereen'], recht: 'schrijven' } as const;

/** Requests for postponement on which the supervisor still has to decide. */
export function Uitstelbesluiten({ aanlevering }: { readonly aanlevering: Aanlevering }) {
  const t = useTranslations('aanlevering.uitstel');
  const opmaak = useOpmaak();
  const mag = useMag(BESLISSEN);
  const queries = useQueryClient();
  const [keuze, setKeuze] = useState<{ verzoek: Uitstel; besluit: 'toegekend' | 'afgewezen' } | null>(null);
  const [tot, setTot] = useState<string>();
  const open = aanlevering.uitstel.filter(({ besluit }) => besluit === null);
  const gedaan = async () => {
    setKeuze(null);
    await queries.invalidateQueries({ queryKey: ['aanleveringen'] });
  };
  return (
    <>
      {open.map((verzoek) => (
        <Card key={verzoek.id} titel={t('besluitTitel', { tot: opmaak.datum(verzoek.gevraagdTot) })}>
          <p>{t('besluitDoor', { door: verzoek.door, op: opmaak.tijdstip(verzoek.op) })}</p>
          <blockquote className="baken-levercitaat">{verzoek.reden}</blockquote>
          {mag && (
            <div className="baken-leverknoppen">
              <Button
                soort="primary"
                onPress={() => {
                  setTot(verzoek.gevraagdTot);
                  setKeuze({ verzoek, besluit: 'toegekend' });
                }}
              >
                {t('kenToe')}
              </Button>
              <Button onPress={() => setKeuze({ verzoek, besluit: 'afgewezen' })}>{t('wijsAf')}</Button>
            </div>
          )}
        </Card>
      ))}
      {keuze && (
        <Redenvenster
          titel={t(keuze.besluit === 'toegekend' ? 'kenToe' : 'wijsAf')}
          label={t('besluitReden')}
          knop={t(keuze.besluit === 'toegekend' ? 'kenToe' : 'wijsAf')}
          annuleer={t('annuleer')}
          minstens={5}
          teKort={t('redenKort5')}
          onSluit={() => setKeuze(null)}
          boven={
            keuze.besluit === 'toegekend' && (
              <DatePicker label={t('besluitTot')} value={tot} onChange={setTot} min={aanlevering.deadline} />
            )
          }
          verstuur={(reden) =>
            beslisUitstel(keuze.verzoek.id, {
              besluit: keuze.besluit,
              tot: keuze.besluit === 'toegekend' ? (tot ?? keuze.verzoek.gevraagdTot) : null,
              reden,
            }).then(gedaan)
          }
        />
      )}
    </>
  );
}
