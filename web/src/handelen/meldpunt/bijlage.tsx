import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ErrorState } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import type { Gevolgd } from './typen.ts';
import { voegBijlageToe } from './vragen.ts';

const GROOTSTE = 5 * 1024 * 1024;

/** The contents of a file as text. */
const alsBase64 = (bestand: File): Promise<string> =>
  new Promise((klaar, mis) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(String(lezer.result).replace(/^[^,]*,/, ''));
    lezer.onerror = () => mis(lezer.error);
    lezer.readAsDataURL(bestand);
  });

interface BijlageProps {
  readonly code: string;
  zet(melding: Gevolgd): void;
}

/** A file of the reporter. What can be seen to be wrong before it is sent, is said at once. */
export function Bijlage({ code, zet }: BijlageProps) {
  const t = useTranslations('meldpunt.volgen');
  const [klaar, setKlaar] = useState<string | null>(null);
  const [misser, setMisser] = useState<'leeg' | 'teGroot' | null>(null);
  const { bezig, fout, doe } = usePoging();
  const id = useId();
  const stuur = (bestand: File | undefined) => {
    if (!bestand) return;
    const { name: naam, size, lastModified } = bestand;
    const mis = size === 0 ? 'leeg' : size > GROOTSTE ? 'teGroot' : null;
    setKlaar(null);
    setMisser(mis);
    if (mis) return;
    void doe([naam, size, lastModified], async (sleutel) => {
      const inhoud = await alsBase64(bestand);
      zet(await voegBijlageToe({ code, sleutel, naam, inhoud }));
      setKlaar(naam);
    });
  };
  return (
    <div className="baken-melden__velden">
      <label htmlFor={id} className="baken-veld__label">
        {t('bijlage')}
      </label>
      <p id={`${id}-uitleg`} className="baken-veld__uitleg">
        {t('bijlageUitleg')}
      </p>
      {misser && (
        <p id={`${id}-fout`} className="baken-veld__fout" role="alert">
          {t(misser)}
        </p>
      )}
      <input
        id={id}
        type="file"
        aria-describedby={misser ? `${id}-uitleg ${id}-fout` : `${id}-uitleg`}
        disabled={bezig}
        onChange={(gebeurtenis) => {
          stuur(gebeurtenis.target.files?.[0]);
          gebeurtenis.target.value = '';
        }}
      />
      {fout !== undefined && misser === null && <ErrorState fout={fout} />}
      <span role="status">{klaar !== null && t('bijlageKlaar', { naam: klaar })}</span>
    </div>
  );
}
