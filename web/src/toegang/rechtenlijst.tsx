import { useTranslations } from 'use-intl';
import type { Matrixrecht } from './typen.ts';

/** The rights of one role as sentences: what, of whom, and what may be done with it. */
export function Rechtenlijst({ rechten }: { readonly rechten: readonly Matrixrecht[] }) {
  const t = useTranslations('toegang.matrix');
  return (
    <ul className="baken-rechten">
      {rechten.map(({ doel, relatie, recht }) => (
        <li key={`${doel} ${relatie}`}>
          <b>{t(`doel.${doel}`)}</b>
          {': '}
          {t(`relatie.${relatie}`)}, {t(`recht.${recht}`)}
        </li>
      ))}
    </ul>
  );
}
