import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge, Button, Dialog, ErrorState, WachtOp } from '../../ui/index.ts';
import type { Sjabloon } from './typen.ts';
import { maakUitvraag, sjablonenVraag, uitvraagVraag } from './vragen.ts';

/** Where a new request begins: a template, which is changed afterwards. */
export function Sjabloonvenster({ onSluit }: { onSluit(): void }) {
  const t = useTranslations('uitvraag.sjabloon');
  const vraag = useQuery(sjablonenVraag());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const begin = async (code: string) => {
    setBezig(true);
    setFout(undefined);
    try {
      const uitvraag = await maakUitvraag(code);
      queries.setQueryData(uitvraagVraag(uitvraag.id).queryKey, uitvraag);
      void queries.invalidateQueries({ queryKey: ['uitvragen'] });
      await navigate({ to: '/uitvragen/$id', params: { id: String(uitvraag.id) } });
    } catch (oorzaak) {
      setFout(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={t('titel')} open onSluit={onSluit}>
      <p>{t('uitleg')}</p>
      {fout !== undefined && <ErrorState fout={fout} />}
      <WachtOp vraag={vraag} regels={5}>
        {({ sjablonen }) => (
          <ul className="baken-sjablonen">
            {sjablonen.map((sjabloon) => (
              <li key={sjabloon.code}>
                <Keuze sjabloon={sjabloon} bezig={bezig} onKies={() => void begin(sjabloon.code)} />
              </li>
            ))}
          </ul>
        )}
      </WachtOp>
    </Dialog>
  );
}

interface KeuzeProps {
  readonly sjabloon: Sjabloon;
  readonly bezig: boolean;
  onKies(): void;
}

function Keuze({ sjabloon, bezig, onKies }: KeuzeProps) {
  const t = useTranslations('uitvraag.sjabloon');
  const { naam, uitleg, aan, perJaar, aantalVelden } = sjabloon;
  return (
    <>
      <div>
        <p>
          <b>{naam}</b> <Badge>{t(`aan.${aan}`)}</Badge>{' '}
          <Badge toon="grijs">{t(perJaar ? 'perJaar' : 'perKwartaal')}</Badge>
        </p>
        <p className="baken-stil">
          {uitleg} {t('velden', { aantal: aantalVelden })}
        </p>
      </div>
      <Button klein isDisabled={bezig} aria-label={t('beginMet', { naam })} onPress={onKies}>
        {t('begin')}
      </Button>
    </>
  );
}
