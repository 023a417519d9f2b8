import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { schrijfMaand } from './schrijf.ts';
import type { Zelfbeeld } from './typen.ts';

/** The own forecast of liquidity, month by month, with the first month in which it falls short. */
export function Prognose({ beeld: { prognose } }: { readonly beeld: Zelfbeeld }) {
  const t = useTranslations('zelfbeeld.prognose');
  const opmaak = useOpmaak();
  if (!prognose || prognose.maanden.length === 0) return <p className="baken-stil">{t('geen')}</p>;
  const { maanden, eersteTekort, periode } = prognose;
  return (
    <div className="baken-prognose">
      <h3>{t('titel')}</h3>
      <p>
        {eersteTekort ? t('tekort', { maand: schrijfMaand(opmaak, eersteTekort) }) : t('geenTekort')}{' '}
        <span className="baken-stil">{t('bron', { periode: opmaak.periode(periode) })}</span>
      </p>
      <ol className="baken-prognose__maanden" aria-label={t('tabel')}>
        {maanden.map(({ maand, bedrag }) => (
          <li key={maand}>
            <span className="baken-stil">{schrijfMaand(opmaak, maand)}</span>
            {bedrag < 0 ? (
              <b>
                {opmaak.euroKort(bedrag)} <span className="baken-alleen-voorlezen">{t('onderNul')}</span>
              </b>
            ) : (
              <span>{opmaak.euroKort(bedrag)}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
