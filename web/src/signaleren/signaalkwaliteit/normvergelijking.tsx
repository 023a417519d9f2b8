import { useTranslations } from 'use-intl';
import { Scrollvlak } from '../../ui/index.ts';
import { toonGrens } from './grens.ts';
import { useSchrijf } from './schrijf.ts';
import type { Vergelijking, Verschil } from './typen.ts';

/** What the proposal does at each threshold with the norms that hold, and with the changed ones. */
export function Normvergelijking({
  vergelijking,
  naam,
}: {
  readonly vergelijking: Vergelijking;
  readonly naam: string;
}) {
  const t = useTranslations('signaalkwaliteit.normen');
  const schrijf = useSchrijf();
  return (
    <Scrollvlak className="baken-tabelrol" tabel={naam}>
      <table className="baken-tabel baken-kwaliteit__tabel">
        <caption className="baken-alleen-voorlezen">{naam}</caption>
        <thead>
          <tr>
            {(['grens', 'welke', 'gevonden', 'terecht', 'loos', 'tijd'] as const).map((kop) => (
              <th key={kop} scope="col">
                {t(`kop.${kop}`)}
              </th>
            ))}
          </tr>
        </thead>
        {vergelijking.nu.map((nu, nummer) => {
          const straks = vergelijking.straks[nummer];
          return (
            <tbody key={nu.code}>
              {[nu, straks].map(
                (m, i) =>
                  m && (
                    <tr key={i === 0 ? 'nu' : 'straks'}>
                      {i === 0 && (
                        <th scope="rowgroup" rowSpan={2}>
                          {nu.naam}
                        </th>
                      )}
                      <td>{t(i === 0 ? 'kop.nu' : 'kop.straks')}</td>
                      <td>{schrijf.aandeel(m.recall)}</td>
                      <td>{schrijf.aandeel(m.precisie)}</td>
                      <td>{schrijf.tempo(m.loosPerJaar)}</td>
                      <td>{schrijf.tijd(m.tijdInAlarm)}</td>
                    </tr>
                  ),
              )}
            </tbody>
          );
        })}
      </table>
    </Scrollvlak>
  );
}

/** The bounds that are different, in sentences. */
export function Verschillen({ verschillen }: { readonly verschillen: readonly Verschil[] }) {
  const t = useTranslations('signaalkwaliteit.normen');
  const grens = (v: Verschil, waarde: number | null) =>
    waarde === null ? t('geenGrens') : toonGrens(v.eenheid, waarde);
  return (
    <ul className="baken-normproef__lijst">
      {verschillen.map((v) => (
        <li key={`${v.indicator} ${v.trede}`}>
          {t('verschil', { naam: v.naam, trede: v.trede, van: grens(v, v.van), naar: grens(v, v.grens) })}
        </li>
      ))}
    </ul>
  );
}
