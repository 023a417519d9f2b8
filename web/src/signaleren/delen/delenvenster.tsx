import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TredeNummer } from '../../api/typen.ts';
import { Alert, Dialog, ErrorState, WachtOp } from '../../ui/index.ts';
import { Deelformulier } from './deelformulier.tsx';
import './delen.css';
import { Toegangslijst } from './toegangslijst.tsx';
import { VANAF_TREDE, type Verlening } from './typen.ts';
import { trekIn, verleningenVraag } from './vragen.ts';

interface DelenVensterProps {
  readonly kvk: string;
  readonly naam: string;
  readonly trede: TredeNummer | null;
  onSluit(): void;
}

/** With whom the case of a provider is shared, until when, and sharing it with one more. */
export default function DelenVenster({ kvk, naam, trede, onSluit }: DelenVensterProps) {
  const t = useTranslations('delen');
  const vraag = useQuery(verleningenVraag(kvk));
  const queries = useQueryClient();
  const [melding, setMelding] = useState('');
  const [fout, setFout] = useState<unknown>();
  const vernieuw = (gedaan: string) => {
    setMelding(gedaan);
    return queries.invalidateQueries({ queryKey: verleningenVraag(kvk).queryKey });
  };
  const neemTerug = async ({ id, partij, persoon }: Verlening) => {
    setFout(undefined);
    try {
      await trekIn(kvk, id);
      await vernieuw(t('ingetrokken', { partij: persoon ?? partij }));
    } catch (reden) {
      setFout(reden);
      await vernieuw('');
    }
  };
  return (
    <Dialog titel={t('titel', { naam })} open onSluit={onSluit}>
      <section aria-labelledby="wie-toegang">
        <h3 id="wie-toegang">{t('wie')}</h3>
        <p role="status" className="baken-melding">
          {melding}
        </p>
        {fout !== undefined && <ErrorState fout={fout} />}
        <WachtOp vraag={vraag} regels={3}>
          {({ verleningen }) => (
            <Toegangslijst verleningen={verleningen} onTrekIn={(verlening) => void neemTerug(verlening)} />
          )}
        </WachtOp>
      </section>
      <section className="baken-deelvak" aria-labelledby="deel-met">
        <h3 id="deel-met">{t('deelMet')}</h3>
        {trede !== null && trede >= VANAF_TREDE ? (
          <Deelformulier
            kvk={kvk}
            onPoging={() => {
              setFout(undefined);
              setMelding('');
            }}
            onGedeeld={(partij) => void vernieuw(t('gedeeld', { partij }))}
            onSluit={onSluit}
          />
        ) : (
          <Alert>
            <p>{t('vanafTrede', { trede: VANAF_TREDE })}</p>
          </Alert>
        )}
      </section>
    </Dialog>
  );
}
