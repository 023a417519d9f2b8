import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Scrollvlak } from '../../ui/index.ts';
import type { Groepsbewijs } from './typen.ts';

/** Providers by turnover: how many there are, how many are asked, and how many are on trede 3 or higher. */
export function Groepstabel({ bewijs }: { readonly bewijs: Groepsbewijs }) {
  const t = useTranslations('pilot.groep');
  const opmaak = useOpmaak();
  const klasse = ({ van, tot }: Groepsbewijs['klassen'][number]) => {
    if (van === null && tot === null) return t('onbekend');
    if (van === null) return t('hoogstens', { tot: opmaak.euroKort(tot ?? 0) });
    if (tot === null) return t('meerDan', { van: opmaak.euroKort(van) });
    return t('tussen', { van: opmaak.euroKort(van), tot: opmaak.euroKort(tot) });
  };
  return (
    <Scrollvlak tabel={t('tabel')} className="baken-pilotscroll">
      <table className="baken-tabel baken-pilottabel">
        <thead>
          <tr>
            <th scope="col">{t('omzet')}</th>
            <th scope="col" className="baken-rechts">
              {t('aanbieders')}
            </th>
            <th scope="col" className="baken-rechts">
              {t('gevraagd')}
            </th>
            <th scope="col" className="baken-rechts">
              {t('metTrede')}
            </th>
            <th scope="col" className="baken-rechts">
              {t('zorgelijk')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bewijs.klassen.map((rij) => (
            <tr key={`${rij.van} ${rij.tot}`}>
              <th scope="row">{klasse(rij)}</th>
              {[rij.aanbieders, rij.gevraagd, rij.metTrede, rij.zorgelijk].map((getal, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: four columns that never move
                <td key={i} className="baken-rechts">
                  {opmaak.getal(getal)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollvlak>
  );
}
