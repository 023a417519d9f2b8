import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { schrijfKengetal } from './kengetal.ts';
import type { Kengetalreeks } from './typen.ts';

/** Two years fit on a page. */
const PERIODEN = 8;

/** The ratios of the charts as one table: on paper there is no switch. */
export function Kengetaltabel({ kengetallen }: { readonly kengetallen: readonly Kengetalreeks[] }) {
  const t = useTranslations('aanbieder.kengetallen');
  const opmaak = useOpmaak();
  const perioden = [...new Set(kengetallen.flatMap(({ reeks }) => reeks.map(({ periode }) => periode)))]
    .sort()
    .slice(-PERIODEN);
  return (
    <table className="baken-tabel">
      <caption className="baken-alleen-voorlezen">{t('tabel')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('kengetal')}</th>
          {perioden.map((periode) => (
            <th key={periode} scope="col" className="baken-tabel__rechts">
              {opmaak.periode(periode)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kengetallen.map(({ code, naam, eenheid, reeks }) => (
          <tr key={code}>
            <th scope="row">{naam}</th>
            {perioden.map((periode) => {
              const waarde = reeks.find((punt) => punt.periode === periode)?.waarde ?? null;
              return (
                <td key={periode} className="baken-tabel__rechts">
                  {waarde === null ? t('nietBekend') : schrijfKengetal(opmaak, waarde, eenheid)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
