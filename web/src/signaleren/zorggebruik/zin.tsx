import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { verandering } from '../stroom/delen.tsx';
import { useWoorden } from '../wachttijden/delen.tsx';
import { somVan, useGeld } from './delen.ts';
import type { Gebruik, Plafonds } from './vragen.ts';

interface ZinProps {
  readonly beeld: Gebruik;
  readonly plafonds: Plafonds | undefined;
}

const b = (tekst: ReactNode) => <b>{tekst}</b>;

/** The answer: what was awarded, what the year comes to, and which ceilings are near. */
export function Zin({ beeld, plafonds }: ZinProps) {
  const t = useTranslations('zorggebruik.zin');
  const woorden = useWoorden();
  const geld = useGeld();
  const { volledigTot, vooruitblik, jaar } = beeld;
  const { nu, eerder } = somVan(beeld.perSoort);
  if (volledigTot === null) return <p>{t('niets')}</p>;
  const tot = woorden.maand(volledigTot);
  const { soort, verschil } = verandering(nu, eerder);
  const waarschuwingen = plafonds?.plafonds.filter(({ waarschuw }) => waarschuw).length ?? 0;
  return (
    <div className="baken-wachtzin">
      <p>
        {nu === null
          ? t('verborgen', { tot })
          : t.rich('antwoord', {
              ...{ tot, bedrag: geld.kort(nu), soort, verschil: geld.kort(verschil), b },
              deel: eerder ? geld.deel(verschil / eerder) : '',
            })}{' '}
        {vooruitblik &&
          t.rich('vooruit', {
            ...{ jaar: String(jaar), verwacht: geld.kort(vooruitblik.verwacht), b },
            ...{ onder: geld.kort(vooruitblik.onder), boven: geld.kort(vooruitblik.boven) },
          })}
      </p>
      {plafonds && plafonds.plafonds.length > 0 && (
        <p>
          {t.rich('plafonds', {
            ...{ waarschuwingen, totaal: plafonds.plafonds.length, jaar: String(plafonds.jaar), b },
            deel: geld.deel(plafonds.waarschuwing),
          })}
        </p>
      )}
    </div>
  );
}
