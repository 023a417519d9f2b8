import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Card, ErrorState } from '../../ui/index.ts';
import { bewaarVoorkeur, type Voorkeur, WERK } from './vragen.ts';

const KEUZES: readonly Voorkeur[] = ['direct', 'dagelijks', 'nooit'];

/** How somebody wants to be mailed; chosen is kept at once. */
export function Voorkeurkeuze({ voorkeur }: { readonly voorkeur: Voorkeur }) {
  const t = useTranslations('werk.voorkeur');
  const queries = useQueryClient();
  const [fout, setFout] = useState<unknown>();
  const [bewaard, setBewaard] = useState(false);
  const kies = async (mail: Voorkeur) => {
    try {
      await bewaarVoorkeur(mail);
      setFout(undefined);
      setBewaard(true);
      await queries.invalidateQueries({ queryKey: WERK });
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  };
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      {fout !== undefined && <ErrorState fout={fout} />}
      <fieldset className="baken-zichtkeuze">
        <legend className="baken-alleen-voorlezen">{t('titel')}</legend>
        {KEUZES.map((keuze) => (
          <label key={keuze}>
            <input
              type="radio"
              className="baken-keuzerondje"
              name="mailvoorkeur"
              checked={keuze === voorkeur}
              onChange={() => void kies(keuze)}
            />
            {t(keuze)}
          </label>
        ))}
      </fieldset>
      <p className="baken-stil" role="status">
        {bewaard && t('bewaard')}
      </p>
    </Card>
  );
}
