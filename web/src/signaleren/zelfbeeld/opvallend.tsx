import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { noemEnkele, schrijfMaand, telOp } from './schrijf.ts';
import type { Kengetal, Zelfbeeld } from './typen.ts';

/** What stands out, in a few plain sentences: beyond a bound, near one, a shortage to come, what moved, what is missing. */
export function Opvallend({ beeld }: { readonly beeld: Zelfbeeld }) {
  const t = useTranslations('zelfbeeld.opvallend');
  const opmaak = useOpmaak();
  const { voorbij, nabij, slechter, beter } = telOp(beeld);
  const noem = (lijst: readonly Kengetal[]) => {
    const { namen, meer } = noemEnkele(lijst);
    return new Intl.ListFormat(opmaak.taal).format(meer > 0 ? [...namen, t('meer', { aantal: meer })] : namen);
  };
  const tekort = beeld.prognose?.eersteTekort;
  return (
    <ul className="baken-opvallend">
      {voorbij.length > 0 && <li>{t('voorbij', { aantal: voorbij.length, namen: noem(voorbij) })}</li>}
      {nabij.length > 0 && <li>{t('nabij', { aantal: nabij.length, namen: noem(nabij) })}</li>}
      {voorbij.length + nabij.length === 0 && <li>{t('niets')}</li>}
      {tekort && <li>{t('tekort', { maand: schrijfMaand(opmaak, tekort) })}</li>}
      {slechter.length + beter.length > 0 && (
        <li>{t(`bewoog.${beeld.ritme}`, { slechter: slechter.length, beter: beter.length })}</li>
      )}
      {beeld.ontbreekt.length > 0 && (
        <li>{t('ontbreekt', { namen: new Intl.ListFormat(opmaak.taal).format(beeld.ontbreekt) })}</li>
      )}
    </ul>
  );
}
