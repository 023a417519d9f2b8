import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, ErrorState, TextField } from '../../ui/index.ts';
import { bewaarConcept, leesConcept, wisConcept } from '../aanbieder/index.ts';
import type { Signaaldetail } from './typen.ts';
import { beantwoord, SIGNALEN } from './vragen.ts';

const MINSTENS = 10;

/** Whom a signal is about can say what is going on, before others judge. */
export function Antwoord({ detail: { signaal } }: { readonly detail: Signaaldetail }) {
  const t = useTranslations('signalen.antwoord');
  const queries = useQueryClient();
  const concept = `signaal.antwoord.${signaal.id}`;
  const [tekst, setTekst] = useState(() => leesConcept<{ tekst: string }>(concept).tekst ?? '');
  const [sleutel, setSleutel] = useState(() => crypto.randomUUID());
  const [teKort, setTeKort] = useState(false);
  const [fout, setFout] = useState<unknown>();
  const [stand, setStand] = useState<'rust' | 'bezig' | 'gedaan'>('rust');
  const schrijf = (nieuw: string) => {
    setTekst(nieuw);
    setStand('rust');
    setSleutel(crypto.randomUUID());
    bewaarConcept(concept, { tekst: nieuw });
  };
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const net = tekst.trim();
    setTeKort(net.length < MINSTENS);
    if (net.length < MINSTENS || stand === 'bezig') return;
    setStand('bezig');
    setFout(undefined);
    try {
      await beantwoord(signaal.id, net, sleutel);
      schrijf('');
      wisConcept(concept);
      setStand('gedaan');
      await queries.invalidateQueries({ queryKey: SIGNALEN });
    } catch (oorzaak) {
      setFout(oorzaak);
      setStand('rust');
    }
  };
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <form className="baken-formulier" onSubmit={verstuur} noValidate>
        {fout !== undefined && <ErrorState fout={fout} />}
        <TextField
          id="signaal-antwoord"
          label={t('tekst')}
          uitleg={t('uitleg')}
          rijen={4}
          verplicht
          value={tekst}
          onChange={schrijf}
          fout={teKort && tekst.trim().length < MINSTENS ? t('teKort') : undefined}
        />
        <p role="status" className="baken-melding">
          {stand === 'gedaan' && t('gedaan')}
        </p>
        <div>
          <Button type="submit" soort="primary" isDisabled={stand === 'bezig'}>
            {t(stand === 'bezig' ? 'bezig' : 'verstuur')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
