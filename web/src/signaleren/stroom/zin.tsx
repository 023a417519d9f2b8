import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useWoorden } from '../wachttijden/delen.tsx';
import { verandering } from './delen.tsx';
import type { Stroom } from './vragen.ts';

const b = (tekst: ReactNode) => <b>{tekst}</b>;

/** The answer: who came in, who went out and on, who has help now, each against the year before. */
export function Zin({ beeld }: { readonly beeld: Stroom }) {
  const t = useTranslations('stroom.zin');
  const woorden = useWoorden();
  const ongeveer = (getal: string) => (beeld.onderdrukt ? t('ongeveer', { getal }) : getal);
  const deel = (figuur: string) => {
    const { nu = null, eerder = null } = beeld.reeksen.find((reeks) => reeks.figuur === figuur) ?? {};
    const { soort, verschil } = verandering(nu, eerder, beeld.onderdrukt);
    const weet = nu === null ? 'nee' : 'ja';
    return { aantal: woorden.aantal(nu), soort, verschil: ongeveer(woorden.aantal(verschil)), getal: nu ?? 0, weet, b };
  };
  const over = { tot: woorden.maand(beeld.tot), beslist: woorden.maand(beeld.beslist.tot) };
  return (
    <div className="baken-wachtzin">
      <p>
        {t.rich('in', { ...deel('instroom:6'), ...over })} {t.rich('gestart', { ...deel('gestart'), ...over })}
      </p>
      <p>
        {t.rich('uit', { ...deel('uitstroom'), ...over })} {t.rich('door', { ...deel('doorstroom'), ...over })}
      </p>
      <p>{t.rich('nu', { ...deel('jongerenInZorg'), ...over })}</p>
    </div>
  );
}
