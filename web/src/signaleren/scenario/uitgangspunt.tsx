import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Card, Scrollvlak } from '../../ui/index.ts';
import type { Aannamecode } from './keuze.ts';
import { schrijfWaarde } from './schrijf.ts';
import type { Uitkomst } from './typen.ts';

/** What cannot be reckoned: only what was asked for is worth a warning. */
export function NietBerekend({
  uitkomst,
  gevraagd,
}: {
  readonly uitkomst: Uitkomst;
  gevraagd(code: Aannamecode): boolean;
}) {
  const t = useTranslations('scenario');
  const opmaak = useOpmaak();
  const mist = uitkomst.nietBerekend.filter((n) => gevraagd(n.aanname));
  if (mist.length === 0) return null;
  return (
    <Alert soort="let" titel={t('mist.titel')} meteen>
      <ul>
        {mist.map((n) => (
          <li key={n.aanname}>
            {t('mist.regel', {
              wat: t(`aanname.${n.aanname}`),
              ontbreekt: new Intl.ListFormat(opmaak.taal).format(n.ontbreekt),
            })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** The figures that the reckoning starts from, with their source in time; what is missing is said to be missing. */
export function Uitgangspunt({ uitkomst, periode }: { readonly uitkomst: Uitkomst; readonly periode: string }) {
  const t = useTranslations('scenario.uitgangspunt');
  const opmaak = useOpmaak();
  const { basis } = uitkomst;
  const verdeeld = basis.some((b) => b.verdeeld);
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { periode: opmaak.periode(periode) })}>
      <ul className="baken-scenario__regels">
        {(['jaar', 'gelijk', 'balans', 'belasting'] as const).map((regel) => (
          <li key={regel}>{t(`regels.${regel}`)}</li>
        ))}
        {verdeeld && <li>{t('regels.verdeeld')}</li>}
      </ul>
      <Scrollvlak className="baken-tweeling" tabel={t('titel')}>
        <table>
          <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cijfer')}</th>
              <th scope="col">{t('over')}</th>
              <th scope="col" className="baken-tabel__rechts">
                {t('waarde')}
              </th>
              <th scope="col">{t('bekend')}</th>
            </tr>
          </thead>
          <tbody>
            {basis.map((b) => (
              <tr key={b.gegeven}>
                <th scope="row">{b.naam}</th>
                <td>{t(`soort.${b.soort}`)}</td>
                <td className="baken-tabel__rechts">
                  {b.waarde === null ? <b>{t('ontbreekt')}</b> : schrijfWaarde(opmaak, b.waarde, b.eenheid)}
                </td>
                <td>
                  {b.bekendOp
                    ? opmaak.datum(b.bekendOp)
                    : t('over2', {
                        perioden: new Intl.ListFormat(opmaak.taal).format(b.ontbreekt.map(opmaak.periode)),
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
    </Card>
  );
}
