import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Scrollvlak } from '../../ui/index.ts';
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
      <Scrollvlak className="baken-tabelrol" tabel={t('tabel')}>
        <table className="baken-tabel">
          <caption className="baken-alleen-voorlezen">{t('tabel')}</caption>
          <thead>
            <tr>
              {maanden.map(({ maand }) => (
                <th key={maand} scope="col" className="baken-tabel__rechts">
                  {schrijfMaand(opmaak, maand)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {maanden.map(({ maand, bedrag }) => (
                <td key={maand} className="baken-tabel__rechts">
                  {bedrag < 0 ? (
                    <b className="baken-prognose__tekort">{opmaak.euroKort(bedrag)}</b>
                  ) : (
                    opmaak.euroKort(bedrag)
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </Scrollvlak>
    </div>
  );
}
