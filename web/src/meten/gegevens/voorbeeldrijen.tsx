import { useTranslations } from 'use-intl';
import { Card, Scrollvlak } from '../../ui/index.ts';
import type { Verslag } from './typen.ts';

/** The first rows as they stand in the file, to see that columns were cut in the right place. */
export function Voorbeeldrijen({ verslag }: { readonly verslag: Verslag }) {
  const t = useTranslations('gegevens.kolommen');
  if (verslag.voorbeeldrijen.length === 0) return null;
  return (
    <Card titel={t('voorbeeldrijen')} vol>
      <Scrollvlak className="baken-tweeling baken-voorbeeldrijen" tabel={t('voorbeeldrijen')}>
        <table>
          <thead>
            <tr>
              {verslag.kolommen.map(({ nummer, naam }) => (
                <th key={nummer} scope="col">
                  {naam}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {verslag.voorbeeldrijen.map((rij) => (
              <tr key={rij.join('|')}>
                {rij.map((cel, plek) => (
                  <td key={`${verslag.kolommen[plek]?.nummer ?? plek}`}>{cel}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
    </Card>
  );
}
